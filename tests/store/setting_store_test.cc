// SPDX-License-Identifier: EUPL-1.2
// What administrators set, asked of both databases.
#include "store/setting_store.h"

#include "store/contract.h"
#include "store/place_store.h"
#include "store/value_store.h"

namespace meent::store {
namespace {

class SettingContract : public Contract {};
INSTANTIATE_TEST_SUITE_P(Databases, SettingContract, testing::Values(true, false), database_name);

TEST_P(SettingContract, the_newest_counts_and_the_earlier_stay) {
  for (const char* slug : {"breda", "ede"}) save_municipality(*connection, {slug, slug, slug, ""});
  const Instant now = start_of(Date(2026, 3, 2));
  EXPECT_TRUE(list_settings(*connection, "breda").empty());
  set_setting(*connection, "breda", "accent", "#111111", now);
  set_setting(*connection, "breda", "accent", "#222222", now.plus_seconds(1));
  set_setting(*connection, "breda", "welcome_nl", "Welkom", now);
  set_setting(*connection, "ede", "accent", "#333333", now);
  EXPECT_EQ(list_settings(*connection, "breda"),
            (std::map<std::string, std::string>{{"accent", "#222222"}, {"welcome_nl", "Welkom"}}));
  EXPECT_EQ(connection->query("SELECT value FROM setting WHERE municipality = 'breda'").size(), 3u);
}

TEST_P(SettingContract, values_come_back_in_the_order_in_which_they_were_written) {
  for (const char* slug : {"breda", "ede"}) save_municipality(*connection, {slug, slug, slug, ""});
  const Instant now = start_of(Date(2026, 3, 2));
  add_value(*connection, "breda", {"dagen", Date(2026, 5, 1), Json(std::int64_t{5}), "besluit 1"}, now);
  add_value(*connection, "breda", {"wijze", Date(2026, 4, 1), Json("direct"), "besluit 2"}, now);
  add_value(*connection, "ede", {"dagen", Date(2026, 4, 1), Json(std::int64_t{7}), "besluit 3"}, now);
  const auto values = list_values(*connection, "breda");
  ASSERT_EQ(values.size(), 2u);
  EXPECT_EQ(values[0].from, Date(2026, 5, 1));
  EXPECT_EQ(values[0].value, Json(std::int64_t{5}));
  EXPECT_EQ(values[1].value, Json("direct"));
  EXPECT_EQ(values[1].decision, "besluit 2");
}

}  // namespace
}  // namespace meent::store
