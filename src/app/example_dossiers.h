// SPDX-License-Identifier: EUPL-1.2
// Example budgets and dossiers for the demo: municipalities/example/dossiers.json says what happens, and
// every step is a move that people could make.
#pragma once

#include "app/session.h"
#include "base/result.h"

namespace meent::app {

// Promise: the example people are there. Refuses with what a move of the file is refused with.
Result<Done> add_example_dossiers(Session& session);

}  // namespace meent::app
