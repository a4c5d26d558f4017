// SPDX-License-Identifier: EUPL-1.2
#include "algorithms/geography/polygon.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace meent::algorithms {
namespace {

constexpr double kilometres_per_degree = 111.195;  // mean radius of the earth, 6371.0 km

// Crossings of the ray to the east. Half-open in y, so that a corner counts once and neighbours never both win.
bool crosses_oddly(const Ring& ring, Point point) {
  bool odd = false;
  for (std::size_t i = 0, before = ring.size() - 1; i < ring.size(); before = i++) {
    const Point a = ring[before];
    const Point b = ring[i];
    if ((a.y > point.y) == (b.y > point.y)) continue;
    // From the lower end always: both owners of a shared edge must come to the same number.
    const Point low = a.y < b.y ? a : b;
    const Point high = a.y < b.y ? b : a;
    if (point.x < low.x + (high.x - low.x) * ((point.y - low.y) / (high.y - low.y))) odd = !odd;
  }
  return odd;
}

struct Moments {
  double area = 0;  // signed, in square degrees
  Point centre = {};
};

Moments moments_of(const Ring& ring) {
  Moments moments;
  if (ring.empty()) return moments;
  const Point origin = ring.front();  // keeps the products small
  double x = 0;
  double y = 0;
  for (std::size_t i = 0, before = ring.size() - 1; i < ring.size(); before = i++) {
    const Point a{ring[before].x - origin.x, ring[before].y - origin.y};
    const Point b{ring[i].x - origin.x, ring[i].y - origin.y};
    const double cross = a.x * b.y - b.x * a.y;
    moments.area += cross / 2;
    x += (a.x + b.x) * cross;
    y += (a.y + b.y) * cross;
  }
  if (std::abs(moments.area) > 1e-14)
    moments.centre = {origin.x + x / (6 * moments.area), origin.y + y / (6 * moments.area)};
  else moments.centre = origin;
  return moments;
}

double square_kilometres_of(const Ring& ring) {
  const Moments moments = moments_of(ring);
  return std::abs(moments.area) * kilometres_per_degree * kilometres_per_degree *
         std::cos(moments.centre.y * std::numbers::pi / 180);
}

void widen(std::optional<Box>& box, Point point) {
  if (!box) box = Box{point.x, point.y, point.x, point.y};
  box->west = std::min(box->west, point.x);
  box->east = std::max(box->east, point.x);
  box->south = std::min(box->south, point.y);
  box->north = std::max(box->north, point.y);
}

std::size_t cell_of(double value, double low, double high, std::size_t side) {
  if (!(high > low)) return 0;
  const double at = (value - low) / (high - low) * static_cast<double>(side);
  return at <= 0 ? 0 : std::min(side - 1, static_cast<std::size_t>(at));
}

}  // namespace

std::optional<Box> find_bounds(const MultiPolygon& area) {
  std::optional<Box> box;
  for (const auto& polygon : area)
    for (const Point point : polygon.outer) widen(box, point);
  return box;
}

std::optional<Box> find_bounds(const std::vector<MultiPolygon>& areas) {
  std::optional<Box> box;
  for (const auto& area : areas)
    if (const auto one = find_bounds(area)) {
      widen(box, {one->west, one->south});
      widen(box, {one->east, one->north});
    }
  return box;
}

bool contains(const MultiPolygon& area, Point point) {
  bool odd = false;
  for (const auto& polygon : area) {
    if (!polygon.outer.empty() && crosses_oddly(polygon.outer, point)) odd = !odd;
    for (const auto& hole : polygon.holes)
      if (!hole.empty() && crosses_oddly(hole, point)) odd = !odd;
  }
  return odd;
}

double square_kilometres(const MultiPolygon& area) {
  double sum = 0;
  for (const auto& polygon : area) {
    sum += square_kilometres_of(polygon.outer);
    for (const auto& hole : polygon.holes) sum -= square_kilometres_of(hole);
  }
  return std::max(0.0, sum);
}

std::optional<Point> find_centre(const MultiPolygon& area) {
  std::optional<Moments> largest;
  for (const auto& polygon : area) {
    if (polygon.outer.empty()) continue;
    const Moments moments = moments_of(polygon.outer);
    if (!largest || std::abs(moments.area) > std::abs(largest->area)) largest = moments;
  }
  if (!largest) return std::nullopt;
  return largest->centre;
}

AreaIndex::AreaIndex(std::vector<MultiPolygon> areas) : areas_(std::move(areas)) {
  bounds_ = find_bounds(areas_).value_or(Box{});
  side_ = std::clamp<std::size_t>(static_cast<std::size_t>(std::sqrt(static_cast<double>(areas_.size()))), 1, 256);
  cells_.resize(side_ * side_);
  boxes_.reserve(areas_.size());
  for (std::size_t i = 0; i < areas_.size(); ++i) {
    const auto box = find_bounds(areas_[i]);
    boxes_.push_back(box.value_or(Box{1, 1, 0, 0}));  // without points: holds nothing
    if (!box) continue;
    for (std::size_t y = row(box->south); y <= row(box->north); ++y)
      for (std::size_t x = column(box->west); x <= column(box->east); ++x) cells_[y * side_ + x].push_back(i);
  }
}

std::size_t AreaIndex::column(double x) const { return cell_of(x, bounds_.west, bounds_.east, side_); }
std::size_t AreaIndex::row(double y) const { return cell_of(y, bounds_.south, bounds_.north, side_); }

std::optional<std::size_t> AreaIndex::find(Point point) const {
  if (!bounds_.contains(point)) return std::nullopt;
  for (const std::size_t i : cells_[row(point.y) * side_ + column(point.x)])
    if (boxes_[i].contains(point) && contains(areas_[i], point)) return i;
  return std::nullopt;
}

std::vector<std::size_t> AreaIndex::list(Point point) const {
  std::vector<std::size_t> found;
  if (!bounds_.contains(point)) return found;
  for (const std::size_t i : cells_[row(point.y) * side_ + column(point.x)])
    if (boxes_[i].contains(point) && contains(areas_[i], point)) found.push_back(i);
  return found;
}

}  // namespace meent::algorithms
