// SPDX-License-Identifier: EUPL-1.2
// The second factor: codes of six digits that an app on a phone shows for half a minute (TOTP, RFC 6238, with
// HMAC-SHA-1, six digits and steps of 30 seconds, which is what every such app does); and passwords as argon2id hashes
// (RFC 9106, by libsodium).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/random.h"
#include "base/time.h"

namespace meent {

// 160 random bits (RFC 4226, 4) in base32: 32 signs.
std::string make_totp_key(SecretSource& secrets);
bool is_totp_key(std::string_view text);
// The code of one step. Promise: is_totp_key(key).
std::string totp_code(std::string_view key, std::int64_t step);
std::int64_t totp_step(Instant now);
// The step whose code this is: this one, or the one before or after, for clocks differ and people type; blanks do not
// count. Steps up to `last_used` are not considered.
std::optional<std::int64_t> find_totp_step(std::string_view key, std::string_view code, Instant now,
                                           std::int64_t last_used);
// "otpauth://totp/…", which a phone opens in its app.
std::string totp_address(std::string_view key, std::string_view account, std::string_view issuer);

// Takes about a tenth of a second and 64 MiB, on purpose.
std::string hash_password(const std::string& password);
bool is_password_of(const std::string& password, const std::string& hash);

}  // namespace meent
