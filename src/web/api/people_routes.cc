// SPDX-License-Identifier: EUPL-1.2
#include "web/api/people_routes.h"

#include <algorithm>

#include "app/own_data.h"
#include "app/voting.h"
#include "base/text.h"
#include "web/api/operation.h"
#include "web/api/people_resources.h"
#include "web/api/resources.h"
#include "web/api/writing_routes.h"

namespace meent::web {
namespace {

using enum Access;
using enum Policy;
using Kind = ApiMember::Kind;

constexpr std::size_t shortest_ballot_key = 20;
constexpr std::size_t longest_ballot_key = 100;

Result<int> page_of(const Visit& visit) {
  Form query(visit.request.query);
  const auto page = query.whole("page", 1, most_api_pages, Need::optional);
  TRY(query.check());
  return static_cast<int>(page.value_or(1));
}

// What is on a ballot: plans that are chosen, points for each, or plans in order.
struct Choices {
  std::vector<std::int64_t> plans = {};
  app::Typed typed = {};
  std::vector<std::int64_t> ranking = {};
  bool points = false;
};

Result<Choices> read_choices(const Visit& visit) {
  Choices sent;
  for (const std::string& plan : visit.form.all("plan")) sent.plans.push_back(parse_whole(plan).value_or(-1));
  for (const std::string& plan : visit.form.all("ranking")) {
    const std::string place = std::to_string(sent.ranking.size() + 1);
    sent.ranking.push_back(parse_whole(plan).value_or(-1));
    if (const auto [there, is_new] = sent.typed.emplace(sent.ranking.back(), place); !is_new)
      return Error{ErrorCode::invalid,
                   "form.check_fields",
                   {},
                   {{"#/ranking/" + std::to_string(sent.ranking.size() - 1), "vote.ranked_twice", {{"plan", plan}}}}};
  }
  for (const auto& [name, points] : visit.answers.members()) {
    const auto plan = parse_whole(name);
    if (!plan || !points.is_integer())
      return Error{ErrorCode::invalid,
                   "form.check_fields",
                   {},
                   {{std::string(app::points_field) + name, "json.expected_whole", {}}}};
    sent.points = true;
    sent.typed[*plan] = std::to_string(points.integer());
  }
  if (int{!sent.plans.empty()} + int{!sent.ranking.empty()} + int{sent.points} > 1)
    return Error{ErrorCode::invalid, "form.check_fields", {}, {{"plan", "vote.one_kind", {}}}};
  return sent;
}

// A refusal of a ballot, at the place of what was sent.
Error placed(Error error, const Choices& sent) {
  const std::string places(app::places_field);
  for (FieldError& one : error.fields) {
    if (one.field == "plan" && sent.points) one.field = "#/points";
    else if (one.field == "plan" && !sent.ranking.empty()) one.field = "#/ranking";
    else if (one.field.starts_with(places)) {
      const auto plan = parse_whole(std::string_view(one.field).substr(places.size())).value_or(-1);
      const auto at = std::find(sent.ranking.begin(), sent.ranking.end(), plan) - sent.ranking.begin();
      one.field = "#/ranking/" + std::to_string(at);
    }
  }
  return error;
}

Result<std::optional<Response>> prepare_vote(const Visit& visit) {
  const std::string key(visit.request.header("idempotency-key").value_or(""));
  if (key.size() < shortest_ballot_key || key.size() > longest_ballot_key)
    return Error{ErrorCode::invalid,
                 "vote.key_needed",
                 {{"least", std::to_string(shortest_ballot_key)}, {"most", std::to_string(longest_ballot_key)}}};
  const Choices sent = TRY(read_choices(visit));
  app::BallotForm form{visit.form.raw("code"), key, sent.plans, sent.typed};
  auto ballot = app::prepare_ballot(visit.session, visit.slug(), visit.number(1), std::move(form));
  if (!ballot) return placed(ballot.error(), sent);
  visit.prepared.ballot = std::move(*ballot);
  return std::optional<Response>();
}

Result<Response> vote(const Visit& visit) {
  const auto cast = app::cast_ballot(visit.session, *visit.prepared.ballot);
  if (!cast) return placed(cast.error(), TRY(read_choices(visit)));
  const std::string& receipt = *cast;
  return created(api_address(visit, "/dossiers/" + visit.parts[1] + "/receipts/" + receipt),
                 Json::object({{"receipt", receipt}}));
}

Result<Response> comments(const Visit& visit) {
  const int page = TRY(page_of(visit));
  return json_answer(to_json(TRY(app::view_comments(visit.session, visit.slug(), visit.number(1), page))));
}

Result<Response> comment(const Visit& visit) {
  return json_answer(to_json(TRY(app::view_comment(visit.session, visit.slug(), visit.number(1), visit.number(2)))));
}

Result<Response> conduct(const Visit& visit) {
  return json_answer(to_json_list(TRY(app::view_conduct(visit.session, visit.slug())).rules));
}

Result<Response> moderation_log(const Visit& visit) {
  const int page = TRY(page_of(visit));
  return json_answer(to_json(TRY(app::view_moderation_log(visit.session, visit.slug(), page))));
}

Result<Response> moderation_queue(const Visit& visit) {
  return json_answer(to_json(TRY(app::view_moderation_desk(visit.session, visit.slug()))));
}

Result<Response> judge(const Visit& visit) {
  TRY(app::judge_comment(visit.session, visit.slug(), visit.number(1), visit.number(2), visit.form.raw("oordeel"),
                         visit.form.raw("regel"), visit.form.raw("toelichting")));
  return nothing_to_say();
}

Result<Response> work(const Visit& visit) {
  Form query(visit.request.query);
  app::WorkQuery asked;
  const std::string show =
      query.choice("show", {"all", "late", "in_default", "paused"}, Need::optional).value_or("all");
  asked.show = show == "late"         ? app::WorkQuery::Show::late
               : show == "paused"     ? app::WorkQuery::Show::paused
               : show == "in_default" ? app::WorkQuery::Show::in_default
                                      : app::WorkQuery::Show::all;
  asked.instrument = query.text("instrument", 100, Need::optional);
  asked.area = query.text("area", 12, Need::optional);
  asked.page = static_cast<int>(query.whole("page", 1, most_api_pages, Need::optional).value_or(1));
  TRY(query.check());
  return json_answer(to_json(TRY(app::view_work(visit.session, visit.slug(), asked))));
}

Result<Response> initiators(const Visit& visit) {
  return json_answer(to_json(TRY(app::view_initiators(visit.session, visit.slug(), visit.number(1)))));
}

Result<Response> invite(const Visit& visit) {
  TRY(app::invite_initiator(visit.session, visit.slug(), visit.number(1), visit.form.raw("address")));
  return nothing_to_say();
}

Result<Response> answer_invitation_of_program(const Visit& visit) {
  TRY(app::answer_invitation(visit.session, visit.slug(), visit.number(1), visit.form.raw("answer") == "yes"));
  return nothing_to_say();
}

Result<Response> step_out(const Visit& visit) {
  TRY(app::leave_initiators(visit.session, visit.slug(), visit.number(1)));
  return nothing_to_say();
}

Result<Response> mail_choice(const Visit& visit) {
  return json_answer(to_json(TRY(app::view_mail_choice(visit.session))));
}

Result<Response> choose_mail_of_program(const Visit& visit) {
  TRY(app::choose_mail(visit.session, visit.form.raw("mail") == "yes"));
  return nothing_to_say();
}

Result<Response> own_data(const Visit& visit) { return json_answer(TRY(app::view_own_data(visit.session)).file); }

const ApiOperation voting_one{
    .id = "castBallot",
    .summary = "Vote with the code of a letter; never with an access token",
    .schema = "CastBallot",
    .body = {{"code", "code", Kind::text, "Code of the letter"},
             {"plans", "plan", Kind::numbers, "Numbers of the plans that are chosen", false},
             {"ranking", "ranking", Kind::numbers, "On a ranking: numbers of the plans, the best first", false},
             {"points", app::points_field, Kind::answers, "On a ballot of points: how many, by the number of the plan",
              false}},
    .success = 201,
    .idempotency = Idempotency::required};
const ApiOperation listing_comments{.id = "listComments",
                                    .summary = "What is said about a dossier, twenty threads a page",
                                    .schema = "CommentList",
                                    .query = {{"page", "integer", "Page, from 1"}}};
const ApiOperation getting_comment{
    .id = "getComment", .summary = "The thread in which a comment stands", .schema = "CommentThread"};
const ApiOperation listing_conduct{.id = "listConductRules",
                                   .summary = "Rules of conduct for what people write",
                                   .schema = "ConductRule",
                                   .list = true};
const ApiOperation getting_log{.id = "getModerationLog",
                               .summary = "What officials decided about comments, fifty a page, without persons",
                               .schema = "ModerationLog",
                               .query = {{"page", "integer", "Page, from 1"}}};
const ApiOperation getting_queue{
    .id = "getModerationQueue", .summary = "Comments that wait for an official", .schema = "ModerationQueue"};
const ApiOperation judging_one{
    .id = "judgeComment",
    .summary = "Keep or hide a comment that waits, was reported or is looked at again",
    .body = {{"outcome", "oordeel", Kind::text, "shown or hidden", true, {"shown", "hidden"}},
             {"rule", "regel", Kind::text, "Name of the rule; needed to hide", false},
             {"explanation", "toelichting", Kind::text, "To the author", false}},
    .success = 204,
    .idempotency = Idempotency::optional};
const ApiOperation getting_work{.id = "getWork",
                                .summary = "What waits for you as an official, fifty a page",
                                .schema = "Work",
                                .query = {{"show", "string", "all, late, in_default or paused"},
                                          {"instrument", "string", "Id of the instrument"},
                                          {"area", "string", "Code of the area"},
                                          {"page", "integer", "Page, from 1"}}};
const ApiOperation getting_initiators{
    .id = "getInitiators", .summary = "Who are the initiators of a dossier", .schema = "Initiators"};
const ApiOperation inviting_one{.id = "inviteInitiator",
                                .summary = "Invite somebody to be an initiator too",
                                .body = {{"address", "address", Kind::text, "E-mail address"}},
                                .success = 204,
                                .idempotency = Idempotency::optional};
const ApiOperation answering_one{.id = "answerInvitation",
                                 .summary = "Answer an invitation to be an initiator",
                                 .body = {{"accepts", "answer", Kind::yes_no, "Whether you take part"}},
                                 .success = 204,
                                 .idempotency = Idempotency::optional};
const ApiOperation stepping_out_one{
    .id = "leaveInitiators", .summary = "Be an initiator of a dossier no more", .success = 204};
const ApiOperation getting_mail_choice{
    .id = "getMailChoice", .summary = "Whether you want mail", .schema = "MailChoice"};
const ApiOperation choosing_mail{.id = "chooseMail",
                                 .summary = "Choose whether you want mail",
                                 .body = {{"wantsMail", "mail", Kind::yes_no, "Whether you want mail"}},
                                 .success = 204};
const ApiOperation getting_own_data{.id = "getOwnData", .summary = "Everything that is kept of you (GDPR, article 15)"};

Handler read(Result<Response> (*show)(const Visit&), const ApiOperation& operation) {
  return {.show = show, .operation = &operation};
}
Handler done(Result<Response> (*act)(const Visit&), const ApiOperation& operation) {
  return {.act = act, .operation = &operation};
}

}  // namespace

std::vector<Route<Handler>> list_people_routes() {
  return {
      {{"POST", "/api/v1/municipalities/{municipality}/dossiers/{number}/ballots", code, write, form_size,
        RateClass::ballot},
       {.prepare = prepare_vote, .act = vote, .operation = &voting_one}},
      {{"GET", "/api/v1/municipalities/{municipality}/dossiers/{number}/comments", signed_in},
       read(comments, listing_comments)},
      {{"GET", "/api/v1/municipalities/{municipality}/dossiers/{number}/comments/{comment}", signed_in},
       read(comment, getting_comment)},
      {{"GET", "/api/v1/municipalities/{municipality}/conduct-rules", everyone},
       {.show = conduct, .kept = true, .operation = &listing_conduct}},
      {{"GET", "/api/v1/municipalities/{municipality}/moderation-log", everyone},
       {.show = moderation_log, .kept = true, .operation = &getting_log}},
      {{"GET", "/api/v1/municipalities/{municipality}/moderation-queue", officer},
       read(moderation_queue, getting_queue)},
      {{"POST", "/api/v1/municipalities/{municipality}/dossiers/{number}/comments/{comment}/judgements", officer, write,
        form_size, RateClass::form},
       done(judge, judging_one)},
      {{"GET", "/api/v1/municipalities/{municipality}/work", officer}, read(work, getting_work)},
      {{"GET", "/api/v1/municipalities/{municipality}/dossiers/{number}/initiators", signed_in},
       read(initiators, getting_initiators)},
      {{"DELETE", "/api/v1/municipalities/{municipality}/dossiers/{number}/initiators/me", signed_in, write, 0,
        RateClass::form},
       done(step_out, stepping_out_one)},
      {{"POST", "/api/v1/municipalities/{municipality}/dossiers/{number}/invitations", signed_in, write, small_form,
        RateClass::sign_in},
       done(invite, inviting_one)},
      {{"POST", "/api/v1/municipalities/{municipality}/dossiers/{number}/invitation-answers", signed_in, write,
        small_form, RateClass::form},
       done(answer_invitation_of_program, answering_one)},
      {{"GET", "/api/v1/me/mail", signed_in}, read(mail_choice, getting_mail_choice)},
      {{"PUT", "/api/v1/me/mail", signed_in, write, small_form, RateClass::form},
       done(choose_mail_of_program, choosing_mail)},
      {{"GET", "/api/v1/me/data", signed_in}, read(own_data, getting_own_data)},
  };
}

}  // namespace meent::web
