// SPDX-License-Identifier: EUPL-1.2
// What the money effects of a definition do to a purse and its pot, in double entry. Pure: the same purse, pot and
// amounts give the same postings. No balance but the council's is ever below zero, and the ceiling that the council
// voted is never passed: whoever asks for more is refused with what is left.
//
//   Till till(dossier.purse, *situation.pot);
//   TRY(till.reserve(asked));
//   event.postings = till.postings();
#pragma once

#include <vector>

#include "base/result.h"
#include "domain/purse.h"

namespace meent::domain {

// Refusals, all of code conflict:
//   "ledger.no_budget" {year}           the council voted nothing for that year
//   "ledger.exhausted" {left, asked}    more than is left under the ceiling (Awb 4:25, second paragraph)
//   "ledger.closed" {year}              the year is closed and nothing new can be taken from it
//   "ledger.no_amount"                  an amount of nothing
//   "ledger.not_granted"                nothing was granted
//   "ledger.above_grant" {left}         more than was granted and not yet paid; of settling: than was granted
//   "ledger.below_paid" {paid}          a grant of less than was paid
//   "ledger.above_claim" {left}         more comes back than is asked back
//   "ledger.claimed" {left}             something is asked back
//   "ledger.settled"                    the amount is definite
//   "ledger.open" {left}                the dossier would end with money that is not settled
class Till {
 public:
  Till(Purse purse, Pot pot) : purse_(purse), pot_(pot) {}

  // So much is kept apart for the dossier, no more and no less than before it.
  Result<Done> reserve(Money amount);
  // So much is promised in all. What was reserved beyond it goes back, what goes beyond what was reserved needs room.
  Result<Done> grant(Money amount);
  // So much of what is granted goes to the receiver.
  Result<Done> pay(Money amount);
  // That share, in whole per cents and rounded down to a cent, of all that is granted; of nothing nothing.
  Result<Done> pay_share(int per_cent);
  // All that is granted and not yet paid.
  Result<Done> pay_rest();
  // Of what was paid so much is accounted for, at most all of it.
  Result<Done> account_for(Money amount);
  // The definite amount: what was paid beyond it is asked back, what is still to be paid stays granted, the rest goes
  // back to the pot. May be done anew, on an objection.
  Result<Done> settle(Money amount);
  Result<Done> settle_share(int per_cent);
  // So much of what was asked back came in, and goes back to the pot.
  Result<Done> receive(Money amount);
  // What is reserved or granted and not paid goes back to the pot.
  Result<Done> release();
  // Whether the dossier may end so.
  Result<Done> check_end() const;

  const Purse& purse() const { return purse_; }
  const Pot& pot() const { return pot_; }
  // All of them, in order.
  const std::vector<Posting>& postings() const { return postings_; }

 private:
  struct Wanted;
  Wanted wanted() const;
  Result<Done> move_to(const Wanted& wanted);
  void post(Account from, Account to, Money amount);

  Purse purse_;
  Pot pot_;
  std::vector<Posting> postings_;
};

}  // namespace meent::domain
