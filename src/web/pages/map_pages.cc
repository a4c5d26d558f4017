// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/map_pages.h"

#include <array>
#include <charconv>
#include <cmath>

#include "app/points.h"
#include "base/text.h"
#include "web/pages/parts_view.h"

namespace meent::web {
namespace {

// What is no box of four numbers asks for everything.
std::optional<app::MapBox> asked_box(const Visit& visit) {
  const auto text = visit.request.parameter("vak");
  if (!text) return std::nullopt;
  const auto parts = split(*text, ',');
  std::array<double, 4> edge{};
  if (parts.size() != edge.size()) return std::nullopt;
  for (std::size_t i = 0; i < edge.size(); ++i) {
    const char* const first = parts[i].data();
    const char* const last = first + parts[i].size();
    const auto [end, problem] = std::from_chars(first, last, edge[i], std::chars_format::fixed);
    // Also "nan" and "inf" are numbers to it.
    if (problem != std::errc() || end != last || !std::isfinite(edge[i])) return std::nullopt;
  }
  return app::MapBox{edge[0], edge[1], edge[2], edge[3]};
}

Json feature(const app::PointsView& view, const app::MapPoint& point, Language language) {
  Json properties = Json::object({{"count", point.count}});
  if (point.count == 1) {
    properties.set("title", point.title);
    properties.set("phase", point.phase);
    if (point.amount) properties.set("amount", format_money(language, *point.amount));
    properties.set("address", dossier_path(view.municipality, point.number));
  }
  Json feature = Json::object({{"type", "Feature"}});
  if (point.count > 1)
    feature.set("bbox", Json::array({point.box.west, point.box.south, point.box.east, point.box.north}));
  feature.set("properties", std::move(properties));
  feature.set("geometry",
              Json::object({{"type", "Point"}, {"coordinates", Json::array({point.longitude, point.latitude})}}));
  return feature;
}

Response geojson(std::string text) {
  Response response;
  response.content_type = "application/geo+json";
  response.body = std::move(text);
  return response;
}

Response points(const Visit& visit, const app::PointsView& view) {
  Json::Array features;
  for (const auto& point : view.points) features.push_back(feature(view, point, visit.language));
  return geojson(Json::object({{"type", "FeatureCollection"}, {"features", std::move(features)}}).to_text());
}

}  // namespace

Result<Response> dossier_points(const Visit& visit) {
  app::PlanQuery query;
  query.phase = visit.request.parameter("stap").value_or("");
  return points(visit, TRY(app::view_points(visit.session, visit.slug(), visit.number(1), query, asked_box(visit))));
}

Result<Response> area_points(const Visit& visit) {
  return points(visit, TRY(app::view_points_in(visit.session, visit.slug(), visit.parts[1], asked_box(visit))));
}

Result<Response> city_points(const Visit& visit) {
  return points(visit, TRY(app::view_points_in(visit.session, visit.slug(), "", asked_box(visit))));
}

Result<Response> city_outlines(const Visit& visit) {
  return geojson(TRY(app::get_outlines(visit.session, visit.slug())));
}

}  // namespace meent::web
