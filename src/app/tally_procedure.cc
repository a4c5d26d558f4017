// SPDX-License-Identifier: EUPL-1.2
#include "app/tally_procedure.h"

#include <algorithm>
#include <map>

#include "algorithms/budgeting/record.h"
#include "app/ballot_choices.h"
#include "base/check.h"
#include "base/hash.h"
#include "store/ballot_store.h"

namespace meent::app {
namespace {

std::string parameter(const Json& parameters, const char* name) {
  const Json* const value = parameters.find(name);
  CHECK(value != nullptr && value->is_text());
  return value->text();
}

std::optional<Money> money_of(const domain::Dossier& dossier, const std::string& field) {
  const auto fact = dossier.facts.find(field);
  if (fact == dossier.facts.end()) return std::nullopt;
  const auto amount = parse_money(fact->second);
  if (!amount) return std::nullopt;
  return *amount;
}

}  // namespace

Json record_head(const Json& record) {
  Json head = Json::object();
  for (const char* name : {"municipality", "round", "budgetCents", "result", "projects"})
    head.set(name, *record.find(name));
  if (const Json* const type = record.find("voteType")) head.set("voteType", *type);
  head.set("ballots", static_cast<std::int64_t>(record.find("ballots")->items().size()));
  return head;
}

std::optional<Json> find_record_head(Session& session, const domain::DossierId& round) {
  if (const auto kept = store::find_record_head(session.database, round)) return MUST(parse_json(*kept));
  // A record from before heads were kept.
  const auto record = store::find_record(session.database, round);
  if (!record) return std::nullopt;
  return record_head(MUST(parse_json(*record)));
}

Result<std::shared_ptr<const TallyMoves>> run_tally(Session& session, const Loaded& loaded, const Json& parameters) {
  const auto budget = money_of(loaded.dossier, parameter(parameters, "budget"));
  if (!budget) return Error{ErrorCode::conflict, "tally.no_budget_field"};
  std::string rule = parameter(parameters, "rule");
  if (const auto fact = loaded.dossier.facts.find(rule); fact != loaded.dossier.facts.end()) rule = fact->second;
  algorithms::TallySettings settings;
  settings.ties = {algorithms::Tie::lowest_cost, algorithms::Tie::most_votes, algorithms::Tie::lot};
  settings.seed = loaded.dossier.last_hash;
  if (rule == "equal_shares") {
    settings.rule = algorithms::Rule::equal_shares;
    settings.add1 = settings.fill_greedily = true;
  }

  algorithms::Election election;
  election.budget = budget->cents;
  std::map<std::string, std::uint32_t> places;
  std::vector<domain::DossierId> plans;
  const auto rows = store::list_children(session.database, loaded.dossier.id, parameter(parameters, "over"),
                                         store::Order::number, {1'000'000, 0});
  for (const auto& row : rows) {
    const auto cost = money_of(store::load_dossier(session.database, row.id), parameter(parameters, "cost"));
    if (!cost) return Error{ErrorCode::conflict, "tally.no_budget_field"};
    places.emplace(row.id.text, static_cast<std::uint32_t>(plans.size()));
    plans.push_back(row.id);
    election.projects.push_back({std::to_string(row.number), row.title, cost->cents});
  }
  const BallotRules rules = ballot_rules_of(loaded);
  const bool ranked = rules.kind == "ranking";
  const bool of_points = rules.has_numbers();
  if (of_points) {
    election.type = ranked ? algorithms::VoteType::ordinal : algorithms::VoteType::cumulative;
    election.most = ranked ? rules.places : rules.points;
    election.most_each = rules.points_each;
    // The points themselves say how much somebody cares: they are not multiplied by the price.
    if (settings.rule == algorithms::Rule::equal_shares) settings.satisfaction = algorithms::Satisfaction::cardinality;
  }
  std::vector<std::string> receipts;
  for (const auto& ballot : store::list_ballots(session.database, loaded.dossier.id)) {
    std::vector<std::pair<std::uint32_t, std::int64_t>> chosen;
    for (const auto& choice : ballot.choices)
      // A plan that was withdrawn after voting began is on ballots but no longer counted.
      if (const auto place = places.find(choice.plan.text); place != places.end())
        chosen.emplace_back(place->second, choice.points);
    if (ranked) set_worth(rules, chosen);
    std::sort(chosen.begin(), chosen.end());
    election.ballots.emplace_back();
    if (of_points) election.points.emplace_back();
    for (const auto& [place, points] : chosen) {
      election.ballots.back().push_back(place);
      if (of_points) election.points.back().push_back(points);
    }
    receipts.push_back(ballot.receipt);
  }
  const auto outcome = TRY(algorithms::tally(election, settings));
  TallyMoves moves;
  const Json record =
      algorithms::make_record({loaded.municipality->slug, loaded.dossier.title}, election, receipts, settings, outcome);
  moves.record = record.to_text(1) + "\n";
  moves.head = record_head(record).to_text();
  moves.won_move = parameter(parameters, "won");
  moves.lost_move = parameter(parameters, "lost");
  std::vector<bool> won(plans.size(), false);
  Json::Array winners;
  for (const std::uint32_t winner : outcome.winners) {
    won[winner] = true;
    winners.push_back(election.projects[winner].id);
  }
  for (std::size_t i = 0; i < plans.size(); ++i) (won[i] ? moves.won : moves.lost).push_back(plans[i]);
  moves.outcome = Json::object({{"settings", algorithms::to_json(settings)},
                                {"costCents", outcome.cost},
                                {"winners", std::move(winners)},
                                {"record", sha256_hex(moves.record)}});
  return std::make_shared<const TallyMoves>(std::move(moves));
}

void keep_record(Session& session, const Loaded& loaded, const TallyMoves& tally) {
  store::save_record(session.database, loaded.dossier.id, sha256_hex(tally.record), tally.record);
  store::save_record_head(session.database, loaded.dossier.id, tally.head);
}

}  // namespace meent::app
