// SPDX-License-Identifier: EUPL-1.2
#include "web/api/writing_routes.h"

#include <algorithm>

#include "app/browse.h"
#include "app/comments.h"
#include "app/following.h"
#include "app/procedure.h"
#include "base/text.h"
#include "web/api/openapi.h"
#include "web/api/request_body.h"

namespace meent::web {
namespace {

using enum Access;
using enum Policy;
using Kind = ApiMember::Kind;
using Rows = std::vector<Route<Handler>>;

std::string dossier_below(const Visit& visit, std::string_view rest = "") {
  return api_address(visit, "/dossiers/" + visit.parts[1] + std::string(rest));
}

Response made_dossier(const Visit& visit, std::int64_t number) {
  return created(api_address(visit, "/dossiers/" + std::to_string(number)), Json::object({{"number", number}}));
}

Result<std::optional<Response>> prepare_opening(const Visit& visit) {
  const auto form = TRY(app::view_opening(visit.session, visit.slug(), visit.form.raw("instrument"), 0));
  visit.prepared.given = TRY(read_answers(visit.answers, form.fields));
  std::erase_if(visit.prepared.given, [](const auto& answer) { return answer.first == app::area_field; });
  return std::optional<Response>();
}

Result<Response> open_dossier(const Visit& visit) {
  const auto opened = TRY(app::open_dossier(visit.session, visit.slug(), visit.form.raw("instrument"), 0,
                                            visit.form.raw(app::area_field), visit.prepared.given));
  return made_dossier(visit, opened.number);
}

Result<std::optional<Response>> prepare_entry(const Visit& visit) {
  const auto form = TRY(app::view_entry_opening(visit.session, visit.slug(), visit.number(1)));
  visit.prepared.given = TRY(read_answers(visit.answers, form.fields));
  return std::optional<Response>();
}

Result<Response> hand_in_plan(const Visit& visit) {
  const auto opened = TRY(app::open_entry(visit.session, visit.slug(), visit.number(1), visit.prepared.given));
  return made_dossier(visit, opened.number);
}

Result<std::optional<Response>> prepare_move_of_program(const Visit& visit) {
  const std::string name = visit.form.raw("handeling");
  const auto view = TRY(app::view_dossier(visit.session, visit.slug(), visit.number(1)));
  const auto move =
      std::find_if(view.moves.begin(), view.moves.end(), [&](const app::MoveView& one) { return one.name == name; });
  visit.prepared.given =
      TRY(read_answers(visit.answers, move == view.moves.end() ? std::vector<app::FieldView>() : move->fields));
  visit.prepared.move =
      TRY(app::prepare_move(visit.session, visit.slug(), visit.number(1), name, visit.prepared.given));
  return std::optional<Response>();
}

Result<Response> make_move_of_program(const Visit& visit) {
  TRY(app::make_move(visit.session, visit.slug(), visit.number(1), visit.form.raw("handeling"), visit.prepared.given,
                     visit.prepared.move ? &*visit.prepared.move : nullptr));
  return nothing_to_say();
}

Result<Response> following(const Visit& visit) {
  const auto follow = TRY(app::view_following(visit.session, visit.slug(), visit.number(1)));
  return json_answer(Json::object({{"follows", follow == app::Follow::yes}}));
}

Result<Response> follow(const Visit& visit) {
  TRY(app::follow_dossier(visit.session, visit.slug(), visit.number(1), app::Follow::yes));
  return nothing_to_say();
}

Result<Response> follow_no_more(const Visit& visit) {
  TRY(app::follow_dossier(visit.session, visit.slug(), visit.number(1), app::Follow::no));
  return nothing_to_say();
}

Result<Response> say(const Visit& visit) {
  const std::int64_t answers =
      visit.form.ticked("reactie") ? std::max(1LL, parse_whole(visit.form.raw("reactie")).value_or(1)) : 0;
  const auto comment =
      TRY(app::write_comment(visit.session, visit.slug(), visit.number(1), answers, visit.form.raw("tekst")));
  return created(dossier_below(visit, "/comments/" + std::to_string(comment)), Json::object({{"number", comment}}));
}

Result<Response> say_better(const Visit& visit) {
  TRY(app::edit_comment(visit.session, visit.slug(), visit.number(1), visit.number(2), visit.form.raw("tekst")));
  return nothing_to_say();
}

Result<Response> say_no_more(const Visit& visit) {
  TRY(app::withdraw_comment(visit.session, visit.slug(), visit.number(1), visit.number(2)));
  return nothing_to_say();
}

Result<Response> report(const Visit& visit) {
  TRY(app::report_comment(visit.session, visit.slug(), visit.number(1), visit.number(2), visit.form.raw("regel")));
  return nothing_to_say();
}

Result<Response> appeal(const Visit& visit) {
  TRY(app::appeal_comment(visit.session, visit.slug(), visit.number(1), visit.number(2), visit.form.raw("waarom")));
  return nothing_to_say();
}

const ApiMember answers_member{"answers", "", Kind::answers,
                               "Answers by the names of the questions; money in eurocents, a date as 2026-03-02"};
const ApiMember comment_text{"text", "tekst", Kind::text, "What is said"};

const ApiOperation opening_one{
    .id = "openDossier",
    .summary = "Start something, such as an initiative",
    .schema = "Created",
    .body = {{"instrument", "instrument", Kind::text, "Id of the instrument"},
             {"area", app::area_field, Kind::text, "Code of the area; left out: everywhere", false},
             answers_member},
    .success = 201,
    .idempotency = Idempotency::optional};
const ApiOperation handing_in_one{.id = "handInPlan",
                                  .summary = "Hand in a plan in a round",
                                  .schema = "Created",
                                  .body = {answers_member},
                                  .success = 201,
                                  .idempotency = Idempotency::optional};
const ApiOperation moving{.id = "makeMove",
                          .summary = "Make a move in a dossier, such as supporting it",
                          .body = {{"move", "handeling", Kind::text, "Name of the move"},
                                   {"answers", "", Kind::answers, answers_member.description, false}},
                          .success = 204,
                          .idempotency = Idempotency::optional};
const ApiOperation asking_following{
    .id = "getFollowing", .summary = "Whether you follow a dossier", .schema = "Following"};
const ApiOperation beginning_to_follow{.id = "followDossier", .summary = "Follow a dossier", .success = 204};
const ApiOperation ending_to_follow{.id = "unfollowDossier", .summary = "Follow a dossier no more", .success = 204};
const ApiOperation saying{
    .id = "writeComment",
    .summary = "Comment on a dossier",
    .schema = "Created",
    .body = {comment_text, {"inReplyTo", "reactie", Kind::whole, "Number of the comment that it answers", false}},
    .success = 201,
    .idempotency = Idempotency::optional};
const ApiOperation mending{
    .id = "editComment", .summary = "Mend a comment of one's own", .body = {comment_text}, .success = 204};
const ApiOperation withdrawing{.id = "withdrawComment", .summary = "Take back a comment of one's own", .success = 204};
const ApiOperation reporting{.id = "reportComment",
                             .summary = "Say that a comment breaks a rule of conduct",
                             .body = {{"rule", "regel", Kind::text, "Name of the rule"}},
                             .success = 204,
                             .idempotency = Idempotency::optional};
const ApiOperation appealing{.id = "appealComment",
                             .summary = "Ask another official to look at a comment that was hidden",
                             .body = {{"reason", "waarom", Kind::text, "Why it should show"}},
                             .success = 204,
                             .idempotency = Idempotency::optional};

Handler read(Result<Response> (*show)(const Visit&), const ApiOperation& operation) {
  return {.show = show, .operation = &operation};
}
Handler done(Result<Response> (*act)(const Visit&), const ApiOperation& operation) {
  return {.act = act, .operation = &operation};
}
Handler done(Result<std::optional<Response>> (*prepare)(const Visit&), Result<Response> (*act)(const Visit&),
             const ApiOperation& operation) {
  return {.prepare = prepare, .slow = true, .act = act, .operation = &operation};
}

}  // namespace

Response json_answer(const Json& body) {
  Response response;
  response.content_type = "application/json";
  response.body = body.to_text();
  return response;
}

Response created(std::string location, const Json& body) {
  Response response = json_answer(body);
  response.status = 201;
  response.headers.emplace_back("Location", std::move(location));
  return response;
}

Response nothing_to_say() {
  Response response;
  response.status = 204;
  return response;
}

std::string api_address(const Visit& visit, std::string_view rest) {
  return std::string(api_root) + "/municipalities/" + visit.slug() + std::string(rest);
}

Rows list_writing_routes() {
  return {
      {{"POST", "/api/v1/municipalities/{municipality}/dossiers", signed_in, write, form_size, RateClass::form},
       done(prepare_opening, open_dossier, opening_one)},
      {{"POST", "/api/v1/municipalities/{municipality}/dossiers/{number}/plans", signed_in, write, form_size,
        RateClass::form},
       done(prepare_entry, hand_in_plan, handing_in_one)},
      {{"POST", "/api/v1/municipalities/{municipality}/dossiers/{number}/moves", signed_in, write, form_size,
        RateClass::form},
       done(prepare_move_of_program, make_move_of_program, moving)},
      {{"GET", "/api/v1/municipalities/{municipality}/dossiers/{number}/following", signed_in},
       read(following, asking_following)},
      {{"PUT", "/api/v1/municipalities/{municipality}/dossiers/{number}/following", signed_in, write, small_form,
        RateClass::form},
       done(follow, beginning_to_follow)},
      {{"DELETE", "/api/v1/municipalities/{municipality}/dossiers/{number}/following", signed_in, write, 0,
        RateClass::form},
       done(follow_no_more, ending_to_follow)},
      {{"POST", "/api/v1/municipalities/{municipality}/dossiers/{number}/comments", signed_in, write, form_size,
        RateClass::form},
       done(say, saying)},
      {{"PUT", "/api/v1/municipalities/{municipality}/dossiers/{number}/comments/{comment}", signed_in, write,
        form_size, RateClass::form},
       done(say_better, mending)},
      {{"DELETE", "/api/v1/municipalities/{municipality}/dossiers/{number}/comments/{comment}", signed_in, write, 0,
        RateClass::form},
       done(say_no_more, withdrawing)},
      {{"POST", "/api/v1/municipalities/{municipality}/dossiers/{number}/comments/{comment}/reports", signed_in, write,
        small_form, RateClass::form},
       done(report, reporting)},
      {{"POST", "/api/v1/municipalities/{municipality}/dossiers/{number}/comments/{comment}/appeals", signed_in, write,
        form_size, RateClass::form},
       done(appeal, appealing)},
  };
}

}  // namespace meent::web
