// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/own_area_pages.h"

#include "app/following.h"
#include "app/own_area.h"
#include "base/text.h"
#include "web/csrf.h"
#include "web/pages/own_area_view.h"
#include "web/pages/parts_view.h"

namespace meent::web {
namespace {

constexpr long long own_area_seconds = 365LL * 24 * 3600;

Result<Response> show_choosing(const Visit& visit, const Error* error) {
  OwnAreaForm form;
  form.place = visit.form.raw("plaats");
  form.view = TRY(app::view_own_area(visit.session, visit.slug(), near_of(visit), form.place));
  form.form_token = visit.token();
  form.with_person = visit.signed_in();
  if (error != nullptr) {
    form.errors = error->fields;
    form.error = t(visit.language, error->key, error->params);
  }
  return show(visit, t(visit.language, "own_area.title"), own_area_html(form, visit.language), form.view.municipality,
              error == nullptr ? 200 : 422, city_crumbs(visit.language, form.view.municipality));
}

}  // namespace

std::string near_of(const Visit& visit) {
  if (const auto asked = visit.request.parameter("wijk")) return std::string(*asked);
  std::string own = app::find_own_area(visit.session, visit.slug());
  return own.empty() ? std::string(visit.request.cookie(area_cookie_name).value_or("")) : own;
}

Result<Response> own_area_page(const Visit& visit) { return show_choosing(visit, nullptr); }

Result<Response> choose_area(const Visit& visit) {
  std::string code = visit.form.raw("wijk");
  if (!visit.form.all("plaats").empty())
    code = TRY(app::get_meant_area(visit.session, visit.slug(), visit.form.raw("plaats")));
  else if (!code.empty()) TRY(app::check_choice(visit.session, visit.slug(), code));
  if (visit.signed_in()) TRY(app::choose_own_area(visit.session, visit.slug(), code));
  Response response = redirect("/" + visit.slug());
  // What is kept with the person is not left behind in a browser that others use too.
  const bool in_browser = !visit.signed_in() && !code.empty();
  response.headers.emplace_back("Set-Cookie", make_cookie(area_cookie_name, in_browser ? code : "", visit.https,
                                                          in_browser ? own_area_seconds : 0));
  return response;
}

Result<Response> show_choosing_again(const Visit& visit, const Error& error) { return show_choosing(visit, &error); }

Html area_ties_html(const Visit& visit, const app::MunicipalityView& municipality, const app::AreaLink& area) {
  AreaTies ties{municipality, area};
  ties.own = near_of(visit) == area.code;
  if (const auto follows = app::view_following_area(visit.session, visit.slug(), area.code)) {
    ties.follows = *follows;
    ties.form_token = visit.token();
  }
  return area_ties_html(ties, visit.language);
}

Result<Response> follow_area(const Visit& visit) {
  const auto wanted = visit.form.raw("follow") == "no" ? app::Follow::no : app::Follow::yes;
  TRY(app::follow_area(visit.session, visit.slug(), visit.parts[1], wanted));
  return redirect("/" + visit.slug() + "/gebied/" + visit.parts[1] + "#volgen");
}

Result<Response> followed_page(const Visit& visit) {
  return show(visit, t(visit.language, "followed.title"),
              followed_html(TRY(app::list_followed(visit.session)), visit.token(), visit.language), {}, 200,
              {{t(visit.language, "page.mine.title"), "/mijn"}});
}

Result<Response> end_following(const Visit& visit) {
  const std::string typed_area = visit.form.raw("gebied");
  const std::string typed_dossier = visit.form.raw("dossier");
  const auto area = split(typed_area, '/');
  const auto dossier = split(typed_dossier, '/');
  if (area.size() == 2) TRY(app::follow_area(visit.session, area[0], area[1], app::Follow::no));
  else if (dossier.size() == 2)
    TRY(app::follow_dossier(visit.session, dossier[0], parse_whole(dossier[1]).value_or(-1), app::Follow::no));
  return redirect("/mijn/volgen");
}

}  // namespace meent::web
