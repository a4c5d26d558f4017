// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/sign_in_view.h"

#include "web/pages/form_view.h"
#include "web/pages/parts_view.h"

namespace meent::web {
namespace {

Html input_html(std::string_view id, std::string_view type, std::string_view name, std::string_view value,
                std::string_view autocomplete, std::string_view label, std::string_view help,
                const std::vector<FieldError>& errors, Language language) {
  std::string wrong;
  for (const auto& error : errors)
    if (error.field == name)
      html(wrong, "<p class=\"utrecht-form-field-error-message\"><strong>{}</strong> {}</p>",
           t(language, "page.form.wrong"), t(language, error.key, error.params));
  const std::string hint = std::string(id) + "-uitleg";
  const std::string_view css = wrong.empty() ? "utrecht-form-field" : "utrecht-form-field utrecht-form-field--invalid";
  const std::string_view invalid = wrong.empty() ? "false" : "true";
  return html(
      "<div class=\"{}\"><label class=\"utrecht-form-label\" for=\"{}\">{}</label>"
      "<div id=\"{}\"><p class=\"utrecht-form-field-description\">{}</p>{}</div>"
      "<input class=\"utrecht-textbox\" type=\"{}\" id=\"{}\" name=\"{}\" value=\"{}\" autocomplete=\"{}\" "
      "aria-describedby=\"{}\" aria-invalid=\"{}\" aria-required=\"true\"></div>",
      css, id, label, hint, help, finish(wrong), type, id, name, value, autocomplete, hint, invalid);
}

Html hidden_html(const SignInForm& form) {
  return html("{}<input type=\"hidden\" name=\"back\" value=\"{}\">", token_html(form.form_token), form.back);
}

Html mail_html(const SignInForm& form, Language language) {
  std::string fields;
  std::string button;
  if (form.code_sent) {
    html(fields, "<p class=\"utrecht-paragraph\">{}</p><input type=\"hidden\" name=\"address\" value=\"{}\">{}",
         t(language, "page.sign_in.code_sent", {{"address", form.address}}), form.address,
         input_html("inloggen-code", "text", "code", "", "one-time-code", t(language, "page.sign_in.code"),
                    t(language, "page.sign_in.code_help"), form.errors, language));
    button = t(language, "page.sign_in.with_code");
  } else {
    html(fields, "{}",
         input_html("inloggen-address", "email", "address", form.address, "email", t(language, "page.sign_in.address"),
                    t(language, "page.sign_in.address_help"), form.errors, language));
    button = t(language, "page.sign_in.send_code");
  }
  return html(
      "<form class=\"meent-form\" method=\"post\" action=\"/inloggen\" novalidate>{}{}"
      "<button class=\"utrecht-button utrecht-button--primary-action\" type=\"submit\">{}</button></form>",
      hidden_html(form), finish(fields), button);
}

}  // namespace

Html sign_in_html(const SignInForm& form, Language language) {
  std::vector<app::FieldView> asked(1);
  asked[0].name = form.code_sent ? "code" : "address";
  asked[0].label = t(language, form.code_sent ? "page.sign_in.code" : "page.sign_in.address");
  std::string out;
  html(out, "<h1 class=\"utrecht-heading-1\">{}</h1>{}<p class=\"utrecht-paragraph utrecht-paragraph--lead\">{}</p>",
       t(language, "page.sign_in.title"), error_summary_html(form.error, form.errors, asked, "inloggen", language),
       t(language, "page.sign_in.lead"));
  if (form.by_mail) html(out, "{}", mail_html(form, language));
  if (!form.choices.empty()) {
    std::string items;
    for (const auto& choice : form.choices)
      html(items,
           "<li><button class=\"utrecht-button utrecht-button--secondary-action\" type=\"submit\" name=\"as\" "
           "value=\"{}\">{}</button> <span>{}</span></li>",
           choice.value, t(language, "page.sign_in.as", {{"name", choice.name}}), choice.role);
    html(out, "{}",
         section_html("voorbeeld", t(language, "page.sign_in.example"),
                      html("<p class=\"utrecht-paragraph\">{}</p><form method=\"post\" action=\"/inloggen\">{}"
                           "<ul class=\"meent-sign-in__choices\">{}</ul></form>",
                           t(language, "page.sign_in.example_lead"), hidden_html(form), finish(items))));
  }
  return finish(out);
}

}  // namespace meent::web
