// SPDX-License-Identifier: EUPL-1.2
// Whatever bytes a definition has, reading and linting it ends with findings or a value, never with a crash.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "domain/instrument_lint.h"
#include "domain/instrument_parser.h"
#include "domain/municipality.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(bytes), size);
  const auto parsed = meent::domain::parse_instrument(text, "fuzz.toml");
  if (parsed) (void)meent::domain::lint(*parsed.value);
  (void)meent::domain::parse_municipality(text, "fuzz.toml");
  return 0;
}
