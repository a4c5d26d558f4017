// SPDX-License-Identifier: EUPL-1.2
// Contrast after WCAG 2.2, and the nearest colour that can be read.
#include "algorithms/colour/contrast.h"

#include <gtest/gtest.h>

#include <cmath>

namespace meent::algorithms {
namespace {

Colour of(std::string_view text) {
  const auto colour = parse_colour(text);
  EXPECT_TRUE(colour.has_value()) << text;
  return colour.value_or(Colour{});
}

TEST(Contrast, reads_colours_as_people_write_them_and_nothing_else) {
  EXPECT_EQ(to_text(of("#1A7051")), "#1a7051");
  EXPECT_EQ(to_text(of("1a7051")), "#1a7051");
  EXPECT_EQ(to_text(of("#abc")), "#aabbcc");
  for (const char* bad : {"", "#", "#12", "#1234", "#12345g", "rood", "#1234567", "##12345", "#12 456"})
    EXPECT_FALSE(parse_colour(bad).has_value()) << bad;
}

// Known ratios: black on white 21:1; #767676 is the lightest grey with 4.5:1 on white; #777777 has 4.48:1.
TEST(Contrast, gives_the_ratios_that_are_known) {
  EXPECT_DOUBLE_EQ(contrast(of("#000"), of("#fff")), 21);
  EXPECT_DOUBLE_EQ(contrast(of("#fff"), of("#fff")), 1);
  EXPECT_NEAR(contrast(of("#767676"), of("#fff")), 4.54, 0.005);
  EXPECT_NEAR(contrast(of("#777777"), of("#fff")), 4.48, 0.005);
  EXPECT_NEAR(contrast(of("#ff0000"), of("#fff")), 4.00, 0.005);
  EXPECT_EQ(contrast(of("#123456"), of("#fedcba")), contrast(of("#fedcba"), of("#123456")));
}

TEST(Contrast, leaves_a_colour_that_can_be_read_as_it_is) {
  EXPECT_EQ(find_readable(of("#1a7051"), {of("#fff"), of("#f4f5f3")}, text_contrast), of("#1a7051"));
}

TEST(Contrast, what_is_found_can_be_read_and_the_step_before_it_cannot) {
  for (const char* text : {"#ff0000", "#ffcc00", "#00aaff", "#7fff00", "#ff69b4", "#cccccc", "#ffffff"}) {
    const std::vector<Colour> grounds{of("#ffffff"), of("#f4f5f3")};
    const auto found = find_readable(of(text), grounds, text_contrast);
    ASSERT_TRUE(found.has_value()) << text;
    EXPECT_GE(least_contrast(*found, grounds), text_contrast) << text;
    EXPECT_LT(least_contrast(*found, grounds), text_contrast * 1.06) << text << " became " << to_text(*found);
  }
}

TEST(Contrast, keeps_the_hue) {
  const auto red = find_readable(of("#ff6666"), {of("#fff")}, text_contrast);
  ASSERT_TRUE(red.has_value());
  EXPECT_GT(red->rgb[0], red->rgb[1] + 60);
  EXPECT_LT(std::abs(red->rgb[1] - red->rgb[2]), 40);
}

TEST(Contrast, says_when_no_lightness_will_do) {
  EXPECT_FALSE(find_readable(of("#ff0000"), {of("#fff"), of("#000")}, 7).has_value());
}

TEST(Contrast, a_mix_lies_between_its_colours) {
  EXPECT_EQ(mix(of("#000"), of("#fff"), 0), of("#000"));
  EXPECT_EQ(mix(of("#000"), of("#fff"), 1), of("#fff"));
  EXPECT_EQ(mix(of("#000000"), of("#ffffff"), 0.2), of("#333333"));
}

}  // namespace
}  // namespace meent::algorithms
