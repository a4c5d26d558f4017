// SPDX-License-Identifier: EUPL-1.2
#include <gmpxx.h>

#include <algorithm>
#include <optional>

#include "algorithms/budgeting/tally.h"

namespace meent::algorithms {
namespace {

constexpr std::int64_t currency_unit = 100;  // what add1 adds: one currency unit, in cents

// Above this add1 gives up rather than keep a server busy for hours; no round of Pabulib comes near a tenth of it.
constexpr std::int64_t most_work = 10'000'000'000;
constexpr std::int64_t work_of_a_step = 20'000;  // besides what grows with ballots and approvals

mpz_class whole(std::int64_t value) { return mpz_class(std::to_string(value)); }

// One run with a given endowment. Voters with the same history share a class and so one exact balance.
class Run {
 public:
  Run(const Election& election, const TallySettings& settings,
      const std::vector<std::vector<std::uint32_t>>& supporters, const TieBreaker& breaker, const mpq_class& endowment)
      : election_(election),
        settings_(settings),
        supporters_(supporters),
        breaker_(breaker),
        class_of_(election.ballots.size(), 0),
        balances_{endowment},
        approximate_{endowment.get_d()},
        count_{0},
        screening_(1e-10 + 2e-15 * static_cast<double>(election.ballots.size())) {}

  Result<Outcome> run() {
    std::vector<Candidate> open;
    for (std::uint32_t i = 0; i < election_.projects.size(); ++i)
      if (!supporters_[i].empty() && election_.projects[i].cost > 0) open.push_back({i, 0, false});
    Outcome outcome;
    take_free(outcome);
    while (!open.empty()) {
      // Prices per satisfaction only rise while money goes, so last round's are lower bounds: cheapest first.
      std::sort(open.begin(), open.end(),
                [](const Candidate& a, const Candidate& b) { return a.lower_bound < b.lower_bound; });
      std::optional<mpq_class> best;
      double best_approximate = 0;
      std::vector<std::uint32_t> winners;
      for (Candidate& candidate : open) {
        if (best && candidate.lower_bound > best_approximate * (1 + screening_)) break;
        const auto rho = evaluate(candidate, best ? best_approximate : -1);
        if (!rho) continue;
        if (!best || *rho < *best) {
          best = *rho;
          best_approximate = rho->get_d();
          winners.assign(1, candidate.project);
        } else if (*rho == *best) {
          winners.push_back(candidate.project);
        }
      }
      if (!best) break;
      const bool tie = winners.size() > 1;
      std::uint32_t chosen = winners[0];
      if (tie) {
        chosen = TRY(breaker_.choose(winners));
        ++outcome.ties_broken;
      }
      buy(chosen, *best);
      outcome.cost += election_.projects[chosen].cost;
      outcome.winners.push_back(chosen);
      const double satisfaction =
          settings_.satisfaction == Satisfaction::cost ? 1 : static_cast<double>(election_.projects[chosen].cost);
      outcome.trail.push_back({chosen, static_cast<std::int64_t>(supporters_[chosen].size()), best->get_str(),
                               satisfaction / best_approximate, election_.budget - outcome.cost, tie, false});
      std::erase_if(open, [&](const Candidate& one) { return one.project == chosen || one.hopeless; });
    }
    return outcome;
  }

  const mpq_class& endowment() const { return balances_[0]; }

  // What the supporters of a project have left together, in whole cents.
  std::int64_t money_of(std::uint32_t project) const {
    mpq_class sum = 0;
    for (const std::uint32_t voter : supporters_[project]) sum += balances_[class_of_[voter]];
    return mpz_class(sum.get_num() / sum.get_den()).get_si();
  }

 private:
  // A plan that costs nothing is chosen as soon as one voter wants it.
  void take_free(Outcome& outcome) const {
    for (std::uint32_t i = 0; i < election_.projects.size(); ++i)
      if (!supporters_[i].empty() && election_.projects[i].cost == 0) outcome.winners.push_back(i);
    std::sort(outcome.winners.begin(), outcome.winners.end(),
              [&](std::uint32_t a, std::uint32_t b) { return election_.projects[a].id < election_.projects[b].id; });
    for (const std::uint32_t project : outcome.winners) {
      const auto votes = static_cast<std::int64_t>(supporters_[project].size());
      outcome.trail.push_back({project, votes, "0", static_cast<double>(votes), election_.budget, false, false});
    }
  }

  struct Candidate {
    std::uint32_t project;
    double lower_bound;
    bool hopeless;
  };

  // Price per unit of satisfaction, or nothing when its supporters cannot pay, or when it is certainly above `best`.
  std::optional<mpq_class> evaluate(Candidate& candidate, double best) {
    const std::int64_t cost = election_.projects[candidate.project].cost;
    touched_.clear();
    for (const std::uint32_t voter : supporters_[candidate.project]) {
      const std::uint32_t group = class_of_[voter];
      if (count_[group]++ == 0) touched_.push_back(group);
    }
    std::sort(touched_.begin(), touched_.end(), [&](std::uint32_t a, std::uint32_t b) {
      const double left = approximate_[a], right = approximate_[b];
      if (std::abs(left - right) > 1e-12 * std::max(left, right)) return left < right;
      return balances_[a] < balances_[b];
    });
    const double price = static_cast<double>(cost);
    const double satisfaction = settings_.satisfaction == Satisfaction::cost ? price : 1;
    double money = price;
    auto people = static_cast<std::int64_t>(supporters_[candidate.project].size());
    for (const std::uint32_t group : touched_) {
      if (approximate_[group] * static_cast<double>(people) >= money) break;
      money -= approximate_[group] * static_cast<double>(count_[group]);
      people -= count_[group];
    }
    std::optional<mpq_class> exact;
    const bool clearly_poor = people == 0 && money > screening_ * price;
    const double least = people == 0 ? 0 : (money - screening_ * price) / static_cast<double>(people) / satisfaction;
    const bool clearly_dearer = best >= 0 && people > 0 && least > best * (1 + screening_);
    if (clearly_poor) candidate.hopeless = true;
    else if (clearly_dearer) candidate.lower_bound = least;
    else exact = evaluate_exactly(candidate, cost);
    for (const std::uint32_t group : touched_) count_[group] = 0;
    return exact;
  }

  std::optional<mpq_class> evaluate_exactly(Candidate& candidate, std::int64_t cost) {
    mpq_class money(whole(cost));
    auto people = static_cast<std::int64_t>(supporters_[candidate.project].size());
    for (const std::uint32_t group : touched_) {
      if (balances_[group] * whole(people) >= money) {
        mpq_class rho = money / whole(people);
        if (settings_.satisfaction == Satisfaction::cost) rho /= whole(cost);
        candidate.lower_bound = rho.get_d() * (1 - screening_);
        return rho;
      }
      money -= balances_[group] * whole(count_[group]);
      people -= count_[group];
    }
    candidate.hopeless = true;
    return std::nullopt;
  }

  void buy(std::uint32_t project, const mpq_class& rho) {
    mpq_class pay = rho;
    if (settings_.satisfaction == Satisfaction::cost) pay *= whole(election_.projects[project].cost);
    constexpr std::uint32_t none = UINT32_MAX;
    std::vector<std::uint32_t> moved(balances_.size(), none);
    std::uint32_t broke = none;  // all who have nothing left are alike
    for (const std::uint32_t voter : supporters_[project]) {
      const std::uint32_t old = class_of_[voter];
      if (moved[old] == none) {
        const bool empty = balances_[old] <= pay;
        if (empty && broke != none) {
          moved[old] = broke;
        } else {
          moved[old] = static_cast<std::uint32_t>(balances_.size());
          balances_.push_back(empty ? mpq_class(0) : mpq_class(balances_[old] - pay));
          approximate_.push_back(balances_.back().get_d());
          count_.push_back(0);
          if (empty) broke = moved[old];
        }
      }
      class_of_[voter] = moved[old];
    }
  }

  const Election& election_;
  const TallySettings& settings_;
  const std::vector<std::vector<std::uint32_t>>& supporters_;
  const TieBreaker& breaker_;
  std::vector<std::uint32_t> class_of_;
  std::vector<mpq_class> balances_;
  std::vector<double> approximate_;
  std::vector<std::int64_t> count_;  // of the project under evaluation
  std::vector<std::uint32_t> touched_;
  double screening_;  // summing doubles of up to the price over all voters loses less than this part of the price
};

bool is_exhaustive(const Election& election, const Outcome& outcome) {
  std::vector<bool> won(election.projects.size(), false);
  for (const std::uint32_t winner : outcome.winners) won[winner] = true;
  for (std::size_t i = 0; i < won.size(); ++i)
    if (!won[i] && election.projects[i].cost > 0 && outcome.cost + election.projects[i].cost <= election.budget)
      return false;
  return true;
}

// How many units add1 may add at once. While nobody paid for anything, the next plan is bought when the voters of one
// can pay it from equal parts; before that every outcome is the same.
mpz_class next_leap(const Election& election, const std::vector<std::vector<std::uint32_t>>& supporters,
                    const mpq_class& endowment) {
  std::optional<mpq_class> least;
  for (std::size_t i = 0; i < supporters.size(); ++i) {
    if (supporters[i].empty() || election.projects[i].cost == 0) continue;
    mpq_class part(whole(election.projects[i].cost), whole(static_cast<std::int64_t>(supporters[i].size())));
    part.canonicalize();
    if (!least || part < *least) least = part;
  }
  if (!least || *least <= endowment) return 1;
  const mpq_class units = (*least - endowment) / currency_unit;
  mpz_class leap;
  mpz_cdiv_q(leap.get_mpz_t(), units.get_num_mpz_t(), units.get_den_mpz_t());
  return leap;
}

Result<Done> fill(const Election& election, TallySettings settings, Outcome& outcome) {
  Election rest = election;
  rest.budget = election.budget - outcome.cost;
  for (const std::uint32_t winner : outcome.winners) rest.projects[winner].cost = election.budget + 1;
  settings.rule = Rule::greedy;
  const Outcome more = TRY(greedy(rest, settings));
  for (Step step : more.trail) {
    step.filled_in = true;
    outcome.winners.push_back(step.project);
    outcome.trail.push_back(step);
  }
  outcome.cost += more.cost;
  outcome.ties_broken += more.ties_broken;
  return Done{};
}

std::vector<Loss> explain_losses(const Election& election, const std::vector<std::vector<std::uint32_t>>& supporters,
                                 const Run& run, const Outcome& outcome) {
  std::vector<bool> won(election.projects.size(), false);
  for (const std::uint32_t winner : outcome.winners) won[winner] = true;
  std::vector<Loss> losses;
  for (std::uint32_t i = 0; i < election.projects.size(); ++i) {
    if (won[i]) continue;
    const auto votes = static_cast<std::int64_t>(supporters[i].size());
    const mpq_class together = run.endowment() * whole(votes);
    Loss loss{i, LossReason::supporters_too_poor, votes, run.money_of(i)};
    if (votes == 0) {
      loss.reason = LossReason::no_votes;
    } else if (election.projects[i].cost > election.budget) {
      loss.reason = LossReason::over_whole_budget;
    } else if (together < whole(election.projects[i].cost)) {
      loss.reason = LossReason::too_few_votes;
      loss.money = mpz_class(together.get_num() / together.get_den()).get_si();
    }
    losses.push_back(loss);
  }
  return losses;
}

}  // namespace

Result<Outcome> equal_shares(const Election& election, const TallySettings& settings) {
  std::vector<std::vector<std::uint32_t>> supporters(election.projects.size());
  for (std::uint32_t voter = 0; voter < election.ballots.size(); ++voter)
    for (const std::uint32_t project : election.ballots[voter]) supporters[project].push_back(voter);
  const TieBreaker breaker(election, settings, count_votes(election));

  mpq_class endowment(whole(election.budget), whole(static_cast<std::int64_t>(election.ballots.size())));
  endowment.canonicalize();
  if (settings.add1 && settings.start == Add1Start::floor)
    endowment = mpq_class(endowment.get_num() / endowment.get_den() / currency_unit * currency_unit);

  auto work_left = most_work;
  auto work = work_of_a_step + static_cast<std::int64_t>(election.ballots.size());
  std::size_t payable = 0;  // plans that can ever be chosen
  for (std::size_t i = 0; i < supporters.size(); ++i) {
    work += static_cast<std::int64_t>(supporters[i].size());
    payable += !supporters[i].empty() && election.projects[i].cost <= election.budget ? 1 : 0;
  }
  std::optional<Run> kept;
  kept.emplace(election, settings, supporters, breaker, endowment);
  Outcome outcome = TRY(kept->run());
  while (settings.add1) {
    if (settings.stop == Add1Stop::exhaustive && is_exhaustive(election, outcome)) break;
    if (outcome.winners.size() == payable) break;  // more money can choose nothing more
    work_left -= work;
    if (work_left < 0) return Error{ErrorCode::unavailable, "tally.too_many_steps"};
    const mpq_class leap = outcome.cost == 0 ? mpq_class(next_leap(election, supporters, endowment)) : mpq_class(1);
    const mpq_class next = endowment + leap * currency_unit;
    Run again(election, settings, supporters, breaker, next);
    Outcome larger = TRY(again.run());
    if (larger.cost > election.budget) {
      endowment = next - currency_unit;  // the same outcome as before the leap
      if (leap > 1) kept.emplace(election, settings, supporters, breaker, endowment);
      break;
    }
    outcome = std::move(larger);
    endowment = next;
    kept.emplace(std::move(again));
  }
  outcome.per_voter = endowment.get_str();
  if (settings.fill_greedily) TRY(fill(election, settings, outcome));
  outcome.losses = explain_losses(election, supporters, *kept, outcome);
  return outcome;
}

}  // namespace meent::algorithms
