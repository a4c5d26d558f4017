// SPDX-License-Identifier: EUPL-1.2
// One running of an instrument: what its events add up to. Made by apply() (engine.h), stored as a row.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>

#include "base/date.h"
#include "base/id.h"
#include "domain/person.h"
#include "domain/purse.h"

namespace meent::domain {

using DossierId = Id<struct DossierTag>;

// A move that waits for consent (proposal.h).
struct Proposal {
  std::string move;
  std::string role;  // in which it was proposed
  PersonId by;
  Date until = {};                      // last day to answer
  std::optional<DossierId> other = {};  // with which this one would be merged
  bool takes_in = false;                // the move is of the other one: this one goes on and takes it in
  std::set<std::string> waiting = {};   // roles that must still agree; empty: agreed
  bool operator==(const Proposal&) const = default;
};

struct Dossier {
  DossierId id;
  std::string municipality;  // slug
  std::string instrument;    // id; with the version it stays what it was opened with
  int version = 1;
  std::optional<DossierId> parent = {};
  std::string area = {};  // code; empty: the whole municipality
  std::string title = {};
  std::string phase = {};
  bool final = false;
  Date opened_on = {};
  Date phase_entered_on = {};
  std::optional<Date> due_on = {};     // last day of the phase's term, the running pause to its end counted in
  std::optional<Date> paused_on = {};  // the term stands still from the day after
  int paused_days = 0;                 // of pauses that ended, in this phase; working days when the term is in those
  int extensions = 0;                  // in this phase
  std::optional<Date> previous_due_on = {};       // last day of the term of the phase before this one
  std::optional<Date> default_on = {};            // in this phase: the notice of default (Awb 4:17)
  std::map<std::string, std::string> facts = {};  // field → text as the field's type writes it (money "1250.50")
  std::int64_t support = 0;
  std::map<std::string, std::set<PersonId>> people = {};  // role → who has acted in it; residents are not kept
  std::set<std::string> advice = {};                      // received, by name
  std::set<std::string> signed_by = {};                   // roles; empties when what they signed is changed
  std::optional<Proposal> proposal = {};
  std::optional<DossierId> merged_into = {};
  Purse purse = {};           // what it has of the pot of its instrument
  std::int64_t sequence = 0;  // of the last event
  std::string last_hash = {};
  bool operator==(const Dossier&) const = default;
};

}  // namespace meent::domain
