// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/map_view.h"

#include <algorithm>
#include <array>
#include <cstdio>

#include "web/pages/parts_view.h"

namespace meent::web {
namespace {

constexpr double line_height = 15;  // as app/area_drawing.cc leaves room for

std::string number(double value) {
  std::array<char, 32> text;
  std::snprintf(text.data(), text.size(), "%.1f", value);
  return text.data();
}

Html shape_html(const app::MunicipalityView& municipality, const app::MapView& map, const app::MapShape& shape,
                const std::string& open) {
  std::string outline;
  if (shape.path.empty())
    html(outline, "<rect x=\"{}\" y=\"{}\" width=\"36\" height=\"36\" rx=\"4\"/>", number(shape.x - 18),
         number(shape.y - 18));
  else html(outline, "<path d=\"{}\"/>", shape.path);
  // The size of a map is that of its many links: no class without need.
  const std::string css = std::string("meent-map__area") + (shape.chosen ? " meent-map__area--chosen" : "") +
                          (shape.open > 0 ? " meent-map__area--open" : "");
  // Beside a schema stands a list with the same links: the keyboard meets each only once. The list under a real map is
  // closed, so that there the drawing's own links are met.
  if (map.schematic)
    return html("<a href=\"{}\" class=\"{}\" tabindex=\"-1\"><title>{}</title>{}</a>",
                area_path(municipality, shape.code), css, shape.name + ": " + open, finish(outline));
  return html("<a href=\"{}\" class=\"{}\"><title>{}</title>{}</a>", area_path(municipality, shape.code), css,
              shape.name + ": " + open, finish(outline));
}

// Names are drawn over all shapes, so that no neighbour covers them; for reading aloud the links have titles.
Html labels_html(const app::MapView& map) {
  std::string labels;
  for (const auto& shape : map.shapes) {
    std::string lines;
    for (std::size_t i = 0; i < shape.label.size(); ++i) {
      const double middle = static_cast<double>(shape.label.size() - 1) / 2;
      const double y = shape.y + 4.5 + (static_cast<double>(i) - middle) * line_height;
      html(lines, "<tspan x=\"{}\" y=\"{}\">{}</tspan>", number(shape.x), number(y), shape.label[i]);
    }
    if (lines.empty()) continue;
    if (shape.chosen) html(labels, "<text class=\"meent-map__label--chosen\">{}</text>", finish(lines));
    else html(labels, "<text>{}</text>", finish(lines));
  }
  return finish(labels);
}

Html outlines_html(const app::MapView& map, const Html& drawn, const Html& items, Language language) {
  const bool any_open =
      std::any_of(map.shapes.begin(), map.shapes.end(), [](const auto& shape) { return shape.open > 0; });
  return html(
      "<div class=\"meent-map meent-map--outlines\"><a class=\"utrecht-skip-link utrecht-skip-link--visible-on-focus\" "
      "href=\"#gebieden\">{}</a><figure class=\"meent-map__figure\"><svg class=\"meent-map__drawing\" viewBox=\"{}\" "
      "role=\"group\" aria-label=\"{}\">{}<g class=\"meent-map__labels\" aria-hidden=\"true\">{}</g></svg><figcaption "
      "class=\"meent-map__note\">{} {}</figcaption></figure><details class=\"meent-details\" id=\"gebieden\">"
      "<summary>{}</summary><ul class=\"meent-map__list\">{}</ul></details></div>",
      t(language, "page.map.skip"), map.view_box, t(language, "page.map.name"), drawn, labels_html(map),
      any_open ? t(language, "page.map.legend") : "", map.source,
      n(language, "page.map.list", static_cast<long long>(map.shapes.size())), items);
}

}  // namespace

Html map_html(const app::MunicipalityView& municipality, const app::MapView& map, Language language) {
  if (map.shapes.empty()) return finish("");
  std::string drawn;
  std::string items;
  for (const auto& shape : map.shapes) {
    const std::string open = shape.open > 0 ? n(language, "page.map.open", shape.open) : t(language, "page.map.none");
    html(drawn, "{}", shape_html(municipality, map, shape, open));
    if (shape.chosen)
      html(items, "<li><a class=\"utrecht-link\" href=\"{}\" aria-current=\"true\">{}</a> <span>{}</span></li>",
           area_path(municipality, shape.code), shape.name, open);
    else
      html(items, "<li><a class=\"utrecht-link\" href=\"{}\">{}</a> <span>{}</span></li>",
           area_path(municipality, shape.code), shape.name, open);
  }
  if (!map.schematic) return outlines_html(map, finish(drawn), finish(items), language);
  return html(
      "<div class=\"meent-map\"><figure class=\"meent-map__figure\"><svg class=\"meent-map__drawing\" viewBox=\"{}\" "
      "aria-hidden=\"true\" focusable=\"false\">{}</svg><figcaption class=\"meent-map__note\">{}</figcaption></figure>"
      "<ul class=\"meent-map__list\">{}</ul></div>",
      map.view_box, finish(drawn), t(language, "page.map.schematic"), finish(items));
}

}  // namespace meent::web
