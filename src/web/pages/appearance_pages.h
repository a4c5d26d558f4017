// SPDX-License-Identifier: EUPL-1.2
// A municipality's own words and colour: the form of administrators, the style sheet, and the page on privacy.
#pragma once

#include "web/visit.h"

namespace meent::web {

Result<Response> appearance_page(const Visit& visit);  // ?melding=bewaard: says that it was saved
Result<Response> save_appearance(const Visit& visit);
Result<Response> show_appearance_again(const Visit& visit, const Error& error);

Result<Response> style_sheet(const Visit& visit);
Result<Response> city_privacy_page(const Visit& visit);

}  // namespace meent::web
