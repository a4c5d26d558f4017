// SPDX-License-Identifier: EUPL-1.2
// For use cases whose event no definition names.
#pragma once

#include "app/house.h"
#include "app/session.h"
#include "base/result.h"
#include "domain/event.h"

namespace meent::app {

// Stores an event that domain made of this dossier, and tells people of it.
Result<Done> record_event(Session& session, Loaded& loaded, domain::Event event);

}  // namespace meent::app
