// SPDX-License-Identifier: EUPL-1.2
// The kinds of ballot: what a round asks, and what somebody typed beside the plans held against it.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "app/views.h"
#include "base/json.h"
#include "base/money.h"
#include "base/result.h"
#include "domain/ballot.h"
#include "domain/dossier.h"

namespace meent::app {

struct Loaded;
struct Session;

// How many points somebody has, and how many plans can be put in order, when the round does not say.
inline constexpr std::int64_t usual_points = 10;
inline constexpr std::int64_t usual_places = 5;

// What the round's definition and values say.
struct BallotRules {
  std::string kind = "approval";  // one of domain::ballot_kinds
  Money budget = {};
  std::int64_t most = 0;         // plans one may choose; 0: no limit
  std::int64_t points = 0;       // on a ballot of points: in all
  std::int64_t points_each = 0;  // and for a plan
  std::int64_t places = 0;       // on a ranking: how many plans can be put in order
  bool paper = false;            // people can also vote on paper
  bool needs_code = true;        // and then with the code of a letter
  std::int64_t paper_days = 0;   // after the vote, in which paper can still be typed over

  // Somebody types a number beside each plan, instead of choosing plans.
  bool has_numbers() const { return kind == "points" || kind == "ranking"; }
};
// `ballot` as the definition has it, with its values filled in.
BallotRules ballot_rules_of(const Json& ballot, const domain::Dossier& round);
// Of a round in any phase; approval when its definition has no ballot.
BallotRules ballot_rules_of(const Loaded& loaded);

struct VotablePlan {
  std::int64_t number = 0;
  domain::DossierId id;
  std::string title;
  std::string summary;
  Money cost;
  std::optional<PictureView> picture = {};
};
// What people choose from, by number; without pictures. `ballot` as for ballot_rules_of().
std::vector<VotablePlan> list_votable(Session& session, const domain::DossierId& round, const Json& ballot);
// `plans` by number.
const VotablePlan* find_plan(const std::vector<VotablePlan>& plans, std::int64_t number);

// The fields of a form of points or of places are these and the number of the plan.
inline constexpr std::string_view points_field = "punten-";
inline constexpr std::string_view places_field = "plaats-";

// Per plan what somebody typed; empty is nothing given. All that is wrong, so that one sees it at once; on a right
// ballot `into` gets the choices. Fields: "plan", or the plan's own.
using Typed = std::map<std::int64_t, std::string>;
std::vector<FieldError> read_points(const BallotRules& rules, const std::vector<VotablePlan>& plans, const Typed& typed,
                                    std::vector<domain::BallotChoice>& into);
// Places count from 1, each at most once and without a gap; a choice holds its place.
std::vector<FieldError> read_places(const BallotRules& rules, const std::vector<VotablePlan>& plans, const Typed& typed,
                                    std::vector<domain::BallotChoice>& into);

// What the places on one ballot are worth after Borda: `rules.places` for the first, one less for each next. Where a
// plan was withdrawn, those below it move up. In the order of `places`; 0 for what is beyond the last place.
std::vector<std::int64_t> worth_of_places(const BallotRules& rules, const std::vector<std::int64_t>& places);

// Puts in the place of each place what it is worth, and leaves out what is worth nothing.
template <class Plan>
void set_worth(const BallotRules& rules, std::vector<std::pair<Plan, std::int64_t>>& chosen) {
  std::vector<std::int64_t> places;
  for (const auto& [plan, place] : chosen) places.push_back(place);
  const auto worth = worth_of_places(rules, places);
  for (std::size_t i = 0; i < chosen.size(); ++i) chosen[i].second = worth[i];
  std::erase_if(chosen, [](const auto& one) { return one.second == 0; });
}

}  // namespace meent::app
