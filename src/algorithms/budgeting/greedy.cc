// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "algorithms/budgeting/tally.h"

namespace meent::algorithms {
namespace {

__extension__ using Wide = __int128;  // holds the product of any count and any price

}  // namespace

Result<Outcome> greedy(const Election& election, const TallySettings& settings) {
  const auto votes = count_votes(election);
  const auto score = count_points(election);
  const TieBreaker breaker(election, settings, votes);
  const auto count = static_cast<std::uint32_t>(election.projects.size());
  // Left before right: more votes or points, or more of them per euro by cross multiplication. An order only among
  // plans with votes.
  const auto better = [&](std::uint32_t left, std::uint32_t right) {
    if (settings.satisfaction == Satisfaction::cost) return score[left] > score[right];
    return static_cast<Wide>(score[left]) * election.projects[right].cost >
           static_cast<Wide>(score[right]) * election.projects[left].cost;
  };
  Outcome outcome;
  std::vector<Loss> losses(count);
  std::vector<std::uint32_t> order;
  for (std::uint32_t i = 0; i < count; ++i) {
    if (votes[i] > 0) order.push_back(i);
    else losses[i] = {i, LossReason::no_votes, 0, 0, 0};
  }
  const auto by_id = [&](std::uint32_t a, std::uint32_t b) {
    return election.projects[a].id < election.projects[b].id;
  };
  std::sort(order.begin(), order.end(), by_id);
  std::stable_sort(order.begin(), order.end(), better);

  for (std::size_t from = 0; from < order.size();) {
    std::size_t to = from + 1;
    while (to < order.size() && !better(order[from], order[to])) ++to;
    std::vector<std::uint32_t> equals(order.begin() + static_cast<std::ptrdiff_t>(from),
                                      order.begin() + static_cast<std::ptrdiff_t>(to));
    while (!equals.empty()) {
      // Only those that fit compete: a tie between two that both fit beside each other decides nothing.
      std::vector<std::uint32_t> fitting;
      std::int64_t together = 0;
      for (const std::uint32_t project : equals) {
        const std::int64_t left = election.budget - outcome.cost;
        if (election.projects[project].cost <= left) {
          fitting.push_back(project);
          together += election.projects[project].cost;
          continue;
        }
        const bool never = election.projects[project].cost > election.budget;
        losses[project] = {project, never ? LossReason::over_whole_budget : LossReason::does_not_fit, votes[project],
                           left, score[project]};
      }
      if (fitting.empty()) break;
      std::uint32_t chosen = fitting[0];
      const bool tie = fitting.size() > 1 && together > election.budget - outcome.cost;
      if (fitting.size() > 1) {
        const auto first = breaker.choose(fitting);
        if (!first && tie) return first.error();
        if (first) chosen = *first;
        if (tie) ++outcome.ties_broken;
      }
      outcome.cost += election.projects[chosen].cost;
      outcome.winners.push_back(chosen);
      outcome.trail.push_back({chosen, votes[chosen], "", static_cast<double>(votes[chosen]),
                               election.budget - outcome.cost, tie, false, score[chosen]});
      std::erase(fitting, chosen);
      equals = std::move(fitting);
    }
    from = to;
  }
  for (std::uint32_t i = 0; i < count; ++i)
    if (losses[i].reason != LossReason::none) outcome.losses.push_back(losses[i]);
  return outcome;
}

}  // namespace meent::algorithms
