// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/assistance_pages.h"

#include "app/assistance.h"
#include "web/csrf.h"
#include "web/error_pages.h"
#include "web/pages/assistance_view.h"
#include "web/pages/parts_view.h"

namespace meent::web {
namespace {

Result<Response> show_assistance(const Visit& visit, const Error* error) {
  const auto view = TRY(app::view_assistance(visit.session, visit.slug()));
  AssistanceForm form;
  form.form_token = visit.token();
  form.address = visit.form.raw("adres");
  form.name = visit.form.raw("naam");
  form.channel = visit.form.raw("kanaal");
  form.asked = visit.form.raw("gevraagd");
  form.stopped = visit.request.parameter("gestopt").has_value();
  if (error != nullptr) {
    form.errors = error->fields;
    form.error = explain(visit.language, *error);
  }
  auto crumbs = city_crumbs(visit.language, view.municipality);
  if (!view.running) crumbs.push_back({t(visit.language, "work.title"), city_path(view.municipality) + "/werk"});
  Response response = show(visit, t(visit.language, "assistance.title"),
                           view.running ? assistance_running_html(view, *visit.session.assistance, visit.language)
                                        : assistance_form_html(view, form, visit.language),
                           view.municipality, error == nullptr ? 200 : to_status(error->code), std::move(crumbs));
  response.headers.emplace_back("Cache-Control", "no-store");
  return response;
}

// A form that was drawn before, in another window too, must not be sent in another name than it was drawn for.
Response with_new_forms(const Visit& visit, const std::string& address) {
  constexpr long long two_weeks = 14LL * 24 * 3600;
  Response response = redirect(address);
  response.headers.emplace_back(
      "Set-Cookie", make_cookie(form_cookie_name, make_token(visit.session.secrets), visit.https, two_weeks));
  return response;
}

std::string session_token(const Visit& visit) {
  return std::string(visit.request.cookie(session_cookie_name).value_or(""));
}

}  // namespace

Result<Response> assistance_page(const Visit& visit) { return show_assistance(visit, nullptr); }

Result<Response> start_assistance(const Visit& visit) {
  TRY(app::start_assistance(
      visit.session, session_token(visit), visit.slug(),
      {visit.form.raw("adres"), visit.form.raw("naam"), visit.form.raw("kanaal"), visit.form.raw("gevraagd")}));
  return with_new_forms(visit, "/" + visit.slug() + "/werk/balie");
}

Result<Response> show_assistance_again(const Visit& visit, const Error& error) {
  return show_assistance(visit, &error);
}

Result<Response> stop_assistance(const Visit& visit) {
  TRY(app::stop_assistance(visit.session, session_token(visit)));
  return with_new_forms(visit, "/" + visit.slug() + "/werk/balie?gestopt=ja");
}

}  // namespace meent::web
