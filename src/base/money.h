// SPDX-License-Identifier: EUPL-1.2
// Money in whole cents; no float anywhere. Which currency is the municipality's (the euro).
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.h"

namespace meent {

// The largest amount that is accepted from outside: 100 billion euro, so that sums of 900,000 of them fit.
inline constexpr std::int64_t largest_cents = 10'000'000'000'000;

struct Money {
  std::int64_t cents = 0;
  constexpr auto operator<=>(const Money&) const = default;
};

// nullopt-like refusal "money.too_large" instead of overflow.
Result<Money> add(Money left, Money right);

// What people type: "12500", "12.500", "€ 12.500,50", "12500.50" (a last group of one or two digits are cents).
// Refuses with "money.malformed", "money.negative" or "money.too_large".
Result<Money> parse_money(std::string_view text);

// Plain decimal for files and APIs: "12500" or "12500.50".
std::string to_decimal(Money money);

// For a parameter of a text, which then shows it as its reader's language does: "€12500.50" becomes "€ 12.500,50".
std::string to_param(Money money);

}  // namespace meent
