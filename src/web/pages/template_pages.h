// SPDX-License-Identifier: EUPL-1.2
// Where officials begin something: with the defaults, or as a copy of an earlier one.
#pragma once

#include "web/visit.h"

namespace meent::web {

Result<Response> templates_page(const Visit& visit);

}  // namespace meent::web
