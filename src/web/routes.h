// SPDX-License-Identifier: EUPL-1.2
// The table of routes: one row each, with its access.
#pragma once

#include "web/router.h"
#include "web/visit.h"

namespace meent::web {

RouteTable<Handler> make_routes();
// What there is, for guards and documentation.
std::vector<RouteFacts> all_routes();

}  // namespace meent::web
