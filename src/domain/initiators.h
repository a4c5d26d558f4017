// SPDX-License-Identifier: EUPL-1.2
// More than one initiator. Whoever was invited joins, whoever holds the role may leave as long as somebody else stays;
// both are events of every instrument that knows an initiator, in any phase that is not final, and move no term. Each
// initiator has the same moves.
#pragma once

#include <string>

#include "base/result.h"
#include "domain/dossier.h"
#include "domain/event.h"
#include "domain/instrument.h"

namespace meent::domain {

// No definition may call a move so.
inline constexpr std::string_view join_move = "join";
inline constexpr std::string_view leave_move = "leave";

// The first role of that kind; empty: initiators do not exist here.
std::string initiator_role(const Instrument& instrument);
bool is_initiator(const Instrument& instrument, const Dossier& dossier, const PersonId& person);

// conflict "move.dossier_closed", "initiators.none", "initiators.already".
Result<Event> join_initiators(const Instrument& instrument, const Dossier& dossier, const PersonId& person, Instant at);
// not_allowed "move.not_initiator"; conflict "move.dossier_closed", "initiators.last". Who left still counts as one for
// not_same_person_as: nobody judges what was theirs.
Result<Event> leave_initiators(const Instrument& instrument, const Dossier& dossier, const PersonId& person,
                               Instant at);

}  // namespace meent::domain
