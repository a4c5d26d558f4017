// SPDX-License-Identifier: EUPL-1.2
// The accent of a municipality as a style sheet: five colours in light and five in dark, made from one that somebody
// chose, so that all text on all grounds of web/styles/tokens.css has 4.5:1 and all lines 3:1 (as tools/build_web asks
// of the themes in web/styles/themes).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "algorithms/colour/contrast.h"

namespace meent::app {

struct Theme {
  algorithms::Colour accent;       // of links, buttons and marks, on a light page
  algorithms::Colour on_accent;    // letters on it
  algorithms::Colour accent_dark;  // on a dark page
};

// Where a colour stands and against what: names of texts ("appearance.ground.page").
struct ThemePair {
  std::string field;   // accent, on_accent or accent_dark
  std::string ground;  // key
  double ratio = 1;    // the least over the grounds
  double needed = 4.5;
  std::optional<algorithms::Colour> nearest = {};  // when the ratio is too small: what would do
};

// What is left out becomes white letters, or the nearest readable colour of the accent on a dark page.
Theme complete_theme(algorithms::Colour accent, std::optional<algorithms::Colour> on_accent,
                     std::optional<algorithms::Colour> accent_dark);
// Each pair that somebody chose, in the order of the form.
std::vector<ThemePair> measure(const Theme& theme);
// Promise: every pair of measure() has what it needs.
std::string render_theme(const Theme& theme);

}  // namespace meent::app
