// SPDX-License-Identifier: EUPL-1.2
#include <gtest/gtest.h>

#include <algorithm>

#include "domain/instrument_lint.h"
#include "domain/instrument_parser.h"

namespace meent::domain {
namespace {

// Line 1 begins here; the tests below replace one piece and expect a finding on its line.
const std::string good = R"(format = 1
id = "proef"
version = 1
title = "Proef"
summary = "Een proef"
ladder = "raadplegen"

[roles]
indiener = { kind = "initiator" }
behandelaar = { kind = "officer" }

[fields]
titel = { type = "text", label = "Titel", required = true }
tot = { type = "date", label = "Tot" }

[[phase]]
name = "begin"
stage = "intake"
title = "Begin"
term = { length = "2 weeks", on_end = "verlopen" }
moves = [
  { name = "door", by = "indiener", to = "besluit" },
  { name = "verlopen", by = "clock", to = "klaar", tells = ["indiener"] },
]

[[phase]]
name = "besluit"
stage = "decision"
title = "Besluit"
term = { length = "8 weeks", law = "Awb 4:13" }
moves = [
  { name = "toewijzen", by = "behandelaar", to = "klaar", needs = { reason_given = true }, tells = ["indiener"] },
]

[[phase]]
name = "klaar"
stage = "answer"
title = "Klaar"
final = true
)";

std::string with(std::string text, std::string_view from, std::string_view to) {
  const auto at = text.find(from);
  EXPECT_NE(at, std::string::npos) << from;
  return text.replace(at, from.size(), to);
}

struct Case {
  const char* from;
  const char* to;
  const char* key;
  int line;
};

void expect_finding(const Case& item) {
  const auto parsed = load_instrument(with(good, item.from, item.to), "proef.toml");
  bool found = false;
  std::string all;
  for (const auto& finding : parsed.findings) {
    found = found || (finding.key == item.key && finding.line == item.line && finding.file == "proef.toml");
    all += " " + finding.key + ":" + std::to_string(finding.line);
  }
  EXPECT_TRUE(found) << item.key << " expected on line " << item.line << ", but:" << all;
  EXPECT_FALSE(parsed.has_value());
}

TEST(Parser, good_definition_has_no_findings) {
  const auto parsed = load_instrument(good, "proef.toml");
  EXPECT_TRUE(parsed.findings.empty());
  ASSERT_TRUE(parsed);
  EXPECT_EQ(parsed.value->phases.size(), 3U);
  EXPECT_EQ(parsed.value->phases[1].stage, Stage::decision);
  EXPECT_EQ(parsed.value->roles[0].name, "indiener");
}

TEST(Parser, bad_words_and_types_are_found_on_their_line) {
  const Case cases[] = {
      {"format = 1", "format = 9", "instrument.format", 1},
      {"version = 1", "versie = 1", "toml.unknown_word_on_top", 3},
      {"version = 1", "version = \"x\"", "toml.wrong_type", 3},
      {"title = \"Proef\"", "title = 5", "toml.wrong_type", 4},
      {"title = \"Proef\"", "title = { de = \"x\", nl = \"y\" }", "toml.unknown_word", 4},
      {"ladder = \"raadplegen\"", "ladder = \"hoog\"", "toml.unknown_choice", 6},
      {"kind = \"initiator\"", "kind = \"koning\"", "toml.unknown_choice", 9},
      {"indiener = { kind = \"initiator\" }", "indiener = 1", "toml.wrong_type", 9},
      {"type = \"text\"", "type = \"kleur\"", "toml.unknown_choice", 13},
      {"stage = \"intake\"", "stage = \"intak\"", "toml.unknown_choice", 18},
      {"\"2 weeks\"", "\"twee weken\"", "length.malformed", 20},
      {"by = \"indiener\", to", "too = 1, by = \"indiener\", to", "toml.unknown_word", 22},
      {"stage = \"answer\"\n", "", "toml.missing", 35},
      {"final = true", "final = \"ja\"", "toml.wrong_type", 39},
  };
  for (const auto& item : cases) {
    expect_finding(item);
  }
}

TEST(Lint, each_rule_has_a_line) {
  const Case cases[] = {
      {"reason_given = true", "maan_vol = true", "lint.unknown_check", 32},
      {"reason_given = true", "reason_given = 3", "lint.parameter", 32},
      {"needs = { reason_given", "does = { toveren = true }, needs = { reason_given", "lint.unknown_effect", 32},
      {"needs = { reason_given", "does = { tally = { over = \"a\" } }, needs = { reason_given",
       "lint.parameter_missing", 32},
      {"needs = { reason_given", "does = { jury = { kleur = 1 } }, needs = { reason_given", "lint.parameter_unknown",
       32},
      {"by = \"behandelaar\"", "by = \"keizer\"", "lint.role_unknown", 32},
      {"by = \"behandelaar\"", "by = []", "lint.nobody_moves", 32},
      {"to = \"besluit\"", "to = \"nergens\"", "lint.phase_unknown", 22},
      {"reason_given = true", "reason_given = true, field_given = \"weg\"", "lint.field_unknown", 32},
      {"to = \"besluit\"", "to = \"klaar\", tells = [\"indiener\"]", "lint.phase_unreachable", 26},
      {"to = \"klaar\", needs", "needs", "lint.phase_cannot_end", 26},
      {"final = true", "final = true\nmoves = [ { name = \"x\", by = \"indiener\" } ]", "lint.final_has_moves", 35},
      {"final = true", "final = true\ncomments = \"direct\"", "lint.final_has_moves", 35},
      {"on_end = \"verlopen\"", "on_end = \"weg\"", "lint.on_end_missing", 20},
      {", on_end = \"verlopen\"", "", "lint.clock_not_named", 23},
      {"to = \"klaar\", tells = [\"indiener\"] },",
       "to = \"klaar\", tells = [\"indiener\"], needs = { support_at_least = 3 } },", "lint.may_hang", 23},
      {"to = \"klaar\", tells = [\"indiener\"] },", "to = \"klaar\" },", "lint.closes_silently", 23},
      {"stage = \"intake\"", "stage = \"answer\"", "lint.runs_backwards", 22},
      {"needs = { reason_given = true }, ", "", "lint.decision_without_reason", 32},
      {"name = \"besluit\"\nstage", "name = \"begin\"\nstage", "lint.duplicate", 26},
      {"indiener = { kind", "clock = { kind = \"officer\" }\nindiener = { kind", "lint.reserved", 9},
      {"titel = {", "naam = {", "lint.title_field", 12},
      {"type = \"date\"", "type = \"choice\"", "lint.options", 14},
      {"label = \"Tot\"", "label = \"Tot\", later = true", "lint.field_never_asked", 14},
      {"length = \"2 weeks\"", "until = \"titel\"", "lint.field_not_date", 20},
      {"length = \"2 weeks\"", "until = \"tot\", length = \"2 weeks\"", "lint.term_length", 20},
      {"reason_given = true }", "reason_given = true }, does = { pause = true }", "lint.effect_needs_term", 32},
      {"reason_given = true", "reason_given = true, parent_in = \"x\"", "lint.not_inside", 32},
      {"  { name = \"verlopen\"",
       "  { name = \"door\", by = \"indiener\", to = \"besluit\" },\n  { name = \"verlopen\"", "lint.move_never_taken",
       23},
      {"name = \"begin\"", "name = \"Begin!\"", "lint.name", 16},
      {"final = true", "", "lint.no_final", 35},
  };
  for (const auto& item : cases) {
    expect_finding(item);
  }
}

TEST(Lint, pause_that_never_ends_is_found) {
  auto text = with(good, "law = \"Awb 4:13\"", "law = \"Awb 4:13\", pause = \"2 weeks\"");
  text = with(text, "moves = [\n  { name = \"toewijzen\"",
              "moves = [\n  { name = \"wachten\", by = \"behandelaar\", needs = { reason_given = true }, does = { "
              "pause = true } },\n"
              "  { name = \"toewijzen\"");
  const auto parsed = load_instrument(text, "proef.toml");
  ASSERT_EQ(parsed.findings.size(), 1U);
  EXPECT_EQ(parsed.findings[0].key, "lint.pause_without_resume");
  EXPECT_EQ(parsed.findings[0].line, 30);
}

TEST(Lint, families_are_checked_together) {
  auto child = parse_instrument(with(with(good, "id = \"proef\"", "id = \"kind\"\ninside = \"proef\""),
                                     "reason_given = true", "reason_given = true, parent_in = \"weg\""),
                                "kind.toml");
  auto parent =
      parse_instrument(with(good, "needs = { reason_given",
                            "does = { move_children = { from = \"weg\", move = \"x\" } }, needs = { reason_given"),
                       "proef.toml");
  ASSERT_TRUE(child && parent);
  const std::vector<Instrument> both = {*parent.value, *child.value};
  std::vector<std::string> keys;
  for (const auto& finding : lint_together(both)) keys.push_back(finding.key);
  for (const auto* key : {"lint.child_phase_unknown", "lint.child_move_unknown", "lint.parent_phase_unknown"})
    EXPECT_NE(std::find(keys.begin(), keys.end(), key), keys.end()) << key;
  const std::vector<Instrument> alone = {*child.value};
  EXPECT_EQ(lint_together(alone).front().key, "lint.inside_unknown");
}

TEST(Parser, hostile_input_gets_one_finding) {
  const std::pair<std::string, const char*> cases[] = {
      {"", "instrument.format"},
      {std::string(300 * 1024, 'a'), "toml.too_large"},
      {"title = \"\xff\xfe\"", "toml.not_utf8"},
      {"a = " + std::string(5000, '['), "toml.too_deep"},
      {"a = " + std::string(5000, '{'), "toml.too_deep"},
      {std::string("a") +
           [] {
             std::string dots;
             for (int i = 0; i < 9000; ++i) dots += ".a";
             return dots;
           }() +
           " = 1",
       "toml.too_deep"},
      {"a = \"\"\"never ended", "toml.malformed"},
      {"[[phase]]\nname = \"x", "toml.malformed"},
      {"phase = 3\nphase = 4", "toml.malformed"},
      {std::string("a\0b = 1", 7), "toml.malformed"},
      {"phase = [1, 2]\nroles = []\nfields = 1979-05-27", "instrument.format"},
  };
  for (const auto& [text, key] : cases) {
    const auto parsed = load_instrument(text, "x.toml");
    ASSERT_FALSE(parsed.findings.empty()) << key;
    const bool found = std::any_of(parsed.findings.begin(), parsed.findings.end(),
                                   [&](const Finding& finding) { return finding.key == key; });
    EXPECT_TRUE(found) << key << " but " << parsed.findings[0].key;
  }
}

TEST(Parser, every_truncation_is_survived) {
  for (std::size_t length = 0; length < good.size(); ++length) {
    const auto parsed = load_instrument(std::string_view(good).substr(0, length), "x.toml");
    EXPECT_NE(parsed.has_value(), !parsed.findings.empty());
  }
}

}  // namespace
}  // namespace meent::domain
