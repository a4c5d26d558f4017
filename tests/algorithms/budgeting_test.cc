// SPDX-License-Identifier: EUPL-1.2
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

#include "algorithms/budgeting/pb_format.h"
#include "algorithms/budgeting/tally.h"
#include "base/random.h"

namespace meent::algorithms {
namespace {

std::string read_file(const std::filesystem::path& path) {
  std::ifstream stream(path, std::ios::binary);
  std::ostringstream text;
  text << stream.rdbuf();
  return text.str();
}

std::vector<std::string> ids(const Election& election, const Outcome& outcome) {
  std::vector<std::string> result;
  for (const std::uint32_t winner : outcome.winners) result.push_back(election.projects[winner].id);
  return result;
}

// Six neighbours want the park's three plans, four want the square's two: the plans cost € 2 each, € 6 are there.
Election two_sides() {
  Election election;
  election.budget = 600;
  for (const char* id : {"park1", "park2", "park3", "plein1", "plein2"}) election.projects.push_back({id, id, 200});
  for (int i = 0; i < 6; ++i) election.ballots.push_back({0, 1, 2});
  for (int i = 0; i < 4; ++i) election.ballots.push_back({3, 4});
  return election;
}

TEST(Greedy, lets_the_largest_group_take_all) {
  const auto election = two_sides();
  EXPECT_EQ(ids(election, *tally(election, {})), (std::vector<std::string>{"park1", "park2", "park3"}));
}

TEST(EqualShares, gives_each_group_its_part) {
  const auto election = two_sides();
  TallySettings settings;
  settings.rule = Rule::equal_shares;
  EXPECT_EQ(ids(election, *tally(election, settings)), (std::vector<std::string>{"park1", "plein1"}));
}

TEST(Tie, stops_the_tally_when_no_order_settles_it) {
  auto election = two_sides();
  election.budget = 200;
  TallySettings settings;
  settings.ties = {Tie::lowest_cost, Tie::most_votes};
  EXPECT_EQ(tally(election, settings).error().key, "tally.tie_unresolved");
  settings.ties.push_back(Tie::lot);
  settings.seed = "published beforehand";
  const auto first = tally(election, settings);
  EXPECT_EQ(first->ties_broken, 1);
  std::reverse(election.projects.begin(), election.projects.begin() + 3);
  EXPECT_EQ(ids(election, *tally(election, settings)).size(), 1U);
}

TEST(Tally, refuses_what_cannot_be_counted) {
  Election election = two_sides();
  election.ballots.clear();
  EXPECT_EQ(tally(election, {}).error().key, "tally.no_voters");
  election = two_sides();
  election.budget = -1;
  EXPECT_EQ(tally(election, {}).error().key, "tally.no_budget");
  election = two_sides();
  election.ballots[0] = {9};
  EXPECT_EQ(tally(election, {}).error().key, "tally.malformed_ballot");
}

// Promises "within the budget" and "independent of the order of ballots and projects", over random elections.
TEST(Tally, stays_within_the_budget_and_does_not_depend_on_order) {
  SeededDraw draw("property");
  for (int round = 0; round < 400; ++round) {
    Election election;
    const auto projects = static_cast<std::uint32_t>(1 + draw.below(7));
    for (std::uint32_t i = 0; i < projects; ++i)
      election.projects.push_back(
          {std::string(1, static_cast<char>('a' + i)), "", static_cast<std::int64_t>(1 + draw.below(500))});
    election.budget = static_cast<std::int64_t>(1 + draw.below(1500));
    const auto voters = 1 + draw.below(8);
    for (std::uint64_t v = 0; v < voters; ++v) {
      std::vector<std::uint32_t> ballot;
      for (std::uint32_t i = 0; i < projects; ++i)
        if (draw.below(2) == 1) ballot.push_back(i);
      election.ballots.push_back(ballot);
    }
    Election turned = election;
    std::reverse(turned.projects.begin(), turned.projects.end());
    std::reverse(turned.ballots.begin(), turned.ballots.end());
    for (auto& ballot : turned.ballots) {
      for (auto& project : ballot) project = projects - 1 - project;
      std::sort(ballot.begin(), ballot.end());
    }
    for (const char* completion : {"none", "add1", "add1,greedy"})
      for (const char* rule : {"greedy", "equal-shares"})
        for (const char* satisfaction : {"cost", "cardinality"}) {
          TallySettings settings;
          ASSERT_TRUE(apply_setting(settings, "rule", rule));
          ASSERT_TRUE(apply_setting(settings, "completion", completion));
          ASSERT_TRUE(apply_setting(settings, "satisfaction", satisfaction));
          const auto outcome = tally(election, settings);
          ASSERT_TRUE(outcome);
          std::int64_t cost = 0;
          for (const std::uint32_t winner : outcome->winners) cost += election.projects[winner].cost;
          EXPECT_EQ(cost, outcome->cost);
          EXPECT_LE(cost, election.budget);
          EXPECT_EQ(ids(election, *outcome), ids(turned, *tally(turned, settings)));
        }
  }
}

TEST(PbFormat, reads_the_quirks_of_real_files) {
  const auto read = parse_pb(
      "\xef\xbb\xbfMETA\r\nkey ; value\r\nbudget;2532645.83\r\nvote_type;approval\r\nnum_projects;2\r\nnum_votes;2\r\n"
      "PROJECTS\r\nname;cost;project_id\r\n\"Groen; en \"\"meer\"\"\";12.50;7\r\nBank;300;8\r\nVOTES\r\n"
      "vote;voter_id\r\n7,8,7;a\r\n;b",
      "x.pb");
  ASSERT_TRUE(read.errors.empty());
  EXPECT_EQ(read.file.election.budget, 253264583);
  EXPECT_EQ(read.file.election.projects[0].name, "Groen; en \"meer\"");
  EXPECT_EQ(read.file.election.projects[0].cost, 1250);
  EXPECT_EQ(read.file.election.ballots, (std::vector<std::vector<std::uint32_t>>{{0, 1}, {}}));
  ASSERT_EQ(read.warnings.size(), 1U);
  EXPECT_EQ(read.warnings[0].key, "pb.twice_on_a_ballot");
  const auto again = parse_pb(write_pb(read.file), "y.pb");
  EXPECT_TRUE(again.errors.empty());
  EXPECT_EQ(again.file.election.ballots, read.file.election.ballots);
}

TEST(PbFormat, names_the_line_and_the_trouble) {
  const std::string head = "META\nkey;value\nbudget;100\nvote_type;approval\nPROJECTS\nproject_id;cost\n";
  struct Bad {
    std::string text;
    const char* key;
    int line;
  };
  for (const Bad& bad : std::vector<Bad>{{"", "pb.missing_section", 0},
                                         {"hello\n", "pb.no_section", 1},
                                         {"META\n\xff", "pb.not_utf8", 0},
                                         {head + "1;-5\nVOTES\nvoter_id;vote\n", "pb.bad_cost", 7},
                                         {head + "1;99999999999999999999\nVOTES\nvoter_id;vote\n", "pb.bad_cost", 7},
                                         {head + "1;5\n1;6\nVOTES\nvoter_id;vote\n", "pb.duplicate_project", 8},
                                         {head + "1;5\nVOTES\nvoter_id;vote\na;2\n", "pb.unknown_project", 10},
                                         {head + "1;5\nVOTES\nvoter_id;vote\na;1\na;1\n", "pb.duplicate_voter", 11},
                                         {head + "\"1;5\nVOTES\nvoter_id;vote\n", "pb.open_quote", 7},
                                         {head + "1;5\nVOTES\nvoter_id\na\n", "pb.missing_column", 9},
                                         {head, "pb.missing_section", 0}}) {
    const auto read = parse_pb(bad.text, "x.pb");
    ASSERT_FALSE(read.errors.empty()) << bad.text;
    EXPECT_EQ(read.errors[0].key, bad.key) << bad.text;
    EXPECT_EQ(read.errors[0].line, bad.line) << bad.text;
  }
}

// The reference has another Borda than we and the cities: a place is worth the plans below it on the same ballot, so
// that the last gets nothing. What a ranking is worth is a choice of its own
// (adds_up_points_and_places_as_the_cities_did); what is done with that worth must be the same.
Election with_points_of_the_reference(const Election& election) {
  Election other = election;
  for (std::size_t i = 0; i < other.ballots.size(); ++i) {
    const auto below = election.most - static_cast<std::int64_t>(election.ballots[i].size()) + 1;
    other.ballots[i].clear();
    other.points[i].clear();
    for (std::size_t k = 0; k < election.ballots[i].size(); ++k) {
      if (election.points[i][k] <= below) continue;
      other.ballots[i].push_back(election.ballots[i][k]);
      other.points[i].push_back(election.points[i][k] - below);
    }
  }
  return other;
}

// Against the winners of an independent exact implementation, on real rounds.
TEST(Conformance, finds_the_winners_of_the_reference_on_real_rounds) {
  const std::filesystem::path folder = std::filesystem::path(MEENT_SOURCE_DIR) / "../shared/data/budgeting";
  if (!std::filesystem::exists(folder)) GTEST_SKIP() << "the real rounds are not here: " << folder;
  struct Case {
    const char* key;
    const char* rule;
    const char* satisfaction;
    const char* completion;
  };
  int compared = 0;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (entry.path().extension() != ".pb") continue;
    const auto read = parse_pb(read_file(entry.path()), entry.path().filename());
    ASSERT_TRUE(read.errors.empty()) << entry.path() << " " << read.errors[0].key << " " << read.errors[0].line;
    const auto expected = parse_json(read_file(folder / "expected" / (entry.path().stem().string() + ".json")));
    ASSERT_TRUE(expected) << entry.path();
    for (const Case& one :
         {Case{"greedy_cost", "greedy", "cost", "none"}, Case{"greedy_card", "greedy", "cardinality", "none"},
          Case{"mes_cost", "equal-shares", "cost", "none"}, Case{"mes_card", "equal-shares", "cardinality", "none"},
          Case{"mes_cost_add1", "equal-shares", "cost", "add1"},
          Case{"mes_cost_add1_then_greedy", "equal-shares", "cost", "add1,greedy"},
          // The reference divides points by the price, as our cardinality does.
          Case{"greedy_points", "greedy", "cardinality", "none"},
          Case{"mes_points", "equal-shares", "cardinality", "none"},
          Case{"mes_points_add1", "equal-shares", "cardinality", "add1"},
          Case{"mes_points_add1_then_greedy", "equal-shares", "cardinality", "add1,greedy"},
          Case{"greedy_borda", "greedy", "cardinality", "none"},
          Case{"mes_borda", "equal-shares", "cardinality", "none"},
          Case{"mes_borda_add1", "equal-shares", "cardinality", "add1"},
          Case{"mes_borda_add1_then_greedy", "equal-shares", "cardinality", "add1,greedy"}}) {
      const Json* const known = expected->find("rules")->find(one.key);
      if (known == nullptr || known->find("winners") == nullptr) continue;
      std::set<std::string> winners;
      for (const Json& winner : known->find("winners")->items()) winners.insert(winner.text());
      TallySettings settings;
      ASSERT_TRUE(apply_setting(settings, "rule", one.rule));
      ASSERT_TRUE(apply_setting(settings, "satisfaction", one.satisfaction));
      ASSERT_TRUE(apply_setting(settings, "completion", one.completion));
      const bool ranked = std::string_view(one.key).find("borda") != std::string_view::npos;
      const Election election = ranked ? with_points_of_the_reference(read.file.election) : read.file.election;
      const auto outcome = tally(election, settings);
      ASSERT_TRUE(outcome) << outcome.error().key;
      const auto ours = ids(election, *outcome);
      EXPECT_EQ(std::set<std::string>(ours.begin(), ours.end()), winners) << entry.path().stem() << " " << one.key;
      ++compared;
    }
  }
  EXPECT_GT(compared, 50);
}

// The score of every plan, and the winners when the highest score goes first, as the cities counted them.
TEST(Conformance, adds_up_points_and_places_as_the_cities_did) {
  const std::filesystem::path folder = std::filesystem::path(MEENT_SOURCE_DIR) / "../shared/data/budgeting";
  if (!std::filesystem::exists(folder)) GTEST_SKIP() << "the real rounds are not here: " << folder;
  int compared = 0;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (entry.path().extension() != ".pb") continue;
    const auto read = parse_pb(read_file(entry.path()), entry.path().filename());
    if (read.file.election.type == VoteType::approval) continue;
    const auto expected = parse_json(read_file(folder / "expected" / (entry.path().stem().string() + ".json")));
    ASSERT_TRUE(expected) << entry.path();
    const Json* const replay = expected->find("city_rule_replay");
    if (replay == nullptr || replay->find("scores") == nullptr) continue;
    const auto scores = count_points(read.file.election);
    for (std::size_t i = 0; i < scores.size(); ++i) {
      const Json* const known = replay->find("scores")->find(read.file.election.projects[i].id);
      ASSERT_NE(known, nullptr);
      EXPECT_EQ(std::to_string(scores[i]), known->text()) << entry.path().stem() << " " << i;
    }
    // A threshold of points is a rule of its own.
    if (replay->find("threshold")->text() != "0") continue;
    TallySettings settings;
    settings.ties = {Tie::lowest_cost, Tie::id};
    const auto outcome = tally(read.file.election, settings);
    ASSERT_TRUE(outcome) << entry.path();
    const auto ours = ids(read.file.election, *outcome);
    std::set<std::string> winners;
    for (const Json& winner : replay->find("greedy_skip")->items()) winners.insert(winner.text());
    EXPECT_EQ(std::set<std::string>(ours.begin(), ours.end()), winners) << entry.path().stem();
    ++compared;
  }
  EXPECT_GE(compared, 3);
}

TEST(PbFormat, reads_points_and_places_and_writes_them_back) {
  const std::string head = "META\nkey;value\nbudget;100\nmax_length;2\nnum_projects;3\nnum_votes;2\nvote_type;";
  const std::string projects = "\nPROJECTS\nproject_id;cost\n1;50\n2;60\n3;70\n";
  const auto points =
      parse_pb(head + "cumulative" + projects + "VOTES\nvoter_id;vote;points\na;3,1,2;4,2,0\nb;2;6\n", "x.pb");
  ASSERT_TRUE(points.errors.empty()) << points.errors[0].key;
  EXPECT_EQ(points.file.election.ballots, (std::vector<std::vector<std::uint32_t>>{{0, 2}, {1}}));
  EXPECT_EQ(points.file.election.points, (std::vector<std::vector<std::int64_t>>{{2, 4}, {6}}));
  const auto places = parse_pb(head + "ordinal" + projects + "VOTES\nvoter_id;vote\na;3,1\nb;2\n", "x.pb");
  ASSERT_TRUE(places.errors.empty()) << places.errors[0].key;
  EXPECT_EQ(places.file.election.points, (std::vector<std::vector<std::int64_t>>{{1, 2}, {2}}));
  // Of a plan that stands twice the first place counts, and the next moves up.
  const auto twice = parse_pb(head + "ordinal" + projects + "VOTES\nvoter_id;vote\na;3,3,1\nb;2\n", "x.pb");
  EXPECT_EQ(twice.file.election.points, places.file.election.points);
  ASSERT_EQ(twice.warnings.size(), 1U);
  EXPECT_EQ(twice.warnings[0].key, "pb.twice_on_a_ballot");
  for (const PbFile& file : {points.file, places.file}) {
    const auto again = parse_pb(write_pb(file), "x.pb");
    ASSERT_TRUE(again.errors.empty()) << again.errors[0].key;
    EXPECT_EQ(again.file.election.type, file.election.type);
    EXPECT_EQ(again.file.election.ballots, file.election.ballots);
    EXPECT_EQ(again.file.election.points, file.election.points);
  }
  const auto key_of = [&](const std::string& type, const std::string& votes) {
    const auto read = parse_pb(head + type + projects + "VOTES\n" + votes, "x.pb");
    return !read.errors.empty() ? read.errors[0].key : !read.warnings.empty() ? read.warnings[0].key : "";
  };
  EXPECT_EQ(key_of("cumulative", "voter_id;vote\na;1\n"), "pb.missing_column");
  EXPECT_EQ(key_of("cumulative", "voter_id;vote;points\na;1,2;3\n"), "pb.points_differ");
  EXPECT_EQ(key_of("cumulative", "voter_id;vote;points\na;1,2;3,-1\n"), "pb.bad_points");
  EXPECT_EQ(key_of("scoring", "voter_id;vote;points\na;1,2;3,2.5\n"), "pb.bad_points");
  EXPECT_EQ(key_of("ordinal", "voter_id;vote\na;1,2,3\nb;1\n"), "pb.ranking_too_long");
}

}  // namespace
}  // namespace meent::algorithms
