// SPDX-License-Identifier: EUPL-1.2
// The rows of the interface for programs, /api/v1: what pages show and forms do, as JSON.
#pragma once

#include <vector>

#include "web/api/openapi.h"
#include "web/router.h"
#include "web/visit.h"

namespace meent::web {

std::vector<Route<Handler>> list_api_routes();
std::vector<DescribedRoute> list_described_routes();

}  // namespace meent::web
