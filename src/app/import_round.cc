// SPDX-License-Identifier: EUPL-1.2
#include "app/import_round.h"

#include <algorithm>

#include "algorithms/budgeting/pb_format.h"
#include "app/house.h"
#include "app/procedure.h"
#include "app/voting.h"
#include "base/id.h"
#include "base/text.h"
#include "store/ballot_store.h"
#include "store/dossier_store.h"
#include "store/person_store.h"

namespace meent::app {
namespace {

constexpr char importer[] = "import@meent.invalid";

domain::PersonId get_importer(Session& session, std::string_view slug) {
  auto person = store::find_person_by_email(session.database, importer);
  if (!person) {
    person = store::PersonRow{domain::PersonId(make_uuid_v7(session.now, session.secrets)), importer, "Import"};
    store::add_person(session.database, *person, session.now);
  }
  store::add_role(session.database, person->id, slug, "officer");
  return person->id;
}

// Where the plan stands under PROJECTS, for a finding; 0 when its cell is not first on the line.
int line_of_project(std::string_view text, std::string_view id) {
  int number = 0;
  bool under_projects = false;
  for (const std::string_view line : split(text, '\n')) {
    ++number;
    if (trim(line) == "PROJECTS") under_projects = true;
    if (under_projects && trim(split(line, ';')[0]) == id) return number;
  }
  return 0;
}

// The number of a round that was probably made from the same file.
std::optional<std::int64_t> find_earlier(Session& session, std::string_view slug, const std::string& title,
                                         Money budget) {
  constexpr std::int64_t many = 100'000;
  for (const auto& row : store::list_dossiers(session.database, slug, store::Filter{.instrument = "buurtbegroten"},
                                              store::Order::number, {many, 0}))
    if (row.title == title && row.amount == budget) return row.number;
  return std::nullopt;
}

// Days since the opening: the call closes, the vote opens, the vote has ended.
constexpr int closing_day = 31;
constexpr int voting_day = 40;
constexpr int counting_day = 118;

}  // namespace

std::optional<ImportUntil> find_import_until(std::string_view name) {
  if (name == "telling") return ImportUntil::telling;
  if (name == "stemmen") return ImportUntil::stemmen;
  return std::nullopt;
}

Result<ImportedRound> import_round(Session& session, std::string_view slug, std::string_view text,
                                   const std::string& file, bool again, ImportUntil until) {
  const auto read = algorithms::parse_pb(text, file);
  ImportedRound imported;
  imported.findings = read.errors;
  imported.findings.insert(imported.findings.end(), read.warnings.begin(), read.warnings.end());
  if (!read.errors.empty()) return imported;
  const auto& election = read.file.election;
  const bool of_points = election.type == algorithms::VoteType::cumulative;
  const bool ranked = election.type == algorithms::VoteType::ordinal;
  // Real files have ballots above the limit that they name; they were counted, so they are read.
  std::int64_t points = std::max<std::int64_t>(election.most, 1),
               points_each = std::max<std::int64_t>(election.most_each, 1);
  for (const auto& ballot : election.points) {
    std::int64_t sum = 0;
    for (const std::int64_t one : ballot) {
      sum += one;
      points_each = std::max(points_each, one);
    }
    points = std::max(points, sum);
  }
  const auto municipality = TRY(get_municipality(session, slug));
  static_cast<void>(municipality);

  Session official = session;
  official.actor = get_importer(session, slug);
  const Date opened =
      civil_date(session.now).plus_days(until == ImportUntil::telling ? -(counting_day + 2) : -(voting_day + 1));
  const auto on = [&](int day) { official.now = start_of(opened.plus_days(day)).plus_seconds(10 * 3600); };
  const auto meta = [&](const char* key) {
    const auto found = read.file.meta.find(key);
    return found == read.file.meta.end() ? std::string() : found->second;
  };
  const std::string title = clean_text(meta("description").empty() ? file : meta("description"));
  if (const auto earlier = find_earlier(session, slug, title, Money{election.budget}); earlier && !again)
    return Error{ErrorCode::conflict, "import.already", {{"number", std::to_string(*earlier)}}};
  on(0);
  domain::Given facts{{"titel", title},
                      {"uitleg", "Ingelezen uit " + meta("unit") + " " + meta("instance") + "."},
                      {"budget", to_decimal(Money{election.budget})},
                      {"ideeen_tot", to_iso(opened.plus_days(30))},
                      {"toets_tot", to_iso(opened.plus_days(45))},
                      {"stembiljet", ranked      ? "ranking"
                                     : of_points ? "points"
                                                 : "approval"},
                      {"regel", "equal_shares"}};
  if (of_points) {
    facts.emplace_back("punten", std::to_string(points));
    facts.emplace_back("punten_per_plan", std::to_string(points_each));
  }
  if (ranked) facts.emplace_back("meeste_keuzes", std::to_string(election.most));
  const auto round = TRY(open_dossier(official, slug, "buurtbegroten", 0, "", facts));
  TRY(make_move(official, slug, round.number, "openen", {}));
  // Handed in by one person and checked by another, as the procedure asks.
  Session initiator = official;
  const auto handed_in_by = store::find_person_by_email(session.database, "indiener@meent.invalid");
  initiator.actor = handed_in_by ? handed_in_by->id : domain::PersonId(make_uuid_v7(session.now, session.secrets));
  if (!handed_in_by)
    store::add_person(session.database, {initiator.actor, "indiener@meent.invalid", "Import"}, session.now);
  std::vector<Opened> plans;
  for (const auto& project : election.projects) {
    const std::string name = project.name.empty() ? project.id : project.name;
    auto plan = open_dossier(initiator, slug, "plan", round.number, "",
                             {{"titel", name}, {"omschrijving", name}, {"kosten", to_decimal(Money{project.cost})}});
    if (!plan) {
      imported.findings.push_back(
          {file, line_of_project(text, project.id), "import.plan_refused", {{"project", project.id}}});
      for (const FieldError& field : plan.error().fields)
        imported.findings.push_back({file, imported.findings.back().line, field.key, field.params});
      return imported;
    }
    plans.push_back(*plan);
  }
  on(closing_day);
  tick(official, round.id);
  on(voting_day);
  for (std::size_t i = 0; i < plans.size(); ++i)
    TRY(make_move(official, slug, plans[i].number, "goedkeuren",
                  {{"kosten", to_decimal(Money{election.projects[i].cost})}}));
  TRY(make_move(official, slug, round.number, "stemmen_openen", {}));
  for (std::size_t i = 0; i < election.ballots.size(); ++i) {
    domain::Ballot ballot{round.id, receipt_of(make_token(session.secrets), ""), {}, domain::BallotChannel::paper};
    for (std::size_t k = 0; k < election.ballots[i].size(); ++k) {
      const std::int64_t worth = algorithms::points_of(election, i, k);
      ballot.choices.push_back({plans[election.ballots[i][k]].id, ranked ? election.most - worth + 1 : worth});
    }
    store::add_ballot(session.database, ballot);
  }
  if (until == ImportUntil::telling) {
    on(counting_day);
    tick(official, round.id);
  }
  imported.number = round.number;
  imported.plans = static_cast<std::int64_t>(plans.size());
  imported.ballots = static_cast<std::int64_t>(election.ballots.size());
  return imported;
}

}  // namespace meent::app
