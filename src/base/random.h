// SPDX-License-Identifier: EUPL-1.2
// Two kinds of chance, never mixed: secrets come from the system, draws from a published seed.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace meent {

// Where secrets come from. Tests pass a predictable one.
class SecretSource {
 public:
  virtual ~SecretSource() = default;
  virtual void fill(std::span<unsigned char> bytes) = 0;
};

// The operating system's generator; safe to share between threads.
SecretSource& system_secrets();

// Letters and digits that are hard to confuse on paper (no 0, O, 1, I, L, U): 30 signs, 4.9 bits each.
std::string make_code(SecretSource& random, std::size_t length);
std::string make_token(SecretSource& random);  // 43 signs of base64url, 256 bits

// Draws that anybody can repeat: block k is SHA-256(seed ‖ ":" ‖ decimal k), read as four big-endian 64-bit numbers;
// below(n) rejects the numbers above the largest multiple of n, so that every outcome is equally likely.
class SeededDraw {
 public:
  explicit SeededDraw(std::string seed);
  std::uint64_t next();
  std::uint64_t below(std::uint64_t bound);  // promise: bound > 0
  // Fisher–Yates from the last place to the first.
  template <class T>
  void shuffle(std::vector<T>& items) {
    for (std::size_t i = items.size(); i > 1; --i) std::swap(items[i - 1], items[below(i)]);
  }

 private:
  std::string seed_;
  std::uint64_t block_ = 0;
  std::vector<std::uint64_t> left_;
};

}  // namespace meent
