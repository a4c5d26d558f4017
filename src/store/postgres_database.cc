// SPDX-License-Identifier: EUPL-1.2
#include <libpq-fe.h>

#include <charconv>
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

struct Closer {
  void operator()(PGconn* handle) const { PQfinish(handle); }
};

// Type oids of the system catalogue that are not texts for us.
constexpr Oid oid_int8 = 20, oid_int2 = 21, oid_int4 = 23, oid_float4 = 700, oid_float8 = 701, oid_numeric = 1700;

class PostgresConnection : public Connection {
 public:
  explicit PostgresConnection(const std::string& url) : owner_(PQconnectdb(url.c_str())), handle_(owner_.get()) {
    if (PQstatus(handle_) != CONNECTION_OK)
      throw StorageFailure(std::string("cannot reach PostgreSQL: ") + PQerrorMessage(handle_));
    PQsetNoticeProcessor(handle_, [](void*, const char*) {}, nullptr);
    run_script("SET client_min_messages TO warning; SET synchronous_commit TO on; SET client_encoding TO 'UTF8'");
  }
  PostgresConnection(const PostgresConnection&) = delete;
  PostgresConnection& operator=(const PostgresConnection&) = delete;

  bool is_sqlite() const override { return false; }

  std::int64_t change_mark() override {
    return query("SELECT COALESCE(SUM(number), 0)::BIGINT FROM revision")[0].integer(0);
  }

  std::function<void()> defer_durability() override { return {}; }

 protected:
  void run_all(const std::string& sql) override {
    const PgResult result(PQexec(handle_, sql.c_str()));
    check(result, sql);
    // A COMMIT after a failed statement is answered with ROLLBACK and no error.
    if (sql == "COMMIT" && std::string_view(PQcmdStatus(result.get())) != "COMMIT")
      throw StorageFailure("PostgreSQL rolled the transaction back");
  }

  Rows run(std::string_view sql, std::span<const Parameter> parameters) override {
    const std::string& name = prepare(sql);
    std::vector<std::string> texts(parameters.size());
    std::vector<const char*> values(parameters.size(), nullptr);
    for (std::size_t i = 0; i < parameters.size(); ++i) {
      const Value& value = parameters[i];
      if (const auto* whole = std::get_if<std::int64_t>(&value)) texts[i] = std::to_string(*whole);
      else if (const auto* number = std::get_if<double>(&value)) {
        // Not printf: a locale would write a comma.
        char buffer[40];
        texts[i].assign(buffer, std::to_chars(buffer, buffer + sizeof buffer, *number).ptr);
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
          case oid_numeric: {
            double number = 0;
            std::from_chars(text, text + PQgetlength(result, row, column), number);
            cells.emplace_back(number);
            break;
          }
          default:
            cells.emplace_back(std::string(text, static_cast<std::size_t>(PQgetlength(result, row, column))));
        }
      }
    }
    return {static_cast<std::size_t>(columns), std::move(cells), std::strtoll(PQcmdTuples(result), nullptr, 10)};
  }

  void check(const PgResult& result, std::string_view sql) const {
    const ExecStatusType status = PQresultStatus(result.get());
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_EMPTY_QUERY) return;
    const auto field = [&](int which) -> std::string {
      const char* const text = PQresultErrorField(result.get(), which);
      return text == nullptr ? "" : text;
    };
    const std::string code = field(PG_DIAG_SQLSTATE);
    if (code.empty()) throw StorageFailure("PostgreSQL is gone");
    // The details of these classes quote the values.
    if (code == "23505" || code == "23503") throw Conflict("constraint " + field(PG_DIAG_CONSTRAINT_NAME) + " failed");
    if (code == "40001" || code == "40P01" || code == "55P03") throw Busy("PostgreSQL refused with " + code);
    const std::string where = " in: " + std::string(sql);
    if (code.starts_with("22") || code.starts_with("23"))
      throw BrokenPromise("PostgreSQL refused with " + code + where);
    if (code.starts_with("42") || code == "25006") throw BrokenPromise(field(PG_DIAG_MESSAGE_PRIMARY) + where);
    throw StorageFailure(code + ": " + field(PG_DIAG_MESSAGE_PRIMARY));
  }

  std::unique_ptr<PGconn, Closer> owner_;
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
