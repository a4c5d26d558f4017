// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/password_view.h"

#include <utility>

#include "app/letter_sheet.h"
#include "web/pages/form_view.h"
#include "web/pages/parts_view.h"

namespace meent::web {
namespace {

app::FieldView asked(std::string name, std::string type, std::string label, std::string help) {
  return {std::move(name), std::move(label), std::move(help), std::move(type), true, "", "", {}};
}

Html ask(const app::FieldView& field, std::string_view autocomplete, const std::vector<FieldError>& errors,
         Language language) {
  return field_html(field, errors, "wachtwoord", language, autocomplete);
}

std::string in_groups(const std::string& text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (i > 0 && i % 4 == 0) out += ' ';
    out += text[i];
  }
  return out;
}

Html paragraph(const std::string& text) { return html("<p class=\"utrecht-paragraph\">{}</p>", text); }

Html button(const std::string& text) {
  return html("<button class=\"utrecht-button utrecht-button--primary-action\" type=\"submit\">{}</button>", text);
}

}  // namespace

Html password_html(const PasswordForm& form, Language language) {
  const auto text = [&](std::string_view key, const Params& params = {}) { return t(language, key, params); };
  const auto password = asked("password", "password", text("page.password.new"), text("page.password.new_help"));
  const auto code = asked("code", "text", text("page.password.code"), text("page.password.code_help"));
  const auto old_code = asked("old_code", "text", text("page.password.old_code"), text("page.password.old_code_help"));
  std::string hidden;
  std::string codes;
  for (const std::string& one : form.view.codes) {
    html(hidden, "<input type=\"hidden\" name=\"recovery\" value=\"{}\">", one);
    html(codes, "<li><code>{}</code></li>", in_groups(one));
  }
  std::string old;
  if (form.view.is_set) html(old, "{}", ask(old_code, "off", form.errors, language));
  std::string state;
  if (form.view.is_set) html(state, "{}", paragraph(n(language, "page.password.is_set", form.view.codes_left)));
  return html(
      "<h1 class=\"utrecht-heading-1\">{}</h1>{}<p class=\"utrecht-paragraph utrecht-paragraph--lead\">{}</p>{}"
      "<form class=\"meent-form\" method=\"post\" action=\"/mijn/wachtwoord\" novalidate>{}"
      "<input type=\"hidden\" name=\"key\" value=\"{}\">{}"
      "{}{}{}{}</form>",
      text("page.password.title"),
      error_summary_html(form.error, form.errors, {password, code, old_code}, "wachtwoord", language),
      text("page.password.lead"), finish(state), token_html(form.form_token), form.view.key, finish(hidden),
      section_html(
          "telefoon", text("page.password.phone"),
          html("{}<div class=\"meent-qr\">{}</div><p class=\"utrecht-paragraph\">{} <strong><code>{}</code></strong>"
               "</p><p class=\"utrecht-paragraph\"><a class=\"utrecht-link\" href=\"{}\">{}</a></p>{}",
               paragraph(text("page.password.phone_help")),
               finish(app::qr_svg(form.view.key_address, text("page.password.qr"))), text("page.password.phone_key"),
               in_groups(form.view.key), form.view.key_address, text("page.password.phone_link"),
               ask(code, "one-time-code", form.errors, language))),
      section_html("noodcodes", text("page.password.recovery"),
                   html("{}<ul class=\"utrecht-unordered-list\">{}</ul>",
                        paragraph(text("page.password.recovery_help")), finish(codes))),
      section_html("kiezen", text("page.password.choose"),
                   html("{}{}", ask(password, "new-password", form.errors, language), finish(old))),
      button(text("page.password.save")));
}

Html password_sign_in_html(const PasswordSignInForm& form, Language language) {
  const auto text = [&](std::string_view key) { return t(language, key); };
  std::string failed;
  if (form.failed)
    html(failed,
         "<div class=\"utrecht-alert utrecht-alert--error\" role=\"alert\"><p class=\"utrecht-paragraph\">{}</p></div>",
         text("password.failed"));
  return html(
      "<h1 class=\"utrecht-heading-1\">{}</h1>{}<p class=\"utrecht-paragraph utrecht-paragraph--lead\">{}</p>"
      "<form class=\"meent-form\" method=\"post\" action=\"/inloggen/wachtwoord\" novalidate>{}"
      "<input type=\"hidden\" name=\"back\" value=\"{}\">{}{}{}{}</form>"
      "<p class=\"utrecht-paragraph\"><a class=\"utrecht-link\" href=\"/inloggen\">{}</a></p>",
      text("page.password.sign_in"), finish(failed), text("page.password.sign_in_lead"), token_html(form.form_token),
      form.back,
      ask(asked("address", "email", text("page.sign_in.address"), text("page.password.address_help")), "username", {},
          language),
      ask(asked("password", "password", text("page.password.password"), ""), "current-password", {}, language),
      ask(asked("code", "text", text("page.password.code"), text("page.password.code_or_recovery")), "one-time-code",
          {}, language),
      button(text("page.password.sign_in_button")), text("page.password.by_link"));
}

Html sessions_html(const std::vector<app::OwnSession>& sessions, const std::string& form_token, Language language) {
  std::string items;
  std::size_t at = 0;
  for (const auto& session : sessions) {
    ++at;
    const std::string since = t(language, "page.sessions.since", {{"moment", format_moment(language, session.since)}});
    if (session.here)
      html(items, "<li><p class=\"utrecht-paragraph\">{} <strong>{}</strong></p></li>", since,
           t(language, "page.sessions.here"));
    else
      html(items,
           "<li><p class=\"utrecht-paragraph\" id=\"sessie-{}\">{}</p><form method=\"post\" action=\"/mijn/sessies\">{}"
           "<button class=\"utrecht-button utrecht-button--secondary-action\" type=\"submit\" name=\"end\" "
           "value=\"{}\" aria-describedby=\"sessie-{}\">{}</button></form></li>",
           at, since, token_html(form_token), session.id, at, t(language, "page.sessions.end"));
  }
  std::string others;
  if (sessions.size() > 1)
    html(others,
         "<form method=\"post\" action=\"/mijn/sessies\">{}<button class=\"utrecht-button "
         "utrecht-button--primary-action\" type=\"submit\" name=\"end\" value=\"others\">{}</button></form>",
         token_html(form_token), t(language, "page.sessions.end_others"));
  return html(
      "<h1 class=\"utrecht-heading-1\">{}</h1><p class=\"utrecht-paragraph utrecht-paragraph--lead\">{}</p>"
      "<ul class=\"utrecht-unordered-list\">{}</ul>{}",
      t(language, "page.sessions.title"), t(language, "page.sessions.lead"), finish(items), finish(others));
}

}  // namespace meent::web
