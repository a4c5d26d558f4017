// SPDX-License-Identifier: EUPL-1.2
// The linter's part about `needs` and `does`: known words, right parameters, names that exist.
#pragma once

#include <vector>

#include "base/result.h"
#include "domain/instrument.h"

namespace meent::domain {

// Adds to `findings` "lint.unknown_check", "lint.unknown_effect", "lint.parameter", "lint.parameter_unknown",
// "lint.parameter_missing", "lint.field_unknown", "lint.role_unknown" and "lint.not_inside". What lies in another
// definition (phases of parents and children) is for lint_together().
void lint_clauses(const Instrument& instrument, const std::vector<Clause>& needs, const std::vector<Clause>& does,
                  std::vector<Finding>& findings);

// The same for a phase's `ballot`.
void lint_ballot(const Instrument& instrument, const Clause& ballot, std::vector<Finding>& findings);

}  // namespace meent::domain
