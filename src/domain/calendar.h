// SPDX-License-Identifier: EUPL-1.2
// Which days are working days in the Netherlands, by the Algemene termijnenwet (BWBR0002448). Computed for any year.
//
// Article 3, first paragraph: New Year's Day, Easter Monday, Ascension Day, Whit Monday, both Christmas days, the day
// on which the King's birthday is celebrated (27 April; 26 April when the 27th is a Sunday) and 5 May. The fifth of May
// counts every year: that many are free on it only once in five years is a matter of labour agreements, not of this
// act. Second paragraph: Good Friday is equated with these. Third paragraph: the Crown may equate other days, by a
// decree for some years at a time; those are data (the municipality's `equated_days`) and are passed in.
#pragma once

#include <set>
#include <utility>

#include "base/date.h"

namespace meent::domain {

// Easter Sunday of the Gregorian calendar.
Date easter_sunday(int year);
// Holiday of article 3, first or second paragraph.
bool is_holiday(Date date);

class Calendar {
 public:
  Calendar() = default;
  // `equated` are the days of royal decrees under article 3, third paragraph.
  explicit Calendar(std::set<Date> equated) : equated_(std::move(equated)) {}
  bool is_working_day(Date date) const;
  // `date` itself when that is a working day.
  Date working_day_from(Date date) const;
  // The count-th working day after `date`; `count` > 0.
  Date plus_working_days(Date date, int count) const;
  // Working days in from < day <= to.
  int working_days_after(Date from, Date to) const;

 private:
  std::set<Date> equated_;
};

}  // namespace meent::domain
