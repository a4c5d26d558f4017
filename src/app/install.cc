// SPDX-License-Identifier: EUPL-1.2
#include "app/install.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <set>

#include "app/comments.h"
#include "app/example_dossiers.h"
#include "app/example_picture.h"
#include "app/pictures.h"
#include "app/procedure.h"
#include "app/voting.h"
#include "base/check.h"
#include "base/embedded.h"
#include "base/hash.h"
#include "base/id.h"
#include "base/json.h"
#include "base/text.h"
#include "domain/instrument_parser.h"
#include "domain/municipality.h"
#include "store/dossier_store.h"
#include "store/own_instrument_store.h"
#include "store/person_store.h"
#include "store/place_store.h"

namespace meent::app {
namespace {

Error bad_file(std::string_view file) {
  return Error{ErrorCode::invalid, "install.bad_file", {{"file", std::string(file)}}};
}

std::optional<double> parse_number(std::string_view text) {
  double value = 0;
  const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (problem != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

Result<Done> install_areas(Session& session, const std::map<std::string, std::string>& slug_of_code) {
  const auto text = find_embedded("municipalities/areas.csv");
  if (!text) return bad_file("municipalities/areas.csv");
  bool heading = true;
  // A municipality that has its areas keeps them: an import may know them better.
  std::set<std::string> complete;
  for (const auto& [code, slug] : slug_of_code)
    if (store::find_area(session.database, code)) complete.insert(slug);
  for (const std::string_view line : split(*text, '\n')) {
    if (heading || trim(line).empty()) {
      heading = false;
      continue;
    }
    auto cells = split(trim(line), ',');
    // A name may hold commas between quotes: the last three cells are numbers, the first three codes.
    if (cells.size() < 7) return bad_file("municipalities/areas.csv");
    store::AreaRow row;
    row.area.code = cells[0];
    row.area.parent = cells[2];
    std::vector<std::string> name;
    for (std::size_t i = 3; i + 3 < cells.size(); ++i) name.emplace_back(cells[i]);
    row.area.name = join(name, ",");
    std::erase(row.area.name, '"');
    const auto kind = domain::find_area_kind(cells[1]);
    if (!kind) return bad_file("municipalities/areas.csv");
    row.area.kind = *kind;
    if (const auto inhabitants = parse_whole(cells[cells.size() - 3])) row.area.inhabitants = *inhabitants;
    row.area.longitude = parse_number(cells[cells.size() - 2]);
    row.area.latitude = parse_number(cells[cells.size() - 1]);
    const auto found = slug_of_code.find(*kind == domain::AreaKind::gemeente ? row.area.code : row.area.parent);
    if (found == slug_of_code.end() || complete.contains(found->second)) continue;
    row.area.municipality = found->second;
    store::save_area(session.database, row);
  }
  return Done{};
}

constexpr std::array<std::array<const char*, 3>, 4> example_people{{
    {"bewoner@voorbeeld.invalid", "Noor Bewoner", ""},
    {"ambtenaar@voorbeeld.invalid", "Sam Ambtenaar", "officer"},
    {"college@voorbeeld.invalid", "Robin College", "decider"},
    {"beheer@voorbeeld.invalid", "Bo Beheer", "admin"},
}};

// The drawings of the example, each made once.
class ExamplePictures {
 public:
  const MadePicture& get(const std::string& name) {
    const auto found = made_.find(name);
    if (found != made_.end()) return found->second;
    const auto drawing = draw_example(name);
    CHECK(drawing.has_value());
    return made_.emplace(name, make_drawn_picture(*drawing)).first->second;
  }

 private:
  std::map<std::string, MadePicture> made_;
};

// One example round, led from its opening to the phase that the file names.
class ExampleRound {
 public:
  ExampleRound(Session& session, const Json& round, const Json& plans, ExamplePictures& pictures)
      : session_(session), today_(civil_date(session.now)), round_(round), plans_(plans), pictures_(pictures) {}

  Result<Done> run() {
    slug_ = round_.find("municipality")->text();
    const std::string target = round_.find("phase")->text();
    // Days since the opening at which each phase is reached below.
    constexpr std::array<std::pair<std::string_view, int>, 9> ages{{{"voorbereiding", 3},
                                                                    {"ideeen", 12},
                                                                    {"toets", 35},
                                                                    {"stemmen", 47},
                                                                    {"telling", 86},
                                                                    {"uitslag", 90},
                                                                    {"uitvoering", 120},
                                                                    {"evaluatie", 300},
                                                                    {"afgesloten", 330}}};
    int age = 3;
    for (const auto& [phase, days] : ages)
      if (phase == target) age = days;
    opened_ = today_.plus_days(-age);
    TRY(open());
    if (target == "voorbereiding") return Done{};
    TRY(move("ambtenaar", 1, number_, "openen", {}));
    TRY(hand_in_plans());
    if (target == "ideeen") return Done{};
    run_clock(31);
    if (target == "toets") return Done{};
    for (const std::int64_t plan : entries_)
      TRY(move("ambtenaar", 40, plan, "goedkeuren", {{"kosten", cost_of_[plan]}}));
    TRY(move("ambtenaar", 42, number_, "stemmen_openen", {}));
    TRY(cast_ballots());
    if (target == "stemmen") return Done{};
    run_clock(85);
    if (target == "telling") return Done{};
    TRY(move("ambtenaar", 88, number_, "tellen", {}));
    if (target == "uitslag") return Done{};
    TRY(move("college", 92, number_, "bekendmaken", {}));
    for (const std::int64_t plan : entries_) {
      const auto row = store::find_row(session_.database, slug_, plan);
      if (row->phase != "gekozen") continue;
      TRY(move("ambtenaar", 100, plan, "starten", {}));
      if (target != "uitvoering" || plan % 2 == 0) TRY(move("ambtenaar", 115, plan, "opleveren", {}));
    }
    if (target == "uitvoering") return Done{};
    TRY(move("ambtenaar", 290, number_, "evalueren", {}));
    if (target == "evaluatie") return Done{};
    return move(
        "ambtenaar", 320, number_, "afsluiten",
        {{"evaluatie", "Veel bewoners deden voor het eerst mee. Volgend jaar beginnen wij eerder met de uitleg."}});
  }

 private:
  Session as(const std::string& who, int day) const {
    const auto person = store::find_person_by_email(session_.database, who + "@voorbeeld.invalid");
    CHECK(person.has_value());
    Session session = session_;
    session.actor = person->id;
    session.now = start_of(opened_.plus_days(day)).plus_seconds(10 * 3600);
    return session;
  }

  Result<Done> move(const std::string& who, int day, std::int64_t number, const std::string& name,
                    const domain::Given& given) {
    Session session = as(who, day);
    TRY(make_move(session, slug_, number, name, given));
    return Done{};
  }

  void run_clock(int day) {
    Session session = as("ambtenaar", day);
    tick(session, id_);
  }

  Result<Done> open() {
    Session session = as("ambtenaar", 0);
    const auto opened = TRY(open_dossier(session, slug_, "buurtbegroten", 0, round_.find("area")->text(),
                                         {{"titel", round_.find("title")->text()},
                                          {"uitleg",
                                           "Bewoners bedenken plannen voor hun buurt en verdelen samen het budget: zij "
                                           "stemmen over de plannen die kunnen."},
                                          {"budget", std::to_string(round_.find("budget")->integer())},
                                          {"ideeen_tot", to_iso(opened_.plus_days(30))},
                                          {"toets_tot", to_iso(opened_.plus_days(45))},
                                          {"stembiljet", ballot()},
                                          {"regel", "equal_shares"}}));
    number_ = opened.number;
    id_ = opened.id;
    return Done{};
  }

  Result<Done> hand_in_plans() {
    const auto wanted = round_.find("plans")->integer();
    const auto& all = plans_.items();
    for (std::int64_t i = 0; i < wanted; ++i) {
      const Json& plan = all[static_cast<std::size_t>(i + number_) % all.size()];
      Session session = as("bewoner", 2 + static_cast<int>(i % 8));
      const std::string cost = std::to_string(plan.find("cost")->integer());
      const auto opened = TRY(open_dossier(
          session, slug_, "plan", number_, "",
          {{"titel", plan.find("title")->text()}, {"omschrijving", plan.find("summary")->text()}, {"kosten", cost}}));
      entries_.push_back(opened.number);
      cost_of_[opened.number] = cost;
      if (const Json* const picture = plan.find("picture"))
        TRY(add_picture(session, slug_, opened.number, {pictures_.get(picture->text()), plan.find("shows")->text()}));
      if (const Json* const talk = plan.find("talk")) TRY(add_talk(opened.number, talk->items()));
    }
    return Done{};
  }

  // The first begins a thread, the others answer it.
  Result<Done> add_talk(std::int64_t plan, const std::vector<Json>& said) {
    // Of one person so many comments a moment are taken; the rounds of all cities share their people.
    SeededDraw draw("talk:" + slug_ + std::to_string(plan));
    const auto minutes = static_cast<std::int64_t>(draw.below(12 * 60));
    std::int64_t first = 0;
    for (const Json& one : said) {
      Session session = as(one.items()[0].text(), 11);
      session.now = session.now.plus_seconds((minutes + (first == 0 ? 0 : 45)) * 60);
      const auto comment = write_comment(session, slug_, plan, first, one.items()[1].text());
      // Where an official looks first, nobody answers what waits.
      if (!comment && comment.error().key == "comments.unknown") return Done{};
      if (!comment) return comment.error();
      if (first == 0) first = *comment;
    }
    return Done{};
  }

  std::string ballot() const {
    const Json* const said = round_.find("ballot");
    return said == nullptr ? "approval" : said->text();
  }

  // A few points at a time, so that no two ballots are alike.
  Typed fill_points(SeededDraw& draw) const {
    std::map<std::int64_t, std::int64_t> given;
    for (std::int64_t rest = usual_points; rest > 0;) {
      const std::int64_t now = std::min<std::int64_t>(rest, 1 + static_cast<std::int64_t>(draw.below(4)));
      given[entries_[draw.below(entries_.size())]] += now;
      rest -= now;
    }
    Typed typed;
    for (const auto& [plan, points] : given) typed[plan] = std::to_string(points);
    return typed;
  }

  Typed fill_places(SeededDraw& draw) const {
    auto order = entries_;
    draw.shuffle(order);
    order.resize(std::min<std::size_t>(order.size(), 1 + draw.below(usual_places)));
    Typed typed;
    for (std::size_t place = 0; place < order.size(); ++place) typed[order[place]] = std::to_string(place + 1);
    return typed;
  }

  Result<Done> cast_ballots() {
    Session session = as("bewoner", 45);
    const auto codes = TRY(issue_letter_codes(session, slug_, number_, 60));
    SeededDraw draw("examples:" + slug_ + std::to_string(number_));
    const auto budget = round_.find("budget")->integer();
    for (std::size_t i = 0; i < 45; ++i) {
      BallotForm form{codes[i], make_token(session_.secrets), {}};
      std::int64_t left = budget;
      if (ballot() == "points") form.typed = fill_points(draw);
      else if (ballot() == "ranking") form.typed = fill_places(draw);
      if (!form.typed.empty()) {
        static_cast<void>(TRY(cast_ballot(session, slug_, number_, form)));
        continue;
      }
      for (const std::int64_t plan : entries_) {
        const std::int64_t cost = parse_whole(cost_of_[plan]).value_or(0);
        if (cost <= left && draw.below(entries_.size()) < 5) {
          form.plans.push_back(plan);
          left -= cost;
        }
      }
      if (form.plans.empty()) form.plans.push_back(entries_[i % entries_.size()]);
      static_cast<void>(TRY(cast_ballot(session, slug_, number_, form)));
    }
    return Done{};
  }

  Session& session_;
  Date today_;
  const Json& round_;
  const Json& plans_;
  ExamplePictures& pictures_;
  Date opened_;
  std::string slug_;
  std::int64_t number_ = 0;
  domain::DossierId id_;
  std::vector<std::int64_t> entries_;
  std::map<std::int64_t, std::string> cost_of_;
};

}  // namespace

Result<Done> install(Session& session) {
  bool changed = false;
  std::map<std::string, std::string> slug_of_code;
  for (const EmbeddedFile& file : embedded_files()) {
    if (!file.name.starts_with("municipalities/") || !file.name.ends_with(".toml")) continue;
    const auto parsed = domain::parse_municipality(file.bytes, std::string(file.name));
    if (!parsed) return bad_file(file.name);
    slug_of_code[parsed.value->code] = parsed.value->slug;
    if (store::find_municipality(session.database, parsed.value->slug)) continue;
    store::save_municipality(session.database,
                             {parsed.value->slug, parsed.value->code, parsed.value->name, std::string(file.bytes)});
    changed = true;
  }
  for (const EmbeddedFile& file : embedded_files()) {
    if (!file.name.starts_with("instruments/") || !file.name.ends_with(".toml") ||
        std::count(file.name.begin(), file.name.end(), '/') != 1)
      continue;
    const auto parsed = domain::load_instrument(file.bytes, std::string(file.name));
    if (!parsed) return bad_file(file.name);
    for (const auto& [code, slug] : slug_of_code)
      // A municipality that wrote its own goes on with that.
      if (!store::find_instrument(session.database, slug, parsed.value->id, parsed.value->version) &&
          !store::has_own_instrument(session.database, slug, parsed.value->id)) {
        store::publish_instrument(
            session.database, slug,
            {parsed.value->id, parsed.value->version, std::string(file.bytes), sha256_hex(file.bytes)}, session.now);
        changed = true;
      }
  }
  bool areas_known = true;
  for (const auto& [code, slug] : slug_of_code)
    areas_known = areas_known && store::find_area(session.database, code).has_value();
  if (!areas_known) TRY(install_areas(session, slug_of_code));
  if (changed || !areas_known) bump_revision_of(session, "");
  return Done{};
}

Result<Done> add_examples(Session& session) {
  const auto municipalities = store::list_municipalities(session.database);
  for (const auto& municipality : municipalities)
    if (store::find_row(session.database, municipality.slug, 1)) return Done{};
  for (const auto& [email, name, role] : example_people) {
    if (store::find_person_by_email(session.database, email)) continue;
    const domain::PersonId id(make_uuid_v7(session.now, session.secrets));
    store::add_person(session.database, {id, email, name}, session.now);
    bump_revision_of(session, "");
    if (std::string_view(role).empty()) continue;
    for (const auto& municipality : municipalities)
      store::add_role(session.database, id, municipality.slug, role, session.now);
  }
  const auto text = find_embedded("municipalities/example/rounds.json");
  if (!text) return bad_file("municipalities/example/rounds.json");
  const Json file = TRY(parse_json(*text));
  ExamplePictures pictures;
  for (const Json& round : file.find("rounds")->items())
    TRY(ExampleRound(session, round, *file.find("plans"), pictures).run());
  return add_example_dossiers(session);
}

}  // namespace meent::app
