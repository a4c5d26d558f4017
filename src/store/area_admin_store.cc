// SPDX-License-Identifier: EUPL-1.2
#include "store/area_admin_store.h"

#include "base/check.h"

namespace meent::store {
namespace {

std::vector<AreaValue> read_values(const Rows& rows) {
  std::vector<AreaValue> values;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const auto since = parse_date(rows[i].text(1));
    CHECK(since.has_value());
    values.push_back({rows[i].text(0), *since, rows[i].text(2), rows[i].optional_integer(3)});
  }
  return values;
}

}  // namespace

void save_area_upload(Connection& connection, const AreaUpload& upload) {
  connection.query(
      "INSERT INTO area_upload (municipality, at, name, year, source, text) VALUES ($1, $2, $3, $4, $5, $6)"
      " ON CONFLICT (municipality) DO UPDATE SET at = excluded.at, name = excluded.name, year = excluded.year,"
      " source = excluded.source, text = excluded.text",
      {upload.municipality, upload.at.microseconds, upload.name, upload.year, upload.source, upload.text});
}

std::optional<AreaUpload> find_area_upload(Connection& connection, std::string_view municipality) {
  const Rows rows = connection.query(
      "SELECT municipality, at, name, year, source, text FROM area_upload WHERE municipality = $1", {municipality});
  if (rows.empty()) return std::nullopt;
  return AreaUpload{rows[0].text(0), Instant{rows[0].integer(1)},
                    rows[0].text(2), static_cast<int>(rows[0].integer(3)),
                    rows[0].text(4), rows[0].text(5)};
}

std::optional<Instant> find_area_upload_moment(Connection& connection, std::string_view municipality) {
  const Rows rows = connection.query("SELECT at FROM area_upload WHERE municipality = $1", {municipality});
  if (rows.empty()) return std::nullopt;
  return Instant{rows[0].integer(0)};
}

void remove_area_upload(Connection& connection, std::string_view municipality) {
  connection.query("DELETE FROM area_upload WHERE municipality = $1", {municipality});
}

void remove_area_uploads(Connection& connection, Instant before) {
  connection.query("DELETE FROM area_upload WHERE at <= $1", {before.microseconds});
}

void save_area_value(Connection& connection, const AreaValue& value) {
  connection.query(
      "INSERT INTO area_value (area, since, name, inhabitants) VALUES ($1, $2, $3, $4)"
      " ON CONFLICT (area, since) DO UPDATE SET name = excluded.name, inhabitants = excluded.inhabitants",
      {value.area, to_iso(value.since), value.name, value.inhabitants});
  const auto latest = list_area_values(connection, value.area);
  connection.query("UPDATE area SET name = $2, inhabitants = $3 WHERE code = $1",
                   {value.area, latest.front().name, latest.front().inhabitants});
}

std::vector<AreaValue> list_area_values(Connection& connection, std::string_view area) {
  return read_values(connection.query(
      "SELECT area, since, name, inhabitants FROM area_value WHERE area = $1 ORDER BY since DESC", {area}));
}

std::vector<AreaValue> list_latest_area_values(Connection& connection, std::string_view municipality) {
  return read_values(connection.query(
      "SELECT v.area, v.since, v.name, v.inhabitants FROM area_value v JOIN area a ON a.code = v.area"
      " WHERE a.municipality = $1 AND v.since = (SELECT MAX(w.since) FROM area_value w WHERE w.area = v.area)"
      " ORDER BY v.area",
      {municipality}));
}

std::vector<MunicipalityCounts> list_municipality_counts(Connection& connection) {
  const Rows rows = connection.query(
      "SELECT m.slug, (SELECT COUNT(*) FROM area a WHERE a.municipality = m.slug AND a.kind <> 'gemeente'),"
      " (SELECT COUNT(*) FROM area a WHERE a.municipality = m.slug AND a.kind <> 'gemeente'"
      " AND a.outline IS NOT NULL),"
      " (SELECT COUNT(*) FROM dossier d WHERE d.municipality = m.slug AND d.parent IS NULL AND d.final = 0)"
      " FROM municipality m ORDER BY m.slug");
  std::vector<MunicipalityCounts> counts;
  for (std::size_t i = 0; i < rows.size(); ++i)
    counts.push_back({rows[i].text(0), rows[i].integer(1), rows[i].integer(2), rows[i].integer(3)});
  return counts;
}

}  // namespace meent::store
