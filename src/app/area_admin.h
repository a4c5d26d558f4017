// SPDX-License-Identifier: EUPL-1.2
// What administrators do with the areas of their municipality: look at them, set a name and a population from a day,
// and read in a file with borders after seeing what it would change. Each change stands in the log (audit.h). Refusals:
// not_found "municipality.unknown" and "area.unknown".
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/import_areas.h"
#include "app/session.h"
#include "app/views.h"
#include "base/date.h"
#include "base/result.h"
#include "domain/area.h"

namespace meent::app {

struct ManagedArea {
  AreaLink area;
  domain::AreaKind kind = domain::AreaKind::wijk;
  std::string within = {};         // name of what it lies in; empty for the municipality itself
  std::optional<Date> since = {};  // of name and population, where an administrator set them
  std::int64_t running = 0;        // dossiers for this area that lie in no other
  std::int64_t inside = 0;         // areas directly in it
};
struct ManagedAreasView {
  MunicipalityView municipality;
  std::vector<ManagedArea> areas = {};  // as a tree, from the municipality down
  std::optional<Instant> waiting = {};  // a file that waits for a yes
  bool outlines = false;                // borders are known
};
Result<ManagedAreasView> list_managed_areas(Session& session, std::string_view slug);

struct AreaValueLine {
  Date since;
  std::string name;
  std::optional<std::int64_t> inhabitants = {};
};
struct ManagedAreaView {
  MunicipalityView municipality;
  ManagedArea area;
  std::vector<AreaValueLine> values = {};  // set by hand, the latest first
};
Result<ManagedAreaView> view_managed_area(Session& session, std::string_view slug, std::string_view code);

inline constexpr std::size_t longest_area_name = 80;  // signs
inline constexpr std::int64_t most_inhabitants = 2'000'000;
// As it was typed. Refuses with invalid and fields "naam", "inwoners" (empty: not known) and "vanaf", a day that is not
// after today; what holds from the latest day is shown.
struct AreaChange {
  std::string name;
  std::string inhabitants;
  std::string since;
};
Result<Done> change_area(Session& session, std::string_view slug, std::string_view code, const AreaChange& change);

// A file larger than this is for the command line, which has no connection to hold up.
inline constexpr std::size_t most_upload_bytes = 8u << 20;
// Looks a file over: refuses with invalid and field "bestand": "areas.upload_empty", "areas.upload_large" {limit}, or
// what is wrong with it when not one area of this municipality can be taken from it.
Result<Done> check_upload(Session& session, std::string_view slug, const AreaFile& file);
// Keeps it for a day, in the place of another that waited. Promise: check_upload() took it.
Result<Done> keep_upload(Session& session, std::string_view slug, const AreaFile& file);

struct UploadView {
  MunicipalityView municipality;
  std::string name = {};  // of the file; empty: none waits
  std::optional<Instant> at = {};
  ImportedAreas would = {};  // what reading it in would do
};
Result<UploadView> view_upload(Session& session, std::string_view slug);

using ReadAreas = std::shared_ptr<const algorithms::GeoAreas>;
// The file that waits, parsed, for import_upload(). `at`: the moment by which a reader saw it; conflict
// "areas.upload_changed" when that is another one or gone.
Result<ReadAreas> read_upload(Session& session, std::string_view slug, std::int64_t at);
Result<Done> import_upload(Session& session, std::string_view slug, std::int64_t at, const ReadAreas& read);
Result<Done> throw_upload_away(Session& session, std::string_view slug);

struct MunicipalityFacts {
  MunicipalityView municipality;
  std::optional<std::int64_t> inhabitants = {};
  std::int64_t areas = 0;
  bool outlines = false;  // each area has its borders
  std::int64_t instruments = 0;
  std::int64_t running = 0;
};
// All of this installation, by name.
std::vector<MunicipalityFacts> list_municipality_facts(Session& session);

}  // namespace meent::app
