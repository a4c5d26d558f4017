// SPDX-License-Identifier: EUPL-1.2
// TOML text → Instrument. Never throws and never crashes on what it is given; all findings at once, each with its line
// and what to do about it. docs/instrument-format.md is the reference of the form.
#pragma once

#include <string>
#include <string_view>

#include "domain/instrument.h"
#include "domain/parsed.h"

namespace meent::domain {

inline constexpr std::size_t largest_definition = 256 * 1024;  // bytes

// Form only: words, types, lists. Whether the procedure is sound is for lint() (instrument_lint.h).
Parsed<Instrument> parse_instrument(std::string_view text, const std::string& file);

// parse_instrument() and then lint(): what must hold before a definition is used.
Parsed<Instrument> load_instrument(std::string_view text, const std::string& file);

}  // namespace meent::domain
