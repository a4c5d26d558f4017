// SPDX-License-Identifier: EUPL-1.2
// meent verify RECORD: counts a decision record again, without server or database.
#pragma once

#include <array>

#include "cli/command.h"

namespace meent::cli {

inline constexpr std::array<Option, 1> verify_options{{{"json"}}};
inline constexpr Command verify_command{"verify", 1, 1, verify_options, "verify verslag.json"};

// 0 equal, 1 different (each place on err), 2 wrong usage.
int run_verify(const Call& call);

}  // namespace meent::cli
