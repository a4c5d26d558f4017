// SPDX-License-Identifier: EUPL-1.2
// An official who acts for somebody at the counter: whose deed it is, what is left of it, and when it ends.
#include "app/assistance.h"

#include "app/audit.h"
#include "app/dossier_view.h"
#include "app/drafts.h"
#include "app/erase_person.h"
#include "app/house_fixture.h"
#include "app/letters_out.h"
#include "app/own_data.h"
#include "app/sign_in.h"
#include "domain/event.h"
#include "store/assistance_store.h"
#include "store/mail_store.h"

namespace meent::app {
namespace {

class Counter : public House {
 protected:
  Counter() : made_(round("ideeen", 1)) {
    auto starter = session(officer);
    token_ = start_session(starter, starter.actor, domain::Assurance::link);
    take_readers();
  }

  // The session of the official's browser, as the edge finds it.
  Session desk(Date day = Date(2026, 3, 2), int minutes = 0) const {
    auto found = session("", day);
    found.now = found.now.plus_seconds(minutes * 60LL);
    recognise(found, token_);
    return found;
  }
  std::string start(const AssistanceAsked& asked, int minutes = 0) const {
    auto official = desk(Date(2026, 3, 2), minutes);
    return key_of(start_assistance(official, token_, "utrecht", asked));
  }
  std::int64_t hand_in(int minutes = 1) const {
    auto helped = desk(Date(2026, 3, 2), minutes);
    return MUST(open_entry(helped, "utrecht", made_.number,
                           {{"titel", "Bank"}, {"omschrijving", "Zitten"}, {"kosten", "100"}}))
        .number;
  }
  std::vector<std::string> letters_to(const std::string& address, Date day) const {
    auto nobody = session("", day);
    std::vector<std::string> texts;
    for (const auto& letter : take_mail(nobody, {"https://meedoen.voorbeeld.nl", "meent@voorbeeld.nl"}, 100))
      if (letter.message.to == address) texts.push_back(letter.message.text);
    return texts;
  }

  const AssistanceAsked noor_{resident, "", "counter", "yes"};
  const AssistanceAsked nameless_{"", "Mevrouw De Wit", "telephone", "yes"};
  test::MadeRound made_;
  std::string token_;
};

TEST_F(Counter, what_is_done_is_done_by_the_person_and_both_stand_in_the_log) {
  ASSERT_EQ(start(noor_), "done");
  const auto helped = desk();
  EXPECT_EQ(helped.actor, person(resident));
  EXPECT_EQ(helped.assistance->official, person(officer));
  const auto number = hand_in();
  const auto loaded = [&] {
    auto reader = session();
    return MUST(load(reader, "utrecht", number));
  }();
  EXPECT_TRUE(loaded.dossier.people.at("indiener").contains(person(resident)));
  const auto events = store::list_events(*connection_, loaded.dossier.id);
  EXPECT_EQ(channel_of_assistance(events.at(0)), "counter");
  EXPECT_FALSE(domain::verify_chain(events, loaded.dossier.last_hash));
  auto admin = session(decider);
  const auto log = MUST(view_audit(admin, "utrecht", {}));
  ASSERT_EQ(log.lines.size(), 2u);
  EXPECT_EQ(log.lines[0].text,
            "Sam Ambtenaar deed namens Noor Bewoner: Iets ingediend (dossier " + std::to_string(number) + ").");
}

TEST_F(Counter, a_move_of_the_official_herself_carries_no_mark) {
  static_cast<void>(MUST(move(officer, made_.plans[0], "steunen")));
  for (const auto& event : store::list_events(*connection_, row(made_.plans[0]).id))
    EXPECT_EQ(channel_of_assistance(event), "");
}

TEST_F(Counter, ends_after_thirty_minutes_and_binds_the_session_until_that_is_seen) {
  ASSERT_EQ(start(noor_), "done");
  EXPECT_FALSE(desk(Date(2026, 3, 2), 29).assistance->over);
  const auto late = desk(Date(2026, 3, 2), 30);
  EXPECT_TRUE(late.assistance->over);
  EXPECT_EQ(late.actor, person(officer));
  auto next_morning = desk(Date(2026, 3, 3));
  EXPECT_TRUE(list_roles_here(next_morning, "utrecht").empty());
  static_cast<void>(MUST(stop_assistance(next_morning, token_)));
  auto herself = desk(Date(2026, 3, 3));
  EXPECT_FALSE(herself.assistance);
  EXPECT_TRUE(is_official(herself, "utrecht"));
}

TEST_F(Counter, ends_when_the_official_loses_the_role_or_the_person_gets_one) {
  ASSERT_EQ(start(noor_), "done");

  store::add_role(*connection_, person(resident), "almere", "officer");
  EXPECT_TRUE(desk().assistance->over);
  store::remove_role(*connection_, person(resident), "almere", "officer");
  EXPECT_FALSE(desk().assistance->over);
  store::remove_role(*connection_, person(officer), "utrecht", "officer");
  EXPECT_TRUE(desk().assistance->over);
}

TEST_F(Counter, signing_out_ends_it) {
  ASSERT_EQ(start(noor_), "done");
  auto helped = desk();
  const std::string id = helped.assistance->id;
  sign_out(helped, token_);
  EXPECT_TRUE(store::find_assistance(*connection_, id)->stopped_at);
  EXPECT_TRUE(desk().actor.empty());
}

TEST_F(Counter, one_letter_says_what_was_done_also_to_who_wants_no_mail) {
  auto noor = session(resident);
  store::set_verified(*connection_, noor.actor, noor.now);
  static_cast<void>(MUST(choose_mail(noor, false)));
  ASSERT_EQ(start(noor_), "done");
  hand_in();
  EXPECT_TRUE(letters_to(resident, Date(2026, 3, 2)).empty());
  const auto letters = letters_to(resident, Date(2026, 3, 3));
  ASSERT_EQ(letters.size(), 1u);
  EXPECT_NE(letters[0].find("maandag 2 maart 2026, 10.00 uur"), std::string::npos) << letters[0];
  EXPECT_NE(letters[0].find("Bank\n  https://meedoen.voorbeeld.nl/utrecht/dossier/"), std::string::npos) << letters[0];
  EXPECT_EQ(letters[0].find("Sam"), std::string::npos);
}

TEST_F(Counter, who_was_helped_while_nothing_was_done_hears_it_too) {
  store::set_verified(*connection_, person(resident), session().now);
  ASSERT_EQ(start(noor_), "done");
  const auto letters = letters_to(resident, Date(2026, 3, 3));
  ASSERT_EQ(letters.size(), 1u);
  EXPECT_NE(letters[0].find("Er is niets ingevuld of veranderd."), std::string::npos);
}

TEST_F(Counter, who_helped_the_initiator_makes_no_official_move_and_another_official_does) {
  ASSERT_EQ(start(noor_), "done");
  const auto number = hand_in();
  auto helped = desk();
  static_cast<void>(MUST(stop_assistance(helped, token_)));
  EXPECT_EQ(key_of(move(officer, number, "beoordelen")), "assistance.same_official");
  EXPECT_EQ(key_of(move(officer, number, "steunen")), "done");
  EXPECT_EQ(key_of(move(officer, made_.plans[0], "beoordelen")), "done");
  auto other = session();
  test::add_person(other, "bo@voorbeeld.invalid", "utrecht", "officer");
  EXPECT_EQ(key_of(move("bo@voorbeeld.invalid", number, "beoordelen")), "done");
}

TEST_F(Counter, who_only_helped_a_supporter_may_still_judge_the_plan) {
  ASSERT_EQ(start(nameless_), "done");
  auto helped = desk();
  static_cast<void>(MUST(make_move(helped, "utrecht", made_.plans[0], "steunen", {})));
  EXPECT_EQ(key_of(move(officer, made_.plans[0], "beoordelen")), "done");
}

TEST_F(Counter, what_the_person_keeps_for_later_is_not_seen_and_not_thrown_away) {
  const FormPlace place{"utrecht", "", made_.number};
  auto noor = session(resident);
  static_cast<void>(MUST(save_draft(noor, place, {{"titel", "Geheim plan"}})));
  ASSERT_EQ(start(noor_), "done");
  auto helped = desk();
  EXPECT_FALSE(find_draft(helped, place));
  static_cast<void>(MUST(throw_draft_away(helped, place)));
  EXPECT_TRUE(find_draft(noor, place));
}

TEST_F(Counter, who_has_no_address_is_found_again_by_the_code_and_can_be_erased) {
  ASSERT_EQ(start(nameless_), "done");
  const auto number = hand_in();
  auto helped = desk();
  const std::string code = MUST(view_assistance(helped, "utrecht")).code;
  const auto wit = helped.actor;
  ASSERT_EQ(code.size(), 11u);
  static_cast<void>(MUST(stop_assistance(helped, token_)));
  ASSERT_EQ(start({code, "", "counter", "yes"}, 2), "done");
  EXPECT_EQ(desk(Date(2026, 3, 2), 3).actor, wit);

  auto nobody = session();
  const std::string address = store::find_person(*connection_, wit)->email;
  EXPECT_GE(MUST(erase_person(nobody, address)).texts, 2);
  EXPECT_EQ(test::dump_rows(*connection_).find("De Wit"), std::string::npos);
  EXPECT_EQ(test::dump_rows(*connection_).find("Zitten"), std::string::npos);
  EXPECT_TRUE(desk(Date(2026, 3, 2), 3).assistance->over);
  const auto events = store::list_events(*connection_, row(number).id);
  EXPECT_FALSE(domain::verify_chain(events));
  EXPECT_EQ(channel_of_assistance(events.at(0)), "telephone");
  EXPECT_EQ(key_of(move(officer, number, "beoordelen")), "assistance.same_official");
}

TEST_F(Counter, twenty_people_an_hour_are_enough) {
  for (int i = 0; i < 20; ++i) {
    ASSERT_EQ(start(nameless_, i), "done") << i;
    auto helped = desk(Date(2026, 3, 2), i);
    static_cast<void>(MUST(stop_assistance(helped, token_)));
  }
  EXPECT_EQ(start(nameless_, 21), "assistance.too_many");
  EXPECT_EQ(start(nameless_, 60), "done");
}

TEST_F(Counter, the_person_finds_it_in_their_own_data_and_the_official_in_hers) {
  ASSERT_EQ(start(noor_), "done");
  hand_in();
  auto noor = session(resident);
  const auto own = MUST(list_own_assistance(noor));
  ASSERT_EQ(own.size(), 1u);
  EXPECT_EQ(own[0].city, "Utrecht");
  ASSERT_EQ(own[0].lines.size(), 1u);
  EXPECT_EQ(own[0].lines[0].title, "Bank");
  EXPECT_EQ(MUST(view_own_data(noor)).file.find("assisted_acts")->items().size(), 1u);
  auto sam = session(officer);
  EXPECT_EQ(MUST(view_own_data(sam)).file.find("assistance_as_official")->items().size(), 1u);
  EXPECT_TRUE(MUST(list_own_assistance(sam)).empty());
}

}  // namespace
}  // namespace meent::app
