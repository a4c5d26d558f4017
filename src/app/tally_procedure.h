// SPDX-License-Identifier: EUPL-1.2
// The procedure "tally" of instrument definitions: counts the ballots of a round over the plans in one phase, keeps the
// decision record, and says which plans move where.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/house.h"
#include "base/json.h"

namespace meent::app {

inline constexpr std::string_view tally_procedure = "tally";

struct TallyMoves {
  Json outcome;  // for the event: rule, winners, hash of the record
  std::vector<domain::DossierId> won;
  std::vector<domain::DossierId> lost;
  std::string won_move;
  std::string lost_move;
  std::string record;  // the decision record's text
  std::string head;    // of it, without the ballots: their number stands in their place
};

// Parameters as docs/instrument-format.md says. The lot, where it comes to that, is drawn from the hash of the round's
// last event, which was fixed before the count. Refusals: those of algorithms::tally(); conflict
// "tally.no_budget_field".
Result<std::shared_ptr<const TallyMoves>> run_tally(Session& session, const Loaded& loaded, const Json& parameters);
// What a record says besides its ballots; `ballots` is how many there are.
Json record_head(const Json& record);
// Of a counted round; nothing before the count.
std::optional<Json> find_record_head(Session& session, const domain::DossierId& round);
// Stores the decision record, in a write transaction.
void keep_record(Session& session, const Loaded& loaded, const TallyMoves& tally);

}  // namespace meent::app
