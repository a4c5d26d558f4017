// SPDX-License-Identifier: EUPL-1.2
// Pictures that come in, and what is made of them. The pictures are drawn here, byte by byte where it matters.
#include "app/picture_file.h"

#include <gtest/gtest.h>

#include <fstream>

#include "base/random.h"
#include "support/drawing.h"

namespace meent::app {
namespace {

using test::draw_png;
using test::png_chunk;

std::string read_file(const char* name) {
  std::ifstream in(std::string(MEENT_SOURCE_DIR) + "/" + name, std::ios::binary);
  EXPECT_TRUE(in) << name;
  return {std::istreambuf_iterator<char>(in), {}};
}

std::string refusal(std::string_view bytes) {
  const auto made = make_picture(bytes);
  if (made) return "made";
  return made.error().fields.empty() ? made.error().key : made.error().fields[0].key;
}

TEST(PictureFile, becomes_webp_in_two_sizes_that_keep_its_shape) {
  const auto made = make_picture(draw_png(1600, 1200));
  ASSERT_TRUE(made.has_value());
  EXPECT_EQ(made->large.width, 960);
  EXPECT_EQ(made->large.height, 720);
  EXPECT_EQ(made->small.width, 320);
  EXPECT_EQ(made->small.height, 240);
  for (const PictureFile* const file : {&made->large, &made->small}) {
    EXPECT_TRUE(file->bytes.starts_with("RIFF"));
    EXPECT_EQ(file->bytes.substr(8, 4), "WEBP");
  }
  EXPECT_LT(made->small.bytes.size(), made->large.bytes.size());
}

TEST(PictureFile, that_is_tall_is_no_higher_than_a_wide_one_is_wide) {
  const auto made = make_picture(draw_png(400, 2000));
  ASSERT_TRUE(made.has_value());
  EXPECT_EQ(made->large.height, 960);
  EXPECT_EQ(made->small.height, 320);
}

TEST(PictureFile, that_is_small_is_not_blown_up) {
  const auto made = make_picture(draw_png(200, 180));
  ASSERT_TRUE(made.has_value());
  EXPECT_EQ(made->large.width, 200);
  EXPECT_EQ(made->small.width, 200);
}

TEST(PictureFile, that_we_made_can_be_read_again) {
  const auto first = make_picture(draw_png(500, 400));
  ASSERT_TRUE(first.has_value());
  EXPECT_EQ(refusal(first->large.bytes), "made");
}

TEST(PictureFile, loses_what_was_hidden_in_it) {
  const std::string secret = "Domplein 1 Utrecht 52.09 5.12";
  const auto comment = png_chunk("tEXt", "Comment" + std::string(1, '\0') + secret);
  const std::string picture =
      draw_png(300, 300, comment) + "<?php " + secret + " ?><script>alert(1)</script>PK\x03\x04";
  const auto made = make_picture(picture);
  ASSERT_TRUE(made.has_value());
  for (const PictureFile* const file : {&made->large, &made->small}) {
    EXPECT_EQ(file->bytes.find(secret), std::string::npos);
    EXPECT_EQ(file->bytes.find("script"), std::string::npos);
    EXPECT_EQ(file->bytes.find("EXIF"), std::string::npos);
    EXPECT_EQ(file->bytes.find("ICCP"), std::string::npos);
    EXPECT_EQ(file->bytes.find("XMP "), std::string::npos);
  }
}

TEST(PictureFile, from_a_phone_is_turned_upright_and_says_no_longer_whose_and_where) {
  const std::string photo = read_file("tests/golden/pictures/turned.jpg");
  ASSERT_NE(photo.find("Anna Jansen"), std::string::npos);
  const auto made = make_picture(photo);
  ASSERT_TRUE(made.has_value());
  EXPECT_EQ(made->large.width, 160);
  EXPECT_EQ(made->large.height, 200);
  EXPECT_EQ(made->large.bytes.find("Anna"), std::string::npos);
  EXPECT_EQ(made->large.bytes.find("Exif"), std::string::npos);
}

TEST(PictureFile, of_a_telephone_that_writes_heic_is_read_and_avif_is_not) {
  EXPECT_EQ(refusal(read_file("tests/golden/pictures/photo.heic")), "made");
  EXPECT_EQ(refusal(read_file("tests/golden/pictures/other.avif")), "picture.kind");
}

TEST(PictureFile, of_the_example_is_drawn_the_same_each_time) {
  for (const char* const name : {"flowers", "bench", "playground", "garden", "night", "square"}) {
    const auto drawing = draw_example(name);
    ASSERT_TRUE(drawing.has_value()) << name;
    const auto made = make_drawn_picture(*drawing);
    EXPECT_EQ(made.large.width, large_side);
    EXPECT_EQ(made.small.bytes, make_drawn_picture(*draw_example(name)).small.bytes);
    EXPECT_LT(made.small.bytes.size(), 12'000U) << name;
  }
  EXPECT_FALSE(draw_example("kaas").has_value());
}

TEST(PictureFile, of_another_kind_is_refused_whatever_it_calls_itself) {
  for (const std::string& bytes :
       {std::string("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>"), std::string("GIF89a\x01\x02"),
        std::string("%PDF-1.7\n"), std::string("<!doctype html><script>alert(1)</script>"),
        std::string("II*\0\x08\0\0\0", 8), std::string("BM\0\0"),
        std::string("\x7f"
                    "ELF"),
        std::string("P6 9 9 255\n"), std::string("RIFF\0\0\0\0WAVE", 12), std::string("a"), std::string(4, '\0')})
    EXPECT_EQ(refusal(bytes), "picture.kind") << bytes.substr(0, 6);
  EXPECT_EQ(refusal(""), "picture.missing");
}

TEST(PictureFile, that_only_begins_like_a_picture_is_refused) {
  for (const std::string& start :
       {std::string("\xFF\xD8\xFF\xE0"), std::string("\x89PNG\r\n\x1A\n"), std::string("RIFF\x10\0\0\0WEBP", 12),
        std::string("\0\0\0\x18"
                    "ftypheic",
                    12)})
    for (const std::string& rest : {std::string(), std::string(5'000, 'x'), std::string(5'000, '\0')})
      EXPECT_EQ(refusal(start + rest), "picture.damaged");
}

TEST(PictureFile, that_did_not_arrive_whole_is_refused) {
  const std::string whole = draw_png(800, 800);
  for (const std::size_t part : {2U, 3U, 10U})
    EXPECT_EQ(refusal(std::string_view(whole).substr(0, whole.size() / part)), "picture.damaged");
}

TEST(PictureFile, that_unpacks_to_more_than_fits_is_refused_before_it_is_unpacked) {
  EXPECT_EQ(refusal(test::png_that_says_it_is(30'000, 30'000)), "picture.too_many_pixels");
  EXPECT_EQ(refusal(test::png_that_says_it_is(5'001, 5'000)), "picture.too_many_pixels");
}

TEST(PictureFile, that_nobody_can_see_is_refused) { EXPECT_EQ(refusal(draw_png(100, 400)), "picture.too_small"); }

TEST(PictureFile, that_moves_is_refused) {
  const auto made = make_picture(draw_png(200, 200));
  ASSERT_TRUE(made.has_value());
  // Two frames of the pixels that we have just made, in the extended form of WebP.
  const auto little = [](std::size_t value, int bytes) {
    std::string text;
    for (; bytes > 0; --bytes, value >>= 8) text += static_cast<char>(value & 255);
    return text;
  };
  const auto chunk = [&](std::string_view name, const std::string& data) {
    return std::string(name) + little(data.size(), 4) + data + std::string(data.size() % 2, '\0');
  };
  const std::string sides = little(199, 3) + little(199, 3);
  const std::string frame = chunk("ANMF", little(0, 6) + sides + little(100, 4) + made->large.bytes.substr(12));
  const std::string body = "WEBP" + chunk("VP8X", little(2, 4) + sides) + chunk("ANIM", little(0, 6)) + frame + frame;
  EXPECT_EQ(refusal("RIFF" + little(body.size(), 4) + body), "picture.moving");
}

TEST(PictureFile, larger_than_the_limit_is_refused_unread) {
  EXPECT_EQ(refusal(std::string(longest_picture_file + 1, 'x')), "picture.too_large");
}

TEST(PictureFile, with_any_byte_damaged_is_refused_or_read_but_harms_nothing) {
  const auto made = make_picture(draw_png(240, 200));
  ASSERT_TRUE(made.has_value());
  SeededDraw random("20260302");
  int refused = 0;
  for (const std::string& whole : {draw_png(240, 200), made->large.bytes})
    for (int round = 0; round < 60; ++round) {
      std::string damaged = whole;
      for (int i = 0; i < 3; ++i) damaged[random.below(damaged.size())] = static_cast<char>(random.below(256));
      const std::string key = refusal(damaged);
      EXPECT_TRUE(key == "made" || key.starts_with("picture.")) << key;
      refused += key == "made" ? 0 : 1;
    }
  EXPECT_GT(refused, 20);
}

}  // namespace
}  // namespace meent::app
