// SPDX-License-Identifier: EUPL-1.2
#include "domain/ledger.h"

#include <algorithm>
#include <utility>

#include "base/check.h"

namespace meent::domain {
namespace {

Error refuse(std::string key, Params params = {}) {
  return Error{ErrorCode::conflict, std::move(key), std::move(params)};
}

Money operator+(Money left, Money right) { return Money{left.cents + right.cents}; }
Money operator-(Money left, Money right) { return Money{left.cents - right.cents}; }

// A hundred times the largest amount is far below what a whole number holds.
Money share_of(Money amount, int per_cent) { return Money{amount.cents * per_cent / 100}; }

Money* find_balance(Purse& purse, Account account) {
  switch (account) {
    case Account::reserved:
      return &purse.reserved;
    case Account::granted:
      return &purse.granted;
    case Account::paid:
      return &purse.paid;
    case Account::accounted:
      return &purse.accounted;
    case Account::settled:
      return &purse.settled;
    case Account::claimed:
      return &purse.claimed;
    case Account::council:
    case Account::free:
    case Account::lapsed:
      break;
  }
  return nullptr;
}

bool is_out(Account account) {
  return account == Account::paid || account == Account::accounted || account == Account::settled ||
         account == Account::claimed;
}

// What is asked back was promised once, and is so no more.
bool is_promised(Account account) {
  return account == Account::granted || (is_out(account) && account != Account::claimed);
}

}  // namespace

std::optional<Account> find_account(std::string_view text) {
  for (std::size_t i = 0; i < account_names.size(); ++i)
    if (account_names[i] == text) return static_cast<Account>(i);
  return std::nullopt;
}

Money open_amount(const Purse& purse) {
  return purse.reserved + purse.granted + purse.paid + purse.accounted + purse.claimed;
}

bool is_empty(const Purse& purse) { return purse.year == 0; }

Purse apply(Purse purse, const Posting& posting) {
  purse.year = posting.year;
  if (Money* const from = find_balance(purse, posting.from)) *from = *from - posting.amount;
  if (Money* const to = find_balance(purse, posting.to)) *to = *to + posting.amount;
  if (!is_promised(posting.from) && is_promised(posting.to)) purse.promised = purse.promised + posting.amount;
  if (is_promised(posting.from) && !is_promised(posting.to)) purse.promised = purse.promised - posting.amount;
  purse.highest = std::max(purse.highest, purse.promised);
  if (!is_out(posting.from) && is_out(posting.to)) purse.paid_out = purse.paid_out + posting.amount;
  if (is_out(posting.from) && !is_out(posting.to)) purse.paid_out = purse.paid_out - posting.amount;
  return purse;
}

Pot apply(Pot pot, const Posting& posting) {
  if (posting.from == Account::free) pot.left = pot.left - posting.amount;
  if (posting.to == Account::free) pot.left = pot.left + posting.amount;
  return pot;
}

// What each of the purse's accounts should hold; what that takes or leaves is the pot's.
struct Till::Wanted {
  Money reserved, granted, paid, accounted, settled, claimed;
};

Till::Wanted Till::wanted() const {
  return {purse_.reserved, purse_.granted, purse_.paid, purse_.accounted, purse_.settled, purse_.claimed};
}

void Till::post(Account from, Account to, Money amount) {
  if (amount.cents == 0) return;
  CHECK(amount.cents > 0);
  postings_.push_back({pot_.year, from, to, amount});
  purse_ = apply(purse_, postings_.back());
  pot_ = apply(pot_, postings_.back());
}

// Surpluses fill deficits in a fixed order: what a dossier has goes before what is free.
Result<Done> Till::move_to(const Wanted& wanted) {
  constexpr std::array accounts = {Account::reserved, Account::accounted, Account::paid,
                                   Account::claimed,  Account::granted,   Account::settled};
  const auto wants = [&](Account account) {
    switch (account) {
      case Account::reserved:
        return wanted.reserved;
      case Account::granted:
        return wanted.granted;
      case Account::paid:
        return wanted.paid;
      case Account::accounted:
        return wanted.accounted;
      case Account::settled:
        return wanted.settled;
      default:
        return wanted.claimed;
    }
  };
  std::int64_t more = 0;
  for (const Account account : accounts) {
    CHECK(wants(account).cents >= 0);
    more += wants(account).cents - find_balance(purse_, account)->cents;
  }
  if (more > 0) {
    if (!pot_.voted) return refuse("ledger.no_budget", {{"year", std::to_string(pot_.year)}});
    if (pot_.closed) return refuse("ledger.closed", {{"year", std::to_string(pot_.year)}});
    if (more > pot_.left.cents)
      return refuse("ledger.exhausted", {{"left", to_param(pot_.left)}, {"asked", to_param(Money{more})}});
  }
  constexpr std::array sinks = {Account::settled, Account::granted,   Account::paid,
                                Account::claimed, Account::accounted, Account::reserved};
  const auto surplus = [&](Account account) { return *find_balance(purse_, account) - wants(account); };
  for (const Account from : accounts)
    for (const Account to : sinks)
      if (surplus(from).cents > 0 && surplus(to).cents < 0)
        post(from, to, std::min(surplus(from), Money{} - surplus(to)));
  // What comes back after its year was closed is not there to be given again.
  for (const Account from : accounts)
    if (surplus(from).cents > 0) post(from, pot_.closed ? Account::lapsed : Account::free, surplus(from));
  for (const Account to : sinks)
    if (surplus(to).cents < 0) post(Account::free, to, Money{} - surplus(to));
  return Done{};
}

Result<Done> Till::reserve(Money amount) {
  if (amount.cents <= 0) return refuse("ledger.no_amount");
  Wanted wants = wanted();
  wants.reserved = amount;
  return move_to(wants);
}

Result<Done> Till::grant(Money amount) {
  if (amount.cents <= 0) return refuse("ledger.no_amount");
  if (purse_.is_settled) return refuse("ledger.settled");
  const Money out = purse_.paid + purse_.accounted;
  if (amount < out) return refuse("ledger.below_paid", {{"paid", to_param(out)}});
  Wanted wants = wanted();
  wants.reserved = {};
  wants.granted = amount - out;
  return move_to(wants);
}

Result<Done> Till::pay(Money amount) {
  if (amount.cents <= 0) return refuse("ledger.no_amount");
  if (purse_.promised.cents == 0) return refuse("ledger.not_granted");
  if (amount > purse_.granted) return refuse("ledger.above_grant", {{"left", to_param(purse_.granted)}});
  Wanted wants = wanted();
  wants.granted = purse_.granted - amount;
  (purse_.is_settled ? wants.settled : wants.paid) = (purse_.is_settled ? purse_.settled : purse_.paid) + amount;
  return move_to(wants);
}

Result<Done> Till::pay_share(int per_cent) {
  if (purse_.promised.cents == 0) return refuse("ledger.not_granted");
  const Money amount = share_of(purse_.promised, per_cent);
  return amount.cents == 0 ? Result<Done>(Done{}) : pay(amount);
}

Result<Done> Till::pay_rest() {
  if (purse_.promised.cents > 0 && purse_.granted.cents == 0)
    return refuse("ledger.above_grant", {{"left", to_param(Money{})}});
  return purse_.promised.cents == 0 ? Result<Done>(refuse("ledger.not_granted")) : pay(purse_.granted);
}

Result<Done> Till::account_for(Money amount) {
  if (purse_.promised.cents == 0) return refuse("ledger.not_granted");
  if (purse_.is_settled) return refuse("ledger.settled");
  const Money out = purse_.paid + purse_.accounted;
  Wanted wants = wanted();
  wants.accounted = std::min(out, amount);
  wants.paid = out - wants.accounted;
  return move_to(wants);
}

Result<Done> Till::settle(Money amount) {
  const Money out = purse_.paid + purse_.accounted + purse_.settled + purse_.claimed;
  // After the first time what was not used is back in the pot: only a second decision may take it from there again.
  if (purse_.promised.cents == 0 && !purse_.is_settled) return refuse("ledger.not_granted");
  const Money most = purse_.is_settled ? purse_.highest : purse_.promised;
  if (amount > most) return refuse("ledger.above_grant", {{"left", to_param(most)}});
  Wanted wants;
  wants.settled = std::min(out, amount);
  wants.claimed = out - wants.settled;
  wants.granted = amount > out ? amount - out : Money{};
  TRY(move_to(wants));
  purse_.is_settled = true;
  return Done{};
}

Result<Done> Till::settle_share(int per_cent) { return settle(share_of(purse_.promised, per_cent)); }

Result<Done> Till::receive(Money amount) {
  if (amount.cents <= 0) return refuse("ledger.no_amount");
  if (amount > purse_.claimed) return refuse("ledger.above_claim", {{"left", to_param(purse_.claimed)}});
  Wanted wants = wanted();
  wants.claimed = purse_.claimed - amount;
  return move_to(wants);
}

Result<Done> Till::release() {
  if (purse_.claimed.cents > 0) return refuse("ledger.claimed", {{"left", to_param(purse_.claimed)}});
  Wanted wants = wanted();
  wants.reserved = wants.granted = {};
  return move_to(wants);
}

Result<Done> Till::check_end() const {
  const Money left = open_amount(purse_);
  return left.cents == 0 ? Result<Done>(Done{}) : refuse("ledger.open", {{"left", to_param(left)}});
}

}  // namespace meent::domain
