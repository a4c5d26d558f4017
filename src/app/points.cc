// SPDX-License-Identifier: EUPL-1.2
#include "app/points.h"

#include <algorithm>
#include <cmath>

#include "algorithms/geography/point_grid.h"
#include "algorithms/geography/simplify.h"
#include "app/atlas.h"
#include "app/browse.h"
#include "app/house.h"
#include "store/dossier_store.h"
#include "store/place_store.h"

namespace meent::app {
namespace {

constexpr int cells_a_side = 16;
constexpr std::int64_t most_read = 20'000;
constexpr std::size_t most_outline_bytes = 60'000;

bool holds(const MapBox& box, const domain::GeoPoint& point) {
  return point.longitude >= box.west && point.longitude <= box.east && point.latitude >= box.south &&
         point.latitude <= box.north;
}

PointsView to_points(Session& session, const domain::Municipality& municipality, std::vector<store::DossierRow> rows,
                     const std::optional<MapBox>& within) {
  std::erase_if(rows, [&](const auto& row) { return !row.place || (within && !holds(*within, *row.place)); });
  std::vector<algorithms::Point> places;
  for (const auto& row : rows) places.push_back({row.place->longitude, row.place->latitude});
  PointsView view{to_view(municipality), {}};
  for (const auto& group : algorithms::group_points(places, most_points, cells_a_side)) {
    MapPoint point;
    point.box = {places[group[0]].x, places[group[0]].y, places[group[0]].x, places[group[0]].y};
    for (const std::size_t at : group) {
      point.box.west = std::min(point.box.west, places[at].x);
      point.box.east = std::max(point.box.east, places[at].x);
      point.box.south = std::min(point.box.south, places[at].y);
      point.box.north = std::max(point.box.north, places[at].y);
    }
    point.longitude = (point.box.west + point.box.east) / 2;
    point.latitude = (point.box.south + point.box.north) / 2;
    point.count = static_cast<std::int64_t>(group.size());
    if (group.size() == 1) {
      const DossierLink link = to_link(session, municipality, rows[group[0]]);
      point.number = link.number;
      point.title = link.title;
      point.phase = link.phase;
      point.amount = link.amount;
    }
    view.points.push_back(std::move(point));
  }
  return view;
}

Json ring_json(const algorithms::Ring& ring) {
  const auto rounded = [](double degrees) { return std::round(degrees * 1e5) / 1e5; };
  Json::Array points;
  for (const auto& point : ring) points.push_back(Json::array({rounded(point.x), rounded(point.y)}));
  return points;
}

Json feature_json(const domain::Area& area, const algorithms::MultiPolygon& outline) {
  Json::Array polygons;
  for (const auto& polygon : outline) {
    Json::Array rings{ring_json(polygon.outer)};
    for (const auto& hole : polygon.holes) rings.push_back(ring_json(hole));
    polygons.push_back(std::move(rings));
  }
  return Json::object({{"type", "Feature"},
                       {"properties", Json::object({{"code", area.code}, {"name", area.name}})},
                       {"geometry", Json::object({{"type", "MultiPolygon"}, {"coordinates", std::move(polygons)}})}});
}

// Running dossiers with a point, of the municipality or of an area of it.
Result<std::vector<store::DossierRow>> list_running(Session& session, std::string_view slug, std::string_view area) {
  TRY(get_municipality(session, slug));
  auto rows = store::list_with_place(session.database, slug, most_read);
  if (area.empty()) return rows;
  const auto known = store::find_area(session.database, area);
  if (!known || known->area.municipality != slug) return Error{ErrorCode::not_found, "area.unknown"};
  const auto atlas = find_atlas(session, slug);
  std::erase_if(rows, [&](const auto& row) {
    if (row.area == area) return false;
    if (!atlas) return true;
    const auto chain = atlas->list_at({row.place->longitude, row.place->latitude});
    return std::none_of(chain.begin(), chain.end(), [&](const auto* entry) { return entry->area.code == area; });
  });
  return rows;
}

}  // namespace

Result<PointsView> view_points(Session& session, std::string_view slug, std::int64_t number, const PlanQuery& query,
                               const std::optional<MapBox>& within) {
  const auto municipality = TRY(get_municipality(session, slug));
  const auto row = find_row(session, slug, number);
  if (!row) return Error{ErrorCode::not_found, "dossier.unknown"};
  if (!TRY(is_round(session, slug, number))) return to_points(session, *municipality, {*row}, within);
  auto rows = store::list_children(session.database, row->id, query.phase, store::Order::number, {most_read, 0});
  return to_points(session, *municipality, std::move(rows), within);
}

Result<PointsView> view_points_in(Session& session, std::string_view slug, std::string_view area,
                                  const std::optional<MapBox>& within) {
  auto rows = TRY(list_running(session, slug, area));
  return to_points(session, *TRY(get_municipality(session, slug)), std::move(rows), within);
}

Result<std::int64_t> count_points_in(Session& session, std::string_view slug, std::string_view area) {
  return static_cast<std::int64_t>(TRY(list_running(session, slug, area)).size());
}

bool has_outlines(Session& session, std::string_view slug) {
  const auto atlas = find_atlas(session, slug);
  return atlas && !atlas->city().areas.empty();
}

Result<std::string> get_outlines(Session& session, std::string_view slug) {
  TRY(get_municipality(session, slug));
  const auto atlas = find_atlas(session, slug);
  if (!atlas) return Error{ErrorCode::not_found, "area.no_outlines"};
  std::vector<const Atlas::Entry*> entries;
  std::vector<algorithms::MultiPolygon> outlines;
  for (const auto& entry : atlas->entries())
    if (entry.area.kind == domain::AreaKind::wijk && !entry.outline.empty()) {
      entries.push_back(&entry);
      outlines.push_back(entry.outline);
    }
  std::string text;
  for (double metres = 5; metres < 500; metres *= 1.6) {
    const auto simple = algorithms::simplify(outlines, metres);
    Json::Array features;
    for (std::size_t i = 0; i < entries.size(); ++i) features.push_back(feature_json(entries[i]->area, simple[i]));
    text = Json::object({{"type", "FeatureCollection"}, {"features", std::move(features)}}).to_text();
    if (text.size() <= most_outline_bytes) break;
  }
  return text;
}

std::string place_in_words(Session& session, std::string_view slug, double longitude, double latitude) {
  const auto areas = find_areas_at(session, slug, longitude, latitude);
  if (!areas || areas->size() < 2) return "";
  const AreaLink& smallest = areas->back();
  const AreaLink& around = (*areas)[areas->size() - 2];
  if (areas->size() == 2) return smallest.name;
  return smallest.name + " (" + around.name + ")";
}

std::string find_wijk_at(Session& session, std::string_view slug, double longitude, double latitude) {
  const auto atlas = find_atlas(session, slug);
  if (!atlas) return "";
  for (const auto* entry : atlas->list_at({longitude, latitude}))
    if (entry->area.kind == domain::AreaKind::wijk) return entry->area.code;
  return "";
}

std::vector<std::string> list_place_names(Session& session, std::string_view slug) {
  return *keep<std::vector<std::string>>(session, "places:" + std::string(slug), [&] {
    std::vector<std::string> names;
    for (const auto kind : {domain::AreaKind::wijk, domain::AreaKind::buurt})
      for (auto& row : store::list_areas(session.database, slug, kind, false))
        names.push_back(std::move(row.area.name));
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
  });
}

}  // namespace meent::app
