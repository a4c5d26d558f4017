// SPDX-License-Identifier: EUPL-1.2
// Areas from a GeoJSON file (RFC 7946), as PDOK, CBS and municipalities give them out. What is right is taken, what is
// wrong is said with its feature number and the remedy; nothing throws.
//
//   GeoAreas read = parse_geojson(text, "wijken.geojson");
//   for (Finding const& finding : read.findings) std::cerr << explain(Language::nl, finding) << '\n';
//
// A feature needs a code, a name and a Polygon or MultiPolygon. The names of the properties may be ours (code, naam,
// soort, ouder), those of CBS and PDOK (buurtcode, wijknaam, statcode, aantalInwoners) or those of the older files
// (BU_CODE, AANT_INW); capitals and underscores do not matter. A code as CBS makes them (GM0363, WK0363AA, BU0363AA01)
// gives the kind, the parent and the municipality by itself; a code of the municipality's own needs `soort` and
// `gemeentecode`. Degrees WGS 84; metres of the Dutch grid (EPSG:28992) are converted and that is said. Every other
// number is kept as an indicator.
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

struct GeoIndicator {
  std::string name;  // of the property: "woz_x1000"
  int year = 0;      // `jaar`, `year`, `peiljaar` or `jaarstatcode` of the feature or the file; 0: not said
  double value = 0;
  bool operator==(const GeoIndicator&) const = default;
};

struct GeoArea {
  std::string code;
  GeoKind kind = GeoKind::wijk;
  std::string parent;                            // code; empty for a municipality
  std::string municipality;                      // code, GM and four digits
  std::string name;                              // "Wijk 03 Overvecht" is given as residents say it: "Overvecht"
  std::optional<std::int64_t> inhabitants = {};  // none where CBS keeps it back (negative or null)
  Point centre;
  MultiPolygon outline;
  std::vector<GeoIndicator> indicators = {};  // what is empty or kept back is not among them
  std::size_t feature = 0;                    // 1-based
  int line = 0;                               // of the file, where the feature begins
};

struct GeoAreas {
  std::vector<GeoArea> areas;              // in the order of the file
  std::vector<Finding> findings;           // at most 100, then how many more and notes on all; keys "geo.…" of texts/
  std::size_t features = 0;                // in the file
  std::vector<std::string> left_out = {};  // the code of each feature that is not among the areas; empty: it has none
};

constexpr std::size_t most_geojson_bytes = 128u << 20;
constexpr std::size_t most_features = 20'000;
constexpr std::size_t most_ring_points = 50'000;

// O(size of the text); memory about ten times the text.
GeoAreas parse_geojson(std::string_view text, const std::string& file);

// An outline as a GeoJSON geometry, degrees rounded to 6 decimals (a decimetre), and back: nothing when the text is no
// Polygon or MultiPolygon in degrees. parse_outline(to_geojson(x)) is x, rounded. O(points).
std::string to_geojson(const MultiPolygon& outline);
std::optional<MultiPolygon> parse_outline(std::string_view text);

}  // namespace meent::algorithms
