// SPDX-License-Identifier: EUPL-1.2
#include "algorithms/geography/crossing.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

namespace meent::algorithms {
namespace {

constexpr std::size_t most_comparisons = 100'000'000;

double cross(Point a, Point b) { return a.x * b.y - a.y * b.x; }
Point minus(Point a, Point b) { return {a.x - b.x, a.y - b.y}; }
double side(Point from, Point to, Point point) { return cross(minus(to, from), minus(point, from)); }

std::optional<Point> find_crossing(Point a, Point b, Point c, Point d) {
  const double of_c = side(a, b, c);
  const double of_d = side(a, b, d);
  const double of_a = side(c, d, a);
  const double of_b = side(c, d, b);
  if (!(of_c * of_d < 0 && of_a * of_b < 0)) return std::nullopt;
  const double along = of_a / (of_a - of_b);
  return Point{a.x + along * (b.x - a.x), a.y + along * (b.y - a.y)};
}

}  // namespace

double crossing_share(const Ring& ring) {
  if (ring.size() < 4) return 0;
  std::vector<Point> points;
  points.reserve(ring.size());
  // From the first point, which keeps the products small.
  for (const Point point : ring) points.push_back(minus(point, ring.front()));
  if (!(points.back() == points.front())) points.push_back(points.front());
  const std::size_t count = points.size() - 1;
  std::vector<double> swept(count + 1, 0);  // twice the surface between the first point and the k-th
  for (std::size_t k = 0; k < count; ++k) swept[k + 1] = swept[k] + cross(points[k], points[k + 1]);
  std::vector<std::size_t> order(count);
  std::iota(order.begin(), order.end(), std::size_t{0});
  const auto west = [&](std::size_t k) { return std::min(points[k].x, points[k + 1].x); };
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return west(a) < west(b); });
  double worst = 0;
  std::size_t comparisons = 0;
  for (std::size_t place = 0; place < count; ++place) {
    const std::size_t one = order[place];
    const double east = std::max(points[one].x, points[one + 1].x);
    const auto [south, north] = std::minmax(points[one].y, points[one + 1].y);
    for (std::size_t next = place + 1; next < count && west(order[next]) <= east; ++next) {
      if (++comparisons > most_comparisons) return 1;
      const std::size_t other = order[next];
      if (std::max(points[other].y, points[other + 1].y) < south) continue;
      if (std::min(points[other].y, points[other + 1].y) > north) continue;
      const auto [i, j] = std::minmax(one, other);
      const auto at = find_crossing(points[i], points[i + 1], points[j], points[j + 1]);
      if (!at) continue;
      const double loop = cross(*at, points[i + 1]) + (swept[j] - swept[i + 1]) + cross(points[j], *at);
      const double rest = swept[count] - loop;
      const double larger = std::max(std::abs(loop), std::abs(rest));
      worst = std::max(worst, larger > 0 ? std::min(std::abs(loop), std::abs(rest)) / larger : 1);
    }
  }
  return worst;
}

}  // namespace meent::algorithms
