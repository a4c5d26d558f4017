// SPDX-License-Identifier: EUPL-1.2
#include "base/random.h"

#include <sodium.h>

#include "base/check.h"
#include "base/hash.h"

namespace meent {
namespace {

class SystemSecrets : public SecretSource {
 public:
  SystemSecrets() { CHECK(sodium_init() >= 0); }
  void fill(std::span<unsigned char> bytes) override { randombytes_buf(bytes.data(), bytes.size()); }
};

}  // namespace

SecretSource& system_secrets() {
  static SystemSecrets source;
  return source;
}

std::string make_code(SecretSource& random, std::size_t length) {
  constexpr std::string_view signs = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
  std::string code;
  while (code.size() < length) {
    unsigned char byte = 0;
    random.fill({&byte, 1});
    // 240 is the largest multiple of 30 in a byte: above it some signs would be likelier.
    if (byte < 240) code += signs[byte % signs.size()];
  }
  return code;
}

std::string make_token(SecretSource& random) {
  constexpr std::string_view signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  std::vector<unsigned char> bytes(43);
  random.fill(bytes);
  std::string token;
  for (const unsigned char byte : bytes) token += signs[byte & 63];
  return token;
}

SeededDraw::SeededDraw(std::string seed) : seed_(std::move(seed)) {}

std::uint64_t SeededDraw::next() {
  if (left_.empty()) {
    const Digest digest = sha256(seed_ + ":" + std::to_string(block_++));
    for (std::size_t number = 4; number-- > 0;) {
      std::uint64_t value = 0;
      for (std::size_t i = 0; i < 8; ++i) value = value << 8 | digest[number * 8 + i];
      left_.push_back(value);
    }
  }
  const std::uint64_t value = left_.back();
  left_.pop_back();
  return value;
}

std::uint64_t SeededDraw::below(std::uint64_t bound) {
  CHECK(bound > 0);
  const std::uint64_t reject_from = UINT64_MAX - UINT64_MAX % bound;
  std::uint64_t value = next();
  while (value >= reject_from) value = next();
  return value % bound;
}

}  // namespace meent
