// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/initiators_pages.h"

#include "app/confirmation.h"
#include "web/pages/initiators_view.h"
#include "web/pages/parts_view.h"

namespace meent::web {
namespace {

Result<Response> show_initiators(const Visit& visit, const Error* error) {
  InitiatorsForm form{TRY(app::view_initiators(visit.session, visit.slug(), visit.number(1))), visit.token(),
                      error == nullptr && visit.request.parameter("uitgenodigd").has_value()};
  if (error != nullptr) {
    form.address = visit.form.raw("address");
    form.errors = error->fields;
    form.error = t(visit.language, error->key, error->params);
  }
  auto crumbs = city_crumbs(visit.language, form.view.municipality);
  crumbs.push_back({form.view.dossier.title, dossier_address(visit)});
  const auto municipality = form.view.municipality;
  return show(visit, t(visit.language, "page.initiators.title"), initiators_html(form, visit.language), municipality,
              error == nullptr ? 200 : 422, std::move(crumbs));
}

}  // namespace

Html initiators_link_html(const Visit& visit) {
  if (!app::concerns_initiators(visit.session, visit.slug(), visit.number(1))) return finish("");
  std::string links;
  const auto link = [&](std::string_view rest, std::string_view key) {
    html(links, "<p class=\"utrecht-paragraph\"><a class=\"utrecht-link\" href=\"{}\">{}</a></p>",
         dossier_address(visit, rest), t(visit.language, key));
  };
  link("/initiatiefnemers", "page.initiators.link");
  if (app::has_confirmation(visit.session, visit.slug(), visit.number(1))) link("/ingediend", "confirmation.link");
  return section_html("initiatiefnemers", t(visit.language, "page.initiators.title"), finish(links));
}

Result<Response> initiators_page(const Visit& visit) { return show_initiators(visit, nullptr); }

Result<Response> invite_initiator(const Visit& visit) {
  TRY(app::invite_initiator(visit.session, visit.slug(), visit.number(1), visit.form.raw("address")));
  return redirect(dossier_address(visit, "/initiatiefnemers?uitgenodigd=ja"));
}

Result<Response> answer_invitation(const Visit& visit) {
  TRY(app::answer_invitation(visit.session, visit.slug(), visit.number(1), visit.form.raw("answer") == "yes"));
  return redirect(dossier_address(visit));
}

Result<Response> leave_initiators(const Visit& visit) {
  TRY(app::leave_initiators(visit.session, visit.slug(), visit.number(1)));
  return redirect(dossier_address(visit));
}

Result<Response> show_initiators_again(const Visit& visit, const Error& error) {
  return show_initiators(visit, &error);
}

}  // namespace meent::web
