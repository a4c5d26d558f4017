// SPDX-License-Identifier: EUPL-1.2
// Where the boxes and lines of a procedure stand: in columns from left to right by the number of steps, lines at right
// angles in the gaps between them, so that no line ever runs over a box. Pure and deterministic: the same graph gives
// the same drawing. After Sugiyama, Tagawa & Toda 1981, in which the order of the list takes the place of sorting: what
// comes earlier in a procedure stands earlier in its file.
//
//   const auto drawing = draw_layers({{120, true}, {80, false}}, {{0, 1}, {1, 0}}, {140, 26, 28});
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace meent::web {

struct DrawnBox {
  int height = 0;
  bool on_way = false;  // such a box stands on top of its column
};

// An edge to a box at the same place in the list or before it goes back.
struct DrawnEdge {
  std::size_t from = 0;
  std::size_t to = 0;
};

struct DrawingSizes {
  int box = 140;   // width
  int gap = 26;    // between columns, where the lines run; before the first one only when one runs there
  int below = 28;  // between boxes in a column
};

struct PlacedBox {
  int column = 0;
  int x = 0;  // of its upper left corner
  int y = 0;
  bool operator==(const PlacedBox&) const = default;
};

struct Corner {
  int x = 0;
  int y = 0;
  bool operator==(const Corner&) const = default;
};

// From the side of one box to that of the other; consecutive corners share x or y.
struct PlacedLine {
  std::vector<Corner> corners;
  bool back = false;
};

struct LayeredDrawing {
  int width = 0;
  int height = 0;
  std::vector<PlacedBox> boxes;   // as the list
  std::vector<PlacedLine> lines;  // as the edges
};

// Lines leave and arrive this far below the top of a box: forward, and back.
inline constexpr int forward_port = 19;
inline constexpr int back_port = 35;

// Promises: edges name boxes, from and to differ, and each box is at least back_port high. O(boxes² + edges²).
LayeredDrawing draw_layers(const std::vector<DrawnBox>& boxes, const std::vector<DrawnEdge>& edges,
                           const DrawingSizes& sizes);

}  // namespace meent::web
