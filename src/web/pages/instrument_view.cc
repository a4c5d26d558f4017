// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/instrument_view.h"

#include "web/pages/city_view.h"
#include "web/pages/parts_view.h"
#include "web/pages/procedure_drawing.h"
#include "web/pages/term_count_pages.h"

namespace meent::web {
namespace {

Html roles_html(const app::InstrumentView& view, Language language) {
  std::string rows;
  for (const auto& role : view.roles)
    html(rows, "<div class=\"meent-facts__row\"><dt>{}</dt><dd>{}</dd></div>", role.kind, role.who);
  return html("<p class=\"utrecht-paragraph\">{}</p><dl class=\"meent-facts\">{}</dl>",
              t(language, "page.procedure.opened_by", {{"who", view.opened_by}}), finish(rows));
}

void line(std::string& out, Language language, const char* key, std::string_view text) {
  if (!text.empty()) html(out, "<li><span class=\"meent-procedure__label\">{}</span> {}</li>", t(language, key), text);
}

Html move_html(const app::ProcedureMove& move, Language language) {
  std::string more;
  for (const auto& need : move.needs) line(more, language, "page.procedure.need", need);
  for (const auto& effect : move.does) line(more, language, "page.procedure.effect", effect);
  std::string asks;
  for (const auto& question : move.asks) asks += (asks.empty() ? "" : " · ") + question;
  line(more, language, "page.procedure.asks", asks);
  line(more, language, "page.procedure.tells", move.tells);
  std::string list;
  if (!more.empty()) html(list, "<ul class=\"meent-procedure__more\">{}</ul>", finish(more));
  std::string to;
  if (!move.to.empty())
    html(to, " <span class=\"meent-procedure__to\">{}</span>", t(language, "page.procedure.to", {{"phase", move.to}}));
  return html("<li class=\"meent-procedure__move\"><p><strong>{}</strong>{}<br>{}</p>{}</li>", move.title, finish(to),
              t(language, "page.procedure.by", {{"who", move.who}}), finish(list));
}

Html phase_html(const app::ProcedurePhase& phase, Language language) {
  std::string out;
  html(out, "<li class=\"meent-procedure__phase\"><h3 class=\"utrecht-heading-3\">{}</h3>", phase.title);
  if (phase.stage != phase.title) html(out, "<p class=\"meent-procedure__stage\">{}</p>", phase.stage);
  if (!phase.help.empty()) html(out, "<p class=\"utrecht-paragraph\">{}</p>", phase.help);
  if (!phase.ballot.empty()) html(out, "<p class=\"utrecht-paragraph\">{}</p>", phase.ballot);
  if (phase.term.empty()) {
    html(out, "<p class=\"utrecht-paragraph\">{}</p>", t(language, "page.procedure.no_term"));
  } else {
    std::string law;
    if (!phase.law.empty()) html(law, " {}", t(language, "page.procedure.statute", {{"law", phase.law}}));
    std::string notes;
    for (const auto& note : phase.term_notes) html(notes, " {}", note);
    html(out, "<p class=\"utrecht-paragraph\"><strong>{}</strong>{} {}{}</p>",
         t(language, "page.procedure.term", {{"term", phase.term}}), finish(law), phase.at_end, finish(notes));
  }
  std::string moves;
  for (const auto& move : phase.moves) html(moves, "{}", move_html(move, language));
  if (!moves.empty())
    html(out, "{}",
         details_html(
             n(language, "page.procedure.moves", static_cast<long long>(phase.moves.size()), {{"phase", phase.title}}),
             html("<ul class=\"meent-procedure__moves\">{}</ul>", finish(moves))));
  html(out, "</li>");
  return finish(out);
}

Html values_html(const app::InstrumentView& view, Language language) {
  std::string rows;
  for (const auto& value : view.values)
    html(rows,
         "<tr class=\"utrecht-table__row\"><th class=\"utrecht-table__header-cell\" scope=\"row\">{}</th>"
         "<td class=\"utrecht-table__cell\">{}</td><td class=\"utrecht-table__cell\">{}</td>"
         "<td class=\"utrecht-table__cell\">{}</td></tr>",
         value.name, value.value, format_date(language, value.from), value.by);
  return html(
      "<div class=\"meent-table-scroll\" tabindex=\"0\" role=\"group\" aria-label=\"{}\"><table "
      "class=\"utrecht-table\"><thead class=\"utrecht-table__header\"><tr class=\"utrecht-table__row\">"
      "<th class=\"utrecht-table__header-cell\" scope=\"col\">{}</th><th class=\"utrecht-table__header-cell\" "
      "scope=\"col\">{}</th><th class=\"utrecht-table__header-cell\" scope=\"col\">{}</th><th "
      "class=\"utrecht-table__header-cell\" scope=\"col\">{}</th></tr></thead><tbody "
      "class=\"utrecht-table__body\">{}</tbody></table></div>",
      t(language, "page.procedure.table"), t(language, "page.procedure.value"), t(language, "page.procedure.value_now"),
      t(language, "page.procedure.value_from"), t(language, "page.procedure.value_by"), finish(rows));
}

Html definition_html(const app::InstrumentView& view, Language language) {
  const Html file = html(
      "<pre class=\"utrecht-code-block meent-procedure__file\" tabindex=\"0\" role=\"region\" "
      "aria-label=\"{}\"><code>{}</code></pre>",
      t(language, "page.procedure.file"), view.definition);
  return html(
      "<p class=\"utrecht-paragraph\">{}</p>{}<p class=\"utrecht-paragraph\">{} <code "
      "class=\"meent-hash\">{}</code></p>",
      t(language, "page.procedure.data", {{"version", std::to_string(view.version)}}),
      details_html(t(language, "page.procedure.see_file"), file), t(language, "page.procedure.hash"), view.hash);
}

}  // namespace

Html instrument_html(const app::InstrumentView& view, Language language, std::string_view here) {
  std::string out;
  html(out,
       "<h1 class=\"utrecht-heading-1\">{}</h1><p class=\"utrecht-paragraph utrecht-paragraph--lead\">{}</p>"
       "<p class=\"utrecht-paragraph\"><strong>{}</strong></p>",
       view.link.name, view.link.summary, t(language, "page.instruments.promise", {{"promise", view.link.ladder}}));
  if (!view.start.empty())
    html(out,
         "<div class=\"meent-next-step\"><a class=\"utrecht-button-link utrecht-button-link--html-a "
         "utrecht-button-link--primary-action\" href=\"{}\">{}</a></div>",
         city_path(view.municipality) + "/instrumenten/" + view.link.id + "/indienen", view.start);
  if (view.inside)
    html(out, "<p class=\"utrecht-paragraph\">{} <a class=\"utrecht-link\" href=\"{}\">{}</a></p>",
         t(language, "page.procedure.inside"), city_path(view.municipality) + "/instrumenten/" + view.inside->id,
         view.inside->name);
  html(out, "{}", section_html("rollen", t(language, "page.procedure.roles"), roles_html(view, language)));

  html(out, "{}",
       section_html("tekening", t(language, "drawing.title"), procedure_drawing_html(view.phases, here, language)));

  std::string phases, ends;
  long long count = 0;
  for (const auto& phase : view.phases) {
    if (phase.final) {
      html(ends, "<li>{}</li>", phase.title);
      continue;
    }
    ++count;
    html(phases, "{}", phase_html(phase, language));
  }
  html(out, "{}",
       section_html("stappen", n(language, "page.procedure.phases", count),
                    html("<ol class=\"meent-procedure\">{}</ol>{}", finish(phases),
                         term_count_link_html(view.municipality, language))));
  html(out, "{}",
       section_html("eindes", t(language, "page.procedure.ends"),
                    html("<ul class=\"utrecht-unordered-list\">{}</ul>", finish(ends))));
  if (!view.holds.empty())
    html(out, "{}",
         section_html("binnen", t(language, "page.procedure.holds"),
                      instrument_list_html(language, view.municipality, view.holds, false)));
  if (!view.values.empty())
    html(out, "{}", section_html("waarden", t(language, "page.procedure.values"), values_html(view, language)));
  if (!view.law.empty()) {
    std::string laws;
    for (const auto& law : view.law) html(laws, "<li>{}</li>", law);
    html(out, "{}",
         section_html("wet", t(language, "page.procedure.law"),
                      html("<ul class=\"utrecht-unordered-list\" lang=\"nl\">{}</ul>", finish(laws))));
  }
  if (!view.running.empty())
    html(out, "{}",
         section_html("loopt", t(language, "page.procedure.running"),
                      dossier_list_html(language, view.municipality, view.running, "")));
  html(out, "{}", section_html("bestand", t(language, "page.procedure.definition"), definition_html(view, language)));
  return finish(out);
}

}  // namespace meent::web
