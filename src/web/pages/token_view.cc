// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/token_view.h"

#include "web/pages/form_view.h"
#include "web/pages/parts_view.h"

namespace meent::web {
namespace {

constexpr std::string_view prefix = "sleutel";

app::FieldView asked(std::string name, std::string type, std::string label, std::string help, std::string raw) {
  return {std::move(name), std::move(label), std::move(help), std::move(type), true, "", std::move(raw), {}};
}

std::vector<app::FieldView> questions_of(const app::TokenWanted& wanted, Language language) {
  const auto text = [&](std::string_view key) { return t(language, key); };
  app::FieldView scope = asked("scope", "choice", text("page.tokens.scope"), "", wanted.writes ? "write" : "read");
  scope.options = {"read", "write"};
  scope.option_labels = {text("page.tokens.read"), text("page.tokens.write")};
  app::FieldView days = asked("days", "choice", text("page.tokens.days"), text("page.tokens.days_help"),
                              std::to_string(wanted.days == 0 ? 90 : wanted.days));
  for (const int count : {7, 30, 90, 365}) {
    days.options.push_back(std::to_string(count));
    days.option_labels.push_back(n(language, "page.tokens.day_count", count));
  }
  return {asked("name", "text", text("page.tokens.name"), text("page.tokens.name_help"), wanted.name), scope, days};
}

Html paragraph(const std::string& text) { return html("<p class=\"utrecht-paragraph\">{}</p>", text); }

Html button(const std::string& text) {
  return html("<button class=\"utrecht-button utrecht-button--primary-action\" type=\"submit\">{}</button>", text);
}

Html token_list(const TokenForm& form, Language language) {
  if (form.view.tokens.empty()) return paragraph(t(language, "page.tokens.none"));
  std::string items;
  std::size_t at = 0;
  for (const auto& token : form.view.tokens) {
    ++at;
    html(items,
         "<li><p class=\"utrecht-paragraph\" id=\"sleutel-{}\"><strong>{}</strong> {}</p>"
         "<form method=\"post\" action=\"/mijn/sleutels/intrekken\">{}"
         "<button class=\"utrecht-button utrecht-button--secondary-action\" type=\"submit\" name=\"token\" "
         "value=\"{}\" aria-describedby=\"sleutel-{}\">{}</button></form></li>",
         at, token.name,
         t(language, token.writes ? "page.tokens.line_write" : "page.tokens.line_read",
           {{"since", format_date(language, civil_date(token.since))},
            {"until", format_date(language, civil_date(token.until))}}),
         token_html(form.form_token), token.id, at, t(language, "page.tokens.revoke"));
  }
  return html("<ul class=\"utrecht-unordered-list\">{}</ul>", finish(items));
}

Html make_form(const TokenForm& form, Language language) {
  if (form.view.needs_password)
    return html("<p class=\"utrecht-paragraph\">{} <a class=\"utrecht-link\" href=\"/mijn/wachtwoord\">{}</a></p>",
                t(language, "token.second_factor"), t(language, "page.password.title"));
  std::string fields;
  for (const auto& field : questions_of(form.wanted, language))
    html(fields, "{}", field_html(field, form.errors, prefix, language));
  return html(
      "<form class=\"meent-form\" method=\"post\" action=\"/mijn/sleutels\" novalidate>{}"
      "<input type=\"hidden\" name=\"step\" value=\"show\">{}{}</form>",
      token_html(form.form_token), finish(fields), button(t(language, "page.tokens.make")));
}

}  // namespace

Html tokens_html(const TokenForm& form, Language language) {
  return html(
      "<h1 class=\"utrecht-heading-1\">{}</h1>{}<p class=\"utrecht-paragraph utrecht-paragraph--lead\">{}</p>{}{}{}",
      t(language, "page.tokens.title"),
      error_summary_html(form.error, form.errors, questions_of(form.wanted, language), prefix, language),
      t(language, "page.tokens.lead"),
      html("<p class=\"utrecht-paragraph\"><a class=\"utrecht-link\" href=\"/api/v1/openapi.json\">{}</a></p>",
           t(language, "page.tokens.described")),
      section_html("sleutels", t(language, "page.tokens.yours"), token_list(form, language)),
      section_html("nieuw", t(language, "page.tokens.new"), make_form(form, language)));
}

Html new_token_html(const TokenForm& form, Language language) {
  std::string code;
  std::vector<app::FieldView> fields;
  if (form.view.staff) {
    fields.push_back(
        asked("code", "text", t(language, "page.password.code"), t(language, "page.tokens.code_help"), ""));
    html(code, "{}", field_html(fields.back(), form.errors, prefix, language, "one-time-code"));
  }
  return html(
      "<h1 class=\"utrecht-heading-1\">{}</h1>{}<p class=\"utrecht-paragraph utrecht-paragraph--lead\">{}</p>"
      "<p class=\"utrecht-paragraph\"><strong><code class=\"meent-hash\">{}</code></strong></p>{}"
      "<form class=\"meent-form\" method=\"post\" action=\"/mijn/sleutels\" novalidate>{}"
      "<input type=\"hidden\" name=\"step\" value=\"make\"><input type=\"hidden\" name=\"token\" value=\"{}\">"
      "<input type=\"hidden\" name=\"name\" value=\"{}\"><input type=\"hidden\" name=\"scope\" value=\"{}\">"
      "<input type=\"hidden\" name=\"days\" value=\"{}\">{}{}</form>"
      "<p class=\"utrecht-paragraph\"><a class=\"utrecht-link\" href=\"/mijn/sleutels\">{}</a></p>",
      t(language, "page.tokens.shown"), error_summary_html(form.error, form.errors, fields, prefix, language),
      t(language, "page.tokens.shown_lead"), form.wanted.token, paragraph(t(language, "page.tokens.shown_care")),
      token_html(form.form_token), form.wanted.token, form.wanted.name, form.wanted.writes ? "write" : "read",
      std::to_string(form.wanted.days), finish(code), button(t(language, "page.tokens.kept")),
      t(language, "page.tokens.not_now"));
}

}  // namespace meent::web
