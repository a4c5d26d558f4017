// SPDX-License-Identifier: EUPL-1.2
#include "support/stored_rows.h"

#include <vector>

#include "base/hash.h"

namespace meent::test {
namespace {

std::vector<std::string> list_tables(store::Connection& connection) {
  std::vector<std::string> tables;
  const auto rows = connection.query("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name");
  for (std::size_t i = 0; i < rows.size(); ++i) tables.push_back(rows[i].text(0));
  return tables;
}

std::string dump_table(store::Connection& connection, const std::string& table, std::int64_t& count) {
  const auto columns = connection.query("SELECT name FROM pragma_table_info($1)", {table});
  std::string cells;
  for (std::size_t i = 0; i < columns.size(); ++i)
    cells += (cells.empty() ? "quote(\"" : "||','||quote(\"") + columns[i].text(0) + "\")";
  const auto rows = connection.query("SELECT " + cells + " FROM \"" + table + "\"");
  std::string text;
  for (std::size_t i = 0; i < rows.size(); ++i) text += table + " " + rows[i].text(0) + "\n";
  count = static_cast<std::int64_t>(rows.size());
  return text;
}

}  // namespace

StoredRows read_stored_rows(store::Database& database) {
  const auto connection = database.connect();
  const store::Transaction transaction(*connection, store::Transaction::Kind::read);
  StoredRows stored;
  std::string text;
  for (const std::string& table : list_tables(*connection)) {
    if (table == "municipality" || table == "area" || table == "instrument") continue;
    text += dump_table(*connection, table, stored.counts[table]);
  }
  stored.digest = sha256_hex(text);
  return stored;
}

std::string dump_rows(store::Connection& connection) {
  std::string text;
  std::int64_t count = 0;
  for (const std::string& table : list_tables(connection)) text += dump_table(connection, table, count);
  return text;
}

}  // namespace meent::test
