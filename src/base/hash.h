// SPDX-License-Identifier: EUPL-1.2
// SHA-256 (FIPS 180-4) and base16; by libsodium.
#pragma once

#include <array>
#include <span>
#include <string>
#include <string_view>

namespace meent {

using Digest = std::array<unsigned char, 32>;

Digest sha256(std::string_view bytes);
std::string sha256_hex(std::string_view bytes);  // 64 lower-case digits
std::string to_hex(std::span<const unsigned char> bytes);
// Bytes as text and back (RFC 4648, section 4). Promise of from_base64(): the text came from to_base64().
std::string to_base64(std::string_view bytes);
std::string from_base64(std::string_view text);
// Compares in a time that does not depend on where two texts of equal length differ.
bool equal_in_constant_time(std::string_view left, std::string_view right);

}  // namespace meent
