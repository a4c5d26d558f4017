// SPDX-License-Identifier: EUPL-1.2
#include "store/atlas_store.h"

#include "store/contract.h"
#include "store/place_store.h"

namespace meent::store {
namespace {

using Indicators = std::vector<domain::Indicator>;

class AtlasContract : public Contract {
 protected:
  void SetUp() override {
    Contract::SetUp();
    if (IsSkipped()) return;
    save_municipality(*connection, {"breda", "GM0758", "Breda", "x"});
    save_area(*connection, {{"WK075800", "breda", "GM0758", domain::AreaKind::wijk, "Centrum", {}, {}, {}}, {}});
  }
};
INSTANTIATE_TEST_SUITE_P(Databases, AtlasContract, testing::Values(true, false), database_name);

TEST_P(AtlasContract, indicators_come_back_in_order) {
  replace_indicators(*connection, "WK075800",
                     {{"woz_x1000", 2024, 431.5}, {"inwoners", 2024, 30000}, {"groei", 0, -3}});
  EXPECT_EQ(list_indicators(*connection, "WK075800"),
            (Indicators{{"groei", 0, -3}, {"inwoners", 2024, 30000}, {"woz_x1000", 2024, 431.5}}));
  EXPECT_TRUE(list_indicators(*connection, "WK075801").empty());
}

TEST_P(AtlasContract, a_year_that_comes_again_is_replaced_and_other_years_stay) {
  replace_indicators(*connection, "WK075800", {{"inwoners", 2023, 1}, {"inwoners", 2024, 2}, {"woz_x1000", 2024, 3}});
  replace_indicators(*connection, "WK075800", {{"inwoners", 2024, 4}});
  EXPECT_EQ(list_indicators(*connection, "WK075800"), (Indicators{{"inwoners", 2023, 1}, {"inwoners", 2024, 4}}));
  replace_indicators(*connection, "WK075800", {});
  EXPECT_EQ(list_indicators(*connection, "WK075800").size(), 2U);
}

TEST_P(AtlasContract, an_indicator_of_an_unknown_area_is_a_conflict) {
  EXPECT_THROW(replace_indicators(*connection, "WK999999", {{"inwoners", 2024, 4}}), Conflict);
}

TEST_P(AtlasContract, an_atlas_is_kept_once_for_a_municipality) {
  EXPECT_EQ(find_atlas(*connection, "breda"), std::nullopt);
  save_atlas(*connection, {"breda", "h1", "Bron: A"});
  save_atlas(*connection, {"breda", "h2", ""});
  EXPECT_EQ(find_atlas(*connection, "breda"), (AtlasRow{"breda", "h2", ""}));
}

}  // namespace
}  // namespace meent::store
