// SPDX-License-Identifier: EUPL-1.2
// The desk of all officials together, for administrators: what waits for which role and where, the worst first.
#pragma once

#include "web/visit.h"

namespace meent::web {

Result<Response> whole_desk_page(const Visit& visit);

}  // namespace meent::web
