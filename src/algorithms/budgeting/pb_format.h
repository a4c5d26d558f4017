// SPDX-License-Identifier: EUPL-1.2
// The .pb format of Pabulib (Faliszewski et al., "Participatory Budgeting: Data, Tools, and Analysis", IJCAI 2023):
// UTF-8 text with sections META, PROJECTS and VOTES, cells between semicolons, quotes as in CSV. Read with what real
// files do: either line end, no last line end, a byte order mark, spaces around cells, columns in any order, fractional
// budgets, the same project twice on a ballot (counted once, with a warning).
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "algorithms/budgeting/election.h"
#include "base/result.h"

namespace meent::algorithms {

struct PbFile {
  Election election;
  std::map<std::string, std::string> meta;
  std::vector<std::string> categories;  // per project, may be empty
  std::vector<std::string> voters;      // ids, per ballot
};

struct PbResult {
  PbFile file;                    // complete when there are no errors
  std::vector<Finding> errors;    // at most 50
  std::vector<Finding> warnings;  // likewise
};

inline constexpr std::size_t largest_pb = std::size_t{64} * 1024 * 1024;  // bytes

// Every finding has its line (0: the whole file) and a text that says what to do. Errors: not UTF-8, a missing or
// double section or column, a price or budget that is no amount, an id that is missing, double or not on the list.
// Warnings: a plan twice on a ballot, more than one plan on a choose-1 ballot, counts that differ from META (a file
// that was cut off), a budget in parts of cents. Vote types cumulative and scoring are read as points (a plan with 0
// points is not on the ballot; points that are no whole number, or not as many as plans, are errors), ordinal as places
// (what comes after max_length is not on the ballot, with a warning). Never throws; linear.
PbResult parse_pb(std::string_view text, const std::string& name);

// Reads back as the same election. Budget, counts and vote type are those of the election, the other keys those of
// `meta`.
std::string write_pb(const PbFile& file);
// The same in parts, for more ballots than one would hold at once: everything before the first ballot, of which there
// will be `ballots` (those in `file` are not looked at), and then each ballot with the ids of its projects and, unless
// the type is approval, their points.
std::string write_pb_head(const PbFile& file, std::size_t ballots);
struct PbEntry {
  std::string project;
  std::int64_t points = 1;
};
std::string write_pb_ballot(VoteType type, const std::string& voter, std::vector<PbEntry> entries);

}  // namespace meent::algorithms
