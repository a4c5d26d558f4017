// SPDX-License-Identifier: EUPL-1.2
#include "store/work_store.h"

#include "base/check.h"

namespace meent::store {
namespace {

// Names hold no | and no / (domain/instrument_parser.cc), so that no two places have one key.
std::string key_of(const WorkPlace& place) {
  return "|" + place.instrument + "/" + std::to_string(place.version) + "/" + place.phase + "/" + place.parent_phase +
         "|";
}

std::optional<Date> read_date(const Row& row, std::size_t column) {
  if (row.is_null(column)) return std::nullopt;
  return MUST(parse_date(row.text(column)));
}

}  // namespace

std::vector<WorkCount> count_work(Connection& connection, std::string_view municipality, Date today) {
  const Rows rows = connection.query(
      "SELECT d.instrument, d.version, d.phase, COALESCE(p.phase, ''), d.area,"
      " COUNT(*) FILTER (WHERE d.paused_on IS NULL OR d.default_on IS NOT NULL),"
      " COUNT(*) FILTER (WHERE (d.paused_on IS NULL OR d.default_on IS NOT NULL) AND d.due_on < $2),"
      " COUNT(*) FILTER (WHERE d.paused_on IS NOT NULL AND d.default_on IS NULL), COUNT(d.default_on),"
      " MIN(CASE WHEN (d.paused_on IS NULL OR d.default_on IS NOT NULL) AND d.due_on < $2 THEN d.due_on END)"
      " FROM dossier d LEFT JOIN dossier p ON p.id = d.parent WHERE d.municipality = $1 AND d.final = 0"
      " GROUP BY d.instrument, d.version, d.phase, COALESCE(p.phase, ''), d.area ORDER BY 1, 2, 3, 4, 5",
      {municipality, to_iso(today)});
  std::vector<WorkCount> counts;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const Row row = rows[i];
    counts.push_back({{row.text(0), static_cast<int>(row.integer(1)), row.text(2), row.text(3)},
                      row.text(4),
                      row.integer(5),
                      row.integer(6),
                      row.integer(7),
                      row.integer(8),
                      read_date(row, 9)});
  }
  return counts;
}

std::vector<WorkRow> list_work(Connection& connection, std::string_view municipality,
                               const std::vector<WorkPlace>& places, const WorkFilter& filter, std::int64_t limit,
                               std::int64_t offset) {
  std::string keys;
  for (const auto& place : places) keys += key_of(place);
  // One statement for any number of places: replace() finds a text in a text, exactly, on both databases.
  const Rows rows = connection.query(
      "SELECT d.instrument, d.version, d.phase, COALESCE(p.phase, ''), d.number, d.title, d.area, d.due_on,"
      " d.paused_on, p.number, COALESCE(p.title, ''), d.default_on"
      " FROM dossier d LEFT JOIN dossier p ON p.id = d.parent WHERE d.municipality = $1 AND d.final = 0"
      " AND ($2 = '' OR d.area = $2) AND ($3 = 0 OR d.due_on < $4)"
      " AND (CASE WHEN d.paused_on IS NULL OR d.default_on IS NOT NULL THEN 0 ELSE 1 END) = $5"
      " AND ($9 = 0 OR d.default_on IS NOT NULL)"
      " AND replace($6, '|' || d.instrument || '/' || d.version || '/' || d.phase || '/' || COALESCE(p.phase, '') ||"
      " '|', '') <> $6 ORDER BY d.default_on NULLS LAST, d.due_on NULLS LAST, d.number LIMIT $7 OFFSET $8",
      {municipality, filter.area, filter.late, to_iso(filter.today), filter.paused, keys, limit, offset,
       filter.in_default});
  std::vector<WorkRow> work;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const Row row = rows[i];
    WorkRow one;
    one.place = {row.text(0), static_cast<int>(row.integer(1)), row.text(2), row.text(3)};
    one.number = row.integer(4);
    one.title = row.text(5);
    one.area = row.text(6);
    one.due_on = read_date(row, 7);
    one.paused_on = read_date(row, 8);
    if (!row.is_null(9)) one.parent_number = row.integer(9);
    one.parent_title = row.text(10);
    one.default_on = read_date(row, 11);
    work.push_back(std::move(one));
  }
  return work;
}

std::vector<DefaultRow> list_in_default(Connection& connection, std::string_view municipality) {
  const Rows rows = connection.query(
      "SELECT d.instrument, d.version, d.phase, COALESCE(p.phase, ''), d.area, d.default_on"
      " FROM dossier d LEFT JOIN dossier p ON p.id = d.parent"
      " WHERE d.municipality = $1 AND d.final = 0 AND d.default_on IS NOT NULL ORDER BY d.default_on, d.number",
      {municipality});
  std::vector<DefaultRow> found;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const Row row = rows[i];
    found.push_back({{row.text(0), static_cast<int>(row.integer(1)), row.text(2), row.text(3)},
                     row.text(4),
                     MUST(parse_date(row.text(5)))});
  }
  return found;
}

}  // namespace meent::store
