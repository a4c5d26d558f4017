// SPDX-License-Identifier: EUPL-1.2
// A round that was voted elsewhere, from a .pb file: its plans and its ballots become a round here, ready to be
// counted; or a round in which people go on voting here.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/session.h"
#include "base/result.h"

namespace meent::app {

struct ImportedRound {
  std::int64_t number = 0;  // 0: nothing was stored, the findings say why
  std::int64_t plans = 0;
  std::int64_t ballots = 0;
  std::vector<Finding> findings;
};

// How far the round is led: until it is counted, or until people vote.
enum class ImportUntil { telling, stemmen };
std::optional<ImportUntil> find_import_until(std::string_view name);  // the name of the phase

// The round is led through its procedure with moments in the past. Until telling: voting has ended, an official counts.
// Until stemmen: voting opened the day before the session's own and lasts as long as the municipality says. The voters'
// ids are not kept: each ballot gets a random receipt. Refusals: not_found "municipality.unknown"; conflict
// "import.already" {number} when the municipality has a round of this name and budget, unless `again`; those of
// open_dossier() and make_move(), with the plan in the findings.
Result<ImportedRound> import_round(Session& session, std::string_view slug, std::string_view text,
                                   const std::string& file, bool again = false,
                                   ImportUntil until = ImportUntil::telling);

}  // namespace meent::app
