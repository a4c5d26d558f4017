// SPDX-License-Identifier: EUPL-1.2
// Plans that are perhaps about the same: by the words of their title and by their place.
#include <gtest/gtest.h>

#include "algorithms/similarity/alike.h"

namespace meent::algorithms {
namespace {

TEST(Similarity, of_a_title_with_itself_is_one_and_of_strangers_nothing) {
  EXPECT_DOUBLE_EQ(title_likeness("Bankjes in het park", "Bankjes in het park"), 1);
  EXPECT_DOUBLE_EQ(title_likeness("Bankjes", "Muur"), 0);
  EXPECT_DOUBLE_EQ(title_likeness("", "Bankjes"), 0);
  EXPECT_DOUBLE_EQ(title_likeness("de het een", "De het een"), 0) << "small words say nothing";
}

TEST(Similarity, does_not_mind_case_accents_order_or_small_words) {
  EXPECT_DOUBLE_EQ(title_likeness("Café in het Park", "park: een CAFE"), 1);
}

TEST(Similarity, of_singular_and_plural_is_high_and_of_one_common_word_low) {
  EXPECT_GE(title_likeness("Bankje bij de vijver", "Bankjes bij de vijver"), alike_from);
  EXPECT_GE(title_likeness("Meer bankjes in het Julianapark", "Bankjes Julianapark"), alike_from);
  EXPECT_LT(title_likeness("Speeltuin in de Dorpsstraat", "Bomen in de Dorpsstraat voor schaduw"), alike_from);
}

TEST(Similarity, is_the_same_both_ways) {
  for (const auto& [one, other] : {std::pair{"Groen dak", "Groene daken op school"}, {"A", "B"}, {"Élan", "elan"}})
    EXPECT_DOUBLE_EQ(title_likeness(one, other), title_likeness(other, one));
}

// By hand: three letters and two spaces are three threes; "bank" has 4, "banken" 6, of which 3 in common (" ba", "ban",
// "ank"): 2 · 3 / 10.
TEST(Similarity, by_hand) { EXPECT_DOUBLE_EQ(title_likeness("bank", "banken"), 0.6); }

TEST(Distance, of_a_thousandth_of_a_degree) {
  EXPECT_NEAR(metres_between({5.12, 52.09}, {5.12, 52.091}), 111.3, 1);
  EXPECT_NEAR(metres_between({5.12, 52.09}, {5.121, 52.09}), 68.4, 1);
  EXPECT_DOUBLE_EQ(metres_between({5.12, 52.09}, {5.12, 52.09}), 0);
}

TEST(Alike, near_and_by_words_comes_first_then_the_likest_title) {
  const Described one{"Bankjes in het park", Point{5.12, 52.09}};
  const std::vector<Described> others{
      {"Zandbak", Point{5.12, 52.0912}},           // 0: near alone
      {"Bankje in park", {}},                      // 1: words alone
      {"Bankjes park", Point{5.1201, 52.09}},      // 2: both
      {"Bankjes in het park", Point{5.2, 52.09}},  // 3: the same words, far away
      {"Fietsenstalling", Point{5.2, 52.09}},      // 4: neither
  };
  const auto found = list_alike(one, others, 9);
  ASSERT_EQ(found.size(), 4u);
  EXPECT_EQ(found[0].index, 2u);
  EXPECT_TRUE(found[0].near);
  EXPECT_EQ(found[1].index, 3u);
  EXPECT_FALSE(found[1].near);
  EXPECT_EQ(found[2].index, 1u);
  EXPECT_EQ(found[3].index, 0u);
  EXPECT_EQ(list_alike(one, others, 2).size(), 2u);
  EXPECT_TRUE(list_alike(one, {}, 5).empty());
}

TEST(Alike, at_the_edge_of_near) {
  const Described one{"x", Point{5.12, 52.09}};
  EXPECT_EQ(list_alike(one, {{"y", Point{5.12, 52.09 + 149.0 / 111'320}}}, 5).size(), 1u);
  EXPECT_TRUE(list_alike(one, {{"y", Point{5.12, 52.09 + 151.0 / 111'320}}}, 5).empty());
}

}  // namespace
}  // namespace meent::algorithms
