// SPDX-License-Identifier: EUPL-1.2
// Every key that the program may show has a text in both languages, with the same placeholders; the two catalogues have
// the same keys. A key is any literal that looks like one ("vote.closed"); names of log lines and files are not.
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <vector>

#include "guards/source_tree.h"

namespace meent::guards {
namespace {

struct Text {
  bool plural = false;
  std::set<std::string> placeholders;
  bool empty = true;
  std::string where;
};
using Catalogue = std::map<std::string, Text>;

// As much of the .po format as our files use; adds what it finds wrong to `findings`.
Catalogue read_catalogue(const std::vector<SourceFile>& files, Findings& findings) {
  static const std::regex entry(R"re(^(msgid|msgid_plural|msgstr|msgstr\[\d\])?\s*"(.*)"$)re");
  static const std::regex placeholder(R"(\{([a-z_]+)\})");
  Catalogue catalogue;
  for (const auto& file : files) {
    std::string key, state;
    const auto lines = lines_of(file.text);
    for (std::size_t i = 0; i < lines.size(); ++i) {
      std::smatch match;
      if (!std::regex_match(lines[i], match, entry)) continue;
      if (match[1].matched) state = match[1];
      if (state == "msgid" && match[1].matched) {
        key = match[2];
        if (key.empty()) continue;
        if (catalogue.contains(key))
          findings.push_back(at(file, i + 1, key + " stands here and in " + catalogue[key].where));
        catalogue[key].where = file.path;
      } else if (!key.empty() && state == "msgid_plural") {
        catalogue[key].plural = true;
        if (match[2] != key) findings.push_back(at(file, i + 1, "msgid_plural differs from msgid " + key));
      } else if (!key.empty() && state.starts_with("msgstr")) {
        const std::string text = match[2];
        if (!text.empty()) catalogue[key].empty = false;
        for (std::sregex_iterator it(text.begin(), text.end(), placeholder), end; it != end; ++it)
          catalogue[key].placeholders.insert((*it)[1]);
      }
    }
  }
  for (const auto& [key, text] : catalogue)
    if (text.empty) findings.push_back(text.where + ": " + key + " has no text");
  return catalogue;
}

Findings compare_catalogues(const Catalogue& dutch, const Catalogue& english) {
  Findings findings;
  for (const auto& [key, text] : dutch) {
    const auto other = english.find(key);
    if (other == english.end()) {
      findings.push_back(text.where + ": " + key + " has no English text");
    } else if (text.plural != other->second.plural) {
      findings.push_back(text.where + ": " + key + " is a plural in one language only");
    } else if (text.placeholders != other->second.placeholders) {
      findings.push_back(text.where + ": " + key + " has other {placeholders} in English");
    }
  }
  for (const auto& [key, text] : english)
    if (!dutch.contains(key)) findings.push_back(text.where + ": " + key + " has no Dutch text");
  return findings;
}

bool looks_like_a_file(const std::string& text) {
  static const std::set<std::string> endings{"toml", "csv", "json", "geojson", "po",    "mo",         "db",    "css",
                                             "js",   "svg", "html", "md",      "story", "sql",        "woff2", "pb",
                                             "txt",  "key", "png",  "ico",     "xml",   "webmanifest"};
  return endings.contains(text.substr(text.rfind('.') + 1));
}

Findings find_missing_texts(const std::vector<SourceFile>& files, const Catalogue& catalogue) {
  static const std::regex key(R"([a-z_]+(\.[a-z0-9_]+)+)");
  static const std::regex start(R"([a-z_]+(\.[a-z0-9_]+)*\.)");  // "config.origin." + origin
  static const std::regex said(R"re(\b[tn]\(\s*[\w.:>-]+,\s*"([a-z0-9_]+)")re");
  Findings findings;
  for (const auto& file : files) {
    const Scanned scanned = scan(file.text);
    const std::string& code = scanned.without_comments;
    for (std::sregex_iterator found(code.begin(), code.end(), said), end; found != end; ++found) {
      if (catalogue.contains((*found)[1].str())) continue;
      const auto line = 1 + std::count(code.begin(), code.begin() + found->position(1), '\n');
      findings.push_back(at(file, static_cast<std::size_t>(line), (*found)[1].str() + " is no key of a text"));
    }
    for (const auto& literal : scanned.literals) {
      if (literal.call == "log") continue;
      if (std::regex_match(literal.text, start)) {
        // Elsewhere such a start is the place of a value in a file ("roles.").
        if (literal.call != "t" && literal.call != "n" && literal.call != "has_text") continue;
        const auto next = catalogue.lower_bound(literal.text);
        if (next == catalogue.end() || !next->first.starts_with(literal.text))
          findings.push_back(at(file, literal.line, "no text begins with " + literal.text));
      } else if (std::regex_match(literal.text, key) && !looks_like_a_file(literal.text)) {
        const auto found = catalogue.find(literal.text);
        if (found == catalogue.end()) {
          findings.push_back(at(file, literal.line, literal.text + " has no text"));
        } else if (literal.call == "n" && !found->second.plural) {
          findings.push_back(at(file, literal.line, literal.text + " is counted with n() but has no plural"));
        } else if (literal.call == "t" && found->second.plural) {
          findings.push_back(at(file, literal.line, literal.text + " has a plural; use n()"));
        }
      }
    }
  }
  return findings;
}

TEST(Guard, both_languages_have_the_same_texts) {
  Findings findings;
  const auto dutch = read_catalogue(read_tree("texts/nl", {".po"}), findings);
  const auto english = read_catalogue(read_tree("texts/en", {".po"}), findings);
  ASSERT_FALSE(dutch.empty());
  for (const auto& finding : compare_catalogues(dutch, english)) findings.push_back(finding);
  EXPECT_TRUE(findings.empty()) << report(findings);
}

TEST(Guard, every_key_in_the_sources_has_a_text) {
  Findings ignored;
  const auto dutch = read_catalogue(read_tree("texts/nl", {".po"}), ignored);
  const auto findings = find_missing_texts(read_tree("src", {".h", ".cc"}), dutch);
  EXPECT_TRUE(findings.empty()) << report(findings);
}

const std::string head = "msgid \"\"\nmsgstr \"\"\n\"Language: nl\\n\"\n\n";

TEST(GuardItself, finds_texts_that_differ_between_languages) {
  Findings findings;
  const auto dutch = read_catalogue(
      {{"nl/a.po",
        head + "msgid \"a.one\"\nmsgstr \"\"\n\"Eén {plan}\"\n\nmsgid \"a.two\"\nmsgstr \"Twee {amount}\"\n"}},
      findings);
  const auto english = read_catalogue(
      {{"en/a.po", head + "msgid \"a.one\"\nmsgstr \"One {plan}\"\n\nmsgid \"a.two\"\nmsgstr \"Two {sum}\"\n\n"
                          "msgid \"a.three\"\nmsgid_plural \"a.three\"\nmsgstr[0] \"x\"\nmsgstr[1] \"y\"\n"}},
      findings);
  EXPECT_TRUE(findings.empty()) << report(findings);
  EXPECT_EQ(compare_catalogues(dutch, english),
            (Findings{"nl/a.po: a.two has other {placeholders} in English", "en/a.po: a.three has no Dutch text"}));
}

TEST(GuardItself, finds_a_text_that_is_empty_or_stands_twice) {
  Findings findings;
  read_catalogue({{"nl/a.po", "msgid \"a.one\"\nmsgstr \"\"\n"}, {"nl/b.po", "msgid \"a.one\"\nmsgstr \"\"\n"}},
                 findings);
  EXPECT_EQ(findings, (Findings{"nl/b.po:1: a.one stands here and in nl/a.po", "nl/b.po: a.one has no text"}));
}

TEST(GuardItself, finds_a_key_without_a_text) {
  Findings ignored;
  const auto texts = read_catalogue(
      {{"nl/a.po", "msgid \"vote.closed\"\nmsgstr \"Dicht\"\n\nmsgid \"origin.file\"\nmsgstr \"uit het bestand\"\n"}},
      ignored);
  EXPECT_EQ(find_missing_texts({{"src/a.cc", "\nreturn Error{ErrorCode::too_late, \"vote.over\"};"}}, texts),
            Findings{"src/a.cc:2: vote.over has no text"});
  EXPECT_EQ(find_missing_texts({{"src/a.cc", "t(language, \"config.\" + name)"}}, texts).size(), 1u);
  EXPECT_EQ(find_missing_texts({{"src/a.cc", "\n\nn(a.language, \"vote_closed\", 3)"}}, texts),
            Findings{"src/a.cc:3: vote_closed is no key of a text"});
  EXPECT_EQ(find_missing_texts({{"src/a.cc", "n(language, \"vote.closed\", 3)"}}, texts).size(), 1u);
  EXPECT_TRUE(
      find_missing_texts({{"src/a.cc",
                           "t(l, \"vote.closed\"); t(l, \"origin.\" + o); log(LogLevel::error, \"vote.lost\");\n"
                           "open(\"meent.db\"); // \"vote.none\"\n"}},
                         texts)
          .empty());
}

}  // namespace
}  // namespace meent::guards
