// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/plan_view.h"

#include <algorithm>

#include "web/pages/agreement_view.h"
#include "web/pages/form_view.h"
#include "web/pages/ledger_view.h"
#include "web/pages/live_map_view.h"
#include "web/pages/parts_view.h"
#include "web/pages/picture_view.h"
#include "web/pages/proposal_view.h"
#include "web/pages/round_view.h"

namespace meent::web {
namespace {

Html move_html(const app::DossierView& view, const app::MoveView& move, const MoveForms& forms, Language language) {
  if (!move.possible)
    return html(
        "<li class=\"meent-moves__item meent-moves__item--closed\"><h3 class=\"utrecht-heading-3\">{}</h3>"
        "<p class=\"utrecht-paragraph\">{} {}</p></li>",
        move.title, t(language, "page.moves.not_now"), move.why_not);
  const std::string prefix = "handeling-" + move.name;
  const bool refused = forms.tried == move.name;
  const std::vector<FieldError> errors = refused ? forms.errors : std::vector<FieldError>{};
  std::string fields;
  for (const auto& field : move.fields) html(fields, "{}", field_html(field, errors, prefix, language));
  const Html summary = refused ? error_summary_html(forms.error, errors, move.fields, prefix, language) : finish("");
  const Html form = html(
      "<form class=\"meent-form\" method=\"post\" enctype=\"{}\" action=\"{}\" novalidate>{}{}"
      "<button class=\"utrecht-button utrecht-button--secondary-action\" type=\"submit\">{}</button></form>",
      form_encoding(move.fields),
      dossier_path(view.municipality, view.link.number, "/handelingen/" + move.name + "#" + prefix),
      token_html(forms.form_token), finish(fields), move.title);
  // Without fields the button says it all; a heading with the same words would only repeat it.
  if (move.fields.empty()) return html("<li class=\"meent-moves__item\" id=\"{}\">{}{}</li>", prefix, summary, form);
  return html("<li class=\"meent-moves__item\" id=\"{}\"><h3 class=\"utrecht-heading-3\">{}</h3>{}{}</li>", prefix,
              move.title, summary, form);
}

}  // namespace

Html moves_html(const app::DossierView& view, const MoveForms& forms, Language language) {
  // A move that was refused may be one that this page does not offer, or not any more: what was wrong is said all the
  // same.
  const bool said = std::any_of(view.moves.begin(), view.moves.end(),
                                [&](const app::MoveView& move) { return move.name == forms.tried && move.possible; });
  std::string out;
  if (!forms.error.empty() && !said) html(out, "{}", error_summary_html(forms.error, {}, {}, "handelingen", language));
  if (view.moves.empty() && out.empty()) return finish("");
  std::string items;
  for (const auto& move : view.moves) html(items, "{}", move_html(view, move, forms, language));
  if (!items.empty()) html(out, "<ul class=\"meent-moves\">{}</ul>", finish(items));
  return section_html("handelingen", t(language, "page.moves.title"), finish(out));
}

Html reason_html(const app::DossierView& view, Language language) {
  const auto last = std::find_if(view.history.rbegin(), view.history.rend(),
                                 [](const app::HistoryLine& line) { return line.asks || !line.to_phase.empty(); });
  if (last == view.history.rend() || last->reason.empty()) return finish("");
  return html(
      "<div class=\"utrecht-alert utrecht-alert--info meent-reason\"><div "
      "class=\"utrecht-alert__content\"><p><strong>{}"
      "</strong></p><p class=\"meent-words\" lang=\"{}\">{}</p></div></div>",
      t(language, last->asks ? "page.plan.asked" : "page.plan.reason",
        {{"phase", last->to_phase},
         {"role", last->role},
         {"date", format_weekday_date(language, civil_date(last->at))}}),
      view.municipality.language, last->reason);
}

Html history_html(const app::DossierView& view, Language language) {
  if (view.history.empty()) return finish("");
  std::string items;
  for (const auto& line : view.history) {
    std::string more;
    if (!line.to_phase.empty())
      html(more, " <span class=\"meent-history__phase\">{}</span>",
           t(language, "page.history.to_phase", {{"phase", line.to_phase}}));
    if (!line.reason.empty())
      html(more, "<p class=\"utrecht-paragraph meent-history__reason\" lang=\"{}\">{}</p>", view.municipality.language,
           line.reason);
    if (!line.assistance.empty())
      html(more, " <span class=\"meent-history__phase\">{}</span>", t(language, "history.assisted." + line.assistance));
    html(items,
         "<li class=\"meent-history__item\"><time datetime=\"{}\">{}</time> <strong>{}</strong> <span>{}</span>{}</li>",
         to_rfc3339(line.at), format_moment(language, line.at), line.move,
         t(language, "page.history.by", {{"role", line.role}}), finish(more));
  }
  return section_html("geschiedenis", t(language, "page.history.title"),
                      details_html(n(language, "page.history.steps", static_cast<long long>(view.history.size())),
                                   html("<ol class=\"meent-history\">{}</ol>", finish(items))));
}

Html reports_html(const app::DossierView& view, Language language) {
  if (view.reports.empty()) return finish("");
  std::string items;
  for (const auto& report : view.reports) {
    std::string said;
    if (report.steps > 0)
      html(said,
           "<p class=\"meent-report__step\"><strong>{}</strong> <progress value=\"{}\" max=\"{}\" "
           "aria-label=\"{}\"></progress> <span>{}</span></p>",
           report.step_label, report.step, report.steps, t(language, "page.report.bar"),
           t(language, "page.report.step",
             {{"step", std::to_string(report.step)}, {"steps", std::to_string(report.steps)}}));
    for (const auto& answer : report.answers) {
      if (answer.type == "long_text")
        html(said, "<p class=\"utrecht-paragraph meent-words\" lang=\"{}\">{}</p>", view.municipality.language,
             answer.value);
      else html(said, "<p class=\"utrecht-paragraph\">{} <strong>{}</strong></p>", answer.label, answer.value);
    }
    if (report.picture) html(said, "{}", picture_html(*report.picture, view.municipality.language));
    html(items,
         "<li class=\"meent-report\"><p class=\"meent-report__when\"><time datetime=\"{}\">{}</time> {}</p>{}</li>",
         to_rfc3339(report.at), format_weekday_date(language, civil_date(report.at)),
         t(language, "page.history.by", {{"role", report.role}}), finish(said));
  }
  return section_html("voortgang", t(language, "page.report.title"),
                      html("<ol class=\"meent-reports\" reversed>{}</ol>", finish(items)));
}

Html plan_html(const app::DossierView& view, const MoveForms& forms, Language language) {
  const std::string& spoken = view.municipality.language;
  std::string out;
  html(out, "<h1 class=\"utrecht-heading-1\" lang=\"{}\">{}</h1>", spoken, view.link.title);
  const std::string& words = view.words.empty() ? view.link.summary : view.words;
  if (!words.empty())
    html(out, "<p class=\"utrecht-paragraph utrecht-paragraph--lead meent-words\" lang=\"{}\">{}</p>", spoken, words);
  html(out, "{}", pictures_html(view, language));
  std::string facts;
  if (view.link.amount)
    html(facts, "<span class=\"meent-plan-list__amount\">{}</span> ",
         t(language, "page.plan.costs", {{"amount", format_money(language, *view.link.amount)}}));
  if (!view.link.area.empty()) html(facts, "<span>{}</span> ", view.link.area);
  if (view.support > 0)
    html(facts, "<span class=\"meent-support\">{}</span>", n(language, "page.plan.support", view.support));
  html(out, "<p class=\"meent-status\">{} <strong>{}</strong> {}</p>", state_html(language, view.link), view.link.phase,
       finish(facts));
  if (view.parent)
    html(out, "<p class=\"utrecht-paragraph\">{} <a class=\"utrecht-link\" href=\"{}\" lang=\"{}\">{}</a></p>",
         t(language, "page.plan.inside"), dossier_path(view.municipality, view.parent->number), spoken,
         view.parent->title);
  if (view.outcome)
    html(out,
         "<div class=\"utrecht-alert utrecht-alert--info\"><div class=\"utrecht-alert__content\"><p><strong>{}"
         "</strong> {}</p></div></div>",
         t(language, "page.plan.outcome"), *view.outcome);
  html(out, "{}{}", reason_html(view, language), proposal_html(view, forms, language));
  for (const auto& [kind, text] : {std::pair{"info", &view.remedy}, std::pair{"warning", &view.default_notice}})
    if (!text->empty())
      html(out,
           "<div class=\"utrecht-alert utrecht-alert--{}\"><div class=\"utrecht-alert__content\"><p>{}</p></div></div>",
           kind, *text);
  if (view.voting || view.handing_in || view.has_result) html(out, "{}", next_step_html(view, language));
  html(out, "{}{}{}{}{}", phase_line_html(language, view.phases),
       html("<p class=\"utrecht-paragraph\"><a class=\"utrecht-link\" href=\"{}\">{}</a></p>", procedure_path(view),
            t(language, "drawing.see")),
       turn_html(language, view), agreement_html(view, language), reports_html(view, language));
  if (!view.phase_help.empty() && !view.link.final) html(out, "<p class=\"utrecht-paragraph\">{}</p>", view.phase_help);
  const Html more = facts_html(language, fields_beside_agreement(view));
  std::string map;
  if (view.on_map)
    html(map, "{}",
         live_map_html(dossier_path(view.municipality, view.link.number, "/kaart.json"),
                       t(language, "page.live_map.place")));
  if (!more.text.empty())
    html(out, "{}", section_html("plan", t(language, "page.plan.what"), html("{}{}", more, finish(map))));
  html(out, "{}", section_html("afspraken", t(language, "page.round.promises"), promise_html(language, view)));
  html(out, "{}", purse_html(view.purse, language));
  html(out, "{}{}{}", similar_html(view, language), moves_html(view, forms, language), history_html(view, language));
  return finish(out);
}

}  // namespace meent::web
