// SPDX-License-Identifier: EUPL-1.2
// The decision record of a tally: one JSON document with everything that went in and came out, without persons, so that
// anyone can count again (meent verify). Ballots stand in the order of their receipts, which are random.
//
// A record of points or of a ranking has the parts voteType (type, most, mostEach: see election.h) and, on each ballot,
// points beside the plans.
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

// A record as values, for a page that shows it. `receipts` per ballot, in the order of election.ballots.
struct DecisionRecord {
  RecordHead head;
  Election election;
  std::vector<std::string> receipts;
  TallySettings settings;
  Json result;  // as outcome_to_json() made it
};

// Promise: one receipt per ballot, in the order of election.ballots; all different.
Json make_record(const RecordHead& head, const Election& election, const std::vector<std::string>& receipts,
                 const TallySettings& settings, const Outcome& outcome);

// Reads without checking that it is right. Refuses with those of parse_json() and invalid "verify.format" or
// "verify.shape" {place}.
Result<DecisionRecord> parse_record(std::string_view text);

// The part voteType of a record, or of one without its ballots; nothing changes where it is missing (approval). Refuses
// with invalid "verify.shape" {place}.
Result<Done> read_vote_type(const Json& record, Election& election);

// Recounts from the record alone. Every difference is a finding with its line and the params place ("ballots[12]",
// "result.winners[3]", "hashes.settings"), name (the receipt or the plan), said (what the record says) and found.
// Empty: equal, to the byte. At most 20 findings; linear besides the recount. Never throws.
//
// A record proves that the result follows from these ballots. That they are the ballots cast, voters see by their
// receipts; whoever changes ballots and all hashes makes another record, so publish the SHA-256 of the file too.
std::vector<Finding> verify_record(std::string_view text, const std::string& file);

}  // namespace meent::algorithms
