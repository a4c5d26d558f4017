// SPDX-License-Identifier: EUPL-1.2
#include "algorithms/colour/contrast.h"

#include <algorithm>
#include <cmath>

namespace meent::algorithms {
namespace {

constexpr int steps = 512;

int digit_of(char sign) {
  if (sign >= '0' && sign <= '9') return sign - '0';
  if (sign >= 'a' && sign <= 'f') return sign - 'a' + 10;
  if (sign >= 'A' && sign <= 'F') return sign - 'A' + 10;
  return -1;
}

double to_linear(double value) { return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); }
double from_linear(double value) {
  return value <= 0.0031308 ? value * 12.92 : 1.055 * std::pow(value, 1 / 2.4) - 0.055;
}

// Lightness 0 to 1, and the plane of hue and vividness.
struct Oklab {
  double lightness = 0;
  double a = 0;
  double b = 0;
};

// The matrices are those of CSS Color 4, 18 (after Björn Ottosson, "A perceptual color space for image processing").
Oklab to_oklab(Colour colour) {
  const double r = to_linear(colour.rgb[0] / 255.0);
  const double g = to_linear(colour.rgb[1] / 255.0);
  const double b = to_linear(colour.rgb[2] / 255.0);
  const double l = std::cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const double m = std::cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const double s = std::cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return {0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
          1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
          0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s};
}

// Nothing when a screen cannot show it.
std::optional<Colour> find_colour(const Oklab& lab) {
  const double l = std::pow(lab.lightness + 0.3963377774 * lab.a + 0.2158037573 * lab.b, 3);
  const double m = std::pow(lab.lightness - 0.1055613458 * lab.a - 0.0638541728 * lab.b, 3);
  const double s = std::pow(lab.lightness - 0.0894841775 * lab.a - 1.2914855480 * lab.b, 3);
  const std::array<double, 3> linear{4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
                                     -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
                                     -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s};
  constexpr double rounding = 0.002;
  Colour colour;
  for (std::size_t i = 0; i < 3; ++i) {
    if (linear[i] < -rounding || linear[i] > 1 + rounding) return std::nullopt;
    colour.rgb[i] = static_cast<std::uint8_t>(
        std::lround(255 * std::clamp(from_linear(std::clamp(linear[i], 0.0, 1.0)), 0.0, 1.0)));
  }
  return colour;
}

// Of that hue and lightness, as vivid as `lab` or as much of it as a screen can show.
Colour nearest_of_lightness(const Oklab& lab, double lightness) {
  double low = 0;
  double high = 1;
  if (const auto whole = find_colour({lightness, lab.a, lab.b})) return *whole;
  Colour best = find_colour({lightness, 0, 0}).value_or(Colour{});
  for (int i = 0; i < 20; ++i) {
    const double share = (low + high) / 2;
    if (const auto found = find_colour({lightness, lab.a * share, lab.b * share})) {
      best = *found;
      low = share;
    } else {
      high = share;
    }
  }
  return best;
}

}  // namespace

std::optional<Colour> parse_colour(std::string_view text) {
  if (text.starts_with('#')) text.remove_prefix(1);
  if (text.size() != 3 && text.size() != 6) return std::nullopt;
  Colour colour;
  const std::size_t width = text.size() / 3;
  for (std::size_t i = 0; i < 3; ++i) {
    const int high = digit_of(text[i * width]);
    const int low = digit_of(text[i * width + width - 1]);
    if (high < 0 || low < 0) return std::nullopt;
    colour.rgb[i] = static_cast<std::uint8_t>(high * 16 + low);
  }
  return colour;
}

std::string to_text(Colour colour) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string text = "#";
  for (const std::uint8_t part : colour.rgb) text += {digits[part / 16], digits[part % 16]};
  return text;
}

double luminance(Colour colour) {
  return 0.2126 * to_linear(colour.rgb[0] / 255.0) + 0.7152 * to_linear(colour.rgb[1] / 255.0) +
         0.0722 * to_linear(colour.rgb[2] / 255.0);
}

double contrast(Colour one, Colour other) {
  const double first = luminance(one);
  const double second = luminance(other);
  return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

double least_contrast(Colour colour, const std::vector<Colour>& grounds) {
  double least = 21;
  for (const Colour ground : grounds) least = std::min(least, contrast(colour, ground));
  return least;
}

Colour mix(Colour under, Colour over, double share) {
  Colour mixed;
  for (std::size_t i = 0; i < 3; ++i)
    mixed.rgb[i] = static_cast<std::uint8_t>(std::lround(under.rgb[i] * (1 - share) + over.rgb[i] * share));
  return mixed;
}

std::optional<Colour> find_readable(Colour colour, const std::vector<Colour>& grounds, double least) {
  if (least_contrast(colour, grounds) >= least) return colour;
  const Oklab lab = to_oklab(colour);
  for (int step = 1; step <= steps; ++step)
    for (const double lightness :
         {lab.lightness - static_cast<double>(step) / steps, lab.lightness + static_cast<double>(step) / steps}) {
      if (lightness < 0 || lightness > 1) continue;
      const Colour found = nearest_of_lightness(lab, lightness);
      if (least_contrast(found, grounds) >= least) return found;
    }
  return std::nullopt;
}

}  // namespace meent::algorithms
