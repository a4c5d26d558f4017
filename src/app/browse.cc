// SPDX-License-Identifier: EUPL-1.2
#include "app/browse.h"

#include <algorithm>
#include <map>

#include "app/browse_result.h"
#include "app/dossier_view.h"
#include "app/house.h"
#include "app/own_area.h"
#include "app/pictures.h"
#include "app/points.h"
#include "app/turnout.h"
#include "base/check.h"
#include "store/place_store.h"

namespace meent::app {
namespace {

constexpr std::int64_t plans_on_a_page = 20;

AreaLink to_link(const domain::Area& area) { return {area.code, area.name, area.inhabitants}; }

InstrumentLink to_link(Session& session, const domain::Municipality& municipality,
                       const domain::Instrument& instrument) {
  return {instrument.id, local_name(municipality, instrument, session.language),
          instrument.summary.in(session.language),
          t(session.language, "ladder." + std::string(domain::to_text(instrument.ladder)))};
}

// Until there is a decision.
bool is_open(Session& session, const store::DossierRow& row) {
  if (row.stage == "decision") return !store::find_record_hash(session.database, row.id);
  return row.stage == "intake" || row.stage == "support" || row.stage == "assessment" || row.stage == "deliberation";
}

// First what a resident can do something with now, then what ends first.
void sort_by_urgency(std::vector<store::DossierRow>& rows) {
  const auto rank = [](const store::DossierRow& row) {
    return row.stage == "deliberation" || row.stage == "support" ? 0 : row.stage == "intake" && row.due_on ? 1 : 2;
  };
  std::stable_sort(rows.begin(), rows.end(), [&](const auto& left, const auto& right) {
    if (rank(left) != rank(right)) return rank(left) < rank(right);
    return left.due_on && right.due_on && *left.due_on < *right.due_on;
  });
}

store::Order order_of(std::string_view word) {
  return word == "titel"    ? store::Order::title
         : word == "kosten" ? store::Order::amount
         : word == "steun"  ? store::Order::support
                            : store::Order::number;
}

std::int64_t value_of(const domain::Situation& situation, const std::string& name) {
  const auto found = situation.values.find(name);
  return found != situation.values.end() && found->second.is_integer() ? found->second.integer() : 0;
}

// The phases that plans of this round are in, in the order of their procedure.
std::vector<PlanPhase> phases_of_plans(Session& session, const Loaded& loaded,
                                       const std::map<std::string, std::int64_t>& counts) {
  std::vector<PlanPhase> phases;
  for (const auto& instrument : list_entry_instruments(session, loaded.municipality->slug, loaded.instrument->id))
    for (const auto& phase : instrument->phases)
      if (const auto count = counts.find(phase.name); count != counts.end())
        phases.push_back({phase.name, phase.title.in(session.language), count->second});
  return phases;
}

}  // namespace

std::vector<MunicipalityView> list_municipalities(Session& session) {
  std::vector<MunicipalityView> views;
  for (const auto& row : store::list_municipalities(session.database))
    views.push_back(to_view(*MUST(get_municipality(session, row.slug))));
  return views;
}

Result<MunicipalityView> view_municipality(Session& session, std::string_view slug) {
  return to_view(*TRY(get_municipality(session, slug)));
}

Result<CityView> view_city(Session& session, std::string_view slug, std::string_view near) {
  const auto municipality = TRY(get_municipality(session, slug));
  CityView view;
  view.municipality = to_view(*municipality);
  std::vector<std::string> around;
  if (const auto area = store::find_area(session.database, near);
      area && area->area.municipality == slug && area->area.kind != domain::AreaKind::gemeente) {
    view.near = to_link(area->area);
    around = list_around(session, area->area);
  }
  std::vector<store::DossierRow> open;
  for (const bool final : {false, true})
    for (const auto& row : store::list_dossiers(session.database, slug, "", final, {40, 0})) {
      if (is_open(session, row) && !final) open.push_back(row);
      else view.decided.push_back(to_link(session, *municipality, row));
      if (const auto money = find_money(session, row)) view.money.push_back(*money);
    }
  sort_by_urgency(open);
  // In one's own area its rounds come first, then what else is there, then what is everywhere.
  const auto is_here = [&](const store::DossierRow& row) {
    return std::find(around.begin(), around.end(), row.area) != around.end();
  };
  const auto is_round_here = [&](const store::DossierRow& row) {
    return is_here(row) && !list_entry_instruments(session, slug, row.instrument).empty();
  };
  if (view.near)
    std::stable_partition(std::stable_partition(open.begin(), open.end(), is_round_here), open.end(), is_here);
  for (const auto& row : open) {
    const bool is_near = view.near && (is_here(row) || row.area.empty());
    (is_near ? view.open_near : view.open).push_back(to_link(session, *municipality, row));
  }
  for (const auto& instrument : list_newest(session, slug))
    if (instrument->inside.empty()) view.instruments.push_back(to_link(session, *municipality, *instrument));
  for (const auto& row : store::list_areas(session.database, slug, domain::AreaKind::wijk, false))
    view.areas.push_back(to_link(row.area));
  view.on_map = TRY(count_points_in(session, slug, ""));
  view.welcome = municipality->welcome;
  if (const auto whole = store::find_area(session.database, municipality->code))
    view.inhabitants = whole->area.inhabitants.value_or(0);
  return view;
}

Result<AreaView> view_area(Session& session, std::string_view slug, std::string_view code) {
  const auto municipality = TRY(get_municipality(session, slug));
  const auto row = store::find_area(session.database, code);
  if (!row || row->area.municipality != slug) return Error{ErrorCode::not_found, "area.unknown"};
  AreaView view;
  view.municipality = to_view(*municipality);
  view.area = to_link(row->area);
  if (const auto parent = store::find_area(session.database, row->area.parent)) view.parent = to_link(parent->area);
  for (const auto& child : store::list_areas_inside(session.database, code))
    view.children.push_back(to_link(child.area));
  for (const bool final : {false, true})
    for (const auto& dossier : store::list_dossiers(session.database, slug, code, final, {40, 0})) {
      view.dossiers.push_back(to_link(session, *municipality, dossier));
      if (const auto money = find_money(session, dossier)) view.money.push_back(*money);
      if (final) continue;
      const auto instrument = get_instrument(session, slug, dossier.instrument, dossier.version);
      for (const auto& role : instrument->roles)
        if (role.kind == domain::RoleKind::officer)
          view.contacts.push_back({role_in_words(session.language, *instrument, role.name), view.dossiers.back()});
    }
  for (const auto& dossier : store::list_dossiers(session.database, slug, "", false, {40, 0}))
    if (dossier.area.empty() && is_open(session, dossier))
      view.everywhere.push_back(to_link(session, *municipality, dossier));
  view.on_map = TRY(count_points_in(session, slug, code));
  for (const auto& instrument : list_newest(session, slug)) {
    const auto by_residents = [&](const domain::Role& role) { return role.kind == domain::RoleKind::initiator; };
    if (instrument->inside.empty() && std::any_of(instrument->roles.begin(), instrument->roles.end(), by_residents))
      view.beginnings.push_back(to_link(session, *municipality, *instrument));
  }
  return view;
}

Result<bool> is_round(Session& session, std::string_view slug, std::int64_t number) {
  const auto row = find_row(session, slug, number);
  if (!row) return Error{ErrorCode::not_found, "dossier.unknown"};
  return !list_entry_instruments(session, slug, row->instrument).empty();
}

Result<RoundView> view_round(Session& session, std::string_view slug, std::int64_t number, const PlanQuery& query) {
  const Loaded loaded = TRY(load(session, slug, number));
  RoundView view;
  view.round = view_of(session, loaded);
  const auto counts = count_children(session, loaded.dossier.id);
  view.plan_phases = phases_of_plans(session, loaded, counts);
  for (const auto& [phase, count] : counts) view.plan_count += count;
  view.query = query;
  if (!counts.contains(query.phase)) view.query.phase.clear();
  if (order_of(query.order) == store::Order::number) view.query.order = "nummer";
  view.shown_count = view.query.phase.empty() ? view.plan_count : counts.at(view.query.phase);
  view.pages = std::max(1, static_cast<int>((view.shown_count + plans_on_a_page - 1) / plans_on_a_page));
  view.query.page = view.page = std::clamp(query.page, 1, view.pages);
  view.on_map = *keep<std::int64_t>(session, "on_map:" + loaded.dossier.id.text + "/" + view.query.phase, [&] {
    return store::count_with_place(session.database, loaded.dossier.id, view.query.phase);
  });
  const std::string which = loaded.dossier.id.text + "/" + view.query.phase + "/" + view.query.order + "/";
  const auto rows = keep<std::vector<store::DossierRow>>(session, "rows:" + which + std::to_string(view.page), [&] {
    return store::list_children(session.database, loaded.dossier.id, view.query.phase, order_of(view.query.order),
                                {plans_on_a_page, (view.page - 1) * plans_on_a_page});
  });
  using Pictures = std::map<domain::DossierId, PictureView>;
  const auto pictures = keep<Pictures>(session, "pictures:" + loaded.dossier.id.text,
                                       [&] { return map_first_pictures(session, loaded.dossier.id); });
  for (const auto& row : *rows) {
    view.plans.push_back(to_link(session, *loaded.municipality, row));
    if (const auto picture = pictures->find(row.id); picture != pictures->end())
      view.plans.back().picture = picture->second;
  }
  // While voting goes on, numbers would tell who is behind what; they come when it has closed.
  view.turnout = find_turnout(session, loaded);
  if (view.round.has_result) {
    const auto money = keep<std::optional<MoneyLine>>(session, "money:" + loaded.dossier.id.text,
                                                      [&] { return find_money(session, loaded.row); });
    view.chosen = *money ? (*money)->plans : 0;
    view.realised = *money ? (*money)->plans_done : 0;
  }
  view.votes = domain::find_ballot_phase(*loaded.instrument) != nullptr;
  view.voting_age = value_of(loaded.situation, "stemleeftijd");
  view.handing_in_age = value_of(loaded.situation, "indienleeftijd");
  return view;
}

Result<RoundView> view_round(Session& session, std::string_view slug, std::int64_t number, int page) {
  return view_round(session, slug, number, PlanQuery{page, "", ""});
}

Result<DossierView> view_dossier(Session& session, std::string_view slug, std::int64_t number) {
  return view_of(session, TRY(load(session, slug, number)));
}

}  // namespace meent::app
