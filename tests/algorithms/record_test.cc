// SPDX-License-Identifier: EUPL-1.2
#include "algorithms/budgeting/record.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace meent::algorithms {
namespace {

std::string example() {
  Election election;
  election.budget = 600;
  for (const char* id : {"1", "2", "3"}) election.projects.push_back({id, std::string("Plan ") + id, 250});
  election.ballots = {{0, 1}, {0, 2}, {1}, {0}};
  TallySettings settings;
  settings.rule = Rule::equal_shares;
  settings.add1 = true;
  const auto outcome = tally(election, settings);
  return make_record({"breda", "Ronde"}, election, {"d", "c", "b", "a"}, settings, *outcome).to_text(1) + "\n";
}

std::string altered(std::string_view from, std::string_view to) {
  std::string text = example();
  const std::size_t at = text.find(from);
  EXPECT_NE(at, std::string::npos) << from;
  return text.replace(at, from.size(), to);
}

std::string param(const Finding& finding, std::string_view name) {
  for (const auto& [key, value] : finding.params)
    if (key == name) return value;
  return "";
}

TEST(Record, says_equal_when_nothing_was_touched) { EXPECT_TRUE(verify_record(example(), "r.json").empty()); }

std::string example_with_points(std::int64_t most = 10) {
  Election election{600, {{"1", "Bank", 250}, {"2", "Boom", 250}, {"3", "Fiets", 250}}, {{0, 1}, {0, 2}, {1}, {0}}};
  election.type = VoteType::cumulative;
  election.points = {{3, 7}, {5, 5}, {10}, {4}};
  election.most = most;
  election.most_each = 10;
  const auto outcome = tally(election, {});
  return make_record({"breda", "Ronde"}, election, {"d", "c", "b", "a"}, {}, *outcome).to_text(1) + "\n";
}

TEST(Record, of_points_is_read_back_counted_again_and_held_against_the_rules_of_the_round) {
  EXPECT_TRUE(verify_record(example_with_points(), "r.json").empty());
  const auto record = parse_record(example_with_points());
  ASSERT_TRUE(record);
  EXPECT_EQ(record->election.type, VoteType::cumulative);
  EXPECT_EQ(record->election.most, 10);
  EXPECT_EQ(record->election.points, (std::vector<std::vector<std::int64_t>>{{4}, {10}, {5, 5}, {3, 7}}));
  // A whole record, hashes and all, of a ballot with more points than the round gave.
  const auto findings = verify_record(example_with_points(9), "r.json");
  ASSERT_FALSE(findings.empty());
  EXPECT_EQ(findings[0].key, "verify.ballot_rules");
}

TEST(Record, of_a_ranking_takes_places_once_and_without_a_gap) {
  Election election{600, {{"1", "Bank", 250}, {"2", "Boom", 250}, {"3", "Fiets", 250}}, {{0, 1}, {0, 1, 2}, {1}, {}}};
  election.type = VoteType::ordinal;
  election.points = {{3, 2}, {1, 3, 2}, {3}, {}};
  election.most = 3;
  const auto key_of = [](const Election& one) {
    const auto findings = verify_record(
        make_record({"breda", "Ronde"}, one, {"d", "c", "b", "a"}, {}, *tally(one, {})).to_text(1) + "\n", "r.json");
    return findings.empty() ? "" : findings[0].key;
  };
  EXPECT_EQ(key_of(election), "");
  for (const std::vector<std::int64_t>& wrong : {std::vector<std::int64_t>{2, 2}, {3, 1}, {2, 1}, {4, 3}}) {
    election.points[0] = wrong;
    EXPECT_EQ(key_of(election), "verify.ballot_rules") << wrong[0] << " " << wrong[1];
  }
}

TEST(Record, of_points_finds_every_altered_byte) {
  const std::string text = example_with_points();
  for (std::size_t i = 0; i < text.size(); ++i) {
    std::string other = text;
    other[i] = other[i] == '7' ? '8' : '7';
    EXPECT_FALSE(verify_record(other, "r.json").empty()) << i;
  }
}

TEST(Record, holds_the_ballots_in_the_order_of_their_receipts) {
  const std::string text = example();
  EXPECT_LT(text.find("\"receipt\": \"a\""), text.find("\"receipt\": \"d\""));
}

TEST(Record, does_not_depend_on_the_order_of_the_ballots) {
  Election election{600, {{"1", "", 250}, {"2", "", 250}}, {{0, 1}, {1}}};
  const auto outcome = tally(election, {});
  const std::string record = make_record({"", ""}, election, {"b", "a"}, {}, *outcome).to_text();
  std::reverse(election.ballots.begin(), election.ballots.end());
  EXPECT_EQ(make_record({"", ""}, election, {"a", "b"}, {}, *outcome).to_text(), record);
}

// Every byte, three kinds of damage; each finding has a place: a line, or the name of a part.
TEST(Record, finds_and_locates_every_altered_byte) {
  const std::string text = example();
  for (std::size_t i = 0; i < text.size(); ++i) {
    std::string other = text, without = text, twice = text;
    other[i] = other[i] == '7' ? '8' : '7';
    without.erase(i, 1);
    twice.insert(i, 1, ' ');
    for (const std::string& damaged : {other, without, twice}) {
      const auto findings = verify_record(damaged, "r.json");
      ASSERT_FALSE(findings.empty()) << i << ": " << text.substr(i, 20);
      EXPECT_TRUE(findings[0].line > 0 || !param(findings[0], "place").empty()) << i << ": " << findings[0].key;
    }
  }
}

TEST(Record, says_where_each_kind_of_change_is) {
  struct Change {
    const char* from;
    const char* to;
    const char* key;
    const char* place;
  };
  for (const Change& change : std::vector<Change>{
           {"\"receipt\": \"c\"", "\"receipt\": \"x\"", "verify.item", "ballots[2]"},
           {"\"receipt\": \"c\"", "\"receipt\": \"d\"", "verify.item", "ballots[2]"},
           {"\"name\": \"Plan 2\"", "\"name\": \"Plan 9\"", "verify.item", "projects[1]"},
           {"\"costCents\": 250", "\"costCents\": 251", "verify.item", "projects[0]"},
           {"\"municipality\": \"breda\"", "\"municipality\": \"Breda\"", "verify.part", "municipality"},
           {"\"round\": \"Ronde\"", "\"round\": \"Rond\"", "verify.part", "round"},
           {"\"budgetCents\": 600", "\"budgetCents\": 700", "verify.part", "budgetCents"},
           {"\"completion\": \"add1\"", "\"completion\": \"none\"", "verify.part", "settings"},
           {"\"seed\": \"\"", "\"seed\": \"x\"", "verify.part", "settings"},
           {"\"winners\": [", "\"winners\": [ \"3\",", "verify.part", "result"},
           {"\"format\": \"meent-decision-record/1\"", "\"format\": \"x\"", "verify.format", "format"},
           {"\"round\":", "\"note\": 1, \"round\":", "verify.shape", "note"}}) {
    const auto findings = verify_record(altered(change.from, change.to), "r.json");
    ASSERT_FALSE(findings.empty()) << change.from;
    EXPECT_EQ(findings[0].key, change.key) << change.from;
    EXPECT_EQ(param(findings[0], "place"), change.place) << change.from;
  }
}

TEST(Record, names_the_receipt_and_the_line_of_a_changed_ballot) {
  const std::string text = altered("\"receipt\": \"c\"", "\"receipt\": \"x\"");
  const auto findings = verify_record(text, "r.json");
  ASSERT_FALSE(findings.empty());
  EXPECT_EQ(param(findings[0], "name"), "x");
  const auto at = static_cast<std::ptrdiff_t>(text.find("\"receipt\": \"x\""));
  EXPECT_EQ(findings[0].line, 1 + std::count(text.begin(), text.begin() + at, '\n'));
}

TEST(Record, says_which_hash_was_changed_when_the_part_is_whole) {
  Json record = *parse_json(example());
  Json hashes = *record.find("ballotHashes");
  hashes.items()[3] = "0000000000000000";
  record.set("ballotHashes", hashes);
  const auto findings = verify_record(record.to_text(1) + "\n", "r.json");
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_EQ(param(findings[0], "place"), "ballotHashes[3]");
}

// Whoever forges the result with fitting hashes is found by the recount, winner by winner.
TEST(Record, recounts_a_forged_result) {
  Election election{600, {{"1", "", 250}, {"2", "", 250}, {"3", "", 250}}, {{0, 1}, {0, 2}, {1}, {0}}};
  auto outcome = tally(election, {});
  ASSERT_TRUE(outcome);
  ASSERT_EQ(outcome->winners.size(), 2U);
  outcome->winners[1] = 2;
  const auto record = make_record({"", ""}, election, {"d", "c", "b", "a"}, {}, *outcome);
  const auto findings = verify_record(record.to_text(1) + "\n", "r.json");
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_EQ(findings[0].key, "verify.result");
  EXPECT_EQ(param(findings[0], "place"), "result.winners[1]");
  EXPECT_EQ(param(findings[0], "said"), "\"3\"");
  EXPECT_EQ(param(findings[0], "found"), "\"2\"");
}

TEST(Record, finds_a_ballot_that_was_put_in_twice) {
  Election election{600, {{"1", "", 250}}, {{0}, {0}}};
  const auto outcome = tally(election, {});
  const auto record = make_record({"", ""}, election, {"a", "a"}, {}, *outcome);
  const auto findings = verify_record(record.to_text(1) + "\n", "r.json");
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_EQ(findings[0].key, "verify.receipt_twice");
}

TEST(Record, gives_line_and_column_of_broken_json) {
  const auto findings = verify_record(altered("\"round\":", "round:"), "r.json");
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_EQ(findings[0].key, "json.malformed");
  EXPECT_EQ(findings[0].line, 4);
  EXPECT_FALSE(param(findings[0], "column").empty());
}

TEST(Record, refuses_what_is_no_record) {
  for (const char* text : {"", "{}", "[]", "null", "{\"format\":\"meent-decision-record/1\"}", "\xff"}) {
    EXPECT_FALSE(verify_record(text, "r.json").empty()) << text;
    EXPECT_FALSE(parse_record(text)) << text;
  }
}

TEST(Record, comes_back_as_values) {
  const auto record = parse_record(example());
  ASSERT_TRUE(record);
  EXPECT_EQ(record->head.municipality, "breda");
  EXPECT_EQ(record->receipts, (std::vector<std::string>{"a", "b", "c", "d"}));
  EXPECT_EQ(record->election.projects[1].name, "Plan 2");
  EXPECT_TRUE(record->settings.add1);
  const auto again = tally(record->election, record->settings);
  ASSERT_TRUE(again);
  EXPECT_EQ(outcome_to_json(record->election, record->settings, *again), record->result);
}

// Amounts in parts of cents per voter, names with quotes, other scripts and an empty ballot survive the way there.
TEST(Record, comes_back_to_the_letter) {
  Election election{
      253264583, {{"7", "Groen; \"meer\" \u00e9\u00e9n\n\u6e2c", 1250}, {"8", "\t\\", 33333333}}, {{0, 1}, {}, {1}}};
  for (const Rule rule : {Rule::greedy, Rule::equal_shares}) {
    TallySettings settings;
    settings.rule = rule;
    settings.seed = "\"seed\"";
    const auto outcome = tally(election, settings);
    ASSERT_TRUE(outcome);
    const auto record = make_record({"", ""}, election, {"x", "y", "z"}, settings, *outcome);
    EXPECT_TRUE(verify_record(record.to_text(1) + "\n", "r.json").empty());
  }
}

}  // namespace
}  // namespace meent::algorithms
