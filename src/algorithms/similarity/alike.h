// SPDX-License-Identifier: EUPL-1.2
// Which of many short descriptions are likely about the same: to point out, never to decide.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "algorithms/geography/polygon.h"

namespace meent::algorithms {

struct Described {
  std::string title;                // as it was written
  std::optional<Point> place = {};  // longitude, latitude
};

struct Alike {
  std::size_t index = 0;  // in the list that was given
  double words = 0;       // 0 … 1, see title_likeness()
  bool near = false;      // within near_metres
  bool operator==(const Alike&) const = default;
};

inline constexpr double near_metres = 150;
inline constexpr double alike_from = 0.55;

// The part of threes of letters that two titles have in common (Dice 1945, Sørensen 1948; on the words without accents,
// case and the commonest small words, each with a space at both ends, so that "bankje" is like "bankjes"). 1: the same
// words; 0: nothing in common, or a title of small words alone. Symmetric. O(length · log length).
double title_likeness(std::string_view one, std::string_view other);

// Metres on the ground between two points, good to 1% within a city.
double metres_between(Point one, Point other);

// Those with a title at least `alike_from` alike, or near; both first, then the likest title, then the order of the
// list. At most `most`. O(number of others · length of a title).
std::vector<Alike> list_alike(const Described& one, const std::vector<Described>& others, std::size_t most);

}  // namespace meent::algorithms
