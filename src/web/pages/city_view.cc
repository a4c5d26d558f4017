// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/city_view.h"

#include <algorithm>

#include "web/pages/agreement_view.h"
#include "web/pages/export_view.h"
#include "web/pages/live_map_view.h"
#include "web/pages/map_view.h"
#include "web/pages/own_area_view.h"
#include "web/pages/parts_view.h"
#include "web/pages/term_count_pages.h"

namespace meent::web {
namespace {

Html open_html(Language language, const app::CityView& view) {
  if (!view.near)
    return dossier_list_html(language, view.municipality, view.open, t(language, "page.city.nothing_open"));
  std::string out;
  html(out, "{}",
       dossier_list_html(language, view.municipality, view.open_near,
                         t(language, "page.city.nothing_near", {{"area", view.near->name}})));
  html(out, "<p class=\"utrecht-paragraph\"><a class=\"utrecht-link\" href=\"{}\">{}</a></p>",
       area_path(view.municipality, view.near->code), t(language, "page.city.see_area", {{"area", view.near->name}}));
  if (!view.open.empty())
    html(out, "<h3 class=\"utrecht-heading-3\">{}</h3>{}", t(language, "page.city.elsewhere"),
         dossier_list_html(language, view.municipality, view.open, ""));
  return finish(out);
}

Html running_map_html(Language language, const app::CityView& view) {
  if (view.on_map == 0) return finish("");
  return live_map_html(city_path(view.municipality) + "/kaart.json", n(language, "page.live_map.city", view.on_map));
}

Html choose_area_html(Language language, const app::CityView& view, const std::string& form_token) {
  std::string options;
  html(options, "<option value=\"\">{}</option>", t(language, "page.city.whole_city"));
  const auto is_near = [&](const app::AreaLink& area) { return view.near && view.near->code == area.code; };
  // A buurt is chosen on a page of its own.
  if (view.near && std::none_of(view.areas.begin(), view.areas.end(), is_near))
    html(options, "<option value=\"{}\" selected>{}</option>", view.near->code, view.near->name);
  for (const auto& area : view.areas) {
    if (is_near(area)) html(options, "<option value=\"{}\" selected>{}</option>", area.code, area.name);
    else html(options, "<option value=\"{}\">{}</option>", area.code, area.name);
  }
  const Html asked = html(
      "<label class=\"utrecht-form-label\" for=\"kies-wijk\">{}</label><select class=\"utrecht-select\" "
      "id=\"kies-wijk\" name=\"wijk\">{}</select><button class=\"utrecht-button "
      "utrecht-button--secondary-action\" type=\"submit\">{}</button>",
      t(language, "page.city.choose_area"), finish(options), t(language, "page.city.show_area"));
  const Html form = form_token.empty() ? html("<form class=\"meent-choose\" method=\"get\" action=\"{}\">{}</form>",
                                              city_path(view.municipality), asked)
                                       : html("<form class=\"meent-choose\" method=\"post\" action=\"{}\">{}{}</form>",
                                              own_area_path(view.municipality), token_html(form_token), asked);
  return html("{}<p class=\"utrecht-paragraph\"><a class=\"utrecht-link\" href=\"{}\">{}</a></p>", form,
              own_area_path(view.municipality), t(language, "own_area.other_ways"));
}

}  // namespace

Html instrument_list_html(Language language, const app::MunicipalityView& municipality,
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

Html city_html(const app::CityView& view, const app::MapView& map, Language language, const std::string& form_token) {
  std::string out;
  html(out, "<h1 class=\"utrecht-heading-1\">{}</h1><p class=\"utrecht-paragraph utrecht-paragraph--lead\">{}</p>",
       t(language, "page.city.title", {{"city", view.municipality.name}}),
       view.inhabitants > 0 ? n(language, "page.city.lead", view.inhabitants, {{"city", view.municipality.name}})
                            : t(language, "page.city.lead_short"));
  html(out, "{}", own_text_html(view.welcome, language));
  if (!view.areas.empty()) html(out, "{}", choose_area_html(language, view, form_token));
  html(out, "{}",
       section_html(
           "open",
           view.near ? t(language, "page.city.open_near", {{"area", view.near->name}}) : t(language, "page.city.open"),
           html("{}{}", open_html(language, view), running_map_html(language, view))));
  html(out, "{}",
       section_html(
           "besloten", t(language, "page.city.decided"),
           dossier_list_html(language, view.municipality, view.decided, t(language, "page.city.nothing_decided"))));
  if (!view.money.empty())
    html(out, "{}",
         section_html("geld", t(language, "page.city.money"),
                      money_lines_html(language, view.municipality, view.money)));
  if (!view.instruments.empty())
    html(out, "{}",
         section_html("instrumenten", t(language, "page.city.instruments"),
                      html("{}{}{}", instrument_list_html(language, view.municipality, view.instruments, false),
                           term_count_link_html(view.municipality, language),
                           agreements_link_html(view.municipality, language))));
  if (!map.shapes.empty())
    html(out, "{}",
         section_html("buurten", t(language, "page.city.areas"), map_html(view.municipality, map, language)));
  html(out, "{}", city_downloads_html(view.municipality, language));
  return finish(out);
}

Html all_cities_html(const std::vector<app::MunicipalityView>& cities, Language language, const Html& near) {
  std::string items;
  for (const auto& city : cities)
    html(items, "<li><a class=\"utrecht-link\" href=\"{}\">{}</a></li>", city_path(city), city.name);
  std::string steps;
  for (const char* key :
       {"page.cities.step_plan", "page.cities.step_check", "page.cities.step_vote", "page.cities.step_do"})
    html(steps, "<li>{}</li>", t(language, key));
  return html(
      "<h1 class=\"utrecht-heading-1\">{}</h1><p class=\"utrecht-paragraph utrecht-paragraph--lead\">{}</p>{}{}{}",
      t(language, "page.cities.title"), t(language, "page.cities.lead"), near,
      section_html("gemeenten", t(language, "page.cities.choose"),
                   html("<ul class=\"meent-area-list meent-area-list--large\">{}</ul>", finish(items))),
      section_html("zo-werkt-het", t(language, "page.cities.how"),
                   html("<ol class=\"utrecht-ordered-list meent-steps\">{}</ol>", finish(steps))));
}

Html instruments_html(const app::MunicipalityView& municipality, const std::vector<app::InstrumentLink>& instruments,
                      Language language) {
  return html("<h1 class=\"utrecht-heading-1\">{}</h1><p class=\"utrecht-paragraph utrecht-paragraph--lead\">{}</p>{}",
              t(language, "page.instruments.title", {{"city", municipality.name}}),
              t(language, "page.instruments.lead"),
              section_html("alle", n(language, "page.instruments.count", static_cast<long long>(instruments.size())),
                           instrument_list_html(language, municipality, instruments, true)));
}

}  // namespace meent::web
