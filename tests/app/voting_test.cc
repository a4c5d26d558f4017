// SPDX-License-Identifier: EUPL-1.2
// Letters, casting and counting: what is refused, what is kept and what is not.
#include "app/voting.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>

#include "algorithms/budgeting/pb_format.h"
#include "algorithms/budgeting/record.h"
#include "algorithms/budgeting/tally.h"
#include "app/ballot_draft.h"
#include "app/browse.h"
#include "app/browse_result.h"
#include "app/exports.h"
#include "app/house_fixture.h"
#include "app/import_round.h"
#include "app/procedure.h"
#include "base/hash.h"
#include "base/text.h"
#include "store/ballot_store.h"
#include "store/person_store.h"
#include "store/place_store.h"
#include "support/test_database.h"

namespace meent::app {
namespace {

const std::string nonce(30, 'n');

std::string read_file(const std::filesystem::path& path) {
  std::ifstream stream(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

class Voting : public House {
 protected:
  std::string vote(const test::MadeRound& made, const BallotForm& form, Date day = Date(2026, 3, 2)) const {
    auto voter = session("", day);
    const auto cast = cast_ballot(voter, "utrecht", made.number, form);
    if (cast) return "cast";
    return cast.error().fields.empty() ? cast.error().key : cast.error().fields[0].key;
  }
  static std::string file_of(Session& session, FileParts parts) {
    std::string text;
    while (const auto part = parts(session)) text += *part;
    return text;
  }
  std::int64_t ballots(const test::MadeRound& made) const {
    return store::count_ballots(*connection_, row(made.number).id);
  }
};

TEST_F(Voting, each_refusal_says_what_is_wrong_and_keeps_the_code) {
  test::RoundWanted wanted;
  wanted.codes = 2;
  wanted.most = 2;
  wanted.kind = "knapsack";
  wanted.budget = 4000;
  auto maker = session();
  const auto made = test::make_round(maker, wanted);
  const auto& [one, two, three] = std::tie(made.plans[0], made.plans[1], made.plans[2]);
  EXPECT_EQ(vote(made, {made.codes[0], nonce, {}}), "vote.nothing_chosen");
  EXPECT_EQ(vote(made, {made.codes[0], nonce, {one, two, three}}), "vote.too_many");
  EXPECT_EQ(vote(made, {made.codes[0], nonce, {two, three}}), "vote.over_budget");
  EXPECT_EQ(vote(made, {made.codes[0], nonce, {one, 999}}), "vote.unknown_plan");
  EXPECT_EQ(vote(made, {made.codes[0], nonce, {made.number}}), "vote.unknown_plan");
  EXPECT_EQ(vote(made, {made.codes[0], "short", {one}}), "vote.stale_form");
  EXPECT_EQ(vote(made, {"AAAAAAAAAAAAA", nonce, {one}}), "vote.code_unknown");
  EXPECT_EQ(ballots(made), 0);
  EXPECT_EQ(vote(made, {made.codes[0], nonce, {one, three}}), "cast");
  EXPECT_EQ(vote(made, {made.codes[0], std::string(30, 'm'), {one}}), "vote.code_unknown");
  EXPECT_EQ(vote(made, {made.codes[0], nonce, {two}}), "cast");  // the same form: the first ballot stays
  EXPECT_EQ(ballots(made), 1);
}

TEST_F(Voting, points_are_refused_with_the_plan_and_counted_as_they_were_given) {
  test::RoundWanted wanted;
  wanted.codes = 3;
  wanted.kind = "points";
  wanted.points = 10;
  wanted.points_each = 6;
  wanted.budget = 3000;
  wanted.rule = "greedy";
  auto maker = session();
  const auto made = test::make_round(maker, wanted);
  const auto& [one, two, three] = std::tie(made.plans[0], made.plans[1], made.plans[2]);
  const auto& codes = made.codes;
  EXPECT_EQ(vote(made, {codes[0], nonce, {}, {{one, ""}, {two, "0"}}}), "vote.no_points");
  EXPECT_EQ(vote(made, {codes[0], nonce, {}, {{one, "7"}}}), "vote.points_each");
  EXPECT_EQ(vote(made, {codes[0], nonce, {}, {{one, "6"}, {two, "5"}}}), "vote.points_over");
  EXPECT_EQ(vote(made, {codes[0], nonce, {}, {{one, "-1"}}}), "vote.points_not_whole");
  EXPECT_EQ(vote(made, {codes[0], nonce, {}, {{one, "2,5"}}}), "vote.points_not_whole");
  EXPECT_EQ(vote(made, {codes[0], nonce, {}, {{999, "1"}}}), "vote.unknown_plan");
  auto voter = session("", Date(2026, 3, 2));
  const auto both = cast_ballot(voter, "utrecht", made.number, {codes[0], nonce, {}, {{one, "9"}, {two, "x"}}});
  ASSERT_FALSE(both);
  ASSERT_EQ(both.error().fields.size(), 2U);
  EXPECT_EQ(both.error().fields[0].field, "punten-" + std::to_string(one));
  EXPECT_EQ(both.error().fields[1].field, "punten-" + std::to_string(two));
  EXPECT_EQ(ballots(made), 0);
  EXPECT_EQ(vote(made, {codes[0], nonce, {}, {{one, " 4 "}, {three, "6"}}}), "cast");
  EXPECT_EQ(vote(made, {codes[1], std::string(30, 'm'), {}, {{three, "6"}, {two, "4"}}}), "cast");
  EXPECT_EQ(vote(made, {codes[2], std::string(30, 'k'), {}, {{one, "1"}}}), "cast");

  auto clock = session("", Date(2026, 3, 19));
  tick(clock);
  auto official = test::as(session("", Date(2026, 3, 20)), "ambtenaar@voorbeeld.invalid");
  ASSERT_TRUE(make_move(official, "utrecht", made.number, "tellen", {}));
  const auto result = MUST(view_result(official, "utrecht", made.number));
  EXPECT_TRUE(result.of_points);
  ASSERT_EQ(result.winners.size(), 1U);
  EXPECT_EQ(result.winners[0].number, three);
  EXPECT_EQ(result.winners[0].score, 12);
  EXPECT_EQ(result.winners[0].votes, 2);
  EXPECT_NE(result.winners[0].reason.find("12 punten van 2 stemmers"), std::string::npos) << result.winners[0].reason;
  EXPECT_TRUE(algorithms::verify_record(MUST(get_record(official, "utrecht", made.number)), "r.json").empty());
  // The file that others can count reads back here as the same ballots.
  const std::string pb = file_of(official, MUST(export_ballots(official, "utrecht", made.number, BallotsFormat::pb)));
  EXPECT_NE(pb.find("vote_type;cumulative"), std::string::npos) << pb;
  auto importer = session();
  const auto again = MUST(import_round(importer, "almere", pb, "r.pb"));
  ASSERT_TRUE(again.findings.empty()) << again.findings[0].key;
  EXPECT_EQ(again.ballots, 3);
  const std::string csv = file_of(official, MUST(export_ballots(official, "utrecht", made.number, BallotsFormat::csv)));
  EXPECT_NE(csv.find("," + std::to_string(one) + " " + std::to_string(three) + ",4 6"), std::string::npos) << csv;
}

TEST_F(Voting, a_ranking_is_refused_with_the_plan_and_counted_after_borda) {
  test::RoundWanted wanted;
  wanted.codes = 3;
  wanted.plans = 4;
  wanted.kind = "ranking";
  wanted.most = 3;
  wanted.budget = 3000;
  wanted.rule = "greedy";
  auto maker = session();
  const auto made = test::make_round(maker, wanted);
  const std::int64_t one = made.plans[0], two = made.plans[1], three = made.plans[2], four = made.plans[3];
  const auto& codes = made.codes;
  const auto with = [&](std::size_t voter, Typed typed) {
    return vote(made, {codes[voter], std::string(30, static_cast<char>('a' + voter)), {}, std::move(typed)});
  };
  EXPECT_EQ(with(0, {{one, ""}}), "vote.no_places");
  EXPECT_EQ(with(0, {{one, "4"}}), "vote.place_unknown");
  EXPECT_EQ(with(0, {{one, "0"}}), "vote.place_unknown");
  EXPECT_EQ(with(0, {{one, "eerste"}}), "vote.place_unknown");
  EXPECT_EQ(with(0, {{one, "1"}, {two, "1"}}), "vote.place_twice");
  EXPECT_EQ(with(0, {{one, "1"}, {two, "3"}}), "vote.place_empty");
  EXPECT_EQ(with(0, {{one, "2"}}), "vote.place_empty");
  EXPECT_EQ(with(0, {{999, "1"}}), "vote.unknown_plan");
  EXPECT_EQ(ballots(made), 0);
  // Points of plan three: 3 + 2 + 3 = 8, of one: 2 + 3 = 5, of four: 1 + 1 = 2, of two: 2.
  EXPECT_EQ(with(0, {{three, "1"}, {one, " 2 "}, {four, "3"}}), "cast");
  EXPECT_EQ(with(1, {{one, "1"}, {three, "2"}, {four, "3"}}), "cast");
  EXPECT_EQ(with(2, {{three, "1"}, {two, "2"}}), "cast");
  auto reader = session("", Date(2026, 3, 3));
  const auto receipt = MUST(view_receipt(reader, "utrecht", made.number, receipt_of(std::string(30, 'a'), codes[0])));
  ASSERT_EQ(receipt.chosen.size(), 3U);
  EXPECT_EQ(receipt.chosen[0].number, three);
  EXPECT_EQ(receipt.chosen[0].place, 1);
  EXPECT_EQ(receipt.chosen[2].number, four);

  auto clock = session("", Date(2026, 3, 19));
  tick(clock);
  auto official = test::as(session("", Date(2026, 3, 20)), "ambtenaar@voorbeeld.invalid");
  ASSERT_TRUE(make_move(official, "utrecht", made.number, "tellen", {}));
  const auto result = MUST(view_result(official, "utrecht", made.number));
  EXPECT_EQ(result.places, 3);
  ASSERT_EQ(result.winners.size(), 1U);
  EXPECT_EQ(result.winners[0].number, three);
  EXPECT_EQ(result.winners[0].score, 8);
  ASSERT_EQ(result.others.size(), 3U);
  EXPECT_EQ(result.others[0].number, one);
  EXPECT_EQ(result.others[0].score, 5);
  EXPECT_NE(result.winners[0].reason.find("8 punten van 3 stemmers"), std::string::npos) << result.winners[0].reason;
  EXPECT_TRUE(algorithms::verify_record(MUST(get_record(official, "utrecht", made.number)), "r.json").empty());
  // The file that others can count has the plans in order, and reads back here as the same ballots.
  const std::string pb = file_of(official, MUST(export_ballots(official, "utrecht", made.number, BallotsFormat::pb)));
  EXPECT_NE(pb.find("vote_type;ordinal"), std::string::npos) << pb;
  const auto in_file = [](std::int64_t first, std::int64_t second, std::int64_t third) {
    return ";" + std::to_string(first) + "," + std::to_string(second) + "," + std::to_string(third) + ";3,2,1\n";
  };
  EXPECT_NE(pb.find(in_file(three, one, four)), std::string::npos) << pb;
  auto importer = session();
  const auto again = MUST(import_round(importer, "almere", pb, "r.pb"));
  ASSERT_TRUE(again.findings.empty()) << again.findings[0].key;
  auto counter = test::as(session("", Date(2026, 3, 20)), "ambtenaar@voorbeeld.invalid");
  store::add_role(*connection_, counter.actor, "almere", "officer");
  ASSERT_TRUE(make_move(counter, "almere", again.number, "tellen", {}));
  const auto recount = MUST(view_result(counter, "almere", again.number));
  std::multiset<std::int64_t> scores;
  for (const auto& line : recount.winners) scores.insert(line.score);
  for (const auto& line : recount.others) scores.insert(line.score);
  EXPECT_EQ(scores, (std::multiset<std::int64_t>{8, 5, 2, 2}));
}

TEST_F(Voting, a_draft_goes_with_the_ballot_that_is_cast_and_with_the_vote) {
  const auto made = round("stemmen", 3, 2);
  const auto drafts = [&] { return connection_->query("SELECT COUNT(*) FROM ballot_draft")[0].integer(0); };
  const auto without_drafts = [](const std::string& rows) {
    std::string rest;
    for (const std::string_view line : split(rows, '\n'))
      if (!line.starts_with("ballot_draft ")) rest += std::string(line) + "\n";
    return rest;
  };
  auto nobody = session("", Date(2026, 3, 2));
  EXPECT_EQ(keep_ballot_draft(nobody, "utrecht", made.number, {"", nonce, {made.plans[0]}}).error().key,
            "sign_in.needed");
  EXPECT_FALSE(find_ballot_draft(nobody, "utrecht", made.number));
  auto voter = test::as(session("", Date(2026, 3, 2)), "bewoner@voorbeeld.invalid");
  EXPECT_FALSE(keep_ballot_draft(voter, "utrecht", made.number, {"", nonce, {}}));
  EXPECT_FALSE(keep_ballot_draft(voter, "utrecht", made.number, {"", nonce, {999}})) << "no plan of this round";
  const std::string before = test::dump_rows(*connection_);
  ASSERT_TRUE(keep_ballot_draft(voter, "utrecht", made.number, {made.codes[0], nonce, {made.plans[0], made.plans[2]}}));
  const auto kept = find_ballot_draft(voter, "utrecht", made.number);
  ASSERT_TRUE(kept);
  EXPECT_EQ(kept->typed, (Typed{{made.plans[0], "x"}, {made.plans[2], "x"}}));
  ASSERT_EQ(list_ballot_drafts(voter).size(), 1u);
  EXPECT_EQ(list_ballot_drafts(voter)[0].round, made.number);
  EXPECT_TRUE(list_ballot_drafts(nobody).empty());
  auto other = test::as(session("", Date(2026, 3, 2)), "ambtenaar@voorbeeld.invalid");
  EXPECT_FALSE(find_ballot_draft(other, "utrecht", made.number));
  ASSERT_TRUE(keep_ballot_draft(other, "utrecht", made.number, {"", nonce, {made.plans[1]}}));
  EXPECT_EQ(drafts(), 2);
  EXPECT_EQ(without_drafts(test::dump_rows(*connection_)), without_drafts(before)) << "nothing else knows of it";
  // A wrong code casts nothing, so that what was kept stays. Who casts is nobody: the form knows the draft.
  BallotForm form{"AAAAAAAAAAAAA", nonce, {made.plans[0]}, {}, kept->key};
  EXPECT_FALSE(cast_ballot(nobody, "utrecht", made.number, form));
  EXPECT_EQ(drafts(), 2);
  form.code = made.codes[0];
  ASSERT_TRUE(cast_ballot(nobody, "utrecht", made.number, form));
  EXPECT_EQ(drafts(), 1);
  EXPECT_FALSE(find_ballot_draft(voter, "utrecht", made.number));
  auto clock = session("", Date(2026, 3, 19));
  tick(clock);
  EXPECT_EQ(drafts(), 0) << "voting has closed";
  EXPECT_EQ(keep_ballot_draft(other, "utrecht", made.number, {"", nonce, {made.plans[1]}}).error().key, "vote.closed");
}

TEST_F(Voting, places_move_up_where_a_plan_was_withdrawn) {
  BallotRules rules;
  rules.places = 3;
  using Numbers = std::vector<std::int64_t>;
  EXPECT_EQ(worth_of_places(rules, {1, 2, 3}), (Numbers{3, 2, 1}));
  EXPECT_EQ(worth_of_places(rules, {3, 1}), (Numbers{2, 3}));
  EXPECT_EQ(worth_of_places(rules, {2}), (Numbers{3}));
  EXPECT_EQ(worth_of_places(rules, {4, 1, 3, 2}), (Numbers{0, 3, 1, 2}));
  EXPECT_EQ(worth_of_places(rules, {}), Numbers{});
}

TEST_F(Voting, a_code_is_of_its_round_alone) {
  const auto made = round("stemmen", 2, 1);
  const auto other = round("stemmen", 2, 1);
  EXPECT_EQ(vote(made, {other.codes[0], nonce, {made.plans[0]}}), "vote.code_unknown");
  EXPECT_EQ(vote(other, {other.codes[0], nonce, {made.plans[0]}}), "vote.unknown_plan");
  EXPECT_EQ(vote(other, {other.codes[0], nonce, {other.plans[0]}}), "cast");
}

TEST_F(Voting, voting_is_open_from_the_first_to_the_end_of_the_last_day) {
  EXPECT_EQ(vote(round("toets", 1), {"x", nonce, {1}}), "vote.not_open");
  EXPECT_EQ(vote(round("telling", 1, 1), {"x", nonce, {1}}), "vote.closed");
  const auto made = round("stemmen", 1, 2);
  EXPECT_EQ(vote(made, {made.codes[0], nonce, {made.plans[0]}}, Date(2026, 3, 18)), "cast");
  EXPECT_EQ(vote(made, {made.codes[1], std::string(30, 'm'), {made.plans[0]}}, Date(2026, 3, 19)), "vote.closed");
}

TEST_F(Voting, what_is_kept_for_one_day_is_not_used_on_the_next) {
  // One choice until 5 March, two from then on: nobody changes a row when that day begins.
  auto municipality = *store::find_municipality(*connection_, "utrecht");
  municipality.definition +=
      "\n[values.keuzes]\n\"2026-01-01\" = { value = 1, by = \"raad\" }\n\"2026-03-05\" = { value = 2, by = \"raad\" "
      "}\n";
  store::save_municipality(*connection_, municipality);
  auto instrument = *store::find_instrument(*connection_, "utrecht", "buurtbegroten", 1);
  const auto change = [&](const std::string& from, const std::string& to) {
    ASSERT_NE(instrument.definition.find(from), std::string::npos);
    instrument.definition.replace(instrument.definition.find(from), from.size(), to);
  };
  change("version = 1", "version = 2");
  change("most = \"meeste_keuzes\"", "most = \"@keuzes\"");
  instrument.version = 2;
  instrument.hash = sha256_hex(instrument.definition);
  store::publish_instrument(*connection_, "utrecht", instrument, session().now);
  const auto made = round("stemmen", 3);

  Kept kept;
  const auto most_on = [&](Date day) {
    auto reader = session("", day);
    reader.kept = &kept;
    use_revision(reader, "utrecht");
    return MUST(view_ballot(reader, "utrecht", made.number)).most;
  };
  EXPECT_EQ(most_on(Date(2026, 3, 4)), 1);
  EXPECT_EQ(most_on(Date(2026, 3, 5)), 2);
}

TEST_F(Voting, what_is_kept_for_one_municipality_is_not_used_for_another) {
  Kept kept;
  int made = 0;
  const auto value_for = [&](const std::string& slug) {
    auto reader = session();
    reader.kept = &kept;
    bump_revision_of(reader, slug);
    use_revision(reader, slug);  // the same number for both
    return *keep<int>(reader, "key", [&] { return ++made; });
  };
  EXPECT_EQ(value_for("utrecht"), 1);
  EXPECT_EQ(value_for("almere"), 2);
}

TEST_F(Voting, no_row_leads_from_a_code_or_a_person_to_a_ballot) {
  const auto made = round("stemmen", 2, 2);
  const std::string before = test::dump_rows(*connection_);
  auto voter = session(resident);
  const std::string receipt = MUST(cast_ballot(voter, "utrecht", made.number, {made.codes[0], nonce, {made.plans[0]}}));
  const std::string after = test::dump_rows(*connection_);
  // One row went and one came; the one that came says nothing but its round, its receipt and its choices.
  std::multiset<std::string> old_rows, new_rows;
  for (const auto& [text, rows] : {std::pair(&before, &old_rows), std::pair(&after, &new_rows)})
    for (std::size_t from = 0; from < text->size(); from = text->find('\n', from) + 1)
      rows->insert(text->substr(from, text->find('\n', from) - from));
  std::vector<std::string> gone, come;
  std::set_difference(old_rows.begin(), old_rows.end(), new_rows.begin(), new_rows.end(), std::back_inserter(gone));
  std::set_difference(new_rows.begin(), new_rows.end(), old_rows.begin(), old_rows.end(), std::back_inserter(come));
  ASSERT_EQ(gone.size(), 1u);
  ASSERT_EQ(come.size(), 1u);
  EXPECT_TRUE(gone[0].starts_with("letter_code "));
  EXPECT_TRUE(come[0].starts_with("ballot "));
  EXPECT_NE(come[0].find(receipt), std::string::npos);
  const std::string code_hash = gone[0].substr(gone[0].rfind(',') + 2, 64);
  for (const std::string& secret : {code_hash, made.codes[0], nonce, person(resident).text, resident})
    EXPECT_EQ(come[0].find(secret), std::string::npos) << secret;
  EXPECT_EQ(after.find(nonce), std::string::npos);
  EXPECT_EQ(after.find(code_hash), std::string::npos);
  EXPECT_EQ(after.find(made.codes[0]), std::string::npos);
  EXPECT_EQ(after.find(made.codes[1]), std::string::npos);
}

TEST(VotingOnFile, a_used_code_is_gone_from_the_files_once_they_are_scrubbed) {
  test::TestDatabase database;
  const auto connection = database->connect();
  const auto session = [&](Date day) {
    return Session{*connection, start_of(day).plus_seconds(36'000), Language::nl, system_secrets(), {}, "", nullptr,
                   {}};
  };
  const auto within = [&](Date day, const std::function<void(Session&)>& work) {
    store::Transaction transaction(*connection, store::Transaction::Kind::write);
    auto own = session(day);
    work(own);
    transaction.commit();
  };
  const Date today(2026, 3, 2);
  test::MadeRound made;
  within(today, [&](Session& own) {
    static_cast<void>(MUST(install(own)));
    test::RoundWanted wanted;
    wanted.codes = 1;
    made = test::make_round(own, wanted);
  });
  const auto rows = connection->query("SELECT code_hash FROM letter_code");
  ASSERT_EQ(rows.size(), 1u);
  const std::string code_hash = rows[0].text(0);
  const std::string path = database.url().substr(7);
  const auto in_files = [&](const std::string& text) {
    return read_file(path).find(text) != std::string::npos || read_file(path + "-wal").find(text) != std::string::npos;
  };
  EXPECT_TRUE(in_files(code_hash));
  within(today, [&](Session& own) {
    static_cast<void>(MUST(cast_ballot(own, "utrecht", made.number, {made.codes[0], nonce, {made.plans[0]}})));
  });
  within(Date(2026, 4, 20), [&](Session& own) { EXPECT_EQ(tick(own), 1); });
  auto own = session(Date(2026, 4, 20));
  scrub(own);
  EXPECT_FALSE(in_files(code_hash));
  EXPECT_TRUE(in_files(receipt_of(nonce, made.codes[0])));
}

TEST_F(Voting, letters_have_codes_that_differ_and_that_nobody_keeps) {
  const auto made = round("stemmen", 1);
  auto official = session();
  const auto codes = MUST(issue_letter_codes(official, "utrecht", made.number, 500));
  const std::set<std::string> different(codes.begin(), codes.end());
  EXPECT_EQ(different.size(), 500u);
  for (const std::string& code : codes) EXPECT_EQ(code.size(), 13u);
  const std::string rows = test::dump_rows(*connection_);
  for (const std::string& code : codes) ASSERT_EQ(rows.find(code), std::string::npos);
  EXPECT_EQ(store::count_letters(*connection_, row(made.number).id), 500);
  for (const std::int64_t count : {std::int64_t{0}, std::int64_t{-1}, std::int64_t{1'000'001}}) {
    const auto refused = issue_letter_codes(official, "utrecht", made.number, count);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().key, "letters.bad_count");
  }
}

TEST_F(Voting, the_result_is_that_of_the_library_and_the_record_verifies) {
  for (const std::string rule : {"greedy", "equal_shares"}) {
    test::RoundWanted wanted;
    wanted.title = rule;
    wanted.phase = "uitslag";
    wanted.plans = 4;
    wanted.ballots = 10;
    wanted.budget = 4000;
    wanted.rule = rule;
    auto maker = session();
    const auto made = test::make_round(maker, wanted);
    const std::string record = MUST(get_record(maker, "utrecht", made.number));
    EXPECT_TRUE(algorithms::verify_record(record, "record").empty());

    // The same round by hand: plan i costs i × 1,000, ballot i is for the first i plans and begins again.
    algorithms::Election election;
    election.budget = 400'000;
    for (std::size_t i = 0; i < made.plans.size(); ++i)
      election.projects.push_back({std::to_string(made.plans[i]), "", static_cast<std::int64_t>(i + 1) * 100'000});
    for (std::uint32_t ballot = 0; ballot < 10; ++ballot) {
      election.ballots.emplace_back();
      for (std::uint32_t plan = 0; plan <= ballot % 4; ++plan) election.ballots.back().push_back(plan);
    }
    algorithms::TallySettings settings;
    settings.rule = rule == "greedy" ? algorithms::Rule::greedy : algorithms::Rule::equal_shares;
    settings.add1 = settings.fill_greedily = rule == "equal_shares";
    settings.ties = {algorithms::Tie::lowest_cost, algorithms::Tie::most_votes};
    const auto outcome = MUST(algorithms::tally(election, settings));
    ASSERT_FALSE(outcome.winners.empty());
    ASSERT_LT(outcome.winners.size(), made.plans.size());
    for (std::uint32_t plan = 0; plan < made.plans.size(); ++plan) {
      const bool won = std::find(outcome.winners.begin(), outcome.winners.end(), plan) != outcome.winners.end();
      EXPECT_EQ(row(made.plans[plan]).phase, won ? "gekozen" : "niet_gekozen") << rule << " plan " << plan + 1;
    }
  }
}

TEST_F(Voting, an_imported_round_is_counted_as_its_file_is) {
  const std::string path = std::string(MEENT_SOURCE_DIR) + "/tests/golden/budgeting/two_sides.pb";
  const std::string text = read_file(path);
  auto official = session("", Date(2026, 11, 24));
  const auto imported = MUST(import_round(official, "utrecht", text, "two_sides.pb"));
  ASSERT_GT(imported.number, 0);
  EXPECT_EQ(imported.plans, 5);
  EXPECT_EQ(imported.ballots, 10);
  EXPECT_EQ(row(imported.number).phase, "telling");
  EXPECT_EQ(key_of(move(officer, imported.number, "tellen", {}, Date(2026, 11, 24))), "done");

  const auto election = algorithms::parse_pb(text, "two_sides.pb").file.election;
  algorithms::TallySettings settings;
  settings.rule = algorithms::Rule::equal_shares;
  settings.add1 = settings.fill_greedily = true;
  settings.ties = {algorithms::Tie::lowest_cost, algorithms::Tie::most_votes, algorithms::Tie::lot};
  const auto events = store::list_events(*connection_, row(imported.number).id);
  settings.seed = events[events.size() - 2].hash;
  const auto outcome = MUST(algorithms::tally(election, settings));
  std::set<std::string> expected, found;
  for (const std::uint32_t winner : outcome.winners) expected.insert(election.projects[winner].name);
  for (const auto& plan :
       store::list_children(*connection_, row(imported.number).id, "gekozen", store::Order::number, {100, 0}))
    found.insert(plan.title);
  EXPECT_EQ(found, expected);
  // The voters of the file are not kept.
  EXPECT_EQ(MUST(get_record(official, "utrecht", imported.number)).find("\"a\""), std::string::npos);
}

TEST_F(Voting, in_a_round_imported_until_voting_people_go_on_voting) {
  const std::string text = read_file(std::string(MEENT_SOURCE_DIR) + "/tests/golden/budgeting/two_sides.pb");
  const Date today(2026, 11, 24);
  auto official = session("", today);
  const auto imported =
      MUST(import_round(official, "utrecht", text, "two_sides.pb", false, *find_import_until("stemmen")));
  test::MadeRound made;
  made.number = imported.number;
  EXPECT_EQ(row(made.number).phase, "stemmen");
  EXPECT_GT(row(made.number).due_on, today) << "the vote lasts";
  EXPECT_EQ(ballots(made), 10);
  made.codes = MUST(issue_letter_codes(official, "utrecht", made.number, 1));
  EXPECT_EQ(vote(made, {made.codes[0], nonce, {imported.number + 1}}, today), "cast");
  EXPECT_EQ(ballots(made), 11);
  EXPECT_FALSE(find_import_until("uitslag"));
}

TEST_F(Voting, an_import_moves_the_terms_of_nobody_else) {
  const auto other = round("ideeen", 1);
  ASSERT_EQ(row(other.number).due_on, Date(2026, 3, 20));
  const std::string text = read_file(std::string(MEENT_SOURCE_DIR) + "/tests/golden/budgeting/two_sides.pb");
  auto official = session("", Date(2026, 11, 24));
  const auto imported = MUST(import_round(official, "utrecht", text, "two_sides.pb"));
  EXPECT_EQ(row(imported.number).phase, "telling");
  EXPECT_EQ(row(other.number).phase, "ideeen") << "moved, and with a day in the past";
}

TEST_F(Voting, a_broken_file_is_refused_with_its_line_and_stores_nothing) {
  const std::string before = test::dump_rows(*connection_);
  auto official = session("", Date(2026, 11, 24));
  const auto broken = MUST(import_round(official, "utrecht", "META\nkey;value\nbudget;veel\nPROJECTS\n", "broken.pb"));
  EXPECT_EQ(broken.number, 0);
  ASSERT_FALSE(broken.findings.empty());
  EXPECT_EQ(broken.findings[0].file, "broken.pb");
  EXPECT_EQ(test::dump_rows(*connection_), before);
  const std::string good = read_file(std::string(MEENT_SOURCE_DIR) + "/tests/golden/budgeting/two_sides.pb");
  const auto elsewhere = import_round(official, "nergens", good, "two_sides.pb");
  ASSERT_FALSE(elsewhere.has_value());
  EXPECT_EQ(elsewhere.error().key, "municipality.unknown");
  static_cast<void>(MUST(import_round(official, "utrecht", good, "two_sides.pb")));
  const auto again = import_round(official, "utrecht", good, "two_sides.pb");
  ASSERT_FALSE(again.has_value());
  EXPECT_EQ(again.error().key, "import.already");
}

}  // namespace
}  // namespace meent::app
