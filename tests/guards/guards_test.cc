// SPDX-License-Identifier: EUPL-1.2
// Habits of the house that are tests: who may include whom, where SQL, clocks and heavy headers live, how long a file
// may be. Each guard is a function of files, and is itself tested on a small file that breaks it.
#include <gtest/gtest.h>

#include <map>
#include <regex>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "guards/source_tree.h"

namespace meent::guards {
namespace {

using Files = std::vector<SourceFile>;

const Files& sources() {
  static const Files files = read_tree("src", {".h", ".cc"});
  return files;
}

const Files& tests() {
  static const Files files = read_tree("tests", {".h", ".cc"});
  return files;
}

// The table of docs/architecture.md, as tools/check_layers.sh has it.
const std::map<std::string, std::set<std::string>> may_include{
    {"base", {"base"}},
    {"algorithms", {"algorithms", "base"}},
    {"domain", {"domain", "base"}},
    {"store", {"store", "domain", "base"}},
    {"app", {"app", "store", "domain", "algorithms", "base"}},
    {"web", {"web", "app", "domain", "base"}},
    {"cli", {"cli", "app", "domain", "algorithms", "base"}},
    {"main", {"main", "cli", "web", "app", "store", "domain", "algorithms", "base"}},
};

Findings find_broken_layers(const Files& files) {
  static const std::regex include(R"re(^\s*#\s*include\s*"([^"/]+)/?[^"]*")re");
  Findings findings;
  for (const auto& file : files) {
    const auto row = may_include.find(storey_of(file.path));
    if (row == may_include.end()) {
      findings.push_back(at(file, 1, "is in no storey"));
      continue;
    }
    const auto lines = lines_of(scan(file.text).without_comments);
    for (std::size_t i = 0; i < lines.size(); ++i) {
      std::smatch match;
      if (std::regex_search(lines[i], match, include) && !row->second.contains(match[1]))
        findings.push_back(at(file, i + 1, row->first + " may not include " + match[1].str()));
    }
  }
  return findings;
}

// SQL lives in src/store; what needs a table asks a store.
Findings find_sql(const Files& files) {
  static const std::regex sql(
      R"(\b(SELECT|INSERT INTO|DELETE FROM|UPDATE \w+ SET|CREATE (TABLE|INDEX)|ALTER TABLE|DROP TABLE|SAVEPOINT)\b)");
  Findings findings;
  for (const auto& file : files) {
    if (storey_of(file.path) == "store") continue;
    for (const auto& literal : scan(file.text).literals)
      if (std::regex_search(literal.text, sql)) findings.push_back(at(file, literal.line, "SQL outside src/store"));
  }
  return findings;
}

// Time, chance and the environment enter in src/main and are passed on. A steady clock measures how long something
// takes and says nothing about the date.
Findings find_clocks_and_chance(const Files& files) {
  static const std::regex forbidden(
      R"((system_clock\s*::\s*now|\bgetenv\b|\bsecure_getenv\b|\bs?rand\s*\(|\brandom_device\b|\bmt19937|(^|[^\w.>])time\s*\(\s*(0|NULL|nullptr|&|\))|\blocaltime|\bgmtime|\bgettimeofday\b|\bclock_gettime\b))");
  Findings findings;
  for (const auto& file : files) {
    if (storey_of(file.path) == "main") continue;
    const auto lines = lines_of(scan(file.text).code);
    for (std::size_t i = 0; i < lines.size(); ++i) {
      std::smatch match;
      if (std::regex_search(lines[i], match, forbidden))
        findings.push_back(at(file, i + 1, "reads " + match[1].str() + " outside src/main"));
    }
  }
  return findings;
}

// Seconds to include, each: in one source file, behind a header of ours. Asio and Beast are one.
const std::vector<std::pair<std::string, std::string>> heavy{
    {"Boost.Beast and Asio", R"(boost/(beast|asio)[./])"},
    {"toml++", R"(toml\+\+/)"},
    {"CLI11", R"(CLI/)"},
    {"Boost.JSON", R"(boost/json(/(?!fwd\.hpp)|\.hpp))"},
    {"Boost.Locale", R"(boost/locale[./])"},
    {"Boost.URL", R"(boost/url[./])"},
    {"SQLite", R"(sqlite3\.h)"},
    {"libpq", R"(libpq-fe\.h)"},
    {"libcurl", R"(curl/)"},
    {"libvips", R"(vips/)"},
    {"libstemmer", R"(libstemmer\.h)"},
};

Findings find_heavy_headers(const Files& files) {
  Findings findings;
  for (const auto& [name, pattern] : heavy) {
    const std::regex include("(^|\n)\\s*#\\s*include\\s*[<\"]" + pattern);
    std::set<std::string> users;
    for (const auto& file : files) {
      if (!std::regex_search(scan(file.text).without_comments, include)) continue;
      if (file.path.ends_with(".h")) findings.push_back(at(file, 1, name + " in a header"));
      users.insert(file.path);
    }
    if (users.size() < 2) continue;
    std::string list;
    for (const auto& user : users) list += " " + user;
    findings.push_back(name + " is included by more than one file:" + list);
  }
  return findings;
}

constexpr std::size_t longest_file = 600;

Findings find_long_files(const Files& files) {
  Findings findings;
  for (const auto& file : files) {
    const std::size_t lines = lines_of(file.text).size();
    if (lines > longest_file) findings.push_back(at(file, lines, "longer than 600 lines"));
  }
  return findings;
}

Findings find_missing_licences(const Files& files) {
  Findings findings;
  for (const auto& file : files)
    if (!file.text.starts_with("// SPDX-License-Identifier: EUPL-1.2\n"))
      findings.push_back(at(file, 1, "does not begin with // SPDX-License-Identifier: EUPL-1.2"));
  return findings;
}

Findings find_headers_without_once(const Files& files) {
  Findings findings;
  for (const auto& file : files)
    if (file.path.ends_with(".h") && file.text.find("\n#pragma once\n") == std::string::npos)
      findings.push_back(at(file, 1, "has no #pragma once"));
  return findings;
}

// The Content-Security-Policy forbids code and styles in pages; they would be ignored without a word.
Findings find_code_in_pages(const Files& files) {
  static const std::regex inline_code(R"re((\sstyle\s*=|<style|<script(?![^>]*\ssrc=)|<[a-z][^>]*\son[a-z]+\s*=))re",
                                      std::regex::icase);
  Findings findings;
  for (const auto& file : files) {
    if (storey_of(file.path) != "web") continue;
    for (const auto& literal : scan(file.text).literals)
      if (literal.text.find('<') != std::string::npos && std::regex_search(literal.text, inline_code))
        findings.push_back(at(file, literal.line, "code or style inside a page"));
  }
  return findings;
}

TEST(Guard, storeys_include_only_what_lies_below) {
  ASSERT_FALSE(sources().empty());
  const auto findings = find_broken_layers(sources());
  EXPECT_TRUE(findings.empty()) << report(findings);
}

TEST(Guard, sql_lives_in_the_store) {
  const auto findings = find_sql(sources());
  EXPECT_TRUE(findings.empty()) << report(findings);
}

TEST(Guard, clocks_chance_and_environment_enter_in_main) {
  const auto findings = find_clocks_and_chance(sources());
  EXPECT_TRUE(findings.empty()) << report(findings);
}

TEST(Guard, heavy_headers_are_in_one_source_file) {
  const auto findings = find_heavy_headers(sources());
  EXPECT_TRUE(findings.empty()) << report(findings);
}

TEST(Guard, no_file_is_over_600_lines) {
  auto findings = find_long_files(sources());
  for (const auto& finding : find_long_files(tests())) findings.push_back(finding);
  EXPECT_TRUE(findings.empty()) << report(findings);
}

TEST(Guard, every_source_names_its_licence_first) {
  auto findings = find_missing_licences(sources());
  for (const auto& finding : find_missing_licences(tests())) findings.push_back(finding);
  EXPECT_TRUE(findings.empty()) << report(findings);
}

TEST(Guard, every_header_has_pragma_once) {
  const auto findings = find_headers_without_once(sources());
  EXPECT_TRUE(findings.empty()) << report(findings);
}

TEST(Guard, pages_hold_no_code_and_no_styles) {
  const auto findings = find_code_in_pages(sources());
  EXPECT_TRUE(findings.empty()) << report(findings);
}

TEST(GuardItself, finds_an_include_that_climbs) {
  EXPECT_EQ(find_broken_layers({{"src/domain/engine.cc", "// \"web/a.h\"\n#include \"store/database.h\"\n"}}),
            Findings{"src/domain/engine.cc:2: domain may not include store"});
  EXPECT_EQ(find_broken_layers({{"src/web/a.cc", "#include \"algorithms/a.h\"\n"}}).size(), 1u);
  EXPECT_EQ(find_broken_layers({{"src/attic/a.cc", ""}}).size(), 1u);
  EXPECT_TRUE(find_broken_layers({{"src/web/a.cc", "// #include \"store/a.h\"\n#include \"app/a.h\"\n"}}).empty());
}

TEST(GuardItself, finds_sql_in_a_page) {
  EXPECT_EQ(find_sql({{"src/web/a.cc", "auto rows = query(\n\"SELECT name FROM person\");"}}),
            Findings{"src/web/a.cc:2: SQL outside src/store"});
  EXPECT_EQ(find_sql({{"src/app/a.cc", "R\"(UPDATE person SET name = $1)\""}}).size(), 1u);
  EXPECT_TRUE(find_sql({{"src/store/a.cc", "\"SELECT 1\""}, {"src/web/b.cc", "// SELECT 1\n\"Select one\""}}).empty());
}

TEST(GuardItself, finds_a_clock_and_chance) {
  EXPECT_EQ(find_clocks_and_chance({{"src/app/a.cc", "\nauto now = std::chrono::system_clock::now();"}}),
            Findings{"src/app/a.cc:2: reads system_clock::now outside src/main"});
  for (const std::string bad : {"std::getenv(\"HOME\")", "int x = rand();", "std::time(nullptr)", "auto t = time(0);",
                                "std::random_device device;"})
    EXPECT_EQ(find_clocks_and_chance({{"src/base/a.cc", bad}}).size(), 1u) << bad;
  for (const std::string good : {"// rand()", "\"getenv\"", "event.time()", "steady_clock::now()", "brand(1)"})
    EXPECT_TRUE(find_clocks_and_chance({{"src/base/a.cc", good}}).empty()) << good;
  EXPECT_TRUE(find_clocks_and_chance({{"src/main/a.cc", "system_clock::now()"}}).empty());
}

TEST(GuardItself, finds_heavy_headers_in_two_files_and_in_a_header) {
  EXPECT_EQ(
      find_heavy_headers({{"src/a.cc", "#include <toml++/toml.h>\n"}, {"src/b.cc", "\n#include <toml++/toml.h>"}}),
      Findings{"toml++ is included by more than one file: src/a.cc src/b.cc"});
  EXPECT_EQ(find_heavy_headers({{"src/a.h", "#include <boost/json.hpp>\n"}}),
            Findings{"src/a.h:1: Boost.JSON in a header"});
  EXPECT_TRUE(find_heavy_headers({{"src/a.cc", "#include <boost/asio/post.hpp>\n#include <boost/beast/http.hpp>\n"},
                                  {"src/b.h", "// #include <sqlite3.h>\n#include <boost/json/fwd.hpp>\n"}})
                  .empty());
}

TEST(GuardItself, finds_a_file_of_601_lines) {
  EXPECT_EQ(find_long_files({{"src/a.cc", std::string(601, '\n')}}).size(), 1u);
  EXPECT_TRUE(find_long_files({{"src/a.cc", std::string(600, '\n')}}).empty());
}

TEST(GuardItself, finds_a_missing_licence_and_a_missing_pragma) {
  EXPECT_EQ(find_missing_licences({{"src/a.cc", "\n// SPDX-License-Identifier: EUPL-1.2\n"}}).size(), 1u);
  EXPECT_EQ(find_headers_without_once({{"src/a.h", "// pragma once\n"}, {"src/a.cc", ""}}).size(), 1u);
}

TEST(GuardItself, finds_code_in_a_page) {
  for (const std::string bad : {R"("<p style=\"color:red\">")", R"("<script>alert(1)</script>")", R"("<style>")",
                                R"("<a href=\"/\" onclick=\"x()\">")"})
    EXPECT_EQ(find_code_in_pages({{"src/web/a.cc", bad}}).size(), 1u) << bad;
  for (const std::string good : {R"("<script src=\"/a.js\" defer></script>")", R"("<p class=\"one=two\">")",
                                 R"(// <p style="x">)", R"("style=, which is forbidden")"})
    EXPECT_TRUE(find_code_in_pages({{"src/web/a.cc", good}}).empty()) << good;
}

TEST(GuardItself, takes_a_source_apart) {
  const auto scanned =
      scan("int a = 1'000; // \"no\"\nlog(level, \"a.b\");\nauto r = R\"x(raw \")x\"; char c = '\"'; t(\"c.d\");");
  ASSERT_EQ(scanned.literals.size(), 3u);
  EXPECT_EQ(scanned.literals[0].call, "log");
  EXPECT_EQ(scanned.literals[0].line, 2u);
  EXPECT_EQ(scanned.literals[1].text, "raw \"");
  EXPECT_EQ(scanned.literals[2].text, "c.d");
  EXPECT_EQ(scanned.literals[2].call, "t");
}

}  // namespace
}  // namespace meent::guards
