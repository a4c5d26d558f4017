// SPDX-License-Identifier: EUPL-1.2
// What the tables of mail share: rows with id, due_at, state ("waiting" or "failed"), attempts and problem. `table` and
// `columns` are words of ours, never of a reader.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/time.h"
#include "store/database.h"

namespace meent::store {

// Takes up to `limit` rows that wait, those that are due longest: they come back after ten minutes, should who took
// them die. In no order; two who take at the same moment get different rows.
Rows take_waiting(Connection& connection, const std::string& table, const std::string& columns, Instant now,
                  std::int64_t limit);
// Waits until `due`; after so many attempts it has failed.
void postpone(Connection& connection, const std::string& table, std::string_view id, Instant due,
              std::string_view problem, std::int64_t most_attempts);
bool has_waiting(Connection& connection, const std::string& table, Instant now);

}  // namespace meent::store
