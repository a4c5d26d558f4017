// SPDX-License-Identifier: EUPL-1.2
// `meent cities [SLUG…]`: which instruments each municipality has, under the names that it gives them.
//
//   Nijmegen (nijmegen)
//     Inwonersinitiatief (buurtinitiatief): loopt
//     Inwonersberaad (burgerberaad): ontwerp
#pragma once

#include <array>

#include "cli/command.h"

namespace meent::cli {

inline constexpr std::array<Option, 1> cities_options{{{"json"}}};
inline constexpr Command cities_command{"cities", 0, any_number, cities_options, "cities nijmegen"};

// From the files in the binary, so of what this program was built with; what administrators set on a site is not in
// them. An instrument runs (people can begin one here), is off (its definition is published, this municipality does not
// use it) or is a draft (it has its name here, its definition is not published yet); in that order, and within it by
// name. Exit code: 0, or 1 for a municipality that is not there, with the nearest on `err`.
int run_cities(const Call& call);

}  // namespace meent::cli
