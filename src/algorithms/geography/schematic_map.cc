// SPDX-License-Identifier: EUPL-1.2
#include "algorithms/geography/schematic_map.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>
#include <numbers>
#include <numeric>
#include <utility>

#include "algorithms/geography/projection.h"

namespace meent::algorithms {
namespace {

constexpr int spreading_rounds = 300;
constexpr int improving_rounds = 40;
constexpr double neighbour_weight = 0.6;  // of a unit of distance between neighbours, beside a unit of squared shift

struct Cell {
  int column = 0;
  int row = 0;
};

// A grid whose rows lie 1 apart times √3/2: neighbouring cells have distance 1.
Point centre_of(Cell cell) {
  return {cell.column + (cell.row % 2 != 0 ? 0.5 : 0.0), cell.row * std::numbers::sqrt3 / 2};
}

double square_distance(Point a, Point b) { return (a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y); }

// Flat, north up (y downwards), scaled so that the places have one cell of surface each on average.
std::vector<Point> flatten(const std::vector<Place>& places) {
  double middle = 0;
  for (const auto& place : places) middle += place.centre.y / static_cast<double>(places.size());
  const double squeeze = std::max(0.05, std::cos(middle * std::numbers::pi / 180));
  std::vector<Point> points;
  for (const auto& place : places) points.push_back({place.centre.x * squeeze, -place.centre.y});
  Point centre;
  for (const Point point : points) {
    centre.x += point.x / static_cast<double>(points.size());
    centre.y += point.y / static_cast<double>(points.size());
  }
  double spread = 0;
  for (const Point point : points) spread += square_distance(point, centre) / static_cast<double>(points.size());
  // A full disc of n cells of surface √3/2 has mean squared distance n·√3/(4π) to its centre.
  const double wanted = static_cast<double>(points.size()) * std::numbers::sqrt3 / (4 * std::numbers::pi);
  const double scale = spread > 0 ? std::sqrt(wanted / spread) : 1;
  for (Point& point : points) point = {(point.x - centre.x) * scale, (point.y - centre.y) * scale};
  return points;
}

// Pairs with nobody in the circle between them (K. Gabriel and R. Sokal, 1969): who borders on whom, from centres
// alone.
std::vector<std::vector<std::size_t>> neighbours_of(const std::vector<Point>& points) {
  std::vector<std::vector<std::size_t>> neighbours(points.size());
  for (std::size_t a = 0; a < points.size(); ++a)
    for (std::size_t b = a + 1; b < points.size(); ++b) {
      const Point middle{(points[a].x + points[b].x) / 2, (points[a].y + points[b].y) / 2};
      const double reach = square_distance(points[a], points[b]) / 4;
      bool free = true;
      for (std::size_t c = 0; c < points.size() && free; ++c)
        free = c == a || c == b || square_distance(points[c], middle) >= reach;
      if (!free) continue;
      neighbours[a].push_back(b);
      neighbours[b].push_back(a);
    }
  return neighbours;
}

// Pushes apart who lies nearer than a cell, and draws neighbours that lie farther together; each round a little less.
void spread(std::vector<Point>& points, const std::vector<std::vector<std::size_t>>& neighbours) {
  for (int round = 0; round < spreading_rounds; ++round) {
    const double force = 0.5 * (1 - static_cast<double>(round) / spreading_rounds) + 0.05;
    std::vector<Point> shift(points.size());
    const auto push = [&](std::size_t a, std::size_t b, double wanted, double strength) {
      Point way{points[b].x - points[a].x, points[b].y - points[a].y};
      double distance = std::sqrt(square_distance(points[a], points[b]));
      if (distance < 1e-9) {  // on one spot: the later in order goes east
        way = {1e-3, 0};
        distance = 1e-3;
      }
      const double step = strength * force * (wanted - distance) / distance / 2;
      shift[a].x -= way.x * step;
      shift[a].y -= way.y * step;
      shift[b].x += way.x * step;
      shift[b].y += way.y * step;
    };
    for (std::size_t a = 0; a < points.size(); ++a)
      for (std::size_t b = a + 1; b < points.size(); ++b)
        if (square_distance(points[a], points[b]) < 1) push(a, b, 1, 0.8);
    for (std::size_t a = 0; a < points.size(); ++a)
      for (const std::size_t b : neighbours[a])
        if (a < b && square_distance(points[a], points[b]) > 1) push(a, b, 1, 0.15);
    for (std::size_t i = 0; i < points.size(); ++i) {
      points[i].x += std::clamp(shift[i].x, -0.3, 0.3);
      points[i].y += std::clamp(shift[i].y, -0.3, 0.3);
    }
  }
}

// All cells of the box around the points, and two more on each side.
std::vector<Cell> cells_around(std::vector<Point>& points) {
  double west = std::numeric_limits<double>::max();
  double north = west;
  double east = -west;
  double south = -west;
  for (const Point point : points) {
    west = std::min(west, point.x);
    east = std::max(east, point.x);
    north = std::min(north, point.y);
    south = std::max(south, point.y);
  }
  for (Point& point : points) {
    point.x += 2 - west;
    point.y += 2 * std::numbers::sqrt3 / 2 - north;
  }
  const int columns = static_cast<int>(std::ceil(east - west)) + 5;
  const int rows = static_cast<int>(std::ceil((south - north) / (std::numbers::sqrt3 / 2))) + 5;
  std::vector<Cell> cells;
  for (int row = 0; row < rows; ++row)
    for (int column = 0; column < columns; ++column) cells.push_back({column, row});
  return cells;
}

// Least sum of squared shifts: Kuhn's assignment problem by shortest augmenting paths with potentials (R. Jonker and
// A. Volgenant, 1987). O(points² · cells). Promise: at least as many cells as points.
std::vector<std::size_t> assign(const std::vector<Point>& points, const std::vector<Cell>& cells) {
  const std::size_t none = points.size();
  const double infinite = std::numeric_limits<double>::max();
  std::vector<double> point_price(points.size() + 1, 0.0);
  std::vector<double> cell_price(cells.size() + 1, 0.0);
  const std::size_t entry = cells.size();  // a cell that does not exist, where each search starts
  std::vector<std::size_t> owner(cells.size() + 1, none);
  for (std::size_t newcomer = 0; newcomer < points.size(); ++newcomer) {
    owner[entry] = newcomer;
    std::size_t at = entry;
    std::vector<double> least(cells.size() + 1, infinite);
    std::vector<std::size_t> from(cells.size() + 1, entry);
    std::vector<bool> seen(cells.size() + 1, false);
    do {
      seen[at] = true;
      const std::size_t point = owner[at];
      std::size_t next = entry;
      double delta = infinite;
      for (std::size_t cell = 0; cell < cells.size(); ++cell) {
        if (seen[cell]) continue;
        const double cost =
            square_distance(points[point], centre_of(cells[cell])) - point_price[point] - cell_price[cell];
        if (cost < least[cell]) {
          least[cell] = cost;
          from[cell] = at;
        }
        if (least[cell] < delta) {
          delta = least[cell];
          next = cell;
        }
      }
      for (std::size_t cell = 0; cell <= cells.size(); ++cell) {
        if (seen[cell]) {
          point_price[owner[cell]] += delta;
          cell_price[cell] -= delta;
        } else if (least[cell] < infinite) {
          least[cell] -= delta;
        }
      }
      at = next;
    } while (owner[at] != none);
    while (at != entry) {
      owner[at] = owner[from[at]];
      at = from[at];
    }
  }
  std::vector<std::size_t> cell_of(points.size());
  for (std::size_t cell = 0; cell < cells.size(); ++cell)
    if (owner[cell] != none) cell_of[owner[cell]] = cell;
  return cell_of;
}

// Moves to a free cell and swaps with another tile, as long as that lowers shifts plus distances between neighbours.
void improve(const std::vector<Point>& points, const std::vector<Cell>& cells,
             const std::vector<std::vector<std::size_t>>& neighbours, std::vector<std::size_t>& cell_of) {
  const std::size_t none = points.size();
  std::vector<std::size_t> owner(cells.size(), none);
  for (std::size_t i = 0; i < cell_of.size(); ++i) owner[cell_of[i]] = i;
  const auto cost_at = [&](std::size_t tile, std::size_t cell, std::size_t other, std::size_t other_cell) {
    const Point here = centre_of(cells[cell]);
    double cost = square_distance(points[tile], here);
    for (const std::size_t near : neighbours[tile]) {
      const Point there = centre_of(cells[near == other ? other_cell : cell_of[near]]);
      // Squared beyond the first ring: one neighbour torn far away is worse than several a step off.
      const double apart = std::max(0.0, square_distance(here, there) - 1);
      cost += neighbour_weight * apart;
    }
    return cost;
  };
  for (int round = 0; round < improving_rounds; ++round) {
    bool better = false;
    for (std::size_t tile = 0; tile < points.size(); ++tile)
      for (std::size_t cell = 0; cell < cells.size(); ++cell) {
        const std::size_t mine = cell_of[tile];
        if (cell == mine || square_distance(centre_of(cells[cell]), points[tile]) > 16) continue;
        const std::size_t other = owner[cell];
        double gain = cost_at(tile, mine, none, 0) - cost_at(tile, cell, other, mine);
        if (other != none) gain += cost_at(other, cell, none, 0) - cost_at(other, mine, tile, cell);
        if (gain <= 1e-9) continue;
        owner[mine] = other;
        owner[cell] = tile;
        cell_of[tile] = cell;
        if (other != none) cell_of[other] = mine;
        better = true;
      }
    if (!better) return;
  }
}

std::string hexagon(Point centre, double radius) {
  std::string points;
  for (int corner = 0; corner < 6; ++corner) {
    const double angle = std::numbers::pi / 3 * corner + std::numbers::pi / 6;
    if (corner > 0) points += ' ';
    points += svg_number(centre.x + radius * std::cos(angle));
    points += ',';
    points += svg_number(centre.y + radius * std::sin(angle));
  }
  return points;
}

double drawn_radius(const Place& place, std::int64_t most, double radius, TileSize size) {
  if (size == TileSize::equal || most <= 0) return radius;
  const double share = static_cast<double>(std::max<std::int64_t>(0, place.inhabitants)) / static_cast<double>(most);
  return radius * std::sqrt(std::clamp(share, 0.25, 1.0));
}

}  // namespace

std::string SchematicMap::view_box() const { return "0 0 " + svg_number(width) + " " + svg_number(height); }

Result<SchematicMap> make_schematic_map(const std::vector<Place>& places, double radius, TileSize size) {
  if (places.size() > most_places)
    return Error{ErrorCode::invalid,
                 "geo.map.too_many",
                 {{"count", std::to_string(places.size())}, {"most", std::to_string(most_places)}}};
  SchematicMap map;
  if (places.empty()) return map;
  // By code, so that the order in which places come makes no difference.
  std::vector<std::size_t> order(places.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(), [&](auto a, auto b) { return places[a].code < places[b].code; });
  std::vector<Place> sorted;
  for (const std::size_t i : order) {
    if (!sorted.empty() && sorted.back().code == places[i].code)
      return Error{ErrorCode::invalid, "geo.map.twice", {{"code", places[i].code}}};
    sorted.push_back(places[i]);
    if (!std::isfinite(sorted.back().centre.x) || !std::isfinite(sorted.back().centre.y)) sorted.back().centre = {};
  }
  std::vector<Point> points = flatten(sorted);
  const auto neighbours = neighbours_of(points);
  spread(points, neighbours);
  const std::vector<Cell> cells = cells_around(points);
  std::vector<std::size_t> cell_of = assign(points, cells);
  improve(points, cells, neighbours, cell_of);

  Cell first{std::numeric_limits<int>::max(), std::numeric_limits<int>::max()};
  for (const std::size_t cell : cell_of) first.row = std::min(first.row, cells[cell].row);
  if (first.row % 2 != 0) --first.row;  // keeps which rows lie half a tile to the east
  for (const std::size_t cell : cell_of) first.column = std::min(first.column, cells[cell].column);
  const bool empty_row =
      std::none_of(cell_of.begin(), cell_of.end(), [&](auto cell) { return cells[cell].row == first.row; });
  std::int64_t most = 0;
  for (const auto& place : sorted) most = std::max(most, place.inhabitants);
  const double step = radius * std::numbers::sqrt3;
  double west = std::numeric_limits<double>::max();
  for (const std::size_t cell : cell_of) west = std::min(west, centre_of(cells[cell]).x);
  map.tiles.resize(places.size());
  for (std::size_t i = 0; i < sorted.size(); ++i) {
    const Cell cell = cells[cell_of[i]];
    Tile& tile = map.tiles[order[i]];
    tile.code = sorted[i].code;
    tile.column = cell.column - first.column;
    tile.row = cell.row - first.row;
    tile.centre = {(centre_of(cell).x - west + 0.5) * step + 1,
                   (tile.row - (empty_row ? 1 : 0)) * 1.5 * radius + radius + 1};
    tile.points = hexagon(tile.centre, drawn_radius(sorted[i], most, radius - 1, size));
    tile.path = "M" + tile.points + "Z";
    map.width = std::max(map.width, tile.centre.x + step / 2 + 1);
    map.height = std::max(map.height, tile.centre.y + radius + 1);
  }
  return map;
}

}  // namespace meent::algorithms
