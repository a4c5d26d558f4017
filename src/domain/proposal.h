// SPDX-License-Identifier: EUPL-1.2
// Moves with `consent`: an official proposes, those whose dossier it is agree or refuse, and only then the move is
// made. A move that merges a dossier into another one waits for the consent of both; each keeps the proposal
// (Dossier.proposal) and who agreed there, in its own events. Whoever proposed may take it back; after its last day it
// lapses.
//
//   decide(…, command)                    the event of the proposal, to be noted at the other dossier too: reflect()
//   answer_proposal(…)                    there and here
//   once is_agreed(): decide(…, make_consented_command(…)), and take_in() at the dossier that goes on
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "domain/command.h"
#include "domain/dossier.h"
#include "domain/event.h"
#include "domain/instrument.h"

namespace meent::domain {

// No definition may call a move so.
inline constexpr std::string_view propose_move = "propose";
inline constexpr std::string_view agree_move = "agree";
inline constexpr std::string_view refuse_move = "refuse";
inline constexpr std::string_view take_back_move = "take_back";
inline constexpr std::string_view lapse_move = "lapse";      // nobody answered in time
inline constexpr std::string_view ended_move = "ended";      // refused at the other dossier, or no longer possible
inline constexpr std::string_view take_in_move = "take_in";  // another dossier was merged into this one
inline constexpr std::array<std::string_view, 7> proposal_moves = {
    propose_move, agree_move, refuse_move, take_back_move, lapse_move, ended_move, take_in_move};

// A Proposal as the parameters of its effect, without who made it, and back.
Json write_proposal(const Proposal& proposal);
Proposal read_proposal(const Json& parameters, const PersonId& by);

// The same proposal as it stands at the dossier that would go on. `facts` hold the reason, with a salt of their own.
Event reflect(const Event& proposed, const Proposal& proposal, const Dossier& other, std::vector<Fact> facts);

// Everybody agreed here.
bool is_agreed(const Dossier& dossier);
// In which this person can answer now: one of their roles that has not agreed yet; empty: none.
std::string find_answering_role(const Instrument& instrument, const Dossier& dossier, const Person& person);
// Whoever has the role in which it was proposed.
bool may_take_back(const Instrument& instrument, const Dossier& dossier, const Person& person);

// conflict "proposal.none"; not_allowed "proposal.not_yours"; too_late "proposal.too_late" {date}. Who refuses ends it.
Result<Event> answer_proposal(const Instrument& instrument, const Dossier& dossier, const Person& person, bool agrees,
                              Instant at);
// conflict "proposal.none"; not_allowed "proposal.not_proposer".
Result<Event> take_back_proposal(const Instrument& instrument, const Dossier& dossier, const Person& person,
                                 Instant at);
// It ends for another reason: `move` is lapse_move, ended_move or take_back_move. Promise: there is a proposal.
Event end_proposal(const Instrument& instrument, const Dossier& dossier, std::string_view move, std::string_view role,
                   Instant at);
// Nobody answered in time.
bool has_lapsed(const Dossier& dossier, Date today);
// Could the move still be made, where both dossiers stand? `other_phase` is empty when it is about no other one.
// Promise: there is a proposal, and the move is of this dossier.
bool can_still_be(const Instrument& instrument, const Dossier& dossier, std::string_view other_phase,
                  const Situation& situation);

// The move that all agreed to, as whoever proposed it makes it now. Promise: there is a proposal.
Command make_consented_command(const Dossier& dossier, std::string_view reason, Instant at, std::string salt);
// The dossier that goes on, once the other was merged into it and so many more people support it.
Event take_in(const Instrument& instrument, const Dossier& dossier, const Proposal& proposal, std::int64_t supporters,
              Instant at);

}  // namespace meent::domain
