// SPDX-License-Identifier: EUPL-1.2
// /werk/balie: where an official begins to act for somebody at the counter, sees what was done, and stops.
#pragma once

#include "web/visit.h"

namespace meent::web {

Result<Response> assistance_page(const Visit& visit);
Result<Response> start_assistance(const Visit& visit);
Result<Response> show_assistance_again(const Visit& visit, const Error& error);
Result<Response> stop_assistance(const Visit& visit);

}  // namespace meent::web
