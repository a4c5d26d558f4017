// SPDX-License-Identifier: EUPL-1.2
#include "store/outbox_store.h"

#include <algorithm>

#include "base/check.h"
#include "base/json.h"

namespace meent::store {
namespace {

constexpr std::int64_t lease_seconds = 600;

std::string write_params(const Params& params) {
  Json object = Json::object();
  for (const auto& [name, value] : params) object.set(name, value);
  return object.to_text();
}

Params read_params(const std::string& text) {
  const Json object = MUST(parse_json(text));
  Params params;
  for (const auto& [name, value] : object.members()) params.emplace_back(name, value.text());
  return params;
}

}  // namespace

void add_notice(Connection& connection, std::string_view id, const domain::Notice& notice, Instant at) {
  connection.query(
      "INSERT INTO outbox (id, at, person_id, dossier_id, sequence, text_key, parameters, due_at, state, attempts,"
      " municipality) VALUES ($1, $2, $3, $4, $5, $6, $7, $2, 'waiting', 0, $8)",
      {id, at.microseconds, notice.to.text, notice.dossier.text, notice.sequence, notice.key,
       write_params(notice.params), notice.municipality});
}

std::vector<WaitingNotice> take_notices(Connection& connection, Instant now, std::int64_t limit) {
  // The lock is the one thing that the two databases say differently: on SQLite a write transaction is alone.
  static const std::string head =
      "UPDATE outbox SET due_at = $2, attempts = attempts + 1 WHERE id IN (SELECT id FROM outbox"
      " WHERE state = 'waiting' AND due_at <= $1 ORDER BY due_at, id LIMIT $3";
  static const std::string tail =
      ") RETURNING id, person_id, dossier_id, sequence, text_key, parameters, attempts, at,"
      " municipality";
  const std::string sql = head + (connection.is_sqlite() ? "" : " FOR UPDATE SKIP LOCKED") + tail;
  const Rows rows = connection.query(sql, {now.microseconds, now.plus_seconds(lease_seconds).microseconds, limit});
  std::vector<WaitingNotice> notices;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const Row row = rows[i];
    notices.push_back({row.text(0),
                       {domain::PersonId(row.text(1)), domain::DossierId(row.text(2)), row.integer(3), row.text(4),
                        read_params(row.text(5)), row.text(8)},
                       row.integer(6),
                       Instant{row.integer(7)}});
  }
  // RETURNING promises no order; ids are of version 7 and sort by age.
  std::sort(notices.begin(), notices.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
  return notices;
}

void finish_notice(Connection& connection, std::string_view id) {
  connection.query("DELETE FROM outbox WHERE id = $1", {id});
}

void postpone_notice(Connection& connection, std::string_view id, Instant due, std::string_view problem) {
  connection.query(
      "UPDATE outbox SET due_at = $2, problem = $3, state = CASE WHEN attempts >= 8 THEN 'failed' ELSE 'waiting' END "
      "WHERE id = $1",
      {id, due.microseconds, problem});
}

std::int64_t count_failed_notices(Connection& connection) {
  return connection.query("SELECT COUNT(*) FROM outbox WHERE state = 'failed'")[0].integer(0);
}

}  // namespace meent::store
