// SPDX-License-Identifier: EUPL-1.2
// Every municipality has the instruments that its own coalition agreement names, under the name that it gives them:
// tests/golden/cities/instrumenten.table against municipalities/*.toml.
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

struct Named {
  std::size_t line = 0;
  std::string chapter, city, what, instrument, name;
};

std::string without_edges(const std::string& text) {
  const auto from = text.find_first_not_of(' ');
  return from == std::string::npos ? "" : text.substr(from, text.find_last_not_of(' ') - from + 1);
}

std::vector<Named> read_table(const SourceFile& table, Findings& findings) {
  std::vector<Named> rows;
  const auto lines = lines_of(table.text);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].empty() || lines[i].front() == '#') continue;
    std::vector<std::string> cells{""};
    for (const char c : lines[i])
      if (c == '|') cells.emplace_back();
      else cells.back() += c;
    for (auto& cell : cells) cell = without_edges(cell);
    if (cells.size() != 5 || std::find(cells.begin(), cells.end(), "") != cells.end()) {
      findings.push_back(at(table, i + 1, "is not chapter | municipality | what | instrument | name"));
      continue;
    }
    rows.push_back({i + 1, cells[0], cells[1], cells[2], cells[3], cells[4]});
  }
  return rows;
}

// Of a municipality's file: instrument → its name there, "-" when it has none.
std::map<std::string, std::string> names_in(const std::string& municipality) {
  static const std::regex head(R"re(^\[instruments\.([a-z_-]+)\])re");
  static const std::regex name(R"re(^name = (?:\{ nl = )?"([^"]*)")re");
  std::map<std::string, std::string> names;
  std::string current;
  for (const auto& line : lines_of(municipality)) {
    std::smatch match;
    if (line.starts_with("[")) current = "";
    if (std::regex_search(line, match, head)) names[current = match[1]] = "-";
    else if (!current.empty() && std::regex_search(line, match, name)) names[current] = match[1];
  }
  return names;
}

Findings find_missing_instruments(const SourceFile& table, const std::vector<SourceFile>& municipalities) {
  Findings findings;
  std::map<std::string, std::map<std::string, std::string>> cities;
  for (const auto& file : municipalities) {
    std::string slug = file.path.substr(file.path.rfind('/') + 1);
    cities[slug.substr(0, slug.find('.'))] = names_in(file.text);
  }
  std::set<std::string> named;
  std::map<std::string, std::string> chapters;
  for (const auto& row : read_table(table, findings)) {
    named.insert(row.city);
    if (chapters.emplace(row.chapter, row.city).first->second != row.city)
      findings.push_back(at(table, row.line, "chapter " + row.chapter + " is of " + chapters[row.chapter]));
    const auto city = cities.find(row.city);
    if (city == cities.end()) {
      findings.push_back(at(table, row.line, "there is no municipalities/" + row.city + ".toml"));
      continue;
    }
    const auto instrument = city->second.find(row.instrument);
    if (instrument == city->second.end())
      findings.push_back(at(table, row.line, row.city + " lacks " + row.instrument + " for: " + row.what));
    else if (instrument->second != row.name)
      findings.push_back(
          at(table, row.line, row.city + " calls " + row.instrument + " " + instrument->second + ", not " + row.name));
  }
  for (const auto& [slug, names] : cities)
    if (!named.contains(slug)) findings.push_back(table.path + ": says nothing about " + slug);
  return findings;
}

TEST(Guard, municipalities_have_what_their_agreements_name) {
  const std::string path = "tests/golden/cities/instrumenten.table";
  std::vector<SourceFile> municipalities;
  for (auto& file : read_tree("municipalities", {".toml"}))
    if (file.path.find('/') == file.path.rfind('/')) municipalities.push_back(std::move(file));
  ASSERT_EQ(municipalities.size(), 14U);
  const auto findings = find_missing_instruments({path, read_text(root() / path)}, municipalities);
  EXPECT_TRUE(findings.empty()) << report(findings);
}

TEST(GuardItself, finds_what_a_municipality_lacks_or_calls_otherwise) {
  const SourceFile table{"t",
                         "# a comment\n"
                         "3.1 | a | plans       | plan | Plannen\n"
                         "3.1 | b | plans       | plan | Plan\n"
                         "3.2 | b | an assembly | raad | -\n"
                         "3.3 | c | plans       | plan | -\n"
                         "3.4 | a | half a row\n"};
  EXPECT_EQ(
      find_missing_instruments(
          table, {{"municipalities/a.toml", "[instruments.plan]\nname = { nl = \"Plannen\", en = \"Plans\" }\n"},
                  {"municipalities/b.toml", "[instruments.plan]\nenabled = true\n\n[values.x]\nname = \"Plan\"\n"},
                  {"municipalities/d.toml", ""}}),
      (Findings{"t:6: is not chapter | municipality | what | instrument | name", "t:3: chapter 3.1 is of a",
                "t:3: b calls plan -, not Plan", "t:4: b lacks raad for: an assembly",
                "t:5: there is no municipalities/c.toml", "t: says nothing about d"}));
}

}  // namespace
}  // namespace meent::guards
