// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/city_view.h"

#include "web/pages/parts_view.h"

namespace meent::web {
namespace {

Html instrument_list(Language language, const app::MunicipalityView& municipality,
                     const std::vector<app::InstrumentLink>& instruments, bool with_promise) {
  std::string items;
  for (const auto& instrument : instruments) {
    std::string promise;
    if (with_promise && !instrument.ladder.empty())
      html(promise, "<p class=\"utrecht-paragraph meent-instrument-list__promise\">{}</p>",
           t(language, "page.instruments.promise", {{"promise", instrument.ladder}}));
    html(items,
         "<li class=\"meent-instrument-list__item\"><h3 class=\"utrecht-heading-3\"><a class=\"utrecht-link\" "
         "href=\"{}\">"
         "{}</a></h3><p class=\"utrecht-paragraph\">{}</p>{}</li>",
         city_path(municipality) + "/instrumenten/" + instrument.id, instrument.name, instrument.summary,
         finish(promise));
  }
  return html("<ul class=\"meent-instrument-list\">{}</ul>", finish(items));
}

Html area_list(Language language, const app::CityView& view) {
  std::string items;
  for (const auto& area : view.areas) {
    std::string people;
    if (area.inhabitants)
      html(people, " <span class=\"meent-area-list__people\">{}</span>",
           n(language, "page.inhabitants", *area.inhabitants));
    html(items, "<li><a class=\"utrecht-link\" href=\"{}\">{}</a>{}</li>", area_path(view.municipality, area.code),
         area.name, finish(people));
  }
  return html("<ul class=\"meent-area-list\">{}</ul>", finish(items));
}

}  // namespace

Html city_html(const app::CityView& view, Language language) {
  std::string out;
  html(out, "<h1 class=\"utrecht-heading-1\">{}</h1><p class=\"utrecht-paragraph utrecht-paragraph--lead\">{}</p>",
       t(language, "page.city.title", {{"city", view.municipality.name}}),
       view.inhabitants > 0 ? n(language, "page.city.lead", view.inhabitants, {{"city", view.municipality.name}})
                            : t(language, "page.city.lead_short"));
  html(out, "{}",
       section_html("open", t(language, "page.city.open"),
                    dossier_list_html(language, view.municipality, view.open, t(language, "page.city.nothing_open"))));
  if (!view.areas.empty())
    html(out, "{}", section_html("buurten", t(language, "page.city.areas"), area_list(language, view)));
  html(out, "{}",
       section_html(
           "besloten", t(language, "page.city.decided"),
           dossier_list_html(language, view.municipality, view.decided, t(language, "page.city.nothing_decided"))));
  if (!view.instruments.empty())
    html(out, "{}",
         section_html("instrumenten", t(language, "page.city.instruments"),
                      instrument_list(language, view.municipality, view.instruments, false)));
  return finish(out);
}

Html all_cities_html(const std::vector<app::MunicipalityView>& cities, Language language) {
  std::string items;
  for (const auto& city : cities)
    html(items, "<li><a class=\"utrecht-link\" href=\"{}\">{}</a></li>", city_path(city), city.name);
  return html(
      "<h1 class=\"utrecht-heading-1\">{}</h1><p class=\"utrecht-paragraph utrecht-paragraph--lead\">{}</p>"
      "<h2 class=\"utrecht-heading-2\">{}</h2><ul class=\"meent-area-list\">{}</ul>",
      t(language, "page.cities.title"), t(language, "page.cities.lead"), t(language, "page.cities.choose"),
      finish(items));
}

Html instruments_html(const app::MunicipalityView& municipality, const std::vector<app::InstrumentLink>& instruments,
                      Language language) {
  return html("<h1 class=\"utrecht-heading-1\">{}</h1><p class=\"utrecht-paragraph utrecht-paragraph--lead\">{}</p>{}",
              t(language, "page.instruments.title", {{"city", municipality.name}}),
              t(language, "page.instruments.lead"),
              section_html("alle", n(language, "page.instruments.count", static_cast<long long>(instruments.size())),
                           instrument_list(language, municipality, instruments, true)));
}

}  // namespace meent::web
