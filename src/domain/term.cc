// SPDX-License-Identifier: EUPL-1.2
#include "domain/term.h"

#include <array>
#include <optional>
#include <utility>

#include "base/text.h"

namespace meent::domain {
namespace {

constexpr int longest_years = 100;

int most_of(LengthUnit unit) {
  switch (unit) {
    case LengthUnit::days:
    case LengthUnit::working_days:
      return 365 * longest_years;
    case LengthUnit::weeks:
      return 52 * longest_years;
    case LengthUnit::months:
      return 12 * longest_years;
    case LengthUnit::years:
      return longest_years;
  }
  return 0;
}

std::optional<LengthUnit> find_unit(std::string_view word) {
  static constexpr std::array<std::pair<std::string_view, LengthUnit>, 16> words = {{
      {"day", LengthUnit::days},
      {"days", LengthUnit::days},
      {"dag", LengthUnit::days},
      {"dagen", LengthUnit::days},
      {"week", LengthUnit::weeks},
      {"weeks", LengthUnit::weeks},
      {"weken", LengthUnit::weeks},
      {"month", LengthUnit::months},
      {"months", LengthUnit::months},
      {"maand", LengthUnit::months},
      {"maanden", LengthUnit::months},
      {"year", LengthUnit::years},
      {"years", LengthUnit::years},
      {"jaar", LengthUnit::years},
      {"werkdag", LengthUnit::working_days},
      {"werkdagen", LengthUnit::working_days},
  }};
  for (const auto& [name, unit] : words)
    if (name == word) return unit;
  return std::nullopt;
}

Date plus(Date date, Length length, int times, const Calendar& calendar) {
  const int count = length.count * times;
  switch (length.unit) {
    case LengthUnit::days:
      return date.plus_days(count);
    case LengthUnit::working_days:
      return calendar.plus_working_days(date, count);
    case LengthUnit::weeks:
      return date.plus_days(7 * count);
    case LengthUnit::months:
      return date.plus_months(count);
    case LengthUnit::years:
      return date.plus_months(12 * count);
  }
  return date;
}

bool is_three_days_or_more(Length length) { return length.unit != LengthUnit::days || length.count >= 3; }

// The days that a pause added. Of a term in working days they are working days.
Date plus_paused(Date end, Length length, int paused_days, const Calendar& calendar) {
  if (length.unit == LengthUnit::working_days) return calendar.plus_working_days(end, paused_days);
  return end.plus_days(paused_days);
}

Date move_end(Date end, Length length, Date start, TermRule rule, const Calendar& calendar) {
  if (rule == TermRule::own || is_excluded_by_termijnenwet(length)) return end;
  // Art. 2 Atw: a term of three days or more holds at least two days that are not a weekend or holiday.
  if (is_three_days_or_more(length))
    while (end < start.plus_days(60) && calendar.working_days_after(start, end) < 2) end = end.plus_days(1);
  return calendar.working_day_from(end);
}

}  // namespace

Result<Length> parse_length(std::string_view text) {
  const Error malformed{ErrorCode::invalid, "length.malformed", {{"text", std::string(text)}}};
  const auto words = split(trim(text), ' ');
  if (words.size() < 2 || words.size() > 3) return malformed;
  const auto count = parse_whole(words[0]);
  if (!count) return malformed;
  auto unit = find_unit(words.back());
  if (!unit) return malformed;
  if (words.size() == 3) {
    if (words[1] != "working" || *unit != LengthUnit::days) return malformed;
    unit = LengthUnit::working_days;
  }
  if (*count < 1 || *count > most_of(*unit)) return malformed;
  return Length{static_cast<int>(*count), *unit};
}

std::string to_text(Length length) {
  static constexpr std::array<std::string_view, 5> units = {"day", "working day", "week", "month", "year"};
  std::string text = std::to_string(length.count) + " ";
  text += units[static_cast<std::size_t>(length.unit)];
  if (length.count != 1) text += "s";
  return text;
}

bool is_excluded_by_termijnenwet(Length length) {
  switch (length.unit) {
    case LengthUnit::days:
      return length.count > 90;
    case LengthUnit::working_days:
      return length.count > 90;
    case LengthUnit::weeks:
      return length.count > 12;
    case LengthUnit::months:
      return length.count > 3;
    case LengthUnit::years:
      return true;
  }
  return false;
}

Date end_of_term(Length length, Date start, TermRule rule, const Calendar& calendar, int paused_days) {
  const Date end = plus(start, length, 1, calendar);
  return move_end(plus_paused(end, length, paused_days, calendar), length, start, rule, calendar);
}

Date end_of_extended_term(Length length, Length extension, int times, Date start, TermRule rule,
                          const Calendar& calendar, int paused_days) {
  const Date end = plus(plus(start, length, 1, calendar), extension, times, calendar);
  return move_end(plus_paused(end, length, paused_days, calendar), times > 0 ? extension : length, start, rule,
                  calendar);
}

}  // namespace meent::domain
