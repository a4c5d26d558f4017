// SPDX-License-Identifier: EUPL-1.2
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

#include "algorithms/geography/schematic_map.h"
#include "base/check.h"
#include "base/text.h"

namespace meent::algorithms {
namespace {

// The wijken of municipalities/areas.csv by municipality.
std::map<std::string, std::vector<Place>> cities() {
  std::map<std::string, std::vector<Place>> all;
  std::ifstream in(std::string(MEENT_SOURCE_DIR) + "/municipalities/areas.csv");
  for (std::string line; std::getline(in, line);) {
    const auto parts = split(line, ',');
    if (parts.size() < 7 || parts[1] != "wijk") continue;
    const std::string longitude(parts[parts.size() - 2]);
    const std::string latitude(parts[parts.size() - 1]);
    all[std::string(parts[2])].push_back({std::string(parts[0]),
                                          {std::stod(longitude), std::stod(latitude)},
                                          parse_whole(parts[parts.size() - 3]).value_or(0)});
  }
  return all;
}

TEST(SchematicMap, every_place_has_a_tile_and_no_two_the_same) {
  const auto all = cities();
  ASSERT_EQ(all.size(), 14u);
  for (const auto& [code, places] : all) {
    const auto map = MUST(make_schematic_map(places));
    ASSERT_EQ(map.tiles.size(), places.size());
    std::set<std::pair<int, int>> seen;
    for (std::size_t i = 0; i < places.size(); ++i) {
      const Tile& tile = map.tiles[i];
      EXPECT_EQ(tile.code, places[i].code);
      EXPECT_TRUE(seen.insert({tile.column, tile.row}).second) << tile.code;
      EXPECT_GE(tile.column, 0);
      EXPECT_GE(tile.row, 0);
      EXPECT_GT(tile.centre.x, 20);
      EXPECT_LT(tile.centre.x, map.width);
      EXPECT_GT(tile.centre.y, 20);
      EXPECT_LT(tile.centre.y, map.height);
    }
  }
}

TEST(SchematicMap, the_order_of_the_places_makes_no_difference) {
  for (const auto& [code, places] : cities()) {
    auto turned = places;
    std::reverse(turned.begin(), turned.end());
    const auto map = MUST(make_schematic_map(places));
    const auto other = MUST(make_schematic_map(turned));
    for (std::size_t i = 0; i < places.size(); ++i)
      EXPECT_EQ(map.tiles[i].path, other.tiles[places.size() - 1 - i].path);
  }
}

// Of the pairs that lie clearly (more than a fifth of the city) apart in that direction, the share that still does.
// A city that is much longer than it is wide, with a full end and an empty one (Rotterdam), keeps least.
TEST(SchematicMap, what_lies_north_stays_north) {
  int kept_in_all = 0;
  int pairs_in_all = 0;
  for (const auto& [code, places] : cities()) {
    const auto map = MUST(make_schematic_map(places));
    double south = 90;
    double north = -90;
    for (const auto& place : places) {
      south = std::min(south, place.centre.y);
      north = std::max(north, place.centre.y);
    }
    int kept = 0;
    int all = 0;
    for (std::size_t a = 0; a < places.size(); ++a)
      for (std::size_t b = 0; b < places.size(); ++b) {
        if (places[a].centre.y - places[b].centre.y < (north - south) / 5) continue;
        ++all;
        if (map.tiles[a].centre.y < map.tiles[b].centre.y) ++kept;
      }
    EXPECT_GE(kept, all * 80 / 100) << code << ": " << kept << " of " << all;
    kept_in_all += kept;
    pairs_in_all += all;
  }
  EXPECT_GE(kept_in_all, pairs_in_all * 95 / 100) << kept_in_all << " of " << pairs_in_all;
}

TEST(SchematicMap, most_neighbours_stay_neighbours) {
  for (const auto& [code, places] : cities()) {
    const auto map = MUST(make_schematic_map(places));
    int near = 0;
    for (std::size_t a = 0; a < places.size(); ++a) {
      std::size_t nearest = a == 0 ? 1 : 0;
      const auto away = [&](std::size_t b) {
        const double x = (places[a].centre.x - places[b].centre.x) * 0.61;
        const double y = places[a].centre.y - places[b].centre.y;
        return x * x + y * y;
      };
      for (std::size_t b = 0; b < places.size(); ++b)
        if (b != a && away(b) < away(nearest)) nearest = b;
      const Point here = map.tiles[a].centre;
      const Point there = map.tiles[nearest].centre;
      if (std::hypot(here.x - there.x, here.y - there.y) < 24 * 1.7321 * 1.2) ++near;
    }
    EXPECT_GE(near, static_cast<int>(places.size()) * 80 / 100) << code << ": " << near << " of " << places.size();
  }
}

TEST(SchematicMap, none_one_and_many_on_one_spot) {
  EXPECT_TRUE(MUST(make_schematic_map({})).tiles.empty());
  const auto one = MUST(make_schematic_map({{"WK1", {5, 52}, 100}}));
  EXPECT_EQ(one.tiles[0].column, 0);
  EXPECT_EQ(one.view_box().substr(0, 4), "0 0 ");
  std::vector<Place> heap;
  for (int i = 0; i < 30; ++i) heap.push_back({"WK" + std::to_string(100 + i), {5, 52}, 0});
  const auto map = MUST(make_schematic_map(heap));
  std::set<std::string> paths;
  for (const auto& tile : map.tiles) paths.insert(tile.path);
  EXPECT_EQ(paths.size(), 30u);
}

TEST(SchematicMap, refuses_too_many_and_twice_the_same) {
  EXPECT_EQ(make_schematic_map({{"A", {5, 52}}, {"A", {5, 53}}}).error().key, "geo.map.twice");
  std::vector<Place> many;
  for (std::size_t i = 0; i <= most_places; ++i) many.push_back({"WK" + std::to_string(i), {5, 52}});
  EXPECT_EQ(make_schematic_map(many).error().key, "geo.map.too_many");
}

TEST(SchematicMap, by_inhabitants_the_smallest_is_still_half_as_wide) {
  const auto map =
      MUST(make_schematic_map({{"A", {5, 52}, 40'000}, {"B", {5.1, 52}, 10}}, 25, TileSize::by_inhabitants));
  const auto height = [](const Tile& tile) {
    double low = 1e9;
    double high = -1e9;
    for (const auto corner : split(tile.points, ' ')) {
      const double y = std::stod(std::string(split(corner, ',')[1]));
      low = std::min(low, y);
      high = std::max(high, y);
    }
    return high - low;
  };
  EXPECT_NEAR(height(map.tiles[1]) / height(map.tiles[0]), 0.5, 0.01);
}

}  // namespace
}  // namespace meent::algorithms
