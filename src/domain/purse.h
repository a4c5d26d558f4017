// SPDX-License-Identifier: EUPL-1.2
// Where money is: in a pot that the council voted, or with a dossier that got some of it. Money only ever moves from
// one account to another, in whole cents; ledger.h says when.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "base/money.h"

namespace meent::domain {

// council: where money comes from, and the one account below zero: minus what was voted and not given back.
// free: voted, and nobody's yet · reserved: kept apart for an application · granted: promised (Awb 4:29), not yet paid
// · paid: in advance, not yet accounted for · accounted: said by the receiver what it went to · settled: definitely
// theirs (Awb 4:42) · claimed: paid too much and asked back (Awb 4:57) · lapsed: left when the year was closed.
enum class Account { council, free, reserved, granted, paid, accounted, settled, claimed, lapsed };

inline constexpr std::array<std::string_view, 9> account_names = {"council",   "free",    "reserved", "granted", "paid",
                                                                  "accounted", "settled", "claimed",  "lapsed"};
constexpr std::string_view to_text(Account account) { return account_names[static_cast<std::size_t>(account)]; }
std::optional<Account> find_account(std::string_view text);

// So much goes from one account to another, in the pot of that year. What leaves `from` is what enters `to`: debits and
// credits cannot differ.
struct Posting {
  int year = 0;
  Account from = Account::free;
  Account to = Account::free;
  Money amount = {};  // more than nothing
  bool operator==(const Posting&) const = default;
};

// What a dossier has of the pot of one year.
struct Purse {
  int year = 0;  // of the pot; 0: it never had anything
  Money reserved = {};
  Money granted = {};  // not yet paid
  Money paid = {};     // not yet accounted for
  Money accounted = {};
  Money settled = {};
  Money claimed = {};
  Money promised = {};      // granted in all, paid or not, without what is asked back
  Money highest = {};       // the most that was ever promised
  Money paid_out = {};      // paid in all, less what came back
  bool is_settled = false;  // the amount is definite
  bool operator==(const Purse&) const = default;
};

// What is neither settled nor back in the pot: a dossier cannot end with it.
Money open_amount(const Purse& purse);
bool is_empty(const Purse& purse);

// The pot of one year, as it is when somebody decides.
struct Pot {
  int year = 0;
  bool voted = false;   // the council gave money for that year
  bool closed = false;  // the year is closed: nothing new can be taken from it
  Money left = {};
  bool operator==(const Pot&) const = default;
};

Purse apply(Purse purse, const Posting& posting);
Pot apply(Pot pot, const Posting& posting);

}  // namespace meent::domain
