// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/own_data_pages.h"

#include "web/pages/own_data_view.h"

namespace meent::web {
namespace {

Result<Response> show_erasing(const Visit& visit, const Error* error) {
  ErasingForm form{TRY(app::view_erasing(visit.session)), ""};
  // Without the form there is nothing that a token would protect.
  if (form.view.obstacle.empty()) form.form_token = visit.token();
  if (error != nullptr) {
    form.address = visit.form.raw("address");
    form.errors = error->fields;
    form.error = t(visit.language, error->key, error->params);
  }
  return show(
      visit, t(visit.language, "page.erase.title"), erasing_html(form, visit.language), {},
      error == nullptr ? 200 : 422,
      {{t(visit.language, "page.mine.title"), "/mijn"}, {t(visit.language, "page.own.title"), "/mijn/gegevens"}});
}

}  // namespace

Result<Response> own_data_page(const Visit& visit) {
  return show(visit, t(visit.language, "page.own.title"),
              own_data_html(TRY(app::view_own_data(visit.session)), visit.language), {}, 200,
              {{t(visit.language, "page.mine.title"), "/mijn"}});
}

Result<Response> own_data_file(const Visit& visit) {
  Response response;
  response.content_type = "application/json";
  response.headers.emplace_back("Content-Disposition", "attachment; filename=\"meent-gegevens.json\"");
  response.body = TRY(app::view_own_data(visit.session)).file.to_text(1);
  return response;
}

Result<Response> erasing_page(const Visit& visit) { return show_erasing(visit, nullptr); }

Result<Response> erase_own_data(const Visit& visit) {
  TRY(app::erase_own_data(visit.session, visit.form.raw("address")));
  Response response = redirect("/gewist");
  response.headers.emplace_back("Set-Cookie", make_cookie(session_cookie_name, "", visit.https, 0));
  return response;
}

Result<Response> show_erasing_again(const Visit& visit, const Error& error) { return show_erasing(visit, &error); }

Result<Response> erased_page(const Visit& visit) {
  return show(visit, t(visit.language, "page.erased.title"), erased_html(visit.language));
}

}  // namespace meent::web
