// SPDX-License-Identifier: EUPL-1.2
// Residents read what their municipality sets itself: each dated value that a published definition asks for has a name
// in words, "value.name.<value>".
#include <gtest/gtest.h>

#include <regex>
#include <set>
#include <string>
#include <vector>

#include "guards/source_tree.h"

namespace meent::guards {
namespace {

Findings find_nameless_values(const std::vector<SourceFile>& instruments, const std::vector<SourceFile>& texts) {
  static const std::regex value(R"re("@([a-z0-9_-]+)["\s])re");
  static const std::regex key(R"re(msgid "value\.name\.([a-z0-9_-]+)")re");
  std::set<std::string> named;
  for (const auto& file : texts)
    for (std::sregex_iterator it(file.text.begin(), file.text.end(), key), end; it != end; ++it) named.insert((*it)[1]);
  Findings findings;
  for (const auto& file : instruments) {
    if (file.path.find('/') != file.path.rfind('/')) continue;
    std::set<std::string> asked;
    for (std::sregex_iterator it(file.text.begin(), file.text.end(), value), end; it != end; ++it)
      asked.insert((*it)[1]);
    for (const auto& name : asked)
      if (!named.contains(name)) findings.push_back(file.path + ": " + name + " has no text value.name." + name);
  }
  return findings;
}

TEST(Guard, dated_values_have_a_name_that_residents_can_read) {
  const auto instruments = read_tree("instruments", {".toml"});
  ASSERT_FALSE(instruments.empty());
  const auto findings = find_nameless_values(instruments, read_tree("texts/nl", {".po"}));
  EXPECT_TRUE(findings.empty()) << report(findings);
}

TEST(GuardItself, finds_a_value_without_a_name) {
  EXPECT_EQ(
      find_nameless_values({{"instruments/a.toml", "length = \"@a weeks\", most = \"@b\", pause = \"@c\""},
                            {"instruments/drafts/d.toml", "\"@e\""}},
                           {{"texts/nl/x.po", "msgid \"value.name.b\"\nmsgstr \"B\"\n"}}),
      (Findings{"instruments/a.toml: a has no text value.name.a", "instruments/a.toml: c has no text value.name.c"}));
}

}  // namespace
}  // namespace meent::guards
