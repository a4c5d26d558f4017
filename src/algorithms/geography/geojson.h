// SPDX-License-Identifier: EUPL-1.2
// Areas from a GeoJSON file (RFC 7946), as PDOK, CBS and municipalities give them out. What is right is taken, what is
// wrong is said with its feature number and the remedy; nothing throws.
//
//   GeoAreas read = parse_geojson(text, "wijken.geojson");
//   for (Finding const& finding : read.findings) std::cerr << explain(Language::nl, finding) << '\n';
//
// A feature needs a code (property `code`, or CBS's buurtcode, wijkcode or gemeentecode), a name (`naam`, `name`,
// buurtnaam, wijknaam, gemeentenaam) and a Polygon or MultiPolygon in WGS 84. The kind follows from the code: GM…, WK…,
// BU…; of another code from the property `soort`. The parent is its wijkcode, gemeentecode or `ouder`.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "algorithms/geography/polygon.h"
#include "base/result.h"

namespace meent::algorithms {

enum class GeoKind { gemeente, stadsdeel, wijk, buurt };  // the names of domain::AreaKind
std::string_view to_text(GeoKind kind);

struct GeoArea {
  std::string code;
  GeoKind kind = GeoKind::wijk;
  std::string parent;  // code; empty for a municipality
  std::string name;
  std::optional<std::int64_t> inhabitants = {};  // none where CBS keeps it back (negative or null)
  Point centre;
  MultiPolygon outline;
};

struct GeoAreas {
  std::vector<GeoArea> areas;     // in the order of the file
  std::vector<Finding> findings;  // at most 100 and a last one that says how many more; keys "geo.…" of texts/
  std::size_t features = 0;       // in the file
};

constexpr std::size_t most_geojson_bytes = 128u << 20;
constexpr std::size_t most_features = 20'000;
constexpr std::size_t most_ring_points = 50'000;

// O(size of the text); memory about ten times the text.
GeoAreas parse_geojson(std::string_view text, const std::string& file);

}  // namespace meent::algorithms
