// SPDX-License-Identifier: EUPL-1.2
#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <thread>
#include <unordered_map>

#include "base/check.h"
#include "store/database.h"

namespace meent::store {
namespace {

struct Finalizer {
  void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Statement = std::unique_ptr<sqlite3_stmt, Finalizer>;

struct Closer {
  void operator()(sqlite3* handle) const { sqlite3_close(handle); }
};

struct Descriptor {
  explicit Descriptor(int opened) : number(opened) {}
  ~Descriptor() {
    if (number >= 0) close(number);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  const int number;
};

class SqliteConnection : public Connection {
 public:
  explicit SqliteConnection(const std::string& path) {
    int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
    if (path.starts_with("file:")) flags |= SQLITE_OPEN_URI;
    sqlite3* opened = nullptr;
    const int code = sqlite3_open_v2(path.c_str(), &opened, flags, nullptr);
    owner_.reset(opened);
    handle_ = opened;
    if (code != SQLITE_OK)
      throw StorageFailure("cannot open " + path + ": " + sqlite3_errmsg(opened) +
                           "; does the folder exist and may it be written?");
    sqlite3_busy_timeout(handle_, 10'000);
    switch_to_log();
    run_script(
        "PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA cache_size=-16000; "
        // Up to 128 MB of write-ahead log before it goes into the file. A storm of votes touches the same few thousand
        // pages again and again, so four times less often is nearly four times less work, and the waiting is for that.
        "PRAGMA wal_autocheckpoint=32000;"
        // What is deleted is overwritten: a used letter code may not linger in a page.
        "PRAGMA secure_delete=ON; PRAGMA trusted_schema=OFF; PRAGMA temp_store=MEMORY;");
    sqlite3_extended_result_codes(handle_, 1);
    // PostgreSQL's name for the order of bytes.
    sqlite3_create_collation(
        handle_, "C", SQLITE_UTF8, nullptr,
        [](void*, int left_size, const void* left, int right_size, const void* right) {
          const std::string_view one(static_cast<const char*>(left), static_cast<std::size_t>(left_size));
          return one.compare({static_cast<const char*>(right), static_cast<std::size_t>(right_size)});
        });
  }
  SqliteConnection(const SqliteConnection&) = delete;
  SqliteConnection& operator=(const SqliteConnection&) = delete;

  bool is_sqlite() const override { return true; }

  std::int64_t change_mark() override { return query("PRAGMA data_version")[0].integer(0); }

  std::function<void()> defer_durability() override {
    const char* const file = sqlite3_db_filename(handle_, "main");
    if (file == nullptr || *file == '\0' || query("PRAGMA journal_mode")[0].text(0) != "wal") return {};
    query("SELECT COUNT(*) FROM sqlite_schema");  // makes the log, when this is the first connection
    const char* const log = sqlite3_filename_wal(file);
    // A descriptor of our own: closing one on this file gives up no lock (those are on the other two), and SQLite keeps
    // the file itself until its last connection goes.
    const auto opened = std::make_shared<Descriptor>(open(log, O_RDONLY | O_CLOEXEC));
    if (opened->number < 0) throw StorageFailure(std::string("cannot open ") + log + ": " + std::strerror(errno));
    // Still syncs before and after a checkpoint and when the log begins anew: what is durable is a beginning of what
    // was committed, never a part from the middle (https://www.sqlite.org/pragma.html#pragma_synchronous).
    run_script("PRAGMA synchronous=NORMAL; PRAGMA cache_size=-64000");
    return [opened] {
      if (fdatasync(opened->number) != 0)
        throw StorageFailure(std::string("the disk refused to keep the write-ahead log: ") + std::strerror(errno));
    };
  }

 protected:
  void run_all(const std::string& sql) override {
    const char* rest = sql.c_str();
    while (*rest != '\0') {
      sqlite3_stmt* raw = nullptr;
      const int code = sqlite3_prepare_v2(handle_, rest, -1, &raw, &rest);
      const Statement statement(raw);
      if (code != SQLITE_OK) fail(code, sql);
      if (!statement) continue;
      int step = SQLITE_ROW;
      while (step == SQLITE_ROW) step = sqlite3_step(statement.get());
      if (step != SQLITE_DONE) fail(step, sql);
    }
  }

  Rows run(std::string_view sql, std::span<const Parameter> parameters) override {
    sqlite3_stmt* const statement = prepare(sql);
    struct Reset {
      sqlite3_stmt* statement;
      ~Reset() { sqlite3_reset(statement); }
    } const reset{statement};
    bind(statement, parameters);
    const auto columns = static_cast<std::size_t>(sqlite3_column_count(statement));
    std::vector<Value> cells;
    for (;;) {
      const int code = sqlite3_step(statement);
      if (code == SQLITE_DONE) break;
      if (code != SQLITE_ROW) fail(code, sql);
      for (std::size_t i = 0; i < columns; ++i) cells.push_back(cell(statement, static_cast<int>(i)));
    }
    return {columns, std::move(cells), sqlite3_changes64(handle_)};
  }

 private:
  // Of several that open a new file at once one switches it to a write-ahead log; the others are refused at once,
  // whatever the busy timeout, because each holds what another waits for.
  void switch_to_log() {
    const auto until = std::chrono::steady_clock::now() + std::chrono::seconds(10);
    for (;;) {
      try {
        return run_script("PRAGMA journal_mode=WAL");
      } catch (const Busy&) {
        if (std::chrono::steady_clock::now() > until) throw;
      }
      std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
  }

  sqlite3_stmt* prepare(std::string_view sql) {
    const auto found = statements_.find(std::string(sql));
    if (found != statements_.end()) return found->second.get();
    sqlite3_stmt* raw = nullptr;
    const int code =
        sqlite3_prepare_v3(handle_, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &raw, nullptr);
    if (code != SQLITE_OK) fail(code, sql);
    return statements_.emplace(std::string(sql), Statement(raw)).first->second.get();
  }

  static void bind(sqlite3_stmt* statement, std::span<const Parameter> parameters) {
    for (std::size_t i = 0; i < parameters.size(); ++i) {
      // By name: SQLite numbers $1, $2 by first appearance in the text, not by their digits.
      const int index = sqlite3_bind_parameter_index(statement, ("$" + std::to_string(i + 1)).c_str());
      if (index == 0) continue;
      const Value& value = parameters[i];
      if (const auto* whole = std::get_if<std::int64_t>(&value)) sqlite3_bind_int64(statement, index, *whole);
      else if (const auto* number = std::get_if<double>(&value)) sqlite3_bind_double(statement, index, *number);
      else if (const auto* text = std::get_if<std::string>(&value))
        sqlite3_bind_text64(statement, index, text->data(), text->size(), SQLITE_TRANSIENT, SQLITE_UTF8);
      else sqlite3_bind_null(statement, index);
    }
  }

  static Value cell(sqlite3_stmt* statement, int column) {
    switch (sqlite3_column_type(statement, column)) {
      case SQLITE_INTEGER:
        return std::int64_t{sqlite3_column_int64(statement, column)};
      case SQLITE_FLOAT:
        return sqlite3_column_double(statement, column);
      case SQLITE_NULL:
        return std::monostate{};
      default: {
        const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement, column));
        const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement, column));
        return bytes == nullptr ? std::string() : std::string(bytes, size);
      }
    }
  }

  [[noreturn]] void fail(int code, std::string_view sql) const {
    const std::string message = sqlite3_errmsg(handle_);
    switch (code) {
      case SQLITE_CONSTRAINT_UNIQUE:
      case SQLITE_CONSTRAINT_PRIMARYKEY:
      case SQLITE_CONSTRAINT_ROWID:
      case SQLITE_CONSTRAINT_FOREIGNKEY:
        throw Conflict(message);
      default:
        break;
    }
    switch (code & 0xff) {
      case SQLITE_BUSY:
      case SQLITE_LOCKED:
        throw Busy(message);
      case SQLITE_CONSTRAINT:  // NOT NULL and CHECK
      case SQLITE_ERROR:
      case SQLITE_MISMATCH:
      case SQLITE_MISUSE:
      case SQLITE_RANGE:
        throw BrokenPromise(message + " in: " + std::string(sql));
      case SQLITE_READONLY:  // query_only, unless the file itself is
        if (sqlite3_db_readonly(handle_, "main") == 1) break;
        throw BrokenPromise(message + " in: " + std::string(sql));
      default:
        break;
    }
    throw StorageFailure(message);
  }

  // In this order: statements go before what they belong to.
  std::unique_ptr<sqlite3, Closer> owner_;
  sqlite3* handle_ = nullptr;
  std::unordered_map<std::string, Statement> statements_;
};

class SqliteDatabase : public Database {
 public:
  explicit SqliteDatabase(std::string path) : path_(std::move(path)) {
    if (path_ != ":memory:") return;
    static std::atomic<int> count = 0;
    path_ = "file:/meent-" + std::to_string(++count) + "?vfs=memdb";
    keeper_ = std::make_unique<SqliteConnection>(path_);
  }
  std::unique_ptr<Connection> connect() override { return std::make_unique<SqliteConnection>(path_); }
  bool is_sqlite() const override { return true; }

 private:
  std::string path_;
  std::unique_ptr<Connection> keeper_;  // of a database in memory, which lives as long as its last connection
};

}  // namespace

std::unique_ptr<Database> open_sqlite(const std::string& path) { return std::make_unique<SqliteDatabase>(path); }

}  // namespace meent::store
