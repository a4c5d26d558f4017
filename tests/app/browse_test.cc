// SPDX-License-Identifier: EUPL-1.2
// What pages are told: procedures in words, whose turn it is, the way of a dossier, and whether a vote was counted.
#include "app/browse.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "app/dossier_view.h"
#include "app/explain_instrument.h"
#include "app/install.h"
#include "app/voting.h"
#include "domain/checks.h"
#include "domain/instrument_parser.h"
#include "support/test_database.h"

namespace meent::app {
namespace {

constexpr Instant morning{1'800'000'000'000'000};  // 15 January 2027

// One example for all tests: nothing here changes it but casting a vote.
class Browsing : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    database_ = new test::TestDatabase();
    connection_ = (*database_)->connect().release();
    store::Transaction transaction(*connection_, store::Transaction::Kind::write);
    auto session = make_session(Language::nl);
    static_cast<void>(MUST(install(session)));
    static_cast<void>(MUST(add_examples(session)));
    transaction.commit();
  }
  static void TearDownTestSuite() {
    delete connection_;
    delete database_;
  }

  static Session make_session(Language language) {
    return {*connection_, morning, language, system_secrets(), {}, "", nullptr, {}};
  }

  // The round of Amsterdam in that phase.
  static std::int64_t find_round(Session& session, const std::string& phase) {
    const auto city = MUST(view_city(session, "amsterdam"));
    for (const auto* const list : {&city.open, &city.decided})
      for (const auto& link : *list)
        if (link.phase == phase) return link.number;
    ADD_FAILURE() << "no round in " << phase;
    return 0;
  }

  static test::TestDatabase* database_;
  static store::Connection* connection_;
};
test::TestDatabase* Browsing::database_ = nullptr;
store::Connection* Browsing::connection_ = nullptr;

TEST(Explaining, has_words_for_each_condition_and_effect_that_a_definition_may_use) {
  for (const auto language : {Language::nl, Language::en}) {
    for (const auto& check : domain::checks())
      EXPECT_TRUE(has_text(language, "explain.need." + std::string(check.name)));
    for (const auto& effect : domain::effects())
      EXPECT_TRUE(has_text(language, "explain.does." + std::string(effect.name)));
  }
}

TEST_F(Browsing, a_procedure_is_told_without_a_name_from_its_definition) {
  for (const auto language : {Language::nl, Language::en}) {
    auto session = make_session(language);
    for (const std::string id : {"buurtbegroten", "plan", "buurtinitiatief"}) {
      const auto view = MUST(view_instrument(session, "utrecht", id));
      EXPECT_FALSE(view.phases.empty());
      for (const auto& phase : view.phases)
        for (const auto& move : phase.moves) {
          std::string told = move.title + move.who + move.to + move.tells + phase.term + phase.at_end + phase.ballot;
          for (const auto& need : move.needs) told += need;
          for (const auto& effect : move.does) told += effect;
          for (const char sign : {'_', '@', '{'})
            EXPECT_EQ(told.find(sign), std::string::npos) << id << " " << phase.name << ": " << told;
          EXPECT_EQ(told.find("explain."), std::string::npos) << told;
          EXPECT_EQ(told.find("role."), std::string::npos) << told;
        }
    }
  }
}

TEST_F(Browsing, a_procedure_shows_the_values_that_the_municipality_decided) {
  auto session = make_session(Language::nl);
  const auto view = MUST(view_instrument(session, "utrecht", "buurtbegroten"));
  ASSERT_EQ(view.values.size(), 2u);
  EXPECT_EQ(view.values[0].name, "Hoeveel dagen er wordt gestemd");
  EXPECT_TRUE(view.values[1].name.starts_with("Hoe zeker moet zijn wie een uitslag bekendmaakt"))
      << view.values[1].name;
  const auto vote =
      std::find_if(view.phases.begin(), view.phases.end(), [](const auto& p) { return p.name == "stemmen"; });
  ASSERT_NE(vote, view.phases.end());
  EXPECT_EQ(vote->term, view.values[0].value + " dagen");
  EXPECT_EQ(view_instrument(session, "utrecht", "bestaat-niet").error().key, "instrument.unknown");
}

TEST(Way, goes_from_the_first_phase_to_the_first_end_without_detours) {
  const auto parsed = domain::parse_instrument(R"(
format = 1
id = "proef"
version = 1
title = "Proef"
summary = "Proef"
ladder = "informeren"
[roles]
iemand = { kind = "initiator" }
[fields]
titel = { type = "text", label = "Titel", required = true }
[[phase]]
name = "begin"
stage = "intake"
title = "Begin"
moves = [ { name = "a", title = "A", by = "iemand", to = "herstel" }, { name = "b", title = "B", by = "iemand", to = "midden" },
  { name = "c", title = "C", by = "iemand", to = "klaar" } ]
[[phase]]
name = "herstel"
stage = "intake"
title = "Herstel"
moves = [ { name = "d", title = "D", by = "iemand", to = "begin" }, { name = "e", title = "E", by = "iemand", to = "weg" } ]
[[phase]]
name = "midden"
stage = "decision"
title = "Midden"
moves = [ { name = "f", title = "F", by = "iemand", to = "klaar" } ]
[[phase]]
name = "klaar"
stage = "answer"
title = "Klaar"
final = true
[[phase]]
name = "weg"
stage = "answer"
title = "Weg"
final = true
)",
                                               "proef.toml");
  ASSERT_TRUE(parsed.value.has_value());
  EXPECT_EQ(main_way(*parsed.value), (std::vector<std::size_t>{0, 2, 3}));
}

TEST_F(Browsing, a_round_says_whose_turn_it_is_and_since_when_each_step_runs) {
  auto session = make_session(Language::nl);
  const auto voting = MUST(view_dossier(session, "amsterdam", find_round(session, "Stemmen")));
  ASSERT_TRUE(voting.turn.has_value());
  EXPECT_EQ(voting.turn->who, "Bewoners");
  EXPECT_TRUE(voting.turn->until.has_value());
  for (const auto& step : voting.phases) EXPECT_EQ(step.entered_on.has_value(), step.state != PhaseStep::State::next);
  const auto checking = MUST(view_dossier(session, "amsterdam", find_round(session, "Toets")));
  EXPECT_EQ(checking.turn->who, "de ambtenaar die de ronde begeleidt");
  const auto closed = MUST(view_dossier(session, "amsterdam", find_round(session, "Afgesloten")));
  EXPECT_FALSE(closed.turn.has_value());
  for (const auto& line : closed.history) EXPECT_EQ(line.move.find('_'), std::string::npos) << line.move;
}

TEST_F(Browsing, plans_come_in_the_order_and_of_the_step_that_was_asked) {
  auto session = make_session(Language::nl);
  const auto number = find_round(session, "Uitslag");
  const auto all = MUST(view_round(session, "amsterdam", number, {1, "kosten", ""}));
  EXPECT_EQ(all.plans.size(), 20u);
  EXPECT_EQ(all.pages, 2);
  EXPECT_TRUE(std::is_sorted(all.plans.begin(), all.plans.end(),
                             [](const auto& a, const auto& b) { return a.amount->cents < b.amount->cents; }) ||
              std::is_sorted(all.plans.begin(), all.plans.end(),
                             [](const auto& a, const auto& b) { return a.amount->cents > b.amount->cents; }));
  const auto chosen = MUST(view_round(session, "amsterdam", number, {9, "titel", "gekozen"}));
  EXPECT_EQ(chosen.page, 1);
  EXPECT_LT(chosen.shown_count, all.shown_count);
  for (const auto& plan : chosen.plans) EXPECT_EQ(plan.phase, "Gekozen");
  const auto nonsense = MUST(view_round(session, "amsterdam", number, {1, "'; --", "geen-stap"}));
  EXPECT_EQ(nonsense.query.order, "nummer");
  EXPECT_EQ(nonsense.shown_count, all.shown_count);
}

TEST_F(Browsing, each_plan_of_a_counted_round_says_why_and_the_sums_are_right) {
  auto session = make_session(Language::nl);
  const auto number = find_round(session, "Uitslag");
  const auto result = MUST(view_result(session, "amsterdam", number));
  Money spent;
  for (const auto& line : result.winners) {
    spent.cents += line.cost.cents;
    const auto plan = MUST(view_dossier(session, "amsterdam", line.number));
    EXPECT_EQ(plan.outcome, line.reason);
  }
  EXPECT_EQ(spent, result.spent);
  EXPECT_LE(spent, result.budget);
  for (const auto* const list : {&result.winners, &result.others})
    for (const auto& line : *list) {
      EXPECT_EQ(line.reason.find("result."), std::string::npos) << line.reason;
      EXPECT_EQ(line.reason.find('{'), std::string::npos) << line.reason;
    }
  ASSERT_TRUE(result.example.has_value());
  EXPECT_EQ(result.example->each.cents, result.example->cost.cents / result.example->votes);
  EXPECT_LE(result.example->each, *result.per_voter);
}

TEST_F(Browsing, a_receipt_is_found_as_cast_while_voting_runs_and_as_counted_afterwards) {
  using Answer = CheckView::Answer;
  auto session = make_session(Language::nl);
  const auto counted = find_round(session, "Uitslag");
  const std::string record = MUST(get_record(session, "amsterdam", counted));
  const std::size_t at = record.find("\"receipt\": \"") + 12;
  const std::string receipt = record.substr(at, record.find('"', at) - at);
  EXPECT_EQ(MUST(view_check(session, "amsterdam", counted, "")).answer, Answer::not_asked);
  EXPECT_EQ(MUST(view_check(session, "amsterdam", counted, "0123 4567")).answer, Answer::unknown);
  std::string typed = " " + receipt.substr(0, 4) + " " + receipt.substr(4, 4) + "-" + receipt.substr(8);
  std::transform(typed.begin(), typed.end(), typed.begin(), [](unsigned char c) { return std::toupper(c); });
  const auto found = MUST(view_check(session, "amsterdam", counted, typed));
  EXPECT_EQ(found.answer, Answer::counted);
  EXPECT_FALSE(found.chosen.empty());
  EXPECT_EQ(MUST(view_check(session, "amsterdam", find_round(session, "Afgesloten"), receipt)).answer, Answer::unknown);

  store::Transaction transaction(*connection_, store::Transaction::Kind::write);
  const auto codes = MUST(issue_letter_codes(session, "utrecht", 1, 1));
  const auto ballot = MUST(view_ballot(session, "utrecht", 1));
  const auto mine =
      MUST(cast_ballot(session, "utrecht", 1, BallotForm{codes[0], ballot.nonce, {ballot.plans[0].number}}));
  const auto cast = MUST(view_check(session, "utrecht", 1, mine));
  EXPECT_EQ(cast.answer, Answer::cast);
  ASSERT_EQ(cast.chosen.size(), 1u);
  EXPECT_EQ(cast.chosen[0].number, ballot.plans[0].number);
}

TEST_F(Browsing, a_city_puts_the_area_of_the_reader_first_and_an_area_shows_what_is_open_everywhere) {
  auto session = make_session(Language::nl);
  const auto city = MUST(view_city(session, "amsterdam", "WK0363KA"));
  ASSERT_TRUE(city.near.has_value());
  // The round of the area, and the agenda of the whole city.
  ASSERT_EQ(city.open_near.size(), 2u);
  const auto titled = [&](std::string_view title) {
    return std::any_of(city.open_near.begin(), city.open_near.end(),
                       [&](const auto& one) { return one.title == title; });
  };
  EXPECT_TRUE(titled("Zuid begroot 2026"));
  EXPECT_TRUE(titled("Agenda democratische vernieuwing"));
  EXPECT_FALSE(MUST(view_city(session, "amsterdam", "GM0363")).near.has_value());
  EXPECT_FALSE(MUST(view_city(session, "amsterdam", "WK034403")).near.has_value());
  const auto area = MUST(view_area(session, "utrecht", "WK034403"));
  EXPECT_TRUE(area.dossiers.empty());
  EXPECT_EQ(area.everywhere.size(), 1u);
  EXPECT_EQ(area.beginnings.size(), 1u);
}

}  // namespace
}  // namespace meent::app
