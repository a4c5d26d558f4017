// SPDX-License-Identifier: EUPL-1.2
#include <gtest/gtest.h>

#include "base/date.h"
#include "base/hash.h"
#include "base/json.h"
#include "base/language.h"
#include "base/money.h"
#include "base/random.h"
#include "base/text.h"
#include "base/time.h"

namespace meent {
namespace {

TEST(Date, knows_weekdays_and_leap_years) {
  EXPECT_EQ(Date(2026, 11, 24).weekday(), 2U);
  EXPECT_EQ(to_iso(Date(2028, 2, 28).plus_days(1)), "2028-02-29");
  EXPECT_EQ(to_iso(Date(2026, 1, 31).plus_months(1)), "2026-02-28");
  EXPECT_FALSE(parse_date("2026-02-30"));
  EXPECT_FALSE(parse_date("26-02-03"));
  EXPECT_EQ(*parse_date("2026-04-06"), Date(2026, 4, 6));
}

TEST(Time, follows_the_dutch_clock_over_the_change_of_hour) {
  const auto winter = *parse_rfc3339("2026-03-29T00:59:59Z");
  EXPECT_EQ(to_civil(winter).hour, 1);
  EXPECT_EQ(to_civil(winter.plus_seconds(1)).hour, 3);
  EXPECT_EQ(to_rfc3339(start_of(Date(2026, 7, 1))), "2026-06-30T22:00:00Z");
  EXPECT_EQ(to_rfc3339(start_of(Date(2026, 12, 1))), "2026-11-30T23:00:00Z");
  EXPECT_EQ(*parse_rfc3339("2026-12-01T01:00:00+01:00"), *parse_rfc3339("2026-12-01T00:00:00Z"));
}

TEST(Money, reads_what_people_type) {
  EXPECT_EQ(parse_money("€ 12.500,50")->cents, 1250050);
  EXPECT_EQ(parse_money("12500")->cents, 1250000);
  EXPECT_EQ(parse_money("12.500")->cents, 1250000);
  EXPECT_EQ(parse_money("12.5")->cents, 1250);
  EXPECT_EQ(parse_money("1.250.000,-")->cents, 125000000);
  EXPECT_EQ(parse_money("-5").error().key, "money.negative");
  EXPECT_EQ(parse_money("99999999999999").error().key, "money.too_large");
  for (const char* text : {"", "abc", "1.2.3", "12,,5", "1 000", "0x10", ",50", "5,"})
    EXPECT_EQ(parse_money(text).error().key, "money.malformed") << text;
  EXPECT_EQ(to_decimal(Money{1250005}), "12500.05");
}

TEST(Text, tells_utf8_from_other_bytes) {
  EXPECT_TRUE(is_utf8("groen – €"));
  EXPECT_FALSE(is_utf8("\xff"));
  EXPECT_FALSE(is_utf8("\xc0\xaf"));
  EXPECT_FALSE(is_utf8("\xed\xa0\x80"));
  EXPECT_EQ(slug("Tegels eruit, groen érin!"), "tegels-eruit-groen-erin");
  EXPECT_EQ(fold("Élan"), "elan");
  EXPECT_EQ(clean_text(" a\r\nb\x01 "), "a\nb");
}

TEST(Json, writes_and_reads_back) {
  const auto value = parse_json(R"({"b":[1,2.5,"é\n"],"a":null})");
  ASSERT_TRUE(value);
  EXPECT_EQ(value->to_text(), R"({"b":[1,2.5,"é\n"],"a":null})");
  EXPECT_EQ(parse_json("[1,\n2,,]").error().params[0].second, "2");
  EXPECT_EQ(parse_json(std::string(100, '[')).error().key, "json.too_deep");
  EXPECT_EQ(parse_json("\"\xff\"").error().key, "json.not_utf8");
  EXPECT_FALSE(parse_json("1 2"));
  EXPECT_FALSE(parse_json(""));
}

TEST(Hash, matches_the_published_vector) {
  EXPECT_EQ(sha256_hex("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST(SeededDraw, gives_the_same_draw_for_the_same_seed) {
  std::vector<int> left{1, 2, 3, 4, 5}, right = left;
  SeededDraw("seed").shuffle(left);
  SeededDraw("seed").shuffle(right);
  EXPECT_EQ(left, right);
}

TEST(Language, speaks_dutch_and_english) {
  EXPECT_EQ(format_weekday_date(Language::nl, Date(2026, 12, 4)), "vrijdag 4 december 2026");
  EXPECT_EQ(format_weekday_date(Language::en, Date(2026, 12, 4)), "Friday 4 December 2026");
  EXPECT_EQ(format_money(Language::nl, Money{1250000}), "€\u00a012.500");
  EXPECT_EQ(format_money(Language::en, Money{1250050}), "€12,500.50");
  EXPECT_EQ(format_moment(Language::nl, *parse_rfc3339("2026-12-04T16:00:00Z")), "vrijdag 4 december 2026, 17.00 uur");
  EXPECT_EQ(t(Language::nl, "no.such.key"), "no.such.key");
}

}  // namespace
}  // namespace meent
