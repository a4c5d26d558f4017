// SPDX-License-Identifier: EUPL-1.2
#include "domain/penalty.h"

#include <algorithm>
#include <string_view>

#include "domain/term.h"

namespace meent::domain {
namespace {

constexpr int fortnight = 14;
constexpr std::array<std::string_view, 3> rate_names = {"dwangsom_week_1_2", "dwangsom_week_3_4", "dwangsom_week_5_6"};

}  // namespace

Penalty penalty_on(Date notice, Date today, const Calendar& calendar) {
  Penalty penalty;
  penalty.last_day_without = end_of_term({2, LengthUnit::weeks}, notice, TermRule::statute, calendar);
  penalty.first_day = penalty.last_day_without.plus_days(1);
  penalty.days = std::clamp(days_between(penalty.last_day_without, today), 0, most_penalty_days);
  return penalty;
}

std::optional<PenaltyRates> find_penalty_rates(const std::map<std::string, Json>& values) {
  PenaltyRates rates{};
  for (std::size_t i = 0; i < rates.size(); ++i) {
    const auto found = values.find(std::string(rate_names[i]));
    if (found == values.end() || !found->second.is_integer()) return std::nullopt;
    rates[i] = found->second.integer();
  }
  return rates;
}

Money amount_of(const Penalty& penalty, const PenaltyRates& rates) {
  std::int64_t euros = 0;
  for (int day = 0; day < penalty.days; ++day) euros += rates[static_cast<std::size_t>(day / fortnight)];
  return Money{euros * 100};
}

}  // namespace meent::domain
