// SPDX-License-Identifier: EUPL-1.2
// Any bytes as a Cookie header: names are never empty and hold neither separator, and there are not too many.
#include <cstddef>
#include <cstdint>

#include "base/check.h"
#include "web/request.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const auto cookies = meent::web::parse_cookies({reinterpret_cast<const char*>(bytes), size});
  CHECK(cookies.size() <= meent::web::most_pairs);
  for (const auto& [name, value] : cookies) {
    CHECK(!name.empty() && name.find_first_of("=;") == std::string::npos);
    CHECK(value.find(';') == std::string::npos);
  }
  return 0;
}
