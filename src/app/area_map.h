// SPDX-License-Identifier: EUPL-1.2
// The map on the page of a city or of an area.
#pragma once

#include <string_view>

#include "app/session.h"
#include "app/views.h"
#include "base/result.h"

namespace meent::app {

// Real borders once outlines were imported (app/import_areas.h): the wijken of the city or, where `chosen` is a wijk
// with known buurten or one of those, the buurten of that wijk. Until then a schematic map of the wijken: hexagons
// about where they lie (algorithms/geography). `chosen` may be empty. Refusal: not_found "municipality.unknown".
Result<MapView> view_map(Session& session, std::string_view slug, std::string_view chosen);

}  // namespace meent::app
