// SPDX-License-Identifier: EUPL-1.2
#include "domain/initiators.h"

namespace meent::domain {
namespace {

Event event_of(const Dossier& dossier, std::string_view move, const std::string& role, const PersonId& person,
               Instant at) {
  Event event;
  event.dossier_id = dossier.id;
  event.sequence = dossier.sequence + 1;
  event.at = at;
  event.actor_id = person;
  event.role = role;
  event.move = move;
  event.from = event.to = dossier.phase;
  event.tells = {role};
  event.due_on = dossier.due_on;
  return event;
}

}  // namespace

std::string initiator_role(const Instrument& instrument) {
  for (const Role& role : instrument.roles)
    if (role.kind == RoleKind::initiator) return role.name;
  return {};
}

bool is_initiator(const Instrument& instrument, const Dossier& dossier, const PersonId& person) {
  const auto holders = dossier.people.find(initiator_role(instrument));
  return holders != dossier.people.end() && holders->second.contains(person);
}

Result<Event> join_initiators(const Instrument& instrument, const Dossier& dossier, const PersonId& person,
                              Instant at) {
  const std::string role = initiator_role(instrument);
  if (role.empty()) return Error{ErrorCode::conflict, "initiators.none"};
  if (dossier.final) return Error{ErrorCode::conflict, "move.dossier_closed"};
  if (is_initiator(instrument, dossier, person)) return Error{ErrorCode::conflict, "initiators.already"};
  Event event = event_of(dossier, join_move, role, person, at);
  event.effects.push_back({EffectKind::hold_role, "hold_role", Json(role)});
  return event;
}

Result<Event> leave_initiators(const Instrument& instrument, const Dossier& dossier, const PersonId& person,
                               Instant at) {
  const std::string role = initiator_role(instrument);
  if (!is_initiator(instrument, dossier, person)) return Error{ErrorCode::not_allowed, "move.not_initiator"};
  if (dossier.final) return Error{ErrorCode::conflict, "move.dossier_closed"};
  if (dossier.people.at(role).size() == 1) return Error{ErrorCode::conflict, "initiators.last"};
  Event event = event_of(dossier, leave_move, role, person, at);
  event.effects.push_back({EffectKind::leave_role, "leave_role", Json(role)});
  return event;
}

}  // namespace meent::domain
