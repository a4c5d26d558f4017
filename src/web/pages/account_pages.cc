// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/account_pages.h"

#include "app/assistance.h"
#include "app/letters_out.h"
#include "app/own_dossiers.h"
#include "app/password.h"
#include "app/sign_in.h"
#include "web/csrf.h"
#include "web/pages/assistance_view.h"
#include "web/pages/draft_view.h"
#include "web/pages/mine_view.h"
#include "web/pages/own_dossiers_view.h"
#include "web/pages/sign_in_view.h"

namespace meent::web {
namespace {

SignInForm form_of(const Visit& visit, std::string back) {
  SignInForm form;
  form.form_token = visit.token();
  form.back = std::move(back);
  form.by_mail = visit.mail;
  for (const auto& person : app::list_example_people(visit.session))
    form.choices.push_back({person.email, person.name, t(visit.language, person.role_key)});
  return form;
}

Result<Response> show_link(const Visit& visit, const std::string& token, const Error* error) {
  const auto link = TRY(app::view_sign_in_link(visit.session, token));
  LinkForm form;
  form.form_token = visit.token();
  form.token = token;
  form.address = link.email;
  form.asks_name = link.is_new;
  form.name = visit.form.raw("name");
  if (error != nullptr) {
    form.errors = error->fields;
    form.error = t(visit.language, error->key, error->params);
  }
  return show(visit, t(visit.language, "page.link.title"), link_html(form, visit.language), {},
              error == nullptr ? 200 : 422);
}

}  // namespace

Response with_session(const Visit& visit, std::string_view address, const std::string& token) {
  app::sign_out(visit.session, visit.request.cookie(session_cookie_name).value_or(""));
  Response response = redirect(address);
  response.headers.emplace_back("Set-Cookie",
                                make_cookie(session_cookie_name, token, visit.https, app::session_seconds));
  return response;
}

Result<Response> sign_in_page(const Visit& visit) {
  const auto form = form_of(visit, local_address(visit.request.parameter("terug").value_or("/")));
  return show(visit, t(visit.language, "sign_in.title"), sign_in_html(form, visit.language));
}

Result<Response> start_session(const Visit& visit) {
  if (!visit.form.all("as").empty())
    return with_session(visit, visit.form.raw("back"),
                        TRY(app::sign_in_as_example(visit.session, visit.form.raw("as"))));
  if (!visit.mail) return Error{ErrorCode::unavailable, "sign_in.no_mail"};
  TRY(app::ask_sign_in_link(visit.session, visit.form.raw("address"), local_address(visit.form.raw("back"))));
  return redirect("/inloggen/verstuurd");
}

Result<Response> show_sign_in_again(const Visit& visit, const Error& error) {
  auto form = form_of(visit, local_address(visit.form.raw("back")));
  form.address = visit.form.raw("address");
  form.errors = error.fields;
  form.error = t(visit.language, error.key, error.params);
  return show(visit, t(visit.language, "sign_in.title"), sign_in_html(form, visit.language), {}, 422);
}

Result<Response> link_sent_page(const Visit& visit) {
  return show(visit, t(visit.language, "page.link.sent_title"), link_sent_html(visit.language));
}

Result<Response> link_page(const Visit& visit) { return show_link(visit, visit.parts[0], nullptr); }

Result<Response> use_link(const Visit& visit) {
  const auto signed_in = TRY(app::use_sign_in_link(visit.session, visit.form.raw("token"), visit.form.raw("name")));
  return with_session(visit, signed_in.back, signed_in.token);
}

Result<Response> show_link_again(const Visit& visit, const Error& error) {
  return show_link(visit, visit.form.raw("token"), &error);
}

Result<Response> end_session(const Visit& visit) {
  app::sign_out(visit.session, visit.request.cookie(session_cookie_name).value_or(""));
  Response response = redirect("/");
  response.headers.emplace_back("Set-Cookie", make_cookie(session_cookie_name, "", visit.https, 0));
  return response;
}

Result<Response> mine_page(const Visit& visit) {
  const auto choice = TRY(app::view_mail_choice(visit.session));
  return show(visit, t(visit.language, "page.mine.title"),
              mine_html({visit.token(), choice.address, choice.verified, choice.wants_mail,
                         app::may_have_password(visit.session), visit.request.parameter("bewaard").has_value(),
                         drafts_html(TRY(app::list_drafts(visit.session)),
                                     visit.request.parameter("concept").value_or(""), visit.token(), visit.language),
                         own_assistance_html(TRY(app::list_own_assistance(visit.session)), visit.language),
                         ballot_drafts_html(app::list_ballot_drafts(visit.session), visit.language),
                         own_dossiers_html(TRY(app::list_own_dossiers(visit.session)), visit.language)},
                        visit.language));
}

Result<Response> choose_mail(const Visit& visit) {
  TRY(app::choose_mail(visit.session, visit.form.raw("mail") == "yes"));
  return redirect("/mijn?bewaard=ja");
}

}  // namespace meent::web
