// SPDX-License-Identifier: EUPL-1.2
#include "app/access_tokens.h"

#include <algorithm>

#include "app/password.h"
#include "base/hash.h"
#include "base/text.h"
#include "store/access_token_store.h"
#include "store/password_store.h"

namespace meent::app {
namespace {

constexpr std::size_t secret_length = 43;  // of make_token()

bool is_access_token(std::string_view token) {
  if (!token.starts_with(access_token_prefix)) return false;
  token.remove_prefix(access_token_prefix.size());
  return token.size() == secret_length && std::all_of(token.begin(), token.end(), [](char sign) {
           return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z') || (sign >= '0' && sign <= '9') ||
                  sign == '-' || sign == '_';
         });
}

Result<TokensView> check_wanted(Session& session, const TokenWanted& wanted) {
  TokensView view = TRY(view_access_tokens(session));
  if (view.needs_password) return Error{ErrorCode::not_allowed, "token.second_factor"};
  if (static_cast<std::int64_t>(view.tokens.size()) >= most_access_tokens)
    return Error{ErrorCode::conflict, "token.too_many", {{"most", std::to_string(most_access_tokens)}}};
  Error wrong{ErrorCode::invalid, "form.check_fields"};
  if (wanted.name.empty()) wrong.fields.push_back({"name", "form.missing"});
  if (count_characters(wanted.name) > longest_token_name)
    wrong.fields.push_back({"name", "form.too_long", {{"most", std::to_string(longest_token_name)}}});
  if (wanted.days < 1 || wanted.days > longest_token_days)
    wrong.fields.push_back(
        {"days", "form.out_of_range", {{"lowest", "1"}, {"highest", std::to_string(longest_token_days)}}});
  if (!wrong.fields.empty()) return wrong;
  return view;
}

}  // namespace

Result<TokensView> view_access_tokens(Session& session) {
  if (session.actor.empty()) return Error{ErrorCode::not_signed_in, "sign_in.needed"};
  TokensView view;
  for (const auto& row : store::list_access_tokens(session.database, session.actor, session.now))
    view.tokens.push_back({row.token_hash, row.name, row.scope == "write", row.created_at, row.expires_at});
  view.staff = may_have_password(session);
  view.needs_password = view.staff && !store::find_password(session.database, session.actor).has_value();
  return view;
}

Result<std::string> propose_access_token(Session& session, const TokenWanted& wanted) {
  TRY(check_wanted(session, wanted));
  return std::string(access_token_prefix) + make_token(session.secrets);
}

Result<Done> make_access_token(Session& session, const TokenWanted& wanted) {
  const TokensView view = TRY(check_wanted(session, wanted));
  if (!is_access_token(wanted.token) || store::has_access_token(session.database, sha256_hex(wanted.token)))
    return Error{ErrorCode::conflict, "token.again"};
  if (view.staff && !use_own_second_factor(session, wanted.code))
    return Error{ErrorCode::invalid, "form.check_fields", {}, {{"code", "password.wrong_code"}}};
  constexpr std::int64_t day_seconds = 24 * 3600;
  store::add_access_token(session.database, session.actor,
                          {sha256_hex(wanted.token), wanted.name, wanted.writes ? "write" : "read", view.staff,
                           session.now, session.now.plus_seconds(wanted.days * day_seconds)});
  return Done{};
}

Result<Done> revoke_access_token(Session& session, std::string_view id) {
  if (session.actor.empty()) return Error{ErrorCode::not_signed_in, "sign_in.needed"};
  if (!store::remove_access_token(session.database, session.actor, id))
    return Error{ErrorCode::not_found, "token.gone"};
  return Done{};
}

Result<Done> recognise_token(Session& session, std::string_view token, bool writes) {
  const auto holder = is_access_token(token)
                          ? store::find_token_holder(session.database, sha256_hex(token), session.now)
                          : std::optional<store::TokenHolder>();
  if (!holder) return Error{ErrorCode::not_signed_in, "token.unknown"};
  if (!holder->second_factor && store::has_any_role(session.database, holder->person.id))
    return Error{ErrorCode::not_signed_in, "token.second_factor_first"};
  if (writes && holder->scope != "write") return Error{ErrorCode::not_allowed, "token.read_only"};
  session.actor = holder->person.id;
  session.actor_name = holder->person.name;
  // It was made by whoever had just shown a second factor, where there is one.
  session.assurance = holder->second_factor ? domain::Assurance::two_factor : domain::Assurance::link;
  return Done{};
}

}  // namespace meent::app
