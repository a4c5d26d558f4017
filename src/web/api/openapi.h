// SPDX-License-Identifier: EUPL-1.2
// The OpenAPI 3.0 document of the interface for programs, made from the table of routes: a route that is not described
// cannot be added, and a description without a route is not there. Rules: NLGov REST API Design Rules.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/json.h"
#include "web/api/operation.h"
#include "web/router.h"

namespace meent::web {

inline constexpr std::string_view api_root = "/api/v1";
inline constexpr std::string_view api_version = "1.0.0";

struct DescribedRoute {
  RouteFacts facts;
  const ApiOperation* operation;
};

Json make_openapi(const std::vector<DescribedRoute>& routes);

}  // namespace meent::web
