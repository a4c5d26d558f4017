// SPDX-License-Identifier: EUPL-1.2
// Points that lie near each other as one, for maps with more points than can be told apart: a grid over their box.
#pragma once

#include <cstddef>
#include <vector>

#include "algorithms/geography/polygon.h"

namespace meent::algorithms {

// Indices of points, those of one cell together, cells and their points in the order of the first point in each. Every
// point is in exactly one group. `most` points or fewer (≥ 1) each get a group of their own; else the grid has `side`
// cells (≥ 1) along the longer edge of the box around the points. O(points log points).
std::vector<std::vector<std::size_t>> group_points(const std::vector<Point>& points, std::size_t most, int side);

}  // namespace meent::algorithms
