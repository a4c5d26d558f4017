// SPDX-License-Identifier: EUPL-1.2
// Money for programs: all pots, one with its postings, and every posting as a file. Amounts are whole cents.
#pragma once

#include <vector>

#include "base/json.h"
#include "web/router.h"
#include "web/visit.h"

namespace meent::web {

std::vector<Route<Handler>> list_ledger_api_routes();
// Beside those of list_schemas(), which takes them in.
Json list_ledger_schemas();
Result<Response> postings_csv(const Visit& visit);  // text/csv

}  // namespace meent::web
