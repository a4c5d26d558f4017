// SPDX-License-Identifier: EUPL-1.2
// What somebody wants to do, and what the engine must know from outside to say whether that can be.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/json.h"
#include "base/time.h"
#include "domain/assurance.h"
#include "domain/dossier.h"
#include "domain/person.h"
#include "domain/purse.h"

namespace meent::domain {

// Field → text as it was typed; decide() checks it and writes it the way the field's type asks.
using Given = std::vector<std::pair<std::string, std::string>>;

struct Command {
  std::string move;
  std::string role;     // the caller has seen to it that the actor has this role here (see roles_of)
  PersonId actor = {};  // empty for clock and parent
  Instant at = {};
  Given facts = {};        // the reason is the fact "reason"
  std::string salt = {};   // a fresh secret of at least 128 bits; salts of facts are derived from it, it is not kept
  bool consented = false;  // make the move that was proposed, now that all have agreed
};

// For open(): the same and what a new dossier is.
struct OpenCommand {
  DossierId id;
  std::string municipality;
  std::optional<DossierId> parent = {};
  std::string area = {};
  std::string role;
  PersonId actor = {};
  Instant at = {};
  Given facts = {};
  std::string salt = {};
};

// The dossier that a move names beside its own (merge).
struct OtherDossier {
  DossierId id;
  std::string phase;
  bool alike = false;    // of the same instrument and version, and inside the same dossier
  bool waiting = false;  // a proposal waits for an answer there
  bool agreed = false;   // everybody whose consent is needed there agreed to this proposal
};

// What lies outside the dossier, looked up by the app on the day of the command.
struct Situation {
  std::map<std::string, Json> values = {};  // the municipality's dated values, resolved for the day
  std::optional<std::string> parent_phase = {};
  std::map<std::string, std::string> parent_facts = {};
  std::map<std::string, std::int64_t> children = {};  // phase → how many dossiers inside this one are in it
  std::int64_t votes = 0;                             // cast in this dossier
  std::int64_t letters = 0;                           // sent with a code, for this dossier
  std::optional<std::int64_t> support = {};           // counted afresh; absent: the dossier's own count
  bool supported = false;                             // the actor has already given support
  Assurance assurance = Assurance::high;              // how sure it is who the actor is; the clock needs none
  std::optional<OtherDossier> other = {};
  // From which the dossier has its money, or else that of this year; absent: nothing was voted for it.
  std::optional<Pot> pot = {};
};

}  // namespace meent::domain
