// SPDX-License-Identifier: EUPL-1.2
// What administrators do with areas, and the municipalities of this installation.
#pragma once

#include "web/visit.h"

namespace meent::web {

Result<Response> managed_areas_page(const Visit& visit);
Result<Response> managed_area_page(const Visit& visit);
Result<Response> change_area(const Visit& visit);
Result<Response> show_area_again(const Visit& visit, const Error& error);

Result<Response> upload_page(const Visit& visit);
Result<std::optional<Response>> prepare_upload(const Visit& visit);
Result<Response> keep_upload(const Visit& visit);
Result<std::optional<Response>> prepare_answer(const Visit& visit);
Result<Response> answer_upload(const Visit& visit);
Result<Response> show_upload_again(const Visit& visit, const Error& error);

Result<Response> municipalities_page(const Visit& visit);

}  // namespace meent::web
