// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/ballot_pages.h"

#include <algorithm>

#include "base/text.h"
#include "web/error_pages.h"
#include "web/pages/ballot_view.h"

namespace meent::web {
namespace {

Result<Response> show_ballot(const Visit& visit, bool review, const Error* error) {
  auto view = TRY(app::view_ballot(visit.session, visit.slug(), visit.number(1)));
  const auto chosen = visit.form.all("plan");
  for (app::BallotPlan& plan : view.plans)
    plan.chosen = std::find(chosen.begin(), chosen.end(), std::to_string(plan.number)) != chosen.end();
  if (const std::string nonce = visit.form.raw("nonce"); nonce.size() >= 20 && nonce.size() <= 100) view.nonce = nonce;
  BallotForm form;
  form.form_token = visit.token();
  form.code = visit.form.raw("code");
  form.review = review;
  if (error != nullptr) {
    form.errors = error->fields;
    form.error = t(visit.language, error->key, error->params);
  }
  return show(visit, view.round.link.title, ballot_html(view, form, visit.language), view.round.municipality,
              error == nullptr ? 200 : to_status(error->code));
}

}  // namespace

Result<Response> ballot_page(const Visit& visit) { return show_ballot(visit, false, nullptr); }

Result<std::optional<Response>> prepare_ballot(const Visit& visit) {
  const std::string step = visit.form.raw("step");
  if (step == "review" || step == "change")
    return std::optional<Response>(TRY(show_ballot(visit, step == "review", nullptr)));
  app::BallotForm form{visit.form.raw("code"), visit.form.raw("nonce"), {}};
  for (const std::string& plan : visit.form.all("plan")) form.plans.push_back(parse_whole(plan).value_or(-1));
  visit.prepared.ballot = TRY(app::prepare_ballot(visit.session, visit.slug(), visit.number(1), std::move(form)));
  return std::optional<Response>();
}

Result<Response> cast_ballot(const Visit& visit) {
  const std::string receipt = TRY(app::cast_ballot(visit.session, *visit.prepared.ballot));
  return redirect(dossier_address(visit, "/ontvangst/" + receipt));
}

Result<Response> show_ballot_again(const Visit& visit, const Error& error) { return show_ballot(visit, false, &error); }

Result<Response> receipt_page(const Visit& visit) {
  const auto view = TRY(app::view_receipt(visit.session, visit.slug(), visit.number(1), visit.parts[2]));
  Response response = show(visit, view.round.link.title, receipt_html(view, visit.language), view.round.municipality);
  response.headers.emplace_back("Cache-Control", "no-store");
  return response;
}

}  // namespace meent::web
