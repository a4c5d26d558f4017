// SPDX-License-Identifier: EUPL-1.2
// meent tally FILE.pb --rule greedy|equal-shares […]: counts a vote without a server or database.
#pragma once

#include <array>

#include "cli/command.h"

namespace meent::cli {

inline constexpr std::array<Option, 8> tally_options{{{"rule", "greedy|equal-shares"},
                                                      {"satisfaction", "cost|cardinality"},
                                                      {"completion", "none|add1|greedy|add1,greedy"},
                                                      {"add1-start", "exact|floor"},
                                                      {"add1-stop", "exhaustive|infeasible"},
                                                      {"ties", "lowest-cost,most-votes,id,lot"},
                                                      {"seed", "TEXT"},
                                                      {"json"}}};
inline constexpr Command tally_command{"tally", 1, 1, tally_options,
                                       "tally ronde.pb --rule equal-shares --completion add1"};

// 0 counted, 1 refused (the reasons on err, as file:line: text), 2 wrong usage: an option that the rule does not know
// is refused, not ignored.
int run_tally(const Call& call);

}  // namespace meent::cli
