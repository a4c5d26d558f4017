// SPDX-License-Identifier: EUPL-1.2
// Any bytes as a GeoJSON file, and what comes out of it through the whole family.
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "algorithms/geography/feature_lines.h"
#include "algorithms/geography/geojson.h"
#include "algorithms/geography/label.h"
#include "algorithms/geography/projection.h"
#include "algorithms/geography/schematic_map.h"
#include "algorithms/geography/simplify.h"
#include "base/check.h"
#include "base/text.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  using namespace meent;
  using namespace meent::algorithms;
  const GeoAreas read = parse_geojson(std::string_view(reinterpret_cast<const char*>(bytes), size), "fuzz");
  CHECK(read.areas.size() + read.left_out.size() <= read.features);
  static_cast<void>(find_feature_lines({reinterpret_cast<const char*>(bytes), size}));
  static_cast<void>(parse_outline({reinterpret_cast<const char*>(bytes), size}));
  CHECK(!read.areas.empty() || !read.findings.empty());
  std::vector<MultiPolygon> outlines;
  std::vector<Place> places;
  for (const GeoArea& area : read.areas) {
    CHECK(is_utf8(area.name) && !area.outline.empty() && area.line > 0);
    const auto again = parse_outline(to_geojson(area.outline));
    CHECK(again && again->size() == area.outline.size());
    CHECK(parse_outline(to_geojson(*again)) == again);
    if (const auto room = find_room(area.outline, 0.01, 0.002)) CHECK(contains(area.outline, *room));
    outlines.push_back(area.outline);
    if (places.size() < 40) places.push_back({area.code, area.centre, area.inhabitants.value_or(0)});
  }
  const auto box = find_bounds(outlines);
  if (!box) return 0;
  const auto simple = simplify(outlines, 50);
  CHECK(simple.size() == outlines.size());
  const Projection projection = fit(*box, 400, 4);
  for (const auto& outline : simple)
    CHECK(svg_path(outline, projection).find_first_not_of("MLZ 0123456789.-") == std::string::npos);
  const AreaIndex index(outlines);
  CHECK(index.list(read.areas.front().centre).size() <= outlines.size());
  const auto map = make_schematic_map(places);
  CHECK(map && map->tiles.size() == places.size());
  return 0;
}
