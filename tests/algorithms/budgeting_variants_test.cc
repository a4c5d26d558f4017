// SPDX-License-Identifier: EUPL-1.2
// The four variants of add1, the order of purchase and the ties, against a second exact implementation on real rounds.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "algorithms/budgeting/pb_format.h"
#include "algorithms/budgeting/tally.h"
#include "base/text.h"

namespace meent::algorithms {
namespace {

const std::filesystem::path rounds = std::filesystem::path(MEENT_SOURCE_DIR) / "../shared/data/budgeting";

std::string read_file(const std::filesystem::path& path) {
  std::ifstream stream(path, std::ios::binary);
  std::ostringstream text;
  text << stream.rdbuf();
  return text.str();
}

std::vector<std::string> texts(const Json& list) {
  std::vector<std::string> result;
  for (const Json& item : list.items()) result.push_back(item.text());
  return result;
}

// What the reference counted and the settings that should give the same.
struct Variant {
  const char* key;
  const char* satisfaction;
  const char* completion;
  Add1Start start;
  Add1Stop stop;
  std::vector<Tie> ties;
};

void compare(const PbFile& file, const Json& known, const Variant& variant, const std::string& where) {
  TallySettings settings;
  ASSERT_TRUE(apply_setting(settings, "rule", "equal-shares"));
  ASSERT_TRUE(apply_setting(settings, "satisfaction", variant.satisfaction));
  ASSERT_TRUE(apply_setting(settings, "completion", variant.completion));
  settings.start = variant.start;
  settings.stop = variant.stop;
  settings.ties = variant.ties;
  const auto outcome = tally(file.election, settings);
  ASSERT_TRUE(outcome) << where << " " << outcome.error().key;
  std::vector<std::string> order;
  for (const std::uint32_t winner : outcome->winners) order.push_back(file.election.projects[winner].id);
  EXPECT_EQ(order, texts(*known.find("order"))) << where;
  if (!settings.add1) {
    EXPECT_EQ(outcome->ties_broken, known.find("ties_broken")->integer()) << where;
    return;
  }
  // Theirs is in currency units.
  const std::string theirs = known.find("per_voter")->text();
  const auto parts = split(theirs, '/');
  const auto above = *parse_whole(parts[0]) * 100;
  const auto below = parts.size() > 1 ? *parse_whole(parts[1]) : 1;
  const auto ours = split(outcome->per_voter, '/');
  EXPECT_EQ(*parse_whole(ours[0]) * below, above * (ours.size() > 1 ? *parse_whole(ours[1]) : 1)) << where;
}

TEST(Conformance, buys_in_the_order_of_the_reference_in_every_variant) {
  if (!std::filesystem::exists(rounds)) GTEST_SKIP() << "the real rounds are not here: " << rounds;
  const std::vector<Tie> by_id{Tie::id};
  const std::vector<Tie> by_cost{Tie::lowest_cost, Tie::most_votes, Tie::id};
  using enum Add1Start;
  using enum Add1Stop;
  const std::vector<Variant> variants{
      {"mes_cost@lexico", "cost", "none", exact, exhaustive, by_id},
      {"mes_card@lexico", "cardinality", "none", exact, exhaustive, by_id},
      {"mes_cost@mincost_maxvotes_id", "cost", "none", exact, exhaustive, by_cost},
      {"mes_card@mincost_maxvotes_id", "cardinality", "none", exact, exhaustive, by_cost},
      {"mes_cost_add1@lexico", "cost", "add1", exact, infeasible, by_id},
      {"mes_cost_add1e@lexico", "cost", "add1", exact, exhaustive, by_id},
      {"mes_cost_add1_integral@mincost_maxvotes_id", "cost", "add1", Add1Start::floor, infeasible, by_cost},
      {"mes_cost_add1e_integral@mincost_maxvotes_id", "cost", "add1", Add1Start::floor, exhaustive, by_cost}};
  int compared = 0;
  for (const auto& entry : std::filesystem::directory_iterator(rounds)) {
    if (entry.path().extension() != ".pb") continue;
    const std::string name = entry.path().stem().string();
    const auto read = parse_pb(read_file(entry.path()), name);
    const auto expected = parse_json(read_file(rounds / "expected" / (name + ".json")));
    ASSERT_TRUE(expected && read.errors.empty()) << name;
    const Json* const reference = expected->find("independent_exact_cpp");
    if (reference == nullptr) continue;
    for (const Variant& variant : variants) {
      const Json* const known = reference->find(variant.key);
      if (known == nullptr || known->find("order") == nullptr) continue;
      compare(read.file, *known, variant, name + " " + variant.key);
      ++compared;
    }
  }
  EXPECT_GT(compared, 100);
}

}  // namespace
}  // namespace meent::algorithms
