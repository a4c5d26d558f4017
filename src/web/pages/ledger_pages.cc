// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/ledger_pages.h"

#include "app/ledger.h"
#include "base/text.h"
#include "web/error_pages.h"
#include "web/pages/admin_view.h"
#include "web/pages/ledger_view.h"

namespace meent::web {
namespace {

std::vector<Crumb> ledger_crumbs(const Visit& visit, const app::MunicipalityView& municipality) {
  auto crumbs = city_crumbs(visit.language, municipality);
  crumbs.push_back({t(visit.language, "ledger.title"), "/" + municipality.slug + "/geld"});
  return crumbs;
}

// The pot that the address names, with its first postings.
Result<app::PotPage> pot_of(const Visit& visit, std::int64_t page = 1) {
  return app::view_pot(visit.session, visit.slug(), visit.parts[1], visit.parts[2], visit.number(3), page);
}

app::BudgetVote typed_vote(const Visit& visit) {
  return {visit.form.raw("instrument"), visit.form.raw("gebied"), visit.form.raw("jaar"),
          visit.form.raw("bedrag"),     visit.form.raw("reden"),  visit.form.raw("besluit")};
}

app::YearClosing typed_closing(const Visit& visit) {
  return {visit.parts[2],          visit.parts[1] == app::whole_municipality ? "" : visit.parts[1],
          visit.parts[3],          visit.form.raw("keuze"),
          visit.form.raw("reden"), visit.form.raw("besluit")};
}

Result<Response> show_budgets(const Visit& visit, BudgetForm form, int status) {
  const auto view = TRY(app::view_budgets(visit.session, visit.slug()));
  form.form_token = visit.token();
  if (status == 200) form.typed.year = std::to_string(civil_date(visit.session.now).year());
  return show(visit, t(visit.language, "ledger.budgets"), budgets_html(view, form, visit.language), view.municipality,
              status, admin_crumbs(visit.language, view.municipality));
}

Result<Response> show_closing(const Visit& visit, ClosingForm form, int status) {
  const auto view = TRY(pot_of(visit));
  form.form_token = visit.token();
  auto crumbs = admin_crumbs(visit.language, view.municipality);
  crumbs.push_back({t(visit.language, "ledger.budgets"), admin_path(view.municipality, "/geld")});
  return show(visit, t(visit.language, "ledger.close"), closing_html(view, form, visit.language), view.municipality,
              status, crumbs);
}

Result<Response> show_pots(const Visit& visit, std::string_view place) {
  const auto view = TRY(app::view_pots(visit.session, visit.slug(), place));
  return show(visit, t(visit.language, "ledger.title"), pots_html(view, visit.language), view.municipality, 200,
              place.empty() ? city_crumbs(visit.language, view.municipality) : ledger_crumbs(visit, view.municipality));
}

}  // namespace

Result<Response> pots_page(const Visit& visit) { return show_pots(visit, ""); }

Result<Response> area_pots_page(const Visit& visit) { return show_pots(visit, visit.parts[1]); }

Result<Response> pot_page(const Visit& visit) {
  const auto asked = parse_whole(visit.request.parameter("pagina").value_or("1"));
  const auto view = TRY(pot_of(visit, asked.value_or(1)));
  return show(visit, view.pot.instrument, pot_html(view, visit.language), view.municipality, 200,
              ledger_crumbs(visit, view.municipality));
}

Result<Response> budgets_page(const Visit& visit) {
  BudgetForm form;
  const auto said = visit.request.parameter("melding").value_or("");
  if (said == "gegeven") form.done = t(visit.language, "ledger.done_voted");
  if (said == "gesloten") form.done = t(visit.language, "ledger.done_closed");
  return show_budgets(visit, std::move(form), 200);
}

Result<Response> vote_budget(const Visit& visit) {
  TRY(app::vote_budget(visit.session, visit.slug(), typed_vote(visit)));
  return redirect("/" + visit.slug() + "/beheer/geld?melding=gegeven");
}

Result<Response> show_budgets_again(const Visit& visit, const Error& error) {
  return show_budgets(
      visit, {"", typed_vote(visit), error.fields, error.fields.empty() ? explain(visit.language, error) : "", ""},
      to_status(error.code));
}

Result<Response> closing_page(const Visit& visit) { return show_closing(visit, {}, 200); }

Result<Response> close_year(const Visit& visit) {
  TRY(app::close_year(visit.session, visit.slug(), typed_closing(visit)));
  return redirect("/" + visit.slug() + "/beheer/geld?melding=gesloten");
}

Result<Response> show_closing_again(const Visit& visit, const Error& error) {
  return show_closing(
      visit, {"", typed_closing(visit), error.fields, error.fields.empty() ? explain(visit.language, error) : ""},
      to_status(error.code));
}

}  // namespace meent::web
