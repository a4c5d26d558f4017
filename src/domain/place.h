// SPDX-License-Identifier: EUPL-1.2
// Where something is, as people say it: a point on the map (WGS 84), or words.
//
//   normalise_place("52.0907, 5.1214")            "5.12140 52.09070"
//   normalise_place("de hoek van de Dorpsstraat") the same words
//   find_point("5.12140 52.09070")                {5.1214, 52.0907}
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"

namespace meent::domain {

struct GeoPoint {
  double longitude = 0;  // degrees, WGS 84
  double latitude = 0;
  bool operator==(const GeoPoint&) const = default;
};

// Two numbers are a point, in either order: no degree of latitude in the European Netherlands is also one of longitude.
// Decimals are marked by a point or a comma. Written as longitude and latitude with five decimals (one metre). Anything
// else stays the words that it is. Refuses with "field.place_outside": two numbers that lie elsewhere.
Result<std::string> normalise_place(std::string_view text);

// The point of a text that normalise_place() wrote; nothing when it is words.
std::optional<GeoPoint> find_point(std::string_view text);

}  // namespace meent::domain
