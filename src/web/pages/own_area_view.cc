// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/own_area_view.h"

#include "web/pages/form_view.h"
#include "web/pages/parts_view.h"

namespace meent::web {
namespace {

constexpr std::string_view prefix = "buurt";

Html option_html(const std::string& code, const std::string& name, bool chosen) {
  return chosen ? html("<option value=\"{}\" selected>{}</option>", code, name)
                : html("<option value=\"{}\">{}</option>", code, name);
}

Html list_form_html(const OwnAreaForm& form, Language language) {
  const std::string chosen = form.view.chosen ? form.view.chosen->code : "";
  std::string options;
  html(options, "{}", option_html("", t(language, "own_area.no_area"), chosen.empty()));
  for (const auto& [wijk, inside] : form.view.choices) {
    if (inside.empty()) {
      html(options, "{}", option_html(wijk.code, wijk.name, chosen == wijk.code));
      continue;
    }
    std::string group;
    html(group, "{}",
         option_html(wijk.code, t(language, "own_area.whole", {{"area", wijk.name}}), chosen == wijk.code));
    for (const auto& buurt : inside) html(group, "{}", option_html(buurt.code, buurt.name, chosen == buurt.code));
    html(options, "<optgroup label=\"{}\">{}</optgroup>", wijk.name, finish(group));
  }
  return html(
      "<form class=\"meent-choose\" method=\"post\" action=\"{}\">{}<label class=\"utrecht-form-label\" "
      "for=\"buurt-wijk\">{}</label><select class=\"utrecht-select\" id=\"buurt-wijk\" name=\"wijk\">{}</select>"
      "<button class=\"utrecht-button utrecht-button--secondary-action\" type=\"submit\">{}</button></form>",
      own_area_path(form.view.municipality), token_html(form.form_token), t(language, "own_area.list"), finish(options),
      t(language, "own_area.keep"));
}

Html found_html(const OwnAreaForm& form, Language language) {
  if (form.view.found.empty()) return finish("");
  std::string buttons;
  for (const auto& [area, within] : form.view.found)
    html(buttons,
         "<button class=\"utrecht-button utrecht-button--secondary-action\" type=\"submit\" name=\"wijk\" "
         "value=\"{}\">{}</button>",
         area.code,
         within.empty() ? area.name : t(language, "own_area.within", {{"area", area.name}, {"within", within}}));
  return html("<form class=\"meent-choose\" method=\"post\" action=\"{}\">{}{}</form>",
              own_area_path(form.view.municipality), token_html(form.form_token), finish(buttons));
}

}  // namespace

std::string own_area_path(const app::MunicipalityView& municipality) { return city_path(municipality) + "/mijn-buurt"; }

Html own_area_html(const OwnAreaForm& form, Language language) {
  app::FieldView place =
      make_field("plaats", t(language, "own_area.place"), "place", t(language, "own_area.place_help"), form.place);
  place.options = form.view.names;
  place.required = true;
  std::string chosen;
  if (form.view.chosen)
    html(chosen, "<p class=\"utrecht-paragraph\"><strong>{}</strong></p>",
         t(language, "own_area.now", {{"area", form.view.chosen->name}}));
  return html(
      "<h1 class=\"utrecht-heading-1\">{}</h1>{}<p class=\"utrecht-paragraph utrecht-paragraph--lead\">{}</p>{}"
      "<p class=\"utrecht-paragraph\">{}</p>{}{}",
      t(language, "own_area.title"), error_summary_html(form.error, form.errors, {place}, prefix, language),
      t(language, "own_area.lead", {{"city", form.view.municipality.name}}), finish(chosen),
      t(language, form.with_person ? "own_area.kept_with_person" : "own_area.kept_in_browser"),
      section_html("zoeken", t(language, "own_area.by_name"),
                   html("{}<form class=\"meent-form\" method=\"post\" action=\"{}\" novalidate>{}{}<button "
                        "class=\"utrecht-button utrecht-button--primary-action\" type=\"submit\">{}</button></form>",
                        found_html(form, language), own_area_path(form.view.municipality), token_html(form.form_token),
                        field_html(place, form.errors, prefix, language), t(language, "own_area.keep"))),
      section_html("lijst", t(language, "own_area.by_list"), list_form_html(form, language)));
}

Html near_html(const std::vector<app::NearView>& near, Language language) {
  std::string out;
  for (const auto& one : near)
    html(out, "{}",
         section_html(
             "in-" + one.area.code,
             t(language, "own_area.open_in", {{"area", one.area.name}, {"city", one.municipality.name}}),
             html("{}<p class=\"utrecht-paragraph\"><a class=\"utrecht-link\" href=\"{}\">{}</a></p>",
                  dossier_list_html(language, one.municipality, one.open,
                                    t(language, "page.city.nothing_near", {{"area", one.area.name}})),
                  city_path(one.municipality), t(language, "own_area.see_city", {{"city", one.municipality.name}}))));
  return finish(out);
}

Html area_ties_html(const AreaTies& ties, Language language) {
  const std::string path = area_path(ties.municipality, ties.area.code);
  std::string own;
  if (ties.own) html(own, "<p class=\"utrecht-paragraph\"><strong>{}</strong></p>", t(language, "own_area.is_yours"));
  else if (ties.area.code == ties.municipality.code) own.clear();
  else if (ties.follows)
    html(own,
         "<form method=\"post\" action=\"{}\">{}<button class=\"utrecht-button utrecht-button--secondary-action\" "
         "type=\"submit\" name=\"wijk\" value=\"{}\">{}</button></form>",
         own_area_path(ties.municipality), token_html(ties.form_token), ties.area.code,
         t(language, "own_area.make_yours"));
  else
    html(own, "<p class=\"utrecht-paragraph\"><a class=\"utrecht-link\" href=\"{}\">{}</a></p>",
         city_path(ties.municipality) + "?wijk=" + ties.area.code, t(language, "own_area.make_yours"));
  std::string follow;
  if (!ties.follows)
    html(follow, "<p class=\"utrecht-paragraph\"><a class=\"utrecht-link\" href=\"{}\">{}</a></p>",
         "/inloggen?terug=" + path, t(language, "own_area.sign_in_to_follow"));
  else {
    const bool follows = *ties.follows == app::Follow::yes;
    const std::string_view wanted = follows ? "no" : "yes";
    html(follow,
         "<p class=\"utrecht-paragraph\">{}</p><form method=\"post\" action=\"{}\">{}<button "
         "class=\"utrecht-button utrecht-button--secondary-action\" type=\"submit\" name=\"follow\" "
         "value=\"{}\">{}</button></form>",
         t(language, follows ? "own_area.follows" : "own_area.follow_lead"), path + "/volgen",
         token_html(ties.form_token), wanted, t(language, follows ? "own_area.unfollow" : "own_area.follow"));
  }
  return section_html("volgen", t(language, "own_area.ties"), html("{}{}", finish(own), finish(follow)));
}

Html followed_html(const app::FollowedView& view, const std::string& form_token, Language language) {
  const auto item = [&](const std::string& path, const std::string& name, const std::string& where,
                        std::string_view language_of_name, const std::string& field, const std::string& value) {
    return html(
        "<li class=\"meent-plan-list__item\"><h3 class=\"utrecht-heading-3\"><a class=\"utrecht-link\" href=\"{}\" "
        "lang=\"{}\">{}</a></h3><p class=\"utrecht-paragraph\">{}</p><form method=\"post\" action=\"/mijn/volgen\">{}"
        "<button class=\"utrecht-button utrecht-button--secondary-action\" type=\"submit\" name=\"{}\" value=\"{}\" "
        "aria-label=\"{}\">{}</button></form></li>",
        path, language_of_name, name, where, token_html(form_token), field, value,
        t(language, "followed.stop_what", {{"what", name}}), t(language, "followed.stop"));
  };
  std::string areas, dossiers;
  for (const auto& [city, area] : view.areas)
    html(areas, "{}",
         item(area_path(city, area.code), area.name, city.name, city.language, "gebied", city.slug + "/" + area.code));
  for (const auto& [city, dossier] : view.dossiers)
    html(dossiers, "{}",
         item(dossier_path(city, dossier.number), dossier.title, city.name + " · " + dossier.phase, city.language,
              "dossier", city.slug + "/" + std::to_string(dossier.number)));
  const auto list = [&](const std::string& items, std::string_view nothing) {
    return items.empty() ? html("<p class=\"utrecht-paragraph\">{}</p>", t(language, nothing))
                         : html("<ul class=\"meent-plan-list\">{}</ul>", finish(items));
  };
  return html(
      "<h1 class=\"utrecht-heading-1\">{}</h1><p class=\"utrecht-paragraph utrecht-paragraph--lead\">{}</p>{}{}",
      t(language, "followed.title"), t(language, "followed.lead"),
      section_html("gebieden", t(language, "followed.areas"), list(areas, "followed.no_areas")),
      section_html("dossiers", t(language, "followed.dossiers"), list(dossiers, "followed.no_dossiers")));
}

}  // namespace meent::web
