// SPDX-License-Identifier: EUPL-1.2
#include "algorithms/budgeting/record.h"

#include <gtest/gtest.h>

namespace meent::algorithms {
namespace {

std::string example() {
  Election election;
  election.budget = 600;
  for (char const* id : {"1", "2", "3"}) election.projects.push_back({id, std::string("Plan ") + id, 250});
  election.ballots = {{0, 1}, {0, 2}, {1}, {0}};
  TallySettings settings;
  settings.rule = Rule::equal_shares;
  settings.add1 = true;
  auto const outcome = tally(election, settings);
  return make_record({"breda", "Ronde"}, election, {"d", "c", "b", "a"}, settings, *outcome).to_text(1) + "\n";
}

TEST(Record, says_equal_when_nothing_was_touched) { EXPECT_TRUE(verify_record(example(), "r.json").empty()); }

TEST(Record, holds_the_ballots_in_the_order_of_their_receipts) {
  std::string const text = example();
  EXPECT_LT(text.find("\"receipt\": \"a\""), text.find("\"receipt\": \"d\""));
}

TEST(Record, finds_every_altered_byte) {
  std::string const text = example();
  for (std::size_t i = 0; i < text.size(); ++i) {
    std::string altered = text;
    altered[i] = altered[i] == '7' ? '8' : '7';
    EXPECT_FALSE(verify_record(altered, "r.json").empty()) << i << ": " << text.substr(i, 20);
  }
}

TEST(Record, says_which_ballot_was_changed) {
  std::string text = example();
  std::size_t const at = text.find("\"receipt\": \"c\"");
  text.replace(at, 14, "\"receipt\": \"x\"");
  auto const findings = verify_record(text, "r.json");
  ASSERT_FALSE(findings.empty());
  EXPECT_EQ(findings[0].key, "verify.item");
  EXPECT_EQ(findings[0].params[0].second, "ballots[2]");
}

TEST(Record, refuses_what_is_no_record) {
  for (char const* text : {"", "{}", "[]", "null", "{\"format\":\"meent-decision-record/1\"}", "\xff"})
    EXPECT_FALSE(verify_record(text, "r.json").empty()) << text;
}

}  // namespace
}  // namespace meent::algorithms
