// SPDX-License-Identifier: EUPL-1.2
// Voting with a letter code. Casting deletes the code and adds a ballot with a random id, in one transaction; nothing
// stored links the two. The receipt is a hash of the form's nonce and the code, so that sending the same form twice
// casts one ballot and answers the same, and another code on that form casts another. The nonce is random and never
// stored: who has the codes cannot find their receipts.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/ballot_choices.h"
#include "app/session.h"
#include "app/views.h"
#include "base/result.h"
#include "domain/ballot.h"

namespace meent::app {

// Refusals: not_found; too_late "vote.closed"; conflict "vote.not_open".
Result<BallotView> view_ballot(Session& session, std::string_view slug, std::int64_t number);

// What can be voted for, from the first plan on the ballot until the count. Refuses with not_found "booklet.nothing".
Result<BookletView> view_booklet(Session& session, std::string_view slug, std::int64_t number);

struct BallotForm {
  std::string code;  // as typed: case, spaces and hyphens do not matter
  std::string nonce;
  std::vector<std::int64_t> plans;  // numbers
  Typed typed = {};                 // on a ballot of points or a ranking
  std::string draft = {};           // key of the draft that goes with it when it is cast; empty: none
};

// A ballot that is right but for its code, made in a read transaction so that the one who writes has little to do.
struct PreparedBallot {
  std::int64_t revision = 0;
  std::string slug;
  std::int64_t number = 0;
  BallotForm form;
  domain::Ballot ballot;
  std::string code_hash;
};
// Refusals: those of cast_ballot() but for the code.
Result<PreparedBallot> prepare_ballot(Session& session, std::string_view slug, std::int64_t number, BallotForm form);
// Casts it in a write transaction and returns the receipt; looks at the form anew when the municipality's data changed.
Result<std::string> cast_ballot(Session& session, const PreparedBallot& prepared);

// Both at once. Refusals: invalid with fields "code" ("vote.code_missing"; "vote.code_unknown": not known here, or
// voted already) or "plan" ("vote.nothing_chosen", "vote.too_many", "vote.over_budget" {over}, "vote.unknown_plan",
// "vote.points_over" {most, over}, "vote.no_points", "vote.no_places", "vote.place_empty" {place}) or points_field or
// places_field and the plan's number ("vote.points_not_whole", "vote.points_each" {most}, "vote.place_unknown" {most},
// "vote.place_twice" {place, plan}), all that is wrong at once; too_late "vote.closed".
Result<std::string> cast_ballot(Session& session, std::string_view slug, std::int64_t number, const BallotForm& form);

// What the ballot with this receipt says; nothing when there is none.
std::optional<std::vector<BallotPlan>> find_chosen(Session& session, const Loaded& loaded, std::string_view receipt);
Result<ReceiptView> view_receipt(Session& session, std::string_view slug, std::int64_t number,
                                 std::string_view receipt);

// Stores the hashes of new codes. Refusals: not_found; conflict "letters.no_vote"; too_late "vote.closed" after the
// phase in which people vote.
Result<Done> keep_letter_codes(Session& session, std::string_view slug, std::int64_t number,
                               const std::vector<std::string>& codes);
// Makes `count` new codes for the round and stores their hashes; the codes are returned once and never kept. Refusals:
// those of keep_letter_codes(); invalid "letters.bad_count".
Result<std::vector<std::string>> issue_letter_codes(Session& session, std::string_view slug, std::int64_t number,
                                                    std::int64_t count);
// A code for whoever tries an installation of invented people, where anybody can sign in as an official and make one
// anyway. Refusals: as issue_letter_codes(); not_found "vote.no_example" where people are real.
Result<std::string> make_example_code(Session& session, std::string_view slug, std::int64_t number);

std::string receipt_of(std::string_view nonce, std::string_view code);

}  // namespace meent::app
