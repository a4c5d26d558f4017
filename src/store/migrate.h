// SPDX-License-Identifier: EUPL-1.2
// The schema grows by migrations/NNNN_what.sql, forward only, one text for both databases; NNNN_what.sqlite.sql and
// NNNN_what.postgres.sql stand in where one text cannot say it. Each is applied once, in a transaction, and its
// checksum is kept: a migration that was applied may never change again.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "store/database.h"

namespace meent::store {

struct Migration {
  std::string name;  // "0001_people"
  std::string sql;
  std::string checksum;  // SHA-256 of the text
};

// Those inside the binary that fit this kind of database, in order.
std::vector<Migration> list_migrations(bool sqlite);

// Applies what is missing; returns the names. Processes that migrate at the same time wait for each other. Refuses with
// conflict "migrate.changed" {name} when an applied migration differs from ours, and "migrate.newer" {name} when the
// database has one that this version does not know.
Result<std::vector<std::string>> migrate(Connection& connection);

// Names that migrate() would apply; the same refusals. Changes nothing.
Result<std::vector<std::string>> pending_migrations(Connection& connection);

struct MigrationStatus {
  std::vector<std::string> applied;
  std::vector<std::string> pending;
};
// The same refusals; changes nothing.
Result<MigrationStatus> migration_status(Connection& connection);
// Whether this program fits the database: nothing pending, changed or newer.
bool schema_is_current(Connection& connection);

}  // namespace meent::store
