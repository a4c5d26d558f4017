// SPDX-License-Identifier: EUPL-1.2
#include "store/place_store.h"

#include <algorithm>

#include "base/check.h"
#include "base/text.h"

namespace meent::store {
namespace {

AreaRow read_area(const Row& row) {
  AreaRow result;
  result.area.code = row.text(0);
  result.area.municipality = row.text(1);
  result.area.parent = row.text(2);
  const auto kind = domain::find_area_kind(row.text(3));
  CHECK(kind.has_value());
  result.area.kind = *kind;
  result.area.name = row.text(4);
  result.area.inhabitants = row.optional_integer(5);
  result.area.longitude = row.optional_number(6);
  result.area.latitude = row.optional_number(7);
  result.outline = row.optional_text(8);
  return result;
}

std::vector<AreaRow> read_areas(const Rows& rows) {
  std::vector<AreaRow> areas;
  areas.reserve(rows.size());
  for (std::size_t i = 0; i < rows.size(); ++i) areas.push_back(read_area(rows[i]));
  return areas;
}

InstrumentRow read_instrument(const Row& row) {
  return {row.text(0), static_cast<int>(row.integer(1)), row.text(2), row.text(3)};
}

}  // namespace

void save_municipality(Connection& connection, const MunicipalityRow& municipality) {
  connection.query(
      "INSERT INTO municipality (slug, code, name, definition) VALUES ($1, $2, $3, $4)"
      " ON CONFLICT (slug) DO UPDATE SET code = excluded.code, name = excluded.name,"
      " definition = excluded.definition",
      {municipality.slug, municipality.code, municipality.name, municipality.definition});
}

std::vector<MunicipalityRow> list_municipalities(Connection& connection) {
  const Rows rows = connection.query("SELECT slug, code, name, definition FROM municipality ORDER BY slug");
  std::vector<MunicipalityRow> result;
  for (std::size_t i = 0; i < rows.size(); ++i)
    result.push_back({rows[i].text(0), rows[i].text(1), rows[i].text(2), rows[i].text(3)});
  // Not in SQL: each database has an order of its own for letters with accents.
  std::stable_sort(result.begin(), result.end(),
                   [](const auto& a, const auto& b) { return fold(a.name) < fold(b.name); });
  return result;
}

std::optional<MunicipalityRow> find_municipality(Connection& connection, std::string_view slug) {
  const Rows rows = connection.query("SELECT slug, code, name, definition FROM municipality WHERE slug = $1", {slug});
  if (rows.empty()) return std::nullopt;
  return MunicipalityRow{rows[0].text(0), rows[0].text(1), rows[0].text(2), rows[0].text(3)};
}

void save_area(Connection& connection, const AreaRow& row) {
  connection.query(
      "INSERT INTO area (code, municipality, parent, kind, name, inhabitants, longitude, latitude, outline)"
      " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (code) DO UPDATE SET parent = excluded.parent,"
      " kind = excluded.kind, name = excluded.name, inhabitants = COALESCE(excluded.inhabitants, area.inhabitants),"
      " longitude = COALESCE(excluded.longitude, area.longitude),"
      " latitude = COALESCE(excluded.latitude, area.latitude), outline = COALESCE(excluded.outline, area.outline)",
      {row.area.code, row.area.municipality, row.area.parent, domain::to_text(row.area.kind), row.area.name,
       row.area.inhabitants, row.area.longitude, row.area.latitude, row.outline});
}

std::vector<AreaRow> list_areas(Connection& connection, std::string_view municipality, domain::AreaKind kind,
                                bool outlines) {
  return read_areas(connection.query(
      "SELECT code, municipality, parent, kind, name, inhabitants, longitude, latitude,"
      " CASE WHEN $3 = 1 THEN outline ELSE NULL END FROM area WHERE municipality = $1 AND kind = $2 ORDER BY code",
      {municipality, domain::to_text(kind), outlines}));
}

std::vector<AreaRow> list_areas_inside(Connection& connection, std::string_view parent) {
  auto areas = read_areas(
      connection.query("SELECT code, municipality, parent, kind, name, inhabitants, longitude, latitude, NULL FROM area"
                       " WHERE parent = $1 ORDER BY code",
                       {parent}));
  std::stable_sort(areas.begin(), areas.end(),
                   [](const auto& a, const auto& b) { return fold(a.area.name) < fold(b.area.name); });
  return areas;
}

std::optional<AreaRow> find_area(Connection& connection, std::string_view code) {
  const Rows rows = connection.query(
      "SELECT code, municipality, parent, kind, name, inhabitants, longitude, latitude, outline FROM area"
      " WHERE code = $1",
      {code});
  if (rows.empty()) return std::nullopt;
  return read_area(rows[0]);
}

void publish_instrument(Connection& connection, std::string_view municipality, const InstrumentRow& instrument,
                        Instant at) {
  connection.query(
      "INSERT INTO instrument (municipality, id, version, definition, hash, published_at) VALUES ($1, $2, $3, $4, $5, "
      "$6)",
      {municipality, instrument.id, instrument.version, instrument.definition, instrument.hash, at.microseconds});
}

std::optional<InstrumentRow> find_instrument(Connection& connection, std::string_view municipality, std::string_view id,
                                             int version) {
  const Rows rows = connection.query(
      "SELECT id, version, definition, hash FROM instrument WHERE municipality = $1 AND id = $2 AND version = $3",
      {municipality, id, version});
  if (rows.empty()) return std::nullopt;
  return read_instrument(rows[0]);
}

std::vector<InstrumentRow> list_instruments(Connection& connection, std::string_view municipality) {
  const Rows rows = connection.query(
      "SELECT id, version, definition, hash FROM instrument AS newest WHERE municipality = $1 AND version ="
      " (SELECT MAX(version) FROM instrument WHERE municipality = $1 AND id = newest.id) ORDER BY id",
      {municipality});
  std::vector<InstrumentRow> result;
  for (std::size_t i = 0; i < rows.size(); ++i) result.push_back(read_instrument(rows[i]));
  return result;
}

}  // namespace meent::store
