// SPDX-License-Identifier: EUPL-1.2
#include "domain/calendar.h"

namespace meent::domain {

// The anonymous Gregorian computus (Nature, 20 April 1876; Butcher 1877).
Date easter_sunday(int year) {
  const int golden = year % 19;
  const int century = year / 100;
  const int rest = year % 100;
  const int correction = (century - (century + 8) / 25 + 1) / 3;
  const int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
  const int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
  const int shift = (golden + 11 * epact + 22 * weekday) / 451;
  const int sum = epact + weekday - 7 * shift + 114;
  return Date(year, static_cast<unsigned>(sum / 31), static_cast<unsigned>(sum % 31 + 1));
}

bool is_holiday(Date date) {
  const int year = date.year();
  const unsigned month = date.month();
  const unsigned day = date.day();
  if (month == 1 && day == 1) return true;
  if (month == 12 && (day == 25 || day == 26)) return true;
  if (month == 5 && day == 5) return true;
  // The 27th of April, and the Saturday before when that is a Sunday (decree of 30 September 2013).
  const Date birthday(year, 4, 27);
  if (date == (birthday.weekday() == 7 ? birthday.plus_days(-1) : birthday)) return true;
  const int after_easter = days_between(easter_sunday(year), date);
  // Good Friday (art. 3, second paragraph), Easter Monday, Ascension Day, Whit Monday.
  return after_easter == -2 || after_easter == 1 || after_easter == 39 || after_easter == 50;
}

bool Calendar::is_working_day(Date date) const {
  return date.weekday() < 6 && !is_holiday(date) && !equated_.contains(date);
}

Date Calendar::working_day_from(Date date) const {
  while (!is_working_day(date)) date = date.plus_days(1);
  return date;
}

Date Calendar::plus_working_days(Date date, int count) const {
  while (count > 0) {
    date = date.plus_days(1);
    if (is_working_day(date)) --count;
  }
  return date;
}

int Calendar::working_days_after(Date from, Date to) const {
  int count = 0;
  for (Date day = from.plus_days(1); day <= to; day = day.plus_days(1)) count += is_working_day(day);
  return count;
}

}  // namespace meent::domain
