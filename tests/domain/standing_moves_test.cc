// SPDX-License-Identifier: EUPL-1.2
// The notice of default that the law gives, and the remedy that a decision must name.
#include "domain/standing_moves.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "domain/instrument_lint.h"
#include "domain/instrument_parser.h"
#include "domain/read_files.h"

namespace meent::domain {
namespace {

std::string define(const std::string& term, const std::string& moves, const std::string& asker = "initiator") {
  return "format = 1\nid = \"proef\"\nversion = 1\ntitle = \"Proef\"\nsummary = \"Proef\"\nladder = \"adviseren\"\n"
         "[roles]\nburger = { kind = \"" +
         asker +
         "\" }\nambtenaar = { kind = \"officer\" }\ncollege = { kind = \"decider\" }\n"
         "[fields]\ntitel = { type = \"text\", label = \"Titel\", required = true }\n"
         "[[phase]]\nname = \"besluit\"\nstage = \"decision\"\ntitle = \"Besluit\"\nterm = { " +
         term + " }\nmoves = [\n" + moves +
         "\n]\n[[phase]]\nname = \"klaar\"\nstage = \"answer\"\ntitle = \"Klaar\"\nfinal = true\n";
}

const std::string decide_move =
    "{ name = \"besluiten\", by = \"college\", to = \"klaar\", needs = { reason_given = true }, tells = [\"burger\"], "
    "remedy = \"bezwaar\" },";

std::vector<const Move*> standing_moves_of(const std::string& text) {
  static Instrument instrument;
  auto parsed = load_instrument(text, "proef.toml");
  for (const auto& finding : parsed.findings) ADD_FAILURE() << finding.line << ": " << finding.key;
  if (!parsed) return {};
  instrument = *std::move(parsed.value);
  return list_moves(instrument.phases.front(), default_move);
}

TEST(StandingMoves, every_decision_under_the_awb_can_be_asked_for_in_default) {
  for (const auto* law : {"Awb 4:13", "Awb 7:10", "Awb 4:13, Participatieverordening 12"}) {
    const auto moves =
        standing_moves_of(define("length = \"8 weeks\", law = \"" + std::string(law) + "\"", decide_move));
    ASSERT_EQ(moves.size(), 1U) << law;
    EXPECT_EQ(moves[0]->by, std::vector<std::string>{"burger"});
    EXPECT_EQ(moves[0]->tells, (std::vector<std::string>{"ambtenaar", "college"}));
    EXPECT_TRUE(moves[0]->to.empty());
  }
}

TEST(StandingMoves, no_other_phase_has_it) {
  EXPECT_TRUE(standing_moves_of(define("length = \"8 weeks\"", decide_move)).empty());
  EXPECT_TRUE(standing_moves_of(define("length = \"8 weeks\", law = \"Awb 3:16\"", decide_move)).empty());
  EXPECT_TRUE(standing_moves_of(define("length = \"8 weeks\", law = \"Awb 4:13\", on_end = \"sluiten\"",
                                       decide_move + "{ name = \"sluiten\", by = \"clock\", to = \"klaar\", "
                                                     "tells = [\"burger\"] },"))
                  .empty());
}

TEST(StandingMoves, the_shipped_decisions_under_the_awb_have_it) {
  int found = 0;
  for (const auto& name : list_files("instruments", ".toml")) {
    const auto parsed = load_instrument(read_file(name), name);
    ASSERT_TRUE(parsed) << name;
    for (const auto& phase : parsed.value->phases) {
      EXPECT_EQ(!list_moves(phase, default_move).empty(), is_decision_in_time(phase)) << name << " " << phase.name;
      found += is_decision_in_time(phase) ? 1 : 0;
    }
  }
  EXPECT_GE(found, 1);
}

std::vector<std::string> findings_of(const std::string& text) {
  std::vector<std::string> keys;
  for (const auto& finding : load_instrument(text, "proef.toml").findings) keys.push_back(finding.key);
  return keys;
}

TEST(StandingMoves, a_decision_under_the_awb_without_a_remedy_does_not_load) {
  const std::string without =
      "{ name = \"besluiten\", by = \"college\", to = \"klaar\", needs = { reason_given = true }, "
      "tells = [\"burger\"] },";
  EXPECT_EQ(findings_of(define("length = \"8 weeks\", law = \"Awb 4:13\"", without)),
            std::vector<std::string>{"lint.decision_without_remedy"});
  EXPECT_TRUE(findings_of(define("length = \"8 weeks\", law = \"Participatieverordening 12\"", without)).empty());
  EXPECT_EQ(
      findings_of(define("length = \"8 weeks\", law = \"Awb 4:13\"",
                         "{ name = \"besluiten\", by = \"college\", to = \"klaar\", needs = { reason_given = true }, "
                         "tells = [\"burger\"], remedy = \"bidden\" },")),
      std::vector<std::string>{"toml.unknown_choice"});
}

TEST(StandingMoves, a_phase_that_only_the_initiator_can_leave_does_not_load) {
  const std::string leave = "{ name = \"klaar_melden\", by = \"burger\", to = \"klaar\", tells = [\"ambtenaar\"] },";
  EXPECT_EQ(findings_of(define("length = \"8 weeks\"", leave)), std::vector<std::string>{"lint.phase_without_owner"});
  EXPECT_TRUE(findings_of(define("length = \"8 weeks\"", leave + decide_move)).empty());
}

TEST(StandingMoves, the_first_phase_follows_no_term) {
  EXPECT_EQ(findings_of(define("length = \"8 weeks\", law = \"Awb 4:13\", follows = true", decide_move)),
            std::vector<std::string>{"lint.follows_nothing"});
}

}  // namespace
}  // namespace meent::domain
