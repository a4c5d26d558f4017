// SPDX-License-Identifier: EUPL-1.2
#include "store/migrate.h"

#include <algorithm>

#include "base/embedded.h"
#include "base/hash.h"

namespace meent::store {

std::vector<Migration> list_migrations(bool sqlite) {
  std::vector<Migration> migrations;
  const std::string_view other = sqlite ? ".postgres.sql" : ".sqlite.sql";
  for (const EmbeddedFile& file : embedded_files()) {
    if (!file.name.starts_with("migrations/") || !file.name.ends_with(".sql") || file.name.ends_with(other)) continue;
    std::string_view name = file.name.substr(11);
    name = name.substr(0, name.find('.'));
    migrations.push_back({std::string(name), std::string(file.bytes), sha256_hex(file.bytes)});
  }
  std::sort(migrations.begin(), migrations.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
  return migrations;
}

namespace {

bool has_migration_table(Connection& connection) {
  const bool sqlite = connection.is_sqlite();
  return !connection
              .query(sqlite ? "SELECT name FROM sqlite_master WHERE name = 'migration'"
                            : "SELECT 1 FROM pg_class WHERE oid = to_regclass('migration')")
              .empty();
}

// Only PostgreSQL needs it: on SQLite, BEGIN IMMEDIATE lets one at a time through.
class MigrationLock {
 public:
  explicit MigrationLock(Connection& connection) : connection_(connection) {
    if (!connection.is_sqlite()) connection.run_script("SELECT pg_advisory_lock(20261124)");
  }
  ~MigrationLock() {
    try {
      if (!connection_.is_sqlite()) connection_.run_script("SELECT pg_advisory_unlock(20261124)");
    } catch (const std::exception&) {
      // The connection is gone, and the lock with it.
    }
  }
  MigrationLock(const MigrationLock&) = delete;
  MigrationLock& operator=(const MigrationLock&) = delete;

 private:
  Connection& connection_;
};

}  // namespace

Result<MigrationStatus> migration_status(Connection& connection) {
  const auto known = list_migrations(connection.is_sqlite());
  MigrationStatus status;
  for (const Migration& migration : known) status.pending.push_back(migration.name);
  if (!has_migration_table(connection)) return status;
  const Rows applied = connection.query("SELECT name, checksum FROM migration ORDER BY name");
  for (std::size_t i = 0; i < applied.size(); ++i) {
    const std::string& name = applied[i].text(0);
    const auto ours = std::find_if(known.begin(), known.end(), [&](const Migration& m) { return m.name == name; });
    if (ours == known.end()) return Error{ErrorCode::conflict, "migrate.newer", {{"name", name}}};
    if (ours->checksum != applied[i].text(1)) return Error{ErrorCode::conflict, "migrate.changed", {{"name", name}}};
    std::erase(status.pending, name);
    status.applied.push_back(name);
  }
  return status;
}

Result<std::vector<std::string>> pending_migrations(Connection& connection) {
  return TRY(migration_status(connection)).pending;
}

bool schema_is_current(Connection& connection) {
  const auto status = migration_status(connection);
  return status.has_value() && status->pending.empty();
}

Result<std::vector<std::string>> migrate(Connection& connection) {
  const MigrationLock lock(connection);
  if (!has_migration_table(connection))
    connection.run_script("CREATE TABLE IF NOT EXISTS migration (name TEXT PRIMARY KEY, checksum TEXT NOT NULL)");
  std::vector<std::string> done;
  for (const Migration& migration : list_migrations(connection.is_sqlite())) {
    Transaction transaction(connection, Transaction::Kind::write);
    // Asked again inside each transaction: another process may have come first.
    const auto pending = TRY(pending_migrations(connection));
    if (std::find(pending.begin(), pending.end(), migration.name) == pending.end()) continue;
    connection.run_script(migration.sql);
    connection.query("INSERT INTO migration (name, checksum) VALUES ($1, $2)", {migration.name, migration.checksum});
    transaction.commit();
    done.push_back(migration.name);
  }
  return done;
}

}  // namespace meent::store
