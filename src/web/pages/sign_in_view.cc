// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/sign_in_view.h"

#include "web/pages/form_view.h"
#include "web/pages/parts_view.h"

namespace meent::web {
namespace {

app::FieldView address_field(const SignInForm& form, Language language) {
  return {"address",
          t(language, "page.sign_in.address"),
          t(language, "page.sign_in.address_help"),
          "email",
          true,
          "",
          form.address,
          {}};
}

app::FieldView name_field(const LinkForm& form, Language language) {
  return {"name", t(language, "page.link.name"), t(language, "page.link.name_help"), "text", true, "", form.name, {}};
}

Html hidden_html(const SignInForm& form) {
  return html("{}<input type=\"hidden\" name=\"back\" value=\"{}\">", token_html(form.form_token), form.back);
}

Html mail_html(const SignInForm& form, Language language) {
  return html(
      "<form class=\"meent-form\" method=\"post\" action=\"/inloggen\" novalidate>{}{}"
      "<button class=\"utrecht-button utrecht-button--primary-action\" type=\"submit\">{}</button></form>",
      hidden_html(form), field_html(address_field(form, language), form.errors, "inloggen", language, "email"),
      t(language, "page.sign_in.send_link"));
}

}  // namespace

Html link_sent_html(Language language) {
  return html(
      "<h1 class=\"utrecht-heading-1\">{}</h1><p class=\"utrecht-paragraph utrecht-paragraph--lead\">{}</p>"
      "<p class=\"utrecht-paragraph\">{}</p><p class=\"utrecht-paragraph\">"
      "<a class=\"utrecht-link\" href=\"/inloggen\">{}</a></p>",
      t(language, "page.link.sent_title"), t(language, "page.link.sent_lead"), t(language, "page.link.sent_help"),
      t(language, "page.link.again"));
}

Html link_html(const LinkForm& form, Language language) {
  const auto field = name_field(form, language);
  std::string name;
  if (form.asks_name) html(name, "{}", field_html(field, form.errors, "inloggen", language, "name"));
  return html(
      "<h1 class=\"utrecht-heading-1\">{}</h1>{}<p class=\"utrecht-paragraph utrecht-paragraph--lead\">{}</p>"
      "<form class=\"meent-form\" method=\"post\" action=\"/inloggen/link\" novalidate>{}"
      "<input type=\"hidden\" name=\"token\" value=\"{}\">{}"
      "<button class=\"utrecht-button utrecht-button--primary-action\" type=\"submit\">{}</button></form>"
      "<p class=\"utrecht-paragraph\">{}</p>",
      t(language, "page.link.title"), error_summary_html(form.error, form.errors, {field}, "inloggen", language),
      t(language, "page.link.lead", {{"address", form.address}}), token_html(form.form_token), form.token, finish(name),
      t(language, "page.link.button"), t(language, "page.link.not_you"));
}

Html sign_in_html(const SignInForm& form, Language language) {
  std::string out;
  html(out, "<h1 class=\"utrecht-heading-1\">{}</h1>{}<p class=\"utrecht-paragraph utrecht-paragraph--lead\">{}</p>",
       t(language, "page.sign_in.title"),
       error_summary_html(form.error, form.errors, {address_field(form, language)}, "inloggen", language),
       t(language, "page.sign_in.lead"));
  if (form.by_mail) html(out, "{}", mail_html(form, language));
  else if (form.choices.empty()) html(out, "<p class=\"utrecht-paragraph\">{}</p>", t(language, "sign_in.no_mail"));
  html(out,
       "<p class=\"utrecht-paragraph\"><a class=\"utrecht-link\" href=\"/inloggen/wachtwoord?terug={}\">{}</a></p>",
       form.back, t(language, "page.password.for_staff"));
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
