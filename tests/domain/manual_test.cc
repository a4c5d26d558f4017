// SPDX-License-Identifier: EUPL-1.2
// The manuals of the two forms say what the program knows: every word, condition and effect, and no others.
#include <gtest/gtest.h>

#include <map>
#include <regex>
#include <set>
#include <string>
#include <vector>

#include "base/text.h"
#include "domain/checks.h"
#include "domain/instrument_parser.h"
#include "domain/municipality.h"
#include "domain/read_files.h"

namespace meent::domain {
namespace {

using Words = std::set<std::string>;

// The rows of the tables under a heading, as cells; without the head.
std::vector<std::vector<std::string>> rows_under(const std::string& manual, const std::string& heading) {
  std::vector<std::vector<std::string>> rows;
  const auto start = manual.find("\n## " + heading + "\n");
  EXPECT_NE(start, std::string::npos) << heading;
  const std::string section = manual.substr(start + 1, manual.find("\n## ", start + 1) - start);
  for (const auto line : split(section, '\n')) {
    if (!line.starts_with("| `")) continue;
    std::vector<std::string> cells;
    for (const auto cell : split(line.substr(1), '|')) cells.emplace_back(trim(cell));
    rows.push_back(cells);
  }
  EXPECT_FALSE(rows.empty()) << heading;
  return rows;
}

// The words in back quotes in the first column.
Words words_under(const std::string& manual, const std::string& heading) {
  static const std::regex quoted("`([a-z_]+)`");
  Words words;
  for (const auto& row : rows_under(manual, heading))
    for (std::sregex_iterator it(row[0].begin(), row[0].end(), quoted), end; it != end; ++it) words.insert((*it)[1]);
  return words;
}

// What a parser says it knows, when it meets the word "x9" there.
Words known_where(const std::vector<Finding>& findings) {
  for (const auto& finding : findings) {
    std::map<std::string, std::string> params(finding.params.begin(), finding.params.end());
    if (!finding.key.starts_with("toml.unknown_word") || params["word"] != "x9") continue;
    Words words;
    for (const auto word : split(params["known"], ',')) words.emplace(trim(word));
    return words;
  }
  return {};
}

TEST(Manual, has_every_word_of_the_form_of_an_instrument) {
  const std::string manual = read_file("docs/instrument-format.md");
  const std::pair<const char*, const char*> places[] = {
      {"Top", "x9 = 1"},
      {"Opening", "[opening]\nx9 = 1"},
      {"Role", "[roles]\na = { x9 = 1 }"},
      {"Field", "[fields]\na = { x9 = 1 }"},
      {"Agreement", "[agreement]\nx9 = 1"},
      {"Phase", "[[phase]]\nx9 = 1"},
      {"Term", "[[phase]]\nterm = { x9 = 1 }"},
      {"Move", "[[phase]]\nmoves = [{ x9 = 1 }]"},
  };
  for (const auto& [heading, text] : places)
    EXPECT_EQ(words_under(manual, heading), known_where(parse_instrument(text, "x").findings)) << heading;
}

TEST(Manual, has_every_word_of_the_form_of_a_municipality) {
  const std::string manual = read_file("docs/municipality-format.md");
  const std::pair<const char*, const char*> places[] = {
      {"Top", "x9 = 1"},
      {"Instrument", "[instruments.a]\nx9 = 1"},
      {"Value", "[values.a]\n\"2026-01-01\" = { x9 = 1 }"},
  };
  for (const auto& [heading, text] : places)
    EXPECT_EQ(words_under(manual, heading), known_where(parse_municipality(text, "x").findings)) << heading;
}

TEST(Manual, has_every_word_of_a_ballot) {
  Words words;
  for (const auto& part : ballot_row().parts) words.emplace(part.name);
  EXPECT_EQ(words_under(read_file("docs/instrument-format.md"), "Ballot"), words);
}

struct Documented {
  std::string parameter;
  std::string meaning;
};

std::map<std::string, Documented> documented(const std::string& heading) {
  std::map<std::string, Documented> result;
  for (const auto& row : rows_under(read_file("docs/instrument-format.md"), heading)) {
    EXPECT_GE(row.size(), 3U) << row[0];
    const std::string name = row[0].substr(1, row[0].size() - 2);
    EXPECT_TRUE(result.emplace(name, Documented{row[1], row[2]}).second) << name << " stands there twice";
    EXPECT_FALSE(row[2].empty()) << name;
  }
  return result;
}

std::string parameter_of(ParameterKind kind, std::span<const Parameter> parts) {
  if (kind == ParameterKind::table) {
    std::vector<std::string> names;
    for (const auto& part : parts) names.emplace_back(part.name);
    return "{ " + join(names, ", ") + " }";
  }
  if (kind == ParameterKind::yes) return "true";
  if (kind == ParameterKind::whole) return "number or \"@value\"";
  return {};  // in words
}

template <class Rows, class KindOf>
void expect_documented(const std::string& heading, const Rows& rows, KindOf kind_of) {
  auto manual = documented(heading);
  for (const auto& row : rows) {
    const std::string name(row.name);
    const auto found = manual.find(name);
    if (found == manual.end()) {
      ADD_FAILURE() << name << " is not in docs/instrument-format.md";
      continue;
    }
    const std::string parameter = parameter_of(kind_of(row), row.parts);
    if (!parameter.empty()) {
      EXPECT_EQ(found->second.parameter, parameter) << name;
    }
    for (const auto& part : row.parts) {
      if (part.required) continue;
      const std::string& meaning = found->second.meaning;
      EXPECT_TRUE(meaning.find("`" + std::string(part.name) + "`") != std::string::npos &&
                  meaning.find("optional") != std::string::npos)
          << name << " does not say that " << part.name << " is optional";
    }
    manual.erase(found);
  }
  for (const auto& [name, left] : manual) ADD_FAILURE() << name << " is documented but does not exist";
}

TEST(Manual, has_every_condition_and_no_other) {
  expect_documented("Conditions (`needs`)", checks(), [](const Check& row) { return row.kind; });
}

TEST(Manual, has_every_effect_and_no_other) {
  expect_documented("Effects and procedures (`does`)", effects(), [](const EffectRow& row) { return row.parameter; });
}

// The choices that the manual lists are those of the program.
TEST(Manual, lists_every_choice) {
  const std::string manual = read_file("docs/instrument-format.md");
  const auto expect_choices = [&](const std::string& heading, const std::string& word, const std::string& bad) {
    std::string said;
    for (const auto& row : rows_under(manual, heading))
      if (row[0] == "`" + word + "`") said = row[1];
    bool found = false;
    for (const auto& finding : parse_instrument(bad, "x").findings) {
      std::map<std::string, std::string> params(finding.params.begin(), finding.params.end());
      if (finding.key != "toml.unknown_choice" || params["word"] != word) continue;
      found = true;
      for (const auto choice : split(params["known"], ','))
        EXPECT_NE(said.find(std::string(trim(choice))), std::string::npos) << word << ": " << choice;
    }
    EXPECT_TRUE(found) << word;
  };
  expect_choices("Top", "ladder", "ladder = \"x9\"");
  expect_choices("Role", "kind", "[roles]\na = { kind = \"x9\" }");
  expect_choices("Field", "type", "[fields]\na = { type = \"x9\" }");
  expect_choices("Phase", "stage", "[[phase]]\nstage = \"x9\"");
}

}  // namespace
}  // namespace meent::domain
