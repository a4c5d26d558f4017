// SPDX-License-Identifier: EUPL-1.2
// Paper ballots. An official opens a batch (the ballots of one place), types them over one by one and closes it;
// another official, who sees nothing of what was typed, counts the paper per plan and confirms when both agree. Only
// then the ballots are added to those of the round, under random receipts, and what was typed is deleted. Each step is
// an event of the round (ADR 0022).
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/ballot_choices.h"
#include "app/session.h"
#include "app/views.h"
#include "base/result.h"
#include "domain/event.h"
#include "store/paper_store.h"

namespace meent::app {

inline constexpr std::int64_t most_in_a_batch = 200;
inline constexpr std::size_t longest_paper_place = 100;

struct PaperLine {
  store::PaperBatch batch;
  bool mine = false;  // the reader opened it
};
struct PaperView {
  DossierView round;
  std::string why_not = {};  // no batch can be opened or confirmed now, in words
  std::vector<PaperLine> batches = {};
};
// Refusals: not_found; not_allowed "access.officials_only"; conflict "paper.no_vote".
Result<PaperView> view_paper(Session& session, std::string_view slug, std::int64_t number);

// Whether the reader may look at paper ballots here.
bool has_paper_desk(Session& session, std::string_view slug, std::int64_t number);

struct PaperBatchView {
  DossierView round;
  store::PaperBatch batch;
  bool mine = false;
  std::string why_not = {};
  bool needs_code = true;
  BallotRules rules = {};
  std::vector<BallotPlan> plans = {};            // by number
  std::vector<store::PaperBallot> ballots = {};  // for who opened it, while it is open
  std::int64_t next = 1;                         // number of the next ballot
};
// Refusals: those of view_paper(); not_found "paper.unknown".
Result<PaperBatchView> view_paper_batch(Session& session, std::string_view slug, std::int64_t number,
                                        std::int64_t batch);

// Returns its number. Refusals: those of view_paper(); conflict "paper.not_here", "vote.not_open"; too_late
// "paper.too_late"; invalid with field "plaats".
Result<std::int64_t> open_paper_batch(Session& session, std::string_view slug, std::int64_t number,
                                      std::string_view place);

struct PaperBallotForm {
  std::int64_t number = 0;  // in the batch
  std::string plans;        // as parse_paper_choices() reads it
  std::string code;
  std::string spoilt;     // one of spoilt_reasons(); empty: valid
  bool replaces = false;  // the ballot with that number was typed wrongly
};
const std::vector<std::string>& spoilt_reasons();
// Types one ballot. The same ballot twice is the same as once. Refusals: as open_paper_batch(); conflict
// "paper.not_open"; not_allowed "paper.not_yours"; invalid with fields "nummer", "plannen", "ongeldig" or "code".
Result<Done> enter_paper_ballot(Session& session, std::string_view slug, std::int64_t number, std::int64_t batch,
                                const PaperBallotForm& form);
// Refusals: as enter_paper_ballot(); conflict "paper.empty".
Result<Done> close_paper_batch(Session& session, std::string_view slug, std::int64_t number, std::int64_t batch);

// What the second official counted on the paper: how many chose a plan, its points together, or on a ranking what its
// places are worth together (worth_of_places()).
struct PaperCheck {
  std::optional<std::int64_t> valid = {};
  std::optional<std::int64_t> spoilt = {};
  std::map<std::int64_t, std::int64_t> votes = {};  // by number of the plan; what is missing counts as 0
};
// Refusals: as open_paper_batch(); not_allowed "paper.same_official"; conflict "paper.not_waiting" (somebody was
// before); invalid with fields "geldig", "ongeldig" or "plan-NUMBER", "paper.differs": nothing is changed.
Result<Done> confirm_paper_batch(Session& session, std::string_view slug, std::int64_t number, std::int64_t batch,
                                 const PaperCheck& check);
// Back to who typed it. Refusals: those of view_paper_batch(); conflict "paper.not_waiting"; invalid with field
// "reden".
Result<Done> return_paper_batch(Session& session, std::string_view slug, std::int64_t number, std::int64_t batch,
                                std::string_view reason);
// The batch never counts: what was typed is deleted and its codes can be used again. Refusals: as return_paper_batch(),
// conflict "paper.settled" once it is confirmed or lapsed.
Result<Done> lapse_paper_batch(Session& session, std::string_view slug, std::int64_t number, std::int64_t batch,
                               std::string_view reason);

// "Partij 2 (Buurthuis De Kring) bevestigd": an event about a batch; empty for any other.
std::string paper_in_words(Language language, const domain::Event& event);

// The plans that were typed, by number: "12 15 18", separated by spaces, commas, semicolons or lines. On a ballot of
// points each with its points, "12=3 15=2"; on a ranking the best first, and each gets its place. `kind` as in
// BallotRules. Refuses with "paper.not_a_number" {word}, "paper.no_points" {word} or "paper.twice" {number}.
Result<std::vector<store::PaperChoice>> parse_paper_choices(std::string_view kind, std::string_view typed);

}  // namespace meent::app
