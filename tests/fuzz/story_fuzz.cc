// SPDX-License-Identifier: EUPL-1.2
// Any bytes as a story about the instruments that travel with the program: findings or a course of events, and so any
// course of moves that can be written down, through the engine.
#include <cstddef>
#include <cstdint>

#include "base/check.h"
#include "base/embedded.h"
#include "domain/instrument_parser.h"
#include "domain/story.h"

namespace {

std::vector<meent::domain::Instrument> read_instruments() {
  std::vector<meent::domain::Instrument> instruments;
  for (const auto& file : meent::embedded_files()) {
    const std::string name(file.name);
    if (!name.starts_with("instruments/") || !name.ends_with(".toml") || name.find('/', 12) != name.npos) continue;
    auto parsed = meent::domain::parse_instrument(file.bytes, name);
    CHECK(parsed);
    instruments.push_back(std::move(*parsed.value));
  }
  CHECK(!instruments.empty());
  return instruments;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  static const auto instruments = read_instruments();
  static_cast<void>(
      meent::domain::run_stories({reinterpret_cast<const char*>(bytes), size}, "fuzz.story", instruments));
  return 0;
}
