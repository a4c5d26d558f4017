// SPDX-License-Identifier: EUPL-1.2
// What administrators set, asked of both databases.
#include "store/setting_store.h"

#include "store/contract.h"
#include "store/place_store.h"

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

}  // namespace
}  // namespace meent::store
