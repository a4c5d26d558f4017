// SPDX-License-Identifier: EUPL-1.2
// One door to the rules of participatory budgeting, with every choice that matters written down in TallySettings.
//
// greedy: projects by score (satisfaction cost) or by score per euro (cardinality); what does not fit is skipped. The
//   score is the number of votes, or the sum of the points (Borda's for a ranking: see election.h).
// equal_shares: the Method of Equal Shares (Peters, Pierczyński, Skowron: "Proportional Participatory Budgeting with
//   Additive Utilities", NeurIPS 2021, arXiv 2008.13276). Each voter gets budget / voters. Again and again the project
//   is bought whose supporters pay least per unit of satisfaction when they share its price as equally as they can. A
//   project gives a supporter its price (cost) or 1 (cardinality), times the points on the ballot: additive utilities.
// add1: when money is left, start again with one currency unit more per voter. start: from budget / voters, or that
//   rounded down to whole units; stop: at the first outcome that nothing fits beside (exhaustive), or only when the
//   next one would cost more than the budget (infeasible). These four give different winners, so both are settings.
//
// Promises: exact (rationals; doubles only decide when they are far enough apart); within the budget; independent of
// the order of ballots and projects; the same settings give the same outcome. Greedy O(m log m + approvals); equal
// shares O(m · approvals · log) in the worst case, much less in practice.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "algorithms/budgeting/election.h"
#include "algorithms/budgeting/outcome.h"
#include "base/json.h"
#include "base/result.h"

namespace meent::algorithms {

enum class Rule { greedy, equal_shares };
enum class Satisfaction { cost, cardinality };
enum class Add1Start { exact, floor };
enum class Add1Stop { exhaustive, infeasible };
enum class Tie { lowest_cost, most_votes, id, lot };

struct TallySettings {
  Rule rule = Rule::greedy;
  Satisfaction satisfaction = Satisfaction::cost;
  bool add1 = false;
  bool fill_greedily = false;  // completion after equal shares
  Add1Start start = Add1Start::exact;
  Add1Stop stop = Add1Stop::exhaustive;
  // Applied in turn; id compares the ids as texts, lot by a draw from `seed`.
  std::vector<Tie> ties = {Tie::id};
  std::string seed = {};
};

// Refuses with conflict "tally.tie_unresolved" {projects} when the tie order settles nothing; invalid
// "tally.no_voters", "tally.no_budget" or "tally.malformed_ballot"; unavailable "tally.too_many_steps" when add1 would
// take far more steps than any real round (each step is a whole count). Whether a ballot keeps to `most` and
// `most_each` is for who made the election: real files have ballots that do not, and cities counted them.
Result<Outcome> tally(const Election& election, const TallySettings& settings);

Json to_json(const TallySettings& settings);
Result<TallySettings> tally_settings_from(const Json& json);  // invalid "tally.unknown_setting" {name, value}
// One setting as people write it: rule "greedy"|"equal-shares", satisfaction, completion "none"|"add1"|"greedy"|
// "add1,greedy", add1-start "exact"|"floor", add1-stop "exhaustive"|"infeasible", ties "lowest-cost,most-votes,id,lot".
Result<Done> apply_setting(TallySettings& settings, std::string_view name, std::string_view value);

// Money as in the file: "12500" or "12500.50".
Json outcome_to_json(const Election& election, const TallySettings& settings, const Outcome& outcome);

// Shared by the rules: supporters per project, their points together, and who of several equals goes first.
std::vector<std::int64_t> count_votes(const Election& election);
std::vector<std::int64_t> count_points(const Election& election);
class TieBreaker {
 public:
  TieBreaker(const Election& election, const TallySettings& settings, std::vector<std::int64_t> votes);
  // Promise: at least two candidates. Refuses with "tally.tie_unresolved".
  Result<std::uint32_t> choose(std::vector<std::uint32_t> candidates) const;

 private:
  const Election& election_;
  std::vector<Tie> ties_;
  std::vector<std::int64_t> votes_;
  std::vector<std::uint32_t> lot_;  // place of each project in the draw
};

Result<Outcome> greedy(const Election& election, const TallySettings& settings);
Result<Outcome> equal_shares(const Election& election, const TallySettings& settings);

}  // namespace meent::algorithms
