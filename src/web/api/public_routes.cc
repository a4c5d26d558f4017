// SPDX-License-Identifier: EUPL-1.2
#include "web/api/public_routes.h"

#include "app/agreements.h"
#include "app/term_count.h"
#include "web/api/exports.h"
#include "web/api/operation.h"
#include "web/api/public_resources.h"
#include "web/api/writing_routes.h"

namespace meent::web {
namespace {

using enum Access;
using enum Policy;

Result<Response> term_counts(const Visit& visit) {
  Form query(visit.request.query);
  const auto year = query.whole("year", 1900, 9999, Need::optional);
  TRY(query.check());
  return json_answer(to_json(TRY(app::view_term_count(
      visit.session, visit.slug(), year ? std::optional<int>(static_cast<int>(*year)) : std::nullopt))));
}

Result<Response> agreements(const Visit& visit) {
  Form query(visit.request.query);
  app::AgreementQuery asked;
  asked.ended = query.choice("state", {"running", "ended"}, Need::optional).value_or("running") == "ended";
  asked.instrument = query.text("instrument", 100, Need::optional);
  asked.area = query.text("area", 12, Need::optional);
  asked.page = static_cast<int>(query.whole("page", 1, most_api_pages, Need::optional).value_or(1));
  TRY(query.check());
  return json_answer(to_json(TRY(app::view_agreements(visit.session, visit.slug(), asked))));
}

const ApiOperation listing_agreements{.id = "listAgreements",
                                      .summary = "Agreements between residents and the municipality",
                                      .schema = "AgreementList",
                                      .query = {{"state", "string", "running (and being renewed) or ended"},
                                                {"instrument", "string", "Id of the instrument"},
                                                {"area", "string", "Code of the area"},
                                                {"page", "integer", "Page, from 1"}}};
const ApiOperation exporting_agreements{
    .id = "exportAgreements", .summary = "All agreements as CSV", .media = "text/csv"};
const ApiOperation counting_terms{
    .id = "getTermCounts",
    .summary = "Whether the municipality answers in time, by instrument",
    .schema = "TermCounts",
    .query = {{"year", "integer", "In which it answered; left out, or one without answers: this year"}}};

}  // namespace

std::vector<Route<Handler>> list_public_routes() {
  return {
      {{"GET", "/api/v1/municipalities/{municipality}/term-counts", everyone, pool_read},
       {.show = term_counts, .kept = true, .operation = &counting_terms}},
      {{"GET", "/api/v1/municipalities/{municipality}/agreements", everyone, pool_read},
       {.show = agreements, .kept = true, .operation = &listing_agreements}},
      {{"GET", "/api/v1/municipalities/{municipality}/agreements.csv", everyone, pool_read},
       {.show = agreements_csv, .operation = &exporting_agreements}},
  };
}

}  // namespace meent::web
