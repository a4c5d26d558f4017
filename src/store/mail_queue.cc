// SPDX-License-Identifier: EUPL-1.2
#include "store/mail_queue.h"

namespace meent::store {

Rows take_waiting(Connection& connection, const std::string& table, const std::string& columns, Instant now,
                  std::int64_t limit) {
  constexpr std::int64_t lease_seconds = 600;
  // The lock is the one thing that the two databases say differently: on SQLite a write transaction is alone.
  const std::string sql = "UPDATE " + table + " SET due_at = $2, attempts = attempts + 1 WHERE id IN (SELECT id FROM " +
                          table + " WHERE state = 'waiting' AND due_at <= $1 ORDER BY due_at, id LIMIT $3" +
                          (connection.is_sqlite() ? "" : " FOR UPDATE SKIP LOCKED") + ") RETURNING " + columns;
  return connection.query(sql, {now.microseconds, now.plus_seconds(lease_seconds).microseconds, limit});
}

void postpone(Connection& connection, const std::string& table, std::string_view id, Instant due,
              std::string_view problem, std::int64_t most_attempts) {
  connection.query("UPDATE " + table +
                       " SET due_at = $2, problem = $3, state = CASE WHEN attempts >= $4 THEN 'failed' ELSE 'waiting'"
                       " END WHERE id = $1",
                   {id, due.microseconds, problem, most_attempts});
}

bool has_waiting(Connection& connection, const std::string& table, Instant now) {
  return !connection
              .query("SELECT id FROM " + table + " WHERE state = 'waiting' AND due_at <= $1 LIMIT 1",
                     {now.microseconds})
              .empty();
}

}  // namespace meent::store
