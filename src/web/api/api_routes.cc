// SPDX-License-Identifier: EUPL-1.2
#include "web/api/api_routes.h"

#include "app/browse.h"
#include "app/explain_instrument.h"
#include "web/api/exports.h"
#include "web/api/ledger_routes.h"
#include "web/api/people_routes.h"
#include "web/api/public_routes.h"
#include "web/api/resources.h"
#include "web/api/writing_routes.h"

namespace meent::web {
namespace {

using enum Access;
using enum Policy;

Response json_response(std::string body) {
  Response response;
  response.content_type = "application/json";
  response.body = std::move(body);
  return response;
}
Response json_response(const Json& body) { return json_response(body.to_text()); }

constexpr long long most_pages = 100'000;

Result<Response> openapi(const Visit&) { return json_response(make_openapi(list_described_routes())); }

Result<Response> municipalities(const Visit& visit) {
  return json_response(to_json_list(app::list_municipalities(visit.session)));
}

Result<Response> municipality(const Visit& visit) {
  return json_response(to_json(TRY(app::view_city(visit.session, visit.slug()))));
}

Result<Response> areas(const Visit& visit) {
  return json_response(to_json_list(TRY(app::view_areas(visit.session, visit.slug()))));
}

Result<Response> area(const Visit& visit) {
  return json_response(to_json(TRY(app::view_area(visit.session, visit.slug(), visit.parts[1]))));
}

Result<Response> instruments(const Visit& visit) {
  return json_response(to_json_list(TRY(app::view_instruments(visit.session, visit.slug())).instruments));
}

Result<Response> instrument(const Visit& visit) {
  return json_response(to_json(TRY(app::view_instrument(visit.session, visit.slug(), visit.parts[1]))));
}

Result<Response> dossiers(const Visit& visit) {
  Form query(visit.request.query);
  app::DossierQuery asked;
  asked.instrument = query.text("instrument", 100, Need::optional);
  asked.area = query.text("area", 12, Need::optional);
  asked.stage =
      query
          .choice("stage",
                  {"intake", "support", "assessment", "deliberation", "decision", "agreement", "follow_up", "answer"},
                  Need::optional)
          .value_or("");
  asked.page = query.whole("page", 1, most_pages, Need::optional).value_or(1);
  asked.page_size = query.whole("pageSize", 1, 100, Need::optional).value_or(20);
  TRY(query.check());
  return json_response(to_json(TRY(app::view_dossiers(visit.session, visit.slug(), asked))));
}

Result<Response> dossier(const Visit& visit) {
  return json_response(to_json(TRY(app::view_dossier(visit.session, visit.slug(), visit.number(1)))));
}

Result<Response> plans(const Visit& visit) {
  Form query(visit.request.query);
  app::PlanQuery asked;
  asked.phase = query.text("phase", 100, Need::optional);
  asked.page = static_cast<int>(query.whole("page", 1, most_pages, Need::optional).value_or(1));
  TRY(query.check());
  return json_response(to_json(TRY(app::view_round(visit.session, visit.slug(), visit.number(1), asked))));
}

Result<Response> ballot(const Visit& visit) {
  return json_response(to_json(TRY(app::view_ballot(visit.session, visit.slug(), visit.number(1)))));
}

Result<Response> receipt(const Visit& visit) {
  const std::string_view asked = std::string_view(visit.parts[2]).substr(0, 100);
  Response response = json_response(to_json(TRY(app::view_check(visit.session, visit.slug(), visit.number(1), asked))));
  response.headers.emplace_back("Cache-Control", "no-store");
  return response;
}

Result<Response> result(const Visit& visit) {
  return json_response(to_json(TRY(app::view_result(visit.session, visit.slug(), visit.number(1)))));
}

Result<Response> record(const Visit& visit) {
  return json_response(TRY(app::get_record(visit.session, visit.slug(), visit.number(1))));
}

const ApiOperation get_openapi{"getOpenapi", "This description"};
const ApiOperation list_municipalities{"listMunicipalities", "All municipalities", "Municipality", true};
const ApiOperation get_municipality{"getMunicipality", "What runs in a municipality", "City"};
const ApiOperation list_areas{"listAreas", "All areas of a municipality", "AreaLine", true};
const ApiOperation get_area{"getArea", "One area and what runs there", "Area"};
const ApiOperation list_instruments{"listInstruments", "Ways to take part", "InstrumentLink", true};
const ApiOperation get_instrument{"getInstrument", "One instrument, explained", "Instrument"};
const ApiOperation list_dossiers{"listDossiers",
                                 "Dossiers that lie in no other",
                                 "DossierList",
                                 false,
                                 {{"instrument", "string", "Id of the instrument"},
                                  {"area", "string", "Code of the area"},
                                  {"stage", "string", "Stage, such as deliberation"},
                                  {"page", "integer", "Page, from 1"},
                                  {"pageSize", "integer", "Dossiers a page, at most 100"}}};
const ApiOperation get_dossier{"getDossier", "One dossier with its history", "Dossier"};
const ApiOperation list_plans{"listPlans",
                              "Plans of a round, twenty a page",
                              "PlanList",
                              false,
                              {{"phase", "string", "Name of a phase of plans"}, {"page", "integer", "Page, from 1"}}};
const ApiOperation get_ballot{"getBallot", "What can be voted on now", "Ballot"};
const ApiOperation check_receipt{"checkReceipt", "Whether a ballot is in the list", "ReceiptCheck"};
const ApiOperation get_result{"getResult", "The result of a vote", "Result"};
constexpr std::string_view csv_type = "text/csv";
const ApiOperation export_dossiers{"exportDossiers", "All dossiers as CSV", {}, false, {}, csv_type};
const ApiOperation export_plans{"exportPlans", "All plans of a round as CSV", {}, false, {}, csv_type};
const ApiOperation export_places{"exportPlansGeojson",  "All plans of a round as GeoJSON", {}, false, {},
                                 "application/geo+json"};
const ApiOperation export_ballots{"exportBallots", "The ballots of a counted round as CSV", {}, false, {}, csv_type};
const ApiOperation export_pb{
    "exportBallotsPabulib", "The ballots of a counted round in the format of Pabulib", {}, false, {}, "text/plain"};
const ApiOperation get_record{"getRecord", "The decision record, as it was published"};

Handler kept(Result<Response> (*show)(const Visit&), const ApiOperation& operation) {
  return {.show = show, .kept = true, .operation = &operation};
}
Handler shown(Result<Response> (*show)(const Visit&), const ApiOperation& operation) {
  return {.show = show, .operation = &operation};
}

std::vector<Route<Handler>> list_reading_routes() {
  return {
      {{"GET", "/api/v1/openapi.json", everyone}, kept(openapi, get_openapi)},
      {{"GET", "/api/v1/municipalities", everyone}, kept(municipalities, list_municipalities)},
      {{"GET", "/api/v1/municipalities/{municipality}", everyone}, kept(municipality, get_municipality)},
      {{"GET", "/api/v1/municipalities/{municipality}/areas", everyone}, kept(areas, list_areas)},
      {{"GET", "/api/v1/municipalities/{municipality}/areas/{code}", everyone}, kept(area, get_area)},
      {{"GET", "/api/v1/municipalities/{municipality}/instruments", everyone}, kept(instruments, list_instruments)},
      {{"GET", "/api/v1/municipalities/{municipality}/instruments/{instrument}", everyone},
       kept(instrument, get_instrument)},
      {{"GET", "/api/v1/municipalities/{municipality}/dossiers", everyone}, kept(dossiers, list_dossiers)},
      {{"GET", "/api/v1/municipalities/{municipality}/dossiers/{number}", everyone}, kept(dossier, get_dossier)},
      {{"GET", "/api/v1/municipalities/{municipality}/dossiers/{number}/plans", everyone}, kept(plans, list_plans)},
      {{"GET", "/api/v1/municipalities/{municipality}/dossiers/{number}/ballot", everyone}, shown(ballot, get_ballot)},
      {{"GET", "/api/v1/municipalities/{municipality}/dossiers/{number}/receipts/{receipt}", everyone, pool_read},
       shown(receipt, check_receipt)},
      {{"GET", "/api/v1/municipalities/{municipality}/dossiers/{number}/result", everyone, pool_read},
       kept(result, get_result)},
      {{"GET", "/api/v1/municipalities/{municipality}/dossiers/{number}/record", everyone, pool_read},
       shown(record, get_record)},
      {{"GET", "/api/v1/municipalities/{municipality}/dossiers.csv", everyone, pool_read},
       shown(dossiers_csv, export_dossiers)},
      {{"GET", "/api/v1/municipalities/{municipality}/dossiers/{number}/plans.csv", everyone, pool_read},
       shown(plans_csv, export_plans)},
      {{"GET", "/api/v1/municipalities/{municipality}/dossiers/{number}/plans.geojson", everyone, pool_read},
       shown(plans_geojson, export_places)},
      {{"GET", "/api/v1/municipalities/{municipality}/dossiers/{number}/ballots.csv", everyone, pool_read},
       shown(ballots_csv, export_ballots)},
      {{"GET", "/api/v1/municipalities/{municipality}/dossiers/{number}/ballots.pb", everyone, pool_read},
       shown(ballots_pb, export_pb)},
  };
}

}  // namespace

std::vector<Route<Handler>> list_api_routes() {
  std::vector<Route<Handler>> all = list_reading_routes();
  for (const auto& row : list_writing_routes()) all.push_back(row);
  for (const auto& row : list_people_routes()) all.push_back(row);
  for (const auto& row : list_paper_routes()) all.push_back(row);
  for (const auto& row : list_picture_routes()) all.push_back(row);
  for (const auto& row : list_following_routes()) all.push_back(row);
  for (const auto& row : list_admin_api_routes()) all.push_back(row);
  for (const auto& row : list_ledger_api_routes()) all.push_back(row);
  for (const auto& row : list_public_routes()) all.push_back(row);
  return all;
}

std::vector<DescribedRoute> list_described_routes() {
  std::vector<DescribedRoute> described;
  for (const auto& route : list_api_routes()) described.push_back({route.facts, route.handler.operation});
  return described;
}

}  // namespace meent::web
