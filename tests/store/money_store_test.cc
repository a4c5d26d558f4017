// SPDX-License-Identifier: EUPL-1.2
#include "store/money_store.h"

#include "base/check.h"
#include "store/contract.h"
#include "store/place_store.h"

namespace meent::store {
namespace {

using domain::Account;
using domain::Posting;

const PotKey key{"breda", "initiatievenfonds", "", 2026};

class MoneyContract : public Contract {
 protected:
  void SetUp() override {
    Contract::SetUp();
    if (IsSkipped()) return;
    save_municipality(*connection, {"breda", "GM0758", "Breda", "x"});
    make_pot(*connection, "p", key);
    make_pot(*connection, "q", key);
  }
  void post(const std::vector<Posting>& postings, const PostingWords& words = {}) {
    Transaction transaction(*connection, Transaction::Kind::write);
    ASSERT_TRUE(hold_pot(*connection, key).has_value());
    add_postings(*connection, "p", Date(2026, 3, 2), {}, postings, words);
    transaction.commit();
  }
};
INSTANTIATE_TEST_SUITE_P(Databases, MoneyContract, testing::Values(true, false), database_name);

TEST_P(MoneyContract, a_posting_changes_both_balances_and_is_numbered) {
  post({{2026, Account::council, Account::free, Money{1000}}}, {"Omdat", "besluit 1"});
  post({{2026, Account::free, Account::reserved, Money{300}}, {2026, Account::reserved, Account::granted, Money{200}}});
  const auto pot = find_pot(*connection, key);
  ASSERT_TRUE(pot.has_value());
  EXPECT_EQ(pot->id, "p") << "made once";
  EXPECT_EQ(pot->voted, Money{1000});
  EXPECT_EQ(pot->free, Money{700});
  EXPECT_EQ(pot->reserved, Money{100});
  EXPECT_EQ(pot->granted, Money{200});
  EXPECT_EQ(pot->postings, 3);
  const auto postings = list_postings(*connection, "p", 0, 10);
  ASSERT_EQ(postings.size(), 3U);
  EXPECT_EQ(postings[0].reference, "besluit 1");
  EXPECT_EQ(postings[2].number, 3);
  EXPECT_EQ(postings[2].from, Account::reserved);
  EXPECT_EQ(postings[2].amount, Money{200});
  EXPECT_EQ(postings[2].dossier, std::nullopt);
  EXPECT_EQ(list_postings(*connection, "p", 1, 1).at(0).number, 2);
}

// The second lock: whatever the program thinks, the table does not go below zero.
TEST_P(MoneyContract, the_database_itself_refuses_a_balance_below_zero_and_a_change_of_a_posting) {
  post({{2026, Account::council, Account::free, Money{1000}}});
  EXPECT_THROW(
      {
        const Transaction transaction(*connection, Transaction::Kind::write);
        add_postings(*connection, "p", Date(2026, 3, 2), {},
                     std::vector<Posting>{{2026, Account::free, Account::granted, Money{1001}}});
      },
      BrokenPromise);
  EXPECT_EQ(find_pot(*connection, key)->free, Money{1000});
  for (const char* const change : {"UPDATE posting SET cents = 1", "DELETE FROM posting"}) {
    const Transaction transaction(*connection, Transaction::Kind::write);
    EXPECT_ANY_THROW(connection->query(change));
  }
  EXPECT_EQ(list_postings(*connection, "p", 0, 10).size(), 1U);
}

TEST_P(MoneyContract, pots_are_listed_by_year_and_by_place) {
  make_pot(*connection, "r", {"breda", "buurtbudget", "WK075801", 2026});
  make_pot(*connection, "s", {"breda", "initiatievenfonds", "", 2027});
  close_pot(*connection, "p");
  std::vector<std::string> ids;
  for (const auto& pot : list_pots(*connection, "breda")) ids.push_back(pot.id);
  EXPECT_EQ(ids, (std::vector<std::string>{"s", "r", "p"}));
  EXPECT_EQ(list_pots(*connection, "breda", "WK075801").size(), 1U);
  EXPECT_EQ(list_pots(*connection, "breda", "").size(), 2U);
  EXPECT_TRUE(find_pot(*connection, key)->closed);
  EXPECT_EQ(find_pot(*connection, {"breda", "initiatievenfonds", "", 2028}), std::nullopt);
}

}  // namespace
}  // namespace meent::store
