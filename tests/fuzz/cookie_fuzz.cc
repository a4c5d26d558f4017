// SPDX-License-Identifier: EUPL-1.2
#include <cstddef>
#include <cstdint>

#include "web/request.h"

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* bytes, std::size_t size) {
  static_cast<void>(meent::web::parse_cookies({reinterpret_cast<char const*>(bytes), size}));
  return 0;
}
