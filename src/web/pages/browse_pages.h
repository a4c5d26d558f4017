// SPDX-License-Identifier: EUPL-1.2
// Looking around: the pages that only read.
#pragma once

#include "web/visit.h"

namespace meent::web {

Result<Response> home_page(const Visit& visit);
Result<Response> city_page(const Visit& visit);
Result<Response> area_page(const Visit& visit);
Result<Response> dossier_page(const Visit& visit);
Result<Response> instruments_page(const Visit& visit);
Result<Response> instrument_page(const Visit& visit);
Result<Response> accessibility_page(const Visit& visit);
Result<Response> privacy_page(const Visit& visit);
Result<Response> result_page(const Visit& visit);
Result<Response> record_file(const Visit& visit);  // JSON, to the byte as it was published

}  // namespace meent::web
