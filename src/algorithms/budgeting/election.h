// SPDX-License-Identifier: EUPL-1.2
// What is counted in participatory budgeting: projects with a price, a budget, and ballots that approve projects,
// divide points over them or put them in order. Amounts are whole cents. Equal ballots may stand more than once; a
// ballot may be empty and still counts as a voter.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace meent::algorithms {

struct Project {
  std::string id;
  std::string name;
  std::int64_t cost = 0;
};

// What a ballot says of each project on it.
enum class VoteType {
  approval,    // that it is good
  cumulative,  // how many points it gets
  ordinal      // its place; counted as points after Borda: `most` for the first, one less for each next, 1 for the last
};

struct Election {
  std::int64_t budget = 0;
  std::vector<Project> projects;
  // Per voter the indexes of the projects approved: ascending, each once.
  std::vector<std::vector<std::uint32_t>> ballots;
  VoteType type = VoteType::approval;
  // Beside `ballots`, entry for entry, at least 1; empty when the type is approval, where every entry is worth 1.
  std::vector<std::vector<std::int64_t>> points = {};
  std::int64_t most = 0;       // cumulative: points on a ballot; ordinal: projects on a ballot. 0: not said
  std::int64_t most_each = 0;  // cumulative: points for one project. 0: not said
};

inline constexpr std::int64_t largest_points = 1'000'000;  // for one project on one ballot

inline std::int64_t points_of(const Election& election, std::size_t ballot, std::size_t entry) {
  return election.points.empty() ? 1 : election.points[ballot][entry];
}

}  // namespace meent::algorithms
