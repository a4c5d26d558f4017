// SPDX-License-Identifier: EUPL-1.2
#include <cstddef>
#include <cstdint>

#include "web/request.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  static_cast<void>(meent::web::parse_form({reinterpret_cast<const char*>(bytes), size}));
  return 0;
}
