// SPDX-License-Identifier: EUPL-1.2
// The table of tests/golden/terms/termijnen.table: each line is a dossier in a phase with that term, led through what
// the line says happens to it.
#include <gtest/gtest.h>

#include <set>
#include <string>
#include <vector>

#include "base/check.h"
#include "base/text.h"
#include "domain/engine.h"
#include "domain/instrument_parser.h"
#include "domain/read_files.h"

namespace meent::domain {
namespace {

struct Happening {
  std::string what;
  Date on;
  std::string length;  // of a pause or an extension
};

struct TermCase {
  int line = 0;
  Date begins;
  std::string length;
  bool statute = false;
  std::vector<Happening> happenings;
  std::string outcome;
  std::string ground;
  std::string what;
};

std::vector<Happening> parse_happenings(std::string_view cell) {
  std::vector<Happening> happenings;
  for (const auto part : split(cell, ',')) {
    if (trim(part).empty()) continue;
    const auto words = split(trim(part), ' ');
    CHECK(words.size() == 2 || words.size() == 4);
    Happening one{std::string(words[0]), MUST(parse_date(words[1])), {}};
    if (words.size() == 4) one.length = std::string(words[2]) + " " + std::string(words[3]);
    happenings.push_back(one);
  }
  return happenings;
}

std::vector<TermCase> read_table() {
  std::vector<TermCase> cases;
  int number = 0;
  const std::string table = read_file("tests/golden/terms/termijnen.table");
  for (const auto line : split(table, '\n')) {
    ++number;
    if (trim(line).empty() || line.starts_with("#")) continue;
    std::vector<std::string> cells;
    for (const auto cell : split(line, '|')) cells.emplace_back(trim(cell));
    CHECK(cells.size() == 7 && (cells[2] == "wet" || cells[2] == "eigen"));
    cases.push_back({number, MUST(parse_date(cells[0])), cells[1], cells[2] == "wet", parse_happenings(cells[3]),
                     cells[4], cells[5], cells[6]});
  }
  return cases;
}

Instrument define(const TermCase& item) {
  std::string words = "length = \"" + item.length + "\"";
  if (item.statute) words += ", law = \"" + item.ground + "\"";
  std::string moves;
  for (const auto& [what, word, effect] : {std::tuple{"vraagt", "pause", "pause"}, {"verlengt", "extend", "extend"}})
    for (const auto& one : item.happenings)
      if (one.what == what) {
        words += std::string(", ") + word + " = \"" + one.length + "\"";
        moves += "{ name = \"" + std::string(what) + "\", by = \"ambtenaar\", does = { " + effect + " = true } },\n";
        break;
      }
  const std::string text =
      "format = 1\nid = \"proef\"\nversion = 1\ntitle = \"Proef\"\nsummary = \"Proef\"\nladder = \"adviseren\"\n"
      "[roles]\nambtenaar = { kind = \"officer\" }\n"
      "[fields]\ntitel = { type = \"text\", label = \"Titel\", required = true }\n"
      "[[phase]]\nname = \"besluit\"\nstage = \"decision\"\ntitle = \"Besluit\"\nterm = { " +
      words + " }\nmoves = [\n" + moves + "{ name = \"vult-aan\", by = \"ambtenaar\", does = { resume = true } },\n]\n";
  auto parsed = parse_instrument(text, "proef.toml");
  CHECK(parsed);
  return *std::move(parsed.value);
}

// The last day of the term, or "geweigerd" and why.
std::string lead_through(const TermCase& item) {
  const Instrument instrument = define(item);
  std::set<Date> equated;
  for (const auto& one : item.happenings)
    if (one.what == "gelijkgesteld") equated.insert(one.on);
  const Calendar calendar(equated);
  const OpenCommand opening{.id = DossierId("d"),
                            .municipality = "proef",
                            .role = "ambtenaar",
                            .actor = PersonId("a"),
                            .at = start_of(item.begins).plus_seconds(36000),
                            .facts = {{"titel", "Proef"}},
                            .salt = "s"};
  Dossier dossier = apply(make_dossier(instrument, opening), MUST(open(instrument, opening, calendar, Situation{})));
  for (const auto& one : item.happenings) {
    if (one.what == "gelijkgesteld") continue;
    const Command command{one.what, "ambtenaar", PersonId("a"), start_of(one.on).plus_seconds(36000), {}, "s"};
    auto event = decide(instrument, dossier, command, calendar, Situation{});
    if (!event) return "geweigerd " + event.error().key;
    dossier = apply(std::move(dossier), *event);
  }
  return dossier.due_on ? to_iso(*dossier.due_on) : "geen";
}

TEST(TermTable, every_term_ends_on_the_day_that_the_statute_says) {
  const auto cases = read_table();
  ASSERT_GE(cases.size(), 60U);
  for (const auto& item : cases)
    EXPECT_EQ(lead_through(item), item.outcome) << "termijnen.table:" << item.line << ": " << item.what;
}

TEST(TermTable, each_case_names_its_ground) {
  for (const auto& item : read_table()) {
    const bool article =
        item.ground.starts_with("Awb ") || item.ground.starts_with("Atw ") || item.ground.starts_with("Woo ");
    EXPECT_TRUE(article || item.ground == "eigen regel") << "termijnen.table:" << item.line;
    EXPECT_FALSE(item.what.empty()) << "termijnen.table:" << item.line;
  }
}

}  // namespace
}  // namespace meent::domain
