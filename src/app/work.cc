// SPDX-License-Identifier: EUPL-1.2
#include "app/work.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "app/assistance.h"
#include "app/dossier_view.h"
#include "app/explain_instrument.h"
#include "app/house.h"
#include "app/sign_in.h"
#include "base/text.h"
#include "domain/penalty.h"
#include "domain/turn.h"
#include "store/work_store.h"

namespace meent::app {
namespace {

constexpr std::int64_t items_on_a_page = 50;

// A move that waits for the dossier around it to be elsewhere is not asked of anybody yet.
bool parent_is_there(const domain::Move& move, const std::string& parent_phase) {
  const auto* const needs = domain::find_clause(move.needs, "parent_in");
  if (needs == nullptr) return true;
  const auto phases = domain::texts_of(needs->value);
  return std::find(phases.begin(), phases.end(), parent_phase) != phases.end();
}

// Titles of the moves that this person is expected to make there; empty: it is not their turn.
std::vector<std::string> moves_of(Session& session, const domain::Person& person, const store::WorkPlace& place) {
  const auto instrument = get_instrument(session, person.municipality, place.instrument, place.version);
  const auto* const phase = domain::find_phase(*instrument, place.phase);
  if (phase == nullptr) return {};
  const auto roles = domain::roles_of(*instrument, domain::Dossier{}, person);
  std::vector<std::string> titles;
  for (const auto& expected : domain::list_expected(*instrument, *phase).moves) {
    const auto* const role = domain::find_role(*instrument, expected.role);
    // As a resident one may do much, but that is no work.
    if (role == nullptr || role->kind == domain::RoleKind::resident) continue;
    if (std::find(roles.begin(), roles.end(), expected.role) == roles.end()) continue;
    if (!parent_is_there(*expected.move, place.parent_phase)) continue;
    std::string title = expected.move->title.in(session.language);
    if (std::find(titles.begin(), titles.end(), title) == titles.end()) titles.push_back(std::move(title));
  }
  return titles;
}

std::string name_of(Session& session, const domain::Municipality& municipality, const store::WorkPlace& place) {
  const auto instrument = get_instrument(session, municipality.slug, place.instrument, place.version);
  return local_name(municipality, *instrument, session.language);
}

void count(std::vector<WorkChoice>& choices, const std::string& value, const std::string& label, std::int64_t number) {
  const auto found =
      std::find_if(choices.begin(), choices.end(), [&](const WorkChoice& choice) { return choice.value == value; });
  if (found != choices.end()) found->count += number;
  else choices.push_back({value, label, number});
}

void sort_by_label(std::vector<WorkChoice>& choices) {
  std::sort(choices.begin(), choices.end(), [](const WorkChoice& left, const WorkChoice& right) {
    return std::pair(fold(left.label), left.value) < std::pair(fold(right.label), right.value);
  });
}

std::string known_or_none(const std::vector<WorkChoice>& choices, const std::string& value) {
  const bool known =
      std::any_of(choices.begin(), choices.end(), [&](const WorkChoice& choice) { return choice.value == value; });
  return known ? value : "";
}

// Running or paused, as the list shows.
std::int64_t shown_of(const store::WorkCount& counted, WorkQuery::Show show) {
  switch (show) {
    case WorkQuery::Show::late:
      return counted.late;
    case WorkQuery::Show::paused:
      return counted.paused;
    case WorkQuery::Show::in_default:
      return counted.in_default;
    case WorkQuery::Show::all:
      break;
  }
  return counted.running;
}

// The municipality's values and working days, read once for a view.
struct Rates {
  Date today;
  domain::Calendar calendar;
  std::map<std::string, Json> values;

  DefaultView of(Date notice) const {
    const auto penalty = domain::penalty_on(notice, today, calendar);
    DefaultView view{notice, penalty.last_day_without, penalty.days, {}};
    if (const auto rates = domain::find_penalty_rates(values)) view.owed = domain::amount_of(penalty, *rates);
    return view;
  }
};

Rates rates_of(Session& session, const domain::Municipality& municipality) {
  return {civil_date(session.now), domain::make_calendar(municipality),
          situation_for_opening(session, municipality, nullptr).values};
}

void owe(std::optional<Money>& sum, const DefaultView& view) {
  if (view.owed) sum = Money{sum.value_or(Money{0}).cents + view.owed->cents};
}

WorkItem to_item(Session& session, const domain::Municipality& municipality, const store::WorkRow& row,
                 std::vector<std::string> moves, const Rates& rates) {
  const auto instrument = get_instrument(session, municipality.slug, row.place.instrument, row.place.version);
  WorkItem item;
  item.link.number = row.number;
  item.link.title = row.title;
  item.link.instrument = local_name(municipality, *instrument, session.language);
  if (const auto* const phase = domain::find_phase(*instrument, row.place.phase)) {
    item.link.phase = phase->title.in(session.language);
    item.link.stage = domain::to_text(phase->stage);
  }
  if (!row.area.empty()) item.link.area = area_name(session, row.area);
  item.link.due_on = row.due_on;
  const bool stands_still = row.paused_on && !row.default_on;
  item.link.late = !stands_still && row.due_on && *row.due_on < civil_date(session.now);
  item.moves = std::move(moves);
  if (stands_still) item.paused_on = row.paused_on;
  if (row.default_on) item.in_default = rates.of(*row.default_on);
  item.round = row.parent_number;
  item.round_title = row.parent_title;
  return item;
}

std::string start_of_official(Session& session, std::string_view slug, const domain::Instrument& instrument) {
  const auto by_residents = [&](const std::string& opener) {
    const auto* const role = domain::find_role(instrument, opener);
    return role != nullptr && role->kind == domain::RoleKind::initiator;
  };
  if (std::any_of(instrument.opening.by.begin(), instrument.opening.by.end(), by_residents)) return "";
  return start_in_words(session, slug, instrument, instrument.title.in(session.language));
}

}  // namespace

Result<WorkView> view_work(Session& session, std::string_view slug, const WorkQuery& query) {
  const auto municipality = TRY(get_municipality(session, slug));
  const auto person = actor_in(session, slug);
  const Date today = civil_date(session.now);
  WorkView view;
  view.municipality = to_view(*municipality);
  view.has_turn =
      std::any_of(person.roles.begin(), person.roles.end(), [](const std::string& role) { return role != "admin"; });
  view.query = query;
  auto counts = store::count_work(session.database, slug, today);
  std::erase_if(counts, [&](const auto& counted) { return moves_of(session, person, counted.place).empty(); });
  for (const auto& counted : counts) {
    const auto number = shown_of(counted, query.show);
    count(view.instruments, counted.place.instrument, name_of(session, *municipality, counted.place), number);
    if (!counted.area.empty()) count(view.areas, counted.area, area_name(session, counted.area), number);
  }
  sort_by_label(view.instruments);
  sort_by_label(view.areas);
  view.query.instrument = known_or_none(view.instruments, query.instrument);
  view.query.area = known_or_none(view.areas, query.area);
  std::vector<store::WorkPlace> places;
  std::int64_t shown = 0;
  for (const auto& counted : counts) {
    if (!view.query.instrument.empty() && counted.place.instrument != view.query.instrument) continue;
    if (!view.query.area.empty() && counted.area != view.query.area) continue;
    view.running += counted.running;
    view.late += counted.late;
    view.paused += counted.paused;
    view.in_default += counted.in_default;
    shown += shown_of(counted, query.show);
    places.push_back(counted.place);
  }
  view.pages = std::max(1, static_cast<int>((shown + items_on_a_page - 1) / items_on_a_page));
  view.query.page = std::clamp(query.page, 1, view.pages);
  const store::WorkFilter filter{view.query.area, today, query.show == WorkQuery::Show::late,
                                 query.show == WorkQuery::Show::paused, query.show == WorkQuery::Show::in_default};
  const Rates rates = rates_of(session, *municipality);
  if (view.in_default > 0)
    for (const auto& row : store::list_in_default(session.database, slug)) {
      const bool chosen = (view.query.instrument.empty() || row.place.instrument == view.query.instrument) &&
                          (view.query.area.empty() || row.area == view.query.area);
      if (chosen && !moves_of(session, person, row.place).empty()) owe(view.owed, rates.of(row.default_on));
    }
  for (const auto& row : store::list_work(session.database, slug, places, filter, items_on_a_page,
                                          (view.query.page - 1) * items_on_a_page))
    view.items.push_back(to_item(session, *municipality, row, moves_of(session, person, row.place), rates));
  view.manages = std::find(person.roles.begin(), person.roles.end(), "admin") != person.roles.end();
  view.moderates = is_official(session, slug);
  view.assists = may_assist(session, slug);
  view.starts = list_official_starts(session, slug);
  return view;
}

namespace {

// The roles, in words, of who acts for the municipality and is expected to do something there.
std::vector<std::string> official_roles_of(Session& session, std::string_view slug, const store::WorkPlace& place) {
  const auto instrument = get_instrument(session, slug, place.instrument, place.version);
  const auto* const phase = domain::find_phase(*instrument, place.phase);
  std::vector<std::string> words;
  if (phase == nullptr) return words;
  for (const auto& expected : domain::list_expected(*instrument, *phase).moves) {
    const auto* const role = domain::find_role(*instrument, expected.role);
    if (role == nullptr || role->kind == domain::RoleKind::resident || role->kind == domain::RoleKind::initiator)
      continue;
    if (!parent_is_there(*expected.move, place.parent_phase)) continue;
    std::string word = role_in_words(session.language, *instrument, expected.role);
    if (std::find(words.begin(), words.end(), word) == words.end()) words.push_back(std::move(word));
  }
  return words;
}

void add_count(RoleWork& line, const store::WorkCount& counted, Date today) {
  line.running += counted.running;
  line.late += counted.late;
  line.paused += counted.paused;
  line.in_default += counted.in_default;
  if (counted.earliest_late)
    line.longest_late =
        std::max<std::int64_t>(line.longest_late.value_or(0), days_between(*counted.earliest_late, today));
}

}  // namespace

Result<WholeDeskView> view_whole_desk(Session& session, std::string_view slug) {
  const auto municipality = TRY(get_municipality(session, slug));
  const Rates rates = rates_of(session, *municipality);
  WholeDeskView view;
  view.municipality = to_view(*municipality);
  std::map<std::pair<std::string, std::string>, RoleWork> lines;  // by role in words and code of the area
  for (const auto& counted : store::count_work(session.database, slug, rates.today)) {
    const auto roles = official_roles_of(session, slug, counted.place);
    for (const auto& role : roles) add_count(lines[{role, counted.area}], counted, rates.today);
    if (!roles.empty()) add_count(view.total, counted, rates.today);
  }
  for (const auto& row : store::list_in_default(session.database, slug)) {
    const auto roles = official_roles_of(session, slug, row.place);
    for (const auto& role : roles) owe(lines[{role, row.area}].owed, rates.of(row.default_on));
    if (!roles.empty()) owe(view.total.owed, rates.of(row.default_on));
  }
  for (auto& [key, line] : lines) {
    line.role = key.first;
    if (!key.second.empty()) line.area = area_name(session, key.second);
    view.lines.push_back(std::move(line));
  }
  std::stable_sort(view.lines.begin(), view.lines.end(), [](const RoleWork& left, const RoleWork& right) {
    return std::tuple(-left.in_default, -left.late, fold(left.role), fold(left.area)) <
           std::tuple(-right.in_default, -right.late, fold(right.role), fold(right.area));
  });
  return view;
}

std::vector<WorkStart> list_official_starts(Session& session, std::string_view slug) {
  std::vector<WorkStart> starts;
  for (const auto& instrument : list_newest(session, slug))
    if (const std::string title = start_of_official(session, slug, *instrument); !title.empty())
      starts.push_back({instrument->id, title});
  return starts;
}

}  // namespace meent::app
