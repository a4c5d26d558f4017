// SPDX-License-Identifier: EUPL-1.2
#include "algorithms/geography/point_grid.h"

#include <algorithm>
#include <map>
#include <utility>

namespace meent::algorithms {

std::vector<std::vector<std::size_t>> group_points(const std::vector<Point>& points, std::size_t most, int side) {
  std::vector<std::vector<std::size_t>> groups;
  if (points.size() <= most) {
    for (std::size_t i = 0; i < points.size(); ++i) groups.push_back({i});
    return groups;
  }
  const auto [left, right] = std::minmax_element(points.begin(), points.end(),
                                                 [](const Point& one, const Point& other) { return one.x < other.x; });
  const auto [low, high] = std::minmax_element(points.begin(), points.end(),
                                               [](const Point& one, const Point& other) { return one.y < other.y; });
  const double cell = std::max(right->x - left->x, high->y - low->y) / side;
  std::map<std::pair<int, int>, std::size_t> place_of;
  for (std::size_t i = 0; i < points.size(); ++i) {
    // All in one spot: one cell.
    const auto along = [&](double from) { return cell > 0 ? std::min(static_cast<int>(from / cell), side - 1) : 0; };
    const std::pair key{along(points[i].x - left->x), along(points[i].y - low->y)};
    const auto [found, is_new] = place_of.emplace(key, groups.size());
    if (is_new) groups.emplace_back();
    groups[found->second].push_back(i);
  }
  return groups;
}

}  // namespace meent::algorithms
