// SPDX-License-Identifier: EUPL-1.2
// publiccode.yml has what version 0.4 of the standard requires, so that catalogues can read it.
#include <gtest/gtest.h>

#include <regex>
#include <string>

#include "guards/source_tree.h"

namespace meent::guards {
namespace {

Findings find_missing_in_publiccode(const std::string& text) {
  // Key, and how its line looks; nested keys with their indent.
  static const std::pair<const char*, const char*> required[] = {
      {"publiccodeYmlVersion", R"(^publiccodeYmlVersion: "0\.\d")"},
      {"name", R"(^name: \S)"},
      {"url", R"(^url: https://\S+)"},
      {"platforms", R"(^platforms: \[(linux|web))"},
      {"developmentStatus", R"(^developmentStatus: (concept|development|beta|stable|obsolete)$)"},
      {"softwareType", R"(^softwareType: standalone/web$)"},
      {"description.nl", R"(^  nl:$)"},
      {"description.en", R"(^  en:$)"},
      {"legal.license", R"(^  license: EUPL-1\.2$)"},
      {"maintenance.type", R"(^  type: (internal|contract|community|none)$)"},
      {"maintenance.contacts", R"(^    - name: \S)"},
      {"localisation.localisationReady", R"(^  localisationReady: (true|false)$)"},
      {"localisation.availableLanguages", R"(^  availableLanguages: \[nl, en\]$)"},
  };
  Findings findings;
  const auto lines = lines_of(text);
  for (const auto& [key, form] : required) {
    const std::regex pattern(form);
    if (std::none_of(lines.begin(), lines.end(), [&](const auto& line) { return std::regex_search(line, pattern); }))
      findings.push_back("publiccode.yml: " + std::string(key) + " is missing or not allowed");
  }
  static const std::regex brief(R"(^    shortDescription: (.*)$)");
  std::size_t descriptions = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    std::smatch match;
    if (std::regex_match(lines[i], match, brief)) {
      ++descriptions;
      if (match.length(1) > 150) findings.push_back("publiccode.yml: a shortDescription is over 150 characters");
    }
    if (!lines[i].starts_with("    longDescription:")) continue;
    std::string words;
    for (std::size_t next = i + 1; next < lines.size() && lines[next].starts_with("      "); ++next)
      words += lines[next].substr(5);
    if (words.size() < 150 || words.size() > 10'000)
      findings.push_back("publiccode.yml: a longDescription is not between 150 and 10,000 characters");
  }
  if (descriptions < 2) findings.push_back("publiccode.yml: a shortDescription is missing");
  return findings;
}

TEST(Guard, publiccode_has_what_the_standard_requires) {
  const auto findings = find_missing_in_publiccode(read_text(root() / "publiccode.yml"));
  EXPECT_TRUE(findings.empty()) << report(findings);
}

TEST(GuardItself, finds_what_publiccode_lacks) {
  const std::string good = read_text(root() / "publiccode.yml");
  for (const auto* key : {"url:", "developmentStatus:", "  license:", "    - name:", "  localisationReady:", "  en:"}) {
    std::string text = good;
    text.replace(text.find(key), std::string_view(key).size(), "  other:");
    EXPECT_FALSE(find_missing_in_publiccode(text).empty()) << key;
  }
}

}  // namespace
}  // namespace meent::guards
