// SPDX-License-Identifier: EUPL-1.2
// The promises of src/algorithms/budgeting, over a thousand seeded rounds each, against a plain exact count that knows
// no classes, no screening and no shortcuts.
#include <gmpxx.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>

#include "algorithms/budgeting/tally.h"
#include "base/random.h"

namespace meent::algorithms {
namespace {

constexpr int draws = 1000;

std::vector<std::string> ids(const Election& election, const Outcome& outcome) {
  std::vector<std::string> result;
  for (const std::uint32_t winner : outcome.winners) result.push_back(election.projects[winner].id);
  return result;
}

// Few prices and few voters, so that ties and empty purses are common.
Election draw_election(SeededDraw& draw) {
  Election election;
  const auto projects = static_cast<std::uint32_t>(1 + draw.below(7));
  const std::int64_t step = draw.below(2) == 0 ? 1 : 50;
  for (std::uint32_t i = 0; i < projects; ++i)
    election.projects.push_back({std::to_string(draw.below(5)) + static_cast<char>('a' + i), "",
                                 step * static_cast<std::int64_t>(1 + draw.below(10))});
  election.budget = step * static_cast<std::int64_t>(1 + draw.below(30));
  const auto voters = 1 + draw.below(9);
  for (std::uint64_t v = 0; v < voters; ++v) {
    std::vector<std::uint32_t> ballot;
    for (std::uint32_t i = 0; i < projects; ++i)
      if (draw.below(2) == 1) ballot.push_back(i);
    election.ballots.push_back(ballot);
  }
  return election;
}

TallySettings equal_shares_by(Satisfaction satisfaction) {
  TallySettings settings;
  settings.rule = Rule::equal_shares;
  settings.satisfaction = satisfaction;
  return settings;
}

// The same round voted with points: from 1 to 4 for every plan on a ballot.
Election draw_points(SeededDraw& draw) {
  Election election = draw_election(draw);
  election.type = VoteType::cumulative;
  for (const auto& ballot : election.ballots) {
    election.points.emplace_back();
    for (std::size_t i = 0; i < ballot.size(); ++i)
      election.points.back().push_back(static_cast<std::int64_t>(1 + draw.below(4)));
  }
  return election;
}

long points_for(const Election& election, std::size_t voter, std::uint32_t project) {
  for (std::size_t i = 0; i < election.ballots[voter].size(); ++i)
    if (election.ballots[voter][i] == project) return static_cast<long>(points_of(election, voter, i));
  return 0;
}

struct Bought {
  std::uint32_t project;
  mpq_class rho;
};

// The definition, word by word: one exact purse a voter, every project looked at in every round.
std::vector<Bought> plain_equal_shares(const Election& election, Satisfaction satisfaction) {
  mpq_class part(static_cast<long>(election.budget), static_cast<unsigned long>(election.ballots.size()));
  part.canonicalize();
  std::vector<mpq_class> purses(election.ballots.size(), part);
  std::vector<bool> gone(election.projects.size(), false);
  std::vector<Bought> bought;
  for (;;) {
    std::vector<Bought> best;
    for (std::uint32_t project = 0; project < election.projects.size(); ++project) {
      if (gone[project]) continue;
      std::vector<std::pair<mpq_class, long>> supporters;  // what each can pay per point, and the points
      long together = 0;
      for (std::size_t voter = 0; voter < purses.size(); ++voter)
        if (const long points = points_for(election, voter, project); points > 0) {
          supporters.emplace_back(purses[voter] / points, points);
          together += points;
        }
      std::sort(supporters.begin(), supporters.end());
      mpq_class rest = static_cast<long>(election.projects[project].cost);
      for (const auto& [most, points] : supporters) {
        const mpq_class each = rest / together;
        if (each > most) {
          rest -= most * points;
          together -= points;
          continue;
        }
        mpq_class rho = each;
        if (satisfaction == Satisfaction::cost) rho /= static_cast<long>(election.projects[project].cost);
        if (!best.empty() && rho < best[0].rho) best.clear();
        if (best.empty() || rho == best[0].rho) best.push_back({project, rho});
        break;
      }
    }
    if (best.empty()) return bought;
    const Bought first = *std::min_element(best.begin(), best.end(), [&](const Bought& a, const Bought& b) {
      return election.projects[a.project].id < election.projects[b.project].id;
    });
    mpq_class pay = first.rho;
    if (satisfaction == Satisfaction::cost) pay *= static_cast<long>(election.projects[first.project].cost);
    for (std::size_t voter = 0; voter < purses.size(); ++voter) {
      const mpq_class due = pay * points_for(election, voter, first.project);
      purses[voter] = purses[voter] > due ? mpq_class(purses[voter] - due) : mpq_class(0);
    }
    gone[first.project] = true;
    bought.push_back(first);
  }
}

TEST(Property, equal_shares_buys_what_the_definition_buys) {
  SeededDraw draw("definition");
  for (int round = 0; round < draws; ++round) {
    const auto election = draw_election(draw);
    for (const auto satisfaction : {Satisfaction::cost, Satisfaction::cardinality}) {
      const auto outcome = tally(election, equal_shares_by(satisfaction));
      ASSERT_TRUE(outcome);
      const auto plain = plain_equal_shares(election, satisfaction);
      ASSERT_EQ(outcome->winners.size(), plain.size()) << round;
      for (std::size_t i = 0; i < plain.size(); ++i) {
        EXPECT_EQ(outcome->winners[i], plain[i].project) << round;
        EXPECT_EQ(outcome->trail[i].rho, plain[i].rho.get_str()) << round;
      }
    }
  }
}

TEST(Property, equal_shares_buys_what_the_definition_buys_with_points) {
  SeededDraw draw("points");
  for (int round = 0; round < draws; ++round) {
    const auto election = draw_points(draw);
    for (const auto satisfaction : {Satisfaction::cost, Satisfaction::cardinality}) {
      const auto outcome = tally(election, equal_shares_by(satisfaction));
      ASSERT_TRUE(outcome);
      const auto plain = plain_equal_shares(election, satisfaction);
      ASSERT_EQ(outcome->winners.size(), plain.size()) << round;
      for (std::size_t i = 0; i < plain.size(); ++i) {
        EXPECT_EQ(outcome->winners[i], plain[i].project) << round;
        EXPECT_EQ(outcome->trail[i].rho, plain[i].rho.get_str()) << round;
      }
    }
  }
}

TEST(Property, points_that_are_all_one_count_as_approval) {
  SeededDraw draw("ones");
  for (int round = 0; round < draws; ++round) {
    const auto approval = draw_election(draw);
    auto ones = approval;
    ones.type = VoteType::cumulative;
    for (const auto& ballot : ones.ballots) ones.points.emplace_back(ballot.size(), 1);
    for (const Rule rule : {Rule::greedy, Rule::equal_shares}) {
      auto settings = equal_shares_by(Satisfaction::cost);
      settings.rule = rule;
      EXPECT_EQ(tally(ones, settings)->winners, tally(approval, settings)->winners) << round;
    }
  }
}

TEST(Property, greedy_keeps_a_winner_that_gets_more_points) {
  SeededDraw draw("more points");
  for (int round = 0; round < draws; ++round) {
    const auto election = draw_points(draw);
    const auto outcome = tally(election, {});
    ASSERT_TRUE(outcome);
    for (const std::uint32_t winner : outcome->winners) {
      auto more = election;
      for (std::size_t voter = 0; voter < more.ballots.size(); ++voter)
        for (std::size_t i = 0; i < more.ballots[voter].size(); ++i)
          if (more.ballots[voter][i] == winner) more.points[voter][i] += static_cast<std::int64_t>(draw.below(3));
      const auto won = tally(more, {})->winners;
      EXPECT_EQ(std::count(won.begin(), won.end(), winner), 1) << round;
    }
  }
}

TEST(Property, equal_shares_leaves_nothing_that_its_supporters_can_pay) {
  SeededDraw draw("priceable");
  for (int round = 0; round < draws; ++round) {
    const auto election = draw_election(draw);
    const auto outcome = tally(election, equal_shares_by(Satisfaction::cost));
    ASSERT_TRUE(outcome);
    const mpq_class part(outcome->per_voter);
    for (const Loss& loss : outcome->losses) {
      const Project& project = election.projects[loss.project];
      const bool could = part * static_cast<long>(loss.supporters) >= static_cast<long>(project.cost);
      EXPECT_LT(loss.money, project.cost) << round;
      EXPECT_EQ(loss.reason, loss.supporters == 0             ? LossReason::no_votes
                             : project.cost > election.budget ? LossReason::over_whole_budget
                             : could                          ? LossReason::supporters_too_poor
                                                              : LossReason::too_few_votes);
    }
    EXPECT_EQ(outcome->losses.size() + outcome->winners.size(), election.projects.size());
  }
}

// With plans of one price, a group that is large enough for k plans and agrees on k gets k for one of its members.
TEST(Property, equal_shares_gives_a_group_that_agrees_its_part) {
  SeededDraw draw("justified representation");
  for (int round = 0; round < draws; ++round) {
    auto election = draw_election(draw);
    for (Project& project : election.projects) project.cost = 100;
    election.budget = 100 * static_cast<std::int64_t>(1 + draw.below(6));
    const auto outcome = tally(election, equal_shares_by(Satisfaction::cardinality));
    ASSERT_TRUE(outcome);
    const auto plans = static_cast<std::uint32_t>(election.projects.size());
    for (std::uint32_t wanted = 1; wanted < 1U << plans; ++wanted) {
      const auto size = static_cast<std::int64_t>(__builtin_popcount(wanted));
      std::int64_t group = 0, most = 0;
      for (const auto& ballot : election.ballots) {
        std::uint32_t approved = 0;
        for (const std::uint32_t project : ballot) approved |= 1U << project;
        if ((approved & wanted) != wanted) continue;
        ++group;
        std::int64_t got = 0;
        for (const std::uint32_t winner : outcome->winners) got += approved >> winner & 1;
        most = std::max(most, got);
      }
      const bool large = group * election.budget >= size * 100 * static_cast<std::int64_t>(election.ballots.size());
      EXPECT_TRUE(!large || most >= size) << round;
    }
  }
}

TEST(Property, greedy_keeps_a_winner_that_gets_more_votes_or_becomes_cheaper) {
  SeededDraw draw("monotone");
  for (int round = 0; round < draws; ++round) {
    const auto election = draw_election(draw);
    const auto outcome = tally(election, {});
    ASSERT_TRUE(outcome);
    for (const std::uint32_t winner : outcome->winners) {
      auto more = election;
      for (auto& ballot : more.ballots)
        if (std::count(ballot.begin(), ballot.end(), winner) == 0 && draw.below(2) == 0) {
          ballot.push_back(winner);
          std::sort(ballot.begin(), ballot.end());
        }
      const auto won = tally(more, {})->winners;
      EXPECT_EQ(std::count(won.begin(), won.end(), winner), 1) << round;
      auto cheaper = election;
      cheaper.projects[winner].cost =
          static_cast<std::int64_t>(draw.below(static_cast<std::uint64_t>(election.projects[winner].cost) + 1));
      const auto kept = tally(cheaper, {})->winners;
      EXPECT_EQ(std::count(kept.begin(), kept.end(), winner), 1) << round;
    }
  }
}

TEST(Property, greedy_leaves_nothing_that_fits) {
  SeededDraw draw("exhaustive");
  for (int round = 0; round < draws; ++round) {
    const auto election = draw_election(draw);
    for (const auto satisfaction : {Satisfaction::cost, Satisfaction::cardinality}) {
      TallySettings settings;
      settings.satisfaction = satisfaction;
      const auto outcome = tally(election, settings);
      ASSERT_TRUE(outcome);
      for (const Loss& loss : outcome->losses)
        EXPECT_TRUE(loss.supporters == 0 || election.projects[loss.project].cost > election.budget - outcome->cost);
    }
  }
}

// 9,999 voters pay for a and 10,000 others for b; b costs its voters a hundred-millionth of a cent less each. Doubles
// of these sums are equal, and the id would then put a first.
TEST(Property, a_difference_smaller_than_a_double_decides) {
  constexpr std::int64_t k = 400'000'000;
  Election election;
  election.budget = 10'000'000'000'000;
  election.projects = {{"a", "", 9999 * k + 1}, {"b", "", 10000 * k + 1}};
  ASSERT_EQ(static_cast<double>(9999 * k + 1) / 9999.0, static_cast<double>(10000 * k + 1) / 10000.0);
  for (int i = 0; i < 19999; ++i) election.ballots.push_back({i < 9999 ? 0U : 1U});
  for (const Rule rule : {Rule::greedy, Rule::equal_shares}) {
    auto settings = equal_shares_by(Satisfaction::cardinality);
    settings.rule = rule;
    const auto outcome = tally(election, settings);
    ASSERT_TRUE(outcome);
    EXPECT_EQ(ids(election, *outcome), (std::vector<std::string>{"b", "a"}));
    EXPECT_EQ(outcome->ties_broken, 0);
  }
}

// One cent too little is too little, whatever the fractions.
TEST(Property, a_cent_too_little_is_too_little) {
  for (const std::int64_t voters : {3, 7, 999, 100'003}) {
    Election election;
    election.budget = 1'000'000'000;
    election.projects = {{"a", "", 1'000'000'000}, {"b", "", 1}};
    for (std::int64_t i = 0; i < voters; ++i) election.ballots.push_back({0});
    EXPECT_EQ(tally(election, equal_shares_by(Satisfaction::cost))->winners.size(), 1U);
    election.projects[0].cost += 1;
    EXPECT_TRUE(tally(election, equal_shares_by(Satisfaction::cost))->winners.empty());
  }
}

TEST(Property, a_lot_is_repeatable_independent_of_order_and_fair) {
  Election election{100, {{"a", "", 100}, {"b", "", 100}, {"c", "", 100}}, {{0}, {1}, {2}}};
  Election turned{100, {{"c", "", 100}, {"b", "", 100}, {"a", "", 100}}, {{0}, {1}, {2}}};
  std::map<std::string, int> won;
  TallySettings settings;
  settings.ties = {Tie::lowest_cost, Tie::most_votes, Tie::lot};
  for (int seed = 0; seed < draws; ++seed) {
    settings.seed = "round " + std::to_string(seed);
    const auto outcome = tally(election, settings);
    ASSERT_TRUE(outcome);
    EXPECT_EQ(ids(election, *outcome), ids(turned, *tally(turned, settings)));
    ++won[ids(election, *outcome).at(0)];
  }
  // 333 expected; five standard deviations are 75.
  for (const char* id : {"a", "b", "c"}) EXPECT_NEAR(won[id], draws / 3, 75) << id;
}

}  // namespace
}  // namespace meent::algorithms
