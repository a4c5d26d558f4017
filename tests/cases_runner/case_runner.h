// SPDX-License-Identifier: EUPL-1.2
// Plays a case against a site of its own: keeps cookies, fills in form tokens and what a form holds hidden, remembers
// what answers say, and looks after each answer whether something was stored.
#pragma once

#include <string>
#include <vector>

#include "cases_runner/case_file.h"

namespace meent::cases {

// What was not as expected, each as "12: …"; empty when all was. Stops at the first answer that was not. Asked of every
// answer, without a word in the case: the status is below 500 unless it says otherwise, the security headers are there,
// no sentence lacks its text, and only a POST that is answered with 303 stores anything.
std::vector<std::string> play_case(const CaseFile& file);

}  // namespace meent::cases
