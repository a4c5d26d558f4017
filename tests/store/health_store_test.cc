// SPDX-License-Identifier: EUPL-1.2
// What somebody who looks after an installation asks, of both databases.
#include "store/health_store.h"

#include "store/contract.h"
#include "store/dossier_store.h"
#include "store/invitation_store.h"
#include "store/outbox_store.h"
#include "store/person_store.h"
#include "store/place_store.h"

namespace meent::store {
namespace {

class HealthContract : public Contract {
 protected:
  void SetUp() override {
    Contract::SetUp();
    if (IsSkipped()) return;
    for (const char* slug : {"breda", "ede"}) save_municipality(*connection, {slug, slug, slug, ""});
    add_person(*connection, {anna, "anna@example.nl", "Anna"}, now);
    for (const char* slug : {"breda", "ede"}) {
      domain::Dossier dossier;
      dossier.id = domain::DossierId(slug);
      dossier.municipality = slug;
      dossier.instrument = "plan";
      dossier.title = "Boom";
      dossier.opened_on = dossier.phase_entered_on = Date(2026, 1, 2);
      dossier.due_on = Date(2026, 3, 1);
      insert_dossier(*connection, dossier, 7, {"intake", "", {}});
    }
  }
  std::vector<std::string> stuck(const std::string& municipality) {
    std::vector<std::string> ids;
    for (const auto& mail : list_stuck_mail(*connection, municipality, 50, 0)) ids.push_back(mail.id);
    return ids;
  }
  const domain::PersonId anna{"a"};
  const Instant now = start_of(Date(2026, 3, 2));
};
INSTANTIATE_TEST_SUITE_P(Databases, HealthContract, testing::Values(true, false), database_name);

TEST_P(HealthContract, says_how_large_the_database_is_and_when_a_job_last_ended) {
  EXPECT_GT(count_database_bytes(*connection), 10'000);
  note_job(*connection, {"tick", now, 3});
  note_job(*connection, {"tick", now.plus_seconds(600), 0});
  const auto jobs = list_jobs(*connection);
  ASSERT_EQ(jobs.size(), 1u);
  EXPECT_EQ(jobs[0].ended_at, now.plus_seconds(600));
  EXPECT_EQ(jobs[0].done, 0);
}

TEST_P(HealthContract, counts_terms_until_a_day) {
  EXPECT_EQ(count_due(*connection, "breda", Date(2026, 2, 28)), 0);
  EXPECT_EQ(count_due(*connection, "breda", Date(2026, 3, 1)), 1);
}

TEST_P(HealthContract, lists_letters_that_were_not_taken_of_one_municipality) {
  for (const std::string id : {"n1", "n2", "n3"})
    add_notice(*connection, id, {anna, domain::DossierId(id == "n3" ? "ede" : "breda"), 1, "notice.moved", {}}, now);
  add_notice(*connection, "n4", {anna, {}, 0, "notice.office", {}, "breda"}, now.plus_seconds(1));
  ASSERT_TRUE(
      add_invitation(*connection, {"i1", domain::DossierId("breda"), "b@example.org", anna, Language::nl}, now));
  EXPECT_EQ(count_mail(*connection, "breda").waiting, 4);
  EXPECT_TRUE(stuck("breda").empty()) << "nobody tried yet";
  static_cast<void>(take_notices(*connection, now.plus_seconds(1), 10));
  for (const char* id : {"n2", "n3", "n4"}) postpone_notice(*connection, id, now.plus_seconds(60), "Mailbox full");
  postpone_invitation(*connection, "i1", now.plus_seconds(60), "No such host");
  EXPECT_EQ(stuck("breda"), (std::vector<std::string>{"n4", "n2", "i1"}));
  EXPECT_EQ(stuck("ede"), std::vector<std::string>{"n3"});
  EXPECT_FALSE(find_stuck_mail(*connection, "ede", "n2").has_value());
  const auto letter = find_stuck_mail(*connection, "breda", "n2");
  ASSERT_TRUE(letter.has_value());
  EXPECT_EQ(letter->dossier, 7);
  EXPECT_EQ(letter->attempts, 1);
  EXPECT_EQ(letter->problem, "Mailbox full");
  EXPECT_FALSE(find_stuck_mail(*connection, "breda", "n4")->dossier.has_value());
}

TEST_P(HealthContract, a_letter_that_was_given_up_can_go_again_or_leave_the_list) {
  add_notice(*connection, "n1", {anna, domain::DossierId("breda"), 1, "notice.moved", {}}, now);
  ASSERT_TRUE(
      add_invitation(*connection, {"i1", domain::DossierId("breda"), "b@example.org", anna, Language::nl}, now));
  Instant later = now;
  for (int i = 0; i < 8; ++i, later = later.plus_seconds(3600)) {
    static_cast<void>(take_notices(*connection, later, 10));
    static_cast<void>(take_invitations(*connection, later, 10));
    postpone_notice(*connection, "n1", later, "Mailbox full");
    if (i < 3) postpone_invitation(*connection, "i1", later, "Mailbox full");
  }
  EXPECT_EQ(count_mail(*connection, "breda").failed, 2);
  retry_mail(*connection, *find_stuck_mail(*connection, "breda", "n1"), later);
  EXPECT_EQ(count_mail(*connection, "breda").failed, 1);
  EXPECT_EQ(take_notices(*connection, later, 10).size(), 1u);
  give_up_mail(*connection, *find_stuck_mail(*connection, "breda", "i1"));
  EXPECT_EQ(count_mail(*connection, "breda").failed, 0);
  EXPECT_TRUE(find_invitation(*connection, domain::DossierId("breda"), "b@example.org", now).has_value())
      << "it can still be answered on the site";
  give_up_mail(*connection, *find_stuck_mail(*connection, "breda", "n1"));
  EXPECT_EQ(count_stuck_mail(*connection, "breda"), 0);
}

}  // namespace
}  // namespace meent::store
