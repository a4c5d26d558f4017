// SPDX-License-Identifier: EUPL-1.2
#include "app/paper.h"
#include "base/text.h"
#include "web/api/operation.h"
#include "web/api/people_resources.h"
#include "web/api/people_routes.h"
#include "web/api/writing_routes.h"

namespace meent::web {
namespace {

using enum Access;
using enum Policy;
using Kind = ApiMember::Kind;

Result<Response> batches(const Visit& visit) {
  return json_answer(to_json(TRY(app::view_paper(visit.session, visit.slug(), visit.number(1)))));
}

Result<Response> batch(const Visit& visit) {
  return json_answer(
      to_json(TRY(app::view_paper_batch(visit.session, visit.slug(), visit.number(1), visit.number(2)))));
}

Result<Response> open_batch(const Visit& visit) {
  const auto number =
      TRY(app::open_paper_batch(visit.session, visit.slug(), visit.number(1), visit.form.raw("plaats")));
  return created(api_address(visit, "/dossiers/" + visit.parts[1] + "/paper-batches/" + std::to_string(number)),
                 Json::object({{"number", number}}));
}

Result<Response> type_ballot(const Visit& visit) {
  app::PaperBallotForm form;
  form.number = parse_whole(visit.form.raw("nummer")).value_or(0);
  for (const std::string& plan : visit.form.all("plannen")) form.plans += (form.plans.empty() ? "" : " ") + plan;
  for (const auto& [plan, points] : visit.answers.members())
    form.plans += (form.plans.empty() ? "" : " ") + plan + "=" + points.to_text();
  form.code = visit.form.raw("code");
  form.spoilt = visit.form.raw("ongeldig");
  form.replaces = visit.form.raw("vervangt") == "yes";
  TRY(app::enter_paper_ballot(visit.session, visit.slug(), visit.number(1), visit.number(2), form));
  return nothing_to_say();
}

Result<Response> close_batch(const Visit& visit) {
  TRY(app::close_paper_batch(visit.session, visit.slug(), visit.number(1), visit.number(2)));
  return nothing_to_say();
}

Result<Response> confirm_batch(const Visit& visit) {
  app::PaperCheck check;
  const auto whole = [](std::string_view text) { return std::optional<std::int64_t>(parse_whole(text).value_or(-1)); };
  check.valid = whole(visit.form.raw("geldig"));
  check.spoilt = whole(visit.form.raw("ongeldig"));
  for (const auto& [name, count] : visit.answers.members()) {
    const auto plan = parse_whole(name);
    if (!plan || !count.is_integer())
      return Error{ErrorCode::invalid, "form.check_fields", {}, {{"plan-" + name, "json.expected_whole", {}}}};
    check.votes[*plan] = count.integer();
  }
  TRY(app::confirm_paper_batch(visit.session, visit.slug(), visit.number(1), visit.number(2), check));
  return nothing_to_say();
}

Result<Response> return_batch(const Visit& visit) {
  TRY(app::return_paper_batch(visit.session, visit.slug(), visit.number(1), visit.number(2), visit.form.raw("reden")));
  return nothing_to_say();
}

Result<Response> lapse_batch(const Visit& visit) {
  TRY(app::lapse_paper_batch(visit.session, visit.slug(), visit.number(1), visit.number(2), visit.form.raw("reden")));
  return nothing_to_say();
}

const ApiMember reason{"reason", "reden", Kind::text, "Why, for the history of the round"};

const ApiOperation listing{
    .id = "listPaperBatches", .summary = "Batches of paper ballots of a round", .schema = "PaperBatchList"};
const ApiOperation getting{.id = "getPaperBatch", .summary = "One batch of paper ballots", .schema = "PaperBatchPage"};
const ApiOperation opening{.id = "openPaperBatch",
                           .summary = "Open a batch, to type paper ballots over",
                           .schema = "Created",
                           .body = {{"place", "plaats", Kind::text, "Where the paper was filled in"}},
                           .success = 201,
                           .idempotency = Idempotency::optional};
const ApiOperation typing{
    .id = "enterPaperBallot",
    .summary = "Type one paper ballot over",
    .body = {{"number", "nummer", Kind::whole, "Number in the batch, as written on the paper"},
             {"plans", "plannen", Kind::numbers, "Numbers of the plans; on a ranking the best first", false},
             {"points", app::points_field, Kind::answers,
              "On a ballot of points, instead of plans: how many, by the number of the plan", false},
             {"code", "code", Kind::text, "Code of the letter, where the round asks it", false},
             {"spoilt",
              "ongeldig",
              Kind::text,
              "Why it is not valid; left out: valid",
              false,
              {app::spoilt_reasons().begin(), app::spoilt_reasons().end()}},
             {"replaces", "vervangt", Kind::yes_no, "The ballot with that number was typed wrongly", false}},
    .success = 204};
const ApiOperation closing{.id = "closePaperBatch",
                           .summary = "Close a batch: another official counts the paper",
                           .success = 204,
                           .idempotency = Idempotency::optional};
const ApiOperation confirming{
    .id = "confirmPaperBatch",
    .summary = "Confirm a batch with what another official counted on the paper",
    .body =
        {{"valid", "geldig", Kind::whole, "Valid ballots"},
         {"spoilt", "ongeldig", Kind::whole, "Ballots that are not valid"},
         {"votes", "plan-", Kind::answers,
          "Number of the plan to its votes, or its points together, or on a ranking what its places are worth "
          "together (the first as much as there are places, each next one less); a plan that is left out has none"}},
    .success = 204,
    .idempotency = Idempotency::optional};
const ApiOperation returning{.id = "returnPaperBatch",
                             .summary = "Send a batch back to who typed it",
                             .body = {reason},
                             .success = 204,
                             .idempotency = Idempotency::optional};
const ApiOperation lapsing{.id = "lapsePaperBatch",
                           .summary = "Let a batch lapse: it never counts",
                           .body = {reason},
                           .success = 204,
                           .idempotency = Idempotency::optional};

Route<Handler> posted(std::string_view pattern, std::size_t size, RateClass rate, Result<Response> (*act)(const Visit&),
                      const ApiOperation& operation) {
  return {{"POST", pattern, officer, write, size, rate}, {.act = act, .operation = &operation}};
}

}  // namespace

std::vector<Route<Handler>> list_paper_routes() {
  return {
      {{"GET", "/api/v1/municipalities/{municipality}/dossiers/{number}/paper-batches", officer},
       {.show = batches, .operation = &listing}},
      {{"GET", "/api/v1/municipalities/{municipality}/dossiers/{number}/paper-batches/{batch}", officer},
       {.show = batch, .operation = &getting}},
      posted("/api/v1/municipalities/{municipality}/dossiers/{number}/paper-batches", small_form, RateClass::form,
             open_batch, opening),
      posted("/api/v1/municipalities/{municipality}/dossiers/{number}/paper-batches/{batch}/ballots", small_form,
             RateClass::ballot, type_ballot, typing),
      posted("/api/v1/municipalities/{municipality}/dossiers/{number}/paper-batches/{batch}/closings", small_form,
             RateClass::form, close_batch, closing),
      posted("/api/v1/municipalities/{municipality}/dossiers/{number}/paper-batches/{batch}/confirmations", form_size,
             RateClass::form, confirm_batch, confirming),
      posted("/api/v1/municipalities/{municipality}/dossiers/{number}/paper-batches/{batch}/returns", form_size,
             RateClass::form, return_batch, returning),
      posted("/api/v1/municipalities/{municipality}/dossiers/{number}/paper-batches/{batch}/lapses", form_size,
             RateClass::form, lapse_batch, lapsing),
  };
}

}  // namespace meent::web
