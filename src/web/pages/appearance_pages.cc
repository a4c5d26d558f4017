// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/appearance_pages.h"

#include "app/appearance.h"
#include "base/text.h"
#include "web/error_pages.h"
#include "web/pages/admin_view.h"
#include "web/pages/appearance_view.h"
#include "web/pages/statement_view.h"

namespace meent::web {
namespace {

std::map<std::string, std::string> typed_in(const Visit& visit) {
  std::map<std::string, std::string> typed;
  for (const std::string& name : app::setting_names()) typed[name] = visit.form.raw(name);
  return typed;
}

Result<Response> show_form(const Visit& visit, AppearanceForm form, int status) {
  const auto view = TRY(app::view_appearance(visit.session, visit.slug()));
  if (status == 200) form.typed = view.set;
  form.form_token = visit.token();
  return show(visit, t(visit.language, "appearance.title"), appearance_html(view, form, visit.language),
              view.municipality, status, admin_crumbs(visit.language, view.municipality));
}

}  // namespace

Result<Response> appearance_page(const Visit& visit) {
  AppearanceForm form;
  form.saved = visit.request.parameter("melding").value_or("") == "bewaard";
  return show_form(visit, std::move(form), 200);
}

Result<Response> save_appearance(const Visit& visit) {
  TRY(app::save_appearance(visit.session, visit.slug(), typed_in(visit)));
  return redirect("/" + visit.slug() + "/beheer/uiterlijk?melding=bewaard");
}

Result<Response> show_appearance_again(const Visit& visit, const Error& error) {
  AppearanceForm form;
  form.typed = typed_in(visit);
  form.errors = error.fields;
  if (form.errors.empty()) form.error = explain(visit.language, error);
  return show_form(visit, std::move(form), to_status(error.code));
}

Result<Response> style_sheet(const Visit& visit) {
  Response response;
  response.content_type = "text/css; charset=utf-8";
  response.body = TRY(app::get_style(visit.session, visit.slug(), visit.parts[1]));
  // The address is that of the content.
  response.headers.emplace_back("Cache-Control", "public, max-age=31536000, immutable");
  return response;
}

Result<Response> city_privacy_page(const Visit& visit) {
  const auto view = TRY(app::view_privacy(visit.session, visit.slug()));
  return show(visit, t(visit.language, "privacy.title"), privacy_html(visit.language, view.addition), view.municipality,
              200, city_crumbs(visit.language, view.municipality));
}

}  // namespace meent::web
