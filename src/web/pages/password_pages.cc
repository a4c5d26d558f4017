// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/password_pages.h"

#include "app/password.h"
#include "web/pages/account_pages.h"
#include "web/pages/password_view.h"

namespace meent::web {
namespace {

std::vector<Crumb> own_crumbs(const Visit& visit) { return {{t(visit.language, "page.mine.title"), "/mijn"}}; }

// As it was typed: a blank at the end of a password is part of it.
std::string secret(const Visit& visit) { return std::string(find_pair(visit.form.fields(), "password").value_or("")); }

app::PasswordGiven given_password(const Visit& visit) {
  return {secret(visit), visit.form.raw("key"), visit.form.all("recovery"), visit.form.raw("code"),
          visit.form.raw("old_code")};
}

std::string session_token(const Visit& visit) {
  return std::string(visit.request.cookie(session_cookie_name).value_or(""));
}

Result<Response> show_password(const Visit& visit, const Error* error) {
  PasswordForm form;
  form.view = TRY(app::view_password(visit.session, visit.form.raw("key"), visit.form.all("recovery")));
  form.form_token = visit.token();
  if (error != nullptr) {
    form.errors = error->fields;
    form.error = t(visit.language, error->key, error->params);
  }
  return show(visit, t(visit.language, "page.password.title"), password_html(form, visit.language), {},
              error == nullptr ? 200 : 422, own_crumbs(visit));
}

}  // namespace

Result<Response> password_sign_in_page(const Visit& visit) {
  return show(visit, t(visit.language, "page.password.sign_in"),
              password_sign_in_html({visit.token(), local_address(visit.request.parameter("terug").value_or("/")),
                                     visit.request.parameter("mislukt").has_value()},
                                    visit.language));
}

Result<std::optional<Response>> check_password(const Visit& visit) {
  visit.prepared.password = app::check_password(visit.session, visit.form.raw("address"), secret(visit));
  return std::optional<Response>();
}

Result<Response> sign_in_with_password(const Visit& visit) {
  const auto signed_in =
      app::sign_in_with_password(visit.session, visit.form.raw("address"),
                                 visit.prepared.password.value_or(app::CheckedPassword{}), visit.form.raw("code"));
  // Not a refusal: the failure must be kept.
  if (!signed_in) return redirect("/inloggen/wachtwoord?mislukt=ja");
  return with_session(visit, visit.form.raw("back"), signed_in->token);
}

Result<Response> password_page(const Visit& visit) { return show_password(visit, nullptr); }

Result<std::optional<Response>> prepare_password(const Visit& visit) {
  visit.prepared.password_hash = TRY(app::make_password_hash(visit.session, given_password(visit)));
  return std::optional<Response>();
}

Result<Response> set_password(const Visit& visit) {
  TRY(app::set_password(visit.session, given_password(visit), visit.prepared.password_hash, session_token(visit)));
  return redirect("/mijn?bewaard=ja");
}

Result<Response> show_password_again(const Visit& visit, const Error& error) { return show_password(visit, &error); }

Result<Response> sessions_page(const Visit& visit) {
  const auto sessions = TRY(app::list_own_sessions(visit.session, session_token(visit)));
  return show(visit, t(visit.language, "page.sessions.title"), sessions_html(sessions, visit.token(), visit.language),
              {}, 200, own_crumbs(visit));
}

Result<Response> end_sessions(const Visit& visit) {
  const std::string which = visit.form.raw("end");
  if (which == "others") TRY(app::end_other_sessions(visit.session, session_token(visit)));
  else TRY(app::end_own_session(visit.session, which));
  return redirect("/mijn/sessies");
}

}  // namespace meent::web
