// SPDX-License-Identifier: EUPL-1.2
// The dated values of a municipality, for administrators: which hold, which will, and a form for the next.
#pragma once

#include "web/visit.h"

namespace meent::web {

Result<Response> values_page(const Visit& visit);  // ?melding=bewaard: says that it was saved
Result<Response> set_value(const Visit& visit);
Result<Response> show_values_again(const Visit& visit, const Error& error);

}  // namespace meent::web
