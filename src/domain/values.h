// SPDX-License-Identifier: EUPL-1.2
// A value that a municipality sets, from a day on, by a decision that is named. What held on the day counts.
//
//   [values.handtekeningen]
//   "2022-01-01" = { value = 50, by = "raadsbesluit 2021-118" }
//   "2026-01-01" = { value = 25, by = "raadsbesluit 2025-204" }
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/json.h"
#include "domain/parsed.h"

namespace meent::domain {

struct DatedValue {
  Date from;
  Json value;
  std::string by;
  int line = 0;
  bool operator==(const DatedValue&) const = default;
};

using DatedValues = std::map<std::string, std::vector<DatedValue>>;  // each list in order of date

// What holds on that day; a value whose first date is later is not there.
std::map<std::string, Json> resolve(const DatedValues& values, Date day);

// A file with only values: the tables stand at the top level.
Parsed<DatedValues> parse_values(std::string_view text, const std::string& file);

}  // namespace meent::domain
