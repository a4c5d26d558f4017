// SPDX-License-Identifier: EUPL-1.2
#include "base/id.h"

#include <array>

namespace meent {
namespace {

std::string format_uuid(std::array<unsigned char, 16> bytes, unsigned char version) {
  bytes[6] = static_cast<unsigned char>((bytes[6] & 0x0f) | (version << 4));
  bytes[8] = static_cast<unsigned char>((bytes[8] & 0x3f) | 0x80);
  constexpr char digits[] = "0123456789abcdef";
  std::string text;
  text.reserve(36);
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    if (i == 4 || i == 6 || i == 8 || i == 10) text += '-';
    text += digits[bytes[i] >> 4];
    text += digits[bytes[i] & 15];
  }
  return text;
}

}  // namespace

std::string make_uuid_v7(Instant now, SecretSource& random) {
  std::array<unsigned char, 16> bytes;
  random.fill(bytes);
  auto milliseconds = static_cast<std::uint64_t>(now.microseconds / 1000);
  for (std::size_t i = 6; i-- > 0;) {
    bytes[i] = static_cast<unsigned char>(milliseconds & 0xff);
    milliseconds >>= 8;
  }
  return format_uuid(bytes, 7);
}

std::string make_uuid_v4(SecretSource& random) {
  std::array<unsigned char, 16> bytes;
  random.fill(bytes);
  return format_uuid(bytes, 4);
}

}  // namespace meent
