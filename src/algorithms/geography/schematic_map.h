// SPDX-License-Identifier: EUPL-1.2
// A map of a city without outlines: each wijk one hexagon, about where it lies. Small wijken in the centre are as easy
// to see and to press as large ones at the edge, and the drawing needs nothing but centres.
//
// Our own method, in the family of the tile grid map (G. McNeill and S. Hale, "Generating Tile Maps", Computer Graphics
// Forum 36(3), 2017): spread the centres until there is room for each; give each a cell of a hexagon grid so that the
// sum of squared shifts is least (H. Kuhn's assignment problem, 1955, by shortest augmenting paths); then move and swap
// tiles as long as neighbours come nearer to each other.
//
// Promises, each with a test of that name: every place has a tile and no two the same · the same places give the same
// map in whatever order they come · most neighbours stay neighbours · what lies north stays north (95% of
// the pairs of wijken that lie clearly apart, over 14 cities; 80% in the worst of them).
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "algorithms/geography/polygon.h"
#include "base/result.h"

namespace meent::algorithms {

struct Place {
  std::string code;  // unique
  Point centre;      // degrees
  std::int64_t inhabitants = 0;
};

// How large a hexagon is drawn in its cell.
enum class TileSize {
  equal,
  by_inhabitants
};  // by_inhabitants: surface in proportion, never under a quarter of the cell

struct Tile {
  std::string code;
  int column = 0;      // odd rows lie half a tile to the east
  int row = 0;         // 0 is the northernmost
  Point centre;        // in the drawing
  std::string points;  // for <polygon points="…">
  std::string path;    // the same for <path d="…">
};

struct SchematicMap {
  double width = 0;
  double height = 0;
  std::vector<Tile> tiles;  // in the order of the places
  std::string view_box() const;
};

constexpr std::size_t most_places = 400;

// Drawing with hexagons of that radius (centre to corner). Refuses more than most_places ("geo.map.too_many") and codes
// that occur twice ("geo.map.twice"). No places: an empty drawing. O(n³) time, O(n²) memory: a few milliseconds for a
// large city.
Result<SchematicMap> make_schematic_map(const std::vector<Place>& places, double radius = 24,
                                        TileSize size = TileSize::equal);

}  // namespace meent::algorithms
