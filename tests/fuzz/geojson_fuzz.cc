// SPDX-License-Identifier: EUPL-1.2
// Any bytes as a GeoJSON file, and what comes out of it through the whole family.
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "algorithms/geography/geojson.h"
#include "algorithms/geography/projection.h"
#include "algorithms/geography/schematic_map.h"
#include "algorithms/geography/simplify.h"
#include "base/check.h"
#include "base/text.h"

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* bytes, std::size_t size) {
  using namespace meent;
  using namespace meent::algorithms;
  GeoAreas const read = parse_geojson(std::string_view(reinterpret_cast<char const*>(bytes), size), "fuzz");
  CHECK(read.areas.size() <= read.features);
  CHECK(!read.areas.empty() || !read.findings.empty());
  std::vector<MultiPolygon> outlines;
  std::vector<Place> places;
  for (GeoArea const& area : read.areas) {
    CHECK(is_utf8(area.name) && !area.outline.empty());
    outlines.push_back(area.outline);
    if (places.size() < 40) places.push_back({area.code, area.centre, area.inhabitants.value_or(0)});
  }
  auto const box = find_bounds(outlines);
  if (!box) return 0;
  auto const simple = simplify(outlines, 50);
  CHECK(simple.size() == outlines.size());
  Projection const projection = fit(*box, 400, 4);
  for (auto const& outline : simple)
    CHECK(svg_path(outline, projection).find_first_not_of("MLZ 0123456789.-") == std::string::npos);
  AreaIndex const index(outlines);
  CHECK(index.list(read.areas.front().centre).size() <= outlines.size());
  auto const map = make_schematic_map(places);
  CHECK(map && map->tiles.size() == places.size());
  return 0;
}
