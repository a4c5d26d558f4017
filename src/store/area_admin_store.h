// SPDX-License-Identifier: EUPL-1.2
// What administrators do with areas: files that wait for a yes, and names and populations that they set by hand.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/time.h"
#include "store/database.h"

namespace meent::store {

struct AreaUpload {
  std::string municipality;  // slug; one file waits for each
  Instant at = {};
  std::string name;
  int year = 0;        // of indicators for which the file does not say it; 0: not known
  std::string source;  // as AtlasRow::source
  std::string text;    // GeoJSON
};
void save_area_upload(Connection& connection, const AreaUpload& upload);  // in the place of the one before
std::optional<AreaUpload> find_area_upload(Connection& connection, std::string_view municipality);
// When it came in, without reading it.
std::optional<Instant> find_area_upload_moment(Connection& connection, std::string_view municipality);
void remove_area_upload(Connection& connection, std::string_view municipality);
void remove_area_uploads(Connection& connection, Instant before);

struct AreaValue {
  std::string area;  // code
  Date since;        // the day from which it holds
  std::string name;
  std::optional<std::int64_t> inhabitants = {};
  bool operator==(const AreaValue&) const = default;
};
// In the place of another of that day; the area itself gets the name and the inhabitants of the latest day.
void save_area_value(Connection& connection, const AreaValue& value);
// The latest first.
std::vector<AreaValue> list_area_values(Connection& connection, std::string_view area);
// Of each area of the municipality that has one, the latest; in order of code.
std::vector<AreaValue> list_latest_area_values(Connection& connection, std::string_view municipality);

struct MunicipalityCounts {
  std::string municipality;  // slug
  std::int64_t areas = 0;    // without the municipality itself
  std::int64_t outlines = 0;
  std::int64_t running = 0;  // dossiers that lie in no other
};
std::vector<MunicipalityCounts> list_municipality_counts(Connection& connection);

}  // namespace meent::store
