// SPDX-License-Identifier: EUPL-1.2
#include "app/browse.h"

#include <algorithm>
#include <map>

#include "app/house.h"
#include "base/check.h"
#include "store/ballot_store.h"
#include "store/place_store.h"

namespace meent::app {
namespace {

constexpr std::int64_t plans_on_a_page = 20;

AreaLink to_link(const domain::Area& area) { return {area.code, area.name, area.inhabitants}; }

std::vector<PhaseStep> phase_line(Session& session, const Loaded& loaded) {
  std::vector<PhaseStep> steps;
  bool before = true;
  for (const domain::Phase& phase : loaded.instrument->phases) {
    const bool here = phase.name == loaded.dossier.phase;
    // Of the ends only the one that was reached is part of the line.
    if (phase.final && !here &&
        (loaded.dossier.final ||
         &phase != &*std::find_if(loaded.instrument->phases.begin(), loaded.instrument->phases.end(),
                                  [](const auto& p) { return p.final; })))
      continue;
    PhaseStep step;
    step.name = phase.name;
    step.title = phase.title.in(session.language);
    if (here) before = false;
    step.state = here ? PhaseStep::State::current : before ? PhaseStep::State::done : PhaseStep::State::next;
    if (here) {
      step.entered_on = loaded.dossier.phase_entered_on;
      step.due_on = loaded.dossier.due_on;
    }
    steps.push_back(std::move(step));
  }
  return steps;
}

FieldView field_view(Session& session, const domain::Field& field, const domain::Dossier& dossier) {
  FieldView view{field.name,
                 field.label.in(session.language),
                 field.help.in(session.language),
                 std::string(domain::to_text(field.type)),
                 field.required,
                 "",
                 "",
                 {}};
  for (const auto& option : field.options) view.options.push_back(option.name);
  if (const auto fact = dossier.facts.find(field.name); fact != dossier.facts.end()) {
    view.raw = view.value = fact->second;
    if (field.type == domain::FieldType::money)
      if (const auto amount = parse_money(fact->second)) view.value = format_money(session.language, *amount);
    if (field.type == domain::FieldType::date)
      if (const auto date = parse_date(fact->second)) view.value = format_weekday_date(session.language, *date);
    for (const auto& option : field.options)
      if (option.name == fact->second) view.value = option.label.in(session.language);
  }
  return view;
}

DossierView view_of(Session& session, const Loaded& loaded) {
  DossierView view;
  view.municipality = to_view(*loaded.municipality);
  view.link = to_link(session, *loaded.municipality, loaded.row);
  if (loaded.dossier.parent)
    view.parent = to_link(session, *loaded.municipality, *store::find_row(session.database, *loaded.dossier.parent));
  view.phases = phase_line(session, loaded);
  view.ladder = t(session.language, "ladder." + std::string(domain::to_text(loaded.instrument->ladder)));
  for (const domain::Field& field : loaded.instrument->fields)
    if (loaded.dossier.facts.contains(field.name)) view.fields.push_back(field_view(session, field, loaded.dossier));
  if (!session.actor.empty()) {
    const auto roles =
        domain::roles_of(*loaded.instrument, loaded.dossier, actor_in(session, loaded.municipality->slug));
    for (const auto& offered :
         domain::moves(*loaded.instrument, loaded.dossier, roles, session.actor, civil_date(session.now),
                       domain::make_calendar(*loaded.municipality), loaded.situation)) {
      MoveView move{offered.name, offered.title.in(session.language), offered.possible, "", {}};
      if (offered.why_not) move.why_not = explain(session.language, *offered.why_not);
      for (const domain::Field* field : offered.asks)
        move.fields.push_back(field_view(session, *field, loaded.dossier));
      if (offered.asks_reason)
        move.fields.push_back({std::string(domain::reason_field),
                               t(session.language, "dossier.reason"),
                               "",
                               "long_text",
                               offered.reason_required,
                               "",
                               "",
                               {}});
      view.moves.push_back(std::move(move));
    }
  }
  for (const domain::Event& event : store::list_events(session.database, loaded.dossier.id)) {
    HistoryLine line{event.sequence, event.at, event.role, event.move, "", ""};
    if (const auto* phase = domain::find_phase(*loaded.instrument, event.to))
      line.to_phase = phase->title.in(session.language);
    for (const auto& fact : event.facts)
      if (fact.field == domain::reason_field) line.reason = fact.text;
    view.history.push_back(std::move(line));
  }
  view.support = loaded.dossier.support;
  const auto* const phase = domain::find_phase(*loaded.instrument, loaded.dossier.phase);
  view.voting = phase != nullptr && phase->ballot.has_value() && !view.link.late;
  view.handing_in = !find_open_entry(session, loaded).empty();
  view.has_result = store::has_record(session.database, loaded.dossier.id);
  return view;
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

Result<CityView> view_city(Session& session, std::string_view slug) {
  const auto municipality = TRY(get_municipality(session, slug));
  CityView view;
  view.municipality = to_view(*municipality);
  for (const bool final : {false, true})
    for (const auto& row : store::list_dossiers(session.database, slug, "", final, {40, 0})) {
      const bool open =
          row.stage == "intake" || row.stage == "support" || row.stage == "assessment" || row.stage == "deliberation";
      (open && !final ? view.open : view.decided).push_back(to_link(session, *municipality, row));
    }
  for (const auto& instrument : list_newest(session, slug)) {
    if (!instrument->inside.empty()) continue;
    view.instruments.push_back({instrument->id, local_name(*municipality, *instrument, session.language),
                                instrument->summary.in(session.language),
                                t(session.language, "ladder." + std::string(domain::to_text(instrument->ladder)))});
  }
  for (const auto& row : store::list_areas(session.database, slug, domain::AreaKind::wijk, false))
    view.areas.push_back(to_link(row.area));
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
    for (const auto& dossier : store::list_dossiers(session.database, slug, code, final, {40, 0}))
      view.dossiers.push_back(to_link(session, *municipality, dossier));
  return view;
}

Result<bool> is_round(Session& session, std::string_view slug, std::int64_t number) {
  const auto row = store::find_row(session.database, slug, number);
  if (!row) return Error{ErrorCode::not_found, "dossier.unknown"};
  return !list_entry_instruments(session, slug, row->instrument).empty();
}

Result<RoundView> view_round(Session& session, std::string_view slug, std::int64_t number, int page) {
  const Loaded loaded = TRY(load(session, slug, number));
  RoundView view;
  view.round = view_of(session, loaded);
  for (const auto& [phase, count] : count_children(session, loaded.dossier.id)) view.plan_count += count;
  view.pages = std::max(1, static_cast<int>((view.plan_count + plans_on_a_page - 1) / plans_on_a_page));
  view.page = std::clamp(page, 1, view.pages);
  for (const auto& row : store::list_children(session.database, loaded.dossier.id, "", store::Order::number,
                                              {plans_on_a_page, (view.page - 1) * plans_on_a_page}))
    view.plans.push_back(to_link(session, *loaded.municipality, row));
  // While voting goes on, numbers would tell who is behind what; they come when it has closed.
  if (!domain::find_phase(*loaded.instrument, loaded.dossier.phase)->ballot)
    view.ballots = count_closed_ballots(session, loaded.dossier.id);
  view.letters = store::count_letters(session.database, loaded.dossier.id);
  return view;
}

Result<DossierView> view_dossier(Session& session, std::string_view slug, std::int64_t number) {
  return view_of(session, TRY(load(session, slug, number)));
}

Result<std::string> get_record(Session& session, std::string_view slug, std::int64_t number) {
  const auto row = store::find_row(session.database, slug, number);
  if (!row) return Error{ErrorCode::not_found, "dossier.unknown"};
  auto record = store::find_record(session.database, row->id);
  if (!record) return Error{ErrorCode::not_found, "result.not_yet"};
  return std::move(*record);
}

Result<ResultView> view_result(Session& session, std::string_view slug, std::int64_t number) {
  const Loaded loaded = TRY(load(session, slug, number));
  const Json record = MUST(parse_json(TRY(get_record(session, slug, number))));
  const Json& result = *record.find("result");
  ResultView view;
  view.round = view_of(session, loaded);
  const std::string rule = result.find("rule")->text();
  view.rule = t(session.language, "result.rule." + rule);
  view.rule_explained = t(session.language, "result.explained." + rule);
  view.budget = Money{record.find("budgetCents")->integer()};
  view.ballots = static_cast<std::int64_t>(record.find("ballots")->items().size());
  view.record_hash = record.find("hashes")->find("ballots")->text();
  std::map<std::string, ResultLine> lines;
  for (const Json& project : record.find("projects")->items()) {
    ResultLine line;
    line.number = std::stoll(project.find("id")->text());
    line.title = project.find("name")->text();
    line.cost = Money{project.find("costCents")->integer()};
    line.share = static_cast<double>(line.cost.cents) / static_cast<double>(view.budget.cents);
    lines.emplace(project.find("id")->text(), std::move(line));
  }
  for (const Json& ballot : record.find("ballots")->items())
    for (const Json& id : ballot.find("vote")->items()) ++lines[id.text()].votes;
  for (const Json& step : result.find("trail")->items()) {
    ResultLine line = lines[step.find("project")->text()];
    line.won = true;
    const bool filled = step.find("completion")->boolean();
    line.reason = t(session.language, filled ? "result.won.filled" : "result.won." + rule,
                    {{"votes", format_number(session.language, line.votes)}});
    view.spent.cents += line.cost.cents;
    view.winners.push_back(std::move(line));
  }
  for (const Json& loss : result.find("losses")->items()) {
    ResultLine line = lines[loss.find("project")->text()];
    const auto money =
        parse_money(loss.find("money")->is_text() ? loss.find("money")->text() : loss.find("money")->to_text());
    line.reason = t(session.language, "result.lost." + loss.find("reason")->text(),
                    {{"votes", format_number(session.language, line.votes)},
                     {"money", format_money(session.language, money.value_or(Money{}))},
                     {"cost", format_money(session.language, line.cost)}});
    view.others.push_back(std::move(line));
  }
  return view;
}

}  // namespace meent::app
