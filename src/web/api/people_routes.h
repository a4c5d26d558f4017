// SPDX-License-Identifier: EUPL-1.2
// The rest of what people do and officials do, for programs: votes with the code of a letter, what is said and judged,
// what waits, initiators, what is one's own, ballots on paper, pictures, areas that are followed, and administration.
#pragma once

#include <vector>

#include "web/router.h"
#include "web/visit.h"

namespace meent::web {

std::vector<Route<Handler>> list_people_routes();
std::vector<Route<Handler>> list_paper_routes();  // of officials
std::vector<Route<Handler>> list_admin_api_routes();
std::vector<Route<Handler>> list_picture_routes();
std::vector<Route<Handler>> list_following_routes();  // areas, and what one follows

}  // namespace meent::web
