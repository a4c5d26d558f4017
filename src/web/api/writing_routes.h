// SPDX-License-Identifier: EUPL-1.2
// What can be done by programs with an access token: the use cases of the site's forms, with JSON for a form. Each is
// asked as on the site, by the rules of the same definition.
#pragma once

#include <vector>

#include "web/router.h"
#include "web/visit.h"

namespace meent::web {

std::vector<Route<Handler>> list_writing_routes();

// Shared with the other rows of the API.
Response json_answer(const Json& body);
// 201 for what has a number and, below the dossier or the municipality, an address of its own.
Response created(std::string location, const Json& body);
Response nothing_to_say();                                           // 204
std::string api_address(const Visit& visit, std::string_view rest);  // below the municipality

}  // namespace meent::web
