// SPDX-License-Identifier: EUPL-1.2
// Any bytes as the target of a request: refused, or a path from the root without dot segments.
#include <cstddef>
#include <cstdint>

#include "base/check.h"
#include "base/text.h"
#include "web/request.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const auto target = meent::web::parse_target({reinterpret_cast<const char*>(bytes), size});
  if (!target) return 0;
  const auto& [path, query] = *target;
  CHECK(path.starts_with('/') && meent::is_utf8(path) && path.find('\0') == std::string::npos);
  CHECK((path + "/").find("/../") == std::string::npos);
  CHECK(query.size() <= meent::web::most_pairs);
  return 0;
}
