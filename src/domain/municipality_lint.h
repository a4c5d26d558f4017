// SPDX-License-Identifier: EUPL-1.2
// Whether a municipality's file fits the instruments of the installation: what it names exists, and what it switches on
// finds its values. docs/municipality-format.md lists the rules.
#pragma once

#include <span>
#include <vector>

#include "base/result.h"
#include "domain/instrument.h"
#include "domain/municipality.h"

namespace meent::domain {

// Findings in the order of the lines: "municipality.instrument_unknown", "municipality.draft_enabled",
// "municipality.parent_disabled", "municipality.value_missing" and "municipality.value_type". A draft may have a local
// name already, but cannot be switched on.
std::vector<Finding> lint_municipality(const Municipality& municipality, std::span<const Instrument> instruments,
                                       std::span<const Instrument> drafts);

}  // namespace meent::domain
