// SPDX-License-Identifier: EUPL-1.2
// An estimate in a form: rows of three fields each, "begroting.1.aantal", "begroting.1.prijs" and "begroting.1.wat",
// that together are one answer (domain/estimate.h). The number of rows is fixed, so that it works without scripts.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "web/request.h"

namespace meent::web {

// Rows that a form offers at least.
inline constexpr std::size_t estimate_rows = 6;
// The button that adds up and stores nothing.
inline constexpr std::string_view reckon_button = "reken_uit";

struct EstimatePart {
  std::string field;
  std::size_t row = 0;   // from 1
  std::size_t part = 0;  // 0: how many, 1: the price of one, 2: what
};
std::optional<EstimatePart> find_estimate_part(std::string_view name);
std::string estimate_part(std::string_view field, std::size_t row, std::size_t part);

// Field → its rows as one text, rows in which nothing was typed left out; a field with only such rows is not there.
std::map<std::string, std::string> estimates_of(const Pairs& fields);

}  // namespace meent::web
