// SPDX-License-Identifier: EUPL-1.2
#include "store/assistance_store.h"

namespace meent::store {
namespace {

constexpr std::string_view columns =
    "SELECT id, municipality, official_id, person_id, channel, started_at, ends_at, stopped_at FROM assistance";

AssistanceRow read_assistance(const Row& row) {
  AssistanceRow read{row.text(0),
                     row.text(1),
                     domain::PersonId(row.text(2)),
                     domain::PersonId(row.text(3)),
                     row.text(4),
                     Instant{row.integer(5)},
                     Instant{row.integer(6)},
                     {}};
  if (const auto at = row.optional_integer(7)) read.stopped_at = Instant{*at};
  return read;
}

}  // namespace

void add_assistance(Connection& connection, const AssistanceRow& row) {
  connection.query(
      "INSERT INTO assistance (id, municipality, official_id, person_id, channel, started_at, ends_at)"
      " VALUES ($1, $2, $3, $4, $5, $6, $7)",
      {row.id, row.municipality, row.official.text, row.person.text, row.channel, row.started_at.microseconds,
       row.ends_at.microseconds});
}

std::optional<AssistanceRow> find_assistance(Connection& connection, std::string_view id) {
  const Rows rows = connection.query(std::string(columns) + " WHERE id = $1", {id});
  if (rows.empty()) return std::nullopt;
  return read_assistance(rows[0]);
}

void stop_assistance(Connection& connection, std::string_view id, Instant at) {
  connection.query("UPDATE assistance SET stopped_at = $2 WHERE id = $1 AND stopped_at IS NULL", {id, at.microseconds});
}

std::int64_t count_assistance_by(Connection& connection, const domain::PersonId& official, Instant since) {
  return connection
      .query("SELECT COUNT(*) FROM assistance WHERE official_id = $1 AND started_at > $2",
             {official.text, since.microseconds})[0]
      .integer(0);
}

std::vector<AssistanceRow> list_assistance_of(Connection& connection, const domain::PersonId& person) {
  const Rows rows =
      connection.query(std::string(columns) + " WHERE person_id = $1 ORDER BY started_at DESC, id", {person.text});
  std::vector<AssistanceRow> found;
  for (std::size_t i = 0; i < rows.size(); ++i) found.push_back(read_assistance(rows[i]));
  return found;
}

void end_assistance_of(Connection& connection, const domain::PersonId& person) {
  connection.query("UPDATE assistance SET ends_at = started_at WHERE person_id = $1 AND stopped_at IS NULL",
                   {person.text});
}

void set_session_assistance(Connection& connection, std::string_view token_hash, std::string_view id) {
  connection.query("UPDATE session SET assistance_id = NULLIF($2, '') WHERE token_hash = $1", {token_hash, id});
}

void add_assisted_act(Connection& connection, std::string_view assistance, const AssistedActRow& row) {
  connection.query(
      "INSERT INTO assisted_act (assistance_id, number, at, act, dossier_id, sequence)"
      " VALUES ($1, (SELECT COALESCE(MAX(number), 0) + 1 FROM assisted_act WHERE assistance_id = $1), $2, $3, $4, $5)",
      {assistance, row.at.microseconds, row.act, row.dossier.text, row.sequence});
}

std::vector<AssistedActRow> list_assisted_acts(Connection& connection, std::string_view assistance) {
  const Rows rows = connection.query(
      "SELECT at, act, dossier_id, sequence FROM assisted_act WHERE assistance_id = $1 ORDER BY number", {assistance});
  std::vector<AssistedActRow> acts;
  for (std::size_t i = 0; i < rows.size(); ++i)
    acts.push_back(
        {Instant{rows[i].integer(0)}, rows[i].text(1), domain::DossierId(rows[i].text(2)), rows[i].integer(3)});
  return acts;
}

std::vector<domain::PersonId> list_helped_in(Connection& connection, const domain::PersonId& official,
                                             const domain::DossierId& dossier) {
  const Rows rows = connection.query(
      "SELECT DISTINCT a.person_id FROM assisted_act t JOIN assistance a ON a.id = t.assistance_id"
      " WHERE t.dossier_id = $1 AND a.official_id = $2",
      {dossier.text, official.text});
  std::vector<domain::PersonId> people;
  for (std::size_t i = 0; i < rows.size(); ++i) people.emplace_back(rows[i].text(0));
  return people;
}

}  // namespace meent::store
