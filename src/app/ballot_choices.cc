// SPDX-License-Identifier: EUPL-1.2
#include "app/ballot_choices.h"

#include <algorithm>
#include <optional>

#include "app/house.h"
#include "base/text.h"
#include "domain/checks.h"

namespace meent::app {
namespace {

constexpr std::int64_t largest_sum = 1'000'000'000'000;
constexpr std::int64_t most_points = 1'000'000;  // what a count takes for one plan on one ballot

// What the definition says: a value, or the name of a field that holds it.
std::string said_by(const Json* value, const domain::Dossier& dossier) {
  if (value == nullptr) return "";
  const std::string text = value->is_text() ? value->text() : value->to_text();
  const auto fact = dossier.facts.find(text);
  return fact == dossier.facts.end() ? text : fact->second;
}

struct TypedNumber {
  const VotablePlan& plan;
  std::string field;
  std::optional<std::int64_t> number;  // nothing: what was typed is no number
};
// What stands beside plans that can be voted for; of others it says so in `wrong`.
std::vector<TypedNumber> list_typed(std::string_view prefix, const std::vector<VotablePlan>& plans, const Typed& typed,
                                    std::vector<FieldError>& wrong) {
  std::vector<TypedNumber> numbers;
  for (const auto& [number, text] : typed) {
    if (trim(text).empty()) continue;
    if (const VotablePlan* const plan = find_plan(plans, number))
      numbers.push_back({*plan, std::string(prefix) + std::to_string(number), parse_whole(trim(text))});
    else wrong.push_back({"plan", "vote.unknown_plan", {{"number", std::to_string(number)}}});
  }
  return numbers;
}

}  // namespace

BallotRules ballot_rules_of(const Json& ballot, const domain::Dossier& round) {
  BallotRules rules;
  const auto said = [&](const char* part) { return said_by(ballot.find(part), round); };
  rules.kind = said("kind");
  rules.budget = parse_money(said("budget")).value_or(Money{});
  // A field that nobody filled in, like one that the definition does not name, means no limit.
  rules.most = parse_whole(said("most")).value_or(0);
  rules.paper = ballot.find("paper") != nullptr && said("paper") != "no";
  rules.needs_code = said("paper") != "without_code";
  rules.paper_days = parse_whole(said("paper_days")).value_or(0);
  const auto whole = [&](const char* part, std::int64_t otherwise) {
    const std::int64_t number = parse_whole(said(part)).value_or(0);
    return number > 0 ? std::min(number, most_points) : otherwise;
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

std::vector<VotablePlan> list_votable(Session& session, const domain::DossierId& round, const Json& ballot) {
  std::vector<VotablePlan> plans;
  for (auto& row :
       store::list_children(session.database, round, ballot.find("over")->text(), store::Order::number, {1'000'000, 0}))
    plans.push_back({row.number, row.id, std::move(row.title), std::move(row.summary), row.amount.value_or(Money{})});
  return plans;
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
  for (const auto& [plan, field, points] : list_typed(points_field, plans, typed, wrong)) {
    if (!points || *points < 0) {
      wrong.push_back({field, "vote.points_not_whole", {}});
      continue;
    }
    if (*points > rules.points_each)
      wrong.push_back({field, "vote.points_each", {{"most", std::to_string(rules.points_each)}}});
    sum = std::min(sum + std::min<std::int64_t>(*points, largest_sum), largest_sum);
    if (*points > 0) into.push_back({plan.id, *points});
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
  for (const auto& [plan, field, place] : list_typed(places_field, plans, typed, wrong)) {
    if (!place || *place < 1 || *place > last) {
      wrong.push_back({field, "vote.place_unknown", {{"most", std::to_string(last)}}});
      continue;
    }
    const auto [other, is_new] = at.try_emplace(*place, &plan);
    if (!is_new)
      wrong.push_back({field, "vote.place_twice", {{"place", std::to_string(*place)}, {"plan", other->second->title}}});
    into.push_back({plan.id, *place});
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
