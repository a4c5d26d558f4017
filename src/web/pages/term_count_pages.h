// SPDX-License-Identifier: EUPL-1.2
// Whether the municipality answers in time: a picture with bars, and its table.
#pragma once

#include "app/term_count.h"
#include "web/visit.h"

namespace meent::web {

// ?jaar=2025; what is no year with answers is this one.
Result<Response> term_count_page(const Visit& visit);
// "/utrecht/op-tijd".
std::string term_count_path(const app::MunicipalityView& municipality);

// A link to the page, as a paragraph.
Html term_count_link_html(const app::MunicipalityView& municipality, Language language);
Html term_count_html(const app::TermCountView& view, Language language);

}  // namespace meent::web
