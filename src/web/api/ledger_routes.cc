// SPDX-License-Identifier: EUPL-1.2
#include "web/api/ledger_routes.h"

#include "app/ledger.h"
#include "web/api/members.h"
#include "web/api/operation.h"
#include "web/api/people_routes.h"
#include "web/api/writing_routes.h"

namespace meent::web {
namespace {

using namespace members;
using enum Access;
using Policy::pool_read;

const Members<app::PotView> pot{
    {"instrument", text(), "Id of the instrument", [](const auto& v) { return Json(v.pot.key.instrument); }},
    {"name", text(), "What the instrument is called here", [](const auto& v) { return Json(v.instrument); }},
    {"place", text(), "Code of the area, or gemeente for the whole municipality",
     [](const auto& v) { return Json(v.place); }},
    {"area", text(), "Name of the area", [](const auto& v) { return given(v.area); }, false},
    {"year", whole(), "Year", [](const auto& v) { return Json(v.pot.key.year); }},
    {"closed", yes_no(), "Nothing new can be taken from it", [](const auto& v) { return Json(v.pot.closed); }},
    {"voted", whole(), "What the council gave, in cents", [](const auto& v) { return Json(v.pot.voted.cents); }},
    {"free", whole(), "What is left", [](const auto& v) { return Json(v.pot.free.cents); }},
    {"reserved", whole(), "Kept apart for applications", [](const auto& v) { return Json(v.pot.reserved.cents); }},
    {"granted", whole(), "Promised and not yet paid", [](const auto& v) { return Json(v.pot.granted.cents); }},
    {"paid", whole(), "Paid in advance, not yet accounted for", [](const auto& v) { return Json(v.pot.paid.cents); }},
    {"accounted", whole(), "Accounted for, not yet settled", [](const auto& v) { return Json(v.pot.accounted.cents); }},
    {"settled", whole(), "Definitely the receivers'", [](const auto& v) { return Json(v.pot.settled.cents); }},
    {"claimed", whole(), "Asked back and not yet received", [](const auto& v) { return Json(v.pot.claimed.cents); }},
    {"lapsed", whole(), "Left when the year was closed", [](const auto& v) { return Json(v.pot.lapsed.cents); }},
};

const Members<app::PostingLine> posting{
    {"number", whole(), "Number in the pot, from 1", [](const auto& v) { return Json(v.posting.number); }},
    {"day", day(), "When", [](const auto& v) { return Json(to_iso(v.posting.day)); }},
    {"what", text(), "What it is, in words", [](const auto& v) { return Json(v.what); }},
    {"from", text(), "Account that it leaves, such as free",
     [](const auto& v) { return Json(to_text(v.posting.from)); }},
    {"to", text(), "Account that it goes to, such as granted",
     [](const auto& v) { return Json(to_text(v.posting.to)); }},
    {"amount", whole(), "In cents", [](const auto& v) { return Json(v.posting.amount.cents); }},
    {"dossier", whole(), "Number of the dossier; left out: a decision of the council",
     [](const auto& v) { return given(v.posting.dossier); }, false},
    {"event", whole(), "Number of the event in that dossier that decided it",
     [](const auto& v) { return v.posting.dossier ? Json(v.posting.sequence) : Json(); }, false},
    {"reason", text(), "Why the council decided it", [](const auto& v) { return given(v.posting.reason); }, false},
    {"reference", text(), "The council's decision", [](const auto& v) { return given(v.posting.reference); }, false},
};

const Members<app::PotPage> pot_page{
    {"pot", one("Pot"), "", [](const auto& v) { return write(pot, v.pot); }},
    {"postings", many(one("Posting")), "Fifty, the first one first",
     [](const auto& v) { return list_of(posting, v.lines); }},
    {"page", whole(), "This page", [](const auto& v) { return Json(v.page); }},
    {"pages", whole(), "Pages", [](const auto& v) { return Json(v.pages); }},
};

Result<Response> pots(const Visit& visit) {
  return json_answer(list_of(pot, TRY(app::view_pots(visit.session, visit.slug())).pots));
}

Result<Response> one_pot(const Visit& visit) {
  Form query(visit.request.query);
  const auto page = query.whole("page", 1, most_api_pages, Need::optional);
  TRY(query.check());
  return json_answer(write(pot_page, TRY(app::view_pot(visit.session, visit.slug(), visit.parts[1], visit.parts[2],
                                                       visit.number(3), page.value_or(1)))));
}

const ApiOperation listing_pots{
    .id = "listPots", .summary = "What was voted and where it is, by year", .schema = "Pot", .list = true};
const ApiOperation getting_pot{.id = "getPot",
                               .summary = "One pot with its postings",
                               .schema = "PotPage",
                               .query = {{"page", "integer", "Page of postings, from 1"}}};
const ApiOperation exporting_postings{.id = "exportPostings", .summary = "Every posting as CSV", .media = "text/csv"};

}  // namespace

std::vector<Route<Handler>> list_ledger_api_routes() {
  return {
      {{"GET", "/api/v1/municipalities/{municipality}/pots", everyone}, {.show = pots, .operation = &listing_pots}},
      {{"GET", "/api/v1/municipalities/{municipality}/pots/{place}/{instrument}/{year}", everyone},
       {.show = one_pot, .operation = &getting_pot}},
      {{"GET", "/api/v1/municipalities/{municipality}/postings.csv", everyone, pool_read},
       {.show = postings_csv, .operation = &exporting_postings}},
  };
}

Json list_ledger_schemas() {
  return Json::object({{"Pot", describe(pot)}, {"Posting", describe(posting)}, {"PotPage", describe(pot_page)}});
}

Result<Response> postings_csv(const Visit& visit) {
  Response response;
  response.content_type = "text/csv; charset=utf-8; header=present";
  response.headers.emplace_back("Content-Disposition", "attachment; filename=\"" + visit.slug() + "-geld.csv\"");
  response.headers.emplace_back("Vary", "Cookie, Accept-Language");
  response.make_piece = TRY(app::export_postings(visit.session, visit.slug()));
  return response;
}

}  // namespace meent::web
