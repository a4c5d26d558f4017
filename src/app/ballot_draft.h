// SPDX-License-Identifier: EUPL-1.2
// Stopping halfway with a ballot and going on later, on another device too. Only for who is signed in: the draft is
// kept by account and round until it is cast, thrown away, or the vote closes. A code is never part of it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/ballot_choices.h"
#include "app/session.h"
#include "app/views.h"
#include "app/voting.h"
#include "base/result.h"

namespace meent::app {

// What stands beside a plan on a ballot without numbers.
inline constexpr std::string_view only_chosen = "x";

struct BallotDraft {
  std::string key;  // for BallotForm::draft
  Typed typed;      // by number of the plan what was typed beside it, right or wrong, or only_chosen
};
// Nothing when nobody is signed in or nothing was kept.
std::optional<BallotDraft> find_ballot_draft(Session& session, std::string_view slug, std::int64_t number);
// In the place of what was kept before; plans that cannot be voted for are left out. Refusals: not_signed_in; those of
// view_ballot(); invalid with field "plan", "vote.nothing_chosen".
Result<Done> keep_ballot_draft(Session& session, std::string_view slug, std::int64_t number, const BallotForm& form);
// Twice is the same as once. Refusals: not_signed_in; not_found "dossier.unknown".
Result<Done> drop_ballot_draft(Session& session, std::string_view slug, std::int64_t number);

struct KeptBallot {
  MunicipalityView municipality;
  std::int64_t round = 0;  // its number
  std::string title;
  std::optional<Date> last_day;
};
// Where the actor can go on; nothing when nobody is signed in.
std::vector<KeptBallot> list_ballot_drafts(Session& session);
// Which plans, and what was typed beside them, in a line: for who kept them. `choices` as stored.
std::string choices_in_words(Session& session, std::string_view slug, const std::string& choices);

}  // namespace meent::app
