// SPDX-License-Identifier: EUPL-1.2
// meent tally FILE.pb --rule greedy|equal-shares […]: counts a vote without a server or database.
#pragma once

#include <iosfwd>
#include <string>
#include <vector>

#include "base/language.h"

namespace meent::cli {

// 0 counted, 1 refused (the reasons on err, as file:line: text), 2 wrong usage.
int run_tally(const std::vector<std::string>& arguments, std::ostream& out, std::ostream& err, Language language);

}  // namespace meent::cli
