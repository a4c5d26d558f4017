// SPDX-License-Identifier: EUPL-1.2
// What the page of a dossier says of a decision: what can be done against it and until when (Awb 3:45), and, when it is
// late and the municipality was told so, what that costs (Awb 4:17).
#pragma once

#include <string>
#include <vector>

#include "app/house.h"
#include "app/session.h"
#include "domain/event.h"

namespace meent::app {

// The last day to object or appeal is six weeks after the decision (Awb 6:7, 6:8), or the municipality's value
// `bezwaartermijn`. Empty when the step that led to this phase was no decision, or the day has passed.
std::string remedy_in_words(Session& session, const Loaded& loaded, const std::vector<domain::Event>& events);

// Empty when nobody gave notice of default in this phase. Officials of the procedure also read from which day a penalty
// runs and what it has become.
std::string default_in_words(Session& session, const Loaded& loaded);

}  // namespace meent::app
