// SPDX-License-Identifier: EUPL-1.2
// What the maps of a page fetch: points and borders as GeoJSON (RFC 7946). `?vak=west,south,east,north` gives only what
// lies in there, `?stap=` the plans in that phase, as on the page of the round.
#pragma once

#include "web/visit.h"

namespace meent::web {

Result<Response> dossier_points(const Visit& visit);
Result<Response> area_points(const Visit& visit);
Result<Response> city_points(const Visit& visit);
Result<Response> city_outlines(const Visit& visit);

}  // namespace meent::web
