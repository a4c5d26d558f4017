// SPDX-License-Identifier: EUPL-1.2
// What something costs, line by line: what, how many, and the price of one. The answer to a field of type estimate.
//
//   parse_estimate("2\t900\tBankje\n1\t350,50\tBord")   one line each: how many, the price of one, what it is
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/money.h"
#include "base/result.h"
#include "domain/command.h"
#include "domain/instrument.h"

namespace meent::domain {

// How many lines there may be, and how many of one thing.
inline constexpr std::size_t most_estimate_lines = 20;
inline constexpr std::int64_t most_of_one = 100'000;

struct EstimateLine {
  std::int64_t count = 1;
  Money each;
  std::string what;
  Money cost() const { return {count * each.cents}; }
  bool operator==(const EstimateLine&) const = default;
};

// Lines in which nothing was filled in are left out; without a number it is one. Refuses with invalid
// "estimate.line" {line} (not three parts), "estimate.count" {line}, "estimate.price" {line}, "estimate.what" {line},
// "estimate.too_many" {most} or "money.too_large" (together).
Result<std::vector<EstimateLine>> parse_estimate(std::string_view text);
std::string write_estimate(const std::vector<EstimateLine>& lines);
// Promise: the lines come from parse_estimate().
Money total_of(const std::vector<EstimateLine>& lines);

// The same answers, and the total of an estimate where the amount that it explains (Field.of) was left empty.
Given fill_in_totals(const Instrument& instrument, const Given& given);

}  // namespace meent::domain
