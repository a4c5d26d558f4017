// SPDX-License-Identifier: EUPL-1.2
// Pictures for the example: places that do not exist, drawn from a handful of shapes, with the word VOORBEELD in each,
// so that nobody takes one for a photo. A drawing always comes out the same.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace meent::app {

// Rows of pixels from the top, three bytes each: red, green, blue.
struct Drawing {
  int width = 0;
  int height = 0;
  std::string pixels = {};
};

// "flowers", "bench", "playground", "garden", "night" or "square"; nothing for another name.
std::optional<Drawing> draw_example(std::string_view name);

}  // namespace meent::app
