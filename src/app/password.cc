// SPDX-License-Identifier: EUPL-1.2
#include "app/password.h"

#include <algorithm>

#include "base/hash.h"
#include "base/one_time_code.h"
#include "base/text.h"
#include "store/password_store.h"
#include "store/person_store.h"

namespace meent::app {
namespace {

constexpr std::size_t shortest_password = 12;
constexpr std::size_t longest_password = 200;
constexpr std::size_t recovery_length = 16;  // 78 bits: a hash of it needs no slow function
constexpr std::int64_t free_failures = 5;
constexpr std::int64_t first_wait_seconds = 30;
constexpr std::int64_t longest_wait_seconds = 3600;

bool is_recovery_code(const std::string& text) {
  return text.size() == recovery_length &&
         std::all_of(text.begin(), text.end(), [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); });
}

bool are_recovery_codes(const std::vector<std::string>& codes) {
  return codes.size() == recovery_codes && std::all_of(codes.begin(), codes.end(), is_recovery_code);
}

std::string account_of(std::string_view email) { return sha256_hex(to_lower_ascii(trim(email))); }

// A recovery code as people copy it.
std::string tidy(std::string_view typed) {
  std::string code;
  for (const char c : typed)
    if (c != ' ' && c != '-') code += static_cast<char>(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
  return code;
}

bool use_second_factor(Session& session, const domain::PersonId& person, const store::PasswordRow& password,
                       std::string_view code) {
  if (const auto step = find_totp_step(password.totp_key, code, session.now, password.totp_step)) {
    store::set_totp_step(session.database, person, *step);
    return true;
  }
  return store::take_recovery_code(session.database, person, sha256_hex(tidy(code)));
}

Result<Done> check_staff(Session& session) {
  if (!may_have_password(session)) return Error{ErrorCode::not_allowed, "password.staff_only"};
  return Done{};
}

}  // namespace

bool may_have_password(Session& session) {
  return !session.actor.empty() && store::has_any_role(session.database, session.actor);
}

bool use_own_second_factor(Session& session, std::string_view code) {
  const auto password = store::find_password(session.database, session.actor);
  return password && use_second_factor(session, session.actor, *password, code);
}

Result<PasswordView> view_password(Session& session, const std::string& key, const std::vector<std::string>& codes) {
  TRY(check_staff(session));
  const auto person = store::find_person(session.database, session.actor);
  PasswordView view;
  view.address = person->email;
  view.is_set = store::find_password(session.database, session.actor).has_value();
  view.codes_left = store::count_recovery_codes(session.database, session.actor);
  view.key = is_totp_key(key) ? key : make_totp_key(session.secrets);
  view.key_address = totp_address(view.key, person->email, "Meent");
  view.codes = codes;
  if (!are_recovery_codes(codes)) {
    view.codes.clear();
    for (std::size_t i = 0; i < recovery_codes; ++i) view.codes.push_back(make_code(session.secrets, recovery_length));
  }
  return view;
}

Result<std::string> make_password_hash(Session& session, const PasswordGiven& given) {
  TRY(check_staff(session));
  if (!is_totp_key(given.key) || !are_recovery_codes(given.codes)) return Error{ErrorCode::conflict, "password.again"};
  Error wrong{ErrorCode::invalid, "form.check_fields"};
  const std::size_t length = count_characters(given.password);
  if (length < shortest_password)
    wrong.fields.push_back({"password", "password.too_short", {{"least", std::to_string(shortest_password)}}});
  if (length > longest_password)
    wrong.fields.push_back({"password", "form.too_long", {{"most", std::to_string(longest_password)}}});
  if (!find_totp_step(given.key, given.code, session.now, 0)) wrong.fields.push_back({"code", "password.wrong_code"});
  if (!wrong.fields.empty()) return wrong;
  return hash_password(given.password);
}

Result<Done> set_password(Session& session, const PasswordGiven& given, const std::string& hash,
                          std::string_view session_token) {
  TRY(check_staff(session));
  const auto step = find_totp_step(given.key, given.code, session.now, 0);
  if (!step) return Error{ErrorCode::invalid, "form.check_fields", {}, {{"code", "password.wrong_code"}}};
  const auto before = store::find_password(session.database, session.actor);
  if (before && !use_second_factor(session, session.actor, *before, given.old_code))
    return Error{ErrorCode::invalid, "form.check_fields", {}, {{"old_code", "password.wrong_code"}}};
  std::vector<std::string> hashes;
  for (const std::string& code : given.codes) hashes.push_back(sha256_hex(code));
  store::set_password(session.database, session.actor, {hash, given.key, *step}, hashes, session.now);
  store::end_other_sessions(session.database, session.actor, sha256_hex(session_token));
  return Done{};
}

CheckedPassword check_password(Session& session, std::string_view email, const std::string& password) {
  if (store::find_failures(session.database, account_of(email)).blocked_until > session.now) return {};
  // Of a password that nobody has; made once.
  static const std::string nobodys = hash_password(make_token(system_secrets()));
  const auto person = store::find_person_by_email(session.database, to_lower_ascii(trim(email)));
  const auto row = person ? store::find_password(session.database, person->id) : std::nullopt;
  const bool right = is_password_of(password, row ? row->hash : nobodys);
  return {row.has_value() && right};
}

std::optional<SignedIn> sign_in_with_password(Session& session, std::string_view email, CheckedPassword checked,
                                              std::string_view code) {
  const std::string account = account_of(email);
  auto failures = store::find_failures(session.database, account);
  if (failures.blocked_until > session.now) return std::nullopt;
  const auto person = store::find_person_by_email(session.database, to_lower_ascii(trim(email)));
  const auto row = person ? store::find_password(session.database, person->id) : std::nullopt;
  if (checked.right && row && use_second_factor(session, person->id, *row, code)) {
    store::forget_failures(session.database, account);
    return SignedIn{start_session(session, person->id, domain::Assurance::two_factor), "/"};
  }
  ++failures.failures;
  std::int64_t wait = 0;
  if (failures.failures >= free_failures) {
    wait = first_wait_seconds;
    for (std::int64_t i = free_failures; i < failures.failures && wait < longest_wait_seconds; ++i) wait *= 2;
  }
  failures.blocked_until = session.now.plus_seconds(std::min(wait, longest_wait_seconds));
  store::set_failures(session.database, account, failures);
  return std::nullopt;
}

Result<std::vector<OwnSession>> list_own_sessions(Session& session, std::string_view token) {
  if (session.actor.empty()) return Error{ErrorCode::not_signed_in, "sign_in.needed"};
  const std::string here = sha256_hex(token);
  std::vector<OwnSession> sessions;
  for (const auto& row : store::list_sessions(session.database, session.actor, session.now))
    sessions.push_back({row.token_hash, row.created_at, row.token_hash == here});
  return sessions;
}

Result<Done> end_own_session(Session& session, std::string_view id) {
  if (session.actor.empty()) return Error{ErrorCode::not_signed_in, "sign_in.needed"};
  if (!store::end_session_of(session.database, session.actor, id)) return Error{ErrorCode::not_found, "session.gone"};
  return Done{};
}

Result<Done> end_other_sessions(Session& session, std::string_view token) {
  if (session.actor.empty()) return Error{ErrorCode::not_signed_in, "sign_in.needed"};
  store::end_other_sessions(session.database, session.actor, sha256_hex(token));
  return Done{};
}

}  // namespace meent::app
