// SPDX-License-Identifier: EUPL-1.2
// Where counting could hang, hide a refusal or depend on the order of a file.
#include <gtest/gtest.h>

#include <algorithm>

#include "algorithms/budgeting/tally.h"

namespace meent::algorithms {
namespace {

std::vector<std::string> ids(const Election& election, const Outcome& outcome) {
  std::vector<std::string> result;
  for (const std::uint32_t winner : outcome.winners) result.push_back(election.projects[winner].id);
  return result;
}

TallySettings equal_shares_with(const char* completion, Add1Stop stop = Add1Stop::exhaustive) {
  TallySettings settings;
  EXPECT_TRUE(apply_setting(settings, "rule", "equal-shares"));
  EXPECT_TRUE(apply_setting(settings, "completion", completion));
  settings.stop = stop;
  return settings;
}

TEST(Edges, add1_ends_beside_a_free_plan) {
  Election election{1000, {{"free", "", 0}, {"dear", "", 100}}, {{0, 1}}};
  for (const auto stop : {Add1Stop::exhaustive, Add1Stop::infeasible}) {
    const auto outcome = tally(election, equal_shares_with("add1", stop));
    ASSERT_TRUE(outcome);
    EXPECT_EQ(ids(election, *outcome), (std::vector<std::string>{"free", "dear"}));
  }
}

TEST(Edges, add1_ends_beside_a_free_plan_that_nobody_wants) {
  Election election{1000, {{"free", "", 0}, {"dear", "", 100}}, {{1}}};
  const auto outcome = tally(election, equal_shares_with("add1"));
  ASSERT_TRUE(outcome);
  EXPECT_EQ(ids(election, *outcome), (std::vector<std::string>{"dear"}));
}

// Cities mark a withdrawn plan with the price 999,999,999.
TEST(Edges, add1_does_not_walk_to_a_plan_above_the_budget) {
  Election election{100'000, {{"withdrawn", "", 99'999'999'900}, {"bench", "", 50'000}}, {{0}, {1}}};
  const auto outcome = tally(election, equal_shares_with("add1", Add1Stop::infeasible));
  ASSERT_TRUE(outcome);
  EXPECT_EQ(ids(election, *outcome), (std::vector<std::string>{"bench"}));
  EXPECT_EQ(outcome->losses[0].reason, LossReason::over_whole_budget);
}

// A hundred million steps of one euro lie before the first plan that one voter can pay.
TEST(Edges, add1_leaps_while_nothing_can_be_bought) {
  Election election{100'000'000'000, {{"a", "", 60'000'000'000}, {"b", "", 70'000'000'000}}, {{0}, {1}}};
  for (const auto start : {Add1Start::exact, Add1Start::floor}) {
    auto settings = equal_shares_with("add1");
    settings.start = start;
    const auto outcome = tally(election, settings);
    ASSERT_TRUE(outcome);
    EXPECT_EQ(ids(election, *outcome), (std::vector<std::string>{"a"}));
    EXPECT_EQ(outcome->per_voter, "60000000000");
  }
}

TEST(Edges, add1_gives_up_loudly_when_there_are_too_many_steps) {
  Election election{
      1'000'000'000'000, {{"first", "", 100}, {"a", "", 600'000'000'000}, {"b", "", 700'000'000'000}}, {}};
  election.ballots = {{0, 1}, {2}};
  const auto outcome = tally(election, equal_shares_with("add1"));
  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().key, "tally.too_many_steps");
}

TEST(Edges, a_tie_while_filling_up_is_refused_too) {
  Election election{300, {{"a", "", 200}, {"b", "", 200}}, {{0}, {1}}};
  auto settings = equal_shares_with("greedy");
  settings.ties = {Tie::lowest_cost};
  const auto outcome = tally(election, settings);
  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().key, "tally.tie_unresolved");
}

TEST(Edges, a_free_plan_without_votes_does_not_disturb_the_order) {
  Election election{100, {{"few", "", 100}, {"none", "", 0}, {"many", "", 50}}, {{0, 2}, {2}, {2}}};
  TallySettings settings;
  settings.satisfaction = Satisfaction::cardinality;
  EXPECT_EQ(ids(election, *tally(election, settings)), (std::vector<std::string>{"many"}));
}

TEST(Edges, the_order_of_winners_does_not_depend_on_the_file) {
  Election election{500, {{"b", "", 100}, {"a", "", 100}}, {{0, 1}}};
  TallySettings settings;
  settings.ties = {Tie::most_votes};
  EXPECT_EQ(ids(election, *tally(election, settings)), (std::vector<std::string>{"a", "b"}));
}

}  // namespace
}  // namespace meent::algorithms
