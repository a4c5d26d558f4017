// SPDX-License-Identifier: EUPL-1.2
// Roles that administrators give and take, the letter that tells of it, and the log.
#include "app/officials.h"

#include "app/audit.h"
#include "app/erase_person.h"
#include "app/house_fixture.h"
#include "app/letters_out.h"
#include "store/audit_store.h"

namespace meent::app {
namespace {

class Roles : public House {
 protected:
  Roles() {
    auto nobody = session();
    static_cast<void>(MUST(give_role(nobody, "utrecht", "anna@utrecht.nl", "admin", "Anna")));
    take_readers();
  }
  std::string give(const std::string& email, const std::string& role, Date day = Date(2026, 3, 2)) const {
    auto actor = session("anna@utrecht.nl", day);
    return key_of(give_role(actor, "utrecht", email, role, "Bram"));
  }
  AuditView log(const AuditQuery& query = {}) const {
    auto reader = session("anna@utrecht.nl");
    return MUST(view_audit(reader, "utrecht", query));
  }
};

TEST_F(Roles, whoever_gets_a_role_hears_how_to_sign_in_also_without_wanting_other_mail) {
  auto nobody = session();
  static_cast<void>(MUST(give_role(nobody, "utrecht", "bram@utrecht.nl", "officer", "Bram")));
  auto bram = session("bram@utrecht.nl");
  static_cast<void>(MUST(choose_mail(bram, false)));
  const auto letters = take_mail(nobody, {"https://meedoen.voorbeeld.nl", "meent@voorbeeld.nl"}, 10);
  ASSERT_EQ(letters.size(), 1u);
  EXPECT_EQ(letters[0].message.to, "bram@utrecht.nl");
  EXPECT_EQ(letters[0].message.subject, "Uw rol bij Utrecht");
  EXPECT_NE(letters[0].message.text.find("Ambtenaar"), std::string::npos);
  EXPECT_NE(letters[0].message.text.find("https://meedoen.voorbeeld.nl/inloggen?terug=/mijn/wachtwoord\n"),
            std::string::npos);
}

TEST_F(Roles, the_command_line_stands_in_the_log_too) {
  const auto lines = log().lines;
  ASSERT_EQ(lines.size(), 1u);
  EXPECT_EQ(lines[0].text, "De opdrachtregel van de server gaf Anna de rol: Beheerder.");
  AuditQuery query;
  query.who = store::audit_command_line;
  EXPECT_EQ(log(query).count, 1);
}

TEST_F(Roles, thirty_roles_an_hour_are_enough_on_the_site) {
  for (int i = 0; i < 29; ++i) EXPECT_EQ(give("b" + std::to_string(i) + "@utrecht.nl", "officer"), "done") << i;
  EXPECT_EQ(give("te-veel@utrecht.nl", "officer"), "role.too_many");
  EXPECT_EQ(give("te-veel@utrecht.nl", "officer", Date(2026, 3, 3)), "done");
}

TEST_F(Roles, the_log_shows_fifty_lines_a_page_and_counts_all_that_were_found) {
  for (int i = 0; i < 60; ++i) {
    auto nobody = session("", Date(2026, 3, 2 + static_cast<unsigned>(i % 2)));
    static_cast<void>(MUST(give_role(nobody, "utrecht", "b" + std::to_string(i) + "@utrecht.nl", "officer")));
  }
  AuditQuery query;
  query.page = 2;
  EXPECT_EQ(log(query).count, 61);
  EXPECT_EQ(log(query).lines.size(), 11u);
  query.until = Date(2026, 3, 2);
  EXPECT_EQ(log(query).count, 31);
  EXPECT_EQ(log(query).query.page, 1);
  query.from = query.until = Date(2026, 3, 3);
  EXPECT_EQ(log(query).count, 30);
}

TEST_F(Roles, whoever_is_erased_loses_the_name_and_the_log_keeps_its_lines) {
  ASSERT_EQ(give("bram@utrecht.nl", "officer"), "done");
  const auto before = log().count;
  auto nobody = session();
  static_cast<void>(MUST(erase_person(nobody, "bram@utrecht.nl")));
  const auto after = log();
  EXPECT_EQ(after.count, before);
  EXPECT_EQ(after.lines[0].text, "Anna gaf Iemand die gewist is de rol: Ambtenaar.");
  EXPECT_EQ(test::dump_rows(*connection_).find("Bram"), std::string::npos);
}

TEST_F(Roles, nobody_in_a_real_installation_gets_a_role_under_an_invented_address) {
  auto nobody = session();
  EXPECT_EQ(key_of(give_role(nobody, "utrecht", "nieuw@voorbeeld.invalid", "admin")), "role.no_address");
}

TEST_F(Roles, the_database_refuses_to_change_or_remove_a_line) {
  for (const char* statement : {"UPDATE audit SET at = 0", "DELETE FROM audit"}) {
    store::Savepoint part(*connection_);
    EXPECT_ANY_THROW(connection_->query(statement)) << statement;
  }
  EXPECT_EQ(log().count, 1);
}

}  // namespace
}  // namespace meent::app
