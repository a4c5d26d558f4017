// SPDX-License-Identifier: EUPL-1.2
// The decision record of a tally: one JSON document with everything that went in and came out, without persons, so that
// anyone can count again (meent verify). Ballots stand in the order of their receipts, which are random.
//
// Each part has a SHA-256 of its compact JSON, and every ballot and project one of its own (16 hex digits), so that a
// change is not only found but located.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "algorithms/budgeting/tally.h"
#include "base/json.h"
#include "base/result.h"

namespace meent::algorithms {

struct RecordHead {
  std::string municipality;
  std::string round;
};

// `receipts` per ballot, in the order of election.ballots.
Json make_record(RecordHead const& head, Election const& election, std::vector<std::string> const& receipts,
                 TallySettings const& settings, Outcome const& outcome);

// Recounts from the record alone; every difference as a text key with where it is. Empty: equal. Never throws.
std::vector<Finding> verify_record(std::string_view text, std::string const& file);

}  // namespace meent::algorithms
