// SPDX-License-Identifier: EUPL-1.2
// Estimates line by line: how they are read and written, what they come to, and what a form may leave empty.
#include "domain/estimate.h"

#include <gtest/gtest.h>

#include "base/check.h"
#include "domain/fields.h"

namespace meent::domain {
namespace {

std::string key_of(std::string_view text) {
  const auto lines = parse_estimate(text);
  return lines ? "" : lines.error().key;
}

TEST(Estimate, is_read_written_and_added_up) {
  const auto lines = MUST(parse_estimate("2\t900\tBankje\n\n\t12,50\t Bord \n"));
  ASSERT_EQ(lines.size(), 2u);
  EXPECT_EQ(lines[0], (EstimateLine{2, Money{90'000}, "Bankje"}));
  EXPECT_EQ(lines[1], (EstimateLine{1, Money{1'250}, "Bord"})) << "without a number it is one";
  EXPECT_EQ(total_of(lines).cents, 181'250);
  EXPECT_EQ(write_estimate(lines), "2\t900\tBankje\n1\t12.50\tBord");
  EXPECT_EQ(MUST(parse_estimate(write_estimate(lines))), lines);
}

TEST(Estimate, says_which_line_cannot_be_read) {
  EXPECT_EQ(key_of("Bankje"), "estimate.line");
  EXPECT_EQ(key_of("nul\t900\tBankje"), "estimate.count");
  EXPECT_EQ(key_of("0\t900\tBankje"), "estimate.count");
  EXPECT_EQ(key_of("-1\t900\tBankje"), "estimate.count");
  EXPECT_EQ(key_of("100001\t900\tBankje"), "estimate.count");
  EXPECT_EQ(key_of("1\tduur\tBankje"), "estimate.price");
  EXPECT_EQ(key_of("1\t\tBankje"), "estimate.price");
  EXPECT_EQ(key_of("1\t900\t"), "estimate.what");
  EXPECT_EQ(key_of("1\t900\t" + std::string(121, 'x')), "estimate.what");
  EXPECT_EQ(key_of("100000\t100000000000\tx"), "money.too_large");
  EXPECT_EQ(parse_estimate("1\t1\tx\n1\t?\ty").error().params, (Params{{"line", "2"}}));
  std::string long_list;
  for (std::size_t i = 0; i <= most_estimate_lines; ++i) long_list += "1\t1\tx\n";
  EXPECT_EQ(key_of(long_list), "estimate.too_many");
}

Instrument instrument() {
  Instrument instrument;
  instrument.fields = {Field{.name = "kosten", .type = FieldType::money, .required = true},
                       Field{.name = "begroting", .type = FieldType::estimate, .of = "kosten"}};
  return instrument;
}

TEST(Estimate, fills_the_amount_only_where_it_was_left_empty) {
  const std::string lines = "2\t900\tBankje";
  EXPECT_EQ(fill_in_totals(instrument(), {{"begroting", lines}, {"kosten", " "}}),
            (Given{{"begroting", lines}, {"kosten", "1800"}}));
  EXPECT_EQ(fill_in_totals(instrument(), {{"begroting", lines}}), (Given{{"begroting", lines}, {"kosten", "1800"}}));
  EXPECT_EQ(fill_in_totals(instrument(), {{"begroting", lines}, {"kosten", "2000"}}),
            (Given{{"begroting", lines}, {"kosten", "2000"}}));
  EXPECT_EQ(fill_in_totals(instrument(), {{"begroting", "??"}}), (Given{{"begroting", "??"}}));
  EXPECT_EQ(fill_in_totals(instrument(), {}), Given{});
}

TEST(Estimate, is_kept_as_it_is_written) {
  const Field field{.name = "begroting", .type = FieldType::estimate, .of = "kosten"};
  EXPECT_EQ(MUST(normalise(field, "\t12,50\tBord\n")), "1\t12.50\tBord");
  EXPECT_EQ(MUST(normalise(field, "")), "");
  EXPECT_EQ(normalise(field, "x").error().key, "estimate.line");
}

}  // namespace
}  // namespace meent::domain
