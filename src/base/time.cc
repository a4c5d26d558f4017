// SPDX-License-Identifier: EUPL-1.2
#include "base/time.h"

#include <array>
#include <cstdio>

namespace meent {
namespace {

constexpr std::int64_t second = 1'000'000;
constexpr std::int64_t day = 86'400 * second;

std::int64_t floor_div(std::int64_t value, std::int64_t by) {
  return value >= 0 ? value / by : -((-value + by - 1) / by);
}

Date last_sunday(int year, unsigned month) {
  const Date last{year, month, 31};  // March and October both have 31 days.
  return last.plus_days(-static_cast<int>(last.weekday() % 7));
}

std::int64_t midnight_utc(Date date) { return date.days_since_1970() * day; }

bool summer_time(Instant instant) {
  const int year = Date{static_cast<std::int32_t>(floor_div(instant.microseconds, day))}.year();
  const std::int64_t from = midnight_utc(last_sunday(year, 3)) + 3600 * second;
  const std::int64_t until = midnight_utc(last_sunday(year, 10)) + 3600 * second;
  return instant.microseconds >= from && instant.microseconds < until;
}

}  // namespace

CivilTime to_civil(Instant instant) {
  const std::int64_t local = instant.microseconds + (summer_time(instant) ? 7200 : 3600) * second;
  const std::int64_t days = floor_div(local, day);
  const std::int64_t seconds = (local - days * day) / second;
  return {Date{static_cast<std::int32_t>(days)}, static_cast<int>(seconds / 3600), static_cast<int>(seconds / 60 % 60),
          static_cast<int>(seconds % 60)};
}

Date civil_date(Instant instant) { return to_civil(instant).date; }

Instant start_of(Date date) {
  const Instant winter{midnight_utc(date) - 3600 * second};
  const Instant summer{midnight_utc(date) - 7200 * second};
  return to_civil(summer) == CivilTime{date, 0, 0, 0} ? summer : winter;
}

std::string to_rfc3339(Instant instant) {
  const std::int64_t days = floor_div(instant.microseconds, day);
  const std::int64_t seconds = (instant.microseconds - days * day) / second;
  std::array<char, 40> buffer;
  std::snprintf(buffer.data(), buffer.size(), "%sT%02d:%02d:%02dZ",
                to_iso(Date{static_cast<std::int32_t>(days)}).c_str(), static_cast<int>(seconds / 3600),
                static_cast<int>(seconds / 60 % 60), static_cast<int>(seconds % 60));
  return buffer.data();
}

Result<Instant> parse_rfc3339(std::string_view text) {
  const auto malformed = Error{ErrorCode::invalid, "instant.malformed", {{"text", std::string(text.substr(0, 40))}}};
  if (text.size() < 20 || (text[10] != 'T' && text[10] != 't')) return malformed;
  const auto date = parse_date(text.substr(0, 10));
  if (!date) return malformed;
  const auto two = [&](std::size_t at) {
    if (at + 2 > text.size() || text[at] < '0' || text[at] > '9' || text[at + 1] < '0' || text[at + 1] > '9') return -1;
    return (text[at] - '0') * 10 + (text[at + 1] - '0');
  };
  const int hour = two(11), minute = two(14), seconds = two(17);
  if (text[13] != ':' || text[16] != ':' || hour < 0 || hour > 23 || minute < 0 || minute > 59 || seconds < 0 ||
      seconds > 59)
    return malformed;
  std::int64_t offset = 0;
  const std::string_view zone = text.substr(19);
  if (zone != "Z" && zone != "z") {
    if (zone.size() != 6 || (zone[0] != '+' && zone[0] != '-') || zone[3] != ':' || two(20) < 0 || two(23) < 0)
      return malformed;
    offset = (two(20) * 3600 + two(23) * 60) * (zone[0] == '+' ? 1 : -1);
  }
  return Instant{midnight_utc(*date) + (hour * 3600 + minute * 60 + seconds - offset) * second};
}

}  // namespace meent
