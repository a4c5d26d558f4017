// SPDX-License-Identifier: EUPL-1.2
// Whether a form that comes back was ours: a page of another site must not be able to vote in a reader's name. The
// cookie meent_form is random; the hidden field form_token is HMAC-SHA-256(key, cookie ‖ "form") (RFC 2104), which
// nobody can make who does not know the key, even when they could plant a cookie.
//
//   FormTokens tokens(settings.key);
//   frame.form_token = tokens.token(cookie);
//   TRY(tokens.check(request, find_pair(form, form_token_field)));
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/random.h"
#include "base/result.h"
#include "web/request.h"

namespace meent::web {

inline constexpr std::string_view form_cookie_name = "meent_form";
inline constexpr std::string_view session_cookie_name = "meent_session";
inline constexpr std::string_view form_token_field = "form_token";

// 64 lower-case hexadecimal digits.
std::string hmac_sha256(std::string_view key, std::string_view message);

class FormTokens {
 public:
  explicit FormTokens(std::string key) : key_(std::move(key)) {}
  std::string token(std::string_view cookie) const;
  // not_allowed "form.other_site" when the browser says that another site sent it (Sec-Fetch-Site, else Origin against
  // Host), "form.not_ours" when cookie and field do not belong together.
  Result<Done> check(const Request& request, std::optional<std::string_view> field) const;

 private:
  std::string key_;
};

// The value of Set-Cookie: Path=/, HttpOnly, SameSite=Lax; behind https also Secure and the prefix __Host- before the
// name (RFC 6265bis §4.1.3), so that no other host of the same domain can set one for us. Promise: name and value are
// tokens (letters, digits, - and _). `seconds` 0 takes the cookie away.
std::string make_cookie(std::string_view name, std::string_view value, bool https, long long seconds);
// Behind https: leaves the cookies that make_cookie set, under the names it was given. O(bytes).
void keep_host_cookies(Pairs& cookies);

}  // namespace meent::web
