// SPDX-License-Identifier: EUPL-1.2
#include <gmpxx.h>

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <utility>

#include "algorithms/budgeting/tally.h"

namespace meent::algorithms {
namespace {

constexpr std::int64_t currency_unit = 100;  // what add1 adds: one currency unit, in cents

// Above this add1 gives up rather than keep a server busy for hours; no round of Pabulib comes near a tenth of it.
constexpr std::int64_t most_work = 10'000'000'000;
constexpr std::int64_t work_of_a_step = 20'000;  // besides what grows with ballots and approvals

mpz_class whole(std::int64_t value) { return mpz_class(std::to_string(value)); }

// Who wants a project, and how much: points beside voters, empty where everybody's are 1.
struct Supporters {
  std::vector<std::uint32_t> voters;
  std::vector<std::int64_t> points;
  std::int64_t score = 0;  // points together

  std::size_t size() const { return voters.size(); }
  bool empty() const { return voters.empty(); }
  std::int64_t points_of(std::size_t i) const { return points.empty() ? 1 : points[i]; }
};

// One run with a given endowment. Voters with the same history share a class and so one exact balance.
class Run {
 public:
  Run(const Election& election, const TallySettings& settings, const std::vector<Supporters>& supporters,
      const TieBreaker& breaker, const mpq_class& endowment)
      : election_(election),
        settings_(settings),
        supporters_(supporters),
        breaker_(breaker),
        class_of_(election.ballots.size(), 0),
        balances_{endowment},
        approximate_{endowment.get_d()},
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
                               satisfaction / best_approximate, election_.budget - outcome.cost, tie, false,
                               supporters_[chosen].score});
      std::erase_if(open, [&](const Candidate& one) { return one.project == chosen || one.hopeless; });
    }
    return outcome;
  }

  const mpq_class& endowment() const { return balances_[0]; }

  // What the supporters of a project have left together, in whole cents.
  std::int64_t money_of(std::uint32_t project) const {
    mpq_class sum = 0;
    for (const std::uint32_t voter : supporters_[project].voters) sum += balances_[class_of_[voter]];
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
      outcome.trail.push_back({project, votes, "0", static_cast<double>(votes), election_.budget, false, false,
                               supporters_[project].score});
    }
  }

  struct Candidate {
    std::uint32_t project;
    double lower_bound;
    bool hopeless;
  };

  // Supporters of the project under evaluation who have equally much and gave equally many points.
  struct Group {
    std::uint32_t balance;  // their class
    std::int64_t points;
    std::int64_t people;
  };

  void gather(const Supporters& supporters) {
    groups_.clear();
    if (supporters.points.empty()) {
      if (place_of_.size() < balances_.size()) place_of_.resize(balances_.size(), no_place);
      for (const std::uint32_t voter : supporters.voters) {
        const std::uint32_t group = class_of_[voter];
        if (place_of_[group] == no_place) {
          place_of_[group] = static_cast<std::uint32_t>(groups_.size());
          groups_.push_back({group, 1, 0});
        }
        ++groups_[place_of_[group]].people;
      }
      for (const Group& group : groups_) place_of_[group.balance] = no_place;
    } else {
      for (std::size_t i = 0; i < supporters.size(); ++i)
        entries_.emplace_back(class_of_[supporters.voters[i]], supporters.points[i]);
      std::sort(entries_.begin(), entries_.end());
      for (const auto& [group, points] : entries_) {
        if (groups_.empty() || groups_.back().balance != group || groups_.back().points != points)
          groups_.push_back({group, points, 0});
        ++groups_.back().people;
      }
    }
    entries_.clear();
    // By what they can pay per point: who has least of that pays all there is.
    std::sort(groups_.begin(), groups_.end(), [&](const Group& a, const Group& b) {
      const double left = approximate_[a.balance] * static_cast<double>(b.points);
      const double right = approximate_[b.balance] * static_cast<double>(a.points);
      if (std::abs(left - right) > 1e-12 * std::max(left, right)) return left < right;
      return balances_[a.balance] * whole(b.points) < balances_[b.balance] * whole(a.points);
    });
  }

  // Price per unit of satisfaction, or nothing when its supporters cannot pay, or when it is certainly above `best`.
  std::optional<mpq_class> evaluate(Candidate& candidate, double best) {
    const std::int64_t cost = election_.projects[candidate.project].cost;
    gather(supporters_[candidate.project]);
    const double price = static_cast<double>(cost);
    const double satisfaction = settings_.satisfaction == Satisfaction::cost ? price : 1;
    double money = price;
    std::int64_t weight = supporters_[candidate.project].score;
    for (const Group& group : groups_) {
      if (approximate_[group.balance] * static_cast<double>(weight) >= money * static_cast<double>(group.points)) break;
      money -= approximate_[group.balance] * static_cast<double>(group.people);
      weight -= group.people * group.points;
    }
    const bool clearly_poor = weight == 0 && money > screening_ * price;
    const double least = weight == 0 ? 0 : (money - screening_ * price) / static_cast<double>(weight) / satisfaction;
    const bool clearly_dearer = best >= 0 && weight > 0 && least > best * (1 + screening_);
    if (clearly_poor) candidate.hopeless = true;
    else if (clearly_dearer) candidate.lower_bound = least;
    else return evaluate_exactly(candidate, cost);
    return std::nullopt;
  }

  std::optional<mpq_class> evaluate_exactly(Candidate& candidate, std::int64_t cost) {
    mpq_class money(whole(cost));
    std::int64_t weight = supporters_[candidate.project].score;
    for (const Group& group : groups_) {
      if (balances_[group.balance] * whole(weight) >= money * whole(group.points)) {
        mpq_class rho = money / whole(weight);
        if (settings_.satisfaction == Satisfaction::cost) rho /= whole(cost);
        candidate.lower_bound = rho.get_d() * (1 - screening_);
        return rho;
      }
      money -= balances_[group.balance] * whole(group.people);
      weight -= group.people * group.points;
    }
    candidate.hopeless = true;
    return std::nullopt;
  }

  void buy(std::uint32_t project, const mpq_class& rho) {
    mpq_class per_point = rho;
    if (settings_.satisfaction == Satisfaction::cost) per_point *= whole(election_.projects[project].cost);
    static_assert(largest_points < (1 << 20));
    std::unordered_map<std::uint64_t, std::uint32_t> moved;  // by class and points
    std::uint32_t broke = no_place;                          // all who have nothing left are alike
    const Supporters& supporters = supporters_[project];
    for (std::size_t i = 0; i < supporters.size(); ++i) {
      const std::uint32_t old = class_of_[supporters.voters[i]];
      const auto [place, is_new] =
          moved.try_emplace((std::uint64_t{old} << 20) | static_cast<std::uint64_t>(supporters.points_of(i)), no_place);
      if (is_new) {
        const mpq_class pay = per_point * whole(supporters.points_of(i));
        const bool empty = balances_[old] <= pay;
        if (empty && broke != no_place) {
          place->second = broke;
        } else {
          place->second = static_cast<std::uint32_t>(balances_.size());
          balances_.push_back(empty ? mpq_class(0) : mpq_class(balances_[old] - pay));
          approximate_.push_back(balances_.back().get_d());
          if (empty) broke = place->second;
        }
      }
      class_of_[supporters.voters[i]] = place->second;
    }
  }

  const Election& election_;
  const TallySettings& settings_;
  const std::vector<Supporters>& supporters_;
  const TieBreaker& breaker_;
  std::vector<std::uint32_t> class_of_;
  std::vector<mpq_class> balances_;
  std::vector<double> approximate_;
  static constexpr std::uint32_t no_place = UINT32_MAX;
  std::vector<Group> groups_;  // of the project under evaluation
  std::vector<std::pair<std::uint32_t, std::int64_t>> entries_;
  std::vector<std::uint32_t> place_of_;  // of a class in groups_, while they are gathered
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
mpz_class next_leap(const Election& election, const std::vector<Supporters>& supporters, const mpq_class& endowment) {
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

std::vector<Loss> explain_losses(const Election& election, const std::vector<Supporters>& supporters, const Run& run,
                                 const Outcome& outcome) {
  std::vector<bool> won(election.projects.size(), false);
  for (const std::uint32_t winner : outcome.winners) won[winner] = true;
  std::vector<Loss> losses;
  for (std::uint32_t i = 0; i < election.projects.size(); ++i) {
    if (won[i]) continue;
    const auto votes = static_cast<std::int64_t>(supporters[i].size());
    const mpq_class together = run.endowment() * whole(votes);
    Loss loss{i, LossReason::supporters_too_poor, votes, run.money_of(i), supporters[i].score};
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
  std::vector<Supporters> supporters(election.projects.size());
  for (std::uint32_t voter = 0; voter < election.ballots.size(); ++voter)
    for (std::size_t i = 0; i < election.ballots[voter].size(); ++i) {
      Supporters& wanting = supporters[election.ballots[voter][i]];
      const std::int64_t points = points_of(election, voter, i);
      wanting.voters.push_back(voter);
      if (!election.points.empty()) wanting.points.push_back(points);
      wanting.score += points;
    }
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
