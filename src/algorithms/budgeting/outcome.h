// SPDX-License-Identifier: EUPL-1.2
// The result of a tally with the trail that explains it: per step what was bought and why, per loser what it lacked.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace meent::algorithms {

struct Step {
  std::uint32_t project = 0;
  std::int64_t supporters = 0;
  std::string rho;              // what a supporter pays per unit of satisfaction, "p/q" in cents; empty for greedy
  double effective_votes = 0;   // to show; nothing was decided by it
  std::int64_t money_left = 0;  // cents
  bool tie = false;             // several were equally good and the tie order decided
  bool filled_in = false;       // bought by the greedy completion
  std::int64_t score = 0;       // points together; with approval the number of supporters
};

enum class LossReason {
  none,
  no_votes,            // nobody approved it
  over_whole_budget,   // dearer than the whole budget
  does_not_fit,        // its turn came when too little was left (greedy)
  too_few_votes,       // equal shares: all parts of its supporters together are below its price
  supporters_too_poor  // equal shares: they could have paid it, but too much of their money went to other plans
};

struct Loss {
  std::uint32_t project = 0;
  LossReason reason = LossReason::none;
  std::int64_t supporters = 0;
  // Cents, rounded down: what was left (does_not_fit), what its supporters had at the start (too_few_votes) or at the
  // end (the other reasons of equal shares).
  std::int64_t money = 0;
  std::int64_t score = 0;  // as in Step
};

struct Outcome {
  std::vector<std::uint32_t> winners;  // in order of selection
  std::int64_t cost = 0;
  std::vector<Step> trail;
  std::vector<Loss> losses;  // in order of the projects
  std::int64_t ties_broken = 0;
  std::string per_voter;  // equal shares: the endowment in force, "p/q" in cents
};

}  // namespace meent::algorithms
