// SPDX-License-Identifier: EUPL-1.2
#include "store/revision_store.h"

namespace meent::store {

void bump_revision(Connection& connection, std::string_view scope) {
  connection.query(
      "INSERT INTO revision (scope, number) VALUES ($1, 1)"
      " ON CONFLICT (scope) DO UPDATE SET number = revision.number + 1",
      {scope});
}

std::int64_t revision(Connection& connection, std::string_view scope) {
  const Rows rows = connection.query("SELECT number FROM revision WHERE scope = $1", {scope});
  return rows.empty() ? 0 : rows[0].integer(0);
}

std::int64_t sum_revisions(Connection& connection, std::string_view one, std::string_view other) {
  return connection
      // Two look-ups: SUM over IN makes SQLite fill a table first, and every page and every vote asks this.
      .query(
          "SELECT COALESCE((SELECT number FROM revision WHERE scope = $1), 0)"
          " + COALESCE((SELECT number FROM revision WHERE scope = $2 AND $2 <> $1), 0)",
          {one, other})[0]
      .integer(0);
}

}  // namespace meent::store
