// SPDX-License-Identifier: EUPL-1.2
// Signing in with a password and a code from a phone, for whoever holds a role. A link by mail always works as well: so
// nobody is locked out, neither by a lost phone nor by a stranger who guesses.
//
// Hashing is slow on purpose and happens in a read transaction, before the write (check_password, make_password_hash).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "app/session.h"
#include "app/sign_in.h"
#include "base/result.h"

namespace meent::app {

inline constexpr std::size_t recovery_codes = 8;

bool may_have_password(Session& session);  // holds a role somewhere
// Whether the code is one of the actor's phone, or a recovery code; it is used up.
bool use_own_second_factor(Session& session, std::string_view code);

// For the page: a new key for the phone and new recovery codes, which count once they come back with set_password.
struct PasswordView {
  std::string address;
  bool is_set = false;
  std::int64_t codes_left = 0;
  std::string key;
  std::string key_address;  // "otpauth://…"
  std::vector<std::string> codes;
};
// not_allowed "password.staff_only". `key` and `codes` as they were shown before; anything else makes new ones.
Result<PasswordView> view_password(Session& session, const std::string& key, const std::vector<std::string>& codes);

struct PasswordGiven {
  std::string password;
  std::string key;
  std::vector<std::string> codes;
  std::string code;      // that the phone shows now
  std::string old_code;  // of the phone so far, or a recovery code; only when a password is set
};
// Refuses with invalid and the fields "password" ("password.too_short", "form.too_long"), "code" and "old_code"
// ("password.wrong_code"), with not_allowed "password.staff_only", and conflict "password.again" when key or codes are
// not ours.
Result<std::string> make_password_hash(Session& session, const PasswordGiven& given);
// Stores it, and ends all other sessions of the actor. Refuses likewise.
Result<Done> set_password(Session& session, const PasswordGiven& given, const std::string& hash,
                          std::string_view session_token);

struct CheckedPassword {
  bool right = false;
};
// Takes as long for an unknown address as for a known one; not at all while the account must wait.
CheckedPassword check_password(Session& session, std::string_view email, const std::string& password);
// Of a password that was checked, with a code of the phone or a recovery code, which is used up. nullopt: something was
// wrong, or the account must wait: after five failures half a minute, and twice as long after each, at most an hour.
// The failure is noted, so the transaction must be kept.
std::optional<SignedIn> sign_in_with_password(Session& session, std::string_view email, CheckedPassword checked,
                                              std::string_view code);

// Where somebody is signed in.
struct OwnSession {
  std::string id;  // opens nothing
  Instant since;
  bool here = false;
};
Result<std::vector<OwnSession>> list_own_sessions(Session& session, std::string_view token);  // newest first
Result<Done> end_own_session(Session& session, std::string_view id);  // not_found "session.gone"
Result<Done> end_other_sessions(Session& session, std::string_view token);

}  // namespace meent::app
