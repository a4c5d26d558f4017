// SPDX-License-Identifier: EUPL-1.2
#include "domain/engine.h"

#include <algorithm>
#include <map>
#include <utility>

#include "base/hash.h"
#include "domain/checks.h"
#include "domain/fields.h"

namespace meent::domain {
namespace {

using Facts = std::map<std::string, std::string>;

Error conflict(std::string key, Params params = {}) {
  return Error{ErrorCode::conflict, std::move(key), std::move(params)};
}

bool contains(const std::vector<std::string>& items, std::string_view item) {
  return std::find(items.begin(), items.end(), item) != items.end();
}

bool is_person_role(std::string_view role) { return role != clock_role && role != parent_role; }

std::vector<const Field*> asked_fields(const Instrument& instrument, const Move& move) {
  std::vector<const Field*> fields;
  for (const auto& name : move.asks)
    if (const Field* const field = find_field(instrument, name); field != nullptr) fields.push_back(field);
  return fields;
}

std::vector<Fact> make_facts(const Facts& given, const std::string& salt) {
  std::vector<Fact> facts;
  for (const auto& [field, text] : given)
    facts.push_back(make_fact(field, text, sha256_hex("salt\n" + salt + "\n" + field)));
  return facts;
}

// The role is one of the definition; an initiator is moreover the one who opened this dossier.
Result<Done> check_actor(const Instrument& instrument, const Dossier& dossier, const std::string& role,
                         const PersonId& actor) {
  const Role* const known = find_role(instrument, role);
  if (known == nullptr || known->kind != RoleKind::initiator) return Done{};
  const auto holders = dossier.people.find(role);
  if (holders != dossier.people.end() && holders->second.contains(actor)) return Done{};
  return Error{ErrorCode::not_allowed, "move.not_initiator"};
}

Result<Done> check_clock(const Phase& phase, const Dossier& dossier, const std::string& role, Date today) {
  if (role == clock_role) {
    if (!dossier.due_on) return conflict("term.none");
    if (today <= *dossier.due_on) return conflict("term.not_ended", {{"date", to_iso(*dossier.due_on)}});
    return Done{};
  }
  const bool clock_first = phase.term && !phase.term->on_end.empty() && dossier.due_on && today > *dossier.due_on;
  if (clock_first && role != parent_role)
    return Error{ErrorCode::too_late, "move.term_ended", {{"date", to_iso(*dossier.due_on)}}};
  return Done{};
}

// What an effect needs of the state; the same for the button and for the move.
Result<Done> check_effect(const EffectRow& row, const Phase& phase, const Dossier& dossier,
                          const Situation& situation) {
  switch (row.kind) {
    case EffectKind::add_support:
      return situation.supported ? Result<Done>(conflict("support.already")) : Done{};
    case EffectKind::withdraw_support:
      return situation.supported ? Done{} : Result<Done>(conflict("support.none"));
    case EffectKind::pause:
      if (!phase.term || !phase.term->pause) return conflict("term.not_pausable");
      return dossier.paused_on ? Result<Done>(conflict("term.already_paused")) : Done{};
    case EffectKind::resume:
      return dossier.paused_on ? Done{} : Result<Done>(conflict("term.not_paused"));
    case EffectKind::extend:
      if (!phase.term || !phase.term->extend) return conflict("term.not_extendable");
      if (dossier.extensions >= phase.term->extensions)
        return conflict("term.extended_already", {{"most", std::to_string(phase.term->extensions)}});
      return Done{};
    default:
      return Done{};
  }
}

Result<Done> check_effects(const Move& move, const Phase& phase, const Dossier& dossier, const Situation& situation) {
  for (const auto& clause : move.does)
    if (const EffectRow* const row = find_effect(clause.name); row != nullptr)
      TRY(check_effect(*row, phase, dossier, situation));
  return Done{};
}

Result<std::vector<Effect>> make_effects(const Instrument& instrument, const Move& move, const Command& command,
                                         const Situation& situation) {
  std::vector<Effect> effects;
  for (const auto& clause : move.does) {
    const EffectRow* const row = find_effect(clause.name);
    if (row == nullptr) return conflict("effect.unknown", {{"effect", clause.name}});
    Json parameters = TRY(resolve_values(clause.value, situation));
    if (row->kind == EffectKind::sign) parameters = Json(command.role);
    effects.push_back({row->kind, clause.name, std::move(parameters)});
  }
  const Role* const role = find_role(instrument, command.role);
  // Who is one of the many residents is not kept in the dossier.
  if (role != nullptr && role->kind != RoleKind::resident && !command.actor.empty())
    effects.push_back({EffectKind::hold_role, "hold_role", Json(command.role)});
  return effects;
}

std::optional<Length> length_of(const Term& term, const Situation& situation) {
  if (term.length) return term.length;
  const std::size_t space = std::min(term.length_value.find(' '), term.length_value.size());
  const auto value = situation.values.find(term.length_value.substr(0, space));
  if (value == situation.values.end()) return std::nullopt;
  std::string text;
  if (value->second.is_text()) text = value->second.text();
  if (value->second.is_integer()) text = std::to_string(value->second.integer()) + term.length_value.substr(space);
  const auto length = parse_length(text);
  return length ? std::optional<Length>(*length) : std::nullopt;
}

// A term whose length is unknown would leave the dossier hanging, so the move into it is refused.
Result<Event> complete(Event event, const Instrument& instrument, const Dossier& before, const Calendar& calendar,
                       const Situation& situation) {
  const Phase* const to = find_phase(instrument, event.to);
  event.final = to != nullptr && to->final;
  if (to != nullptr && to->term && !to->term->length_value.empty() && !length_of(*to->term, situation))
    return conflict("value.missing", {{"value", to->term->length_value}});
  event.due_on = due(instrument, apply(before, event), calendar, situation);
  return event;
}

bool may_open(const Instrument& instrument, const std::string& role) {
  const Role* const known = find_role(instrument, role);
  if (known == nullptr) return false;
  if (!instrument.opening.by.empty()) return contains(instrument.opening.by, role);
  const bool has_initiator = std::any_of(instrument.roles.begin(), instrument.roles.end(),
                                         [](const Role& item) { return item.kind == RoleKind::initiator; });
  return known->kind == (has_initiator ? RoleKind::initiator : RoleKind::officer);
}

}  // namespace

Dossier make_dossier(const Instrument& instrument, const OpenCommand& command) {
  Dossier dossier;
  dossier.id = command.id;
  dossier.municipality = command.municipality;
  dossier.instrument = instrument.id;
  dossier.version = instrument.version;
  dossier.parent = command.parent;
  dossier.area = command.area;
  dossier.opened_on = civil_date(command.at);
  return dossier;
}

Result<Event> open(const Instrument& instrument, const OpenCommand& command, const Calendar& calendar,
                   const Situation& situation) {
  if (instrument.phases.empty()) return conflict("dossier.phase_unknown", {{"phase", ""}});
  if (!may_open(instrument, command.role))
    return Error{
        ErrorCode::not_allowed, "move.not_by_role", {{"role", command.role}, {"move", std::string(opening_move)}}};
  const Dossier before = make_dossier(instrument, command);
  Facts given = TRY(normalise_all(instrument, command.facts));
  TRY(check_needs(instrument.opening.needs,
                  CheckInput{instrument, before, situation, command.actor, given, false, nullptr}));
  auto errors = find_asked_errors(opening_fields(instrument), given, {});
  if (!errors.empty()) return Error{ErrorCode::invalid, "move.fields", {}, std::move(errors)};
  Event event;
  event.dossier_id = command.id;
  event.at = command.at;
  event.actor_id = command.actor;
  event.role = command.role;
  event.move = opening_move;
  event.to = instrument.phases.front().name;
  event.enters = true;
  event.facts = make_facts(given, command.salt);
  event.effects.push_back({EffectKind::hold_role, "hold_role", Json(command.role)});
  return complete(std::move(event), instrument, before, calendar, situation);
}

Result<Event> decide(const Instrument& instrument, const Dossier& dossier, const Command& command,
                     const Calendar& calendar, const Situation& situation) {
  const Phase* const phase = find_phase(instrument, dossier.phase);
  if (phase == nullptr) return conflict("dossier.phase_unknown", {{"phase", dossier.phase}});
  if (phase->final) return conflict("move.dossier_closed");
  const auto named = list_moves(*phase, command.move);
  if (named.empty())
    return Error{ErrorCode::not_found, "move.unknown", {{"move", command.move}, {"phase", dossier.phase}}};
  std::vector<const Move*> candidates;
  std::copy_if(named.begin(), named.end(), std::back_inserter(candidates),
               [&](const Move* move) { return contains(move->by, command.role); });
  if (candidates.empty())
    return Error{ErrorCode::not_allowed, "move.not_by_role", {{"role", command.role}, {"move", command.move}}};
  TRY(check_actor(instrument, dossier, command.role, command.actor));
  TRY(check_clock(*phase, dossier, command.role, civil_date(command.at)));
  Facts given = TRY(normalise_all(instrument, command.facts));

  const Move* chosen = nullptr;
  Error refusal;
  for (const Move* const move : candidates) {
    auto holds =
        check_needs(move->needs, CheckInput{instrument, dossier, situation, command.actor, given, false, move});
    if (holds) holds = check_effects(*move, *phase, dossier, situation);
    if (holds) {
      chosen = move;
      break;
    }
    refusal = std::move(holds).error();
  }
  if (chosen == nullptr) return refusal;
  auto errors = find_asked_errors(asked_fields(instrument, *chosen), given, dossier.facts);
  if (!errors.empty()) return Error{ErrorCode::invalid, "move.fields", {}, std::move(errors)};

  Event event;
  event.dossier_id = dossier.id;
  event.sequence = dossier.sequence + 1;
  event.at = command.at;
  if (is_person_role(command.role)) event.actor_id = command.actor;
  event.role = command.role;
  event.move = chosen->name;
  event.from = dossier.phase;
  event.to = chosen->to.empty() ? dossier.phase : chosen->to;
  event.enters = !chosen->to.empty();
  event.facts = make_facts(given, command.salt);
  event.effects = TRY(make_effects(instrument, *chosen, command, situation));
  event.tells = chosen->tells;
  return complete(std::move(event), instrument, dossier, calendar, situation);
}

std::optional<Date> due(const Instrument& instrument, const Dossier& dossier, const Calendar& calendar,
                        const Situation& situation) {
  const Phase* const phase = find_phase(instrument, dossier.phase);
  if (phase == nullptr || !phase->term || dossier.paused_on) return std::nullopt;
  const Term& term = *phase->term;
  if (!term.until.empty()) {
    const auto fact = dossier.facts.find(term.until);
    if (fact == dossier.facts.end()) return std::nullopt;
    const auto date = parse_date(fact->second);
    return date ? std::optional<Date>(*date) : std::nullopt;
  }
  const auto length = length_of(term, situation);
  if (!length) return std::nullopt;
  const TermRule rule = term.law.empty() ? TermRule::own : TermRule::statute;
  if (dossier.extensions > 0 && term.extend)
    return end_of_extended_term(*length, *term.extend, dossier.extensions, dossier.phase_entered_on, rule, calendar,
                                dossier.paused_days);
  return end_of_term(*length, dossier.phase_entered_on, rule, calendar, dossier.paused_days);
}

std::vector<OfferedMove> moves(const Instrument& instrument, const Dossier& dossier, std::span<const std::string> roles,
                               const PersonId& actor, Date today, const Situation& situation) {
  std::vector<OfferedMove> offered;
  const Phase* const phase = find_phase(instrument, dossier.phase);
  if (phase == nullptr || phase->final) return offered;
  const Facts nothing;
  for (const auto& move : phase->moves) {
    const auto role = std::find_if(roles.begin(), roles.end(), [&](const std::string& item) {
      return is_person_role(item) && contains(move.by, item) && check_actor(instrument, dossier, item, actor);
    });
    if (role == roles.end()) continue;
    const auto same =
        std::find_if(offered.begin(), offered.end(), [&](const OfferedMove& item) { return item.name == move.name; });
    if (same != offered.end() && same->possible) continue;
    OfferedMove button{move.name, *role, move.title, asked_fields(instrument, move)};
    button.reason_required = find_clause(move.needs, "reason_given") != nullptr;
    button.asks_reason = button.reason_required;
    auto holds = check_clock(*phase, dossier, *role, today);
    if (holds) holds = check_needs(move.needs, CheckInput{instrument, dossier, situation, actor, nothing, true, &move});
    if (holds) holds = check_effects(move, *phase, dossier, situation);
    if (!holds) {
      button.possible = false;
      button.why_not = std::move(holds).error();
    }
    if (same != offered.end()) *same = std::move(button);
    else offered.push_back(std::move(button));
  }
  return offered;
}

std::vector<std::string> roles_of(const Instrument& instrument, const Dossier& dossier, const Person& person) {
  std::vector<std::string> roles;
  for (const auto& role : instrument.roles) {
    bool has = false;
    if (role.kind == RoleKind::resident) {
      has = true;
    } else if (role.kind == RoleKind::initiator) {
      const auto holders = dossier.people.find(role.name);
      has = holders != dossier.people.end() && holders->second.contains(person.id);
    } else {
      has = contains(person.roles, to_text(role.kind)) || contains(person.roles, role.name);
    }
    if (has) roles.push_back(role.name);
  }
  return roles;
}

std::optional<Command> clock_command(const Instrument& instrument, const Dossier& dossier, Instant now) {
  const Phase* const phase = find_phase(instrument, dossier.phase);
  if (phase == nullptr || phase->final || !phase->term || phase->term->on_end.empty()) return std::nullopt;
  if (!dossier.due_on || civil_date(now) <= *dossier.due_on) return std::nullopt;
  Command command;
  command.move = phase->term->on_end;
  command.role = clock_role;
  command.at = now;
  return command;
}

}  // namespace meent::domain
