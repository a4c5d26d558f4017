// SPDX-License-Identifier: EUPL-1.2
// What lies beside the sources is complete: decision records and their index, instruments and their stories, migrations
// and their numbers, the glossary.
#include <gtest/gtest.h>

#include <map>
#include <regex>
#include <set>
#include <string>
#include <vector>

#include "guards/source_tree.h"

namespace meent::guards {
namespace {

std::string name_of(const std::string& path) { return path.substr(path.rfind('/') + 1); }
std::string stem_of(const std::string& path) { return name_of(path).substr(0, name_of(path).find('.')); }

std::string numbered(std::size_t number) {
  const std::string digits = std::to_string(number);
  return std::string(digits.size() < 4 ? 4 - digits.size() : 0, '0') + digits;
}

// Records are NNNN-what.md from 0001 without gaps, open with "# NNNN", and are linked from README.md, which links to
// nothing that is not there.
Findings find_wrong_records(const std::vector<SourceFile>& files) {
  static const std::regex link(R"(\]\((\d{4}-[^)]+\.md)\))");
  Findings findings;
  std::string index;
  std::set<std::string> names;
  std::set<std::string> numbers;
  for (const auto& file : files) {
    const std::string name = name_of(file.path);
    if (name == "README.md") {
      index = file.text;
      continue;
    }
    names.insert(name);
    if (!numbers.insert(name.substr(0, 4)).second) findings.push_back(at(file, 1, "the number is taken"));
    if (!file.text.starts_with("# " + name.substr(0, 4) + " "))
      findings.push_back(at(file, 1, "does not begin with # " + name.substr(0, 4)));
    if (index.find("](" + name + ")") == std::string::npos && !index.empty())
      findings.push_back(at(file, 1, "is not in docs/adr/README.md"));
  }
  if (index.empty()) findings.push_back("docs/adr/README.md is missing");
  for (std::size_t i = 1; i <= numbers.size(); ++i)
    if (!numbers.contains(numbered(i))) findings.push_back("docs/adr: there is no " + numbered(i));
  for (std::sregex_iterator it(index.begin(), index.end(), link), end; it != end; ++it)
    if (!names.contains((*it)[1])) findings.push_back("docs/adr/README.md: " + (*it)[1].str() + " is not there");
  return findings;
}

// Every published definition is told by a story of the same name.
Findings find_untold_instruments(const std::vector<SourceFile>& instruments, const std::vector<SourceFile>& stories) {
  std::set<std::string> told;
  for (const auto& story : stories) told.insert(stem_of(story.path));
  Findings findings;
  for (const auto& file : instruments) {
    const bool published = file.path == "instruments/" + name_of(file.path);
    if (published && !told.contains(stem_of(file.path)))
      findings.push_back(at(file, 1, "has no instruments/stories/" + stem_of(file.path) + ".story"));
  }
  return findings;
}

// NNNN_what.sql from 0001 without gaps; or a pair NNNN_what.sqlite.sql and NNNN_what.postgres.sql. The first line says
// why.
Findings find_wrong_migrations(const std::vector<SourceFile>& files) {
  static const std::regex name(R"((\d{4})_[a-z0-9_]+(\.sqlite|\.postgres)?\.sql)");
  Findings findings;
  std::map<std::string, std::set<std::string>> kinds;
  std::map<std::string, std::string> stems;
  for (const auto& file : files) {
    const std::string file_name = name_of(file.path);
    std::smatch match;
    if (!std::regex_match(file_name, match, name)) {
      findings.push_back(at(file, 1, "is not called NNNN_what.sql"));
      continue;
    }
    if (!file.text.starts_with("-- ")) findings.push_back(at(file, 1, "does not begin with why, after -- "));
    const bool fresh = kinds[match[1]].insert(match[2]).second;
    const auto known = stems.emplace(match[1], stem_of(file.path)).first;
    if (!fresh || known->second != stem_of(file.path)) findings.push_back(at(file, 1, "the number is taken"));
  }
  for (std::size_t i = 1; i <= kinds.size(); ++i)
    if (!kinds.contains(numbered(i))) findings.push_back("migrations: there is no " + numbered(i));
  const std::set<std::string> one{""}, pair{".postgres", ".sqlite"};
  for (const auto& [number, kind] : kinds)
    if (kind != one && kind != pair) findings.push_back("migrations: " + number + " is not for both databases");
  return findings;
}

// The ids and the roles of published instruments are Dutch words that the code and the documents use: the glossary says
// what they are in English.
Findings find_unexplained_words(const std::vector<SourceFile>& instruments, const std::string& glossary) {
  static const std::regex role(R"re((?:^|\n)([a-z_]+) = \{ kind = "(?:initiator|resident|officer|panel|decider)")re");
  Findings findings;
  for (const auto& file : instruments) {
    if (file.path != "instruments/" + name_of(file.path)) continue;
    std::set<std::string> words{stem_of(file.path)};
    for (std::sregex_iterator it(file.text.begin(), file.text.end(), role), end; it != end; ++it)
      words.insert((*it)[1]);
    for (const auto& word : words)
      if (!std::regex_search(glossary, std::regex("\\b" + word + "\\b")))
        findings.push_back(at(file, 1, word + " is not in docs/glossary.md"));
  }
  return findings;
}

TEST(Guard, decision_records_are_numbered_and_indexed) {
  const auto findings = find_wrong_records(read_tree("docs/adr", {".md"}));
  EXPECT_TRUE(findings.empty()) << report(findings);
}

TEST(Guard, every_instrument_has_its_story) {
  const auto instruments = read_tree("instruments", {".toml"});
  ASSERT_FALSE(instruments.empty());
  const auto findings = find_untold_instruments(instruments, read_tree("instruments/stories", {".story"}));
  EXPECT_TRUE(findings.empty()) << report(findings);
}

TEST(Guard, migrations_are_numbered_for_both_databases) {
  const auto migrations = read_tree("migrations", {""});
  ASSERT_FALSE(migrations.empty());
  const auto findings = find_wrong_migrations(migrations);
  EXPECT_TRUE(findings.empty()) << report(findings);
}

TEST(Guard, the_glossary_has_the_words_of_the_instruments) {
  const auto findings =
      find_unexplained_words(read_tree("instruments", {".toml"}), read_text(root() / "docs/glossary.md"));
  EXPECT_TRUE(findings.empty()) << report(findings);
}

TEST(GuardItself, finds_records_that_are_not_indexed_or_not_there) {
  EXPECT_EQ(find_wrong_records({{"docs/adr/README.md", "- [a](0001-a.md)\n- [c](0003-c.md)"},
                                {"docs/adr/0001-a.md", "# 0001 A\n"},
                                {"docs/adr/0004-d.md", "# D\n"}}),
            (Findings{"docs/adr/0004-d.md:1: does not begin with # 0004",
                      "docs/adr/0004-d.md:1: is not in docs/adr/README.md", "docs/adr: there is no 0002",
                      "docs/adr/README.md: 0003-c.md is not there"}));
  EXPECT_EQ(find_wrong_records({}), Findings{"docs/adr/README.md is missing"});
}

TEST(GuardItself, finds_an_instrument_without_a_story) {
  EXPECT_EQ(find_untold_instruments({{"instruments/a.toml", ""}, {"instruments/drafts/b.toml", ""}}, {}),
            Findings{"instruments/a.toml:1: has no instruments/stories/a.story"});
  EXPECT_TRUE(find_untold_instruments({{"instruments/a.toml", ""}}, {{"instruments/stories/a.story", ""}}).empty());
}

TEST(GuardItself, finds_wrong_migrations) {
  const std::string why = "-- Why.\n";
  EXPECT_EQ(find_wrong_migrations({{"migrations/0001_a.sql", why},
                                   {"migrations/0001_b.sql", why},
                                   {"migrations/0003_c.sqlite.sql", "CREATE"},
                                   {"migrations/4.sql", why}}),
            (Findings{"migrations/0001_b.sql:1: the number is taken",
                      "migrations/0003_c.sqlite.sql:1: does not begin with why, after -- ",
                      "migrations/4.sql:1: is not called NNNN_what.sql", "migrations: there is no 0002",
                      "migrations: 0003 is not for both databases"}));
  EXPECT_TRUE(find_wrong_migrations({{"migrations/0001_a.sql", why},
                                     {"migrations/0002_b.postgres.sql", why},
                                     {"migrations/0002_b.sqlite.sql", why}})
                  .empty());
}

TEST(GuardItself, finds_a_word_that_the_glossary_lacks) {
  EXPECT_EQ(
      find_unexplained_words({{"instruments/plan.toml", "[roles]\nkeurmeester = { kind = \"officer\" }\n"}}, "plan"),
      Findings{"instruments/plan.toml:1: keurmeester is not in docs/glossary.md"});
}

}  // namespace
}  // namespace meent::guards
