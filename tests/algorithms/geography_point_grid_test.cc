// SPDX-License-Identifier: EUPL-1.2
#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "algorithms/geography/point_grid.h"

namespace meent::algorithms {
namespace {

TEST(PointGrid, a_few_points_each_stand_by_themselves) {
  const auto groups = group_points({{5, 52}, {5, 52}, {6, 53}}, 3, 4);
  EXPECT_EQ(groups, (std::vector<std::vector<std::size_t>>{{0}, {1}, {2}}));
}

TEST(PointGrid, with_more_than_that_neighbours_become_one) {
  const auto groups = group_points({{0, 0}, {10, 10}, {0.1, 0.1}, {9.9, 9.9}}, 3, 4);
  EXPECT_EQ(groups, (std::vector<std::vector<std::size_t>>{{0, 2}, {1, 3}}));
}

TEST(PointGrid, all_in_one_spot_are_one_group) {
  EXPECT_EQ(group_points({{5, 52}, {5, 52}, {5, 52}}, 2, 8), (std::vector<std::vector<std::size_t>>{{0, 1, 2}}));
}

TEST(PointGrid, nothing_gives_nothing) { EXPECT_TRUE(group_points({}, 1, 1).empty()); }

TEST(PointGrid, every_point_is_in_exactly_one_group_and_no_group_is_wider_than_a_cell) {
  std::mt19937 chance(7);
  std::uniform_real_distribution<double> degrees(4, 6);
  std::vector<Point> points;
  for (int i = 0; i < 2000; ++i) points.push_back({degrees(chance), degrees(chance) + 48});
  std::vector<int> times(points.size(), 0);
  const auto groups = group_points(points, 300, 16);
  EXPECT_LE(groups.size(), 256U);
  for (const auto& group : groups) {
    const auto [left, right] = std::minmax_element(group.begin(), group.end(), [&](std::size_t one, std::size_t other) {
      return points[one].x < points[other].x;
    });
    EXPECT_LE(points[*right].x - points[*left].x, 2.0 / 16);
    for (const std::size_t at : group) ++times[at];
  }
  EXPECT_TRUE(std::all_of(times.begin(), times.end(), [](int count) { return count == 1; }));
}

}  // namespace
}  // namespace meent::algorithms
