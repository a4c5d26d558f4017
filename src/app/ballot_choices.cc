// SPDX-License-Identifier: EUPL-1.2
#include "app/ballot_choices.h"

#include <algorithm>

#include "app/house.h"
#include "base/text.h"
#include "domain/checks.h"

namespace meent::app {
namespace {

constexpr std::int64_t largest_sum = 1'000'000'000'000;
constexpr std::int64_t most_points = 1'000'000;  // what a count takes for one plan on one ballot

FieldError unknown_plan(std::int64_t number) {
  return {"plan", "vote.unknown_plan", {{"number", std::to_string(number)}}};
}

std::string field_of(std::string_view field, std::int64_t number) {
  return std::string(field) + std::to_string(number);
}

}  // namespace

std::string said_by(const Json* value, const domain::Dossier& dossier) {
  if (value == nullptr) return "";
  const std::string text = value->is_text() ? value->text() : value->to_text();
  const auto fact = dossier.facts.find(text);
  return fact == dossier.facts.end() ? text : fact->second;
}

BallotRules ballot_rules_of(const Json& ballot, const domain::Dossier& round) {
  BallotRules rules;
  rules.kind = said_by(ballot.find("kind"), round);
  const auto whole = [&](const char* part, std::int64_t otherwise) {
    const std::int64_t said = parse_whole(said_by(ballot.find(part), round)).value_or(0);
    return said > 0 ? std::min(said, most_points) : otherwise;
  };
  if (rules.kind == "points") {
    rules.points = whole("points", usual_points);
    rules.points_each = std::min(whole("points_each", rules.points), rules.points);
  } else if (rules.kind == "ranking") {
    rules.places = whole("most", usual_places);
  }
  return rules;
}

BallotRules ballot_rules_of(const Loaded& loaded) {
  const auto* const voting = domain::find_ballot_phase(*loaded.instrument);
  if (voting == nullptr) return {};
  const auto resolved = domain::resolve_values(voting->ballot->value, loaded.situation);
  return resolved ? ballot_rules_of(*resolved, loaded.dossier) : BallotRules{};
}

const VotablePlan* find_plan(const std::vector<VotablePlan>& plans, std::int64_t number) {
  const auto plan = std::lower_bound(plans.begin(), plans.end(), number,
                                     [](const VotablePlan& one, std::int64_t wanted) { return one.number < wanted; });
  return plan == plans.end() || plan->number != number ? nullptr : &*plan;
}

std::vector<FieldError> read_points(const BallotRules& rules, const std::vector<VotablePlan>& plans, const Typed& typed,
                                    std::vector<domain::BallotChoice>& into) {
  std::vector<FieldError> wrong;
  std::int64_t sum = 0;
  for (const auto& [number, text] : typed) {
    if (trim(text).empty()) continue;
    const VotablePlan* const plan = find_plan(plans, number);
    if (plan == nullptr) {
      wrong.push_back(unknown_plan(number));
      continue;
    }
    const std::string field = field_of(points_field, number);
    const auto points = parse_whole(trim(text));
    if (!points || *points < 0) {
      wrong.push_back({field, "vote.points_not_whole", {}});
      continue;
    }
    if (*points > rules.points_each)
      wrong.push_back({field, "vote.points_each", {{"most", std::to_string(rules.points_each)}}});
    sum = std::min(sum + std::min<std::int64_t>(*points, largest_sum), largest_sum);
    if (*points > 0) into.push_back({plan->id, *points});
  }
  if (sum > rules.points)
    wrong.push_back({"plan",
                     "vote.points_over",
                     {{"most", std::to_string(rules.points)}, {"over", std::to_string(sum - rules.points)}}});
  if (sum == 0 && wrong.empty()) wrong.push_back({"plan", "vote.no_points", {}});
  return wrong;
}

std::vector<FieldError> read_places(const BallotRules& rules, const std::vector<VotablePlan>& plans, const Typed& typed,
                                    std::vector<domain::BallotChoice>& into) {
  std::vector<FieldError> wrong;
  std::map<std::int64_t, const VotablePlan*> at;  // by place
  const std::int64_t last = std::min(rules.places, static_cast<std::int64_t>(plans.size()));
  for (const auto& [number, text] : typed) {
    if (trim(text).empty()) continue;
    const VotablePlan* const plan = find_plan(plans, number);
    if (plan == nullptr) {
      wrong.push_back(unknown_plan(number));
      continue;
    }
    const std::string field = field_of(places_field, number);
    const auto place = parse_whole(trim(text));
    if (!place || *place < 1 || *place > last) {
      wrong.push_back({field, "vote.place_unknown", {{"most", std::to_string(last)}}});
      continue;
    }
    const auto [other, is_new] = at.try_emplace(*place, plan);
    if (!is_new)
      wrong.push_back({field, "vote.place_twice", {{"place", std::to_string(*place)}, {"plan", other->second->title}}});
    into.push_back({plan->id, *place});
  }
  if (at.empty() && wrong.empty()) wrong.push_back({"plan", "vote.no_places", {}});
  // Of a gap below a place that is wrong already nothing can be said.
  if (!wrong.empty()) return wrong;
  std::int64_t expected = 1;
  for (const auto& [place, plan] : at) {
    if (place != expected) {
      wrong.push_back({"plan", "vote.place_empty", {{"place", std::to_string(expected)}}});
      break;
    }
    ++expected;
  }
  return wrong;
}

std::vector<std::int64_t> worth_of_places(const BallotRules& rules, const std::vector<std::int64_t>& places) {
  std::vector<std::size_t> order(places.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return places[a] < places[b]; });
  std::vector<std::int64_t> worth(places.size());
  for (std::size_t i = 0; i < order.size(); ++i)
    worth[order[i]] = std::max<std::int64_t>(0, rules.places - static_cast<std::int64_t>(i));
  return worth;
}

}  // namespace meent::app
