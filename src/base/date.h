// SPDX-License-Identifier: EUPL-1.2
// Calendar dates without a clock. Date is a day of the proleptic Gregorian calendar; ISO text "2026-11-24".
//
//   Date d = MUST(parse_date("2026-02-28"));
//   to_iso(d.plus_days(1))  // "2026-03-01"
#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.h"

namespace meent {

class Date {
 public:
  constexpr Date() = default;  // 1970-01-01
  constexpr explicit Date(std::int32_t days_since_1970) : days_(days_since_1970) {}
  // Promise: year 1583..9999 and a day that exists; see parse_date for text from outside.
  constexpr Date(int year, unsigned month, unsigned day)
      : days_(static_cast<std::int32_t>(
            std::chrono::sys_days{std::chrono::year{year} / static_cast<int>(month) / static_cast<int>(day)}
                .time_since_epoch()
                .count())) {}

  constexpr std::int32_t days_since_1970() const { return days_; }
  constexpr int year() const { return static_cast<int>(ymd().year()); }
  constexpr unsigned month() const { return static_cast<unsigned>(ymd().month()); }
  constexpr unsigned day() const { return static_cast<unsigned>(ymd().day()); }
  // 1 = Monday … 7 = Sunday (ISO 8601).
  constexpr unsigned weekday() const {
    return std::chrono::weekday{std::chrono::sys_days{std::chrono::days{days_}}}.iso_encoding();
  }
  constexpr Date plus_days(int days) const { return Date{days_ + days}; }
  // The same day of a later month; the last day of that month when it is shorter (31 January + 1 = 28 February).
  Date plus_months(int months) const;
  constexpr auto operator<=>(const Date&) const = default;

 private:
  constexpr std::chrono::year_month_day ymd() const {
    return std::chrono::year_month_day{std::chrono::sys_days{std::chrono::days{days_}}};
  }
  std::int32_t days_ = 0;
};

constexpr int days_between(Date from, Date to) { return to.days_since_1970() - from.days_since_1970(); }

// Accepts exactly YYYY-MM-DD, year 1583..9999. Refuses with "date.malformed" or "date.does_not_exist".
Result<Date> parse_date(std::string_view text);
std::string to_iso(Date date);

}  // namespace meent
