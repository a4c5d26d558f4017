// SPDX-License-Identifier: EUPL-1.2
// How many voted, in one figure over all channels. Promise: nothing of it is told before voting has closed, and paper
// counts only once a second official confirmed it.
#pragma once

#include <optional>

#include "app/house.h"
#include "app/views.h"

namespace meent::app {

// Nothing before voting has closed, or where nobody could vote.
std::optional<TurnoutView> find_turnout(Session& session, const Loaded& loaded);

}  // namespace meent::app
