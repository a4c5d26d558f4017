// SPDX-License-Identifier: EUPL-1.2
// Moments. Nothing here reads a clock: main/ does so once per request and passes the Instant on.
//
// Instant counts microseconds since 1970 UTC, the form that is stored. Civil time is that of the Netherlands (Europe/
// Amsterdam): UTC+1, and UTC+2 from the last Sunday of March 01:00 UTC to that of October (Directive 2000/84/EC).
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/date.h"

namespace meent {

struct Instant {
  std::int64_t microseconds = 0;
  constexpr auto operator<=>(const Instant&) const = default;
  constexpr Instant plus_seconds(std::int64_t seconds) const { return Instant{microseconds + seconds * 1'000'000}; }
};

struct CivilTime {
  Date date;
  int hour = 0;
  int minute = 0;
  int second = 0;
  auto operator<=>(const CivilTime&) const = default;
};

CivilTime to_civil(Instant instant);                   // Dutch clock
Date civil_date(Instant instant);                      // the day on a Dutch calendar
Instant start_of(Date date);                           // 00:00 on the Dutch clock
std::string to_rfc3339(Instant instant);               // "2026-11-24T09:30:00Z", seconds
Result<Instant> parse_rfc3339(std::string_view text);  // UTC ("Z") or an offset; refuses with "instant.malformed"

}  // namespace meent
