// SPDX-License-Identifier: EUPL-1.2
// Every tests/golden/budgeting/X.pb counted in nine ways; the whole answer, trail and losses included, is X.json.
// MEENT_UPDATE_GOLDEN=1 writes them anew: read the difference before you commit it.
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "algorithms/budgeting/pb_format.h"
#include "algorithms/budgeting/tally.h"
#include "base/text.h"

namespace meent::algorithms {
namespace {

std::string read_file(const std::filesystem::path& path) {
  std::ifstream stream(path, std::ios::binary);
  std::ostringstream text;
  text << stream.rdbuf();
  return text.str();
}

Json count_in_every_way(const PbFile& file) {
  Json answers = Json::array();
  // Rule, satisfaction, completion, add1's start and stop.
  for (const char* way : {"greedy cost none exact exhaustive", "greedy cardinality none exact exhaustive",
                          "equal-shares cost none exact exhaustive", "equal-shares cardinality none exact exhaustive",
                          "equal-shares cost add1 exact exhaustive", "equal-shares cost add1 exact infeasible",
                          "equal-shares cost add1 floor exhaustive", "equal-shares cost add1 floor infeasible",
                          "equal-shares cost add1,greedy exact exhaustive"}) {
    TallySettings settings;
    const auto words = split(way, ' ');
    std::size_t word = 0;
    for (const char* name : {"rule", "satisfaction", "completion", "add1-start", "add1-stop"})
      EXPECT_TRUE(apply_setting(settings, name, words[word++])) << name;
    const auto outcome = tally(file.election, settings);
    EXPECT_TRUE(outcome) << way;
    if (outcome)
      answers.push_back(Json::object({{"way", way}, {"answer", outcome_to_json(file.election, settings, *outcome)}}));
  }
  return answers;
}

TEST(Golden, counts_the_written_rounds_as_written_down) {
  int compared = 0;
  for (const auto& entry :
       std::filesystem::directory_iterator(std::filesystem::path(MEENT_SOURCE_DIR) / "tests/golden/budgeting")) {
    if (entry.path().extension() != ".pb") continue;
    const auto read = parse_pb(read_file(entry.path()), entry.path().filename().string());
    ASSERT_TRUE(read.errors.empty()) << entry.path() << " " << read.errors[0].key << " " << read.errors[0].line;
    const std::string answers = count_in_every_way(read.file).to_text(1) + "\n";
    auto answer_file = entry.path();
    answer_file.replace_extension(".json");
    if (std::getenv("MEENT_UPDATE_GOLDEN") != nullptr) std::ofstream(answer_file, std::ios::binary) << answers;
    EXPECT_EQ(read_file(answer_file), answers) << entry.path();
    ++compared;
  }
  EXPECT_GE(compared, 3);
}

}  // namespace
}  // namespace meent::algorithms
