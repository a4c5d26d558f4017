// SPDX-License-Identifier: EUPL-1.2
// The log of administrators, asked of both databases.
#include "store/audit_store.h"

#include "store/contract.h"
#include "store/person_store.h"
#include "store/place_store.h"

namespace meent::store {
namespace {

class AuditContract : public Contract {
 protected:
  void add(const std::string& municipality, int day, const std::string& actor, const std::string& action,
           const std::string& subject) {
    add_audit(*connection, municipality,
              {0,
               start_of(Date(2026, 3, static_cast<unsigned>(day))),
               domain::PersonId(actor),
               action,
               domain::PersonId(subject),
               {{"role", "officer"}}});
  }
};
INSTANTIATE_TEST_SUITE_P(Databases, AuditContract, testing::Values(true, false), database_name);

TEST_P(AuditContract, finds_lines_by_person_action_and_period_in_one_municipality) {
  for (const char* slug : {"breda", "ede"}) save_municipality(*connection, {slug, slug, slug, ""});
  add("breda", 2, "anna", "role_given", "bram");
  add("breda", 3, "bram", "role_taken", "cato");
  add("breda", 4, "", "role_given", "cato");
  add("ede", 2, "anna", "role_given", "dirk");
  const auto count = [&](const AuditFilter& filter) { return count_audit(*connection, "breda", filter); };
  EXPECT_EQ(count({}), 3);
  EXPECT_EQ(count({.person = "bram"}), 2) << "who did it, and whom it is about";
  EXPECT_EQ(count({.person = std::string(audit_command_line)}), 1);
  EXPECT_EQ(count({.person = "dirk"}), 0) << "elsewhere";
  EXPECT_EQ(count({.action = "role_given"}), 2);
  EXPECT_EQ(count({.from = start_of(Date(2026, 3, 3)), .before = start_of(Date(2026, 3, 4))}), 1);
  const auto newest = list_audit(*connection, "breda", {}, 1, 0);
  ASSERT_EQ(newest.size(), 1u);
  EXPECT_EQ(newest[0].number, 3);
  EXPECT_EQ(newest[0].details, (Params{{"role", "officer"}}));
  EXPECT_EQ(list_audit(*connection, "breda", {}, 5, 2).size(), 1u);
  EXPECT_EQ(list_audit_people(*connection, "breda").size(), 3u);
  EXPECT_EQ(list_audit_actions(*connection, "breda"), (std::vector<std::string>{"role_given", "role_taken"}));
}

TEST_P(AuditContract, a_line_is_never_changed_or_removed) {
  save_municipality(*connection, {"breda", "GM0758", "Breda", ""});
  add("breda", 2, "anna", "role_given", "bram");
  for (const char* statement : {"UPDATE audit SET action = 'x'", "DELETE FROM audit"}) {
    const Transaction transaction(*connection, Transaction::Kind::write);
    EXPECT_ANY_THROW(connection->query(statement)) << statement;
  }
  EXPECT_EQ(count_audit(*connection, "breda", {}), 1);
}

TEST_P(AuditContract, a_role_says_since_when_and_whether_its_holder_has_a_second_factor) {
  save_municipality(*connection, {"breda", "GM0758", "Breda", ""});
  const Instant now = start_of(Date(2026, 3, 2));
  const domain::PersonId anna("a");
  add_person(*connection, {anna, "a@example.nl", "Anna"}, now);
  EXPECT_TRUE(add_role(*connection, anna, "breda", "officer"));
  EXPECT_TRUE(add_role(*connection, anna, "breda", "admin", now));
  EXPECT_FALSE(add_role(*connection, anna, "breda", "admin", now.plus_seconds(1)));
  const auto offices = list_offices(*connection, "breda");
  ASSERT_EQ(offices.size(), 2u);
  EXPECT_EQ(offices[0].role, "admin");
  EXPECT_EQ(offices[0].given_at, now);
  EXPECT_FALSE(offices[1].given_at.has_value());
  EXPECT_FALSE(offices[0].has_password);
}

}  // namespace
}  // namespace meent::store
