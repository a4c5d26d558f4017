// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/value_pages.h"

#include "app/local_values.h"
#include "web/error_pages.h"
#include "web/pages/admin_view.h"
#include "web/pages/value_view.h"

namespace meent::web {
namespace {

app::ValueGiven typed_in(const Visit& visit) {
  return {visit.form.raw("waarde"), visit.form.raw("nieuw"), visit.form.raw("vanaf"), visit.form.raw("besluit")};
}

Result<Response> show_values(const Visit& visit, ValuesForm form, int status) {
  const auto view = TRY(app::view_values(visit.session, visit.slug()));
  form.form_token = visit.token();
  return show(visit, t(visit.language, "values.title"), values_html(view, form, visit.language), view.municipality,
              status, admin_crumbs(visit.language, view.municipality));
}

}  // namespace

Result<Response> values_page(const Visit& visit) {
  ValuesForm form;
  form.saved = visit.request.parameter("melding").value_or("") == "bewaard";
  return show_values(visit, std::move(form), 200);
}

Result<Response> set_value(const Visit& visit) {
  TRY(app::set_value(visit.session, visit.slug(), typed_in(visit)));
  return redirect("/" + visit.slug() + "/beheer/waarden?melding=bewaard");
}

Result<Response> show_values_again(const Visit& visit, const Error& error) {
  ValuesForm form;
  form.typed = typed_in(visit);
  form.errors = error.fields;
  if (form.errors.empty()) form.error = explain(visit.language, error);
  return show_values(visit, std::move(form), to_status(error.code));
}

}  // namespace meent::web
