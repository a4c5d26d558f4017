// SPDX-License-Identifier: EUPL-1.2
#include "store/database.h"

#include "base/check.h"
#include "base/text.h"

namespace meent::store {

double Row::number(std::size_t column) const {
  if (const auto* whole = std::get_if<std::int64_t>(&cells_[column])) return static_cast<double>(*whole);
  return std::get<double>(cells_[column]);
}

bool Row::boolean(std::size_t column) const {
  if (const auto* text = std::get_if<std::string>(&cells_[column])) return *text == "t";
  return integer(column) != 0;
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

Rows Connection::query(std::string_view sql, std::initializer_list<Parameter> parameters) {
  for (const Parameter& parameter : parameters) {
    // libpq would cut a text at its NUL, and only PostgreSQL refuses what is not UTF-8.
    if (const auto* text = std::get_if<std::string>(&parameter))
      CHECK(is_utf8(*text) && text->find('\0') == std::string::npos);
  }
  try {
    return run(sql, {parameters.begin(), parameters.size()});
  } catch (...) {
    failed_ = true;
    throw;
  }
}

void Connection::run_script(const std::string& sql) {
  try {
    run_all(sql);
  } catch (...) {
    failed_ = true;
    throw;
  }
}

namespace {

// SQLite keeps a query prepared and a script not: preparing BEGIN and ROLLBACK anew was a tenth of what a page from the
// cache costs. PostgreSQL would need a second way to the server and back to prepare it.
void run_control(Connection& connection, const char* sql) {
  if (connection.is_sqlite()) connection.query(sql);
  else connection.run_script(sql);
}

}  // namespace

Transaction::Transaction(Connection& connection, Kind kind) : connection_(connection) {
  // IMMEDIATE: two writers wait for each other at the start instead of failing half-way.
  if (connection.is_sqlite()) connection_.query(kind == Kind::write ? "BEGIN IMMEDIATE" : "BEGIN");
  else if (kind == Kind::write) connection_.run_script("BEGIN ISOLATION LEVEL READ COMMITTED");
  else connection_.run_script("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
  connection_.forget_failure();
}

Transaction::~Transaction() {
  if (!open_) return;
  try {
    run_control(connection_, "ROLLBACK");
  } catch (const std::exception&) {
    // The connection is gone, and the transaction with it.
  }
}

void Transaction::commit() {
  // PostgreSQL answers such a COMMIT with a silent ROLLBACK, SQLite would keep the other statements.
  if (connection_.has_failed()) throw Conflict("a statement of this transaction failed");
  run_control(connection_, "COMMIT");
  open_ = false;
}

Savepoint::Savepoint(Connection& connection) : connection_(connection), failed_before_(connection.has_failed()) {
  connection_.query("SAVEPOINT part");
}

Savepoint::~Savepoint() {
  if (!open_) return;
  try {
    // A savepoint stays after going back to it; of several with the same name the innermost is meant.
    connection_.run_script("ROLLBACK TO SAVEPOINT part; RELEASE SAVEPOINT part");
    connection_.failed_ = failed_before_;
  } catch (const std::exception&) {
    // The connection is gone, and the transaction with it.
  }
}

void Savepoint::keep() {
  if (connection_.has_failed()) throw Conflict("a statement of this part failed");
  connection_.query("RELEASE SAVEPOINT part");
  open_ = false;
}

}  // namespace meent::store
