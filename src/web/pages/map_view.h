// SPDX-License-Identifier: EUPL-1.2
// The map of a city: an SVG whose shapes are links, with the same links as a list beside it. Without a mouse, a picture
// or a script the list does the same work.
#pragma once

#include "app/views.h"
#include "base/language.h"
#include "web/html.h"

namespace meent::web {

// Each shape links to /{city}/gebied/{code}. A shape with a path is drawn as it is; one without as a square around
// (x, y). Says in words when the map is schematic. Under real borders stands who must be named for them; there the
// shapes are reached with the keyboard, and the list is closed until it is asked for. Nothing at all when there are no
// shapes.
Html map_html(const app::MunicipalityView& municipality, const app::MapView& map, Language language);

}  // namespace meent::web
