// SPDX-License-Identifier: EUPL-1.2
#include "app/own_area.h"

#include <algorithm>

#include "app/atlas.h"
#include "app/browse.h"
#include "app/house.h"
#include "app/points.h"
#include "base/text.h"
#include "domain/place.h"
#include "store/own_area_store.h"
#include "store/place_store.h"

namespace meent::app {
namespace {

constexpr std::size_t most_found = 30;

AreaLink to_link(const domain::Area& area) { return {area.code, area.name, area.inhabitants}; }

Error refuse_place(std::string key, Params params = {}) {
  return {ErrorCode::invalid, "move.fields", {}, {{"plaats", std::move(key), std::move(params)}}};
}

std::vector<domain::Area> list_choosable(Session& session, std::string_view slug) {
  std::vector<domain::Area> areas;
  for (const auto kind : {domain::AreaKind::stadsdeel, domain::AreaKind::wijk, domain::AreaKind::buurt})
    for (auto& row : store::list_areas(session.database, slug, kind, false)) areas.push_back(std::move(row.area));
  return areas;
}

// Those with exactly that name, or else those that hold the words.
std::vector<domain::Area> find_named(Session& session, std::string_view slug, std::string_view words) {
  const std::string wanted = fold(trim(words));
  std::vector<domain::Area> whole, part;
  if (wanted.empty()) return whole;
  for (auto& area : list_choosable(session, slug)) {
    const std::string name = fold(area.name);
    if (name == wanted) whole.push_back(area);
    else if (name.find(wanted) != std::string::npos) part.push_back(std::move(area));
  }
  if (whole.size() == 1) return whole;
  whole.insert(whole.end(), part.begin(), part.end());
  return whole;
}

std::optional<domain::Area> find_choosable(Session& session, std::string_view slug, std::string_view code) {
  if (code.empty()) return std::nullopt;
  auto row = store::find_area(session.database, code);
  if (!row || row->area.municipality != slug || row->area.kind == domain::AreaKind::gemeente) return std::nullopt;
  return std::move(row->area);
}

}  // namespace

Result<OwnAreaView> view_own_area(Session& session, std::string_view slug, std::string_view near,
                                  std::string_view words) {
  OwnAreaView view;
  view.municipality = to_view(*TRY(get_municipality(session, slug)));
  if (const auto area = find_choosable(session, slug, near)) view.chosen = to_link(*area);
  std::vector<AreaLink> buurten;
  std::vector<domain::Area> areas = list_choosable(session, slug);
  for (const auto& area : areas)
    if (area.kind == domain::AreaKind::wijk) view.choices.push_back({to_link(area)});
  for (const auto& area : areas)
    if (area.kind == domain::AreaKind::buurt)
      for (auto& choice : view.choices)
        if (choice.area.code == area.parent) choice.inside.push_back(to_link(area));
  view.names = list_place_names(session, slug);
  for (const auto& area : find_named(session, slug, words)) {
    if (view.found.size() == most_found) break;
    view.found.push_back({to_link(area), area_name(session, area.parent)});
  }
  return view;
}

Result<std::string> get_meant_area(Session& session, std::string_view slug, std::string_view place) {
  TRY(get_municipality(session, slug));
  if (trim(place).empty()) return refuse_place("own_area.none");
  const auto normal = domain::normalise_place(place);
  if (!normal) return refuse_place(normal.error().key, normal.error().params);
  if (const auto point = domain::find_point(*normal)) {
    const auto areas = TRY(find_areas_at(session, slug, point->longitude, point->latitude));
    if (areas.size() < 2) return refuse_place("own_area.outside");
    return areas.back().code;
  }
  const auto named = find_named(session, slug, place);
  if (named.empty()) return refuse_place("own_area.unknown");
  if (named.size() > 1 || fold(named[0].name) != fold(trim(place))) return refuse_place("own_area.which");
  return named[0].code;
}

Result<Done> check_choice(Session& session, std::string_view slug, std::string_view code) {
  TRY(get_municipality(session, slug));
  if (!find_choosable(session, slug, code)) return Error{ErrorCode::not_found, "area.unknown"};
  return Done{};
}

std::string find_own_area(Session& session, std::string_view slug) {
  return session.actor.empty() ? std::string() : store::find_own_area(session.database, session.actor, slug);
}

Result<Done> choose_own_area(Session& session, std::string_view slug, std::string_view code) {
  if (session.actor.empty()) return Error{ErrorCode::not_signed_in, "sign_in.needed"};
  if (!code.empty()) TRY(check_choice(session, slug, code));
  store::set_own_area(session.database, session.actor, slug, code);
  return Done{};
}

std::vector<NearView> list_near(Session& session, std::string_view near) {
  std::vector<std::string> codes;
  if (!session.actor.empty()) codes = store::list_own_areas(session.database, session.actor);
  if (codes.empty() && !near.empty()) codes.emplace_back(near);
  std::vector<NearView> views;
  for (const std::string& code : codes) {
    const auto row = store::find_area(session.database, code);
    if (!row) continue;
    auto city = view_city(session, row->area.municipality, code);
    if (city && city->near) views.push_back({city->municipality, *city->near, std::move(city->open_near)});
  }
  return views;
}

std::vector<std::string> list_around(Session& session, const domain::Area& area) {
  std::vector<std::string> codes{area.code};
  for (auto above = store::find_area(session.database, area.parent);
       above && above->area.kind != domain::AreaKind::gemeente;
       above = store::find_area(session.database, above->area.parent))
    codes.push_back(above->area.code);
  for (const auto& row : store::list_areas_inside(session.database, area.code)) codes.push_back(row.area.code);
  return codes;
}

}  // namespace meent::app
