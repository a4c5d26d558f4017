// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/definition_pages.h"

#include "app/own_instruments.h"
#include "web/error_pages.h"
#include "web/pages/admin_view.h"
#include "web/pages/definition_view.h"

namespace meent::web {
namespace {

app::DefinitionText typed_in(const Visit& visit) {
  return {visit.form.raw("definitie"), visit.form.raw("verhalen"), visit.form.raw("reden")};
}

Result<Response> show_definition(const Visit& visit, const app::DefinitionView& view, DefinitionForm form, int status) {
  form.form_token = visit.token();
  auto crumbs = admin_crumbs(visit.language, view.municipality);
  crumbs.push_back({t(visit.language, "definitions.title"), admin_path(view.municipality, "/instrumenten")});
  return show(visit, definition_title(view, visit.language), definition_html(view, form, visit.language),
              view.municipality, status, std::move(crumbs));
}

// With what was typed, and what is found in it.
Result<Response> show_checked(const Visit& visit, const Error* error) {
  auto view = TRY(app::view_definition(visit.session, visit.slug(), visit.parts[1]));
  view.text = typed_in(visit);
  DefinitionForm form;
  form.checked = TRY(app::check_definition(visit.session, visit.slug(), visit.parts[1], view.text));
  if (error == nullptr) return show_definition(visit, view, std::move(form), 200);
  form.errors = error->fields;
  form.error = explain(visit.language, *error);
  return show_definition(visit, view, std::move(form), to_status(error->code));
}

}  // namespace

Result<Response> definitions_page(const Visit& visit) {
  const auto view = TRY(app::list_managed_instruments(visit.session, visit.slug()));
  const bool published = visit.request.parameter("melding").value_or("") == "bekend";
  return show(visit, t(visit.language, "definitions.title"), definitions_html(view, published, visit.language),
              view.municipality, 200, admin_crumbs(visit.language, view.municipality));
}

Result<Response> definition_page(const Visit& visit) {
  return show_definition(visit,
                         TRY(app::view_definition(visit.session, visit.slug(), visit.parts[1],
                                                  visit.request.parameter("van").value_or(""))),
                         {}, 200);
}

Result<std::optional<Response>> prepare_definition(const Visit& visit) {
  if (!visit.form.raw(check_button).empty()) return std::optional(TRY(show_checked(visit, nullptr)));
  return std::optional<Response>();
}

Result<Response> publish_definition(const Visit& visit) {
  TRY(app::publish_definition(visit.session, visit.slug(), visit.parts[1], typed_in(visit)));
  return redirect("/" + visit.slug() + "/beheer/instrumenten?melding=bekend");
}

Result<Response> show_definition_again(const Visit& visit, const Error& error) { return show_checked(visit, &error); }

}  // namespace meent::web
