// SPDX-License-Identifier: EUPL-1.2
#include "domain/place.h"

#include <gtest/gtest.h>

#include <string>

#include "base/check.h"

namespace meent::domain {
namespace {

TEST(Place, two_numbers_are_a_point_however_they_are_typed) {
  for (const char* typed : {"52.0907, 5.1214", "52.0907,5.1214", "52.0907 5.1214", "5.1214 52.0907", "52,0907 5,1214",
                            "52,0907; 5,1214", "52,0907, 5,1214", "+52.0907 +5.1214"})
    EXPECT_EQ(MUST(normalise_place(typed)), "5.12140 52.09070") << typed;
}

TEST(Place, what_was_written_is_read_as_the_same_point_and_written_the_same_again) {
  const std::string written = MUST(normalise_place("53.2194, 6.5665"));
  EXPECT_EQ(find_point(written), (GeoPoint{6.5665, 53.2194}));
  EXPECT_EQ(MUST(normalise_place(written)), written);
}

TEST(Place, anything_else_stays_the_words_that_it_is) {
  for (const char* typed : {"de hoek van de Dorpsstraat", "Dorpsstraat 12", "12", "52.0907", "1 2 3", "52.09, oost",
                            "Lombok, Utrecht", "nan nan", "inf 5.1", "0x34 0x5", "1e9 5"}) {
    EXPECT_EQ(MUST(normalise_place(typed)), typed);
    EXPECT_FALSE(find_point(typed)) << typed;
  }
}

TEST(Place, a_point_elsewhere_is_refused) {
  for (const char* typed : {"48.8566, 2.3522", "0 0", "-5.1214 52.0907", "52.0907 95.1214", "5.1 5.1"}) {
    const auto refused = normalise_place(typed);
    ASSERT_FALSE(refused) << typed;
    EXPECT_EQ(refused.error().key, "field.place_outside");
    EXPECT_FALSE(find_point(typed));
  }
}

}  // namespace
}  // namespace meent::domain
