// SPDX-License-Identifier: EUPL-1.2
// What is wrong with a municipality's file is found on its line, and the fourteen files are right.
#include "domain/municipality.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "base/check.h"
#include "domain/instrument_parser.h"
#include "domain/municipality_lint.h"
#include "domain/read_files.h"
#include "domain/term.h"

namespace meent::domain {
namespace {

TEST(Municipality, example_is_read_and_values_resolve_by_date) {
  const auto parsed = parse_municipality(R"(slug = "nijmegen"
code = "GM0268"
name = "Nijmegen"
[instruments.buurtbegroten]
name = { nl = "Wijkbudget", en = "Neighbourhood budget" }
[values.handtekeningen]
"2026-01-01" = { value = 25, by = "raadsbesluit 2025-204" }
"2022-01-01" = { value = 50, by = "raadsbesluit 2021-118" }
)",
                                         "nijmegen.toml");
  ASSERT_TRUE(parsed);
  EXPECT_EQ(parsed.value->theme, "nijmegen");
  EXPECT_TRUE(parsed.value->instruments.at("buurtbegroten").enabled);
  EXPECT_EQ(resolve(parsed.value->values, Date(2025, 12, 31)).at("handtekeningen"), Json(50));
  EXPECT_EQ(resolve(parsed.value->values, Date(2026, 1, 1)).at("handtekeningen"), Json(25));
  EXPECT_TRUE(resolve(parsed.value->values, Date(2021, 1, 1)).empty());
}

// Line 1 begins here.
const std::string good = R"(slug = "arnhem"
code = "GM0202"
name = "Arnhem"
language = "nl"
theme = "arnhem"

[instruments.buurtbegroten]
enabled = true
name = { nl = "Bewonersbudget", en = "Residents' budget" }

[instruments.plan]

[values.stemmen_dagen]
"2026-01-01" = { value = 21, by = "raadsbesluit 2025-204" }

[values.herstel_weken]
"2026-01-01" = { value = 2, by = "raadsbesluit 2025-204" }

[equated_days]
"2026-05-15" = "Besluit gelijkstelling 2026-2028"

[values.reacties]
"2026-01-01" = { value = "direct", by = "raadsbesluit 2025-204" }

[values.zekerheid_besluit]
"2026-01-01" = { value = "two_factor", by = "raadsbesluit 2025-204" }
)";

std::vector<Instrument> load(const std::string& folder) {
  std::vector<Instrument> instruments;
  for (const auto& name : list_files(folder, ".toml")) {
    auto parsed = load_instrument(read_file(name), name);
    EXPECT_TRUE(parsed) << name;
    if (parsed) instruments.push_back(*std::move(parsed.value));
  }
  return instruments;
}

std::vector<Finding> find_faults(const std::string& text) {
  static const auto instruments = load("instruments");
  static const auto drafts = load("instruments/drafts");
  const auto parsed = parse_municipality(text, "arnhem.toml");
  return parsed ? lint_municipality(*parsed.value, instruments, drafts) : parsed.findings;
}

struct Case {
  const char* from;
  const char* to;
  const char* key;
  int line;
};

TEST(Municipality, good_file_has_no_findings) { EXPECT_TRUE(find_faults(good).empty()); }

TEST(Municipality, says_whom_residents_ask) {
  const std::string contact =
      "\n[contact]\nemail = \"buurt@arnhem.example\"\ntelephone = \"14 026\"\naddress = \"Stadhuis\"\n";
  EXPECT_TRUE(find_faults(good + contact).empty());
  const auto parsed = parse_municipality(good + contact, "arnhem.toml");
  EXPECT_EQ(parsed.value->contact, (Contact{"buurt@arnhem.example", "14 026", "Stadhuis"}));
  for (const char* const wrong : {"email = \"buurt\"", "email = \"@arnhem.example\"", "email = \"a@b@c\"",
                                  "email = \"a@b?bcc=c@d\"", "telephone = \"bel ons\"", "website = \"arnhem.nl\""}) {
    const auto faults = find_faults(good + "\n[contact]\n" + wrong + "\n");
    ASSERT_EQ(faults.size(), 1U) << wrong;
    EXPECT_EQ(faults[0].line, 29) << wrong;
  }
}

TEST(Municipality, each_fault_is_found_on_its_line) {
  const Case cases[] = {
      {"slug = \"arnhem\"\n", "", "toml.missing_on_top", 1},
      {"slug = \"arnhem\"", "slug = \"Arnhem Zuid\"", "municipality.slug", 1},
      {"slug = \"arnhem\"", "slug = \"\"", "toml.empty", 1},
      {"slug = \"arnhem\"", "slug = 3", "toml.wrong_type", 1},
      {"slug = \"arnhem\"", "slug = \"arnhem\"\nslug = \"a\"", "toml.malformed", 2},
      {"GM0202", "GM202", "municipality.code", 2},
      {"GM0202", "0202GM", "municipality.code", 2},
      {"name = \"Arnhem\"", "naam = \"Arnhem\"", "toml.unknown_word_on_top", 3},
      {"name = \"Arnhem\"", "name = \" \"", "toml.empty", 3},
      {"language = \"nl\"", "language = \"fy\"", "toml.unknown_choice", 4},
      {"theme = \"arnhem\"", "theme = \"../../etc\"", "municipality.slug", 5},
      {"[instruments.buurtbegroten]", "[instruments.buurtbegrotn]", "municipality.instrument_unknown", 7},
      {"[instruments.buurtbegroten]", "[instruments.Buurt]", "lint.name", 7},
      {"[instruments.buurtbegroten]", "[instruments.burgerberaad]", "municipality.draft_enabled", 7},
      {"enabled = true", "enabled = \"ja\"", "toml.wrong_type", 8},
      {"enabled = true", "enabled = false", "municipality.parent_disabled", 11},
      {"enabled = true", "aan = true", "toml.unknown_word", 8},
      {"name = { nl = \"Bewonersbudget\"", "name = { de = \"Budget\"", "toml.unknown_word", 9},
      {"name = { nl = \"Bewonersbudget\"", "name = 5 #", "toml.wrong_type", 9},
      {"[values.stemmen_dagen]", "[values.stemmen]", "municipality.value_missing", 7},
      {"[values.herstel_weken]", "[values.herstel_dagen]", "municipality.value_missing", 11},
      {"[values.stemmen_dagen]", "[values.\"Stemmen Dagen\"]", "lint.name", 13},
      {"\"2026-01-01\" = { value = 21", "\"1 januari 2026\" = { value = 21", "values.date", 14},
      {"\"2026-01-01\" = { value = 21", "\"2026-02-30\" = { value = 21", "values.date", 14},
      {"\"2026-01-01\" = { value = 21", "2026-01-01 = { valeu = 21", "toml.unknown_word", 14},
      {"value = 21, ", "", "toml.missing", 14},
      {"value = 21", "value = -21", "values.type", 14},
      {"value = 21", "value = 2.1", "values.type", 14},
      {"value = 21", "value = [21]", "values.type", 14},
      {"value = 21", "value = 99999999999999999", "values.type", 14},
      {"value = 21", "value = 99999999999999999999", "toml.malformed", 14},
      {"value = 21", "value = \"drie weken\"", "municipality.value_type", 14},
      {"value = 21", "value = true", "municipality.value_type", 14},
      {"value = 21", "value = 0", "municipality.value_type", 14},
      {"value = \"direct\"", "value = \"soms\"", "municipality.value_type", 23},
      {"value = \"two_factor\"", "value = \"digid\"", "municipality.value_type", 26},
      {"[values.zekerheid_besluit]", "[values.zekerheid]", "municipality.value_missing", 7},
      {", by = \"raadsbesluit 2025-204\" }\n\n[values.herstel", " }\n\n[values.herstel", "toml.missing", 14},
      {"by = \"raadsbesluit 2025-204\" }\n\n[values.herstel", "by = \"\" }\n\n[values.herstel", "toml.empty", 14},
      {"\"2026-01-01\" = { value = 2, by = \"raadsbesluit 2025-204\" }\n", "", "values.empty", 16},
      {"[equated_days]", "[equated]", "toml.unknown_word_on_top", 19},
      {"\"2026-05-15\" =", "\"15 mei\" =", "values.date", 20},
      {"\"Besluit gelijkstelling 2026-2028\"", "true", "toml.wrong_type", 20},
      {"\"Besluit gelijkstelling 2026-2028\"", "\"\"", "toml.empty", 20},
      {"[equated_days]", "[equated_days", "toml.malformed", 19},
      {"Bewonersbudget",
       "Bewoners\xff"
       "budget",
       "toml.not_utf8", 9},
  };
  for (const auto& item : cases) {
    std::string text = good;
    const auto at = text.find(item.from);
    ASSERT_NE(at, std::string::npos) << item.from;
    text.replace(at, std::string_view(item.from).size(), item.to);
    std::string all;
    bool found = false;
    for (const auto& finding : find_faults(text)) {
      found = found || (finding.key == item.key && finding.line == item.line && finding.file == "arnhem.toml");
      all += " " + finding.key + ":" + std::to_string(finding.line);
    }
    EXPECT_TRUE(found) << item.from << " → " << item.to << ": " << item.key << " expected on line " << item.line
                       << ", but:" << all;
  }
}

// Without its value a norm would only not be shown, and nobody would know.
TEST(Municipality, asks_for_the_value_of_a_norm) {
  std::string text = "slug = \"arnhem\"\ncode = \"GM0202\"\nname = \"Arnhem\"\n\n[instruments.vraag]\nenabled = true\n";
  for (const char* const name : {"vraag_antwoord", "vraag_navragen", "vraag_terugkomen"})
    text += "\n[values." + std::string(name) + "]\n\"2026-01-01\" = { value = \"2 weeks\", by = \"voorbeeld\" }\n";
  const auto faults = find_faults(text);
  ASSERT_EQ(faults.size(), 1U);
  EXPECT_EQ(faults[0].key, "municipality.value_missing");
  EXPECT_EQ(faults[0].params, (Params{{"id", "vraag"}, {"value", "vraag_streven"}}));
  EXPECT_TRUE(
      find_faults(text + "\n[values.vraag_streven]\n\"2026-01-01\" = { value = \"3 days\", by = \"voorbeeld\" }\n")
          .empty());
}

TEST(Municipality, hostile_and_cut_files_are_survived) {
  for (std::size_t length = 0; length < good.size(); ++length) {
    const auto parsed = parse_municipality(good.substr(0, length), "x.toml");
    EXPECT_NE(parsed.has_value(), !parsed.findings.empty()) << length;
    for (const auto& finding : parsed.findings) EXPECT_GE(finding.line, 1);
  }
  EXPECT_FALSE(parse_municipality(std::string(300 * 1024, '#'), "x"));
  EXPECT_FALSE(parse_municipality("values = " + std::string(10'000, '['), "x"));
  EXPECT_FALSE(parse_municipality("instruments = 3\nvalues = []\nequated_days = true", "x"));
}

TEST(Municipality, equated_days_move_the_end_of_a_statutory_term) {
  const auto parsed = parse_municipality(good, "arnhem.toml");
  ASSERT_TRUE(parsed);
  const Length four_weeks = MUST(parse_length("4 weeks"));
  const Date start(2026, 4, 16);  // four weeks later is Ascension Day, and the Friday after it is equated
  EXPECT_EQ(end_of_term(four_weeks, start, TermRule::statute, Calendar()), Date(2026, 5, 15));
  EXPECT_EQ(end_of_term(four_weeks, start, TermRule::statute, make_calendar(*parsed.value)), Date(2026, 5, 18));
}

TEST(Municipality, the_fourteen_files_are_right) {
  const auto instruments = load("instruments");
  const auto drafts = load("instruments/drafts");
  const auto files = list_files("municipalities", ".toml");
  EXPECT_EQ(files.size(), 14U);
  std::set<std::string> codes;
  for (const auto& file : files) {
    const auto parsed = parse_municipality(read_file(file), file);
    for (const auto& finding : parsed.findings) ADD_FAILURE() << file << ":" << finding.line << " " << finding.key;
    if (!parsed) continue;
    for (const auto& finding : lint_municipality(*parsed.value, instruments, drafts))
      ADD_FAILURE() << file << ":" << finding.line << " " << finding.key;
    EXPECT_EQ(file, "municipalities/" + parsed.value->slug + ".toml");
    EXPECT_TRUE(codes.insert(parsed.value->code).second) << file;
    // The decree of 2026, 2027 and 2028: Fridays after a Thursday that is a holiday.
    EXPECT_EQ(parsed.value->equated_days.size(), 5U) << file;
    for (const auto& [day, decree] : parsed.value->equated_days) {
      EXPECT_TRUE(is_holiday(day.plus_days(-1))) << file << " " << to_iso(day);
      EXPECT_EQ(day.weekday(), 5U) << file << " " << to_iso(day);
    }
    for (const auto& [id, local] : parsed.value->instruments) {
      if (local.name.empty()) continue;
      EXPECT_FALSE(local.name.en.empty()) << file << " " << id << " has no English name";
    }
  }
}

// The names that the coalition agreements themselves use.
TEST(Municipality, instruments_have_their_local_names) {
  struct Local {
    const char* city;
    const char* instrument;
    const char* name;
  };
  const Local names[] = {
      {"nijmegen", "burgerberaad", "Inwonersberaad"},
      {"nijmegen", "wijkplan", "MijnWijkplan"},
      {"nijmegen", "stadsgesprek", "Stadsgesprek"},
      {"nijmegen", "uitdaagrecht", "Uitdaagrecht"},
      {"nijmegen", "buurtinitiatief", "Inwonersinitiatief"},
      {"amersfoort", "burgerberaad", "Burgerraad"},
      {"amersfoort", "stadsgesprek", "Stadsgesprek"},
      {"amersfoort", "uitdaagrecht", "Right to challenge"},
      {"amersfoort", "experiment", "Experiment"},
      {"amersfoort", "wijkplan", "Wijkuitvoeringsplan"},
      {"amersfoort", "zelfbeheer", "Gezamenlijk groenbeheer"},
      {"amersfoort", "commons", "Buurtenergieaanpak"},
      {"haarlem", "buurtbegroten", "Buurtbudget per wijk"},
      {"haarlem", "initiatievenfonds", "Leefbaarheids- en initiatievenbudget"},
      {"haarlem", "wijkplatform", "Wijkplatform"},
      {"haarlem", "burgerberaad", "Burgerberaad"},
      {"arnhem", "buurtbegroten", "Bewonersbudget"},
      {"arnhem", "initiatievenfonds", "Ontmoeten en verbinden"},
      {"arnhem", "buurtinitiatief", "Burgerinitiatief"},
      {"eindhoven", "buurtbegroten", "Wijkbegroting"},
      {"eindhoven", "prijsvraag", "Jaarlijkse prijsvraag"},
      {"eindhoven", "zelfbeheer", "Adopteer een straat"},
      {"eindhoven", "buurtinitiatief", "Bewonersinitiatief"},
      {"almere", "buurtbegroten", "Buurtbudget"},
      {"almere", "buurtschouw", "Buurtschouw"},
      {"almere", "vraag", "Vraag aan de buurtconciërge"},
      {"utrecht", "buurtinitiatief", "Buurtinitiatief"},
      {"utrecht", "verdeelsleutel", "Ongelijk investeren voor gelijke kansen"},
      {"rotterdam", "zelfbeheer", "Zelfbeheer van groen"},
      {"breda", "commons", "Energiecoöperatie"},
      {"breda", "buurtinitiatief", "Bewonersinitiatief"},
      {"amsterdam", "buurtbudget", "Buurtbudget"},
      {"den-haag", "stadsgesprek", "Samen doen"},
      {"apeldoorn", "buurtinitiatief", "Initiatief uit de samenleving"},
  };
  for (const auto& item : names) {
    const std::string file = std::string("municipalities/") + item.city + ".toml";
    const auto parsed = parse_municipality(read_file(file), file);
    ASSERT_TRUE(parsed) << file;
    const auto local = parsed.value->instruments.find(item.instrument);
    ASSERT_NE(local, parsed.value->instruments.end()) << file << " " << item.instrument;
    EXPECT_EQ(local->second.name.nl, item.name) << file;
  }
}

}  // namespace
}  // namespace meent::domain
