// SPDX-License-Identifier: EUPL-1.2
// One's own data: to read, to take along, to erase.
#pragma once

#include "web/visit.h"

namespace meent::web {

Result<Response> own_data_page(const Visit& visit);
Result<Response> own_data_file(const Visit& visit);
Result<Response> erasing_page(const Visit& visit);
Result<Response> erase_own_data(const Visit& visit);
Result<Response> show_erasing_again(const Visit& visit, const Error& error);
Result<Response> erased_page(const Visit& visit);

}  // namespace meent::web
