// SPDX-License-Identifier: EUPL-1.2
#include "domain/proposal.h"

#include <algorithm>
#include <map>
#include <utility>

#include "base/check.h"
#include "domain/checks.h"
#include "domain/engine.h"

namespace meent::domain {
namespace {

Event event_of(const Dossier& dossier, std::string_view move, std::string_view role, const PersonId& actor,
               Instant at) {
  Event event;
  event.dossier_id = dossier.id;
  event.sequence = dossier.sequence + 1;
  event.at = at;
  event.actor_id = actor;
  event.role = role;
  event.move = move;
  event.from = event.to = dossier.phase;
  event.due_on = dossier.due_on;
  event.final = dossier.final;
  return event;
}

std::string text_of(const Json& table, std::string_view name) {
  const Json* const member = table.find(name);
  return member != nullptr && member->is_text() ? member->text() : std::string();
}

const Move* find_move(const Instrument& instrument, std::string_view phase, std::string_view name) {
  const Phase* const known = find_phase(instrument, phase);
  if (known == nullptr) return nullptr;
  for (const Move* const move : list_moves(*known, name))
    if (move->consent) return move;
  return nullptr;
}

// Those who were asked, wherever the dossier stands by now, and whoever proposed it; of a pair the latter are told
// once, at the dossier of which the move is.
std::vector<std::string> concerned(const Instrument& instrument, const Proposal& proposal) {
  std::vector<std::string> roles;
  if (!proposal.takes_in) roles.push_back(proposal.role);
  for (const auto& phase : instrument.phases)
    if (const Move* const move = find_move(instrument, phase.name, proposal.move); move != nullptr)
      for (const auto& role : move->consent->of)
        if (std::find(roles.begin(), roles.end(), role) == roles.end()) roles.push_back(role);
  return roles;
}

bool holds(const std::vector<std::string>& roles, std::string_view role) {
  return std::find(roles.begin(), roles.end(), role) != roles.end();
}

}  // namespace

Json write_proposal(const Proposal& proposal) {
  Json::Array waiting;
  for (const auto& role : proposal.waiting) waiting.emplace_back(role);
  Json json = Json::object({{"move", proposal.move},
                            {"role", proposal.role},
                            {"until", to_iso(proposal.until)},
                            {"takes_in", proposal.takes_in},
                            {"waiting", std::move(waiting)}});
  if (proposal.other) json.set("other", proposal.other->text);
  return json;
}

Proposal read_proposal(const Json& parameters, const PersonId& by) {
  Proposal proposal;
  proposal.move = text_of(parameters, "move");
  proposal.role = text_of(parameters, "role");
  proposal.by = by;
  proposal.until = MUST(parse_date(text_of(parameters, "until")));
  if (auto other = text_of(parameters, "other"); !other.empty()) proposal.other = DossierId(std::move(other));
  if (const Json* const takes_in = parameters.find("takes_in")) proposal.takes_in = takes_in->boolean();
  if (const Json* const waiting = parameters.find("waiting"))
    for (auto& role : texts_of(*waiting)) proposal.waiting.insert(std::move(role));
  return proposal;
}

Event reflect(const Event& proposed, const Proposal& proposal, const Dossier& other, std::vector<Fact> facts) {
  Event event = event_of(other, propose_move, proposed.role, proposed.actor_id, proposed.at);
  Proposal there = proposal;
  there.other = proposed.dossier_id;
  there.takes_in = true;
  event.effects.push_back({EffectKind::propose, "propose", write_proposal(there)});
  event.facts = std::move(facts);
  event.tells = proposed.tells;
  return event;
}

bool is_agreed(const Dossier& dossier) { return dossier.proposal && dossier.proposal->waiting.empty(); }

std::string find_answering_role(const Instrument& instrument, const Dossier& dossier, const Person& person) {
  if (!dossier.proposal) return {};
  for (const auto& role : roles_of(instrument, dossier, person))
    if (dossier.proposal->waiting.contains(role)) return role;
  return {};
}

bool may_take_back(const Instrument& instrument, const Dossier& dossier, const Person& person) {
  return dossier.proposal && holds(roles_of(instrument, dossier, person), dossier.proposal->role);
}

Result<Event> answer_proposal(const Instrument& instrument, const Dossier& dossier, const Person& person, bool agrees,
                              Instant at) {
  if (!dossier.proposal) return Error{ErrorCode::conflict, "proposal.none"};
  const std::string role = find_answering_role(instrument, dossier, person);
  if (role.empty()) return Error{ErrorCode::not_allowed, "proposal.not_yours"};
  if (has_lapsed(dossier, civil_date(at)))
    return Error{ErrorCode::too_late, "proposal.too_late", {{"date", to_iso(dossier.proposal->until)}}};
  Event event = event_of(dossier, agrees ? agree_move : refuse_move, role, person.id, at);
  if (agrees) event.effects.push_back({EffectKind::agree, "agree", Json(role)});
  else event.effects.push_back({EffectKind::end_proposal, "end_proposal", Json(true)});
  if (!agrees) event.tells = concerned(instrument, *dossier.proposal);
  return event;
}

Result<Event> take_back_proposal(const Instrument& instrument, const Dossier& dossier, const Person& person,
                                 Instant at) {
  if (!dossier.proposal) return Error{ErrorCode::conflict, "proposal.none"};
  if (!may_take_back(instrument, dossier, person)) return Error{ErrorCode::not_allowed, "proposal.not_proposer"};
  Event event = end_proposal(instrument, dossier, take_back_move, dossier.proposal->role, at);
  event.actor_id = person.id;
  return event;
}

Event end_proposal(const Instrument& instrument, const Dossier& dossier, std::string_view move, std::string_view role,
                   Instant at) {
  CHECK(dossier.proposal.has_value());
  Event event = event_of(dossier, move, role, {}, at);
  event.effects.push_back({EffectKind::end_proposal, "end_proposal", Json(true)});
  event.tells = concerned(instrument, *dossier.proposal);
  return event;
}

bool has_lapsed(const Dossier& dossier, Date today) { return dossier.proposal && dossier.proposal->until < today; }

bool can_still_be(const Instrument& instrument, const Dossier& dossier, std::string_view other_phase,
                  const Situation& situation) {
  CHECK(dossier.proposal.has_value() && !dossier.proposal->takes_in);
  const Move* const move = find_move(instrument, dossier.phase, dossier.proposal->move);
  if (move == nullptr) return false;
  const std::map<std::string, std::string> nothing;
  if (!check_needs(move->needs, CheckInput{instrument, dossier, situation, dossier.proposal->by, nothing, true, move}))
    return false;
  const Clause* const merge = find_clause(move->does, merge_effect);
  if (merge == nullptr) return true;
  const Json* const into = merge->value.find("into");
  return into != nullptr && holds(texts_of(*into), other_phase);
}

Command make_consented_command(const Dossier& dossier, std::string_view reason, Instant at, std::string salt) {
  CHECK(dossier.proposal.has_value());
  const Proposal& proposal = *dossier.proposal;
  Command command{proposal.move, proposal.role, proposal.by, at, {}, std::move(salt), true};
  if (!reason.empty()) command.facts.emplace_back(reason_field, reason);
  return command;
}

Event take_in(const Instrument& instrument, const Dossier& dossier, const Proposal& proposal, std::int64_t supporters,
              Instant at) {
  Event event = event_of(dossier, take_in_move, proposal.role, proposal.by, at);
  event.effects.push_back({EffectKind::end_proposal, "end_proposal", Json(true)});
  event.effects.push_back({EffectKind::take_in, "take_in", Json(supporters)});
  if (dossier.proposal) event.tells = concerned(instrument, *dossier.proposal);
  return event;
}

}  // namespace meent::domain
