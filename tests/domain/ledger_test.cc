// SPDX-License-Identifier: EUPL-1.2
// What a purse and its pot hold after each thing that can happen to them, and what is refused with which amounts.
#include "domain/ledger.h"

#include <gtest/gtest.h>

#include <random>

#include "base/check.h"
#include "domain/instrument_parser.h"

namespace meent::domain {
namespace {

constexpr Money euros(std::int64_t amount) { return Money{amount * 100}; }

Pot pot_of(std::int64_t left, bool closed = false) { return {2026, true, closed, euros(left)}; }

std::string key_of(const Result<Done>& result) { return result ? "done" : result.error().key; }

TEST(Ledger, a_reservation_is_the_amount_and_not_one_more) {
  Till till({}, pot_of(1000));
  EXPECT_EQ(key_of(till.reserve(euros(600))), "done");
  EXPECT_EQ(key_of(till.reserve(euros(700))), "done");
  EXPECT_EQ(till.purse().reserved, euros(700));
  EXPECT_EQ(till.pot().left, euros(300));
  EXPECT_EQ(key_of(till.reserve(euros(200))), "done");
  EXPECT_EQ(till.pot().left, euros(800));
  ASSERT_EQ(till.postings().size(), 3U);
  EXPECT_EQ(till.postings()[1], (Posting{2026, Account::free, Account::reserved, euros(100)}));
  EXPECT_EQ(till.postings()[2], (Posting{2026, Account::reserved, Account::free, euros(500)}));
}

TEST(Ledger, more_than_is_left_is_refused_with_what_is_left) {
  Till till({}, pot_of(1000));
  const auto refused = till.grant(Money{100'001});
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().key, "ledger.exhausted");
  EXPECT_EQ(refused.error().code, ErrorCode::conflict);
  EXPECT_EQ(refused.error().params, (Params{{"left", "€1000"}, {"asked", "€1000.01"}}));
  EXPECT_TRUE(till.postings().empty());
  EXPECT_EQ(key_of(till.grant(euros(1000))), "done") << "exactly what is left";
  EXPECT_EQ(till.pot().left, Money{});
}

TEST(Ledger, what_was_reserved_beyond_the_grant_goes_back_and_what_goes_beyond_it_needs_room) {
  Till less({}, pot_of(1000));
  ASSERT_TRUE(less.reserve(euros(600)));
  ASSERT_TRUE(less.grant(euros(400)));
  EXPECT_EQ(less.pot().left, euros(600));
  Till more({}, pot_of(1000));
  ASSERT_TRUE(more.reserve(euros(600)));
  EXPECT_EQ(key_of(more.grant(euros(1001))), "ledger.exhausted");
  ASSERT_TRUE(more.grant(euros(1000)));
  EXPECT_EQ(more.purse().granted, euros(1000));
  EXPECT_EQ(more.purse().reserved, Money{});
}

TEST(Ledger, nothing_is_paid_that_was_not_granted) {
  Till till({}, pot_of(1000));
  EXPECT_EQ(key_of(till.pay(euros(1))), "ledger.not_granted");
  EXPECT_EQ(key_of(till.pay_share(75)), "ledger.not_granted");
  EXPECT_EQ(key_of(till.pay_rest()), "ledger.not_granted");
  EXPECT_EQ(key_of(till.settle(Money{})), "ledger.not_granted");
  EXPECT_EQ(key_of(till.account_for(Money{})), "ledger.not_granted");
  ASSERT_TRUE(till.grant(euros(100)));
  ASSERT_TRUE(till.pay_share(75));
  EXPECT_EQ(till.purse().paid, euros(75));
  const auto refused = till.pay(Money{2501});
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().params, (Params{{"left", "€25"}}));
  ASSERT_TRUE(till.pay_rest());
  EXPECT_EQ(key_of(till.pay_rest()), "ledger.above_grant");
  EXPECT_EQ(till.purse().paid_out, euros(100));
  EXPECT_EQ(key_of(till.grant(euros(99))), "ledger.below_paid");
}

TEST(Ledger, a_share_is_rounded_down_to_a_cent_and_of_nothing_nothing_is_paid) {
  Till till({}, pot_of(1000));
  ASSERT_TRUE(till.grant(Money{33'333}));
  ASSERT_TRUE(till.pay_share(50));
  EXPECT_EQ(till.purse().paid, Money{16'666});
  ASSERT_TRUE(till.pay_share(0));
  EXPECT_EQ(till.purse().paid, Money{16'666});
}

TEST(Ledger, settling_gives_each_part_its_place) {
  Till till({}, pot_of(1000));
  ASSERT_TRUE(till.grant(euros(800)));
  ASSERT_TRUE(till.pay(euros(600)));
  ASSERT_TRUE(till.account_for(euros(550)));
  EXPECT_EQ(till.purse().accounted, euros(550));
  EXPECT_EQ(till.purse().paid, euros(50));
  Till lower = till;
  EXPECT_EQ(key_of(lower.settle(euros(801))), "ledger.above_grant");
  ASSERT_TRUE(lower.settle(euros(500)));
  EXPECT_EQ(lower.purse().settled, euros(500));
  EXPECT_EQ(lower.purse().claimed, euros(100));
  EXPECT_EQ(lower.pot().left, euros(400)) << "what was not used is back";
  EXPECT_EQ(key_of(lower.release()), "ledger.claimed");
  EXPECT_EQ(key_of(lower.check_end()), "ledger.open");
  EXPECT_EQ(key_of(lower.receive(euros(101))), "ledger.above_claim");
  ASSERT_TRUE(lower.receive(euros(100)));
  EXPECT_EQ(lower.pot().left, euros(500));
  EXPECT_EQ(key_of(lower.check_end()), "done");
  Till higher = till;
  ASSERT_TRUE(higher.settle(euros(700)));
  EXPECT_EQ(higher.purse().granted, euros(100)) << "still to be paid";
  EXPECT_EQ(key_of(higher.check_end()), "ledger.open");
  ASSERT_TRUE(higher.pay_rest());
  EXPECT_EQ(higher.purse().settled, euros(700));
  EXPECT_EQ(key_of(higher.check_end()), "done");
  EXPECT_EQ(key_of(higher.grant(euros(800))), "ledger.settled");
  EXPECT_EQ(key_of(higher.account_for(euros(1))), "ledger.settled");
}

TEST(Ledger, a_second_settlement_on_an_objection_gives_back_what_the_first_took) {
  Till till({}, pot_of(1000));
  ASSERT_TRUE(till.grant(euros(800)));
  ASSERT_TRUE(till.pay(euros(600)));
  ASSERT_TRUE(till.settle(euros(500)));
  ASSERT_TRUE(till.settle(euros(700)));
  EXPECT_EQ(till.purse().claimed, Money{});
  EXPECT_EQ(till.purse().settled, euros(600));
  EXPECT_EQ(till.purse().granted, euros(100));
  EXPECT_EQ(key_of(till.settle(euros(801))), "ledger.above_grant");
}

TEST(Ledger, a_closed_year_pays_what_was_granted_and_takes_back_what_is_left_for_good) {
  Till fresh({}, pot_of(0, true));
  EXPECT_EQ(key_of(fresh.reserve(euros(1))), "ledger.closed");
  Purse granted;
  granted.year = 2026;
  granted.granted = granted.promised = granted.highest = euros(100);
  Till old(granted, pot_of(0, true));
  ASSERT_TRUE(old.pay(euros(60)));
  ASSERT_TRUE(old.settle(euros(60)));
  EXPECT_EQ(old.postings().back(), (Posting{2026, Account::granted, Account::lapsed, euros(40)}));
  EXPECT_EQ(old.pot().left, Money{});
}

TEST(Ledger, without_a_budget_or_an_amount_nothing_happens) {
  Till till({}, Pot{2026});
  EXPECT_EQ(key_of(till.reserve(euros(1))), "ledger.no_budget");
  EXPECT_EQ(key_of(till.reserve(Money{})), "ledger.no_amount");
  EXPECT_EQ(key_of(till.grant(Money{})), "ledger.no_amount");
  EXPECT_EQ(key_of(till.release()), "done");
  EXPECT_TRUE(till.postings().empty());
}

// A hundred thousand attempts of whatever sort: no balance below zero, and every cent that left one account is in
// another.
TEST(Ledger, whatever_is_tried_no_balance_falls_below_zero_and_nothing_is_lost) {
  std::mt19937 chance(7);
  const auto number = [&](int below) { return std::uniform_int_distribution<int>(0, below - 1)(chance); };
  int done = 0;
  for (int game = 0; game < 2000; ++game) {
    Till till({}, pot_of(50, number(10) == 0));
    std::int64_t lapsed = 0;
    for (int i = 0; i < 50; ++i) {
      const Money amount{number(6000)};
      const std::size_t before = till.postings().size();
      Result<Done> result = Done{};
      switch (number(9)) {
        case 0:
          result = till.reserve(amount);
          break;
        case 1:
          result = till.grant(amount);
          break;
        case 2:
          result = till.pay(amount);
          break;
        case 3:
          result = till.pay_share(number(101));
          break;
        case 4:
          result = till.account_for(amount);
          break;
        case 5:
          result = till.settle(amount);
          break;
        case 6:
          result = till.receive(amount);
          break;
        case 7:
          result = till.pay_rest();
          break;
        default:
          result = till.release();
      }
      done += result ? 1 : 0;
      if (!result) {
        EXPECT_EQ(till.postings().size(), before) << result.error().key;
      }
      for (std::size_t at = before; at < till.postings().size(); ++at) {
        EXPECT_GT(till.postings()[at].amount.cents, 0);
        if (till.postings()[at].to == Account::lapsed) lapsed += till.postings()[at].amount.cents;
      }
      const Purse& purse = till.purse();
      for (const Money balance : {purse.reserved, purse.granted, purse.paid, purse.accounted, purse.settled,
                                  purse.claimed, purse.promised, purse.paid_out, till.pot().left})
        ASSERT_GE(balance.cents, 0);
      ASSERT_EQ(till.pot().left.cents + lapsed + open_amount(purse).cents + purse.settled.cents, 5000);
      ASSERT_LE(purse.promised, purse.highest);
    }
    Purse replayed;
    for (const auto& posting : till.postings()) replayed = apply(replayed, posting);
    replayed.is_settled = till.purse().is_settled;
    ASSERT_EQ(replayed, till.purse());
  }
  EXPECT_GT(done, 10'000);
}

// A definition with money, in which each line below may be changed.
const std::string fund =
    "format = 1\nid = \"fonds\"\nversion = 1\ntitle = \"Fonds\"\nsummary = \"Fonds\"\nladder = \"zelfbeheer\"\n"
    "[money]\npot = \"municipality\"\n"
    "[roles]\nburger = { kind = \"initiator\" }\nambtenaar = { kind = \"officer\" }\n"
    "[fields]\ntitel = { type = \"text\", label = \"Titel\", required = true }\n"
    "bedrag = { type = \"money\", label = \"Bedrag\", required = true }\n"
    "[[phase]]\nname = \"vraag\"\nstage = \"intake\"\ntitle = \"Vraag\"\nterm = { length = \"1 week\", on_end = "
    "\"over\" }\n"
    "moves = [\n{ name = \"geven\", by = \"ambtenaar\", to = \"werk\", does = { grant = { field = \"bedrag\" } } },\n"
    "{ name = \"over\", by = \"clock\", to = \"klaar\", tells = [\"burger\"] },\n]\n"
    "[[phase]]\nname = \"werk\"\nstage = \"follow_up\"\ntitle = \"Werk\"\nterm = { length = \"1 week\" }\n"
    "moves = [\n{ name = \"betalen\", by = \"ambtenaar\", to = \"klaar\", does = { settle = { field = \"bedrag\" }, "
    "pay = { "
    "rest = true } }, tells = [\"burger\"] },\n]\n"
    "[[phase]]\nname = \"klaar\"\nstage = \"answer\"\ntitle = \"Klaar\"\nfinal = true\n";

std::vector<std::string> keys_of(const std::string& from = "", const std::string& to = "") {
  std::string text = fund;
  if (!from.empty()) {
    const auto at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    text.replace(at, from.size(), to);
  }
  std::vector<std::string> keys;
  for (const auto& finding : load_instrument(text, "fonds.toml").findings) {
    EXPECT_GT(finding.line, 0) << finding.key;
    keys.push_back(finding.key);
  }
  return keys;
}

using Keys = std::vector<std::string>;

TEST(LedgerLint, a_fund_in_which_every_euro_has_an_end_is_clean) { EXPECT_EQ(keys_of(), Keys{}); }

TEST(LedgerLint, money_belongs_to_somebody) {
  EXPECT_EQ(keys_of("[money]\npot = \"municipality\"\n", ""),
            (Keys{"lint.money_missing", "lint.money_missing", "lint.money_missing"}));
  EXPECT_EQ(keys_of("pot = \"municipality\"", "pot = \"raad\""), Keys{"toml.unknown_choice"});
}

TEST(LedgerLint, an_effect_has_one_amount) {
  EXPECT_EQ(keys_of("pay = { rest = true }", "pay = { rest = true, share = 5 }"), Keys{"lint.money_amount"});
  EXPECT_EQ(keys_of("settle = { field = \"bedrag\" }", "settle = { share = 101 }"), Keys{"lint.money_amount"});
  EXPECT_EQ(keys_of("grant = { field = \"bedrag\" }", "grant = { field = \"titel\" }"), Keys{"lint.field_type"});
}

TEST(LedgerLint, money_that_can_never_be_settled_is_found) {
  EXPECT_EQ(keys_of("does = { settle = { field = \"bedrag\" }, pay = { rest = true } }, ", ""),
            Keys{"lint.money_hangs"});
}

TEST(LedgerLint, the_clock_never_stands_before_an_empty_pot_or_open_money) {
  EXPECT_EQ(keys_of("{ name = \"over\", by = \"clock\", to = \"klaar\"",
                    "{ name = \"houden\", by = \"ambtenaar\", does = { reserve = { field = \"bedrag\" } } },\n"
                    "{ name = \"over\", by = \"clock\", to = \"klaar\""),
            Keys{"lint.money_clock"});
  EXPECT_EQ(keys_of("{ name = \"over\", by = \"clock\", to = \"klaar\"",
                    "{ name = \"houden\", by = \"ambtenaar\", does = { reserve = { field = \"bedrag\" } } },\n"
                    "{ name = \"over\", by = \"clock\", to = \"klaar\", does = { release = true }"),
            Keys{});
}

}  // namespace
}  // namespace meent::domain
