// SPDX-License-Identifier: EUPL-1.2
#include "store/own_area_store.h"

#include "store/contract.h"
#include "store/person_store.h"
#include "store/place_store.h"

namespace meent::store {
namespace {

using Codes = std::vector<std::string>;
using People = std::vector<domain::PersonId>;

class OwnAreaContract : public Contract {
 protected:
  void SetUp() override {
    Contract::SetUp();
    if (IsSkipped()) return;
    save_municipality(*connection, {"breda", "GM0758", "Breda", "x"});
    save_municipality(*connection, {"tiel", "GM0281", "Tiel", "y"});
    save_area(*connection, {{"WK075800", "breda", "GM0758", domain::AreaKind::wijk, "Centrum", {}, {}, {}}, {}});
    save_area(*connection, {{"WK075801", "breda", "GM0758", domain::AreaKind::wijk, "Noord", {}, {}, {}}, {}});
    save_area(*connection, {{"WK028100", "tiel", "GM0281", domain::AreaKind::wijk, "Oost", {}, {}, {}}, {}});
    for (const std::string id : {"a", "b"}) add_person(*connection, {domain::PersonId(id), id + "@x.nl", id}, {});
  }
  const domain::PersonId a = domain::PersonId("a");
  const domain::PersonId b = domain::PersonId("b");
};
INSTANTIATE_TEST_SUITE_P(Databases, OwnAreaContract, testing::Values(true, false), database_name);

TEST_P(OwnAreaContract, somebody_has_one_area_in_each_municipality) {
  set_own_area(*connection, a, "breda", "WK075800");
  set_own_area(*connection, a, "breda", "WK075801");
  set_own_area(*connection, a, "tiel", "WK028100");
  EXPECT_EQ(find_own_area(*connection, a, "breda"), "WK075801");
  EXPECT_EQ(list_own_areas(*connection, a), (Codes{"WK075801", "WK028100"}));
  EXPECT_EQ(find_own_area(*connection, b, "breda"), "");
  set_own_area(*connection, a, "breda", "");
  EXPECT_EQ(list_own_areas(*connection, a), Codes{"WK028100"});
}

TEST_P(OwnAreaContract, an_area_that_is_not_there_is_a_conflict) {
  EXPECT_THROW(set_own_area(*connection, a, "breda", "WK999999"), Conflict);
}

TEST_P(OwnAreaContract, followers_are_found_by_area_and_by_municipality) {
  set_area_follower(*connection, "WK075800", a, true);
  set_area_follower(*connection, "WK075800", a, true);
  set_area_follower(*connection, "WK075801", a, true);
  set_area_follower(*connection, "WK028100", b, true);
  EXPECT_EQ(list_area_followers(*connection, "breda", {"WK075800", "WK075801"}), People{a});
  EXPECT_EQ(list_area_followers(*connection, "breda", {}), People{a});
  EXPECT_EQ(list_area_followers(*connection, "tiel", {}), People{b});
  EXPECT_EQ(list_area_followers(*connection, "tiel", {"WK075801x"}), People{});
  EXPECT_EQ(list_followed_areas(*connection, a), (Codes{"WK075800", "WK075801"}));
  set_area_follower(*connection, "WK075800", a, false);
  EXPECT_FALSE(is_area_follower(*connection, "WK075800", a));
  EXPECT_TRUE(is_area_follower(*connection, "WK075801", a));
}

TEST_P(OwnAreaContract, who_is_erased_leaves_neither) {
  set_own_area(*connection, a, "breda", "WK075800");
  set_area_follower(*connection, "WK075800", a, true);
  erase_person(*connection, a);
  EXPECT_TRUE(list_own_areas(*connection, a).empty());
  EXPECT_TRUE(list_followed_areas(*connection, a).empty());
}

}  // namespace
}  // namespace meent::store
