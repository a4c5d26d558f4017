// SPDX-License-Identifier: EUPL-1.2
#include "base/one_time_code.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <sodium.h>

#include <algorithm>
#include <array>

#include "base/check.h"
#include "base/hash.h"

namespace meent {
namespace {

constexpr std::string_view base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";  // RFC 4648
constexpr std::int64_t step_seconds = 30;

std::vector<unsigned char> decode(std::string_view key) {
  std::vector<unsigned char> bytes;
  unsigned held = 0;
  unsigned bits = 0;
  for (const char c : key) {
    held = (held << 5) | static_cast<unsigned>(base32.find(c));
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push_back(static_cast<unsigned char>(held >> bits));
    held &= (1U << bits) - 1;
  }
  return bytes;
}

std::string encode_percent(std::string_view text) {
  constexpr char digits[] = "0123456789ABCDEF";
  std::string out;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if ((byte | 0x20) >= 'a' && (byte | 0x20) <= 'z') out += c;
    else if (byte >= '0' && byte <= '9') out += c;
    else out += {'%', digits[byte / 16], digits[byte % 16]};
  }
  return out;
}

}  // namespace

std::string make_totp_key(SecretSource& secrets) {
  std::array<unsigned char, 32> bytes{};
  secrets.fill(bytes);
  std::string key;
  // 32 signs, and a byte is a whole number of times 32: each sign is equally likely.
  for (const unsigned char byte : bytes) key += base32[byte % 32];
  return key;
}

bool is_totp_key(std::string_view text) {
  return text.size() == 32 &&
         std::all_of(text.begin(), text.end(), [](char c) { return base32.find(c) != base32.npos; });
}

std::string totp_code(std::string_view key, std::int64_t step) {
  CHECK(is_totp_key(key));
  const auto secret = decode(key);
  std::array<unsigned char, 8> counter{};
  for (std::size_t i = 0; i < 8; ++i) counter[7 - i] = static_cast<unsigned char>(step >> (8 * i));
  std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
  unsigned length = 0;
  CHECK(HMAC(EVP_sha1(), secret.data(), static_cast<int>(secret.size()), counter.data(), counter.size(), digest.data(),
             &length) != nullptr);
  // RFC 4226, 5.3: dynamic truncation.
  const std::size_t at = digest[length - 1] & 0x0FU;
  const std::uint32_t number = (static_cast<std::uint32_t>(digest[at] & 0x7FU) << 24) |
                               (static_cast<std::uint32_t>(digest[at + 1]) << 16) |
                               (static_cast<std::uint32_t>(digest[at + 2]) << 8) | digest[at + 3];
  std::string code = std::to_string(number % 1'000'000);
  return std::string(6 - code.size(), '0') + code;
}

std::int64_t totp_step(Instant now) { return now.microseconds / 1'000'000 / step_seconds; }

std::optional<std::int64_t> find_totp_step(std::string_view key, std::string_view code, Instant now,
                                           std::int64_t last_used) {
  std::string typed(code);
  std::erase(typed, ' ');
  if (typed.size() != 6) return std::nullopt;
  std::optional<std::int64_t> found;
  const std::int64_t here = totp_step(now);
  for (std::int64_t step = here - 1; step <= here + 1; ++step)
    if (equal_in_constant_time(typed, totp_code(key, step)) && step > last_used && !found) found = step;
  return found;
}

std::string totp_address(std::string_view key, std::string_view account, std::string_view issuer) {
  return "otpauth://totp/" + encode_percent(issuer) + ":" + encode_percent(account) + "?secret=" + std::string(key) +
         "&issuer=" + encode_percent(issuer);
}

std::string hash_password(const std::string& password) {
  CHECK(sodium_init() >= 0);
  std::array<char, crypto_pwhash_STRBYTES> hash{};
  if (crypto_pwhash_str(hash.data(), password.data(), password.size(), crypto_pwhash_OPSLIMIT_INTERACTIVE,
                        crypto_pwhash_MEMLIMIT_INTERACTIVE) != 0)
    throw std::bad_alloc();
  return hash.data();
}

bool is_password_of(const std::string& password, const std::string& hash) {
  CHECK(sodium_init() >= 0);
  return crypto_pwhash_str_verify(hash.c_str(), password.data(), password.size()) == 0;
}

}  // namespace meent
