// SPDX-License-Identifier: EUPL-1.2
// Fewer points in outlines, for drawing. D. Douglas and T. Peucker, "Algorithms for the reduction of the number of
// points required to represent a digitized line", Cartographica 10(2), 1973: leave out points that lie nearer than a
// tolerance to the line without them.
//
// Promises, each with a test of that name: no point moves · no point left out lies farther than the tolerance from the
// line that is kept · areas that share a border keep sharing it · simplifying twice changes nothing more at anchors.
#pragma once

#include <vector>

#include "algorithms/geography/polygon.h"

namespace meent::algorithms {

// `line` with its first and last point; the tolerance is in the unit of the points (≥ 0). O(n log n) for real borders,
// O(n²) at worst; no recursion.
std::vector<Point> simplify_line(const std::vector<Point>& line, double tolerance);

// All areas of one map together, tolerance in metres. Borders are cut where three of them meet, and each piece is
// simplified once, so that no gaps appear between neighbours (as long as the source uses the same points for both).
// A ring that would vanish keeps its four most telling points; a hole smaller than the tolerance goes.
std::vector<MultiPolygon> simplify(const std::vector<MultiPolygon>& areas, double metres);

}  // namespace meent::algorithms
