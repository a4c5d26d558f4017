// SPDX-License-Identifier: EUPL-1.2
// The kinds of ballot: what a round asks, and what somebody typed beside the plans held against it.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "app/views.h"
#include "base/json.h"
#include "base/money.h"
#include "base/result.h"
#include "domain/ballot.h"
#include "domain/dossier.h"

namespace meent::app {

struct Loaded;

// How many points somebody has, and how many plans can be put in order, when the round does not say.
inline constexpr std::int64_t usual_points = 10;
inline constexpr std::int64_t usual_places = 5;

// What the round's definition and values say.
struct BallotRules {
  std::string kind = "approval";  // one of domain::ballot_kinds
  std::int64_t points = 0;        // on a ballot of points: in all
  std::int64_t points_each = 0;   // and for a plan
  std::int64_t places = 0;        // on a ranking: how many plans can be put in order
};
// `ballot` as the definition has it, with its values filled in.
BallotRules ballot_rules_of(const Json& ballot, const domain::Dossier& round);
// Of a round in any phase; approval when its definition has no ballot.
BallotRules ballot_rules_of(const Loaded& loaded);

// What the definition says: a value, or the name of a field that holds it.
std::string said_by(const Json* value, const domain::Dossier& dossier);

struct VotablePlan {
  std::int64_t number = 0;
  domain::DossierId id;
  std::string title;
  std::string summary;
  Money cost;
  std::optional<PictureView> picture = {};
};
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

}  // namespace meent::app
