// SPDX-License-Identifier: EUPL-1.2
#include "algorithms/budgeting/tally.h"

#include <algorithm>
#include <cstdio>

#include "base/check.h"
#include "base/money.h"
#include "base/random.h"
#include "base/text.h"

namespace meent::algorithms {
namespace {

std::string_view name_of(Tie tie) {
  switch (tie) {
    case Tie::lowest_cost:
      return "lowest-cost";
    case Tie::most_votes:
      return "most-votes";
    case Tie::id:
      return "id";
    case Tie::lot:
      break;
  }
  return "lot";
}

std::string_view name_of(LossReason reason) {
  switch (reason) {
    case LossReason::none:
      return "none";
    case LossReason::no_votes:
      return "no-votes";
    case LossReason::over_whole_budget:
      return "over-whole-budget";
    case LossReason::does_not_fit:
      return "does-not-fit";
    case LossReason::too_few_votes:
      return "too-few-votes";
    case LossReason::supporters_too_poor:
      break;
  }
  return "supporters-too-poor";
}

// Points beside every entry of every ballot, or nowhere; each from 1 to what a sum over all voters can bear.
bool has_right_points(const Election& election) {
  if (election.type == VoteType::approval) return election.points.empty();
  if (election.points.size() != election.ballots.size()) return false;
  for (std::size_t i = 0; i < election.points.size(); ++i) {
    if (election.points[i].size() != election.ballots[i].size()) return false;
    for (const std::int64_t points : election.points[i])
      if (points < 1 || points > largest_points) return false;
  }
  return true;
}

std::string completion_name(const TallySettings& settings) {
  if (settings.add1) return settings.fill_greedily ? "add1,greedy" : "add1";
  return settings.fill_greedily ? "greedy" : "none";
}

std::string three_decimals(double number) {
  char buffer[40];
  std::snprintf(buffer, sizeof buffer, "%.3f", number);
  return buffer;
}

Json amount(std::int64_t cents) {
  if (cents % 100 == 0) return cents / 100;
  // As text: a double need not come back from JSON as it went in, and a record is compared to the letter.
  return to_decimal(Money{cents});
}

}  // namespace

std::vector<std::int64_t> count_votes(const Election& election) {
  std::vector<std::int64_t> votes(election.projects.size(), 0);
  for (const auto& ballot : election.ballots)
    for (const std::uint32_t project : ballot) ++votes[project];
  return votes;
}

std::vector<std::int64_t> count_points(const Election& election) {
  std::vector<std::int64_t> points(election.projects.size(), 0);
  for (std::size_t i = 0; i < election.ballots.size(); ++i)
    for (std::size_t k = 0; k < election.ballots[i].size(); ++k)
      points[election.ballots[i][k]] += points_of(election, i, k);
  return points;
}

TieBreaker::TieBreaker(const Election& election, const TallySettings& settings, std::vector<std::int64_t> votes)
    : election_(election), ties_(settings.ties), votes_(std::move(votes)), lot_(election.projects.size()) {
  // The draw runs over the ids in their own order, so that it does not depend on the order of the file.
  std::vector<std::uint32_t> order(election.projects.size());
  for (std::uint32_t i = 0; i < order.size(); ++i) order[i] = i;
  std::sort(order.begin(), order.end(),
            [&](std::uint32_t a, std::uint32_t b) { return election.projects[a].id < election.projects[b].id; });
  SeededDraw(settings.seed).shuffle(order);
  for (std::uint32_t place = 0; place < order.size(); ++place) lot_[order[place]] = place;
}

Result<std::uint32_t> TieBreaker::choose(std::vector<std::uint32_t> candidates) const {
  CHECK(!candidates.empty());
  for (const Tie tie : ties_) {
    const auto before = [&](std::uint32_t a, std::uint32_t b) {
      switch (tie) {
        case Tie::lowest_cost:
          return election_.projects[a].cost < election_.projects[b].cost;
        case Tie::most_votes:
          return votes_[a] > votes_[b];
        case Tie::id:
          return election_.projects[a].id < election_.projects[b].id;
        case Tie::lot:
          break;
      }
      return lot_[a] < lot_[b];
    };
    const std::uint32_t first = *std::min_element(candidates.begin(), candidates.end(), before);
    std::erase_if(candidates, [&](std::uint32_t other) { return before(first, other); });
    if (candidates.size() == 1) return candidates[0];
  }
  std::vector<std::string> ids;
  for (const std::uint32_t candidate : candidates) ids.push_back(election_.projects[candidate].id);
  return Error{ErrorCode::conflict, "tally.tie_unresolved", {{"projects", join(ids, ", ")}}};
}

Result<Outcome> tally(const Election& election, const TallySettings& settings) {
  if (election.ballots.empty()) return Error{ErrorCode::invalid, "tally.no_voters"};
  if (election.budget <= 0 || election.budget > largest_cents) return Error{ErrorCode::invalid, "tally.no_budget"};
  for (const Project& project : election.projects)
    if (project.cost < 0 || project.cost > largest_cents) return Error{ErrorCode::invalid, "tally.no_budget"};
  for (const auto& ballot : election.ballots)
    for (std::size_t i = 0; i < ballot.size(); ++i)
      if (ballot[i] >= election.projects.size() || (i > 0 && ballot[i] <= ballot[i - 1]))
        return Error{ErrorCode::invalid, "tally.malformed_ballot"};
  if (!has_right_points(election)) return Error{ErrorCode::invalid, "tally.malformed_ballot"};
  return settings.rule == Rule::greedy ? greedy(election, settings) : equal_shares(election, settings);
}

Json to_json(const TallySettings& settings) {
  std::vector<std::string> ties;
  for (const Tie tie : settings.ties) ties.emplace_back(name_of(tie));
  return Json::object({{"rule", settings.rule == Rule::greedy ? "greedy" : "equal-shares"},
                       {"satisfaction", settings.satisfaction == Satisfaction::cost ? "cost" : "cardinality"},
                       {"completion", completion_name(settings)},
                       {"add1-start", settings.start == Add1Start::exact ? "exact" : "floor"},
                       {"add1-stop", settings.stop == Add1Stop::exhaustive ? "exhaustive" : "infeasible"},
                       {"ties", join(ties, ",")},
                       {"seed", settings.seed}});
}

Result<Done> apply_setting(TallySettings& settings, std::string_view name, std::string_view value) {
  const auto unknown = Error{ErrorCode::invalid,
                             "tally.unknown_setting",
                             {{"name", std::string(name)}, {"value", std::string(value.substr(0, 60))}}};
  const auto pick = [&](auto& target, auto first, std::string_view first_name, auto second,
                        std::string_view second_name) {
    if (value == first_name) target = first;
    else if (value == second_name) target = second;
    else return false;
    return true;
  };
  if (name == "rule")
    return pick(settings.rule, Rule::greedy, "greedy", Rule::equal_shares, "equal-shares") ? Result<Done>(Done{})
                                                                                           : unknown;
  if (name == "satisfaction")
    return pick(settings.satisfaction, Satisfaction::cost, "cost", Satisfaction::cardinality, "cardinality")
               ? Result<Done>(Done{})
               : unknown;
  if (name == "add1-start")
    return pick(settings.start, Add1Start::exact, "exact", Add1Start::floor, "floor") ? Result<Done>(Done{}) : unknown;
  if (name == "add1-stop")
    return pick(settings.stop, Add1Stop::exhaustive, "exhaustive", Add1Stop::infeasible, "infeasible")
               ? Result<Done>(Done{})
               : unknown;
  if (name == "seed") {
    settings.seed = value;
    return Done{};
  }
  if (name == "completion") {
    if (value != "none" && value != "add1" && value != "greedy" && value != "add1,greedy") return unknown;
    settings.add1 = value.starts_with("add1");
    settings.fill_greedily = value.ends_with("greedy");
    return Done{};
  }
  if (name == "ties") {
    std::vector<Tie> ties;
    for (const std::string_view part : split(value, ',')) {
      bool known = false;
      for (const Tie tie : {Tie::lowest_cost, Tie::most_votes, Tie::id, Tie::lot})
        if (name_of(tie) == part) {
          ties.push_back(tie);
          known = true;
        }
      if (!known) return unknown;
    }
    settings.ties = std::move(ties);
    return Done{};
  }
  return unknown;
}

Result<TallySettings> tally_settings_from(const Json& json) {
  TallySettings settings;
  if (!json.is_object()) return Error{ErrorCode::invalid, "tally.unknown_setting", {{"name", ""}, {"value", ""}}};
  for (const auto& [name, value] : json.members())
    TRY(apply_setting(settings, name, value.is_text() ? value.text() : value.to_text()));
  return settings;
}

Json outcome_to_json(const Election& election, const TallySettings& settings, const Outcome& outcome) {
  Json::Array winners, trail, losses;
  for (const std::uint32_t winner : outcome.winners) winners.push_back(election.projects[winner].id);
  // With approval the score is the number of supporters, which stands there already.
  const auto with_score = [&](Json item, std::int64_t score) {
    if (election.type != VoteType::approval) item.set("score", score);
    return item;
  };
  for (const Step& step : outcome.trail)
    trail.push_back(with_score(Json::object({{"project", election.projects[step.project].id},
                                             {"cost", amount(election.projects[step.project].cost)},
                                             {"supporters", step.supporters},
                                             {"rho", step.rho},
                                             {"effective_votes", three_decimals(step.effective_votes)},
                                             {"money_left", amount(step.money_left)},
                                             {"tie", step.tie},
                                             {"completion", step.filled_in}}),
                               step.score));
  for (const Loss& loss : outcome.losses)
    losses.push_back(with_score(Json::object({{"project", election.projects[loss.project].id},
                                              {"reason", name_of(loss.reason)},
                                              {"supporters", loss.supporters},
                                              {"money", amount(loss.money)}}),
                                loss.score));
  const Json said = to_json(settings);
  return Json::object({{"rule", *said.find("rule")},
                       {"satisfaction", *said.find("satisfaction")},
                       {"completion", *said.find("completion")},
                       {"ties", *said.find("ties")},
                       {"budget", amount(election.budget)},
                       {"cost", amount(outcome.cost)},
                       {"voters", static_cast<std::int64_t>(election.ballots.size())},
                       {"per_voter_cents", outcome.per_voter},
                       {"ties_broken", outcome.ties_broken},
                       {"winners", std::move(winners)},
                       {"trail", std::move(trail)},
                       {"losses", std::move(losses)}});
}

}  // namespace meent::algorithms
