// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <utility>

#include "domain/engine.h"
#include "domain/proposal.h"

namespace meent::domain {
namespace {

std::string text_of(const Json& value) { return value.is_text() ? value.text() : std::string(); }

int whole_of(const Json& value) { return value.is_integer() ? static_cast<int>(value.integer()) : 0; }

bool changes_facts(const Event& event) {
  return std::any_of(event.facts.begin(), event.facts.end(),
                     [](const Fact& fact) { return fact.field != reason_field; });
}

void enter(Dossier& dossier, const Event& event) {
  dossier.phase = event.to;
  dossier.phase_entered_on = civil_date(event.at);
  dossier.paused_on.reset();
  dossier.paused_days = 0;
  dossier.extensions = 0;
  dossier.previous_due_on = dossier.due_on;
  dossier.default_on.reset();
  // A checklist belongs to the phase in which it is gathered.
  dossier.advice.clear();
  dossier.signed_by.clear();
}

void take_effect(Dossier& dossier, const Effect& effect, const Event& event) {
  switch (effect.kind) {
    case EffectKind::add_support:
      ++dossier.support;
      break;
    case EffectKind::withdraw_support:
      dossier.support = std::max<std::int64_t>(0, dossier.support - 1);
      break;
    case EffectKind::pause:
      dossier.paused_days += whole_of(effect.parameters);
      dossier.paused_on = civil_date(event.at);
      break;
    case EffectKind::resume:
      dossier.paused_days += whole_of(effect.parameters);
      dossier.paused_on.reset();
      break;
    case EffectKind::extend:
      ++dossier.extensions;
      break;
    case EffectKind::receive_advice:
      dossier.advice.insert(text_of(effect.parameters));
      break;
    case EffectKind::sign:
      dossier.signed_by.insert(text_of(effect.parameters));
      break;
    case EffectKind::notice_of_default:
      dossier.default_on = civil_date(event.at);
      break;
    case EffectKind::hold_role:
      if (!event.actor_id.empty()) dossier.people[text_of(effect.parameters)].insert(event.actor_id);
      break;
    case EffectKind::leave_role:
      dossier.people[text_of(effect.parameters)].erase(event.actor_id);
      dossier.people[std::string(former_prefix) + text_of(effect.parameters)].insert(event.actor_id);
      break;
    case EffectKind::propose:
      dossier.proposal = read_proposal(effect.parameters, event.actor_id);
      break;
    case EffectKind::agree:
      if (dossier.proposal) dossier.proposal->waiting.erase(text_of(effect.parameters));
      break;
    case EffectKind::end_proposal:
      dossier.proposal.reset();
      break;
    case EffectKind::merge:
      if (const Json* const other = effect.parameters.find("other")) dossier.merged_into = DossierId(text_of(*other));
      // Who supported this one supports the other from now on.
      dossier.support = 0;
      break;
    case EffectKind::take_in:
      dossier.support += whole_of(effect.parameters);
      break;
    case EffectKind::settle:
      dossier.purse.is_settled = true;
      break;
    // Of these the postings say all.
    case EffectKind::reserve:
    case EffectKind::grant:
    case EffectKind::pay:
    case EffectKind::account_for:
    case EffectKind::receive:
    case EffectKind::release:
    case EffectKind::report:
    case EffectKind::open_child:
    case EffectKind::move_children:
    case EffectKind::procedure:
      break;
  }
}

}  // namespace

Dossier apply(Dossier dossier, const Event& event) {
  if (event.sequence == 1) dossier.opened_on = civil_date(event.at);
  dossier.sequence = event.sequence;
  dossier.last_hash = event.hash;
  // Who signed did not sign what is written now.
  if (changes_facts(event)) dossier.signed_by.clear();
  for (const auto& posting : event.postings) dossier.purse = apply(dossier.purse, posting);
  for (const auto& effect : event.effects) take_effect(dossier, effect, event);
  if (event.enters) enter(dossier, event);
  for (const auto& fact : event.facts) {
    if (fact.field == reason_field) continue;
    if (fact.text.empty()) dossier.facts.erase(fact.field);
    else dossier.facts[fact.field] = fact.text;
    if (fact.field == title_field) dossier.title = fact.text;
  }
  dossier.final = event.final;
  if (dossier.final) dossier.proposal.reset();
  dossier.due_on = event.due_on;
  return dossier;
}

}  // namespace meent::domain
