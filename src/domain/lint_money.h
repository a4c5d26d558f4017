// SPDX-License-Identifier: EUPL-1.2
// The linter's part about money: every euro that a definition can grant or pay must have a way to be settled or to go
// back, whatever people do.
#pragma once

#include <vector>

#include "base/result.h"
#include "domain/instrument.h"

namespace meent::domain {

// Adds to `findings`
//   "lint.money_missing"     money effects, and no [money] that says whose
//   "lint.money_unused"      [money] without money effects
//   "lint.money_amount"      an effect with no amount or with two, or a share of more than a hundred
//   "lint.money_procedure"   money beside a procedure: only one of both can be the outcome of a move
//   "lint.money_clock"       the clock's or the parent's move may be refused because of money
//   "lint.money_hangs"       a phase that can be reached with money open and from which no end can then be reached
// Walks every phase with every combination of what may be open there: at most 32 times as many as there are phases.
void lint_money(const Instrument& instrument, std::vector<Finding>& findings);

}  // namespace meent::domain
