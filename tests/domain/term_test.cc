// SPDX-License-Identifier: EUPL-1.2
#include "domain/term.h"

#include <gtest/gtest.h>

#include "base/check.h"

namespace meent::domain {
namespace {

constexpr TermRule own = TermRule::own;
constexpr TermRule statute = TermRule::statute;

TEST(Term, extension_counts_from_the_end_before_it_is_moved) {
  // Eight weeks from Monday 9 February end on Easter Monday; two weeks more count from there, not from Tuesday.
  EXPECT_EQ(to_iso(end_of_extended_term({8, LengthUnit::weeks}, {2, LengthUnit::weeks}, 1, Date(2026, 2, 9), statute,
                                        Calendar())),
            "2026-04-20");
}

TEST(Term, what_ends_is_the_extension_so_its_length_is_excluded_or_not) {
  // From Saturday 7 March 2026: 26 weeks more end on a Saturday and stay there; two weeks more move to Monday.
  EXPECT_EQ(to_iso(end_of_extended_term({8, LengthUnit::weeks}, {26, LengthUnit::weeks}, 1, Date(2026, 3, 7), statute,
                                        Calendar())),
            "2026-10-31");
  EXPECT_EQ(to_iso(end_of_extended_term({26, LengthUnit::weeks}, {2, LengthUnit::weeks}, 1, Date(2026, 3, 7), statute,
                                        Calendar())),
            "2026-09-21");
}

TEST(Term, the_longest_that_can_be_written_stays_a_date) {
  for (const auto* text : {"36500 days", "36500 working days", "5200 weeks", "1200 months", "100 years"}) {
    const Length longest = MUST(parse_length(text));
    const Date end = end_of_extended_term(longest, longest, 10, Date(2026, 1, 1), own, Calendar());
    EXPECT_GT(end, Date(3000, 1, 1)) << text;
    EXPECT_TRUE(parse_date(to_iso(end))) << text;
  }
  for (const auto* text : {"36501 days", "5201 weeks", "1201 months", "101 years", "9223372036854775807 days"})
    EXPECT_FALSE(parse_length(text)) << text;
}

TEST(Term, equated_days_are_no_working_days) {
  const Calendar calendar({Date(2026, 5, 15)});
  EXPECT_EQ(to_iso(end_of_term({4, LengthUnit::weeks}, Date(2026, 4, 16), statute, calendar)), "2026-05-18");
}

TEST(Term, length_reads_both_languages_and_refuses_the_rest) {
  EXPECT_EQ(MUST(parse_length("6 weken")), MUST(parse_length("6 weeks")));
  EXPECT_EQ(MUST(parse_length("10 werkdagen")), MUST(parse_length("10 working days")));
  for (const auto* text :
       {"", "6", "weeks", "0 days", "-1 days", "99999 days", "6  weeks", "6 lightyears", "6 working weeks"})
    EXPECT_FALSE(parse_length(text)) << text;
  EXPECT_EQ(to_text(Length{1, LengthUnit::weeks}), "1 week");
}

TEST(Calendar, easter_of_known_years) {
  EXPECT_EQ(to_iso(easter_sunday(2024)), "2024-03-31");
  EXPECT_EQ(to_iso(easter_sunday(2025)), "2025-04-20");
  EXPECT_EQ(to_iso(easter_sunday(2026)), "2026-04-05");
  EXPECT_EQ(to_iso(easter_sunday(2038)), "2038-04-25");
  EXPECT_EQ(to_iso(easter_sunday(2285)), "2285-03-22");
}

// Art. 3 Atw names the fifth of May without "once in five years".
TEST(Calendar, the_fifth_of_may_counts_every_year) {
  for (int year = 2024; year <= 2031; ++year) EXPECT_TRUE(is_holiday(Date(year, 5, 5))) << year;
}

// Every holiday of art. 3 in two years, and no other weekday.
TEST(Calendar, the_holidays_of_2026_and_2027) {
  std::vector<std::string> days;
  for (Date day(2026, 1, 1); day < Date(2028, 1, 1); day = day.plus_days(1))
    if (is_holiday(day)) days.push_back(to_iso(day));
  EXPECT_EQ(days, (std::vector<std::string>{"2026-01-01", "2026-04-03", "2026-04-06", "2026-04-27", "2026-05-05",
                                            "2026-05-14", "2026-05-25", "2026-12-25", "2026-12-26", "2027-01-01",
                                            "2027-03-26", "2027-03-29", "2027-04-27", "2027-05-05", "2027-05-06",
                                            "2027-05-17", "2027-12-25", "2027-12-26"}));
}

TEST(Calendar, easter_is_a_sunday_between_22_march_and_25_april) {
  for (int year = 1583; year < 4000; ++year) {
    const Date easter = easter_sunday(year);
    EXPECT_EQ(easter.weekday(), 7U) << year;
    EXPECT_TRUE(easter >= Date(year, 3, 22) && easter <= Date(year, 4, 25)) << year;
  }
}

TEST(Calendar, kings_day_moves_from_sunday_to_saturday) {
  EXPECT_TRUE(is_holiday(Date(2025, 4, 26)));
  EXPECT_FALSE(is_holiday(Date(2025, 4, 27)));
  EXPECT_TRUE(is_holiday(Date(2026, 4, 27)));
}

}  // namespace
}  // namespace meent::domain
