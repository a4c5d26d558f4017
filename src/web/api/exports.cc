// SPDX-License-Identifier: EUPL-1.2
#include "web/api/exports.h"

#include "app/agreements.h"
#include "app/exports.h"

namespace meent::web {
namespace {

constexpr std::string_view csv = "text/csv; charset=utf-8; header=present";

// `rest` ends the name under which a browser keeps the file.
Response file(const Visit& visit, app::FileParts parts, std::string_view type, std::string_view rest) {
  Response response;
  response.content_type = type;
  std::string name = visit.slug();
  if (visit.parts.size() > 1) name += "-dossier-" + std::to_string(visit.number(1));
  response.headers.emplace_back("Content-Disposition", "attachment; filename=\"" + name + std::string(rest) + "\"");
  response.headers.emplace_back("Vary", "Cookie, Accept-Language");
  response.make_piece = std::move(parts);
  return response;
}

}  // namespace

Result<Response> ballots_pb(const Visit& visit) {
  return file(visit, TRY(app::export_ballots(visit.session, visit.slug(), visit.number(1), app::BallotsFormat::pb)),
              "text/plain; charset=utf-8", "-stemmen.pb");
}

Result<Response> ballots_csv(const Visit& visit) {
  return file(visit, TRY(app::export_ballots(visit.session, visit.slug(), visit.number(1), app::BallotsFormat::csv)),
              csv, "-stemmen.csv");
}

Result<Response> plans_csv(const Visit& visit) {
  return file(visit, TRY(app::export_plans(visit.session, visit.slug(), visit.number(1), app::PlansFormat::csv)), csv,
              "-plannen.csv");
}

Result<Response> plans_geojson(const Visit& visit) {
  return file(visit, TRY(app::export_plans(visit.session, visit.slug(), visit.number(1), app::PlansFormat::geojson)),
              "application/geo+json", "-plannen.geojson");
}

Result<Response> dossiers_csv(const Visit& visit) {
  return file(visit, TRY(app::export_dossiers(visit.session, visit.slug())), csv, "-dossiers.csv");
}

Result<Response> agreements_csv(const Visit& visit) {
  return file(visit, TRY(app::export_agreements(visit.session, visit.slug())), csv, "-afspraken.csv");
}

}  // namespace meent::web
