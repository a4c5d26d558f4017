// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/confirmation_pages.h"

#include "web/pages/parts_view.h"

namespace meent::web {
namespace {

Html paragraph(const std::string& text) { return html("<p class=\"utrecht-paragraph\">{}</p>", text); }

Html next_html(const app::ConfirmationView& view, bool told, Language language) {
  const auto& dossier = view.dossier;
  std::string next;
  html(next, "{}", turn_html(language, dossier));
  if (!dossier.phase_help.empty()) html(next, "{}", paragraph(dossier.phase_help));
  html(next, "{}", paragraph(t(language, told ? "confirmation.told" : "confirmation.look")));
  html(next, "{}", phase_line_html(language, dossier.phases));
  return section_html("nu", t(language, "confirmation.next"), finish(next));
}

Html changing_html(const app::ConfirmationView& view, Language language) {
  const std::string path = dossier_path(view.dossier.municipality, view.dossier.link.number);
  std::string items;
  for (const auto& move : view.still_possible) html(items, "<li>{}</li>", move);
  if (items.empty())
    return section_html("wijzigen", t(language, "confirmation.changing"), paragraph(t(language, "confirmation.fixed")));
  return section_html("wijzigen", t(language, "confirmation.changing"),
                      html("{}<ul class=\"utrecht-unordered-list\">{}</ul><p class=\"utrecht-paragraph\">"
                           "<a class=\"utrecht-link\" href=\"{}\">{}</a></p>",
                           paragraph(t(language, "confirmation.still_possible")), finish(items), path + "#handelingen",
                           t(language, "confirmation.to_moves")));
}

}  // namespace

Html confirmation_html(const app::ConfirmationView& view, bool mails, Language language) {
  const auto& dossier = view.dossier;
  const bool told = mails && view.wants_mail;
  std::vector<app::FieldView> answers = view.handed_in.answers;
  for (auto& answer : answers) answer.in_head = false;
  std::string facts;
  const auto row = [&](const char* key, const std::string& value) {
    html(facts, "<div class=\"meent-facts__row\"><dt>{}</dt><dd>{}</dd></div>", t(language, key), value);
  };
  row("confirmation.number", std::to_string(dossier.link.number));
  row("confirmation.municipality", dossier.municipality.name);
  if (dossier.parent) row("confirmation.part_of", dossier.parent->title);
  row("confirmation.move", view.handed_in.move);
  row("confirmation.moment", format_moment(language, view.handed_in.at));
  return html(
      "<h1 class=\"utrecht-heading-1\">{}</h1><p class=\"utrecht-paragraph utrecht-paragraph--lead\" lang=\"{}\">{}</p>"
      "<dl class=\"meent-facts\">{}</dl>{}{}{}{}<p class=\"utrecht-paragraph\"><a class=\"utrecht-link\" "
      "href=\"{}\">{}</a></p>",
      t(language, "confirmation.title"), dossier.municipality.language, dossier.link.title, finish(facts),
      paragraph(t(language, told ? "confirmation.mailed" : "confirmation.print")), next_html(view, told, language),
      changing_html(view, language),
      section_html("kopie", t(language, "confirmation.copy"), facts_html(language, answers)),
      dossier_path(dossier.municipality, dossier.link.number), t(language, "confirmation.to_dossier"));
}

Result<Response> confirmation_page(const Visit& visit) {
  const auto view = TRY(app::view_confirmation(visit.session, visit.slug(), visit.number(1)));
  Response response =
      show(visit, t(visit.language, "confirmation.title"), confirmation_html(view, visit.mail, visit.language),
           view.dossier.municipality, 200, dossier_crumbs(visit.language, view.dossier, true));
  response.headers.emplace_back("Cache-Control", "no-store");
  return response;
}

}  // namespace meent::web
