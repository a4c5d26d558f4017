// SPDX-License-Identifier: EUPL-1.2
// When somebody hands something in: the moment at which a confirmation is due. One rule for every instrument, so that
// no definition can forget it (compare Awb 4:3a, on confirming what came in by electronic way).
#pragma once

#include "domain/event.h"
#include "domain/instrument.h"

namespace meent::domain {

// An initiator opens a dossier; brings it to a phase in which it is assessed or decided on; or makes a term run again
// that stood still until they gave what was asked. `event` needs no effects. O(phases + moves).
bool hands_in(const Instrument& instrument, const Event& event);

}  // namespace meent::domain
