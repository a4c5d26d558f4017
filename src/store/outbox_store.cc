// SPDX-License-Identifier: EUPL-1.2
#include "store/outbox_store.h"

#include <algorithm>

#include "base/check.h"
#include "base/json.h"
#include "store/mail_queue.h"

namespace meent::store {
namespace {

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
  const Rows rows =
      take_waiting(connection, "outbox",
                   "id, person_id, dossier_id, sequence, text_key, parameters, attempts, at, municipality", now, limit);
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
  postpone(connection, "outbox", id, due, problem, 8);
}

std::int64_t count_failed_notices(Connection& connection) {
  return connection.query("SELECT COUNT(*) FROM outbox WHERE state = 'failed'")[0].integer(0);
}

}  // namespace meent::store
