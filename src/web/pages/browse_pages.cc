// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/browse_pages.h"

#include "app/browse.h"
#include "web/pages/area_view.h"
#include "web/pages/city_view.h"
#include "web/pages/move_pages.h"
#include "web/pages/result_view.h"

namespace meent::web {

Result<Response> home_page(const Visit& visit) {
  return show(visit, "Meent", all_cities_html(app::list_municipalities(visit.session), visit.language));
}

Result<Response> city_page(const Visit& visit) {
  const auto view = TRY(app::view_city(visit.session, visit.slug()));
  return show(visit, view.municipality.name, city_html(view, visit.language), view.municipality);
}

Result<Response> area_page(const Visit& visit) {
  const auto view = TRY(app::view_area(visit.session, visit.slug(), visit.parts[1]));
  const auto map = TRY(app::view_map(visit.session, visit.slug(), visit.parts[1]));
  return show(visit, view.area.name, area_html(view, map, visit.language), view.municipality);
}

Result<Response> dossier_page(const Visit& visit) { return show_dossier(visit, {}, 200); }

Result<Response> result_page(const Visit& visit) {
  const auto view = TRY(app::view_result(visit.session, visit.slug(), visit.number(1)));
  return show(visit, view.round.link.title, result_html(view, visit.language), view.round.municipality);
}

Result<Response> record_file(const Visit& visit) {
  Response response;
  response.content_type = "application/json";
  response.body = TRY(app::get_record(visit.session, visit.slug(), visit.number(1)));
  return response;
}

}  // namespace meent::web
