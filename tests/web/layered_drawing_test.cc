// SPDX-License-Identifier: EUPL-1.2
// Where the boxes and lines of a procedure stand.
#include "web/layered_drawing.h"

#include <gtest/gtest.h>

#include <array>
#include <random>

namespace meent::web {
namespace {

constexpr DrawingSizes sizes{100, 20, 10};

std::vector<int> columns(const LayeredDrawing& drawing) {
  std::vector<int> all;
  for (const auto& box : drawing.boxes) all.push_back(box.column);
  return all;
}

TEST(LayeredDrawing, of_a_straight_way_is_a_row_with_straight_lines) {
  const auto drawing = draw_layers({{50, true}, {80, true}, {50, true}}, {{0, 1}, {1, 2}}, sizes);
  EXPECT_EQ(columns(drawing), (std::vector{0, 1, 2}));
  EXPECT_EQ(drawing.lines[0].corners, (std::vector<Corner>{{102, 2 + forward_port}, {122, 2 + forward_port}}));
  EXPECT_EQ(drawing.width, 2 + 3 * 100 + 2 * 20 + 2);
  EXPECT_EQ(drawing.height, 2 + 80 + 2);
}

TEST(LayeredDrawing, puts_a_detour_below_the_way_and_its_line_back_to_the_right_side) {
  // 0 → 1 → 3, and 1 → 2 → 1.
  const auto drawing =
      draw_layers({{50, true}, {50, true}, {50, false}, {50, true}}, {{0, 1}, {1, 3}, {1, 2}, {2, 1}}, sizes);
  EXPECT_EQ(columns(drawing), (std::vector{0, 1, 2, 2}));
  EXPECT_EQ(drawing.boxes[3].y, 2);
  EXPECT_EQ(drawing.boxes[2].y, 2 + 50 + 10);
  const auto& back = drawing.lines[3];
  EXPECT_TRUE(back.back);
  EXPECT_EQ(back.corners.front(), (Corner{drawing.boxes[2].x, drawing.boxes[2].y + back_port}));
  EXPECT_EQ(back.corners.back(), (Corner{drawing.boxes[1].x + 100, drawing.boxes[1].y + back_port}));
}

TEST(LayeredDrawing, leads_a_long_line_over_all_boxes) {
  const auto drawing = draw_layers({{50, true}, {50, true}, {50, true}}, {{0, 1}, {1, 2}, {0, 2}, {2, 0}}, sizes);
  int highest = 1000;
  for (const auto& corner : drawing.lines[2].corners) highest = std::min(highest, corner.y);
  EXPECT_LT(highest, drawing.boxes[1].y);
  EXPECT_GT(highest, 0);
  EXPECT_EQ(drawing.lines[3].corners.size(), 6U);
  EXPECT_TRUE(draw_layers({}, {}, sizes).boxes.empty());
}

// Whether the open inside of the box is touched by the piece of line between two corners.
bool runs_over(const PlacedBox& box, int height, const Corner& a, const Corner& b) {
  return std::max(a.x, b.x) > box.x && std::min(a.x, b.x) < box.x + 100 && std::max(a.y, b.y) > box.y &&
         std::min(a.y, b.y) < box.y + height;
}

TEST(LayeredDrawing, never_runs_a_line_over_a_box_nor_a_box_over_another) {
  std::mt19937 random(20261125);
  const auto below = [&](std::size_t most) { return static_cast<std::size_t>(random()) % most; };
  for (int round = 0; round < 300; ++round) {
    std::vector<DrawnBox> boxes(2 + below(10));
    for (auto& box : boxes) box = {static_cast<int>(back_port + below(90)), below(2) == 0};
    std::vector<DrawnEdge> edges;
    for (std::size_t i = below(20) + 1; i-- > 0;) {
      const DrawnEdge edge{below(boxes.size()), below(boxes.size())};
      if (edge.from != edge.to) edges.push_back(edge);
    }
    const auto drawing = draw_layers(boxes, edges, sizes);
    for (std::size_t i = 0; i < boxes.size(); ++i) {
      const auto& box = drawing.boxes[i];
      EXPECT_LE(box.x + 100, drawing.width);
      EXPECT_LE(box.y + boxes[i].height, drawing.height);
      for (std::size_t j = 0; j < i; ++j)
        EXPECT_FALSE(runs_over(box, boxes[i].height, {drawing.boxes[j].x, drawing.boxes[j].y},
                               {drawing.boxes[j].x + 100, drawing.boxes[j].y + boxes[j].height}));
      for (const auto& line : drawing.lines)
        for (std::size_t at = 1; at < line.corners.size(); ++at) {
          const Corner &a = line.corners[at - 1], &b = line.corners[at];
          EXPECT_TRUE(a.x == b.x || a.y == b.y);
          EXPECT_GE(std::min(a.x, b.x), 0);
          EXPECT_LE(std::max(a.x, b.x), drawing.width);
          EXPECT_FALSE(runs_over(box, boxes[i].height, a, b)) << "round " << round;
        }
    }
  }
}

}  // namespace
}  // namespace meent::web
