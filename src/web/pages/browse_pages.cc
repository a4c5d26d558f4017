// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/browse_pages.h"

#include "app/browse.h"
#include "app/explain_instrument.h"
#include "app/own_area.h"
#include "web/pages/area_view.h"
#include "web/pages/city_view.h"
#include "web/pages/instrument_view.h"
#include "web/pages/move_pages.h"
#include "web/pages/own_area_pages.h"
#include "web/pages/own_area_view.h"
#include "web/pages/result_view.h"
#include "web/pages/statement_view.h"

namespace meent::web {

Result<Response> home_page(const Visit& visit) {
  const auto near = app::list_near(visit.session, visit.request.cookie(area_cookie_name).value_or(""));
  return show(
      visit, "Meent",
      all_cities_html(app::list_municipalities(visit.session), visit.language, near_html(near, visit.language)));
}

Result<Response> city_page(const Visit& visit) {
  const auto view = TRY(app::view_city(visit.session, visit.slug(), near_of(visit)));
  const auto map = TRY(app::view_map(visit.session, visit.slug(), view.near ? view.near->code : ""));
  return show(visit, view.municipality.name,
              city_html(view, map, visit.language, visit.signed_in() ? visit.token() : ""), view.municipality, 200,
              {{t(visit.language, "page.nav.all_cities"), "/"}});
}

Result<Response> area_page(const Visit& visit) {
  const auto view = TRY(app::view_area(visit.session, visit.slug(), visit.parts[1]));
  const auto map = TRY(app::view_map(visit.session, visit.slug(), visit.parts[1]));
  return show(visit, view.area.name,
              area_html(view, map, visit.language, area_ties_html(visit, view.municipality, view.area)),
              view.municipality, 200, city_crumbs(visit.language, view.municipality));
}

Result<Response> dossier_page(const Visit& visit) { return show_dossier(visit, {}, 200); }

Result<Response> result_page(const Visit& visit) {
  const auto view = TRY(app::view_result(visit.session, visit.slug(), visit.number(1)));
  return show(visit, t(visit.language, "page.result.crumb"), result_html(view, visit.language), view.round.municipality,
              200, dossier_crumbs(visit.language, view.round, true));
}

Result<Response> instruments_page(const Visit& visit) {
  const auto view = TRY(app::view_instruments(visit.session, visit.slug()));
  return show(visit, t(visit.language, "page.nav.instruments"),
              instruments_html(view.municipality, view.instruments, visit.language), view.municipality, 200,
              city_crumbs(visit.language, view.municipality));
}

Result<Response> instrument_page(const Visit& visit) {
  const auto view = TRY(app::view_instrument(visit.session, visit.slug(), visit.parts[1]));
  return show(visit, view.link.name,
              instrument_html(view, visit.language, visit.request.parameter("stap").value_or("")), view.municipality,
              200, instrument_crumbs(visit.language, view.municipality));
}

Result<Response> accessibility_page(const Visit& visit) {
  return show(visit, t(visit.language, "accessibility.title"), accessibility_html(visit.language));
}

Result<Response> privacy_page(const Visit& visit) {
  return show(visit, t(visit.language, "privacy.title"), privacy_html(visit.language));
}

Result<Response> record_file(const Visit& visit) {
  Response response;
  response.content_type = "application/json";
  response.body = TRY(app::get_record(visit.session, visit.slug(), visit.number(1)));
  return response;
}

}  // namespace meent::web
