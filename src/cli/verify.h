// SPDX-License-Identifier: EUPL-1.2
// meent verify RECORD: counts a decision record again, without server or database.
#pragma once

#include <iosfwd>
#include <string>
#include <vector>

#include "base/language.h"

namespace meent::cli {

// 0 equal, 1 different (each place on err), 2 wrong usage.
int run_verify(const std::vector<std::string>& arguments, std::ostream& out, std::ostream& err, Language language);

}  // namespace meent::cli
