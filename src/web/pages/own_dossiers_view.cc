// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/own_dossiers_view.h"

#include "web/pages/parts_view.h"

namespace meent::web {
namespace {

// By when the reader hears something, or has to do something; empty: nothing to wait for.
Html when_html(const app::OwnDossier& own, Language language) {
  using Turn = app::OwnDossier::Turn;
  if (!own.until) return finish("");
  const Params params{{"date", format_weekday_date(language, *own.until)}};
  if (own.link.late && own.turn == Turn::municipality)
    return html("<p class=\"utrecht-paragraph\"><span class=\"meent-state meent-state--late\">{}</span></p>",
                t(language, "own_dossiers.late", params));
  const char* const key = own.turn == Turn::municipality ? "own_dossiers.hear"
                          : own.turn == Turn::own        ? "own_dossiers.yours"
                                                         : "own_dossiers.until";
  return html("<p class=\"utrecht-paragraph\"><strong>{}</strong></p>", t(language, key, params));
}

}  // namespace

Html own_dossiers_html(const std::vector<app::OwnDossier>& dossiers, Language language) {
  if (dossiers.empty()) return finish("");
  std::string items;
  for (const auto& own : dossiers) {
    std::string where = own.link.instrument + " · " + own.municipality.name;
    if (!own.link.area.empty()) where += " · " + own.link.area;
    html(items,
         "<li class=\"meent-plan-list__item\"><h3 class=\"utrecht-heading-3\"><a class=\"utrecht-link\" href=\"{}\" "
         "lang=\"{}\">{}</a></h3>{}<p class=\"meent-plan-list__facts\">{} <span "
         "class=\"meent-plan-list__phase\">{}</span> <span>{}</span></p></li>",
         dossier_path(own.municipality, own.link.number), own.municipality.language, own.link.title,
         when_html(own, language), state_html(language, own.link), own.link.phase, where);
  }
  return section_html("dossiers", t(language, "own_dossiers.title"),
                      html("<ul class=\"meent-plan-list\">{}</ul>", finish(items)));
}

}  // namespace meent::web
