// SPDX-License-Identifier: EUPL-1.2
// What an import of areas brings beside names and outlines (place_store.h): indicators, and the mark of a
// municipality's atlas.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/area.h"
#include "store/database.h"

namespace meent::store {

// Replaces what was known of the area in the years that occur in `indicators`; other years stay. No name twice in a
// year. O(indicators) statements.
void replace_indicators(Connection& connection, std::string_view code,
                        const std::vector<domain::Indicator>& indicators);
// In order of name and year.
std::vector<domain::Indicator> list_indicators(Connection& connection, std::string_view code);

struct AtlasRow {
  std::string municipality;  // slug
  std::string hash;          // of all its areas with their outlines
  std::string source;        // who is to be named under a map; empty: the text of the house
  bool operator==(const AtlasRow&) const = default;
};
void save_atlas(Connection& connection, const AtlasRow& atlas);
// Nothing until outlines were imported. One point read.
std::optional<AtlasRow> find_atlas(Connection& connection, std::string_view municipality);

}  // namespace meent::store
