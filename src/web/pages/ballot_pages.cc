// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/ballot_pages.h"

#include <algorithm>

#include "app/ballot_draft.h"
#include "app/browse_result.h"
#include "app/sign_in.h"
#include "base/text.h"
#include "web/error_pages.h"
#include "web/pages/ballot_view.h"

namespace meent::web {
namespace {

// In an address, which that of a letter never is: it is nobody's.
constexpr std::string_view example_code = "voorbeeldcode";

app::BallotForm read_form(const Visit& visit) {
  app::BallotForm form{visit.form.raw("code"), visit.form.raw("nonce"), {}};
  form.draft = visit.form.raw(kept_field);
  for (const std::string& plan : visit.form.all("plan")) form.plans.push_back(parse_whole(plan).value_or(-1));
  for (const auto& [name, value] : visit.form.fields())
    for (const std::string_view field : {app::points_field, app::places_field})
      if (name.starts_with(field))
        form.typed.emplace(parse_whole(name.substr(field.size())).value_or(-1), visit.form.raw(name));
  return form;
}

// Points and places are looked at before the review: what is wrong with them cannot be seen at a glance there.
std::optional<Error> find_wrong_numbers(const Visit& visit) {
  const app::BallotForm form = read_form(visit);
  if (form.typed.empty()) return std::nullopt;
  const auto prepared = app::prepare_ballot(visit.session, visit.slug(), visit.number(1), form);
  if (prepared || prepared.error().fields.empty()) return std::nullopt;
  Error error = prepared.error();
  if (form.code.empty()) error.fields.push_back({"code", "vote.code_missing", {}});
  return error;
}

Result<Response> show_ballot(const Visit& visit, bool review, const Error* error) {
  auto view = TRY(app::view_ballot(visit.session, visit.slug(), visit.number(1)));
  // Who comes with a form goes on with that.
  const auto draft = visit.form.raw("nonce").empty()
                         ? app::find_ballot_draft(visit.session, visit.slug(), visit.number(1))
                         : std::nullopt;
  const auto drafted = [&](const app::BallotPlan& plan) {
    const auto found = draft->typed.find(plan.number);
    return found != draft->typed.end() ? found->second : std::string();
  };
  const auto chosen = visit.form.all("plan");
  for (app::BallotPlan& plan : view.plans) {
    if (const auto field = numbers_field(view); !field.empty()) {
      plan.typed = draft ? drafted(plan) : visit.form.raw(std::string(field) + std::to_string(plan.number));
      const std::int64_t typed = std::max<std::int64_t>(0, parse_whole(trim(plan.typed)).value_or(0));
      (view.kind == "points" ? plan.points : plan.place) = typed;
      plan.chosen = typed > 0;
      continue;
    }
    plan.chosen = draft ? !drafted(plan).empty()
                        : std::find(chosen.begin(), chosen.end(), std::to_string(plan.number)) != chosen.end();
  }
  if (const std::string nonce = visit.form.raw("nonce"); nonce.size() >= 20 && nonce.size() <= 100) view.nonce = nonce;
  BallotForm form;
  form.form_token = visit.token();
  form.code = visit.form.raw("code");
  form.example = app::has_examples(visit.session);
  if (form.example && form.code.empty()) form.code = visit.request.parameter(example_code).value_or("");
  form.review = review;
  form.signed_in = !visit.session.actor.empty();
  form.from_draft = draft.has_value();
  form.draft = draft ? draft->key : visit.form.raw(kept_field);
  if (error != nullptr) {
    form.errors = error->fields;
    form.error = t(visit.language, error->key, error->params);
  }
  return show(visit, t(visit.language, "page.ballot.crumb"), ballot_html(view, form, visit.language),
              view.round.municipality, error == nullptr ? 200 : to_status(error->code),
              dossier_crumbs(visit.language, view.round, true));
}

constexpr std::size_t longest_receipt = 100;

Result<Response> show_check(const Visit& visit, std::string_view receipt) {
  const auto view = TRY(app::view_check(visit.session, visit.slug(), visit.number(1), receipt));
  BallotForm form;
  form.form_token = visit.token();
  Response response = show(visit, t(visit.language, "page.check.title"), check_html(view, form, visit.language),
                           view.round.municipality, 200, dossier_crumbs(visit.language, view.round, true));
  response.headers.emplace_back("Cache-Control", "no-store");
  return response;
}

}  // namespace

Result<Response> check_page(const Visit& visit) { return show_check(visit, ""); }

Result<std::optional<Response>> check_receipt(const Visit& visit) {
  const std::string typed = visit.form.raw("kenmerk");
  return std::optional<Response>(TRY(show_check(visit, std::string_view(typed).substr(0, longest_receipt))));
}

Result<Response> ballot_page(const Visit& visit) { return show_ballot(visit, false, nullptr); }

Result<std::optional<Response>> prepare_ballot(const Visit& visit) {
  const std::string step = visit.form.raw("step");
  if (step == "review")
    if (const auto wrong = find_wrong_numbers(visit))
      return std::optional<Response>(TRY(show_ballot(visit, false, &*wrong)));
  if (step == "review" || step == "change")
    return std::optional<Response>(TRY(show_ballot(visit, step == "review", nullptr)));
  visit.prepared.ballot = TRY(app::prepare_ballot(visit.session, visit.slug(), visit.number(1), read_form(visit)));
  return std::optional<Response>();
}

Result<Response> cast_ballot(const Visit& visit) {
  const std::string receipt = TRY(app::cast_ballot(visit.session, *visit.prepared.ballot));
  return redirect(dossier_address(visit, "/ontvangst/" + receipt));
}

Result<Response> keep_ballot(const Visit& visit) {
  TRY(app::keep_ballot_draft(visit.session, visit.slug(), visit.number(1), read_form(visit)));
  return redirect(dossier_address(visit, "/stemmen"));
}

Result<Response> give_example_code(const Visit& visit) {
  const std::string code = TRY(app::make_example_code(visit.session, visit.slug(), visit.number(1)));
  return redirect(dossier_address(visit, "/stemmen?" + std::string(example_code) + "=" + code));
}

Result<Response> drop_ballot(const Visit& visit) {
  TRY(app::drop_ballot_draft(visit.session, visit.slug(), visit.number(1)));
  return redirect(dossier_address(visit, "/stemmen"));
}

Result<Response> show_ballot_again(const Visit& visit, const Error& error) { return show_ballot(visit, false, &error); }

Result<Response> receipt_page(const Visit& visit) {
  const auto view = TRY(app::view_receipt(visit.session, visit.slug(), visit.number(1), visit.parts[2]));
  Response response = show(visit, t(visit.language, "page.receipt.title"), receipt_html(view, visit.language),
                           view.round.municipality, 200, dossier_crumbs(visit.language, view.round, true));
  response.headers.emplace_back("Cache-Control", "no-store");
  return response;
}

}  // namespace meent::web
