// SPDX-License-Identifier: EUPL-1.2
// The democratic safeguard: a definition that could leave somebody without an answer does not load. Each finding has
// its line and says what to do; docs/instrument-format.md lists the rules.
#pragma once

#include <span>
#include <vector>

#include "base/result.h"
#include "domain/instrument.h"

namespace meent::domain {

// The rules for one definition, in the order of the lines. Linear in the size of the definition, but for reachability.
std::vector<Finding> lint(const Instrument& instrument);

// The rules between definitions: `inside`, phases and moves of parents and children. Two levels, no more.
std::vector<Finding> lint_together(std::span<const Instrument> instruments);

}  // namespace meent::domain
