// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/area_view.h"

#include "web/pages/city_view.h"
#include "web/pages/live_map_view.h"
#include "web/pages/map_view.h"
#include "web/pages/parts_view.h"

namespace meent::web {
namespace {

Html running_html(const app::AreaView& view, Language language) {
  std::string out;
  const std::string nothing = t(language, view.beginnings.empty() ? "page.area.nothing_short" : "page.area.nothing",
                                {{"area", view.area.name}});
  html(out, "{}", dossier_list_html(language, view.municipality, view.dossiers, nothing));
  if (view.on_map > 0)
    html(out, "{}",
         live_map_html(area_path(view.municipality, view.area.code) + "/kaart.json",
                       n(language, "page.live_map.area", view.on_map)));
  if (!view.everywhere.empty())
    html(out, "<h3 class=\"utrecht-heading-3\">{}</h3>{}",
         t(language, "page.area.everywhere", {{"city", view.municipality.name}}),
         dossier_list_html(language, view.municipality, view.everywhere, ""));
  return finish(out);
}

Html contacts_html(const app::AreaView& view, Language language) {
  std::string items;
  for (const auto& contact : view.contacts)
    html(items, "<li><strong>{}</strong> <a class=\"utrecht-link\" href=\"{}\" lang=\"{}\">{}</a></li>", contact.who,
         dossier_path(view.municipality, contact.dossier.number), view.municipality.language, contact.dossier.title);
  if (items.empty())
    return html("<p class=\"utrecht-paragraph\">{}</p>",
                t(language, "page.area.contact_city", {{"city", view.municipality.name}}));
  return html("<ul class=\"meent-contact-list\">{}</ul>", finish(items));
}

}  // namespace

Html area_html(const app::AreaView& view, const app::MapView& map, Language language, const Html& ties) {
  std::string out;
  html(out, "<h1 class=\"utrecht-heading-1\">{}</h1>", view.area.name);
  if (view.area.inhabitants)
    html(out, "<p class=\"utrecht-paragraph utrecht-paragraph--lead\">{}</p>",
         n(language, "page.area.lead", *view.area.inhabitants, {{"area", view.area.name}}));
  if (view.parent)
    html(out, "<p class=\"utrecht-paragraph\">{} <a class=\"utrecht-link\" href=\"{}\">{}</a></p>",
         t(language, "page.area.part_of"),
         view.parent->code == view.municipality.code ? city_path(view.municipality)
                                                     : area_path(view.municipality, view.parent->code),
         view.parent->name);
  html(out, "{}", section_html("dossiers", t(language, "page.area.running"), running_html(view, language)));
  html(out, "{}", ties);
  if (!view.beginnings.empty())
    html(out, "{}",
         section_html("begin", t(language, "page.area.begin"),
                      instrument_list_html(language, view.municipality, view.beginnings, false)));
  else
    html(out, "<p class=\"utrecht-paragraph\"><a class=\"utrecht-link\" href=\"{}\">{}</a></p>",
         city_path(view.municipality) + "/instrumenten", t(language, "page.area.begin"));
  html(out, "{}", section_html("aanspreken", t(language, "page.area.contacts"), contacts_html(view, language)));
  if (!view.money.empty())
    html(out, "{}",
         section_html("geld", t(language, "page.city.money"),
                      money_lines_html(language, view.municipality, view.money)));
  html(out, "<p class=\"utrecht-paragraph\"><a class=\"utrecht-link\" href=\"{}\">{}</a></p>",
       city_path(view.municipality) + "/geld/" + view.area.code, t(language, "ledger.link"));
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
