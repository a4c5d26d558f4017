// SPDX-License-Identifier: EUPL-1.2
// Values that administrators write down on the site, and what runs by them.
#include "app/local_values.h"

#include "app/house.h"
#include "app/house_fixture.h"

namespace meent::app {
namespace {

class LocalValues : public House {
 protected:
  std::string set(const std::string& name, const std::string& value, const std::string& from) const {
    auto actor = session(officer);
    const auto done = set_value(actor, "utrecht", {name, value, from, "raadsbesluit 2026-118"});
    return done ? "done" : done.error().fields[0].field + " " + done.error().fields[0].key;
  }
};

TEST_F(LocalValues, a_vote_that_opens_after_the_day_lasts_as_long_as_the_new_value_says) {
  ASSERT_EQ(set("stemmen_dagen", "5", "2026-03-03"), "done");
  const auto made = round("toets", 1);
  ASSERT_EQ(key_of(move(officer, made.plans[0], "goedkeuren", {{"kosten", "1000"}}, Date(2026, 3, 4))), "done");
  ASSERT_EQ(key_of(move(officer, made.number, "stemmen_openen", {}, Date(2026, 3, 4))), "done");
  EXPECT_EQ(row(made.number).due_on, Date(2026, 3, 9));
}

TEST_F(LocalValues, a_vote_that_opens_before_the_day_lasts_as_long_as_the_old_value_says) {
  ASSERT_EQ(set("stemmen_dagen", "5", "2026-03-20"), "done");
  const auto made = round("toets", 1);
  ASSERT_EQ(key_of(move(officer, made.plans[0], "goedkeuren", {{"kosten", "1000"}}, Date(2026, 3, 4))), "done");
  ASSERT_EQ(key_of(move(officer, made.number, "stemmen_openen", {}, Date(2026, 3, 4))), "done");
  EXPECT_EQ(row(made.number).due_on, Date(2026, 3, 25));
}

TEST_F(LocalValues, the_later_row_counts_for_the_same_day_and_other_municipalities_keep_theirs) {
  ASSERT_EQ(set("stemmen_dagen", "5", "2026-03-20"), "done");
  ASSERT_EQ(set("stemmen_dagen", "6", "2026-03-20"), "done");
  auto reader = session("", Date(2026, 3, 20));
  const auto now = [&](const char* slug) {
    return domain::resolve(MUST(get_municipality(reader, slug))->values, Date(2026, 3, 20)).at("stemmen_dagen");
  };
  EXPECT_EQ(now("utrecht"), Json(std::int64_t{6}));
  EXPECT_NE(now("almere"), Json(std::int64_t{6}));
}

TEST_F(LocalValues, how_sure_it_must_be_who_announces_a_result_is_the_municipalitys_to_say) {
  const auto made = round("telling", 2, 0, 3);
  ASSERT_EQ(key_of(move(officer, made.number, "tellen")), "done");
  ASSERT_EQ(set("zekerheid_besluit", "two_factor", "2026-03-02"), "done");
  ASSERT_EQ(set("zekerheid_besluit", "digid", "2026-03-02"), "nieuw values.does_not_fit");
  auto by_link = session(officer);
  const auto refused = make_move(by_link, "utrecht", made.number, "bekendmaken", {});
  ASSERT_FALSE(refused.has_value());
  EXPECT_EQ(refused.error().code, ErrorCode::not_allowed);
  EXPECT_EQ(refused.error().key, "check.assurance_at_least.two_factor");
  by_link.assurance = domain::Assurance::two_factor;
  EXPECT_TRUE(make_move(by_link, "utrecht", made.number, "bekendmaken", {}).has_value());
}

TEST_F(LocalValues, what_lint_would_refuse_in_a_file_is_refused_here) {
  EXPECT_EQ(set("stemmen_dagen", "-1", "2026-04-01"), "nieuw values.does_not_fit");
  EXPECT_EQ(set("stemmen_dagen", "0", "2026-04-01"), "nieuw values.does_not_fit");
  EXPECT_EQ(set("reacties", "soms", "2026-04-01"), "nieuw values.does_not_fit");
  EXPECT_EQ(set("reacties", "checked", "2026-04-01"), "done");
  EXPECT_EQ(set("weg", "1", "2026-04-01"), "waarde values.unknown");
  EXPECT_EQ(set("stemmen_dagen", "5", "2026-03-01"), "vanaf values.past");
}

}  // namespace
}  // namespace meent::app
