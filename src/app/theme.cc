// SPDX-License-Identifier: EUPL-1.2
#include "app/theme.h"

#include <algorithm>
#include <string_view>

#include "base/check.h"

namespace meent::app {
namespace {

using algorithms::Colour;
using algorithms::line_contrast;
using algorithms::text_contrast;

Colour colour_of(std::string_view text) {
  const auto colour = algorithms::parse_colour(text);
  CHECK(colour.has_value());
  return *colour;
}

// Of what we choose ourselves: room to spare for its own subtle ground.
constexpr double comfortable_contrast = 6;

// As in web/styles/tokens.css.
struct Scheme {
  std::vector<Colour> grounds;  // of the page, the subtle one last
  std::vector<Colour> texts;    // that stand on a ground with the accent in it
  Colour deepest;               // towards which a hovered accent goes
};

const Scheme& light() {
  static const Scheme scheme{
      {colour_of("#ffffff"), colour_of("#f4f5f3")},
      {colour_of("#1a1e1b"), colour_of("#4d544f"), colour_of("#a8200d"), colour_of("#17672d"), colour_of("#7a4f00")},
      colour_of("#1a1e1b")};
  return scheme;
}

const Scheme& dark() {
  static const Scheme scheme{
      {colour_of("#14181c"), colour_of("#1d2227")},
      {colour_of("#f1f3f4"), colour_of("#b7bfc6"), colour_of("#ff9d90"), colour_of("#82d498"), colour_of("#f0c05a")},
      colour_of("#f1f3f4")};
  return scheme;
}

// Letters on the accent of a dark page: as dark as the page.
Colour on_dark_accent() { return dark().grounds.front(); }

Colour hovered(Colour accent, const Scheme& scheme) { return algorithms::mix(accent, scheme.deepest, 0.4); }

std::string line(std::string_view name, Colour colour) {
  return "  --basis-color-accent-1-" + std::string(name) + ": " + algorithms::to_text(colour) + ";\n";
}

// The most of the accent in the page's ground on which everything can still be read.
Colour ground_of(Colour accent, const Scheme& scheme) {
  for (const double share : {0.10, 0.08, 0.06, 0.04, 0.02}) {
    const Colour ground = algorithms::mix(scheme.grounds.front(), accent, share);
    double least = algorithms::contrast(accent, ground);
    for (const Colour text : scheme.texts) least = std::min(least, algorithms::contrast(text, ground));
    if (least >= text_contrast) return ground;
  }
  return scheme.grounds.front();
}

Colour border_of(Colour accent, const Scheme& scheme) {
  for (const double share : {0.35, 0.30, 0.25, 0.20, 0.15, 0.10}) {
    const Colour border = algorithms::mix(scheme.grounds.front(), accent, share);
    if (algorithms::contrast(accent, border) >= line_contrast) return border;
  }
  return scheme.grounds.front();
}

std::string block(Colour accent, Colour on_accent, const Scheme& scheme) {
  return ":root {\n" + line("color-default", accent) + line("color-hover", hovered(accent, scheme)) +
         line("bg-subtle", ground_of(accent, scheme)) + line("border-subtle", border_of(accent, scheme)) +
         line("inverse-color-default", on_accent) + "}\n";
}

ThemePair pair_of(std::string field, std::string ground, Colour colour, const std::vector<Colour>& grounds) {
  ThemePair pair{std::move(field), std::move(ground), algorithms::least_contrast(colour, grounds), text_contrast};
  if (pair.ratio < pair.needed) pair.nearest = algorithms::find_readable(colour, grounds, pair.needed);
  return pair;
}

}  // namespace

Theme complete_theme(Colour accent, std::optional<Colour> on_accent, std::optional<Colour> accent_dark) {
  Theme theme{accent, on_accent.value_or(colour_of("#ffffff")), accent_dark.value_or(accent)};
  if (!accent_dark)
    theme.accent_dark =
        algorithms::find_readable(accent, dark().grounds, comfortable_contrast).value_or(colour_of("#ffffff"));
  return theme;
}

std::vector<ThemePair> measure(const Theme& theme) {
  return {
      pair_of("accent", "appearance.ground.page", theme.accent, light().grounds),
      pair_of("on_accent", "appearance.ground.accent", theme.on_accent, {theme.accent, hovered(theme.accent, light())}),
      pair_of("accent_dark", "appearance.ground.dark", theme.accent_dark, dark().grounds)};
}

std::string render_theme(const Theme& theme) {
  return block(theme.accent, theme.on_accent, light()) + "\n@media (prefers-color-scheme: dark) {\n" +
         block(theme.accent_dark, on_dark_accent(), dark()) + "}\n";
}

}  // namespace meent::app
