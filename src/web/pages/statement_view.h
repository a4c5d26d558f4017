// SPDX-License-Identifier: EUPL-1.2
// The two pages that every installation has: what is done so that everybody can take part, and what is kept of whom.
// They say the same as docs/accessibility.md and docs/privacy.md.
#pragma once

#include "base/language.h"
#include "domain/local_text.h"
#include "web/html.h"

namespace meent::web {

Html accessibility_html(Language language);
// `addition`: what a municipality adds to it.
Html privacy_html(Language language, const domain::LocalText& addition = {});

}  // namespace meent::web
