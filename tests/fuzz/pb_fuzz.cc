// SPDX-License-Identifier: EUPL-1.2
#include <cstddef>
#include <cstdint>

#include "algorithms/budgeting/pb_format.h"

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* bytes, std::size_t size) {
  static_cast<void>(meent::algorithms::parse_pb({reinterpret_cast<char const*>(bytes), size}, "fuzz.pb"));
  return 0;
}
