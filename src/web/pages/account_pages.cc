// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/account_pages.h"

#include "app/sign_in.h"
#include "web/csrf.h"
#include "web/pages/sign_in_view.h"

namespace meent::web {
namespace {

Response with_session(const Visit& visit, std::string_view address, const std::string& token) {
  Response response = redirect(address);
  response.headers.emplace_back("Set-Cookie",
                                make_cookie(session_cookie_name, token, visit.https, app::session_seconds));
  return response;
}

}  // namespace

Result<Response> sign_in_page(const Visit& visit) {
  SignInForm form;
  form.form_token = visit.token();
  form.back = local_address(visit.request.parameter("terug").value_or("/"));
  form.by_mail = false;
  for (const auto& person : app::list_example_people(visit.session))
    form.choices.push_back({person.email, person.name, t(visit.language, person.role_key)});
  return show(visit, t(visit.language, "sign_in.title"), sign_in_html(form, visit.language));
}

Result<Response> start_session(const Visit& visit) {
  const std::string token = TRY(app::sign_in_as_example(visit.session, visit.form.raw("as")));
  return with_session(visit, visit.form.raw("back"), token);
}

Result<Response> use_link(const Visit& visit) {
  return with_session(visit, "/", TRY(app::use_sign_in_link(visit.session, visit.form.raw("token"))));
}

Result<Response> end_session(const Visit& visit) {
  app::sign_out(visit.session, visit.request.cookie(session_cookie_name).value_or(""));
  Response response = redirect("/");
  response.headers.emplace_back("Set-Cookie", make_cookie(session_cookie_name, "", visit.https, 0));
  return response;
}

}  // namespace meent::web
