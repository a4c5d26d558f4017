// SPDX-License-Identifier: EUPL-1.2
// The ballot booklet of a round: all that can be voted for, how, and a ballot to fill in with a pen. Made to be
// printed; on a screen it reads as a page.
#pragma once

#include "app/views.h"
#include "base/language.h"
#include "web/html.h"
#include "web/visit.h"

namespace meent::web {

Html booklet_html(const app::BookletView& view, Language language);
Result<Response> booklet_page(const Visit& visit);

}  // namespace meent::web
