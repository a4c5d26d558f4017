// SPDX-License-Identifier: EUPL-1.2
// Room for a word inside an outline: labels are drawn where they fit and nowhere else.
#pragma once

#include <optional>

#include "algorithms/geography/polygon.h"

namespace meent::algorithms {

// The middle of a box of that width and height that lies inside the area (in the unit of its points): where the area is
// widest, rather half-way than at an end. Nothing when no such box is found among at most 60 heights. Five lines of the
// box are looked at: a needle between two of them can stick into it. O(points × heights).
std::optional<Point> find_room(const MultiPolygon& area, double width, double height);

}  // namespace meent::algorithms
