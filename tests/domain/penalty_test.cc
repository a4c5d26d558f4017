// SPDX-License-Identifier: EUPL-1.2
// Awb 4:17: two weeks after the notice a penalty runs, at most 42 days, in three steps.
#include "domain/penalty.h"

#include <gtest/gtest.h>

namespace meent::domain {
namespace {

constexpr PenaltyRates rates = {23, 35, 45};

struct Case {
  const char* what;
  Date notice;
  Date today;
  Date first_day;
  int days;
  std::int64_t euros;
};

TEST(Penalty, runs_two_weeks_after_the_notice_and_for_42_days_at_most) {
  const Case cases[] = {
      {"the day of the notice itself", Date(2026, 5, 4), Date(2026, 5, 4), Date(2026, 5, 19), 0, 0},
      {"the last day of the two weeks", Date(2026, 5, 4), Date(2026, 5, 18), Date(2026, 5, 19), 0, 0},
      {"the first day", Date(2026, 5, 4), Date(2026, 5, 19), Date(2026, 5, 19), 1, 23},
      {"the fourteenth day", Date(2026, 5, 4), Date(2026, 6, 1), Date(2026, 5, 19), 14, 14 * 23},
      {"the fifteenth day costs more", Date(2026, 5, 4), Date(2026, 6, 2), Date(2026, 5, 19), 15, 14 * 23 + 35},
      {"the twenty-ninth day costs most", Date(2026, 5, 4), Date(2026, 6, 16), Date(2026, 5, 19), 29,
       14 * 23 + 14 * 35 + 45},
      {"the last day", Date(2026, 5, 4), Date(2026, 6, 29), Date(2026, 5, 19), 42, 1442},
      {"it does not grow after that", Date(2026, 5, 4), Date(2027, 1, 1), Date(2026, 5, 19), 42, 1442},
      // The two weeks are a statutory term: Whit Monday 25 May runs to Tuesday. The 42 days are not.
      {"two weeks that end on Whit Monday", Date(2026, 5, 11), Date(2026, 5, 27), Date(2026, 5, 27), 1, 23},
      {"42 days that end on a Saturday", Date(2026, 5, 1), Date(2026, 6, 27), Date(2026, 5, 16), 42, 1442},
  };
  for (const auto& item : cases) {
    const Penalty penalty = penalty_on(item.notice, item.today, Calendar());
    EXPECT_EQ(to_iso(penalty.first_day), to_iso(item.first_day)) << item.what;
    EXPECT_EQ(penalty.days, item.days) << item.what;
    EXPECT_EQ(amount_of(penalty, rates).cents, item.euros * 100) << item.what;
  }
}

TEST(Penalty, has_no_amount_where_the_municipality_has_not_all_of_its_values) {
  std::map<std::string, Json> values = {{"dwangsom_week_1_2", Json(23)}, {"dwangsom_week_3_4", Json(35)}};
  EXPECT_FALSE(find_penalty_rates(values));
  values["dwangsom_week_5_6"] = Json("veel");
  EXPECT_FALSE(find_penalty_rates(values));
  values["dwangsom_week_5_6"] = Json(45);
  EXPECT_EQ(find_penalty_rates(values), rates);
}

}  // namespace
}  // namespace meent::domain
