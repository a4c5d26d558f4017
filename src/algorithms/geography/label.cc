// SPDX-License-Identifier: EUPL-1.2
#include "algorithms/geography/label.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>
#include <vector>

namespace meent::algorithms {
namespace {

constexpr double most_heights = 60;

using Runs = std::vector<std::pair<double, double>>;

void add_crossings(const Ring& ring, double y, std::vector<double>& at) {
  for (std::size_t i = 0, before = ring.size() - 1; i < ring.size(); before = i++) {
    const Point a = ring[before];
    const Point b = ring[i];
    if ((a.y > y) != (b.y > y)) at.push_back(a.x + (b.x - a.x) * ((y - a.y) / (b.y - a.y)));
  }
}

// Where a horizontal line is inside.
Runs runs_at(const MultiPolygon& area, double y) {
  std::vector<double> at;
  for (const auto& polygon : area) {
    if (!polygon.outer.empty()) add_crossings(polygon.outer, y, at);
    for (const auto& hole : polygon.holes)
      if (!hole.empty()) add_crossings(hole, y, at);
  }
  std::sort(at.begin(), at.end());
  Runs runs;
  for (std::size_t i = 0; i + 1 < at.size(); i += 2) runs.emplace_back(at[i], at[i + 1]);
  return runs;
}

Runs shared(const Runs& a, const Runs& b) {
  Runs both;
  for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    const double from = std::max(a[i].first, b[j].first);
    const double to = std::min(a[i].second, b[j].second);
    if (from < to) both.emplace_back(from, to);
    if (a[i].second < b[j].second) ++i;
    else ++j;
  }
  return both;
}

}  // namespace

std::optional<Point> find_room(const MultiPolygon& area, double width, double height) {
  const auto box = find_bounds(area);
  if (!box || !(width > 0) || !(height > 0)) return std::nullopt;
  const double lowest = box->south + height / 2;
  const double highest = box->north - height / 2;
  if (!(highest >= lowest) || box->east - box->west < width) return std::nullopt;
  const double step = std::max(height / 3, (highest - lowest) / most_heights);
  const double middle = (lowest + highest) / 2;
  std::optional<Point> best;
  double best_score = 0;
  const auto steps = static_cast<std::size_t>((highest - lowest) / step);
  for (std::size_t i = 0; i <= steps; ++i) {
    const double y = lowest + (static_cast<double>(i) + 0.5) * (highest - lowest) / (static_cast<double>(steps) + 1);
    Runs inside = runs_at(area, y);
    for (const double part : std::array{-0.5, -0.25, 0.25, 0.5})
      if (!inside.empty()) inside = shared(inside, runs_at(area, y + part * height));
    for (const auto& [from, to] : inside) {
      const double room = to - from;
      if (room < width) continue;
      const double score = std::min(room, 2 * width) - std::abs(y - middle) / 2;
      if (best && score <= best_score) continue;
      best_score = score;
      best = Point{(from + to) / 2, y};
    }
  }
  return best;
}

}  // namespace meent::algorithms
