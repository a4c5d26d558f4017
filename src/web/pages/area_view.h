// SPDX-License-Identifier: EUPL-1.2
// One area (the city, a district or a neighbourhood): where it lies, what runs there, how to begin something.
#pragma once

#include "app/views.h"
#include "base/language.h"
#include "web/html.h"

namespace meent::web {

// "Nothing runs here" never stands alone: it links to the instruments with which a resident can begin. `ties`: what the
// reader has with it (own_area_view.h).
Html area_html(const app::AreaView& view, const app::MapView& map, Language language, const Html& ties = {});

}  // namespace meent::web
