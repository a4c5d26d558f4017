// SPDX-License-Identifier: EUPL-1.2
// Two databases behind one SQL text (ADR 0005): SQLite 3.40 and PostgreSQL 15. Parameters are $1…$n in both, in any
// order and more than once. Statements are prepared once per connection. Texts are UTF-8, moments BIGINT microseconds
// UTC, dates ISO text, flags BIGINT 0 or 1.
//
//   auto database = Database::open("sqlite:data/meent.db");
//   auto connection = database->connect();
//   Rows rows = connection->query("SELECT name FROM area WHERE code = $1", {code});
//   if (!rows.empty()) use(rows[0].text(0));
//
// Errors: Conflict for a broken UNIQUE, PRIMARY KEY or FOREIGN KEY; StorageFailure for everything else that is wrong
// with the database (gone, full, locked for too long). Wrong SQL is a bug: BrokenPromise.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <memory>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace meent::store {

class StorageFailure : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

class Conflict : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

using Value = std::variant<std::monostate, std::int64_t, double, std::string>;

// What may be given as a parameter: whole numbers, doubles, texts, and optionals of these.
struct Parameter : Value {
  Parameter(std::int64_t number) : Value(number) {}
  Parameter(int number) : Value(std::int64_t{number}) {}
  Parameter(bool flag) : Value(std::int64_t{flag}) {}
  Parameter(double number) : Value(number) {}
  Parameter(std::string text) : Value(std::move(text)) {}
  Parameter(std::string_view text) : Value(std::string(text)) {}
  Parameter(const char* text) : Value(std::string(text)) {}
  template <class T>
  Parameter(const std::optional<T>& value) {
    if (value) static_cast<Value&>(*this) = Parameter(*value);
  }
};

class Row {
 public:
  explicit Row(std::span<const Value> cells) : cells_(cells) {}
  bool is_null(std::size_t column) const { return cells_[column].index() == 0; }
  // Promise: the column is of that type and not NULL (std::bad_variant_access else).
  const std::string& text(std::size_t column) const { return std::get<std::string>(cells_[column]); }
  std::int64_t integer(std::size_t column) const { return std::get<std::int64_t>(cells_[column]); }
  double number(std::size_t column) const;
  std::optional<std::string> optional_text(std::size_t column) const;
  std::optional<std::int64_t> optional_integer(std::size_t column) const;
  std::optional<double> optional_number(std::size_t column) const;

 private:
  std::span<const Value> cells_;
};

class Rows {
 public:
  Rows(std::size_t columns, std::vector<Value> cells) : columns_(columns), cells_(std::move(cells)) {}
  std::size_t size() const { return columns_ == 0 ? 0 : cells_.size() / columns_; }
  bool empty() const { return cells_.empty(); }
  Row operator[](std::size_t row) const { return Row({cells_.data() + row * columns_, columns_}); }

 private:
  std::size_t columns_;
  std::vector<Value> cells_;
};

// For one thread at a time.
class Connection {
 public:
  virtual ~Connection() = default;
  Rows query(std::string_view sql, std::initializer_list<Parameter> parameters = {}) {
    return run(sql, {parameters.begin(), parameters.size()});
  }
  // Several statements without parameters or results, for migrations.
  virtual void run_script(const std::string& sql) = 0;
  // Grows or changes whenever anybody else committed something since the last call; cheap on SQLite.
  virtual std::int64_t change_mark() = 0;
  virtual bool is_sqlite() const = 0;

 protected:
  virtual Rows run(std::string_view sql, std::span<const Parameter> parameters) = 0;
};

class Database {
 public:
  virtual ~Database() = default;
  // "sqlite:PATH" (made when it is not there) or "postgresql://…"; throws StorageFailure with what to do.
  static std::unique_ptr<Database> open(const std::string& url);
  virtual std::unique_ptr<Connection> connect() = 0;
  virtual bool is_sqlite() const = 0;
};

std::unique_ptr<Database> open_sqlite(const std::string& path);
std::unique_ptr<Database> open_postgres(const std::string& url);

// BEGIN on construction, ROLLBACK unless committed.
class Transaction {
 public:
  enum class Kind { read, write };
  Transaction(Connection& connection, Kind kind);
  ~Transaction();
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;
  void commit();

 private:
  Connection& connection_;
  bool open_ = true;
};

}  // namespace meent::store
