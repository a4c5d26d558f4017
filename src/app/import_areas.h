// SPDX-License-Identifier: EUPL-1.2
// Areas with their outlines and indicators from a GeoJSON file, for all municipalities of the installation at once.
//
// What is right is stored, what is wrong is left out and said. The same file again changes nothing; a later file
// replaces names, outlines and the indicators of its years. An area that is in the database and no longer in the file
// stays (dossiers may belong to it) and is named.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/session.h"
#include "base/result.h"
#include "domain/area.h"

namespace meent::algorithms {
struct GeoAreas;
}  // namespace meent::algorithms

namespace meent::app {

// What a file says otherwise of one area than the database.
struct AreaDifference {
  enum class Kind { is_new, changed, gone } kind = Kind::is_new;  // gone: in the database, not in the file; it stays
  std::string code;
  std::string name;
  domain::AreaKind area_kind = domain::AreaKind::wijk;
  std::string old_name = {};
  std::optional<std::int64_t> inhabitants = {};
  std::optional<std::int64_t> old_inhabitants = {};
  bool moved = false;        // it lies in another area
  bool outline = false;      // other borders
  bool figures = false;      // other indicators in a year of the file
  std::int64_t running = 0;  // dossiers for this area
};

struct ImportedAreas {
  // One municipality and kind.
  struct Line {
    std::string municipality;                   // code; empty: the feature does not say
    std::string name;                           // of the municipality; empty: not of this installation
    std::optional<domain::AreaKind> kind = {};  // nothing: the code does not say
    std::int64_t taken = 0;
    std::int64_t skipped = 0;
    std::int64_t kept = 0;  // in the database, not in the file
  };
  std::string file;
  std::int64_t features = 0;
  std::int64_t taken = 0;  // 0: nothing was stored, the findings say why
  std::int64_t skipped = 0;
  std::int64_t indicators = 0;
  std::vector<Line> lines;                       // by municipality, then kind
  std::vector<Finding> findings;                 // at most 200 and how many more
  std::vector<AreaDifference> differences = {};  // of a preview only; in the order of kind and code
};

struct AreaFile {
  std::string_view text;
  std::string name;
  int year = 0;                   // of indicators for which the file does not say it
  std::string source = {};        // to be named under the map; empty: the text of the house
  std::string municipality = {};  // slug: areas of others are skipped; empty: all of the installation
};

ImportedAreas import_areas(Session& session, const AreaFile& file);
// Of a file that was parsed before: on the thread that writes, parsing would hold up everybody.
ImportedAreas import_areas(Session& session, const AreaFile& file, const algorithms::GeoAreas& read);
// What that would do; nothing is stored.
ImportedAreas preview_areas(Session& session, const AreaFile& file, const algorithms::GeoAreas& read);

// After an area changed in another way: copies of the atlas that are kept are made anew. Nothing without borders.
void mark_atlas(Session& session, std::string_view slug);

}  // namespace meent::app
