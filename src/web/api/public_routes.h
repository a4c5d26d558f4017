// SPDX-License-Identifier: EUPL-1.2
// Routes of the interface for programs to what everybody may read of how a municipality does.
#pragma once

#include <vector>

#include "web/router.h"
#include "web/visit.h"

namespace meent::web {

std::vector<Route<Handler>> list_public_routes();

}  // namespace meent::web
