// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/paper_view.h"

#include <algorithm>

#include "web/pages/form_view.h"
#include "web/pages/parts_view.h"

namespace meent::web {
namespace {

using store::PaperState;

std::string state_text(Language language, PaperState state) {
  return t(language, state == PaperState::open        ? "paper.state.open"
                     : state == PaperState::closed    ? "paper.state.closed"
                     : state == PaperState::confirmed ? "paper.state.confirmed"
                                                      : "paper.state.lapsed");
}

std::string batch_path(const app::DossierView& round, std::int64_t batch, std::string_view rest = "") {
  return dossier_path(round.municipality, round.link.number, "/papier/" + std::to_string(batch) + std::string(rest));
}

// One of the forms of a page; `name` says which, for the errors.
Html form_html(std::string_view name, std::string_view action, std::vector<app::FieldView> fields,
               std::string_view button, const Html& hidden, const PaperForms& forms, Language language,
               bool main = true) {
  const bool refused = forms.refused == name;
  const auto errors = refused ? forms.errors : std::vector<FieldError>{};
  std::string inputs;
  for (auto& one : fields) {
    if (refused)
      if (const auto typed = forms.typed.find(one.name); typed != forms.typed.end()) one.raw = typed->second;
    html(inputs, "{}", field_html(one, errors, name, language));
  }
  return html(
      "{}<form class=\"meent-form\" method=\"post\" action=\"{}\" novalidate autocomplete=\"off\">{}{}{}"
      "<button class=\"{}\" type=\"submit\">{}</button></form>",
      refused ? error_summary_html(forms.error, errors, fields, name, language) : finish(""), action,
      token_html(forms.form_token), hidden, finish(inputs),
      main ? "utrecht-button utrecht-button--primary-action" : "utrecht-button utrecht-button--secondary-action",
      button);
}

Html paragraph(std::string_view text) { return html("<p class=\"utrecht-paragraph\">{}</p>", text); }

Html judging_html(const app::PaperBatchView& view, std::string_view outcome, std::vector<app::FieldView> fields,
                  std::string_view button, const PaperForms& forms, Language language) {
  return form_html(outcome, batch_path(view.round, view.batch.number, "/oordeel"), std::move(fields), button,
                   html("<input type=\"hidden\" name=\"oordeel\" value=\"{}\">", outcome), forms, language,
                   outcome == "bevestigen");
}

app::FieldView reason_field(Language language) {
  auto reason = make_field("reden", t(language, "paper.reason"), "text", t(language, "paper.reason_help"));
  reason.required = true;
  return reason;
}

// What is asked of a ballot of points or of a ranking has words of its own.
std::string kind_key(const app::BallotRules& rules) { return rules.has_numbers() ? "." + rules.kind : ""; }

Html entering_html(const app::PaperBatchView& view, const PaperForms& forms, Language language) {
  const std::string kind = kind_key(view.rules);
  auto number = make_field("nummer", t(language, "paper.number"), "number");
  number.raw = std::to_string(view.next);
  number.required = true;
  auto spoilt = make_field("ongeldig", t(language, "paper.spoilt"), "choice");
  spoilt.options = {"nee"};
  spoilt.option_labels = {t(language, "paper.spoilt.none")};
  for (const std::string& reason : app::spoilt_reasons()) {
    spoilt.options.push_back(reason);
    spoilt.option_labels.push_back(t(language, "paper.spoilt." + reason));
  }
  spoilt.raw = "nee";
  spoilt.required = true;
  std::vector<app::FieldView> fields{
      std::move(number),
      make_field("plannen", t(language, "paper.plans" + kind), "text", t(language, "paper.plans_help" + kind)),
      make_field("code", t(language, "paper.code"), "text",
                 t(language, view.needs_code ? "paper.code_help_needed" : "paper.code_help_optional")),
      std::move(spoilt)};
  fields[1].required = true;
  fields[2].required = view.needs_code;
  if (view.next > 1) {
    auto replaces = make_field("vervangt", t(language, "paper.replaces"), "choice");
    replaces.options = {"nee", "ja"};
    replaces.option_labels = {t(language, "paper.replaces.no"), t(language, "paper.replaces.yes")};
    replaces.raw = "nee";
    fields.push_back(std::move(replaces));
  }
  return section_html("biljet", t(language, "paper.enter_title", {{"number", std::to_string(view.next)}}),
                      html("{}{}", paragraph(t(language, "paper.enter_lead")),
                           form_html("biljet", batch_path(view.round, view.batch.number, "/biljetten"),
                                     std::move(fields), t(language, "paper.enter"), finish(""), forms, language)));
}

Html typed_html(const app::PaperBatchView& view, Language language) {
  if (view.ballots.empty()) return finish("");
  std::string items;
  for (auto ballot = view.ballots.rbegin(); ballot != view.ballots.rend(); ++ballot) {
    std::string what = ballot->spoilt.empty() ? "" : t(language, "paper.spoilt." + ballot->spoilt);
    // As it stands on the paper: a ranking from the best down.
    auto choices = ballot->choices;
    if (view.rules.kind == "ranking")
      std::sort(choices.begin(), choices.end(),
                [](const auto& left, const auto& right) { return left.points < right.points; });
    for (const auto& choice : choices) {
      what += (what.empty() ? "" : ", ") + std::to_string(choice.plan);
      if (view.rules.kind == "points") what += " = " + std::to_string(choice.points);
    }
    html(items, "<li>{}</li>",
         t(language, "paper.typed_ballot", {{"number", std::to_string(ballot->number)}, {"what", what}}));
  }
  return section_html("overgetypt", t(language, "paper.typed"),
                      html("<ul class=\"utrecht-unordered-list\">{}</ul>", finish(items)));
}

Html checking_html(const app::PaperBatchView& view, const PaperForms& forms, Language language) {
  std::vector<app::FieldView> fields{make_field("geldig", t(language, "paper.check_valid"), "number"),
                                     make_field("ongeldig", t(language, "paper.check_spoilt"), "number")};
  for (auto& one : fields) one.required = true;
  for (const auto& plan : view.plans)
    fields.push_back(make_field("plan-" + std::to_string(plan.number),
                                t(language, "paper.check_plan" + kind_key(view.rules),
                                  {{"number", std::to_string(plan.number)}, {"title", plan.title}}),
                                "number"));
  return section_html(
      "natellen", t(language, "paper.check_title"),
      html("{}{}{}", paragraph(t(language, "paper.check_lead")),
           view.rules.kind == "ranking" ? paragraph(t(language, "paper.check_worth",
                                                      {{"first", std::to_string(view.rules.places)},
                                                       {"second", std::to_string(view.rules.places - 1)}}))
                                        : finish(""),
           judging_html(view, "bevestigen", std::move(fields), t(language, "paper.confirm"), forms, language)));
}

}  // namespace

Html paper_html(const app::PaperView& view, const PaperForms& forms, Language language) {
  std::string out;
  html(out, "<h1 class=\"utrecht-heading-1\">{}</h1><p class=\"utrecht-paragraph utrecht-paragraph--lead\">{}</p>",
       t(language, "paper.title"), t(language, "paper.lead"));
  if (!view.why_not.empty()) html(out, "{}", paragraph(view.why_not));
  std::string items;
  for (const auto& line : view.batches) {
    const auto& batch = line.batch;
    std::string counted;
    if (batch.state == PaperState::confirmed)
      html(counted, " <span>{}</span>",
           t(language, "paper.counted",
             {{"valid", format_number(language, batch.valid)}, {"spoilt", format_number(language, batch.spoilt)}}));
    if (line.mine) html(counted, " <span>{}</span>", t(language, "paper.mine"));
    html(items, "<li><a class=\"utrecht-link\" href=\"{}\">{}</a> <span class=\"meent-state\">{}</span>{}</li>",
         batch_path(view.round, batch.number),
         t(language, "paper.batch", {{"batch", std::to_string(batch.number)}, {"place", batch.place}}),
         state_text(language, batch.state), finish(counted));
  }
  html(out, "{}",
       section_html("partijen", t(language, "paper.batches"),
                    items.empty() ? paragraph(t(language, "paper.none"))
                                  : html("<ul class=\"utrecht-unordered-list\">{}</ul>", finish(items))));
  if (view.why_not.empty() || forms.refused == "openen") {
    auto place = make_field("plaats", t(language, "paper.place"), "text", t(language, "paper.place_help"));
    place.required = true;
    html(out, "{}",
         section_html("openen", t(language, "paper.open_title"),
                      form_html("openen", dossier_path(view.round.municipality, view.round.link.number, "/papier"),
                                {std::move(place)}, t(language, "paper.open"), finish(""), forms, language)));
  }
  return finish(std::move(out));
}

Html paper_batch_html(const app::PaperBatchView& view, const PaperForms& forms, Language language) {
  const auto& batch = view.batch;
  std::string out;
  html(out,
       "<h1 class=\"utrecht-heading-1\">{}</h1><p class=\"meent-status\"><span class=\"meent-state\">{}</span></p>",
       t(language, "paper.batch", {{"batch", std::to_string(batch.number)}, {"place", batch.place}}),
       state_text(language, batch.state));
  const bool waits = batch.state == PaperState::closed;
  const bool typing = batch.state == PaperState::open;
  const bool may_type = typing && view.mine && view.why_not.empty();
  const bool may_check = waits && !view.mine && view.why_not.empty();
  // A form that was refused may be gone meanwhile; what was wrong is said all the same.
  const bool said = (forms.refused == "biljet" && may_type) || (forms.refused == "sluiten" && may_type) ||
                    (forms.refused == "bevestigen" && may_check) || (forms.refused == "terug" && waits) ||
                    (forms.refused == "vervallen" && (waits || typing));
  if (!forms.refused.empty() && !said) html(out, "{}", error_summary_html(forms.error, {}, {}, "partij", language));
  if (!view.why_not.empty()) html(out, "{}", paragraph(view.why_not));
  if (!batch.reason.empty())
    html(out, "{}",
         paragraph(t(language, batch.state == PaperState::lapsed ? "paper.lapsed_for" : "paper.sent_back",
                     {{"reason", batch.reason}})));
  if (typing && !view.mine) html(out, "{}", paragraph(t(language, "paper.typed_by_other")));
  if (waits && view.mine) html(out, "{}", paragraph(t(language, "paper.waits_for_other")));
  if (batch.state == PaperState::confirmed)
    html(out, "{}",
         paragraph(
             t(language, "paper.counted",
               {{"valid", format_number(language, batch.valid)}, {"spoilt", format_number(language, batch.spoilt)}})));
  if (!batch.hash.empty())
    html(out, "<p class=\"utrecht-paragraph\">{}: <code class=\"meent-code\">{}</code></p>", t(language, "paper.hash"),
         batch.hash);
  if (may_type) {
    html(out, "{}{}", entering_html(view, forms, language), typed_html(view, language));
    html(out, "{}",
         section_html("sluiten", t(language, "paper.close_title"),
                      html("{}{}", paragraph(t(language, "paper.close_lead")),
                           form_html("sluiten", batch_path(view.round, batch.number, "/sluiten"), {},
                                     t(language, "paper.close"), finish(""), forms, language, false))));
  }
  if (may_check) html(out, "{}", checking_html(view, forms, language));
  if (waits)
    html(out, "{}",
         section_html(
             "terug", t(language, "paper.return_title"),
             judging_html(view, "terug", {reason_field(language)}, t(language, "paper.return"), forms, language)));
  if (waits || typing)
    html(out, "{}",
         section_html("vervallen", t(language, "paper.lapse_title"),
                      html("{}{}", paragraph(t(language, "paper.lapse_lead")),
                           judging_html(view, "vervallen", {reason_field(language)}, t(language, "paper.lapse"), forms,
                                        language))));
  html(out, "<p class=\"utrecht-paragraph\"><a class=\"utrecht-link\" href=\"{}\">{}</a></p>",
       dossier_path(view.round.municipality, view.round.link.number, "/papier"), t(language, "paper.title"));
  return finish(std::move(out));
}

}  // namespace meent::web
