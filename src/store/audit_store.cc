// SPDX-License-Identifier: EUPL-1.2
#include "store/audit_store.h"

#include <limits>

#include "base/check.h"
#include "base/json.h"
#include "store/dossier_store.h"

namespace meent::store {
namespace {

std::string write_details(const Params& details) {
  Json object = Json::object();
  for (const auto& [name, value] : details) object.set(name, value);
  return object.to_text();
}

Params read_details(const std::string& text) {
  const Json object = MUST(parse_json(text));
  Params details;
  for (const auto& [name, value] : object.members()) details.emplace_back(name, value.text());
  return details;
}

// One condition for every filter: what chooses nothing is '' or an end of time.
constexpr std::string_view chosen =
    " FROM audit WHERE municipality = $1 AND ($2 = '' OR actor_id = $2 OR subject_id = $2 OR ($2 = '-' AND actor_id = "
    "'')) AND ($3 = '' OR action = $3) AND at >= $4 AND at < $5";

std::int64_t from_of(const AuditFilter& filter) { return filter.from ? filter.from->microseconds : 0; }
std::int64_t before_of(const AuditFilter& filter) {
  return filter.before ? filter.before->microseconds : std::numeric_limits<std::int64_t>::max();
}

}  // namespace

void add_audit(Connection& connection, std::string_view municipality, const AuditRow& row) {
  connection.query(
      "INSERT INTO audit (municipality, number, at, actor_id, action, subject_id, details)"
      " VALUES ($1, $2, $3, $4, $5, $6, $7)",
      {municipality, next_number(connection, "audit:" + std::string(municipality)), row.at.microseconds, row.actor.text,
       row.action, row.subject.text, write_details(row.details)});
}

std::int64_t count_audit(Connection& connection, std::string_view municipality, const AuditFilter& filter) {
  return connection
      .query("SELECT COUNT(*)" + std::string(chosen),
             {municipality, filter.person, filter.action, from_of(filter), before_of(filter)})[0]
      .integer(0);
}

std::vector<AuditRow> list_audit(Connection& connection, std::string_view municipality, const AuditFilter& filter,
                                 std::int64_t limit, std::int64_t offset) {
  const Rows rows =
      connection.query("SELECT number, at, actor_id, action, subject_id, details" + std::string(chosen) +
                           " ORDER BY number DESC LIMIT $6 OFFSET $7",
                       {municipality, filter.person, filter.action, from_of(filter), before_of(filter), limit, offset});
  std::vector<AuditRow> found;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const Row row = rows[i];
    found.push_back({row.integer(0), Instant{row.integer(1)}, domain::PersonId(row.text(2)), row.text(3),
                     domain::PersonId(row.text(4)), read_details(row.text(5))});
  }
  return found;
}

std::vector<domain::PersonId> list_audit_people(Connection& connection, std::string_view municipality) {
  const Rows rows = connection.query(
      "SELECT actor_id FROM audit WHERE municipality = $1 AND actor_id <> ''"
      " UNION SELECT subject_id FROM audit WHERE municipality = $1 AND subject_id <> '' ORDER BY 1",
      {municipality});
  std::vector<domain::PersonId> people;
  for (std::size_t i = 0; i < rows.size(); ++i) people.emplace_back(rows[i].text(0));
  return people;
}

std::vector<std::string> list_audit_actions(Connection& connection, std::string_view municipality) {
  const Rows rows =
      connection.query("SELECT DISTINCT action FROM audit WHERE municipality = $1 ORDER BY 1", {municipality});
  std::vector<std::string> actions;
  for (std::size_t i = 0; i < rows.size(); ++i) actions.push_back(rows[i].text(0));
  return actions;
}

}  // namespace meent::store
