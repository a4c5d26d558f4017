// SPDX-License-Identifier: EUPL-1.2
// Access tokens: with one, a program acts for the person who made it, with that person's roles and for at most a year.
// A token is shown once, before it works; only its hash is kept. Whoever holds a role makes one with a code of the
// phone, and a token that was made without does not work while its holder has a role.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "app/session.h"
#include "base/result.h"

namespace meent::app {

inline constexpr std::string_view access_token_prefix = "meent_";  // so that a leaked one is recognised
inline constexpr std::int64_t most_access_tokens = 20;
inline constexpr std::size_t longest_token_name = 60;  // characters
inline constexpr std::int64_t longest_token_days = 365;

struct OwnToken {
  std::string id;
  std::string name;
  bool writes = false;
  Instant since = {};
  Instant until = {};
};
struct TokensView {
  std::vector<OwnToken> tokens;  // that work, newest first
  bool staff = false;            // a code of the phone is asked
  bool needs_password = false;   // of staff who have no second factor yet: they can make none
};
Result<TokensView> view_access_tokens(Session& session);  // not_signed_in "sign_in.needed"

struct TokenWanted {
  std::string name;
  bool writes = false;
  std::int64_t days = 0;
  std::string token = {};  // as propose_access_token() gave it
  std::string code = {};   // of the phone
};
// A new token, which does not work yet. Refuses with invalid and the fields "name" ("form.missing", "form.too_long")
// and "days" ("form.out_of_range"); not_allowed "token.second_factor"; conflict "token.too_many" {most}; not_signed_in.
Result<std::string> propose_access_token(Session& session, const TokenWanted& wanted);
// Makes it work. Refuses likewise; with invalid, field "code", "password.wrong_code"; with conflict "token.again" when
// the token is not ours or was made already.
Result<Done> make_access_token(Session& session, const TokenWanted& wanted);
Result<Done> revoke_access_token(Session& session, std::string_view id);  // not_found "token.gone"

// Fills in the session's actor. not_signed_in "token.unknown" for what does not work (any more) and
// "token.second_factor_first" for a role's holder; not_allowed "token.read_only" when it may only read.
Result<Done> recognise_token(Session& session, std::string_view token, bool writes);

}  // namespace meent::app
