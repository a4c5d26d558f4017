// SPDX-License-Identifier: EUPL-1.2
#include "base/date.h"

#include <array>
#include <cstdio>

namespace meent {

Date Date::plus_months(int months) const {
  const auto start = ymd();
  const auto target = start.year() / start.month() + std::chrono::months{months};
  const auto last = std::chrono::year_month_day{target / std::chrono::last};
  const auto same = target / start.day();
  const auto chosen = same.ok() ? same : last;
  return Date{static_cast<std::int32_t>(std::chrono::sys_days{chosen}.time_since_epoch().count())};
}

Result<Date> parse_date(std::string_view text) {
  const auto malformed = Error{ErrorCode::invalid, "date.malformed", {{"text", std::string(text.substr(0, 40))}}};
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return malformed;
  int parts[3] = {0, 0, 0};
  int part = 0;
  for (const char c : text) {
    if (c == '-') {
      ++part;
    } else if (c >= '0' && c <= '9' && part < 3) {
      parts[part] = parts[part] * 10 + (c - '0');
    } else {
      return malformed;
    }
  }
  const auto ymd = std::chrono::year{parts[0]} / parts[1] / parts[2];
  if (parts[0] < 1583 || !ymd.ok())
    return Error{ErrorCode::invalid, "date.does_not_exist", {{"text", std::string(text)}}};
  return Date{parts[0], static_cast<unsigned>(parts[1]), static_cast<unsigned>(parts[2])};
}

std::string to_iso(Date date) {
  std::array<char, 16> buffer;
  std::snprintf(buffer.data(), buffer.size(), "%04d-%02u-%02u", date.year(), date.month(), date.day());
  return buffer.data();
}

}  // namespace meent
