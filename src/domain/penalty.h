// SPDX-License-Identifier: EUPL-1.2
// What a municipality owes for each day that a decision is late after a notice of default (Awb 4:17).
//
//   Penalty penalty = penalty_on(Date(2026, 5, 4), today, calendar);
//   penalty.first_day                         // 2026-05-19: two weeks after the notice have passed
//   amount_of(penalty, {{23, 35, 45}})        // euros a day of the first, second and third fortnight
#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>

#include "base/date.h"
#include "base/json.h"
#include "base/money.h"
#include "domain/calendar.h"

namespace meent::domain {

// At most so many days (first paragraph); the Algemene termijnenwet does not lengthen them.
inline constexpr int most_penalty_days = 42;

struct Penalty {
  Date last_day_without;  // two weeks from the notice; a statutory term, so that it ends on a working day
  Date first_day;
  int days = 0;  // that it has run, today included; 0 to most_penalty_days
  bool operator==(const Penalty&) const = default;
};

// Promise: the term was over when the notice came; the engine takes no earlier one.
Penalty penalty_on(Date notice, Date today, const Calendar& calendar);

// Euros a day of each fortnight (second paragraph); they change, so the municipality's values hold them.
using PenaltyRates = std::array<std::int64_t, 3>;
// The values `dwangsom_week_1_2`, `dwangsom_week_3_4` and `dwangsom_week_5_6`; nothing when one is not there.
std::optional<PenaltyRates> find_penalty_rates(const std::map<std::string, Json>& values);

Money amount_of(const Penalty& penalty, const PenaltyRates& rates);

}  // namespace meent::domain
