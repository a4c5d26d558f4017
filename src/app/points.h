// SPDX-License-Identifier: EUPL-1.2
// What can be pointed at on a map, and the borders under it. Every point is also in the list of the page that the map
// belongs to. Refusals: those of browse.h, and not_found "area.no_outlines".
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/session.h"
#include "app/views.h"
#include "base/result.h"

namespace meent::app {

// More than this many points are drawn as groups: nobody can tell them apart.
inline constexpr std::size_t most_points = 300;

struct MapBox {
  double west = 0, south = 0, east = 0, north = 0;
  bool operator==(const MapBox&) const = default;
};

// One dossier, or a group of them: then `count` is more than 1, the point is the middle of `box`, and a map may ask for
// the points within that box.
struct MapPoint {
  double longitude = 0;  // degrees, WGS 84
  double latitude = 0;
  std::int64_t count = 1;
  std::int64_t number = 0;
  std::string title = {};
  std::string phase = {};
  std::optional<Money> amount = {};
  MapBox box = {};
};

struct PointsView {
  MunicipalityView municipality;
  std::vector<MapPoint> points;
};

// The plans of a round in the phase that `query` names (all when it names none), on whichever page of the list; of
// anything else than a round the dossier itself. `within`: only those.
Result<PointsView> view_points(Session& session, std::string_view slug, std::int64_t number, const PlanQuery& query,
                               const std::optional<MapBox>& within);
// All that runs in a municipality, also in its rounds; with an area's code what runs there.
Result<PointsView> view_points_in(Session& session, std::string_view slug, std::string_view area,
                                  const std::optional<MapBox>& within);

// How many dossiers those points stand for.
Result<std::int64_t> count_points_in(Session& session, std::string_view slug, std::string_view area);

// Whether there are borders to draw under points.
bool has_outlines(Session& session, std::string_view slug);
// The wijken of a municipality as a GeoJSON FeatureCollection with their code and name, simplified to some 60 kB.
Result<std::string> get_outlines(Session& session, std::string_view slug);

// "Lombok-Oost (Utrecht West)": the smallest area that holds the point, or "" where borders are not known.
std::string place_in_words(Session& session, std::string_view slug, double longitude, double latitude);
// The code of the wijk that holds the point; empty where borders are not known.
std::string find_wijk_at(Session& session, std::string_view slug, double longitude, double latitude);
// Names of wijken and buurten, to choose from where somebody says where something is.
std::vector<std::string> list_place_names(Session& session, std::string_view slug);

}  // namespace meent::app
