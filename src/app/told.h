// SPDX-License-Identifier: EUPL-1.2
// Who is told of an event. A definition says roles; people are: whoever holds a role in the dossier, for officer, panel
// and decider everybody who holds that role in the municipality, also when nobody acted yet, and for residents those
// who support the dossier. Whoever follows it is told too, and of each step.
#pragma once

#include <vector>

#include "app/house.h"
#include "domain/event.h"

namespace meent::app {

// Each once. Whoever made the move does not hear it as official or follower; an initiator does, as a receipt.
std::vector<domain::PersonId> list_told(Session& session, const Loaded& loaded, const domain::Event& event);

}  // namespace meent::app
