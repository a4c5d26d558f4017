// SPDX-License-Identifier: EUPL-1.2
// What changes a round besides the moves of its definition; kept by procedure.cc, where events become stored state.
#pragma once

#include <string_view>

#include "app/house.h"
#include "app/session.h"
#include "base/json.h"

namespace meent::app {

// Adds an event to a dossier's chain that no definition names, for what officials did around its moves: it stays where
// it is and its term runs on. Throws store::Conflict when somebody else moved the dossier meanwhile.
void note_in_chain(Session& session, Loaded& loaded, std::string_view name, const Json& outcome,
                   std::string_view reason = "");
// To be called when ballots were added after voting ended: they lie shuffled, and scrub() will be asked for.
void shuffle_closed_ballots(Session& session, const domain::DossierId& round);

}  // namespace meent::app
