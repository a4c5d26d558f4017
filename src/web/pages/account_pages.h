// SPDX-License-Identifier: EUPL-1.2
// Signing in and out.
#pragma once

#include "web/visit.h"

namespace meent::web {

Result<Response> sign_in_page(const Visit& visit);
Result<Response> start_session(const Visit& visit);
Result<Response> use_link(const Visit& visit);
Result<Response> end_session(const Visit& visit);

}  // namespace meent::web
