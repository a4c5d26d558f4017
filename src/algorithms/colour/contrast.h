// SPDX-License-Identifier: EUPL-1.2
// Whether one colour can be read on another, after WCAG 2.2 (success criteria 1.4.3 and 1.4.11: 4.5:1 for text, 3:1 for
// what carries meaning otherwise), and the nearest colour that can when it cannot. All exact functions of 8-bit sRGB.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace meent::algorithms {

inline constexpr double text_contrast = 4.5;
inline constexpr double line_contrast = 3.0;

struct Colour {
  std::array<std::uint8_t, 3> rgb = {};
  bool operator==(const Colour&) const = default;
};

// "#1A7051" or "1a7051", also "#abc" for "#aabbcc"; nothing for anything else.
std::optional<Colour> parse_colour(std::string_view text);
std::string to_text(Colour colour);  // "#1a7051"

// Relative luminance, 0 (black) to 1 (white); contrast ratio, 1 to 21.
double luminance(Colour colour);
double contrast(Colour one, Colour other);
// The least contrast with any of the grounds; 21 without grounds.
double least_contrast(Colour colour, const std::vector<Colour>& grounds);

// `share` of `over` in `under`, in sRGB as CSS mixes: 0 gives `under`, 1 gives `over`.
Colour mix(Colour under, Colour over, double share);

// The colour with the same hue, as vivid as it can be, whose lightness differs least, that has at least that contrast
// with all of the grounds; the colour itself when it has. Nothing when no lightness does. Lightness and hue are those
// of OKLCH (CSS Color 4, 9.4), in steps of 1/512. O(grounds).
std::optional<Colour> find_readable(Colour colour, const std::vector<Colour>& grounds, double least);

}  // namespace meent::algorithms
