// SPDX-License-Identifier: EUPL-1.2
// What may be asked while acting for somebody: closed unless somebody opened it.
#include "web/assisted_routes.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "web/routes.h"

namespace meent::web {
namespace {

const app::Assistance running{"a", "utrecht", domain::PersonId("o"), domain::PersonId("p"), "P", "counter", {}, false};

std::string key_of(const RouteFacts& route, const app::Assistance& assistance, std::string_view slug = "utrecht") {
  const auto admitted = admit_assisted(route, slug, assistance);
  return admitted ? "" : admitted.error().key;
}

TEST(AssistedRoutes, each_is_a_route_of_the_site) {
  const auto all = all_routes();
  for (const AssistedRoute& listed : list_assisted_routes())
    EXPECT_TRUE(std::any_of(
        all.begin(), all.end(),
        [&](const RouteFacts& route) { return route.method == listed.method && route.pattern == listed.pattern; }))
        << listed.method << " " << listed.pattern;
}

TEST(AssistedRoutes, nothing_else_that_needs_a_name_or_changes_something_is_let_in) {
  int refused = 0;
  for (const RouteFacts& route : all_routes()) {
    if (route.pattern.starts_with("/api/")) continue;
    const auto listed = list_assisted_routes();
    const bool is_listed = std::any_of(listed.begin(), listed.end(), [&](const AssistedRoute& one) {
      return one.method == route.method && one.pattern == route.pattern;
    });
    const bool reads =
        route.method == "GET" && route.access == Access::everyone && !route.pattern.ends_with("/stemmen");
    EXPECT_EQ(key_of(route, running).empty(), is_listed || reads) << route.method << " " << route.pattern;
    refused += key_of(route, running).empty() ? 0 : 1;
    EXPECT_FALSE(is_listed && route.pattern.starts_with("/mijn")) << route.pattern;
    EXPECT_FALSE(is_listed && route.access == Access::code) << route.pattern;
  }
  EXPECT_GT(refused, 30);
}

TEST(AssistedRoutes, after_the_time_only_stopping_is_left) {
  auto over = running;
  over.over = true;
  int let_in = 0;
  for (const RouteFacts& route : all_routes())
    if (route.method != "GET" && !route.pattern.starts_with("/api/") && key_of(route, over).empty()) ++let_in;
  EXPECT_EQ(let_in, 2);
}

TEST(AssistedRoutes, count_in_one_municipality_alone) {
  const RouteFacts handing_in{
      "POST", "/{gemeente}/dossier/{nummer}/indienen", Access::signed_in, Policy::write, 1, RateClass::form};
  EXPECT_EQ(key_of(handing_in, running), "");
  EXPECT_EQ(key_of(handing_in, running, "almere"), "assistance.elsewhere");
}

}  // namespace
}  // namespace meent::web
