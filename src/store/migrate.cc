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

Result<std::vector<std::string>> pending_migrations(Connection& connection) {
  connection.run_script("CREATE TABLE IF NOT EXISTS migration (name TEXT PRIMARY KEY, checksum TEXT NOT NULL)");
  const auto known = list_migrations(connection.is_sqlite());
  const Rows applied = connection.query("SELECT name, checksum FROM migration ORDER BY name");
  std::vector<std::string> pending;
  for (const Migration& migration : known) pending.push_back(migration.name);
  for (std::size_t i = 0; i < applied.size(); ++i) {
    const std::string& name = applied[i].text(0);
    const auto ours = std::find_if(known.begin(), known.end(), [&](const Migration& m) { return m.name == name; });
    if (ours == known.end()) return Error{ErrorCode::conflict, "migrate.newer", {{"name", name}}};
    if (ours->checksum != applied[i].text(1)) return Error{ErrorCode::conflict, "migrate.changed", {{"name", name}}};
    std::erase(pending, name);
  }
  return pending;
}

Result<std::vector<std::string>> migrate(Connection& connection) {
  const auto pending = TRY(pending_migrations(connection));
  for (const Migration& migration : list_migrations(connection.is_sqlite())) {
    if (std::find(pending.begin(), pending.end(), migration.name) == pending.end()) continue;
    Transaction transaction(connection, Transaction::Kind::write);
    connection.run_script(migration.sql);
    connection.query("INSERT INTO migration (name, checksum) VALUES ($1, $2)", {migration.name, migration.checksum});
    transaction.commit();
  }
  return pending;
}

}  // namespace meent::store
