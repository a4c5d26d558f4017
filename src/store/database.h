// SPDX-License-Identifier: EUPL-1.2
// Two databases behind one SQL text (ADR 0005): SQLite 3.40 and PostgreSQL 15. Parameters are $1…$n in both, in any
// order and more than once. Statements are prepared once per connection. Texts are UTF-8, moments BIGINT microseconds
// UTC, dates ISO text, flags BIGINT 0 or 1.
//
//   auto database = open_database("sqlite:data/meent.db");
//   auto connection = database->connect();
//   Rows rows = connection->query("SELECT name FROM area WHERE code = $1", {code});
//   if (!rows.empty()) use(rows[0].text(0));
//
// Errors: Conflict for a broken UNIQUE, PRIMARY KEY or FOREIGN KEY; Busy when another writer was in the way;
// StorageFailure for everything else that is wrong with the database (gone, full). Wrong SQL, a broken NOT NULL or
// CHECK and text that is not UTF-8 are bugs: BrokenPromise. Messages never hold what people wrote.
//
// A transaction in which a statement failed cannot be committed: PostgreSQL insists on it, and on SQLite it is the
// same.
#pragma once

#include <cstdint>
#include <functional>
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

// Another writer was in the way (SQLite: locked for more than ten seconds; PostgreSQL: deadlock or serialization
// failure). The same transaction may succeed when it is done again; Writer does so.
class Busy : public StorageFailure {
 public:
  using StorageFailure::StorageFailure;
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

// A view into Rows, which must live as long: read `query(…)[0].integer(0)` at once, or keep the Rows.
class Row {
 public:
  explicit Row(std::span<const Value> cells) : cells_(cells) {}
  bool is_null(std::size_t column) const { return cells_[column].index() == 0; }
  // Promise: the column is of that type and not NULL (std::bad_variant_access else).
  const std::string& text(std::size_t column) const { return std::get<std::string>(cells_[column]); }
  std::int64_t integer(std::size_t column) const { return std::get<std::int64_t>(cells_[column]); }
  double number(std::size_t column) const;
  bool boolean(std::size_t column) const;  // a flag (0 or 1), or what a comparison gives: t or f on PostgreSQL
  std::optional<std::string> optional_text(std::size_t column) const;
  std::optional<std::int64_t> optional_integer(std::size_t column) const;
  std::optional<double> optional_number(std::size_t column) const;

 private:
  std::span<const Value> cells_;
};

class Rows {
 public:
  Rows(std::size_t columns, std::vector<Value> cells, std::int64_t changed)
      : columns_(columns), cells_(std::move(cells)), changed_(changed) {}
  std::size_t size() const { return columns_ == 0 ? 0 : cells_.size() / columns_; }
  bool empty() const { return cells_.empty(); }
  Row operator[](std::size_t row) const { return Row({cells_.data() + row * columns_, columns_}); }
  // How many rows an INSERT, UPDATE or DELETE changed; of a SELECT it says nothing.
  std::int64_t changed() const { return changed_; }

 private:
  std::size_t columns_;
  std::vector<Value> cells_;
  std::int64_t changed_;
};

// For one thread at a time.
class Connection {
 public:
  virtual ~Connection() = default;
  // Runs one statement; a DELETE, INSERT or UPDATE gives rows when it says RETURNING.
  Rows query(std::string_view sql, std::initializer_list<Parameter> parameters = {});
  // Several statements without parameters or results, for migrations.
  void run_script(const std::string& sql);
  // Differs from the last call on this connection when another connection committed in between. SQLite: PRAGMA
  // data_version, 2 µs; PostgreSQL: only commits that bumped a revision count. Marks of two connections mean nothing to
  // each other: key shared caches on revision() (revision_store.h).
  virtual std::int64_t change_mark() = 0;
  virtual bool is_sqlite() const = 0;

  // From now on a commit on this connection may return, and others may see it, before it is durable. What was committed
  // so far, by any connection, is durable when the function that this gives has returned; any thread may call it as
  // long as the database is open. It throws StorageFailure when the disk refused: then nothing of what was not durable
  // yet can be relied on. Empty where every commit is durable by itself (PostgreSQL), or none is (in memory).
  virtual std::function<void()> defer_durability() = 0;

  // Whether a statement failed since the transaction began or was taken back to a savepoint.
  bool has_failed() const { return failed_; }

 protected:
  virtual Rows run(std::string_view sql, std::span<const Parameter> parameters) = 0;
  virtual void run_all(const std::string& sql) = 0;

 private:
  friend class Savepoint;
  friend class Transaction;
  friend class Writer;
  void forget_failure() { failed_ = false; }
  bool failed_ = false;
};

class Database {
 public:
  virtual ~Database() = default;
  // "sqlite:PATH" (made when it is not there), "sqlite::memory:" (gone with the Database; its connections share it) or
  // "postgresql://…"; throws StorageFailure with what to do.
  static std::unique_ptr<Database> open(const std::string& url);
  virtual std::unique_ptr<Connection> connect() = 0;
  virtual bool is_sqlite() const = 0;
};

std::unique_ptr<Database> open_sqlite(const std::string& path);
std::unique_ptr<Database> open_postgres(const std::string& url);

inline std::unique_ptr<Database> open_database(const std::string& url) { return Database::open(url); }
inline std::int64_t change_mark(Connection& connection) { return connection.change_mark(); }

// BEGIN on construction, ROLLBACK unless committed. A read sees the database as it was at its first statement, however
// long it takes; on PostgreSQL, and on connections of Readers, writing in it is refused. A write waits for the other
// writer on SQLite and reads what is committed on PostgreSQL.
class Transaction {
 public:
  enum class Kind { read, write };
  Transaction(Connection& connection, Kind kind);
  ~Transaction();
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;
  // Returns when the changes are durable. Throws Conflict when a statement failed in it, also when that was caught.
  void commit();

 private:
  Connection& connection_;
  bool open_ = true;
};

// A part of a write transaction that can be taken back by itself: undone on destruction unless kept, and with it what
// failed in it. Savepoints may lie inside each other.
class Savepoint {
 public:
  explicit Savepoint(Connection& connection);
  ~Savepoint();
  Savepoint(const Savepoint&) = delete;
  Savepoint& operator=(const Savepoint&) = delete;
  // Throws Conflict when a statement failed in it, also when that was caught.
  void keep();

 private:
  Connection& connection_;
  const bool failed_before_;
  bool open_ = true;
};

}  // namespace meent::store
