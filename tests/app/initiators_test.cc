// SPDX-License-Identifier: EUPL-1.2
// More than one initiator: who is invited, who may answer, what each can do, and who cannot step out.
#include "app/initiators.h"

#include "app/browse.h"
#include "app/erase_person.h"
#include "app/house_fixture.h"
#include "app/letters_out.h"
#include "app/sign_in.h"
#include "domain/event.h"
#include "store/mail_store.h"
#include "store/place_store.h"

namespace meent::app {
namespace {

class Initiators : public House {
 protected:
  Initiators() : plan_(round("ideeen", 1).plans[0]) {
    auto visitor = session();
    static_cast<void>(MUST(use_sign_in_link(visitor, make_sign_in_link(visitor, bo), "Bo")));
    take_readers();
  }
  std::string invite(const std::string& who, const std::string& address, Date day = Date(2026, 3, 2)) const {
    auto actor = session(who, day);
    const auto done = invite_initiator(actor, "utrecht", plan_, address);
    if (done) return "done";
    return done.error().fields.empty() ? done.error().key : done.error().fields[0].key;
  }
  std::string answer(const std::string& who, bool accepts, Date day = Date(2026, 3, 2)) const {
    auto actor = session(who, day);
    return key_of(answer_invitation(actor, "utrecht", plan_, accepts));
  }
  std::string leave(const std::string& who) const {
    auto actor = session(who);
    return key_of(leave_initiators(actor, "utrecht", plan_));
  }
  std::int64_t invitations() const { return connection_->query("SELECT COUNT(*) FROM invitation")[0].integer(0); }
  void join() const {
    ASSERT_EQ(invite(resident, bo), "done");
    ASSERT_EQ(answer(bo, true), "done");
  }
  const std::string bo = "bo@example.nl";
  std::int64_t plan_ = 0;
};

TEST_F(Initiators, who_was_invited_joins_can_do_the_same_and_is_told_the_same) {
  ASSERT_EQ(key_of(move(bo, plan_, "wijzigen", {{"titel", "Van Bo"}})), "move.not_by_role");
  join();
  EXPECT_EQ(invitations(), 0) << "answered once";
  auto told = take_readers();
  std::vector<domain::PersonId> both{person(resident), person(bo)};
  std::sort(both.begin(), both.end());
  EXPECT_EQ(told, both);
  ASSERT_EQ(key_of(move(bo, plan_, "wijzigen", {{"titel", "Van Bo"}})), "done");
  EXPECT_EQ(row(plan_).title, "Van Bo");
  take_readers();
  ASSERT_EQ(key_of(move(bo, plan_, "intrekken")), "done");
  EXPECT_EQ(take_readers(), both);
  EXPECT_EQ(domain::verify_chain(store::list_events(*connection_, row(plan_).id)), std::nullopt);
}

TEST_F(Initiators, joining_moves_no_term_and_stands_in_the_history) {
  const auto before = row(plan_);
  join();
  EXPECT_EQ(row(plan_).due_on, before.due_on);
  EXPECT_EQ(row(plan_).phase, before.phase);
  EXPECT_EQ(row(plan_).phase_entered_on, before.phase_entered_on);
  auto reader = session();
  const auto history = MUST(view_dossier(reader, "utrecht", plan_)).history;
  ASSERT_FALSE(history.empty());
  EXPECT_TRUE(std::any_of(history.begin(), history.end(),
                          [](const HistoryLine& line) { return line.move == "Er kwam een initiatiefnemer bij"; }));
}

TEST_F(Initiators, the_answer_to_inviting_says_nothing_of_an_address) {
  EXPECT_EQ(invite(resident, bo), "done");
  EXPECT_EQ(invite(resident, bo), "done") << "again";
  EXPECT_EQ(invite(resident, "niemand@example.nl"), "done") << "nobody has it";
  EXPECT_EQ(invite(resident, resident), "done") << "an initiator";
  EXPECT_EQ(invite(resident, ""), "form.missing");
  EXPECT_EQ(invite(resident, "geen adres"), "sign_in.no_address");
}

TEST_F(Initiators, only_an_initiator_invites_and_only_who_was_invited_answers) {
  EXPECT_EQ(invite(bo, bo), "move.not_initiator");
  EXPECT_EQ(invite(officer, bo), "move.not_initiator");
  EXPECT_EQ(invite("", bo), "sign_in.needed");
  ASSERT_EQ(invite(resident, "carla@example.nl"), "done");
  EXPECT_EQ(answer(bo, true), "initiators.not_invited");
  EXPECT_EQ(answer("", true), "sign_in.needed");
}

TEST_F(Initiators, declining_ends_it_and_nobody_is_asked_again_for_two_weeks) {
  ASSERT_EQ(invite(resident, bo), "done");
  ASSERT_EQ(answer(bo, false), "done");
  EXPECT_EQ(answer(bo, true), "initiators.not_invited");
  EXPECT_EQ(invite(resident, bo), "done");
  EXPECT_EQ(answer(bo, true), "initiators.not_invited");
}

TEST_F(Initiators, an_invitation_is_good_for_two_weeks) {
  ASSERT_EQ(invite(resident, bo), "done");
  EXPECT_EQ(answer(bo, true, Date(2026, 3, 17)), "initiators.not_invited");
  auto clock = session("", Date(2026, 3, 17));
  forget_expired(clock);
  EXPECT_EQ(invitations(), 0);
}

TEST_F(Initiators, there_is_an_end_to_inviting) {
  for (int i = 0; i < most_initiators - 1; ++i)
    ASSERT_EQ(invite(resident, "nummer" + std::to_string(i) + "@example.nl"), "done");
  EXPECT_EQ(invite(resident, bo), "initiators.too_many");
  connection_->query("UPDATE invitation SET declined = 1");
  for (int i = most_initiators - 1; i < most_invitations_a_day; ++i)
    ASSERT_EQ(invite(resident, "nummer" + std::to_string(i) + "@example.nl"), "done");
  EXPECT_EQ(invite(resident, bo), "initiators.too_often");
  EXPECT_EQ(invite(resident, bo, Date(2026, 3, 4)), "done");
}

TEST_F(Initiators, each_may_step_out_but_not_the_last) {
  EXPECT_EQ(leave(resident), "initiators.last");
  EXPECT_EQ(leave(bo), "move.not_initiator");
  join();
  ASSERT_EQ(leave(resident), "done");
  EXPECT_EQ(leave(bo), "initiators.last");
  EXPECT_EQ(key_of(move(resident, plan_, "intrekken")), "move.not_by_role");
  const auto own = store::list_dossiers_of(*connection_, person(resident), {10, 0});
  EXPECT_TRUE(std::none_of(own.begin(), own.end(), [&](const auto& one) { return one.number == plan_; }));
  EXPECT_EQ(key_of(move(bo, plan_, "intrekken")), "done");
  EXPECT_EQ(leave(bo), "move.dossier_closed");
}

TEST_F(Initiators, who_stepped_out_does_not_judge_the_plan) {
  ASSERT_EQ(invite(resident, officer), "done");
  ASSERT_EQ(answer(officer, true), "done");
  ASSERT_EQ(key_of(move(officer, plan_, "beoordelen")), "done");
  EXPECT_EQ(key_of(move(officer, plan_, "afwijzen", {{"reason", "Nee"}})), "check.not_same_person_as");
  ASSERT_EQ(leave(officer), "done");
  EXPECT_EQ(key_of(move(officer, plan_, "afwijzen", {{"reason", "Nee"}})), "check.not_same_person_as");
}

TEST_F(Initiators, names_are_for_initiators_and_officials) {
  join();
  const auto names = [&](const std::string& who) {
    auto reader = session(who);
    return MUST(view_initiators(reader, "utrecht", plan_)).names.size();
  };
  EXPECT_EQ(names(resident), 2u);
  EXPECT_EQ(names(bo), 2u);
  EXPECT_EQ(names(officer), 2u);
  auto stranger = session();
  static_cast<void>(MUST(use_sign_in_link(stranger, make_sign_in_link(stranger, "c@example.nl"), "C")));
  auto reader = session("c@example.nl");
  EXPECT_EQ(view_initiators(reader, "utrecht", plan_).error().key, "initiators.not_yours");
  EXPECT_FALSE(concerns_initiators(reader, "utrecht", plan_));
  ASSERT_EQ(invite(bo, "c@example.nl"), "done");
  const auto seen = MUST(view_initiators(reader, "utrecht", plan_));
  EXPECT_EQ(seen.inviter, "Bo");
  EXPECT_TRUE(seen.names.empty());
}

TEST_F(Initiators, the_letter_goes_out_once_and_holds_no_key) {
  ASSERT_EQ(invite(resident, "nieuw@example.nl"), "done");
  auto worker = session();
  const MailSite site{"https://meedoen.voorbeeld.nl", "meent@voorbeeld.nl"};
  ASSERT_TRUE(has_mail(worker));
  const auto letters = take_mail(worker, site, 10);
  ASSERT_EQ(letters.size(), 1u);
  EXPECT_EQ(letters[0].message.to, "nieuw@example.nl");
  EXPECT_NE(letters[0].message.text.find("Noor Bewoner vraagt of u mede-initiatiefnemer wilt zijn"), std::string::npos);
  EXPECT_NE(letters[0].message.text.find("/utrecht/dossier/" + std::to_string(plan_) + "/initiatiefnemers\n"),
            std::string::npos);
  mail_failed(worker, letters[0]);
  EXPECT_FALSE(has_mail(worker));
  worker.now = worker.now.plus_seconds(3600);
  const auto again = take_mail(worker, site, 10);
  ASSERT_EQ(again.size(), 1u);
  mail_sent(worker, again[0]);
  worker.now = worker.now.plus_seconds(3600);
  EXPECT_FALSE(has_mail(worker));
}

TEST_F(Initiators, erasing_somebody_takes_their_invitations_along) {
  ASSERT_EQ(invite(resident, bo), "done");
  auto official = session();
  static_cast<void>(MUST(erase_person(official, bo)));
  EXPECT_EQ(invitations(), 0);
  ASSERT_EQ(invite(resident, "d@example.nl"), "done");
  static_cast<void>(MUST(erase_person(official, resident)));
  EXPECT_EQ(invitations(), 0);
}

}  // namespace
}  // namespace meent::app
