// SPDX-License-Identifier: EUPL-1.2
// What is counted in participatory budgeting: projects with a price, a budget, and ballots that approve projects.
// Amounts are whole cents. Equal ballots may stand more than once; a ballot may be empty and still counts as a voter.
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

struct Election {
  std::int64_t budget = 0;
  std::vector<Project> projects;
  // Per voter the indexes of the projects approved: ascending, each once.
  std::vector<std::vector<std::uint32_t>> ballots;
};

}  // namespace meent::algorithms
