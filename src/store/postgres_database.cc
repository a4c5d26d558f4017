// SPDX-License-Identifier: EUPL-1.2
#include <libpq-fe.h>

#include <cstdlib>
#include <unordered_map>

#include "base/check.h"
#include "store/database.h"

namespace meent::store {
namespace {

struct Clearer {
  void operator()(PGresult* result) const { PQclear(result); }
};
using PgResult = std::unique_ptr<PGresult, Clearer>;

// Type oids of the system catalogue that are not texts for us.
constexpr Oid oid_int8 = 20, oid_int2 = 21, oid_int4 = 23, oid_float4 = 700, oid_float8 = 701, oid_numeric = 1700;

class PostgresConnection : public Connection {
 public:
  explicit PostgresConnection(const std::string& url) : handle_(PQconnectdb(url.c_str())) {
    if (PQstatus(handle_) != CONNECTION_OK) {
      const std::string reason = PQerrorMessage(handle_);
      PQfinish(handle_);
      throw StorageFailure("cannot reach PostgreSQL: " + reason);
    }
    run_script("SET client_min_messages TO warning; SET synchronous_commit TO on; SET client_encoding TO 'UTF8'");
  }
  ~PostgresConnection() override { PQfinish(handle_); }
  PostgresConnection(const PostgresConnection&) = delete;
  PostgresConnection& operator=(const PostgresConnection&) = delete;

  bool is_sqlite() const override { return false; }

  void run_script(const std::string& sql) override { check(PgResult(PQexec(handle_, sql.c_str())), sql); }

  std::int64_t change_mark() override {
    return query("SELECT COALESCE(SUM(number), 0)::BIGINT FROM revision")[0].integer(0);
  }

 protected:
  Rows run(std::string_view sql, std::span<const Parameter> parameters) override {
    const std::string& name = prepare(sql);
    std::vector<std::string> texts(parameters.size());
    std::vector<const char*> values(parameters.size(), nullptr);
    for (std::size_t i = 0; i < parameters.size(); ++i) {
      const Value& value = parameters[i];
      if (const auto* whole = std::get_if<std::int64_t>(&value)) texts[i] = std::to_string(*whole);
      else if (const auto* number = std::get_if<double>(&value)) {
        char buffer[40];
        std::snprintf(buffer, sizeof buffer, "%.17g", *number);
        texts[i] = buffer;
      } else if (const auto* text = std::get_if<std::string>(&value)) texts[i] = *text;
      else continue;
      values[i] = texts[i].c_str();
    }
    const PgResult result(
        PQexecPrepared(handle_, name.c_str(), static_cast<int>(values.size()), values.data(), nullptr, nullptr, 0));
    check(result, sql);
    return read(result.get());
  }

 private:
  const std::string& prepare(std::string_view sql) {
    std::string key(sql);
    const auto found = names_.find(key);
    if (found != names_.end()) return found->second;
    std::string name = "s" + std::to_string(names_.size());
    check(PgResult(PQprepare(handle_, name.c_str(), key.c_str(), 0, nullptr)), sql);
    return names_.emplace(std::move(key), std::move(name)).first->second;
  }

  static Rows read(PGresult* result) {
    const int columns = PQnfields(result);
    const int rows = PQntuples(result);
    std::vector<Value> cells;
    cells.reserve(static_cast<std::size_t>(columns) * static_cast<std::size_t>(rows));
    for (int row = 0; row < rows; ++row) {
      for (int column = 0; column < columns; ++column) {
        if (PQgetisnull(result, row, column)) {
          cells.emplace_back();
          continue;
        }
        const char* const text = PQgetvalue(result, row, column);
        switch (PQftype(result, column)) {
          case oid_int2:
          case oid_int4:
          case oid_int8:
            cells.emplace_back(std::int64_t{std::strtoll(text, nullptr, 10)});
            break;
          case oid_float4:
          case oid_float8:
          case oid_numeric:
            cells.emplace_back(std::strtod(text, nullptr));
            break;
          default:
            cells.emplace_back(std::string(text, static_cast<std::size_t>(PQgetlength(result, row, column))));
        }
      }
    }
    return {static_cast<std::size_t>(columns), std::move(cells)};
  }

  void check(const PgResult& result, std::string_view sql) const {
    const ExecStatusType status = PQresultStatus(result.get());
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_EMPTY_QUERY) return;
    const char* const state = PQresultErrorField(result.get(), PG_DIAG_SQLSTATE);
    const std::string_view code = state == nullptr ? "" : state;
    const std::string message = PQerrorMessage(handle_);
    if (code.starts_with("23")) throw Conflict(message);  // integrity constraint violation
    if (code.starts_with("42")) throw BrokenPromise(message + " in: " + std::string(sql));  // wrong SQL
    throw StorageFailure(message);
  }

  PGconn* handle_;
  std::unordered_map<std::string, std::string> names_;
};

class PostgresDatabase : public Database {
 public:
  explicit PostgresDatabase(std::string url) : url_(std::move(url)) {}
  std::unique_ptr<Connection> connect() override { return std::make_unique<PostgresConnection>(url_); }
  bool is_sqlite() const override { return false; }

 private:
  std::string url_;
};

}  // namespace

std::unique_ptr<Database> open_postgres(const std::string& url) { return std::make_unique<PostgresDatabase>(url); }

}  // namespace meent::store
