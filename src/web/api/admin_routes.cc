// SPDX-License-Identifier: EUPL-1.2
#include "app/audit.h"
#include "app/health.h"
#include "app/officials.h"
#include "web/api/admin_resources.h"
#include "web/api/operation.h"
#include "web/api/people_routes.h"
#include "web/api/resources.h"
#include "web/api/writing_routes.h"

namespace meent::web {
namespace {

using enum Access;
using enum Policy;
using Kind = ApiMember::Kind;

Result<Response> officials(const Visit& visit) {
  return json_answer(to_json_list(TRY(app::view_officials(visit.session, visit.slug())).officials));
}

Result<Response> give_role_of_program(const Visit& visit) {
  auto given = app::give_role(visit.session, visit.slug(), visit.form.raw("adres"), visit.form.raw("rol"),
                              visit.form.raw("naam"));
  // The command line says this as a whole; here it has its place.
  if (!given && given.error().key == "role.no_address")
    return Error{ErrorCode::invalid, "move.fields", {}, {{"adres", "role.no_address", {}}}};
  TRY(std::move(given));
  return nothing_to_say();
}

Result<Response> take_role_of_program(const Visit& visit) {
  TRY(app::take_office(visit.session, visit.slug(), visit.parts[1], visit.parts[2]));
  return nothing_to_say();
}

Result<Response> audit_log(const Visit& visit) {
  Form query(visit.request.query);
  app::AuditQuery asked;
  asked.who = query.text("person", 100, Need::optional);
  asked.what = query.text("action", 100, Need::optional);
  asked.from = query.date("from", Need::optional);
  asked.until = query.date("until", Need::optional);
  asked.page = static_cast<int>(query.whole("page", 1, most_api_pages, Need::optional).value_or(1));
  TRY(query.check());
  return json_answer(to_json(TRY(app::view_audit(visit.session, visit.slug(), asked))));
}

Result<Response> health(const Visit& visit) {
  Form query(visit.request.query);
  const auto page = query.whole("page", 1, most_api_pages, Need::optional);
  TRY(query.check());
  return json_answer(to_json(TRY(app::view_health(visit.session, visit.slug(), static_cast<int>(page.value_or(1))))));
}

const ApiOperation listing_officials{
    .id = "listOfficials", .summary = "Who has which role for the municipality", .schema = "Official", .list = true};
const ApiOperation giving_role{
    .id = "giveRole",
    .summary = "Give somebody a role; a letter says so",
    .body = {{"address", "adres", Kind::text, "E-mail address"},
             {"role", "rol", Kind::text, "What they may do", true, {"officer", "decider", "panel", "admin"}},
             {"name", "naam", Kind::text, "Name of somebody new; left out: what stands before the @", false}},
    .success = 204,
    .idempotency = Idempotency::optional};
const ApiOperation taking_role{.id = "takeRole", .summary = "Take a role back", .success = 204};
const ApiOperation getting_audit_log{.id = "getAuditLog",
                                     .summary = "What administrators changed, fifty a page",
                                     .schema = "AuditLog",
                                     .query = {{"person", "string", "Id of who did it or whom it is about"},
                                               {"action", "string", "Such as role_given"},
                                               {"from", "string", "First day, as 2026-03-02"},
                                               {"until", "string", "Last day"},
                                               {"page", "integer", "Page, from 1"}}};
const ApiOperation getting_health{.id = "getHealth",
                                  .summary = "How the machine, its jobs and its mail are",
                                  .schema = "Health",
                                  .query = {{"page", "integer", "Page of letters, from 1"}}};

Handler read(Result<Response> (*show)(const Visit&), const ApiOperation& operation) {
  return {.show = show, .operation = &operation};
}
Handler done(Result<Response> (*act)(const Visit&), const ApiOperation& operation) {
  return {.act = act, .operation = &operation};
}

}  // namespace

std::vector<Route<Handler>> list_admin_api_routes() {
  return {
      {{"GET", "/api/v1/municipalities/{municipality}/officials", administrator}, read(officials, listing_officials)},
      {{"POST", "/api/v1/municipalities/{municipality}/officials", administrator, write, small_form, RateClass::form},
       done(give_role_of_program, giving_role)},
      {{"DELETE", "/api/v1/municipalities/{municipality}/officials/{person}/roles/{role}", administrator, write, 0,
        RateClass::form},
       done(take_role_of_program, taking_role)},
      {{"GET", "/api/v1/municipalities/{municipality}/audit-log", administrator}, read(audit_log, getting_audit_log)},
      {{"GET", "/api/v1/municipalities/{municipality}/health", administrator, pool_read}, read(health, getting_health)},
  };
}

}  // namespace meent::web
