// SPDX-License-Identifier: EUPL-1.2
#include "app/feeds.h"

#include <gtest/gtest.h>

#include <set>

#include "app/house_fixture.h"

namespace meent::app {
namespace {

class Feeds : public House {};

TEST_F(Feeds, tell_what_was_opened_and_what_moved_the_newest_first) {
  auto reader = session();
  const auto made = round("stemmen", 2);
  const auto city = MUST(view_city_feed(reader, "utrecht"));
  ASSERT_GE(city.entries.size(), 3u);
  EXPECT_EQ(city.entries.front().number, made.number);
  EXPECT_NE(city.entries.front().what.find("Stemmen"), std::string::npos) << city.entries.front().what;
  for (std::size_t i = 1; i < city.entries.size(); ++i) EXPECT_GE(city.entries[i - 1].at, city.entries[i].at);
  std::set<std::string> ids;
  for (const auto& entry : city.entries) {
    EXPECT_EQ(entry.number, made.number) << "plans stand in the feed of their round";
    EXPECT_TRUE(ids.insert(entry.id).second);
  }
  const auto dossier = MUST(view_dossier_feed(reader, "utrecht", made.number));
  EXPECT_GT(dossier.entries.size(), city.entries.size());
  EXPECT_NE(dossier.id, city.id);
}

TEST_F(Feeds, keep_their_ids) {
  auto reader = session();
  const auto made = round("ideeen", 1);
  const auto then = MUST(view_dossier_feed(reader, "utrecht", made.number));
  auto later = session("", Date(2026, 6, 1));
  later.language = Language::en;
  const auto now = MUST(view_dossier_feed(later, "utrecht", made.number));
  EXPECT_EQ(then.id, now.id);
  ASSERT_EQ(then.entries.size(), now.entries.size());
  for (std::size_t i = 0; i < then.entries.size(); ++i) EXPECT_EQ(then.entries[i].id, now.entries[i].id);
}

TEST_F(Feeds, are_there_for_what_exists) {
  auto reader = session();
  EXPECT_EQ(view_city_feed(reader, "nergens").error().key, "municipality.unknown");
  EXPECT_EQ(view_area_feed(reader, "utrecht", "GM9999").error().key, "area.unknown");
  EXPECT_EQ(view_dossier_feed(reader, "utrecht", 99'999).error().key, "dossier.unknown");
  EXPECT_TRUE(MUST(view_city_feed(reader, "utrecht")).entries.empty());
}

}  // namespace
}  // namespace meent::app
