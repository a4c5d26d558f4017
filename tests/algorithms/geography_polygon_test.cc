// SPDX-License-Identifier: EUPL-1.2
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "algorithms/geography/polygon.h"
#include "algorithms/geography/projection.h"
#include "algorithms/geography/simplify.h"

namespace meent::algorithms {
namespace {

Ring square(double west, double south, double side) {
  return {{west, south}, {west + side, south}, {west + side, south + side}, {west, south + side}, {west, south}};
}

TEST(Polygon, a_point_in_a_hole_is_outside) {
  const MultiPolygon area{{square(0, 0, 10), {square(4, 4, 2)}}};
  EXPECT_TRUE(contains(area, {1, 1}));
  EXPECT_FALSE(contains(area, {5, 5}));
  EXPECT_FALSE(contains(area, {11, 5}));
  EXPECT_FALSE(contains({}, {0, 0}));
}

TEST(Polygon, a_point_on_a_shared_border_lies_in_at_most_one) {
  const MultiPolygon left{{square(0, 0, 1)}};
  const MultiPolygon right{{square(1, 0, 1)}};
  const MultiPolygon above{{square(0, 1, 1)}};
  for (int step = 0; step <= 20; ++step) {
    const double at = step / 20.0;
    EXPECT_LE(contains(left, {1, at}) + contains(right, {1, at}), 1);
    EXPECT_LE(contains(left, {at, 1}) + contains(above, {at, 1}), 1);
  }
}

TEST(Polygon, a_ring_that_is_not_closed_counts_as_closed) {
  Ring open = square(0, 0, 2);
  open.pop_back();
  EXPECT_TRUE(contains({{open}}, {1, 1}));
}

TEST(Polygon, surface_and_centre_of_a_square_at_the_equator) {
  const MultiPolygon area{{square(0, -0.5, 1)}};
  EXPECT_NEAR(square_kilometres(area), 111.195 * 111.195, 1);
  const auto centre = find_centre(area);
  ASSERT_TRUE(centre);
  EXPECT_NEAR(centre->x, 0.5, 1e-9);
  EXPECT_NEAR(centre->y, 0, 1e-9);
  EXPECT_FALSE(find_centre({}));
}

TEST(AreaIndex, finds_the_same_as_looking_at_all) {
  std::vector<MultiPolygon> areas;
  for (int y = 0; y < 50; ++y)
    for (int x = 0; x < 52; ++x) areas.push_back({{square(x, y, 1)}});
  areas.push_back({});  // an area without an outline holds nothing
  const AreaIndex index(areas);
  EXPECT_EQ(index.size(), 2601u);
  for (int x = -1; x < 54; ++x) {
    const Point point{x + 0.5, std::fmod(x * 7.3 + 60, 50)};
    std::optional<std::size_t> wanted;
    for (std::size_t i = 0; i < areas.size() && !wanted; ++i)
      if (contains(areas[i], point)) wanted = i;
    EXPECT_EQ(index.find(point), wanted) << point.x;
    EXPECT_EQ(index.list(point).size(), wanted ? 1u : 0u);
  }
  EXPECT_FALSE(AreaIndex({}).find({0, 0}));
}

TEST(Projection, the_drawing_holds_the_whole_box_with_its_margin) {
  const Box city{4.75, 52.28, 5.07, 52.43};
  const Projection projection = fit(city, 1000, 10);
  EXPECT_NEAR(projection.to_drawing({city.west, city.north}).x, 10, 1e-6);
  EXPECT_NEAR(projection.to_drawing({city.west, city.north}).y, 10, 1e-6);
  EXPECT_NEAR(projection.to_drawing({city.east, city.south}).x, 990, 1e-6);
  EXPECT_NEAR(projection.to_drawing({city.east, city.south}).y, projection.height() - 10, 1e-6);
  const Point back = projection.to_degrees(projection.to_drawing({4.9, 52.3}));
  EXPECT_NEAR(back.x, 4.9, 1e-9);
  EXPECT_NEAR(back.y, 52.3, 1e-9);
}

TEST(Projection, one_kilometre_is_as_long_to_the_east_as_to_the_north) {
  const Projection projection = fit({5, 52, 5.2, 52.2}, 500, 0);
  const double latitude = 1 / 111.195;
  const double longitude = latitude / std::cos(52.1 * 3.14159265358979 / 180);
  const Point from = projection.to_drawing({5.1, 52.1});
  EXPECT_NEAR(projection.to_drawing({5.1 + longitude, 52.1}).x - from.x,
              from.y - projection.to_drawing({5.1, 52.1 + latitude}).y, 1e-6);
}

TEST(Projection, a_single_point_and_a_tall_box_stay_drawable) {
  const Projection point = fit({5, 52, 5, 52}, 100, 10);
  EXPECT_NEAR(point.to_drawing({5, 52}).x, 50, 0.01);
  EXPECT_NEAR(point.to_drawing({5, 52}).y, point.height() / 2, 0.01);
  EXPECT_LE(fit({5, 50, 5.001, 53}, 100, 0).height(), 300.001);
}

TEST(Projection, a_path_closes_each_ring_and_has_short_numbers) {
  const Projection projection = fit({0, 0, 1, 1}, 100, 0);
  const std::string path = svg_path({{square(0, 0, 1), {square(0.25, 0.25, 0.5)}}}, projection);
  EXPECT_EQ(path, "M0 100L100 100L100 0L0 0ZM25 75L75 75L75 25L25 25Z");
  EXPECT_EQ(svg_number(-0.04), "0");
  EXPECT_EQ(svg_number(-1.25), "-1.3");
  EXPECT_EQ(svg_number(12.0), "12");
  EXPECT_EQ(svg_number(std::nan("")), "0");
}

TEST(Simplify, no_point_left_out_lies_farther_than_the_tolerance) {
  std::vector<Point> line;
  for (int i = 0; i <= 500; ++i) line.push_back({i * 0.01, std::sin(i * 0.05) + 0.02 * std::sin(i * 1.7)});
  const auto kept = simplify_line(line, 0.05);
  EXPECT_LT(kept.size(), line.size() / 4);
  EXPECT_EQ(kept.front(), line.front());
  EXPECT_EQ(kept.back(), line.back());
  std::size_t piece = 0;
  for (const Point point : line) {
    if (piece + 2 < kept.size() && point == kept[piece + 1]) ++piece;
    const Point a = kept[piece];
    const Point b = kept[piece + 1];
    const double length = std::hypot(b.x - a.x, b.y - a.y);
    const double away = std::abs((b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x)) / length;
    EXPECT_LE(away, 0.05 + 1e-9);
  }
}

TEST(Simplify, areas_that_share_a_border_keep_sharing_it) {
  std::vector<Point> border;
  for (int i = 0; i <= 200; ++i) border.push_back({5 + 0.002 * std::sin(i * 0.7), 52 + i * 0.0005});
  Ring left = border;
  left.insert(left.end(), {{4.9, 52.1}, {4.9, 52.0}});
  left.push_back(left.front());
  Ring right(border.rbegin(), border.rend());
  right.insert(right.end(), {{5.1, 52.0}, {5.1, 52.1}});
  right.push_back(right.front());
  const auto simple = simplify({{{left}}, {{right}}}, 60);
  const auto inner = [](const MultiPolygon& area) {
    std::vector<std::pair<double, double>> points;
    for (const Point point : area[0].outer)
      if (point.x > 4.95 && point.x < 5.05) points.emplace_back(point.x, point.y);
    std::sort(points.begin(), points.end());
    points.erase(std::unique(points.begin(), points.end()), points.end());
    return points;
  };
  EXPECT_EQ(inner(simple[0]), inner(simple[1]));
  EXPECT_LT(inner(simple[0]).size(), 201u);
}

TEST(Simplify, no_point_moves_and_a_tiny_area_does_not_vanish) {
  const MultiPolygon island{{square(5, 52, 0.00001)}};
  const auto simple = simplify({island}, 500);
  ASSERT_EQ(simple[0].size(), 1u);
  ASSERT_GE(simple[0][0].outer.size(), 4u);
  EXPECT_EQ(simple[0][0].outer.front(), simple[0][0].outer.back());
  for (const Point point : simple[0][0].outer)
    EXPECT_NE(std::find(island[0].outer.begin(), island[0].outer.end(), point), island[0].outer.end());
}

}  // namespace
}  // namespace meent::algorithms
