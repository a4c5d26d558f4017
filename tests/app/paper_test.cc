// SPDX-License-Identifier: EUPL-1.2
// Paper ballots: who may do what with a batch, what is refused, and what counts.
#include "app/paper.h"

#include "algorithms/budgeting/record.h"
#include "app/browse.h"
#include "app/browse_result.h"
#include "app/house_fixture.h"
#include "app/letter_code.h"
#include "app/voting.h"
#include "store/ballot_store.h"

namespace meent::app {
namespace {

const std::string nonce(30, 'n');

std::string word_of(const Result<Done>& result) {
  if (result) return "done";
  const Error& error = result.error();
  return error.fields.empty() ? error.key : error.fields[0].field + ": " + error.fields[0].key;
}

class Paper : public House {
 protected:
  test::MadeRound voting(int codes, const std::string& phase = "stemmen") const { return round(phase, 3, codes); }

  std::int64_t open(const test::MadeRound& made, const std::string& who = officer, Date day = Date(2026, 3, 2)) const {
    auto official = session(who, day);
    return MUST(open_paper_batch(official, "utrecht", made.number, "Buurthuis De Kring"));
  }
  std::string enter(const test::MadeRound& made, std::int64_t batch, const PaperBallotForm& form,
                    const std::string& who = officer) const {
    auto official = session(who);
    return word_of(enter_paper_ballot(official, "utrecht", made.number, batch, form));
  }
  std::string close(const test::MadeRound& made, std::int64_t batch, const std::string& who = officer) const {
    auto official = session(who);
    return word_of(close_paper_batch(official, "utrecht", made.number, batch));
  }
  std::string confirm(const test::MadeRound& made, std::int64_t batch, const PaperCheck& check,
                      const std::string& who = decider, Date day = Date(2026, 3, 2)) const {
    auto official = session(who, day);
    return word_of(confirm_paper_batch(official, "utrecht", made.number, batch, check));
  }
  // A closed batch with one valid ballot, for plan 1 and 2, and one blank.
  std::int64_t closed_batch(const test::MadeRound& made) const {
    const auto batch = open(made);
    EXPECT_EQ(enter(made, batch, {1, numbers(made, {0, 1}), made.codes.at(0), ""}), "done");
    EXPECT_EQ(enter(made, batch, {2, "", "", "blank"}), "done");
    EXPECT_EQ(close(made, batch), "done");
    return batch;
  }
  PaperCheck right(const test::MadeRound& made) const { return {1, 1, {{made.plans[0], 1}, {made.plans[1], 1}}}; }

  static std::string numbers(const test::MadeRound& made, std::initializer_list<std::size_t> plans) {
    std::string text;
    for (const std::size_t plan : plans) text += std::to_string(made.plans[plan]) + ", ";
    return text;
  }
  std::int64_t ballots(const test::MadeRound& made) const {
    return store::count_ballots(*connection_, row(made.number).id);
  }
};

TEST_F(Paper, counts_once_a_second_official_counted_the_same) {
  const auto made = voting(1);
  const auto batch = closed_batch(made);
  EXPECT_EQ(ballots(made), 0);
  EXPECT_EQ(confirm(made, batch, right(made)), "done");
  EXPECT_EQ(ballots(made), 1);
  const auto ballot = store::list_ballots(*connection_, row(made.number).id).at(0);
  EXPECT_EQ(ballot.channel, domain::BallotChannel::paper);
  EXPECT_EQ(ballot.choices.size(), 2u);
  EXPECT_EQ(confirm(made, batch, right(made)), "paper.not_waiting");
  EXPECT_EQ(ballots(made), 1);
}

TEST_F(Paper, who_typed_a_batch_cannot_confirm_it) {
  const auto made = voting(1);
  const auto batch = closed_batch(made);
  EXPECT_EQ(confirm(made, batch, right(made), officer), "paper.same_official");
  EXPECT_EQ(ballots(made), 0);
}

TEST_F(Paper, another_count_confirms_nothing_and_says_where_it_differs) {
  const auto made = voting(1);
  const auto batch = closed_batch(made);
  EXPECT_EQ(confirm(made, batch, {2, 1, {{made.plans[0], 1}, {made.plans[1], 1}}}), "geldig: paper.differs");
  EXPECT_EQ(confirm(made, batch, {1, {}, {{made.plans[0], 1}, {made.plans[1], 1}}}), "ongeldig: paper.differs");
  EXPECT_EQ(confirm(made, batch, {1, 1, {{made.plans[0], 1}}}),
            "plan-" + std::to_string(made.plans[1]) + ": paper.differs");
  EXPECT_EQ(ballots(made), 0);
}

TEST_F(Paper, a_ballot_is_held_against_the_rules_with_the_place_of_the_mistake) {
  test::RoundWanted wanted;
  wanted.codes = 1;
  wanted.most = 2;
  wanted.kind = "knapsack";
  wanted.budget = 4000;
  auto maker = session();
  const auto made = test::make_round(maker, wanted);
  const auto batch = open(made);
  const std::string& code = made.codes[0];
  EXPECT_EQ(enter(made, batch, {1, "", code, ""}), "plannen: paper.nothing_typed");
  EXPECT_EQ(enter(made, batch, {1, "twee", code, ""}), "plannen: paper.not_a_number");
  EXPECT_EQ(enter(made, batch, {1, "999", code, ""}), "plannen: vote.unknown_plan");
  EXPECT_EQ(enter(made, batch, {1, numbers(made, {0, 0}), code, ""}), "plannen: paper.twice");
  EXPECT_EQ(enter(made, batch, {1, numbers(made, {0, 1, 2}), code, ""}), "plannen: paper.too_many");
  EXPECT_EQ(enter(made, batch, {1, numbers(made, {1, 2}), code, ""}), "plannen: paper.over_budget");
  EXPECT_EQ(enter(made, batch, {1, numbers(made, {0}), code, "blank"}), "ongeldig: paper.both");
  EXPECT_EQ(enter(made, batch, {1, "", code, "mooi"}), "ongeldig: form.not_a_choice");
  EXPECT_EQ(enter(made, batch, {3, numbers(made, {0}), code, ""}), "nummer: paper.number_skips");
  EXPECT_EQ(enter(made, batch, {1, numbers(made, {0}), "", ""}), "code: paper.code_missing");
  EXPECT_EQ(enter(made, batch, {1, numbers(made, {0}), "AAAAAAAAAAAAA", ""}), "code: paper.code_used");
  EXPECT_EQ(enter(made, batch, {1, numbers(made, {0}), code, ""}), "done");
}

TEST_F(Paper, one_code_is_one_vote_online_or_on_paper) {
  const auto made = voting(2);
  const auto batch = open(made);
  auto voter = session();
  ASSERT_TRUE(cast_ballot(voter, "utrecht", made.number, {made.codes[0], nonce, {made.plans[0]}}));
  EXPECT_EQ(enter(made, batch, {1, numbers(made, {1}), made.codes[0], ""}), "code: paper.code_used");
  EXPECT_EQ(enter(made, batch, {1, numbers(made, {1}), made.codes[1], ""}), "done");
  const auto online =
      cast_ballot(voter, "utrecht", made.number, {made.codes[1], std::string(30, 'm'), {made.plans[0]}});
  ASSERT_FALSE(online);
  EXPECT_EQ(online.error().fields[0].key, "vote.code_unknown");
}

TEST_F(Paper, a_ballot_is_replaced_only_when_that_is_said) {
  const auto made = voting(1);
  const auto batch = open(made);
  EXPECT_EQ(enter(made, batch, {1, numbers(made, {0}), made.codes[0], ""}), "done");
  EXPECT_EQ(enter(made, batch, {1, numbers(made, {0}), made.codes[0], ""}), "done");  // the same form again
  EXPECT_EQ(enter(made, batch, {1, numbers(made, {1}), made.codes[0], ""}), "nummer: paper.number_taken");
  EXPECT_EQ(enter(made, batch, {1, numbers(made, {1}), "", "", true}), "done");
  EXPECT_EQ(close(made, batch), "done");
  EXPECT_EQ(confirm(made, batch, {1, 0, {{made.plans[1], 1}}}), "done");
}

TEST_F(Paper, a_batch_is_of_who_opened_it_and_shows_nothing_to_who_checks_it) {
  const auto made = voting(1);
  const auto batch = open(made);
  EXPECT_EQ(enter(made, batch, {1, numbers(made, {0}), made.codes[0], ""}, decider), "paper.not_yours");
  EXPECT_EQ(close(made, batch), "paper.empty");
  EXPECT_EQ(enter(made, batch, {1, numbers(made, {0}), made.codes[0], ""}), "done");
  EXPECT_EQ(close(made, batch, decider), "paper.not_yours");
  EXPECT_EQ(close(made, batch), "done");
  EXPECT_EQ(close(made, batch), "paper.not_open");
  auto second = session(decider);
  const auto view = MUST(view_paper_batch(second, "utrecht", made.number, batch));
  EXPECT_TRUE(view.ballots.empty());
  EXPECT_EQ(view.batch.valid, 0);
  for (const std::string& who : {resident, std::string()}) {
    auto other = session(who);
    EXPECT_FALSE(view_paper(other, "utrecht", made.number));
  }
}

TEST_F(Paper, a_batch_that_is_sent_back_can_be_mended) {
  const auto made = voting(1);
  const auto batch = closed_batch(made);
  auto second = session(decider);
  EXPECT_EQ(word_of(return_paper_batch(second, "utrecht", made.number, batch, " ")), "reden: form.missing");
  EXPECT_EQ(word_of(return_paper_batch(second, "utrecht", made.number, batch, "Biljet 2 is niet leeg.")), "done");
  EXPECT_EQ(confirm(made, batch, right(made)), "paper.not_waiting");
  EXPECT_EQ(enter(made, batch, {2, numbers(made, {2}), "", "", true}), "done");
  EXPECT_EQ(close(made, batch), "done");
  EXPECT_EQ(confirm(made, batch, {2, 0, {{made.plans[0], 1}, {made.plans[1], 1}, {made.plans[2], 1}}}), "done");
  EXPECT_EQ(ballots(made), 2);
}

TEST_F(Paper, a_batch_that_lapses_gives_its_codes_back) {
  const auto made = voting(1);
  const auto batch = closed_batch(made);
  auto second = session(decider);
  EXPECT_EQ(word_of(lapse_paper_batch(second, "utrecht", made.number, batch, "Verkeerde ronde.")), "done");
  EXPECT_EQ(word_of(lapse_paper_batch(second, "utrecht", made.number, batch, "Nog eens.")), "paper.settled");
  EXPECT_EQ(ballots(made), 0);
  auto voter = session();
  EXPECT_TRUE(cast_ballot(voter, "utrecht", made.number, {made.codes[0], nonce, {made.plans[0]}}));
}

TEST_F(Paper, batches_are_of_the_vote_and_the_days_after_it) {
  auto official = session(officer);
  EXPECT_EQ(open_paper_batch(official, "utrecht", voting(0, "toets").number, "Balie").error().key, "vote.not_open");
  EXPECT_EQ(open_paper_batch(official, "utrecht", voting(0, "stemmen").number, " ").error().fields[0].field, "plaats");
  // The count began on 1 March: seven days are left.
  const auto counting = voting(0, "telling");
  auto in_time = session(officer, Date(2026, 3, 8));
  EXPECT_TRUE(open_paper_batch(in_time, "utrecht", counting.number, "Balie"));
  auto late = session(officer, Date(2026, 3, 9));
  EXPECT_EQ(open_paper_batch(late, "utrecht", counting.number, "Balie").error().key, "paper.too_late");
}

TEST_F(Paper, the_count_waits_for_batches_and_takes_confirmed_ones_along) {
  const auto made = voting(1);
  const auto batch = closed_batch(made);
  auto clock = session("", Date(2026, 3, 19));
  ASSERT_GE(tick(clock), 1);
  const Date day(2026, 3, 19);
  EXPECT_EQ(confirm(made, batch, right(made), officer, day), "paper.same_official");
  const auto waiting = open(made, officer, day);
  EXPECT_EQ(confirm(made, batch, right(made), decider, day), "done");
  EXPECT_EQ(key_of(move(officer, made.number, "tellen", {}, day)), "paper.waiting");
  auto second = session(decider, day);
  EXPECT_EQ(word_of(lapse_paper_batch(second, "utrecht", made.number, waiting, "Leeg.")), "done");
  EXPECT_EQ(key_of(move(officer, made.number, "tellen", {}, day)), "done");
  auto reader = session("", day);
  const auto counted = MUST(view_result(reader, "utrecht", made.number));
  EXPECT_EQ(counted.ballots, 1);
  ASSERT_TRUE(counted.turnout.has_value());
  EXPECT_EQ(counted.turnout->online, 0);
  EXPECT_EQ(counted.turnout->paper, 1);
  EXPECT_EQ(counted.turnout->spoilt, 1);
  EXPECT_EQ(counted.turnout->per_mille(), 1000);
  EXPECT_TRUE(algorithms::verify_record(MUST(get_record(reader, "utrecht", made.number)), "r.json").empty());
}

TEST_F(Paper, every_step_stands_in_an_unbroken_chain_without_voters) {
  const auto made = voting(1);
  const auto batch = closed_batch(made);
  EXPECT_EQ(confirm(made, batch, right(made)), "done");
  const auto id = row(made.number).id;
  const auto events = store::list_events(*connection_, id);
  EXPECT_FALSE(domain::verify_chain(events, store::load_dossier(*connection_, id).last_hash));
  EXPECT_EQ(events.back().move, "paper_confirmed");
  EXPECT_NE(events.back().outcome->find("\"spoilt\":1"), std::string::npos);
  EXPECT_EQ(paper_in_words(Language::nl, events.back()), "Partij 1 (Buurthuis De Kring) bevestigd");
  const std::string rows = test::dump_rows(*connection_);
  EXPECT_EQ(rows.find("\npaper_ballot "), std::string::npos);
  EXPECT_EQ(rows.find("\npaper_code "), std::string::npos);
  EXPECT_EQ(rows.find(hash_of_code(id, made.codes[0])), std::string::npos);
}

TEST_F(Paper, points_are_typed_beside_their_plan_and_added_up_by_the_second_official) {
  test::RoundWanted wanted;
  wanted.kind = "points";
  wanted.codes = 2;
  wanted.points = 10;
  wanted.points_each = 6;
  auto maker = session();
  const auto made = test::make_round(maker, wanted);
  const auto batch = open(made);
  const auto plan = [&](std::size_t i) { return std::to_string(made.plans[i]); };
  EXPECT_EQ(enter(made, batch, {1, plan(0), made.codes[0], ""}), "plannen: paper.no_points");
  EXPECT_EQ(enter(made, batch, {1, plan(0) + "=0", made.codes[0], ""}), "plannen: paper.no_points");
  EXPECT_EQ(enter(made, batch, {1, plan(0) + "=7", made.codes[0], ""}), "plannen: vote.points_each");
  EXPECT_EQ(enter(made, batch, {1, plan(0) + "=6 " + plan(1) + "=5", made.codes[0], ""}), "plannen: vote.points_over");
  EXPECT_EQ(enter(made, batch, {1, plan(0) + "=6 " + plan(0) + "=2", made.codes[0], ""}), "plannen: paper.twice");
  EXPECT_EQ(enter(made, batch, {1, plan(2) + "=4, " + plan(0) + ":6", made.codes[0], ""}), "done");
  EXPECT_EQ(enter(made, batch, {2, plan(0) + "=1", made.codes[1], ""}), "done");
  EXPECT_EQ(close(made, batch), "done");
  EXPECT_EQ(confirm(made, batch, {2, 0, {{made.plans[0], 2}, {made.plans[2], 4}}}),
            "plan-" + plan(0) + ": paper.differs");
  EXPECT_EQ(confirm(made, batch, {2, 0, {{made.plans[0], 7}, {made.plans[2], 4}}}), "done");
  std::vector<std::int64_t> points;
  for (const auto& ballot : store::list_ballots(*connection_, row(made.number).id))
    for (const auto& choice : ballot.choices) points.push_back(choice.points);
  std::sort(points.begin(), points.end());
  EXPECT_EQ(points, (std::vector<std::int64_t>{1, 4, 6}));
}

TEST_F(Paper, a_ranking_is_typed_from_the_best_down_and_its_places_are_added_up) {
  test::RoundWanted wanted;
  wanted.kind = "ranking";
  wanted.codes = 2;
  auto maker = session();
  const auto made = test::make_round(maker, wanted);
  const auto batch = open(made);
  EXPECT_EQ(enter(made, batch, {1, numbers(made, {2, 2}), made.codes[0], ""}), "plannen: paper.twice");
  EXPECT_EQ(enter(made, batch, {1, numbers(made, {2, 0}), made.codes[0], ""}), "done");
  EXPECT_EQ(enter(made, batch, {2, numbers(made, {0, 1, 2}), made.codes[1], ""}), "done");
  EXPECT_EQ(close(made, batch), "done");
  // Of five places: the first is worth five, the second four, the third three.
  EXPECT_EQ(confirm(made, batch, {2, 0, {{made.plans[0], 9}, {made.plans[1], 4}, {made.plans[2], 9}}}),
            "plan-" + std::to_string(made.plans[2]) + ": paper.differs");
  EXPECT_EQ(confirm(made, batch, {2, 0, {{made.plans[0], 9}, {made.plans[1], 4}, {made.plans[2], 8}}}), "done");
  std::vector<std::vector<std::int64_t>> places;
  for (const auto& ballot : store::list_ballots(*connection_, row(made.number).id)) {
    places.emplace_back();
    for (const std::int64_t number : made.plans)
      for (const auto& choice : ballot.choices)
        if (choice.plan == row(number).id) places.back().push_back(choice.points);
  }
  std::sort(places.begin(), places.end());
  EXPECT_EQ(places, (std::vector<std::vector<std::int64_t>>{{1, 2, 3}, {2, 1}}));
}

}  // namespace
}  // namespace meent::app
