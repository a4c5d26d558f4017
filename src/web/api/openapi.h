// SPDX-License-Identifier: EUPL-1.2
// The OpenAPI 3.0 document of the interface for programs, made from the table of routes: a route that is not described
// cannot be added, and a description without a route is not there. Rules: NLGov REST API Design Rules.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/json.h"
#include "web/router.h"

namespace meent::web {

inline constexpr std::string_view api_root = "/api/v1";
inline constexpr std::string_view api_version = "1.0.0";

struct ApiParameter {
  std::string_view name;
  std::string_view type;  // "string" or "integer"
  std::string_view description;
};

// What a route of the API does, in words and schemas (web/api/resources.h).
struct ApiOperation {
  std::string_view id;
  std::string_view summary;
  std::string_view schema = {};  // name of the answer's; empty: any object
  bool list = false;             // the answer is an array of it
  std::vector<ApiParameter> query = {};
  std::string_view media = {};  // type of a file; empty: JSON
};

struct DescribedRoute {
  RouteFacts facts;
  const ApiOperation* operation;
};

Json make_openapi(const std::vector<DescribedRoute>& routes);

}  // namespace meent::web
