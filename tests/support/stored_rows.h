// SPDX-License-Identifier: EUPL-1.2
// Everything that a database holds, for tests that ask whether something was stored or whether a secret is in it.
#pragma once

#include <cstdint>
#include <map>
#include <string>

#include "store/database.h"

namespace meent::test {

struct StoredRows {
  std::map<std::string, std::int64_t> counts;  // per table
  std::string digest;                          // of every row; municipalities, areas and definitions left out
};
StoredRows read_stored_rows(store::Database& database);  // SQLite

// All rows of all tables as text, a line each; the table's name first. SQLite.
std::string dump_rows(store::Connection& connection);

}  // namespace meent::test
