// SPDX-License-Identifier: EUPL-1.2
// A round inside a page of another site: a small document without script, cookie or form, the only one that may stand
// in a frame; and the line of HTML that puts it there, on the round's own page.
#pragma once

#include "web/visit.h"

namespace meent::web {

Result<Response> embed_page(const Visit& visit);

// `public_url`: where the site is to be found ("https://…"); empty: not known, and nothing can be shared.
Html share_html(const app::DossierView& round, std::string_view public_url, Language language);

}  // namespace meent::web
