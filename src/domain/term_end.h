// SPDX-License-Identifier: EUPL-1.2
// Which ends of terms are counted in public, and how late each was. What counts:
//   - a phase with a term that is left (or entered anew) by a move of an official or a decider: an answer. In time when
//     that was on the last day of the term or before, with every pause and extension counted in;
//   - a phase in which the municipality had the turn (turn.h) and that the clock ended: what was agreed to happen then.
//     The clock ticks after the last day, so that this is never called late.
// What does not: what residents, initiators, a panel or the round around it ended, and a phase without a term.
#pragma once

#include <optional>

#include "base/date.h"
#include "domain/dossier.h"
#include "domain/event.h"
#include "domain/instrument.h"

namespace meent::domain {

enum class EndedBy { answer, clock };

struct TermEnd {
  EndedBy by = EndedBy::answer;
  Date ended_on = {};
  int days_late = 0;  // civil days after the last day of the term; 0: in time
  bool operator==(const TermEnd&) const = default;
};

// What the event ended, or nothing that counts. `before` is the dossier as it was.
std::optional<TermEnd> find_term_end(const Instrument& instrument, const Dossier& before, const Event& event);

}  // namespace meent::domain
