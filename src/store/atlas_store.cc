// SPDX-License-Identifier: EUPL-1.2
#include "store/atlas_store.h"

#include <set>

namespace meent::store {

void replace_indicators(Connection& connection, std::string_view code,
                        const std::vector<domain::Indicator>& indicators) {
  std::set<int> years;
  for (const auto& indicator : indicators)
    if (years.insert(indicator.year).second)
      connection.query("DELETE FROM area_indicator WHERE code = $1 AND year = $2", {code, indicator.year});
  for (const auto& indicator : indicators)
    connection.query("INSERT INTO area_indicator (code, name, year, value) VALUES ($1, $2, $3, $4)",
                     {code, indicator.name, indicator.year, indicator.value});
}

std::vector<domain::Indicator> list_indicators(Connection& connection, std::string_view code) {
  const Rows rows =
      connection.query("SELECT name, year, value FROM area_indicator WHERE code = $1 ORDER BY name, year", {code});
  std::vector<domain::Indicator> result;
  for (std::size_t i = 0; i < rows.size(); ++i)
    result.push_back({rows[i].text(0), static_cast<int>(rows[i].integer(1)), rows[i].number(2)});
  return result;
}

void save_atlas(Connection& connection, const AtlasRow& atlas) {
  connection.query(
      "INSERT INTO area_atlas (municipality, hash, source) VALUES ($1, $2, $3)"
      " ON CONFLICT (municipality) DO UPDATE SET hash = excluded.hash, source = excluded.source",
      {atlas.municipality, atlas.hash, atlas.source});
}

std::optional<AtlasRow> find_atlas(Connection& connection, std::string_view municipality) {
  const Rows rows =
      connection.query("SELECT municipality, hash, source FROM area_atlas WHERE municipality = $1", {municipality});
  if (rows.empty()) return std::nullopt;
  return AtlasRow{rows[0].text(0), rows[0].text(1), rows[0].text(2)};
}

}  // namespace meent::store
