// SPDX-License-Identifier: EUPL-1.2
// A ballot holds no person and no time: the receipt is all that links it to who cast it, and only they have it.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "domain/dossier.h"

namespace meent::domain {

struct BallotChoice {
  DossierId plan;
  std::int64_t points = 1;  // its place, from 1, on a ranking; 1 for approval and knapsack
  auto operator<=>(const BallotChoice&) const = default;
};

enum class BallotChannel { online, paper };

struct Ballot {
  DossierId round;
  std::string receipt;
  std::vector<BallotChoice> choices;
  BallotChannel channel = BallotChannel::online;
  bool operator==(const Ballot&) const = default;
};

}  // namespace meent::domain
