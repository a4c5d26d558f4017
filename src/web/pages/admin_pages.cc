// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/admin_pages.h"

#include <algorithm>

#include "app/audit.h"
#include "app/officials.h"
#include "base/text.h"
#include "web/error_pages.h"
#include "web/pages/admin_view.h"

namespace meent::web {
namespace {

Result<Response> show_officials(const Visit& visit, OfficialsForms forms, int status) {
  const auto view = TRY(app::view_officials(visit.session, visit.slug()));
  forms.form_token = visit.token();
  return show(visit, t(visit.language, "officials.title"), officials_html(view, forms, visit.language),
              view.municipality, status, admin_crumbs(visit.language, view.municipality));
}

std::optional<Date> day_of(const Request& request, std::string_view name) {
  const auto day = parse_date(request.parameter(name).value_or(""));
  return day ? std::optional(*day) : std::nullopt;
}

}  // namespace

Result<Response> admin_page(const Visit& visit) {
  const auto view = TRY(app::view_administration(visit.session, visit.slug()));
  return show(visit, t(visit.language, "admin.title"), admin_html(view, visit.language), view.municipality, 200,
              city_crumbs(visit.language, view.municipality));
}

Result<Response> officials_page(const Visit& visit) {
  OfficialsForms forms;
  const auto done = visit.request.parameter("melding").value_or("");
  if (done == "gegeven") forms.done = t(visit.language, "officials.given");
  if (done == "teruggenomen") forms.done = t(visit.language, "officials.taken");
  return show_officials(visit, std::move(forms), 200);
}

Result<Response> give_role(const Visit& visit) {
  TRY(app::give_role(visit.session, visit.slug(), visit.form.raw("adres"), visit.form.raw("rol"),
                     visit.form.raw("naam")));
  return redirect("/" + visit.slug() + "/beheer/mensen?melding=gegeven");
}

Result<Response> take_role(const Visit& visit) {
  TRY(app::take_office(visit.session, visit.slug(), visit.form.raw("persoon"), visit.form.raw("rol")));
  return redirect("/" + visit.slug() + "/beheer/mensen?melding=teruggenomen");
}

Result<Response> show_officials_again(const Visit& visit, const Error& error) {
  OfficialsForms forms;
  forms.address = visit.form.raw("adres");
  forms.name = visit.form.raw("naam");
  forms.role = visit.form.raw("rol");
  // The command line says these as a whole; here each has its field.
  if (error.key == "role.no_address")
    forms.errors = {{"adres", forms.address.empty() ? "form.missing" : "role.no_address"}};
  else if (error.key == "role.unknown") forms.errors = {{"rol", "officials.no_role"}};
  else forms.errors = error.fields;
  if (forms.errors.empty()) forms.error = explain(visit.language, error);
  return show_officials(visit, std::move(forms), to_status(error.code));
}

Result<Response> audit_page(const Visit& visit) {
  app::AuditQuery query;
  query.who = visit.request.parameter("wie").value_or("");
  query.what = visit.request.parameter("wat").value_or("");
  query.from = day_of(visit.request, "van");
  query.until = day_of(visit.request, "tot");
  const auto page = parse_whole(visit.request.parameter("pagina").value_or("1")).value_or(1);
  query.page = static_cast<int>(std::clamp(page, 1LL, 1'000'000LL));
  const auto view = TRY(app::view_audit(visit.session, visit.slug(), query));
  return show(visit, t(visit.language, "audit.title"), audit_html(view, visit.language), view.municipality, 200,
              admin_crumbs(visit.language, view.municipality));
}

}  // namespace meent::web
