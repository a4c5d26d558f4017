// SPDX-License-Identifier: EUPL-1.2
#include "domain/term.h"

#include <gtest/gtest.h>

#include "base/check.h"

namespace meent::domain {
namespace {

struct Case {
  const char* what;
  const char* start;
  const char* length;
  TermRule rule;
  int paused;
  const char* end;
};

constexpr TermRule own = TermRule::own;
constexpr TermRule statute = TermRule::statute;

TEST(Term, ends_on_the_right_day) {
  const Case cases[] = {
      {"eight weeks run from the day after", "2026-03-04", "8 weeks", statute, 0, "2026-04-29"},
      {"an own term ends on a Saturday", "2026-03-07", "6 weeks", own, 0, "2026-04-18"},
      {"by statute Saturday runs to Monday", "2026-03-07", "6 weeks", statute, 0, "2026-04-20"},
      {"by statute Sunday runs to Monday", "2026-03-08", "6 weeks", statute, 0, "2026-04-20"},
      {"Good Friday runs to Tuesday after Easter", "2026-03-06", "4 weeks", statute, 0, "2026-04-07"},
      {"Easter Monday runs to Tuesday", "2026-03-09", "4 weeks", statute, 0, "2026-04-07"},
      {"own term on Easter Monday stays", "2026-03-09", "4 weeks", own, 0, "2026-04-06"},
      {"Easter Sunday runs to Tuesday", "2026-03-08", "4 weeks", statute, 0, "2026-04-07"},
      {"King's Day on Monday runs to Tuesday", "2026-04-20", "7 days", statute, 0, "2026-04-28"},
      {"King's Day 2025 was Saturday the 26th", "2025-03-29", "4 weeks", statute, 0, "2025-04-28"},
      {"27 April 2025 is a Sunday like any", "2025-03-30", "4 weeks", statute, 0, "2025-04-28"},
      {"5 May on a Tuesday", "2026-04-07", "4 weeks", statute, 0, "2026-05-06"},
      {"Ascension Day runs to Friday", "2026-04-16", "4 weeks", statute, 0, "2026-05-15"},
      {"Whit Monday runs to Tuesday", "2026-04-27", "4 weeks", statute, 0, "2026-05-26"},
      {"Christmas on Friday runs to Monday", "2026-11-27", "4 weeks", statute, 0, "2026-12-28"},
      {"New Year's Day on Friday runs to Monday", "2026-12-04", "4 weeks", statute, 0, "2027-01-04"},
      {"a year end is passed", "2026-12-15", "6 weeks", statute, 0, "2027-01-26"},
      {"a leap day counts", "2028-02-20", "10 days", own, 0, "2028-03-01"},
      {"no leap day", "2026-02-20", "10 days", own, 0, "2026-03-02"},
      {"ends on a leap day", "2028-01-29", "1 month", own, 0, "2028-02-29"},
      {"31 January and a month", "2026-01-31", "1 month", own, 0, "2026-02-28"},
      {"by statute 28 February 2026, a Saturday", "2026-01-31", "1 month", statute, 0, "2026-03-02"},
      {"a year from a leap day", "2028-02-29", "1 year", own, 0, "2029-02-28"},
      {"ten working days over Easter", "2026-03-30", "10 working days", own, 0, "2026-04-15"},
      {"one working day from Friday", "2026-03-13", "1 working day", own, 0, "2026-03-16"},
      {"three days over a weekend hold two working days", "2026-03-13", "3 days", statute, 0, "2026-03-17"},
      {"three days over Easter", "2026-04-02", "3 days", statute, 0, "2026-04-08"},
      {"two days over a weekend only move", "2026-03-13", "2 days", statute, 0, "2026-03-16"},
      {"thirteen weeks are excluded", "2026-03-07", "13 weeks", statute, 0, "2026-06-06"},
      {"twelve weeks are not", "2026-03-07", "12 weeks", statute, 0, "2026-06-01"},
      {"26 weeks end on a Sunday", "2026-03-08", "26 weeks", statute, 0, "2026-09-06"},
      {"91 days are excluded", "2026-03-07", "91 days", statute, 0, "2026-06-06"},
      {"a pause adds its days", "2026-03-04", "8 weeks", statute, 7, "2026-05-06"},
      {"a pause moves the end onto a Saturday", "2026-03-04", "8 weeks", statute, 3, "2026-05-04"},
      {"a pause moves the end onto 5 May", "2026-03-04", "8 weeks", statute, 6, "2026-05-06"},
  };
  for (const auto& item : cases) {
    const Date end =
        end_of_term(MUST(parse_length(item.length)), MUST(parse_date(item.start)), item.rule, Calendar(), item.paused);
    EXPECT_EQ(to_iso(end), item.end) << item.what;
  }
}

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
