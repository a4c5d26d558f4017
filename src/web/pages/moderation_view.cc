// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/moderation_view.h"

#include "web/pages/comment_view.h"
#include "web/pages/form_view.h"
#include "web/pages/parts_view.h"

namespace meent::web {
namespace {

std::vector<app::FieldView> judging_fields(const app::ModerationDesk& desk, const JudgeForms& forms, bool refused,
                                           Language language) {
  app::FieldView outcome;
  outcome.name = "oordeel";
  outcome.label = t(language, "moderation.what");
  outcome.type = "choice";
  outcome.required = true;
  outcome.options = {"shown", "hidden"};
  outcome.option_labels = {t(language, "moderation.keep"), t(language, "moderation.hide")};
  app::FieldView rule = rule_field(desk.rules, refused ? forms.rule : "", t(language, "moderation.which_rule"), false);
  rule.help = t(language, "moderation.which_rule_help");
  app::FieldView explanation;
  explanation.name = "toelichting";
  explanation.label = t(language, "moderation.explanation");
  explanation.help = t(language, "moderation.explanation_help");
  explanation.type = "text";
  if (refused) {
    outcome.raw = forms.outcome;
    explanation.raw = forms.explanation;
  }
  return {outcome, rule, explanation};
}

Html judging_html(const app::ModerationDesk& desk, const app::ToJudge& item, const JudgeForms& forms,
                  Language language) {
  if (!item.why_not.empty()) return html("<p class=\"meent-comment__instead\">{}</p>", item.why_not);
  const bool refused = forms.dossier == item.dossier.number && forms.comment == item.comment.number;
  const auto fields = judging_fields(desk, forms, refused, language);
  const std::string prefix =
      "oordeel-" + std::to_string(item.dossier.number) + "-" + std::to_string(item.comment.number);
  const std::vector<FieldError> errors = refused ? forms.errors : std::vector<FieldError>{};
  std::string inputs;
  for (const auto& field : fields) html(inputs, "{}", field_html(field, errors, prefix, language));
  return html(
      "{}<form class=\"meent-form\" method=\"post\" action=\"{}\" novalidate>{}{}"
      "<button class=\"utrecht-button utrecht-button--secondary-action\" type=\"submit\">{}</button></form>",
      refused ? error_summary_html(forms.error, errors, fields, prefix, language) : finish(""),
      comment_path(desk.municipality, item.dossier.number, item.comment.number, "/oordeel"),
      token_html(forms.form_token), finish(inputs), t(language, "moderation.decide"));
}

Html item_html(const app::ModerationDesk& desk, const app::ToJudge& item, const JudgeForms& forms, Language language) {
  std::string facts;
  for (const auto& report : item.reports) html(facts, "<li>{}</li>", report);
  if (!item.earlier.empty()) html(facts, "<li>{}</li>", t(language, "moderation.hidden_for", {{"rule", item.earlier}}));
  std::string list;
  if (!facts.empty()) html(list, "<ul class=\"utrecht-unordered-list\">{}</ul>", finish(facts));
  std::string appeal;
  if (!item.appeal.empty())
    html(appeal,
         "<p class=\"utrecht-paragraph\"><strong>{}</strong></p><p class=\"utrecht-paragraph meent-words\">{}</p>",
         t(language, "moderation.appeal_words"), item.appeal);
  app::CommentView shown = item.comment;
  shown.text = item.text;
  shown.instead.clear();
  return html(
      "<li class=\"meent-judge\"><h2 class=\"utrecht-heading-3\"><span class=\"meent-state meent-state--attention\">{}"
      "</span> <a class=\"utrecht-link\" href=\"{}\">{}</a></h2>{}{}{}{}</li>",
      t(language, "moderation.occasion." + item.occasion),
      comment_path(desk.municipality, item.dossier.number, item.comment.number), item.dossier.title,
      comment_html(shown, desk.municipality.language, language), finish(list), finish(appeal),
      judging_html(desk, item, forms, language));
}

}  // namespace

Html moderation_desk_html(const app::ModerationDesk& desk, const JudgeForms& forms, Language language) {
  std::string out;
  html(out, "<h1 class=\"utrecht-heading-1\">{}</h1><p class=\"utrecht-paragraph utrecht-paragraph--lead\">{}</p>",
       t(language, "moderation.desk"), t(language, "moderation.desk_lead"));
  // What was refused may have been decided by somebody else meanwhile; then no form is left to say it at.
  bool found = forms.comment == 0;
  std::string items;
  for (const auto& item : desk.items) {
    found =
        found || (item.dossier.number == forms.dossier && item.comment.number == forms.comment && item.why_not.empty());
    html(items, "{}", item_html(desk, item, forms, language));
  }
  if (!found) html(out, "{}", error_summary_html(forms.error, {}, {}, "oordeel", language));
  if (desk.items.empty())
    html(out, "<p class=\"utrecht-paragraph meent-empty\">{}</p>", t(language, "moderation.nothing_waits"));
  else html(out, "<ol class=\"meent-comments\">{}</ol>", finish(items));
  html(out, "<p class=\"utrecht-paragraph\"><a class=\"utrecht-link\" href=\"{}\">{}</a></p>",
       city_path(desk.municipality) + "/moderatie", t(language, "moderation.log"));
  return finish(std::move(out));
}

Html moderation_log_html(const app::ModerationLog& log, Language language) {
  std::string out;
  html(out, "<h1 class=\"utrecht-heading-1\">{}</h1><p class=\"utrecht-paragraph utrecht-paragraph--lead\">{}</p>",
       t(language, "moderation.log"), t(language, "moderation.log_lead"));
  std::string items;
  for (const auto& line : log.lines) {
    std::string rule;
    if (!line.rule.empty())
      html(rule, "<p class=\"utrecht-paragraph\">{}</p>", t(language, "moderation.rule", {{"rule", line.rule}}));
    html(items,
         "<li class=\"meent-history__item\"><time datetime=\"{}\">{}</time> <strong>{}</strong> <span>{}</span> "
         "<a class=\"utrecht-link\" href=\"{}\" lang=\"{}\">{}</a>{}</li>",
         to_rfc3339(line.at), format_moment(language, line.at), line.outcome, line.occasion,
         comment_path(log.municipality, line.dossier.number, line.comment), log.municipality.language,
         line.dossier.title, finish(rule));
  }
  if (log.lines.empty())
    html(out, "<p class=\"utrecht-paragraph meent-empty\">{}</p>", t(language, "moderation.log_empty"));
  else html(out, "<ol class=\"meent-history\">{}</ol>", finish(items));
  html(out, "{}<p class=\"utrecht-paragraph\"><a class=\"utrecht-link\" href=\"{}\">{}</a></p>",
       pages_html(city_path(log.municipality) + "/moderatie", "pagina", log.page, log.pages,
                  t(language, "moderation.pages"), language),
       city_path(log.municipality) + "/spelregels", t(language, "conduct.title"));
  return finish(std::move(out));
}

}  // namespace meent::web
