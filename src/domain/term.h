// SPDX-License-Identifier: EUPL-1.2
// How long a phase may last, and on which day that ends. A term starts on the day after entry and includes its last
// day; "8 weeks" from Wednesday 4 March 2026 ends on Wednesday 29 April 2026.
//
//   Length weeks8 = MUST(parse_length("8 weeks"));
//   end_of_term(weeks8, Date(2026, 3, 4), TermRule::statute, calendar)
#pragma once

#include <string>
#include <string_view>

#include "base/date.h"
#include "base/result.h"
#include "domain/calendar.h"

namespace meent::domain {

enum class LengthUnit { days, working_days, weeks, months, years };

struct Length {
  int count = 0;
  LengthUnit unit = LengthUnit::days;
  bool operator==(const Length&) const = default;
};

// "6 weeks", "1 day", "10 working days", "3 months", "1 year"; also Dutch: "6 weken", "10 werkdagen", "1 jaar".
// Refuses with "length.malformed"; from one to a hundred years of the unit.
Result<Length> parse_length(std::string_view text);
std::string to_text(Length length);  // as parse_length reads it, English

// own: a term that the municipality set itself, no statute.
// statute: a term set by law; the Algemene termijnenwet (Atw, BWBR0002448) applies, articles 1 and 2, unless article 4
// excludes it. That act speaks of statutes and orders in council; municipal regulations follow it when they say so,
// and a definition says so by naming the regulation in `law`.
enum class TermRule { own, statute };

// True when article 4 under a Atw excludes the length: more than 90 days, 12 weeks or 3 months, or any years.
bool is_excluded_by_termijnenwet(Length length);

// The last day of the term for something that began on `start`. With TermRule::statute the end moves to the next
// working day (art. 1 Atw), and a term of at least three days is lengthened until it has two working days (art. 2).
// `paused_days` are added before the end is moved (art. 4:15 Awb: the term stands still from the day after); of a
// length in working days they are working days.
// A month later than the 31st ends on the last day of a shorter month.
Date end_of_term(Length length, Date start, TermRule rule, const Calendar& calendar, int paused_days = 0);

// The end after an extension: `extension` counted from the day before the end is moved, then moved as above. What
// ends is the extension, so it is the extension's length that article 4 excludes or not.
Date end_of_extended_term(Length length, Length extension, int times, Date start, TermRule rule,
                          const Calendar& calendar, int paused_days = 0);

}  // namespace meent::domain
