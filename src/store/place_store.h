// SPDX-License-Identifier: EUPL-1.2
// Municipalities, their areas and the definitions of instruments that they published.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/time.h"
#include "domain/area.h"
#include "store/database.h"

namespace meent::store {

struct MunicipalityRow {
  std::string slug;
  std::string code;
  std::string name;
  std::string definition;  // its municipalities/<slug>.toml
};
void save_municipality(Connection& connection, const MunicipalityRow& municipality);
std::vector<MunicipalityRow> list_municipalities(Connection& connection);
std::optional<MunicipalityRow> find_municipality(Connection& connection, std::string_view slug);

struct AreaRow {
  domain::Area area;
  std::optional<std::string> outline = {};  // a GeoJSON geometry
};
void save_area(Connection& connection, const AreaRow& area);
// In order of kind and code; outlines only when asked, they are large.
std::vector<AreaRow> list_areas(Connection& connection, std::string_view municipality, domain::AreaKind kind,
                                bool outlines);
std::vector<AreaRow> list_areas_inside(Connection& connection, std::string_view parent);
std::optional<AreaRow> find_area(Connection& connection, std::string_view code);

struct InstrumentRow {
  std::string id;
  int version = 1;
  std::string definition;  // TOML
  std::string hash;        // SHA-256 of it
};
// Published is immutable: throws Conflict when this version is there already.
void publish_instrument(Connection& connection, std::string_view municipality, const InstrumentRow& instrument,
                        Instant at);
std::optional<InstrumentRow> find_instrument(Connection& connection, std::string_view municipality, std::string_view id,
                                             int version);
// The newest version of each.
std::vector<InstrumentRow> list_instruments(Connection& connection, std::string_view municipality);

}  // namespace meent::store
