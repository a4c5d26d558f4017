// SPDX-License-Identifier: EUPL-1.2
// The atlas of a municipality: its areas as a tree with their outlines, parsed once for the whole process and then only
// read. It is kept under the hash that the import left in the database, so that a copy can never be out of date; the
// hash is one point read for each request.
#pragma once

#include <array>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "algorithms/geography/polygon.h"
#include "app/session.h"
#include "app/views.h"
#include "base/result.h"
#include "domain/area.h"

namespace meent::app {

// A shape on a drawing, ready for SVG.
struct DrawnArea {
  std::size_t entry = 0;
  std::string path;
  std::vector<std::string> label = {};  // lines; empty: the name does not fit
  double x = 0;                         // of the label's middle
  double y = 0;
};

struct Drawing {
  std::string view_box;
  std::vector<DrawnArea> areas = {};
};

class Atlas {
 public:
  struct Entry {
    domain::Area area;
    algorithms::MultiPolygon outline = {};  // empty: not known
  };

  Atlas(std::vector<Entry> entries, std::string source);
  const Entry* find(std::string_view code) const;
  const std::vector<Entry>& entries() const { return entries_; }
  // From the municipality down to the smallest area whose outline holds the point; empty: outside all of them.
  std::vector<const Entry*> list_at(algorithms::Point degrees) const;
  // The wijken that have an outline, drawn.
  const Drawing& city() const { return city_; }
  // The same of the areas directly inside one. O(points).
  Drawing draw_inside(std::string_view parent) const;
  const std::string& source() const { return source_; }  // as it is to be named under a map

 private:
  std::vector<Entry> entries_;  // by kind, then code
  std::map<std::string, std::size_t, std::less<>> place_of_;
  struct Layer {
    std::vector<std::size_t> entries = {};
    std::optional<algorithms::AreaIndex> index = {};
  };
  std::array<Layer, 4> layers_;  // by AreaKind
  Drawing city_;
  std::string source_;
};
using AtlasPointer = std::shared_ptr<const Atlas>;

// nullptr as long as no outlines were imported.
AtlasPointer find_atlas(Session& session, std::string_view slug);

// From the municipality down: gemeente, perhaps stadsdeel, wijk, buurt; empty when the point lies outside. not_found
// "municipality.unknown", or "area.no_outlines" before an import.
Result<std::vector<AreaLink>> find_areas_at(Session& session, std::string_view slug, double longitude, double latitude);

}  // namespace meent::app
