// SPDX-License-Identifier: EUPL-1.2
// Whether the municipality answers in time, as everybody can read it.
#include "app/term_count.h"

#include "app/house_fixture.h"

namespace meent::app {
namespace {

class TermCounter : public House {
 protected:
  TermCountView counted(Date day, std::optional<int> year = {}) const {
    auto reader = session("", day);
    return MUST(view_term_count(reader, "utrecht", year));
  }
  // An idea that waits two weeks for its contact.
  std::int64_t idea(Date day) const {
    auto starter = session(resident, day);
    return MUST(open_dossier(starter, "utrecht", "buurtinitiatief", 0, "",
                             {{"titel", "Moestuin"}, {"omschrijving", "Een moestuin op het veld."}}))
        .number;
  }
  void answer(std::int64_t number, Date day) const {
    ASSERT_EQ(key_of(move(officer, number, "contact_worden", {}, day)), "done");
  }
};

TEST_F(TermCounter, counts_answers_in_the_year_in_which_they_came) {
  const Date start(2025, 12, 1);
  for (const Date day : {Date(2025, 12, 15), Date(2025, 12, 18), Date(2025, 12, 25), Date(2026, 1, 5)})
    answer(idea(start), day);
  const auto last_year = counted(Date(2026, 3, 2), 2025);
  ASSERT_EQ(last_year.lines.size(), 1u);
  const auto& line = last_year.lines[0];
  EXPECT_EQ(line.instrument, "buurtinitiatief");
  EXPECT_EQ(line.name, "Buurtinitiatief");
  EXPECT_EQ(line.in_time, 1);
  EXPECT_EQ(line.late, 2);
  EXPECT_EQ(line.median_late, 10);
  EXPECT_EQ(line.longest_late, 10);
  EXPECT_FALSE(last_year.this_year);
  const auto this_year = counted(Date(2026, 3, 2));
  EXPECT_EQ(this_year.years, (std::vector<int>{2026, 2025}));
  EXPECT_EQ(this_year.total.late, 1);
  EXPECT_EQ(this_year.total.longest_late, 21);
}

TEST_F(TermCounter, tells_the_middle_of_what_was_late) {
  const Date start(2026, 3, 2);
  for (const int days : {1, 2, 30}) answer(idea(start), Date(2026, 3, 16).plus_days(days));
  const auto view = counted(Date(2026, 6, 1));
  EXPECT_EQ(view.total.median_late, 2);
  EXPECT_EQ(view.total.longest_late, 30);
}

TEST_F(TermCounter, shows_what_waits_today_and_what_of_it_is_late) {
  idea(Date(2026, 3, 2));
  idea(Date(2026, 3, 10));
  const auto before = counted(Date(2026, 3, 16));
  EXPECT_EQ(before.total.open, 2);
  EXPECT_EQ(before.total.open_late, 0);
  const auto after = counted(Date(2026, 3, 20));
  EXPECT_EQ(after.total.open, 1);
  EXPECT_EQ(after.total.open_late, 1);
  EXPECT_EQ(after.total.longest_open_late, 4);
  // What waits for neighbours is not the municipality's.
  answer(1, Date(2026, 3, 20));
  EXPECT_EQ(counted(Date(2026, 3, 20)).total.open_late, 0);
  EXPECT_EQ(counted(Date(2026, 5, 20)).total.open_late, 1);
  // Another year says nothing of today.
  EXPECT_EQ(counted(Date(2027, 1, 4), 2026).total.open_late, 0);
}

TEST_F(TermCounter, is_empty_where_nothing_was_answered_and_unknown_elsewhere) {
  const auto view = counted(Date(2026, 3, 2), 1999);
  EXPECT_EQ(view.year, 2026);
  EXPECT_TRUE(view.lines.empty());
  auto reader = session();
  EXPECT_EQ(view_term_count(reader, "nergens", {}).error().key, "municipality.unknown");
}

}  // namespace
}  // namespace meent::app
