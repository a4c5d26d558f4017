// SPDX-License-Identifier: EUPL-1.2
#include "algorithms/geography/simplify.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>
#include <utility>

namespace meent::algorithms {
namespace {

constexpr double metres_per_degree = 111'195.0;

struct Before {
  bool operator()(Point a, Point b) const { return a.x != b.x ? a.x < b.x : a.y < b.y; }
};

double square_distance(Point a, Point b) { return (a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y); }

double square_distance_to_piece(Point point, Point a, Point b) {
  const double length = square_distance(a, b);
  if (!(length > 0)) return square_distance(point, a);
  const double along = std::clamp(((point.x - a.x) * (b.x - a.x) + (point.y - a.y) * (b.y - a.y)) / length, 0.0, 1.0);
  return square_distance(point, {a.x + along * (b.x - a.x), a.y + along * (b.y - a.y)});
}

// Marks the points that stay between two that stay already.
void mark(const std::vector<Point>& line, std::size_t first, std::size_t last, double tolerance,
          std::vector<bool>& stays) {
  std::vector<std::pair<std::size_t, std::size_t>> open{{first, last}};
  while (!open.empty()) {
    const auto [from, to] = open.back();
    open.pop_back();
    double farthest = tolerance * tolerance;
    std::size_t at = 0;
    for (std::size_t i = from + 1; i < to; ++i) {
      const double distance = square_distance_to_piece(line[i], line[from], line[to]);
      if (distance > farthest) {
        farthest = distance;
        at = i;
      }
    }
    if (at == 0) continue;
    stays[at] = true;
    open.emplace_back(from, at);
    open.emplace_back(at, to);
  }
}

// Who stands beside a point in any ring; more than two different ones make it an anchor.
struct Beside {
  std::vector<Point> neighbours;
  void add(Point point) {
    if (neighbours.size() < 3 && std::find(neighbours.begin(), neighbours.end(), point) == neighbours.end())
      neighbours.push_back(point);
  }
};
using Network = std::map<Point, Beside, Before>;

Ring without_repeats(const Ring& ring) {
  Ring clean;
  for (const Point point : ring)
    if (clean.empty() || !(clean.back() == point)) clean.push_back(point);
  if (clean.size() > 1 && clean.front() == clean.back()) clean.pop_back();
  return clean;
}

void add_ring(Network& network, const Ring& ring) {
  for (std::size_t i = 0, before = ring.size() - 1; i < ring.size(); before = i++) {
    network[ring[i]].add(ring[before]);
    network[ring[before]].add(ring[i]);
  }
}

// A piece of border from anchor to anchor. Always walked from the same end, so that both neighbours get the same.
void append_piece(Ring& out, std::vector<Point> piece, double tolerance) {
  const bool turned = Before{}(piece.back(), piece.front()) ||
                      (piece.front() == piece.back() && Before{}(piece[piece.size() - 2], piece[1]));
  if (turned) std::reverse(piece.begin(), piece.end());
  std::vector<bool> stays(piece.size(), false);
  stays.front() = stays.back() = true;
  if (piece.front() == piece.back()) {
    std::size_t far = 0;
    for (std::size_t i = 1; i < piece.size(); ++i)
      if (square_distance(piece[i], piece[0]) > square_distance(piece[far], piece[0])) far = i;
    stays[far] = true;
    mark(piece, 0, far, tolerance, stays);
    mark(piece, far, piece.size() - 1, tolerance, stays);
  } else {
    mark(piece, 0, piece.size() - 1, tolerance, stays);
  }
  std::vector<Point> kept;
  for (std::size_t i = 0; i < piece.size(); ++i)
    if (stays[i]) kept.push_back(piece[i]);
  if (turned) std::reverse(kept.begin(), kept.end());
  out.insert(out.end(), kept.begin(), kept.end() - 1);  // its last is the first of the next
}

Ring simplify_ring(Ring ring, const Network& network, double tolerance) {
  const auto is_anchor = [&](Point point) { return network.at(point).neighbours.size() != 2; };
  auto start = std::find_if(ring.begin(), ring.end(), is_anchor);
  if (start == ring.end()) start = std::min_element(ring.begin(), ring.end(), Before{});
  std::rotate(ring.begin(), start, ring.end());
  ring.push_back(ring.front());
  Ring out;
  std::vector<Point> piece{ring.front()};
  for (std::size_t i = 1; i < ring.size(); ++i) {
    piece.push_back(ring[i]);
    if (i + 1 < ring.size() && !is_anchor(ring[i])) continue;
    append_piece(out, std::move(piece), tolerance);
    piece = {ring[i]};
  }
  if (out.size() < 3) {
    // Would vanish: keep the two ends of its longest stretch and the points farthest from that line.
    const auto far = std::max_element(ring.begin(), ring.end(), [&](Point a, Point b) {
      return square_distance(a, ring[0]) < square_distance(b, ring[0]);
    });
    const auto side = std::max_element(ring.begin(), ring.end(), [&](Point a, Point b) {
      return square_distance_to_piece(a, ring[0], *far) < square_distance_to_piece(b, ring[0], *far);
    });
    out = far < side ? Ring{ring[0], *far, *side} : Ring{ring[0], *side, *far};
  }
  out.push_back(out.front());
  return out;
}

double ring_size(const Ring& ring) {
  const auto box = find_bounds(MultiPolygon{{ring, {}}});
  return box ? std::max(box->east - box->west, box->north - box->south) : 0;
}

}  // namespace

std::vector<Point> simplify_line(const std::vector<Point>& line, double tolerance) {
  if (line.size() < 3) return line;
  std::vector<bool> stays(line.size(), false);
  stays.front() = stays.back() = true;
  mark(line, 0, line.size() - 1, tolerance, stays);
  std::vector<Point> kept;
  for (std::size_t i = 0; i < line.size(); ++i)
    if (stays[i]) kept.push_back(line[i]);
  return kept;
}

std::vector<MultiPolygon> simplify(const std::vector<MultiPolygon>& areas, double metres) {
  const auto box = find_bounds(areas);
  if (!box || !(metres > 0)) return areas;
  // Degrees of longitude are shorter than those of latitude: measure with x squeezed.
  const double squeeze = std::max(0.05, std::cos((box->south + box->north) / 2 * std::numbers::pi / 180));
  const double tolerance = metres / metres_per_degree;
  std::map<Point, Point, Before> original;  // "no point moves", not even by a rounding
  const auto squeezed = [&](const Ring& ring) {
    Ring out = without_repeats(ring);
    for (Point& point : out) {
      const Point flat{point.x * squeeze, point.y};
      original.emplace(flat, point);
      point = flat;
    }
    return out;
  };
  const auto back = [&](Ring ring) {
    for (Point& point : ring) point = original.at(point);
    return ring;
  };
  Network network;
  std::vector<MultiPolygon> flat;
  for (const auto& area : areas) {
    auto& one = flat.emplace_back();
    for (const auto& polygon : area) {
      Polygon part{squeezed(polygon.outer), {}};
      for (const auto& hole : polygon.holes) part.holes.push_back(squeezed(hole));
      if (part.outer.size() > 2) add_ring(network, part.outer);
      for (const auto& hole : part.holes)
        if (hole.size() > 2) add_ring(network, hole);
      one.push_back(std::move(part));
    }
  }
  std::vector<MultiPolygon> out;
  for (const auto& area : flat) {
    auto& one = out.emplace_back();
    for (const auto& polygon : area) {
      if (polygon.outer.size() < 3) continue;
      Polygon part{back(simplify_ring(polygon.outer, network, tolerance)), {}};
      for (const auto& hole : polygon.holes)
        if (hole.size() > 2 && ring_size(hole) > tolerance)
          part.holes.push_back(back(simplify_ring(hole, network, tolerance)));
      one.push_back(std::move(part));
    }
  }
  return out;
}

}  // namespace meent::algorithms
