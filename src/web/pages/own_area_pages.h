// SPDX-License-Identifier: EUPL-1.2
// The reader's own area, following an area, and what somebody follows.
#pragma once

#include <string>

#include "web/visit.h"

namespace meent::web {

// The code of the reader's own area here: asked for in the address, kept with the person, or in the browser; or empty.
std::string near_of(const Visit& visit);

Result<Response> own_area_page(const Visit& visit);
Result<Response> choose_area(const Visit& visit);
Result<Response> show_choosing_again(const Visit& visit, const Error& error);

// Of the area that the page is about.
Html area_ties_html(const Visit& visit, const app::MunicipalityView& municipality, const app::AreaLink& area);
Result<Response> follow_area(const Visit& visit);

Result<Response> followed_page(const Visit& visit);
Result<Response> end_following(const Visit& visit);

}  // namespace meent::web
