// SPDX-License-Identifier: EUPL-1.2
// meent tally and meent verify as somebody types them.
#include "cli/tally.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

#include "algorithms/budgeting/pb_format.h"
#include "algorithms/budgeting/record.h"
#include "base/json.h"
#include "cli/verify.h"

namespace meent::cli {
namespace {

const std::string golden = std::string(MEENT_SOURCE_DIR) + "/tests/golden/budgeting/";

struct Said {
  int status = 0;
  std::string out;
  std::string err;
};

Said run(const Command& command, int (*work)(const Call&), const std::vector<std::string>& line,
         Language language = Language::en) {
  std::ostringstream out, err;
  const auto given = parse_arguments(command, line);
  const Arguments arguments = given ? *given : Arguments{};
  const Call call{command, arguments, language, out, err};
  const int status = given ? work(call) : call.wrong_usage(given.error());
  return {status, out.str(), err.str()};
}

Said run_tally(const std::vector<std::string>& line, Language language = Language::en) {
  return run(tally_command, cli::run_tally, line, language);
}

Said run_verify(const std::vector<std::string>& line) { return run(verify_command, cli::run_verify, line); }

// A file in the test's own folder.
std::string write_file(const std::string& name, const std::string& text) {
  const auto path = std::filesystem::path(testing::TempDir()) / name;
  std::ofstream(path, std::ios::binary) << text;
  return path.string();
}

TEST(TallyCommand, answers_in_json_with_the_promised_keys) {
  const auto said = run_tally({golden + "quirks.pb", "--rule", "equal-shares", "--completion", "add1", "--json"});
  EXPECT_EQ(said.status, 0);
  EXPECT_NE(said.err.find("quirks.pb:18:"), std::string::npos) << "the warning has its line: " << said.err;
  const auto answer = parse_json(said.out);
  ASSERT_TRUE(answer) << said.out;
  for (const char* key :
       {"rule", "satisfaction", "completion", "budget", "cost", "winners", "ties_broken", "trail", "losses"})
    EXPECT_NE(answer->find(key), nullptr) << key;
  EXPECT_DOUBLE_EQ(answer->find("budget")->number(), 2532.83);
  EXPECT_DOUBLE_EQ(answer->find("cost")->number(), 2000.5);
  EXPECT_EQ(answer->find("rule")->text(), "equal-shares");
  ASSERT_EQ(answer->find("winners")->items().size(), 3U);
  EXPECT_EQ(answer->find("winners")->items()[0].text(), "9");
}

// Against the winners of an independent exact implementation; all rounds are in tests/algorithms.
TEST(TallyCommand, finds_the_winners_of_the_reference_in_a_real_round) {
  const auto rounds = std::filesystem::path(MEENT_SOURCE_DIR) / "../shared/data/budgeting";
  if (!std::filesystem::exists(rounds)) GTEST_SKIP() << "the real rounds are not here: " << rounds;
  std::ifstream stream(rounds / "expected/Netherlands_Amsterdam_309.json", std::ios::binary);
  std::ostringstream text;
  text << stream.rdbuf();
  const auto expected = parse_json(text.str());
  ASSERT_TRUE(expected);
  const auto winners = [](const Json& list) {
    std::set<std::string> ids;
    for (const Json& id : list.find("winners")->items()) ids.insert(id.text());
    return ids;
  };
  for (const auto& [rule, key] : {std::pair{"greedy", "greedy_cost"}, std::pair{"equal-shares", "mes_cost"}}) {
    const auto said =
        run_tally({(rounds / "Netherlands_Amsterdam_309.pb").string(), "--rule", rule, "--json"}, Language::nl);
    ASSERT_EQ(said.status, 0) << said.err;
    EXPECT_EQ(winners(*parse_json(said.out)), winners(*expected->find("rules")->find(key))) << rule;
  }
}

TEST(TallyCommand, prints_a_table_for_people) {
  const auto said = run_tally({golden + "two_sides.pb", "--rule", "greedy"}, Language::nl);
  EXPECT_EQ(said.status, 0);
  EXPECT_NE(said.out.find("Wipkip in het park"), std::string::npos) << said.out;
  EXPECT_EQ(said.out.find("Fietsrek"), std::string::npos) << said.out;
}

TEST(TallyCommand, says_how_it_is_used) {
  const std::string file = golden + "two_sides.pb";
  for (const auto& arguments :
       std::vector<std::vector<std::string>>{{},
                                             {file},
                                             {"--rule", "greedy"},
                                             {file, "--rule"},
                                             {file, "--rule", "dictator"},
                                             {file, "--colour", "red", "--rule", "greedy"},
                                             {file, "--rule", "greedy", "--completion", "add1"},
                                             {file, "--rule", "greedy", "--seed", "x"},
                                             {file, "--rule", "equal-shares", "--add1-stop", "exhaustive"},
                                             {file, "--rule", "greedy", "--ties", "lot"},
                                             {file, file, "--rule", "greedy"}}) {
    const auto said = run_tally(arguments);
    EXPECT_EQ(said.status, 2);
    EXPECT_TRUE(said.out.empty());
    EXPECT_NE(said.err.find("meent tally"), std::string::npos) << said.err;
  }
}

TEST(TallyCommand, refuses_what_it_cannot_count) {
  const std::string head = "META\nkey;value\nbudget;100\nvote_type;ordinal\nPROJECTS\nproject_id;cost\n1;50\n";
  for (const auto& file : {golden + "absent.pb", write_file("section.pb", head),
                           write_file("broken.pb", head + "VOTES\nvoter_id;vote\na;7\n"), write_file("empty.pb", "")}) {
    const auto said = run_tally({file, "--rule", "greedy", "--json"});
    EXPECT_EQ(said.status, 1) << file;
    EXPECT_TRUE(said.out.empty()) << file;
    EXPECT_FALSE(said.err.empty()) << file;
    EXPECT_EQ(said.err.find("tally."), std::string::npos) << "a text without words: " << said.err;
    EXPECT_EQ(said.err.find("pb."), std::string::npos) << "a text without words: " << said.err;
  }
}

TEST(VerifyCommand, recounts_a_record_and_names_what_was_changed) {
  using namespace algorithms;
  std::ifstream stream(golden + "quirks.pb", std::ios::binary);
  std::ostringstream text;
  text << stream.rdbuf();
  const PbFile file = parse_pb(text.str(), "quirks.pb").file;
  const TallySettings settings;
  const auto outcome = tally(file.election, settings);
  ASSERT_TRUE(outcome);
  std::string record =
      make_record({"delft", "Ronde"}, file.election, file.voters, settings, *outcome).to_text(1) + "\n";
  EXPECT_EQ(run_verify({write_file("record.json", record)}).status, 0);
  const auto at = record.find("\"vote\": [");
  ASSERT_NE(at, std::string::npos);
  record.replace(record.find("\"7\"", at), 3, "\"8\"");
  const auto said = run_verify({write_file("changed.json", record), "--json"});
  EXPECT_EQ(said.status, 1);
  EXPECT_NE(said.err.find("ballots[0]"), std::string::npos) << said.err;
  EXPECT_FALSE(parse_json(said.out)->find("equal")->boolean());
  EXPECT_EQ(run_verify({}).status, 2);
  EXPECT_EQ(run_verify({"--shout"}).status, 2);
  EXPECT_EQ(run_verify({golden + "absent.json"}).status, 1);
}

}  // namespace
}  // namespace meent::cli
