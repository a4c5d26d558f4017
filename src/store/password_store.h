// SPDX-License-Identifier: EUPL-1.2
// What staff sign in with besides a link: the hash of a password (argon2id), the key of a second factor (RFC 6238),
// hashes of recovery codes; how often signing in failed; and the sessions that somebody has.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/time.h"
#include "domain/person.h"
#include "store/database.h"

namespace meent::store {

struct PasswordRow {
  std::string hash;
  std::string totp_key;
  std::int64_t totp_step = 0;  // the last that was used: none works twice
};
std::optional<PasswordRow> find_password(Connection& connection, const domain::PersonId& id);
// Instead of what was there; recovery codes too.
void set_password(Connection& connection, const domain::PersonId& id, const PasswordRow& password,
                  const std::vector<std::string>& recovery_hashes, Instant at);
void set_totp_step(Connection& connection, const domain::PersonId& id, std::int64_t step);
bool take_recovery_code(Connection& connection, const domain::PersonId& id, std::string_view hash);
std::int64_t count_recovery_codes(Connection& connection, const domain::PersonId& id);
bool has_any_role(Connection& connection, const domain::PersonId& id);

struct SignInFailures {
  std::int64_t failures = 0;
  Instant blocked_until = {};
};
SignInFailures find_failures(Connection& connection, std::string_view account);
void set_failures(Connection& connection, std::string_view account, const SignInFailures& failures);
void forget_failures(Connection& connection, std::string_view account);

struct SessionRow {
  std::string token_hash;
  Instant created_at = {};
};
std::vector<SessionRow> list_sessions(Connection& connection, const domain::PersonId& id, Instant now);  // newest first
bool end_session_of(Connection& connection, const domain::PersonId& id, std::string_view token_hash);
std::int64_t end_other_sessions(Connection& connection, const domain::PersonId& id, std::string_view kept_hash);

}  // namespace meent::store
