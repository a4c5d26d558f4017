// SPDX-License-Identifier: EUPL-1.2
// Rounds that were worked out by hand: tests/golden/budgeting_by_hand/README.md.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "algorithms/budgeting/pb_format.h"
#include "algorithms/budgeting/tally.h"

namespace meent::algorithms {
namespace {

std::string read_file(const std::filesystem::path& path) {
  std::ifstream stream(path, std::ios::binary);
  std::ostringstream text;
  text << stream.rdbuf();
  return text.str();
}

TEST(ByHand, small_rounds_come_out_as_worked_by_hand) {
  int compared = 0;
  for (const auto& entry : std::filesystem::directory_iterator(std::filesystem::path(MEENT_SOURCE_DIR) /
                                                               "tests/golden/budgeting_by_hand")) {
    if (entry.path().extension() != ".pb") continue;
    const auto read = parse_pb(read_file(entry.path()), entry.path().filename());
    ASSERT_TRUE(read.errors.empty()) << entry.path() << ":" << read.errors[0].line << " " << read.errors[0].key;
    EXPECT_TRUE(read.warnings.empty()) << entry.path() << ":" << read.warnings[0].line << " " << read.warnings[0].key;
    auto expected_path = entry.path();
    const auto expected = parse_json(read_file(expected_path.replace_extension(".json")));
    ASSERT_TRUE(expected) << expected_path;
    for (const Json& one : expected->items()) {
      const std::string where = entry.path().stem().string() + " " + one.find("settings")->to_text();
      const auto settings = tally_settings_from(*one.find("settings"));
      ASSERT_TRUE(settings) << where;
      const auto outcome = tally(read.file.election, *settings);
      ASSERT_TRUE(outcome) << where;
      Json::Array winners, prices;
      for (const Step& step : outcome->trail) {
        winners.push_back(read.file.election.projects[step.project].id);
        prices.push_back(step.rho);
      }
      EXPECT_EQ(Json(winners).to_text(), one.find("winners")->to_text()) << where;
      if (const Json* const rho = one.find("rho")) {
        EXPECT_EQ(Json(prices).to_text(), rho->to_text()) << where;
      }
      ++compared;
    }
  }
  EXPECT_GE(compared, 11);
}

}  // namespace
}  // namespace meent::algorithms
