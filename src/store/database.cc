// SPDX-License-Identifier: EUPL-1.2
#include "store/database.h"

namespace meent::store {

double Row::number(std::size_t column) const {
  if (const auto* whole = std::get_if<std::int64_t>(&cells_[column])) return static_cast<double>(*whole);
  return std::get<double>(cells_[column]);
}

std::optional<std::string> Row::optional_text(std::size_t column) const {
  if (is_null(column)) return std::nullopt;
  return text(column);
}

std::optional<std::int64_t> Row::optional_integer(std::size_t column) const {
  if (is_null(column)) return std::nullopt;
  return integer(column);
}

std::optional<double> Row::optional_number(std::size_t column) const {
  if (is_null(column)) return std::nullopt;
  return number(column);
}

std::unique_ptr<Database> Database::open(const std::string& url) {
  if (url.starts_with("sqlite:")) return open_sqlite(url.substr(7));
  if (url.starts_with("postgresql://") || url.starts_with("postgres://")) return open_postgres(url);
  throw StorageFailure("the database must be sqlite:PATH or postgresql://…");
}

Transaction::Transaction(Connection& connection, Kind kind) : connection_(connection) {
  // IMMEDIATE: two writers wait for each other at the start instead of failing half-way.
  const bool immediate = kind == Kind::write && connection.is_sqlite();
  connection_.run_script(immediate ? "BEGIN IMMEDIATE" : "BEGIN");
}

Transaction::~Transaction() {
  if (!open_) return;
  try {
    connection_.run_script("ROLLBACK");
  } catch (const std::exception&) {
    // The connection is gone, and the transaction with it.
  }
}

void Transaction::commit() {
  open_ = false;
  connection_.run_script("COMMIT");
}

}  // namespace meent::store
