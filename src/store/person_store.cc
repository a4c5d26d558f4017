// SPDX-License-Identifier: EUPL-1.2
#include "store/person_store.h"

#include "base/hash.h"
#include "store/access_token_store.h"
#include "store/assistance_store.h"
#include "store/invitation_store.h"
#include "store/own_area_store.h"

namespace meent::store {
namespace {

std::optional<PersonRow> first_person(const Rows& rows) {
  if (rows.empty()) return std::nullopt;
  return PersonRow{domain::PersonId(rows[0].text(0)), rows[0].text(1), rows[0].text(2)};
}

}  // namespace

void add_person(Connection& connection, const PersonRow& person, Instant at) {
  connection.query("INSERT INTO person (id, email, name, created_at) VALUES ($1, $2, $3, $4)",
                   {person.id.text, person.email, person.name, at.microseconds});
}

std::optional<PersonRow> find_person(Connection& connection, const domain::PersonId& id) {
  return first_person(connection.query("SELECT id, email, name FROM person WHERE id = $1", {id.text}));
}

std::optional<PersonRow> find_person_by_email(Connection& connection, std::string_view email) {
  return first_person(connection.query("SELECT id, email, name FROM person WHERE email = $1", {email}));
}

bool add_role(Connection& connection, const domain::PersonId& id, std::string_view municipality, std::string_view role,
              std::optional<Instant> given_at) {
  std::optional<std::int64_t> moment;
  if (given_at) moment = given_at->microseconds;
  return connection
             .query(
                 "INSERT INTO person_role (person_id, municipality, role, given_at) VALUES ($1, $2, $3, $4)"
                 " ON CONFLICT (person_id, municipality, role) DO NOTHING",
                 {id.text, municipality, role, moment})
             .changed() > 0;
}

bool remove_role(Connection& connection, const domain::PersonId& id, std::string_view municipality,
                 std::string_view role) {
  return !connection
              .query("DELETE FROM person_role WHERE person_id = $1 AND municipality = $2 AND role = $3 RETURNING role",
                     {id.text, municipality, role})
              .empty();
}

std::vector<std::pair<std::string, std::string>> list_role_holders(Connection& connection,
                                                                   std::string_view municipality) {
  const Rows rows = connection.query(
      "SELECT person.email, person_role.role FROM person_role JOIN person ON person.id = person_role.person_id"
      " WHERE person_role.municipality = $1 ORDER BY person_role.role COLLATE \"C\", person.email COLLATE \"C\"",
      {municipality});
  std::vector<std::pair<std::string, std::string>> holders;
  for (std::size_t i = 0; i < rows.size(); ++i) holders.emplace_back(rows[i].text(0), rows[i].text(1));
  return holders;
}

std::vector<OfficeRow> list_offices(Connection& connection, std::string_view municipality) {
  const Rows rows = connection.query(
      "SELECT p.id, p.email, p.name, r.role, r.given_at, CASE WHEN w.person_id IS NULL THEN 0 ELSE 1 END"
      " FROM person_role r JOIN person p ON p.id = r.person_id LEFT JOIN password w ON w.person_id = p.id"
      " WHERE r.municipality = $1 ORDER BY p.name COLLATE \"C\", p.email COLLATE \"C\", r.role COLLATE \"C\"",
      {municipality});
  std::vector<OfficeRow> offices;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const Row row = rows[i];
    OfficeRow office{{domain::PersonId(row.text(0)), row.text(1), row.text(2)}, row.text(3), {}, row.boolean(5)};
    if (const auto at = row.optional_integer(4)) office.given_at = Instant{*at};
    offices.push_back(std::move(office));
  }
  return offices;
}

std::vector<std::string> list_roles(Connection& connection, const domain::PersonId& id, std::string_view municipality) {
  const Rows rows = connection.query(
      "SELECT role FROM person_role WHERE person_id = $1 AND municipality = $2 ORDER BY role", {id.text, municipality});
  std::vector<std::string> roles;
  for (std::size_t i = 0; i < rows.size(); ++i) roles.push_back(rows[i].text(0));
  return roles;
}

void add_session(Connection& connection, std::string_view token_hash, const domain::PersonId& id,
                 std::string_view assurance, Instant now, Instant expires) {
  connection.query(
      "INSERT INTO session (token_hash, person_id, assurance, created_at, expires_at) VALUES ($1, $2, $3, $4, $5)",
      {token_hash, id.text, assurance, now.microseconds, expires.microseconds});
}

std::optional<FoundSession> find_session(Connection& connection, std::string_view token_hash, Instant now) {
  const Rows rows = connection.query(
      "SELECT person.id, person.email, person.name, session.assurance, COALESCE(session.assistance_id, '')"
      " FROM session JOIN person ON person.id = session.person_id"
      " WHERE session.token_hash = $1 AND session.expires_at > $2",
      {token_hash, now.microseconds});
  if (rows.empty()) return std::nullopt;
  return FoundSession{*first_person(rows), rows[0].text(3), rows[0].text(4)};
}

void end_session(Connection& connection, std::string_view token_hash) {
  connection.query("DELETE FROM session WHERE token_hash = $1", {token_hash});
}

void add_sign_in_link(Connection& connection, std::string_view token_hash, std::string_view email,
                      std::string_view back, Instant expires) {
  connection.query("INSERT INTO sign_in_link (token_hash, email, back, expires_at) VALUES ($1, $2, $3, $4)",
                   {token_hash, email, back, expires.microseconds});
}

std::optional<SignInLinkRow> find_sign_in_link(Connection& connection, std::string_view token_hash, Instant now) {
  const Rows rows = connection.query("SELECT email, back FROM sign_in_link WHERE token_hash = $1 AND expires_at > $2",
                                     {token_hash, now.microseconds});
  if (rows.empty()) return std::nullopt;
  return SignInLinkRow{rows[0].text(0), rows[0].text(1)};
}

std::optional<SignInLinkRow> take_sign_in_link(Connection& connection, std::string_view token_hash, Instant now) {
  const Rows rows = connection.query("DELETE FROM sign_in_link WHERE token_hash = $1 RETURNING email, back, expires_at",
                                     {token_hash});
  if (rows.empty() || rows[0].integer(2) <= now.microseconds) return std::nullopt;
  return SignInLinkRow{rows[0].text(0), rows[0].text(1)};
}

void erase_person(Connection& connection, const domain::PersonId& id) {
  const auto person = find_person(connection, id);
  if (!person) return;
  connection.query("DELETE FROM sign_in_link WHERE email = $1", {person->email});
  connection.query("DELETE FROM sign_in_mail WHERE email = $1", {person->email});
  connection.query("DELETE FROM sign_in_failure WHERE account = $1", {sha256_hex(person->email)});
  connection.query("DELETE FROM recovery_code WHERE person_id = $1", {id.text});
  connection.query("DELETE FROM password WHERE person_id = $1", {id.text});
  connection.query("DELETE FROM session WHERE person_id = $1", {id.text});
  remove_tokens_of(connection, id);
  end_assistance_of(connection, id);
  connection.query("DELETE FROM person_role WHERE person_id = $1", {id.text});
  connection.query("DELETE FROM follower WHERE person_id = $1", {id.text});
  remove_own_areas(connection, id);
  connection.query("DELETE FROM ballot_draft WHERE person_id = $1", {id.text});
  connection.query("DELETE FROM outbox WHERE person_id = $1", {id.text});
  connection.query("DELETE FROM invitation WHERE email = $1 OR inviter_id = $2", {person->email, id.text});
  // Not an address that anybody can have, and one of its own, for the column is UNIQUE.
  connection.query("UPDATE person SET email = $2, name = '', verified_at = NULL WHERE id = $1",
                   {id.text, "erased:" + id.text});
}

void remove_expired(Connection& connection, Instant now) {
  connection.query("DELETE FROM session WHERE expires_at <= $1", {now.microseconds});
  remove_expired_tokens(connection, now);
  connection.query("DELETE FROM sign_in_link WHERE expires_at <= $1", {now.microseconds});
  connection.query("DELETE FROM sign_in_failure WHERE blocked_until <= $1",
                   {now.plus_seconds(-24 * 3600).microseconds});
  connection.query("DELETE FROM invitation WHERE invited_at <= $1",
                   {now.plus_seconds(-invitation_seconds).microseconds});
  connection.query("DELETE FROM sign_in_mail WHERE at <= $1", {now.plus_seconds(-3600).microseconds});
}

}  // namespace meent::store
