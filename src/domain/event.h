// SPDX-License-Identifier: EUPL-1.2
// What happened to a dossier. Events are only added; each carries the hash of the one before, so that nothing can be
// changed or left out unseen. What people wrote is hashed with a salt per fact: erase() blanks text and salt, the hash
// stays, the chain still verifies and the text cannot be guessed back.
//
//   Event sealed = seal(MUST(decide(…)), dossier.last_hash);
//   verify_chain(events)  // nullopt: unbroken
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/json.h"
#include "base/time.h"
#include "domain/dossier.h"
#include "domain/person.h"
#include "domain/purse.h"

namespace meent::domain {

// Before the name of a role in Dossier.people: who held it and left. No definition has a role with a blank in its name.
inline constexpr std::string_view former_prefix = "former ";

struct Fact {
  std::string field;
  std::string text;
  std::string salt;  // empty once erased
  std::string hash;  // of field, salt and text; stored beside them
  bool operator==(const Fact&) const = default;
};

// hold_role, leave_role and those of proposals but merge come from the engine itself; the others are written in `does`.
// The app executes open_child, move_children, merge and procedure; apply() does the rest.
enum class EffectKind {
  add_support,
  withdraw_support,
  pause,   // parameters: days that an earlier pause, run out by itself, stood still
  resume,  // parameters: days that the term stood still
  extend,
  receive_advice,     // parameters: the advice's name
  sign,               // parameters: the role's name
  hold_role,          // parameters: the role's name; the actor is who holds it
  leave_role,         // parameters: the role's name; the actor held it
  report,             // what was filled in is a report of progress
  propose,            // parameters: the Proposal but for who made it, as proposal.cc writes it
  agree,              // parameters: the role's name
  end_proposal,       // it waits no longer
  merge,              // parameters: { into = phases, other = id of the dossier that goes on }
  take_in,            // parameters: how many more support this one since another was merged into it
  notice_of_default,  // the municipality is late and was told so (Awb 4:17)
  open_child,         // parameters: the child instrument's id
  move_children,      // parameters: { from = phase or list of phases, move = name }
  // Money (ledger.h); parameters: { cents }, { share } in whole per cents, { rest = true }, or true.
  reserve,
  grant,
  pay,
  account_for,
  settle,
  receive,
  release,
  procedure  // name: tally, sortition, …; parameters as in the definition, @values resolved
};

struct Effect {
  EffectKind kind = EffectKind::add_support;
  std::string name = {};
  Json parameters = {};
  bool operator==(const Effect&) const = default;
};

struct Event {
  DossierId dossier_id;
  std::int64_t sequence = 1;
  Instant at;
  PersonId actor_id = {};  // empty: clock or parent
  std::string role;
  std::string move;
  std::string from = {};  // phase; empty: the opening
  std::string to;         // equal to `from` when the dossier stays
  std::vector<Fact> facts = {};
  std::optional<std::string> outcome = {};  // JSON of a procedure; set by the app before seal()
  std::vector<Posting> postings = {};       // what went from which account to which, in order
  std::string facts_hash = {};
  std::string prev_hash = {};
  std::string hash = {};
  // What follows from the definition; not hashed and not needed to verify. apply() reads them.
  std::vector<Effect> effects = {};
  std::vector<std::string> tells = {};  // roles to notify
  std::optional<Date> due_on = {};      // the term's end after this event
  bool final = false;                   // `to` is a final phase
  bool enters = false;                  // `to` was entered by this event, also when it equals `from`
  bool operator==(const Event&) const = default;
};

Fact make_fact(std::string field, std::string text, std::string salt);
Fact erase(Fact fact);
bool is_erased(const Fact& fact);

// Fills facts_hash, prev_hash and hash. The hash covers dossier, sequence, second, actor, role, move, from, to,
// outcome, facts_hash and prev_hash, and the postings where there are any. `prev_hash` is empty for the first event.
Event seal(Event event, std::string_view prev_hash);

struct BrokenPlace {
  std::int64_t sequence = 0;
  std::string key;  // "chain.sequence", "chain.previous", "chain.event", "chain.facts", "chain.fact" or "chain.end"
  std::string field = {};
  bool operator==(const BrokenPlace&) const = default;
};

// The first broken place of the events of one dossier, in order of sequence from 1, with their facts. Linear. A chain
// cannot show that its last events were taken away; whoever knows the last hash (the dossier keeps it) gives it too.
std::optional<BrokenPlace> verify_chain(std::span<const Event> events);
std::optional<BrokenPlace> verify_chain(std::span<const Event> events, std::string_view last_hash);

}  // namespace meent::domain
