// SPDX-License-Identifier: EUPL-1.2
// Outlines of areas in degrees (WGS 84: x is longitude, y is latitude), and the question in which area a point lies.
// For choosing one's neighbourhood and for sorting places; not for legal borders.
//
//   AreaIndex index(outlines);
//   std::optional<std::size_t> home = index.find({4.891, 52.373});   // index into `outlines`
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace meent::algorithms {

struct Point {
  double x = 0;
  double y = 0;
  bool operator==(const Point&) const = default;
};

using Ring = std::vector<Point>;  // closed: the last point is the first once more

struct Polygon {
  Ring outer;
  std::vector<Ring> holes = {};
  bool operator==(const Polygon&) const = default;
};

using MultiPolygon = std::vector<Polygon>;

struct Box {
  double west = 0;
  double south = 0;
  double east = 0;
  double north = 0;
  bool contains(Point point) const {
    return point.x >= west && point.x <= east && point.y >= south && point.y <= north;
  }
};

// The smallest box around all outer rings; nothing when there is no point. O(points).
std::optional<Box> find_bounds(const MultiPolygon& area);
std::optional<Box> find_bounds(const std::vector<MultiPolygon>& areas);

// Even-odd rule. Of two areas that share a border point by point, a point on that border lies in at most one.
// A ring that is not closed is taken as if it were. O(points).
bool contains(const MultiPolygon& area, Point point);

// Kilometres on the ground, holes taken off; good to 1% for an area of the size of a city. O(points).
double square_kilometres(const MultiPolygon& area);

// Where a label can stand: the centre of gravity of the largest polygon. Nothing without a point. May lie outside an
// outline that is bent like a banana. O(points).
std::optional<Point> find_centre(const MultiPolygon& area);

// Finds the area of a point among thousands: boxes in a grid of about one cell for each area, then contains(). Building
// is O(points + areas); a look-up looks at the few areas whose box covers the cell.
class AreaIndex {
 public:
  explicit AreaIndex(std::vector<MultiPolygon> areas);
  // The first area that holds the point, in the order given to the constructor.
  std::optional<std::size_t> find(Point point) const;
  // All of them, in that order: municipality, wijk and buurt in one index.
  std::vector<std::size_t> list(Point point) const;
  std::size_t size() const { return areas_.size(); }

 private:
  std::size_t column(double x) const;
  std::size_t row(double y) const;

  std::vector<MultiPolygon> areas_;
  std::vector<Box> boxes_;
  Box bounds_ = {};
  std::size_t side_ = 1;
  std::vector<std::vector<std::size_t>> cells_;
};

}  // namespace meent::algorithms
