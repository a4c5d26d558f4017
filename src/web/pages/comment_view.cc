// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/comment_view.h"

#include <algorithm>
#include <utility>

#include "web/pages/form_view.h"
#include "web/pages/parts_view.h"

namespace meent::web {
namespace {

bool is_space(char sign) { return sign == ' ' || sign == '\n' || sign == '\t'; }

// The end of an address that begins at `from`: signs that close a sentence are not part of it.
std::size_t end_of_address(std::string_view words, std::size_t from) {
  std::size_t end = from;
  while (end < words.size() && !is_space(words[end]) && words[end] != '<' && words[end] != '>' && words[end] != '"')
    ++end;
  while (end > from && std::string_view(".,;:!?)'").find(words[end - 1]) != std::string_view::npos) --end;
  return end;
}

// Where the next address begins, at the start of a word.
std::size_t find_address(std::string_view words, std::size_t from) {
  for (std::size_t at = from; at < words.size(); ++at) {
    if (at > 0 && !is_space(words[at - 1]) && words[at - 1] != '(') continue;
    const auto rest = words.substr(at);
    for (const std::string_view start : {"https://", "http://"})
      if (rest.starts_with(start) && end_of_address(words, at) > at + start.size()) return at;
  }
  return std::string_view::npos;
}

app::FieldView words_field(std::string name, std::string label, std::string help, std::string typed) {
  app::FieldView field;
  field.name = std::move(name);
  field.label = std::move(label);
  field.help = std::move(help);
  field.type = "long_text";
  field.required = true;
  field.raw = std::move(typed);
  return field;
}

struct FormParts {
  std::string action;
  std::string tried;  // which form it is
  std::string button;
  std::vector<app::FieldView> fields = {};
};

Html form_html(const FormParts& parts, const CommentForms& forms, Language language) {
  const bool refused = forms.tried == parts.tried;
  const std::vector<FieldError> errors = refused ? forms.errors : std::vector<FieldError>{};
  std::string fields;
  for (const auto& field : parts.fields) html(fields, "{}", field_html(field, errors, parts.tried, language));
  return html(
      "{}<form class=\"meent-form\" method=\"post\" action=\"{}\" novalidate>{}{}"
      "<button class=\"utrecht-button utrecht-button--secondary-action\" type=\"submit\">{}</button></form>",
      refused ? error_summary_html(forms.error, errors, parts.fields, parts.tried, language) : finish(""), parts.action,
      token_html(forms.form_token), finish(fields), parts.button);
}

std::string typed_in(const CommentForms& forms, std::string_view form, const std::string& otherwise = "") {
  return forms.tried == form ? forms.typed : otherwise;
}

Html sign_in_link_html(std::string_view path, Language language) {
  return html("<p class=\"utrecht-paragraph\"><a class=\"utrecht-link\" href=\"/inloggen?terug={}\">{}</a></p>", path,
              t(language, "comments.sign_in"));
}

std::string help_of(bool checked, const std::string& name, Language language) {
  std::string help =
      name.empty() ? t(language, "comments.public") : t(language, "comments.public_as", {{"name", name}});
  if (checked) help += " " + t(language, "comments.checked");
  return help;
}

Html listed_html(const app::CommentsView& view, const app::CommentView& comment, Language language) {
  return html("{}<p class=\"meent-comment__do\"><a class=\"utrecht-link\" href=\"{}\" aria-label=\"{}\">{}</a></p>",
              comment_html(comment, view.municipality.language, language),
              comment_path(view.municipality, view.dossier.number, comment.number),
              t(language, "comments.do_with", {{"name", comment.author}}), t(language, "comments.do"));
}

}  // namespace

Html words_html(std::string_view words) {
  std::string out;
  std::size_t at = 0;
  while (true) {
    const std::size_t start = find_address(words, at);
    html(out, "{}", words.substr(at, start == std::string_view::npos ? start : start - at));
    if (start == std::string_view::npos) return finish(std::move(out));
    at = end_of_address(words, start);
    const std::string_view address = words.substr(start, at - start);
    html(out, "<a class=\"utrecht-link\" rel=\"nofollow ugc noopener noreferrer\" href=\"{}\">{}</a>", address,
         address);
  }
}

std::string comment_path(const app::MunicipalityView& municipality, std::int64_t dossier, std::int64_t comment,
                         std::string_view rest) {
  return dossier_path(municipality, dossier, "/reacties/" + std::to_string(comment) + std::string(rest));
}

Html comment_html(const app::CommentView& comment, std::string_view spoken, Language language) {
  std::string head;
  if (!comment.role.empty()) html(head, " <span class=\"meent-comment__role\">{}</span>", comment.role);
  html(head, " <time datetime=\"{}\">{}</time>", to_rfc3339(comment.at), format_moment(language, comment.at));
  if (comment.edited) html(head, " <span>{}</span>", t(language, "comments.edited"));
  std::string body;
  if (!comment.instead.empty()) html(body, "<p class=\"meent-comment__instead\">{}</p>", comment.instead);
  if (!comment.official.empty())
    html(body, "<p class=\"meent-comment__instead\">{} {}</p>", t(language, "comments.explained"), comment.official);
  if (!comment.text.empty())
    html(body, "<p class=\"utrecht-paragraph meent-words\" lang=\"{}\">{}</p>", spoken, words_html(comment.text));
  return html(
      "<article class=\"meent-comment\" id=\"{}\"><p "
      "class=\"meent-comment__head\"><strong>{}</strong>{}</p>{}</article>",
      "reactie-" + std::to_string(comment.number), comment.author, finish(head), finish(body));
}

Html pages_html(std::string_view path, std::string_view parameter, int page, int pages, std::string_view label,
                Language language) {
  return paging_html(
      page, pages, label,
      [&](int one) { return std::string(path) + "?" + std::string(parameter) + "=" + std::to_string(one); }, language);
}

Html comments_html(const app::CommentsView& view, const CommentForms& forms, Language language) {
  if (!view.open && view.count == 0) return finish("");
  const std::string path = dossier_path(view.municipality, view.dossier.number);
  std::string items;
  for (const auto& thread : view.threads) {
    std::string answers;
    for (const auto& answer : thread.answers) html(answers, "<li>{}</li>", listed_html(view, answer, language));
    std::string below;
    if (!answers.empty()) html(below, "<ol class=\"meent-comments meent-comments--answers\">{}</ol>", finish(answers));
    html(items, "<li>{}{}</li>", listed_html(view, thread.comment, language), finish(below));
  }
  std::string body;
  if (view.count == 0) html(body, "<p class=\"utrecht-paragraph meent-empty\">{}</p>", t(language, "comments.none"));
  else html(body, "<ol class=\"meent-comments\">{}</ol>", finish(items));
  html(body, "{}", pages_html(path, "reacties", view.page, view.pages, t(language, "comments.pages"), language));
  if (!view.open) {
    html(body, "<p class=\"utrecht-paragraph\">{}</p>", t(language, "comments.closed"));
  } else if (!forms.signed_in) {
    html(body, "{}", sign_in_link_html(path, language));
  } else {
    html(body, "{}",
         form_html({path + "/reacties",
                    "reacties",
                    t(language, "comments.send"),
                    {words_field("tekst", t(language, "comments.yours"), help_of(view.checked, view.name, language),
                                 typed_in(forms, "reacties"))}},
                   forms, language));
  }
  std::string desk;
  if (view.official)
    html(desk, " <a class=\"utrecht-link\" href=\"{}\">{}</a>", city_path(view.municipality) + "/moderatie/wachtrij",
         t(language, "moderation.desk"));
  html(body, "<p class=\"utrecht-paragraph\"><a class=\"utrecht-link\" href=\"{}\">{}</a>{}</p>",
       city_path(view.municipality) + "/spelregels", t(language, "conduct.title"), finish(desk));
  return section_html("reacties", t(language, "comments.title"), finish(body));
}

Html comment_page_html(const app::CommentPageView& view, const CommentForms& forms, Language language) {
  const auto& comment = view.comment();
  const std::string path = comment_path(view.municipality, view.dossier.number, comment.number);
  std::string out;
  html(out,
       "<h1 class=\"utrecht-heading-1\">{}</h1><p class=\"utrecht-paragraph utrecht-paragraph--lead\">"
       "<a class=\"utrecht-link\" href=\"{}\" lang=\"{}\">{}</a></p>",
       t(language, "comments.page", {{"name", comment.author}}),
       dossier_path(view.municipality, view.dossier.number, "#reacties"), view.municipality.language,
       view.dossier.title);
  std::string answers;
  for (const auto& answer : view.thread.answers)
    html(answers, "<li>{}</li>", comment_html(answer, view.municipality.language, language));
  std::string below;
  if (!answers.empty()) html(below, "<ol class=\"meent-comments meent-comments--answers\">{}</ol>", finish(answers));
  html(out, "<ol class=\"meent-comments\"><li>{}{}</li></ol>",
       comment_html(view.thread.comment, view.municipality.language, language), finish(below));
  if (!forms.signed_in) {
    if (comment.can_answer) html(out, "{}", sign_in_link_html(path, language));
    return finish(std::move(out));
  }
  // What cannot be done any more has no form to say so at.
  const bool has_form =
      (forms.tried == "wijzigen" && comment.can_edit) || (forms.tried == "herziening" && comment.can_appeal) ||
      (forms.tried == "antwoord" && comment.can_answer) || (forms.tried == "intrekken" && comment.can_withdraw) ||
      (forms.tried == "melden" && comment.can_report);
  if (!has_form) html(out, "{}", error_summary_html(forms.error, {}, {}, "reactie", language));
  const auto part = [&](std::string_view id, std::string_view title, const Html& body) {
    html(out, "{}", section_html(id, title, body));
  };
  if (comment.can_edit)
    part("uw-reactie", t(language, "comments.edit"),
         form_html({path + "/wijzigen",
                    "wijzigen",
                    t(language, "comments.edit_do"),
                    {words_field("tekst", t(language, "comments.yours"), t(language, "comments.edit_help"),
                                 typed_in(forms, "wijzigen", comment.text))}},
                   forms, language));
  if (comment.can_appeal)
    part("tweede-blik", t(language, "comments.appeal"),
         form_html({path + "/herziening",
                    "herziening",
                    t(language, "comments.appeal_do"),
                    {words_field("waarom", t(language, "comments.appeal_why"), t(language, "comments.appeal_help"),
                                 typed_in(forms, "herziening"))}},
                   forms, language));
  if (comment.can_answer)
    part("antwoord-geven", t(language, "comments.answer"),
         form_html({path + "/antwoord",
                    "antwoord",
                    t(language, "comments.answer_do"),
                    {words_field("tekst", t(language, "comments.your_answer"), help_of(view.checked, "", language),
                                 typed_in(forms, "antwoord"))}},
                   forms, language));
  if (comment.can_withdraw)
    part("weghalen", t(language, "comments.withdraw"),
         html("<p class=\"utrecht-paragraph\">{}</p>{}", t(language, "comments.withdraw_help"),
              form_html({path + "/intrekken", "intrekken", t(language, "comments.withdraw_do")}, forms, language)));
  if (comment.reported) html(out, "<p class=\"utrecht-paragraph\">{}</p>", t(language, "comments.reported"));
  if (comment.can_report)
    part("melden", t(language, "comments.report"),
         html("<p class=\"utrecht-paragraph\">{}</p>{}", t(language, "comments.report_help"),
              form_html({path + "/melden",
                         "melden",
                         t(language, "comments.report_do"),
                         {rule_field(view.rules, forms.chosen, t(language, "comments.report_rule"), true)}},
                        forms, language)));
  return finish(std::move(out));
}

app::FieldView rule_field(const std::vector<app::ConductRule>& rules, std::string_view chosen, std::string label,
                          bool required) {
  app::FieldView field;
  field.name = "regel";
  field.label = std::move(label);
  field.type = "choice";
  field.required = required;
  field.raw = chosen;
  for (const auto& rule : rules) {
    field.options.push_back(rule.name);
    field.option_labels.push_back(rule.text);
  }
  return field;
}

Html conduct_html(const app::ConductView& view, Language language) {
  std::string items;
  for (const auto& rule : view.rules) html(items, "<li>{}</li>", rule.text);
  std::string out;
  html(out,
       "<h1 class=\"utrecht-heading-1\">{}</h1><p class=\"utrecht-paragraph utrecht-paragraph--lead\">{}</p>"
       "<ul class=\"utrecht-unordered-list\">{}</ul>{}",
       t(language, "conduct.title"), t(language, "conduct.lead"), finish(items),
       section_html("toezicht", t(language, "conduct.watch"),
                    html("<p class=\"utrecht-paragraph\">{}</p><p class=\"utrecht-paragraph\">{}</p>",
                         t(language, "conduct.report"), t(language, "conduct.appeal"))));
  if (view.municipality)
    html(out, "<p class=\"utrecht-paragraph\"><a class=\"utrecht-link\" href=\"{}\">{}</a></p>",
         city_path(*view.municipality) + "/moderatie", t(language, "moderation.log"));
  return finish(std::move(out));
}

}  // namespace meent::web
