// SPDX-License-Identifier: EUPL-1.2
#include "app/letter_code.h"

#include "base/hash.h"

namespace meent::app {

std::string plain_code(std::string_view typed) {
  std::string code;
  for (const char c : typed) {
    if (c >= 'a' && c <= 'z') code += static_cast<char>(c - 'a' + 'A');
    else if ((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')) code += c;
  }
  return code;
}

std::string hash_of_code(const domain::DossierId& round, std::string_view typed) {
  return sha256_hex("letter:" + round.text + ":" + plain_code(typed));
}

std::string make_letter_code(SecretSource& secrets) {
  constexpr std::size_t length = 13;
  return make_code(secrets, length);
}

}  // namespace meent::app
