// SPDX-License-Identifier: EUPL-1.2
#include "store/access_token_store.h"

namespace meent::store {

void add_access_token(Connection& connection, const domain::PersonId& id, const AccessTokenRow& token) {
  connection.query(
      "INSERT INTO access_token (token_hash, person_id, name, scope, second_factor, created_at, expires_at)"
      " VALUES ($1, $2, $3, $4, $5, $6, $7)",
      {token.token_hash, id.text, token.name, token.scope, std::int64_t{token.second_factor ? 1 : 0},
       token.created_at.microseconds, token.expires_at.microseconds});
}

bool has_access_token(Connection& connection, std::string_view token_hash) {
  return !connection.query("SELECT 1 FROM access_token WHERE token_hash = $1", {token_hash}).empty();
}

std::vector<AccessTokenRow> list_access_tokens(Connection& connection, const domain::PersonId& id, Instant now) {
  const Rows rows = connection.query(
      "SELECT token_hash, name, scope, second_factor, created_at, expires_at FROM access_token"
      " WHERE person_id = $1 AND expires_at > $2 ORDER BY created_at DESC, token_hash",
      {id.text, now.microseconds});
  std::vector<AccessTokenRow> tokens;
  for (std::size_t i = 0; i < rows.size(); ++i)
    tokens.push_back({rows[i].text(0), rows[i].text(1), rows[i].text(2), rows[i].integer(3) != 0,
                      Instant{rows[i].integer(4)}, Instant{rows[i].integer(5)}});
  return tokens;
}

bool remove_access_token(Connection& connection, const domain::PersonId& id, std::string_view token_hash) {
  return !connection
              .query("DELETE FROM access_token WHERE person_id = $1 AND token_hash = $2 RETURNING name",
                     {id.text, token_hash})
              .empty();
}

std::optional<TokenHolder> find_token_holder(Connection& connection, std::string_view token_hash, Instant now) {
  const Rows rows = connection.query(
      "SELECT person.id, person.email, person.name, access_token.scope, access_token.second_factor FROM access_token"
      " JOIN person ON person.id = access_token.person_id"
      " WHERE access_token.token_hash = $1 AND access_token.expires_at > $2",
      {token_hash, now.microseconds});
  if (rows.empty()) return std::nullopt;
  return TokenHolder{
      {domain::PersonId(rows[0].text(0)), rows[0].text(1), rows[0].text(2)}, rows[0].text(3), rows[0].integer(4) != 0};
}

std::optional<AnsweredRequest> find_answered_request(Connection& connection, std::string_view key_hash, Instant now) {
  const Rows rows = connection.query(
      "SELECT request_hash, status, location, body FROM answered_request WHERE key_hash = $1 AND answered_at > $2",
      {key_hash, now.plus_seconds(-answered_request_seconds).microseconds});
  if (rows.empty()) return std::nullopt;
  return AnsweredRequest{rows[0].text(0), rows[0].integer(1), rows[0].text(2), rows[0].text(3)};
}

void set_answered_request(Connection& connection, std::string_view key_hash, const domain::PersonId& id,
                          const AnsweredRequest& answered, Instant now) {
  connection.query("DELETE FROM answered_request WHERE key_hash = $1", {key_hash});
  connection.query(
      "INSERT INTO answered_request (key_hash, person_id, request_hash, status, location, body, answered_at)"
      " VALUES ($1, $2, $3, $4, $5, $6, $7)",
      {key_hash, id.text, answered.request_hash, answered.status, answered.location, answered.body, now.microseconds});
}

void remove_tokens_of(Connection& connection, const domain::PersonId& id) {
  connection.query("DELETE FROM access_token WHERE person_id = $1", {id.text});
  connection.query("DELETE FROM answered_request WHERE person_id = $1", {id.text});
}

void remove_expired_tokens(Connection& connection, Instant now) {
  connection.query("DELETE FROM access_token WHERE expires_at <= $1", {now.microseconds});
  connection.query("DELETE FROM answered_request WHERE answered_at <= $1",
                   {now.plus_seconds(-answered_request_seconds).microseconds});
}

}  // namespace meent::store
