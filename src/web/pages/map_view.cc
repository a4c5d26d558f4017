// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/map_view.h"

#include <array>
#include <cstdio>

#include "web/pages/parts_view.h"

namespace meent::web {
namespace {

std::string number(double value) {
  std::array<char, 32> text;
  std::snprintf(text.data(), text.size(), "%.1f", value);
  return text.data();
}

}  // namespace

Html map_html(const app::MunicipalityView& municipality, const app::MapView& map, Language language) {
  if (map.shapes.empty()) return finish("");
  std::string drawn;
  std::string items;
  for (const auto& shape : map.shapes) {
    const std::string open = shape.open > 0 ? n(language, "page.map.open", shape.open) : t(language, "page.map.none");
    std::string outline;
    if (shape.path.empty())
      html(outline, "<rect x=\"{}\" y=\"{}\" width=\"36\" height=\"36\" rx=\"4\"/>", number(shape.x - 18),
           number(shape.y - 18));
    else html(outline, "<path d=\"{}\"/>", shape.path);
    const std::string css = std::string("meent-map__area") + (shape.chosen ? " meent-map__area--chosen" : "") +
                            (shape.open > 0 ? " meent-map__area--open" : "");
    // The list below has the same links: the keyboard meets each only once.
    html(drawn, "<a href=\"{}\" class=\"{}\" tabindex=\"-1\"><title>{}</title>{}</a>",
         area_path(municipality, shape.code), css, shape.name + ": " + open, finish(outline));
    if (shape.chosen)
      html(items, "<li><a class=\"utrecht-link\" href=\"{}\" aria-current=\"true\">{}</a> <span>{}</span></li>",
           area_path(municipality, shape.code), shape.name, open);
    else
      html(items, "<li><a class=\"utrecht-link\" href=\"{}\">{}</a> <span>{}</span></li>",
           area_path(municipality, shape.code), shape.name, open);
  }
  std::string note;
  if (map.schematic)
    html(note, "<figcaption class=\"meent-map__note\">{}</figcaption>", t(language, "page.map.schematic"));
  return html(
      "<div class=\"meent-map\"><figure class=\"meent-map__figure\"><svg class=\"meent-map__drawing\" viewBox=\"{}\" "
      "aria-hidden=\"true\" focusable=\"false\">{}</svg>{}</figure><ul class=\"meent-map__list\">{}</ul></div>",
      map.view_box, finish(drawn), finish(note), finish(items));
}

}  // namespace meent::web
