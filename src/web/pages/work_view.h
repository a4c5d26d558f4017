// SPDX-License-Identifier: EUPL-1.2
// The desk as a page: how much there is, filters that make an address to keep, and a table that becomes a list where it
// is narrow.
#pragma once

#include <string_view>

#include "app/work.h"
#include "base/language.h"
#include "web/html.h"

namespace meent::web {

// "te-laat", "stil", "in-gebreke"; anything else is all.
app::WorkQuery::Show work_show_of(std::string_view word);
std::string_view word_of(app::WorkQuery::Show show);  // empty for all

Html work_html(const app::WorkView& view, Language language);

}  // namespace meent::web
