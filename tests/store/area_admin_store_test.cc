// SPDX-License-Identifier: EUPL-1.2
#include "store/area_admin_store.h"

#include "store/contract.h"
#include "store/place_store.h"

namespace meent::store {
namespace {

class AreaAdminContract : public Contract {
 protected:
  void SetUp() override {
    Contract::SetUp();
    if (IsSkipped()) return;
    save_municipality(*connection, {"breda", "GM0758", "Breda", "x"});
    save_area(*connection, {{"GM0758", "breda", "", domain::AreaKind::gemeente, "Breda", {}, {}, {}}, {}});
    save_area(*connection, {{"WK075800", "breda", "GM0758", domain::AreaKind::wijk, "Centrum", 10, {}, {}}, "{}"});
  }
};
INSTANTIATE_TEST_SUITE_P(Databases, AreaAdminContract, testing::Values(true, false), database_name);

TEST_P(AreaAdminContract, the_latest_day_holds_and_the_same_day_is_replaced) {
  save_area_value(*connection, {"WK075800", Date(2026, 1, 1), "Binnenstad", 20});
  save_area_value(*connection, {"WK075800", Date(2025, 1, 1), "Stad", 30});
  EXPECT_EQ(find_area(*connection, "WK075800")->area.name, "Binnenstad");
  save_area_value(*connection, {"WK075800", Date(2026, 1, 1), "Hart", {}});
  EXPECT_EQ(find_area(*connection, "WK075800")->area.name, "Hart");
  EXPECT_EQ(find_area(*connection, "WK075800")->area.inhabitants, std::nullopt);
  EXPECT_EQ(list_area_values(*connection, "WK075800").size(), 2U);
  EXPECT_EQ(list_latest_area_values(*connection, "breda"),
            (std::vector<AreaValue>{{"WK075800", Date(2026, 1, 1), "Hart", {}}}));
  EXPECT_THROW(save_area_value(*connection, {"WK999999", Date(2026, 1, 1), "x", {}}), Conflict);
}

TEST_P(AreaAdminContract, one_file_waits_for_each_municipality_until_it_is_too_old) {
  EXPECT_FALSE(find_area_upload(*connection, "breda"));
  save_area_upload(*connection, {"breda", Instant{5}, "a.geojson", 2024, "Bron", "{}"});
  save_area_upload(*connection, {"breda", Instant{7}, "b.geojson", 0, "", "{\"a\":1}"});
  EXPECT_EQ(find_area_upload(*connection, "breda")->name, "b.geojson");
  EXPECT_EQ(find_area_upload(*connection, "breda")->text, "{\"a\":1}");
  EXPECT_EQ(find_area_upload_moment(*connection, "breda"), Instant{7});
  remove_area_uploads(*connection, Instant{6});
  EXPECT_TRUE(find_area_upload_moment(*connection, "breda"));
  remove_area_uploads(*connection, Instant{7});
  EXPECT_FALSE(find_area_upload_moment(*connection, "breda"));
  save_area_upload(*connection, {"breda", Instant{9}, "c.geojson", 0, "", "{}"});
  remove_area_upload(*connection, "breda");
  EXPECT_FALSE(find_area_upload(*connection, "breda"));
}

TEST_P(AreaAdminContract, municipalities_are_counted) {
  const auto counts = list_municipality_counts(*connection);
  ASSERT_EQ(counts.size(), 1U);
  EXPECT_EQ(counts[0].areas, 1);
  EXPECT_EQ(counts[0].outlines, 1);
  EXPECT_EQ(counts[0].running, 0);
}

}  // namespace
}  // namespace meent::store
