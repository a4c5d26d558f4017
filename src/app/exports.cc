// SPDX-License-Identifier: EUPL-1.2
#include "app/exports.h"

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

#include "algorithms/budgeting/pb_format.h"
#include "algorithms/budgeting/record.h"
#include "app/ballot_choices.h"
#include "app/browse.h"
#include "app/house.h"
#include "app/tally_procedure.h"
#include "base/check.h"
#include "base/csv.h"
#include "base/json.h"
#include "base/text.h"
#include "store/ballot_store.h"

namespace meent::app {
namespace {

constexpr std::int64_t ballots_a_part = 500;
constexpr std::int64_t dossiers_a_part = 200;

// The ballots of a round, with the numbers of the plans that counted.
class BallotParts {
 public:
  BallotParts(domain::DossierId round, BallotsFormat format, std::string head, const algorithms::Election& election)
      : round_(std::move(round)),
        format_(format),
        head_(std::move(head)),
        type_(election.type),
        rules_{.places = election.most} {}

  std::optional<std::string> next(Session& session) {
    if (ended_) return std::nullopt;
    std::string text = std::exchange(head_, "");
    if (format_ == BallotsFormat::csv && last_.empty()) {
      std::vector<std::string> titles{t(session.language, "export.receipt"), t(session.language, "export.plans")};
      if (has_points()) titles.push_back(t(session.language, "export.points"));
      text = csv_line(titles);
    }
    const auto ballots = store::list_ballots_after(session.database, round_, last_, ballots_a_part);
    for (const domain::Ballot& ballot : ballots) text += line(session, ballot);
    ended_ = ballots.size() < static_cast<std::size_t>(ballots_a_part);
    if (!ballots.empty()) last_ = ballots.back().receipt;
    if (text.empty()) return std::nullopt;
    return text;
  }

  void count(std::int64_t number) { numbers_.push_back(number); }

 private:
  bool has_points() const { return type_ != algorithms::VoteType::approval; }

  std::string line(Session& session, const domain::Ballot& ballot) {
    std::vector<std::pair<std::int64_t, std::int64_t>> chosen;
    for (const domain::BallotChoice& choice : ballot.choices) {
      auto known = known_.find(choice.plan.text);
      if (known == known_.end()) {
        const auto row = store::find_row(session.database, choice.plan);
        // A plan that was withdrawn after voting began is on ballots but was not counted.
        const bool counted = row && std::find(numbers_.begin(), numbers_.end(), row->number) != numbers_.end();
        known = known_.emplace(choice.plan.text, counted ? row->number : 0).first;
      }
      if (known->second > 0) chosen.emplace_back(known->second, choice.points);
    }
    std::sort(chosen.begin(), chosen.end());
    if (type_ == algorithms::VoteType::ordinal) rank(chosen);
    if (format_ == BallotsFormat::pb) {
      std::vector<algorithms::PbEntry> entries;
      for (const auto& [plan, points] : chosen) entries.push_back({std::to_string(plan), points});
      return algorithms::write_pb_ballot(type_, ballot.receipt, std::move(entries));
    }
    std::string plans, worth;
    for (const auto& [plan, points] : chosen) {
      plans += (plans.empty() ? "" : " ") + std::to_string(plan);
      worth += (worth.empty() ? "" : " ") + std::to_string(points);
    }
    std::vector<std::string> cells{ballot.receipt, plans};
    if (has_points()) cells.push_back(worth);
    return csv_line(cells);
  }

  // Of a ranking the ballots hold places; here stands what was counted, the first place first.
  void rank(std::vector<std::pair<std::int64_t, std::int64_t>>& chosen) const {
    set_worth(rules_, chosen);
    std::sort(chosen.begin(), chosen.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
  }

  domain::DossierId round_;
  BallotsFormat format_;
  std::string head_;
  algorithms::VoteType type_;
  BallotRules rules_;
  std::string last_;
  std::vector<std::int64_t> numbers_ = {};
  std::map<std::string, std::int64_t> known_ = {};  // id of a plan → its number; 0: not counted
  bool ended_ = false;
};

std::string pb_head(const Json& head) {
  algorithms::PbFile file;
  file.meta = {{"description", head.find("round")->text()},
               {"country", "Netherlands"},
               {"unit", head.find("municipality")->text()},
               {"instance", head.find("round")->text()},
               {"currency", "EUR"},
               {"rule", head.find("result")->find("rule")->text()}};
  static_cast<void>(MUST(algorithms::read_vote_type(head, file.election)));
  file.election.budget = head.find("budgetCents")->integer();
  for (const Json& project : head.find("projects")->items())
    file.election.projects.push_back(
        {project.find("id")->text(), project.find("name")->text(), project.find("costCents")->integer()});
  return algorithms::write_pb_head(file, static_cast<std::size_t>(head.find("ballots")->integer()));
}

std::string dossier_address(const store::DossierRow& row) {
  return "/" + row.municipality + "/dossier/" + std::to_string(row.number);
}

std::vector<std::string> titles(Language language) {
  std::vector<std::string> cells;
  for (const char* key :
       {"export.number", "export.title", "export.summary", "export.instrument", "export.phase", "export.stage",
        "export.area", "export.amount", "export.support", "export.opened", "export.due", "export.closed",
        "export.inside", "export.longitude", "export.latitude", "export.address"})
    cells.push_back(t(language, key));
  return cells;
}

std::string degrees(double value) {
  // To the metre, as places are kept; std::to_string() writes six decimals with a point in every locale we run in.
  std::string text = std::to_string(value);
  return text.substr(0, text.size() - 1);
}

std::string csv_of(Session& session, const domain::Municipality& municipality, const store::DossierRow& row,
                   const std::string& parent) {
  const DossierLink link = to_link(session, municipality, row);
  return csv_line({std::to_string(row.number), link.title, link.summary, link.instrument, link.phase, link.stage,
                   link.area, link.amount ? to_decimal(*link.amount) : "", std::to_string(row.support),
                   to_iso(row.opened_on), row.due_on ? to_iso(*row.due_on) : "",
                   t(session.language, row.final ? "export.yes" : "export.no"), parent,
                   row.place ? degrees(row.place->longitude) : "", row.place ? degrees(row.place->latitude) : "",
                   dossier_address(row)});
}

std::string feature_of(Session& session, const domain::Municipality& municipality, const store::DossierRow& row) {
  const DossierLink link = to_link(session, municipality, row);
  Json properties = Json::object({{"number", row.number},
                                  {"title", link.title},
                                  {"phase", link.phase},
                                  {"stage", link.stage},
                                  {"support", row.support},
                                  {"address", dossier_address(row)}});
  if (link.amount) properties.set("amountCents", link.amount->cents);
  if (!link.area.empty()) properties.set("area", link.area);
  Json geometry;
  if (row.place)
    geometry =
        Json::object({{"type", "Point"}, {"coordinates", Json::array({row.place->longitude, row.place->latitude})}});
  return Json::object({{"type", "Feature"}, {"geometry", std::move(geometry)}, {"properties", std::move(properties)}})
      .to_text();
}

}  // namespace

Result<FileParts> export_ballots(Session& session, std::string_view slug, std::int64_t number, BallotsFormat format) {
  const auto row = store::find_row(session.database, slug, number);
  if (!row) return Error{ErrorCode::not_found, "dossier.unknown"};
  const auto head = find_record_head(session, row->id);
  if (!head) return Error{ErrorCode::not_found, "result.not_yet"};
  algorithms::Election election;
  static_cast<void>(MUST(algorithms::read_vote_type(*head, election)));
  BallotParts parts(row->id, format, format == BallotsFormat::pb ? pb_head(*head) : "", election);
  for (const Json& project : head->find("projects")->items())
    parts.count(parse_whole(project.find("id")->text()).value_or(0));
  return FileParts([parts](Session& reading) mutable { return parts.next(reading); });
}

Result<FileParts> export_plans(Session& session, std::string_view slug, std::int64_t number, PlansFormat format) {
  const auto municipality = TRY(get_municipality(session, slug));
  if (!TRY(is_round(session, slug, number))) return Error{ErrorCode::not_found, "dossier.unknown"};
  const domain::DossierId round = store::find_row(session.database, slug, number)->id;
  const std::string parent = std::to_string(number);
  const bool geojson = format == PlansFormat::geojson;
  return FileParts([=, last = std::int64_t{0}, begun = false,
                    ended = false](Session& reading) mutable -> std::optional<std::string> {
    if (ended) return std::nullopt;
    std::string text;
    if (!begun) text = geojson ? "{\"type\":\"FeatureCollection\",\"features\":[" : csv_line(titles(reading.language));
    const auto rows = store::list_children_after(reading.database, round, last, dossiers_a_part);
    for (const store::DossierRow& row : rows) {
      if (geojson) text += (last > 0 ? ",\n" : "\n") + feature_of(reading, *municipality, row);
      else text += csv_of(reading, *municipality, row, parent);
      last = row.number;
    }
    begun = true;
    ended = rows.size() < static_cast<std::size_t>(dossiers_a_part);
    if (ended && geojson) text += "\n]}\n";
    if (text.empty()) return std::nullopt;
    return text;
  });
}

Result<FileParts> export_dossiers(Session& session, std::string_view slug) {
  const auto municipality = TRY(get_municipality(session, slug));
  return FileParts(
      [municipality, slug = std::string(slug), last = std::int64_t{0}, begun = false, ended = false,
       parents = std::map<std::string, std::string>()](Session& reading) mutable -> std::optional<std::string> {
        if (ended) return std::nullopt;
        std::string text = begun ? "" : csv_line(titles(reading.language));
        const auto rows = store::list_dossiers_after(reading.database, slug, last, dossiers_a_part);
        for (const store::DossierRow& row : rows) {
          std::string parent;
          if (row.parent) {
            std::string& known = parents[row.parent->text];
            if (known.empty()) known = std::to_string(store::find_row(reading.database, *row.parent)->number);
            parent = known;
          }
          text += csv_of(reading, *municipality, row, parent);
          last = row.number;
        }
        begun = true;
        ended = rows.size() < static_cast<std::size_t>(dossiers_a_part);
        if (text.empty()) return std::nullopt;
        return text;
      });
}

}  // namespace meent::app
