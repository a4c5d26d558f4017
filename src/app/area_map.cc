// SPDX-License-Identifier: EUPL-1.2
#include "app/area_map.h"

#include <map>
#include <string>
#include <vector>

#include "algorithms/geography/schematic_map.h"
#include "app/atlas.h"
#include "app/house.h"
#include "store/dossier_store.h"
#include "store/place_store.h"

namespace meent::app {
namespace {

// What runs in a buurt runs in its wijk.
std::map<std::string, int> count_upwards(Session& session, std::string_view slug, const Atlas& atlas) {
  std::map<std::string, int> running;
  for (const auto& [code, count] : store::count_by_area(session.database, slug)) {
    std::string at = code;
    for (int storey = 0; storey < 4 && !at.empty(); ++storey) {
      running[at] += static_cast<int>(count);
      const auto* entry = atlas.find(at);
      at = entry == nullptr ? "" : entry->area.parent;
    }
  }
  return running;
}

MapView view_drawing(Session& session, std::string_view slug, std::string_view chosen, const Atlas& atlas,
                     const Drawing& drawing) {
  auto running = count_upwards(session, slug, atlas);
  MapView view;
  view.view_box = drawing.view_box;
  view.schematic = false;
  view.source = atlas.source().empty() ? t(session.language, "area.source") : atlas.source();
  for (const auto& drawn : drawing.areas) {
    const auto& area = atlas.entries()[drawn.entry].area;
    MapShape shape{
        area.code,
        area.name,
        drawn.path,
        drawn.x,
        drawn.y,
        area.code == chosen || (area.kind == domain::AreaKind::wijk && !chosen.empty() && area.parent == chosen &&
                                atlas.find(chosen)->area.kind == domain::AreaKind::stadsdeel),
        running[area.code],
        drawn.label};
    view.shapes.push_back(std::move(shape));
  }
  return view;
}

MapView view_schema(Session& session, std::string_view slug, std::string_view chosen) {
  std::vector<algorithms::Place> places;
  std::map<std::string, std::string> names;
  for (const auto& row : store::list_areas(session.database, slug, domain::AreaKind::wijk, false)) {
    if (!row.area.longitude || !row.area.latitude) continue;
    algorithms::Place place;
    place.code = row.area.code;
    place.centre = {*row.area.longitude, *row.area.latitude};
    place.inhabitants = row.area.inhabitants.value_or(0);
    places.push_back(std::move(place));
    names[row.area.code] = row.area.name;
  }
  MapView view;
  const auto map = algorithms::make_schematic_map(places);
  if (!map) return view;
  const auto running = store::count_by_area(session.database, slug);
  view.view_box = map->view_box();
  for (const auto& tile : map->tiles) {
    const auto found = running.find(tile.code);
    view.shapes.push_back({tile.code, names[tile.code], tile.path, tile.centre.x, tile.centre.y, tile.code == chosen,
                           found == running.end() ? 0 : static_cast<int>(found->second)});
  }
  return view;
}

}  // namespace

Result<MapView> view_map(Session& session, std::string_view slug, std::string_view chosen) {
  TRY(get_municipality(session, slug));
  const auto atlas = find_atlas(session, slug);
  if (!atlas || atlas->city().areas.empty()) return view_schema(session, slug, chosen);
  if (const auto* entry = atlas->find(chosen)) {
    const bool is_buurt = entry->area.kind == domain::AreaKind::buurt;
    if (is_buurt || entry->area.kind == domain::AreaKind::wijk) {
      const Drawing inside = atlas->draw_inside(is_buurt ? entry->area.parent : entry->area.code);
      if (!inside.areas.empty()) return view_drawing(session, slug, chosen, *atlas, inside);
    }
  }
  return view_drawing(session, slug, chosen, *atlas, atlas->city());
}

}  // namespace meent::app
