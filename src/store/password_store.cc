// SPDX-License-Identifier: EUPL-1.2
#include "store/password_store.h"

namespace meent::store {

std::optional<PasswordRow> find_password(Connection& connection, const domain::PersonId& id) {
  const Rows rows = connection.query("SELECT hash, totp_key, totp_step FROM password WHERE person_id = $1", {id.text});
  if (rows.empty()) return std::nullopt;
  return PasswordRow{rows[0].text(0), rows[0].text(1), rows[0].integer(2)};
}

void set_password(Connection& connection, const domain::PersonId& id, const PasswordRow& password,
                  const std::vector<std::string>& recovery_hashes, Instant at) {
  connection.query(
      "INSERT INTO password (person_id, hash, totp_key, totp_step, set_at) VALUES ($1, $2, $3, $4, $5)"
      " ON CONFLICT (person_id) DO UPDATE SET hash = $2, totp_key = $3, totp_step = $4, set_at = $5",
      {id.text, password.hash, password.totp_key, password.totp_step, at.microseconds});
  connection.query("DELETE FROM recovery_code WHERE person_id = $1", {id.text});
  for (const std::string& hash : recovery_hashes)
    connection.query("INSERT INTO recovery_code (person_id, hash) VALUES ($1, $2)", {id.text, hash});
}

void set_totp_step(Connection& connection, const domain::PersonId& id, std::int64_t step) {
  connection.query("UPDATE password SET totp_step = $2 WHERE person_id = $1", {id.text, step});
}

bool take_recovery_code(Connection& connection, const domain::PersonId& id, std::string_view hash) {
  return !connection
              .query("DELETE FROM recovery_code WHERE person_id = $1 AND hash = $2 RETURNING hash", {id.text, hash})
              .empty();
}

std::int64_t count_recovery_codes(Connection& connection, const domain::PersonId& id) {
  return connection.query("SELECT COUNT(*) FROM recovery_code WHERE person_id = $1", {id.text})[0].integer(0);
}

bool has_any_role(Connection& connection, const domain::PersonId& id) {
  return !connection.query("SELECT role FROM person_role WHERE person_id = $1 LIMIT 1", {id.text}).empty();
}

SignInFailures find_failures(Connection& connection, std::string_view account) {
  const Rows rows =
      connection.query("SELECT failures, blocked_until FROM sign_in_failure WHERE account = $1", {account});
  if (rows.empty()) return {};
  return {rows[0].integer(0), Instant{rows[0].integer(1)}};
}

void set_failures(Connection& connection, std::string_view account, const SignInFailures& failures) {
  connection.query(
      "INSERT INTO sign_in_failure (account, failures, blocked_until) VALUES ($1, $2, $3)"
      " ON CONFLICT (account) DO UPDATE SET failures = $2, blocked_until = $3",
      {account, failures.failures, failures.blocked_until.microseconds});
}

void forget_failures(Connection& connection, std::string_view account) {
  connection.query("DELETE FROM sign_in_failure WHERE account = $1", {account});
}

std::vector<SessionRow> list_sessions(Connection& connection, const domain::PersonId& id, Instant now) {
  const Rows rows = connection.query(
      "SELECT token_hash, created_at FROM session WHERE person_id = $1 AND expires_at > $2"
      " ORDER BY created_at DESC, token_hash",
      {id.text, now.microseconds});
  std::vector<SessionRow> sessions;
  for (std::size_t i = 0; i < rows.size(); ++i) sessions.push_back({rows[i].text(0), Instant{rows[i].integer(1)}});
  return sessions;
}

bool end_session_of(Connection& connection, const domain::PersonId& id, std::string_view token_hash) {
  return !connection
              .query("DELETE FROM session WHERE person_id = $1 AND token_hash = $2 RETURNING token_hash",
                     {id.text, token_hash})
              .empty();
}

std::int64_t end_other_sessions(Connection& connection, const domain::PersonId& id, std::string_view kept_hash) {
  return connection.query("DELETE FROM session WHERE person_id = $1 AND token_hash <> $2", {id.text, kept_hash})
      .changed();
}

}  // namespace meent::store
