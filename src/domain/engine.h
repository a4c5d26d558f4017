// SPDX-License-Identifier: EUPL-1.2
// The two pure functions at the heart of the house: decide() says whether a move may be made and what then happened,
// apply() what the dossier is afterwards. Nothing here reads a clock, a database or a random number.
//
//   Event event = TRY(decide(instrument, dossier, command, calendar, situation));
//   if (a procedure is among event.effects) event.outcome = run(…);       // the app
//   event = seal(std::move(event), dossier.last_hash);
//   dossier = apply(std::move(dossier), event);
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/result.h"
#include "domain/calendar.h"
#include "domain/command.h"
#include "domain/dossier.h"
#include "domain/event.h"
#include "domain/instrument.h"

namespace meent::domain {

// The first event of a new dossier. Refusals as decide().
Result<Event> open(const Instrument& instrument, const OpenCommand& command, const Calendar& calendar,
                   const Situation& situation);
// The dossier before its first event: apply(make_dossier(…), event).
Dossier make_dossier(const Instrument& instrument, const OpenCommand& command);

// The event that the command makes, not yet sealed. Of several moves with the same name the first whose needs hold is
// taken; when none holds, the refusal is that of the last one that this role may make.
// Refuses with
//   not_found    "move.unknown" {move, phase}
//   not_allowed  "move.not_by_role" {role, move} · "move.not_initiator"
//   conflict     "move.dossier_closed" · the key of a check (checks.h) · "support.…" · "sign.already" · "value.missing"
//                and "value.not_whole" {value} · "term.not_ended" {date}, "term.none", "term.not_pausable",
//                "term.already_paused", "term.not_paused", "term.not_extendable", "term.extended_already" {most},
//                "term.over" {date}: it can no longer be extended or stand still; "default.already" {date};
//                "term.no_date" {field} and "term.date_passed" {field, date}
//                and of a move with `consent`: "proposal.already", "proposal.not_agreed", "merge.itself",
//                "merge.not_alike", "merge.phase" {phases} and "merge.waiting"
//                and those of money effects (ledger.h)
//   too_late     "move.term_ended" {date}: the term is over and the clock has a move to make
//   invalid      "move.fields" with field errors; that of other_field is "merge.none"
// A move with `consent` gives the event of its proposal (proposal.h), and itself only for a command that is consented.
// Promise: the dossier was opened with this version of this instrument, and facts come with a salt.
Result<Event> decide(const Instrument& instrument, const Dossier& dossier, const Command& command,
                     const Calendar& calendar, const Situation& situation);

// The dossier after the event; total: any event can be applied.
Dossier apply(Dossier dossier, const Event& event);

// The last day of the term of the dossier's phase, or nothing when it has none or its date is not known. While the term
// stands still: the last day if nobody makes it run before the pause is over.
std::optional<Date> due(const Instrument& instrument, const Dossier& dossier, const Calendar& calendar,
                        const Situation& situation);

// A button: what this reader could do, and if it cannot be done now, why not.
struct OfferedMove {
  std::string name;
  std::string role;  // in which the reader would make it
  LocalText title = {};
  std::vector<const Field*> asks = {};  // point into the instrument
  bool asks_other = false;              // which dossier it is about, in other_field
  bool asks_reason = false;
  bool reason_required = false;
  bool possible = true;
  std::optional<Error> why_not = {};
};

// The moves that these roles have in the dossier's phase, in the order of the file, one per name, in the first of the
// roles that can make it; the notice of default (standing_moves.h) only once it can be given. Needs that the form
// itself fills (a reason, an asked field) count as met. The same rules as decide().
std::vector<OfferedMove> moves(const Instrument& instrument, const Dossier& dossier, std::span<const std::string> roles,
                               const PersonId& actor, Date today, const Calendar& calendar, const Situation& situation);

// The roles that a person has in this dossier: roles of kind resident for everybody, initiator for whoever opened it,
// officer, panel and decider for those whose person's roles name the kind or the role.
std::vector<std::string> roles_of(const Instrument& instrument, const Dossier& dossier, const Person& person);

// The command that the clock gives when the term has passed on `today`, or nothing: still time, or no on_end.
std::optional<Command> clock_command(const Instrument& instrument, const Dossier& dossier, Instant now);

}  // namespace meent::domain
