// SPDX-License-Identifier: EUPL-1.2
#include "app/dossier_view.h"

#include <algorithm>
#include <map>
#include <set>

#include "app/agreements.h"
#include "app/assistance.h"
#include "app/browse_result.h"
#include "app/estimates.h"
#include "app/late_decision.h"
#include "app/ledger.h"
#include "app/letters.h"
#include "app/paper.h"
#include "app/pictures.h"
#include "app/points.h"
#include "app/proposals.h"
#include "domain/initiators.h"
#include "domain/proposal.h"
#include "domain/turn.h"
#include "store/dossier_store.h"

namespace meent::app {
namespace {

using domain::Phase;

// Phase → the day on which it was last entered.
std::map<std::string, Date> entry_days(const std::vector<domain::Event>& events) {
  std::map<std::string, Date> days;
  for (const auto& event : events)
    if (event.enters || event.from != event.to) days[event.to] = civil_date(event.at);
  return days;
}

// A coming phase whose last day stands in a field has that day already.
std::optional<Date> planned_end(const Phase& phase, const domain::Dossier& dossier) {
  if (!phase.term || phase.term->until.empty()) return std::nullopt;
  const auto fact = dossier.facts.find(phase.term->until);
  if (fact == dossier.facts.end()) return std::nullopt;
  const auto date = parse_date(fact->second);
  return date ? std::optional<Date>(*date) : std::nullopt;
}

std::vector<PhaseStep> phase_line(Session& session, const Loaded& loaded, const std::vector<domain::Event>& events) {
  const auto& phases = loaded.instrument->phases;
  const auto entered = entry_days(events);
  const auto way = main_way(*loaded.instrument);
  std::vector<PhaseStep> steps;
  bool before = true;
  for (std::size_t i = 0; i < phases.size(); ++i) {
    const Phase& phase = phases[i];
    const bool here = phase.name == loaded.dossier.phase;
    const auto day = entered.find(phase.name);
    const bool was_here = before && day != entered.end();
    const bool to_come = !before && !loaded.dossier.final && std::find(way.begin(), way.end(), i) != way.end();
    if (!here && !was_here && !to_come) continue;
    PhaseStep step;
    step.name = phase.name;
    step.title = phase.title.in(session.language);
    step.state = here ? PhaseStep::State::current : was_here ? PhaseStep::State::done : PhaseStep::State::next;
    if (day != entered.end() && !to_come) step.entered_on = day->second;
    if (here) {
      before = false;
      step.entered_on = loaded.dossier.phase_entered_on;
      step.due_on = loaded.dossier.due_on;
    }
    if (to_come) step.due_on = planned_end(phase, loaded.dossier);
    steps.push_back(std::move(step));
  }
  return steps;
}

std::optional<Turn> turn_of(Session& session, const Loaded& loaded) {
  const Phase* const phase = domain::find_phase(*loaded.instrument, loaded.dossier.phase);
  if (loaded.dossier.final || phase == nullptr) return std::nullopt;
  Turn turn;
  turn.until = loaded.dossier.due_on;
  const auto expected = domain::list_expected(*loaded.instrument, *phase);
  const bool by_round = expected.by_parent;
  std::vector<std::string> going_on;
  for (const auto& one : expected.moves) going_on.push_back(one.role);
  if (loaded.dossier.paused_on) {
    going_on.clear();
    for (const auto& role : loaded.instrument->roles)
      if (role.kind == domain::RoleKind::initiator) going_on.push_back(role.name);
  }
  if (by_round && loaded.dossier.parent) {
    const auto link = to_link(session, *loaded.municipality, get_row(session, *loaded.dossier.parent));
    if (!turn.until) turn.until = link.due_on;
    if (going_on.empty()) turn.who = t(session.language, "turn.round", {{"round", link.title}, {"phase", link.phase}});
  }
  if (turn.who.empty())
    turn.who = going_on.empty() ? t(session.language, "turn.residents")
                                : roles_in_words(session.language, *loaded.instrument, going_on);
  turn.late = turn.until && *turn.until < civil_date(session.now);
  turn.answers_reader = loaded.dossier.due_on && !loaded.dossier.paused_on &&
                        domain::is_municipal_turn(*loaded.instrument, *phase) &&
                        domain::is_initiator(*loaded.instrument, loaded.dossier, session.actor);
  return turn;
}

std::string roles_of_kind(Session& session, const domain::Instrument& instrument, domain::RoleKind kind) {
  std::vector<std::string> roles;
  for (const auto& role : instrument.roles)
    if (role.kind == kind) roles.push_back(role.name);
  return roles_in_words(session.language, instrument, roles);
}

// The last move that made the term stand still: a line for each event, in order.
void mark_asking(const domain::Instrument& instrument, const std::vector<domain::Event>& events,
                 std::vector<HistoryLine>& lines) {
  for (std::size_t i = events.size(); i-- > 0;) {
    const auto* const phase = domain::find_phase(instrument, events[i].from);
    if (phase == nullptr) continue;
    const auto moves = domain::list_moves(*phase, events[i].move);
    if (moves.empty() || domain::find_clause(moves[0]->does, "pause") == nullptr) continue;
    lines[i].asks = true;
    return;
  }
}

std::vector<HistoryLine> history_of(Session& session, const Loaded& loaded, const std::vector<domain::Event>& events) {
  const auto& instrument = *loaded.instrument;
  std::vector<HistoryLine> lines;
  for (const auto& event : events) {
    HistoryLine line{event.sequence, event.at, role_in_words(session.language, instrument, event.role), "", "", ""};
    line.move = move_in_words(session.language, instrument, event.move, event.from);
    if (line.move.empty()) line.move = paper_in_words(session.language, event);
    if (line.move.empty()) line.move = letters_in_words(session.language, event);
    if (line.move.empty())
      line.move = t(session.language, event.move == domain::opening_move ? "history.opened" : "history.next_step");
    const auto* const to = domain::find_phase(instrument, event.to);
    if (to != nullptr && event.from != event.to) line.to_phase = to->title.in(session.language);
    for (const auto& fact : event.facts)
      if (fact.field == domain::reason_field) line.reason = fact.text;
    line.assistance = channel_of_assistance(event);
    lines.push_back(std::move(line));
  }
  if (loaded.dossier.paused_on) mark_asking(instrument, events, lines);
  return lines;
}

std::vector<ReportLine> reports_of(Session& session, const Loaded& loaded, const std::vector<domain::Event>& events,
                                   const std::vector<PictureView>& pictures) {
  std::vector<ReportLine> lines;
  for (auto event = events.rbegin(); event != events.rend(); ++event) {
    const auto* const phase = domain::find_phase(*loaded.instrument, event->from);
    if (phase == nullptr) continue;
    const auto moves = domain::list_moves(*phase, event->move);
    if (moves.empty() || domain::find_clause(moves[0]->does, domain::report_effect) == nullptr) continue;
    ReportLine line{event->at, role_in_words(session.language, *loaded.instrument, event->role)};
    domain::Dossier then;
    then.municipality = loaded.dossier.municipality;
    for (const auto& fact : event->facts) then.facts[fact.field] = fact.text;
    for (const auto& name : moves[0]->asks) {
      const auto* const field = domain::find_field(*loaded.instrument, name);
      if (field == nullptr || then.facts[name].empty()) continue;
      FieldView answer = to_field_view(session, *field, then);
      const auto option = std::find(answer.options.begin(), answer.options.end(), answer.raw);
      if (line.steps == 0 && field->type == domain::FieldType::choice && option != answer.options.end()) {
        line.step_label = answer.value;
        line.step = static_cast<int>(option - answer.options.begin()) + 1;
        line.steps = static_cast<int>(answer.options.size());
      } else {
        line.answers.push_back(std::move(answer));
      }
    }
    for (const auto& picture : pictures)
      if (picture.report == event->sequence) line.picture = picture;
    // Erased, it has nothing more to say.
    if (line.steps > 0 || !line.answers.empty() || line.picture) lines.push_back(std::move(line));
  }
  return lines;
}

void fill_moves(Session& session, const Loaded& loaded, DossierView& view) {
  const bool helped = has_helped_initiator(session, loaded);
  const auto roles = domain::roles_of(*loaded.instrument, loaded.dossier, actor_in(session, loaded.municipality->slug));
  for (const auto& offered :
       domain::moves(*loaded.instrument, loaded.dossier, roles, session.actor, civil_date(session.now),
                     domain::make_calendar(*loaded.municipality), loaded.situation)) {
    MoveView move{offered.name, offered.title.in(session.language), offered.possible, "", {}};
    if (offered.why_not) move.why_not = explain(session.language, *offered.why_not);
    if (helped && acts_officially(*loaded.instrument, offered.role)) {
      move.possible = false;
      move.why_not = t(session.language, "assistance.same_official");
    }
    if (offered.asks_other) {
      move.fields.push_back(make_other_field(session, loaded, offered.name, view.similar));
      // With nothing beside it there is nothing to merge it with.
      if (move.fields.back().options.empty()) continue;
    }
    for (const domain::Field* field : offered.asks) {
      move.fields.push_back(to_field_view(session, *field, loaded.dossier));
      if (field->type == domain::FieldType::place)
        move.fields.back().options = list_place_names(session, loaded.municipality->slug);
    }
    if (offered.asks_reason) {
      FieldView reason;
      reason.name = domain::reason_field;
      reason.label = t(session.language, "dossier.reason");
      reason.help = t(session.language, "dossier.reason_help");
      reason.type = "long_text";
      reason.required = offered.reason_required;
      move.fields.push_back(std::move(reason));
    }
    if (takes_report_picture(*loaded.instrument, loaded.dossier.phase, offered.name))
      add_picture_fields(session, move.fields);
    view.moves.push_back(std::move(move));
  }
}

// Its answers stand in the reports, each with its day.
bool is_reported(const domain::Instrument& instrument, const std::string& field) {
  for (const auto& phase : instrument.phases)
    for (const auto& move : phase.moves)
      if (domain::find_clause(move.does, domain::report_effect) != nullptr &&
          std::find(move.asks.begin(), move.asks.end(), field) != move.asks.end())
        return true;
  return false;
}

void fill_fields(Session& session, const Loaded& loaded, DossierView& view) {
  bool money = false;
  for (const domain::Field& field : loaded.instrument->fields) {
    if (!loaded.dossier.facts.contains(field.name) || is_reported(*loaded.instrument, field.name)) continue;
    FieldView shown = to_field_view(session, field, loaded.dossier);
    if (field.type == domain::FieldType::long_text && view.words.empty()) {
      view.words = shown.value;
      shown.in_head = true;
    }
    if (field.type == domain::FieldType::money && !money) money = shown.in_head = true;
    if (field.name == domain::title_field) shown.in_head = true;
    view.fields.push_back(std::move(shown));
  }
}

}  // namespace

FieldView to_field_view(Session& session, const domain::Field& field, const domain::Dossier& dossier) {
  FieldView view{field.name,
                 field.label.in(session.language),
                 field.help.in(session.language),
                 std::string(domain::to_text(field.type)),
                 field.required,
                 "",
                 "",
                 {}};
  if (field.type == domain::FieldType::estimate) {
    view.of = field.of;
    view.prices = list_prices(session, dossier.municipality);
  }
  for (const auto& option : field.options) {
    view.options.push_back(option.name);
    view.option_labels.push_back(option.label.empty() ? option.name : option.label.in(session.language));
  }
  if (const auto fact = dossier.facts.find(field.name); fact != dossier.facts.end()) {
    view.raw = view.value = fact->second;
    if (field.type == domain::FieldType::money)
      if (const auto amount = parse_money(fact->second)) view.value = format_money(session.language, *amount);
    if (field.type == domain::FieldType::date)
      if (const auto date = parse_date(fact->second)) view.value = format_weekday_date(session.language, *date);
    if (field.type == domain::FieldType::place)
      if (const auto point = domain::find_point(fact->second)) {
        const std::string words = place_in_words(session, dossier.municipality, point->longitude, point->latitude);
        view.value = words.empty() ? t(session.language, "place.point", {{"place", fact->second}})
                                   : t(session.language, "place.in_area", {{"area", words}});
      }
    if (field.type == domain::FieldType::estimate) view.value = estimate_in_words(session.language, fact->second);
    for (const auto& option : field.options)
      if (option.name == fact->second) view.value = option.label.in(session.language);
  }
  return view;
}

std::string move_in_words(Language language, const domain::Instrument& instrument, std::string_view move,
                          std::string_view from) {
  if (move == domain::join_move) return t(language, "history.joined");
  if (move == domain::leave_move) return t(language, "history.left");
  if (std::find(domain::proposal_moves.begin(), domain::proposal_moves.end(), move) != domain::proposal_moves.end())
    return t(language, "history." + std::string(move));
  if (move == domain::opening_move) return instrument.opening.title.in(language);
  if (const auto* const phase = domain::find_phase(instrument, from))
    for (const auto* const one : domain::list_moves(*phase, move)) return one->title.in(language);
  return "";
}

std::string role_in_words(Language language, const domain::Instrument& instrument, std::string_view role) {
  if (role == domain::clock_role) return t(language, "role.clock");
  if (role == domain::parent_role) return t(language, "role.parent");
  const auto* const known = domain::find_role(instrument, role);
  if (known == nullptr)
    return role == domain::children_role     ? t(language, "role.children")
           : role == domain::supporters_role ? t(language, "role.supporters")
                                             : std::string(role);
  if (!known->who.empty()) return known->who.in(language);
  return t(language, "role.who." + std::string(domain::to_text(known->kind)));
}

std::string join_in_words(Language language, const std::vector<std::string>& words, std::string_view key) {
  std::string joined;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) joined += i + 1 == words.size() ? " " + t(language, key) + " " : ", ";
    joined += words[i];
  }
  return joined;
}

std::string roles_in_words(Language language, const domain::Instrument& instrument,
                           const std::vector<std::string>& roles) {
  std::vector<std::string> words;
  for (const auto& role : roles) {
    std::string word = role_in_words(language, instrument, role);
    if (std::find(words.begin(), words.end(), word) == words.end()) words.push_back(std::move(word));
  }
  return join_in_words(language, words, "words.or");
}

std::vector<std::size_t> main_way(const domain::Instrument& instrument) {
  const auto& phases = instrument.phases;
  std::size_t end = phases.size();
  for (std::size_t i = phases.size(); i-- > 0;)
    if (phases[i].final) end = i;
  if (end == phases.size()) return {};
  // Longest number of steps from each phase to the end, moving forward in the file only; 0: no way.
  std::vector<std::size_t> steps(phases.size(), 0), next(phases.size(), 0);
  steps[end] = 1;
  for (std::size_t i = end; i-- > 0;)
    for (const auto& move : phases[i].moves) {
      const auto* const to = domain::find_phase(instrument, move.to);
      if (to == nullptr) continue;
      const auto target = static_cast<std::size_t>(to - phases.data());
      if (target <= i || target > end || steps[target] == 0 || steps[target] + 1 <= steps[i]) continue;
      steps[i] = steps[target] + 1;
      next[i] = target;
    }
  std::vector<std::size_t> way;
  if (steps[0] == 0) return way;
  for (std::size_t at = 0;; at = next[at]) {
    way.push_back(at);
    if (at == end) return way;
  }
}

std::vector<HistoryLine> list_history(Session& session, const Loaded& loaded) {
  return history_of(session, loaded, store::list_events(session.database, loaded.dossier.id));
}

DossierView view_of(Session& session, const Loaded& loaded) {
  const auto& instrument = *loaded.instrument;
  const auto read_events = [&] { return store::list_events(session.database, loaded.dossier.id); };
  using Events = std::vector<domain::Event>;
  const auto kept_events = loaded.dossier.parent
                               ? std::make_shared<const Events>(read_events())
                               : keep<Events>(session, "events:" + loaded.dossier.id.text, read_events);
  const Events& events = *kept_events;
  DossierView view;
  view.municipality = to_view(*loaded.municipality);
  view.link = to_link(session, *loaded.municipality, loaded.row);
  if (loaded.dossier.parent)
    view.parent = to_link(session, *loaded.municipality, get_row(session, *loaded.dossier.parent));
  view.instrument_id = instrument.id;
  view.phases = phase_line(session, loaded, events);
  view.ladder = t(session.language, "ladder." + std::string(domain::to_text(instrument.ladder)));
  view.responsible = roles_of_kind(session, instrument, domain::RoleKind::officer);
  view.decides = roles_of_kind(session, instrument, domain::RoleKind::decider);
  view.turn = turn_of(session, loaded);
  view.remedy = remedy_in_words(session, loaded, events);
  view.default_notice = default_in_words(session, loaded);
  fill_fields(session, loaded, view);
  if (!session.actor.empty()) fill_moves(session, loaded, view);
  view.history = history_of(session, loaded, events);
  if (domain::find_picture_field(instrument) != nullptr) {
    view.pictures = list_picture_views(session, loaded.dossier.id);
    view.change_pictures = may_change_pictures(session, loaded);
  }
  view.reports = reports_of(session, loaded, events, view.pictures);
  std::erase_if(view.pictures, [](const PictureView& picture) { return picture.report.has_value(); });
  view.support = loaded.dossier.support;
  const auto* const phase = domain::find_phase(instrument, loaded.dossier.phase);
  if (phase != nullptr) view.phase_help = phase->help.in(session.language);
  view.voting = phase != nullptr && phase->ballot.has_value() && !view.link.late;
  if (const auto entry = find_open_entry(session, loaded); !entry.empty()) {
    view.handing_in = true;
    if (const auto kind = get_newest(session, view.municipality.slug, entry))
      view.entry_action = (*kind)->opening.title.in(session.language);
  }
  view.has_result = store::has_record(session.database, loaded.dossier.id);
  view.on_map = loaded.row.place.has_value();
  view.proposal = view_proposal(session, loaded);
  fill_merged(session, loaded, view);
  view.purse = view_purse(session, loaded);
  view.agreement = find_agreement_view(session, loaded, events);
  if (loaded.dossier.parent) view.outcome = find_outcome(session, *loaded.dossier.parent, loaded.row.number);
  return view;
}

}  // namespace meent::app
