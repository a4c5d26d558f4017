// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/area_view.h"

#include "web/pages/map_view.h"
#include "web/pages/parts_view.h"

namespace meent::web {

Html area_html(const app::AreaView& view, const app::MapView& map, Language language) {
  std::string out;
  html(out, "<h1 class=\"utrecht-heading-1\">{}</h1>", view.area.name);
  if (view.area.inhabitants)
    html(out, "<p class=\"utrecht-paragraph utrecht-paragraph--lead\">{}</p>",
         n(language, "page.area.lead", *view.area.inhabitants, {{"area", view.area.name}}));
  if (view.parent)
    html(out, "<p class=\"utrecht-paragraph\">{} <a class=\"utrecht-link\" href=\"{}\">{}</a></p>",
         t(language, "page.area.part_of"), area_path(view.municipality, view.parent->code), view.parent->name);

  std::string running;
  html(running, "{}", dossier_list_html(language, view.municipality, view.dossiers, t(language, "page.area.nothing")));
  html(running, "<p class=\"utrecht-paragraph\"><a class=\"utrecht-link\" href=\"{}\">{}</a></p>",
       city_path(view.municipality) + "/instrumenten", t(language, "page.area.begin"));
  html(out, "{}", section_html("dossiers", t(language, "page.area.running"), finish(running)));

  if (!map.shapes.empty())
    html(out, "{}", section_html("kaart", t(language, "page.area.map"), map_html(view.municipality, map, language)));
  if (!view.children.empty()) {
    std::string items;
    for (const auto& child : view.children)
      html(items, "<li><a class=\"utrecht-link\" href=\"{}\">{}</a></li>", area_path(view.municipality, child.code),
           child.name);
    html(out, "{}",
         section_html("buurten", t(language, "page.area.children"),
                      html("<ul class=\"meent-area-list\">{}</ul>", finish(items))));
  }
  return finish(out);
}

}  // namespace meent::web
