// SPDX-License-Identifier: EUPL-1.2
// Who is told of a move, and what goes out by mail.
#include "app/letters_out.h"

#include "app/following.h"
#include "app/house_fixture.h"
#include "app/officials.h"
#include "app/sign_in.h"
#include "store/mail_store.h"

namespace meent::app {
namespace {

using namespace std::string_literals;

const MailSite site{"https://meedoen.voorbeeld.nl", "meent@voorbeeld.nl"};

class Letters : public House {
 protected:
  void verify(const std::string& email) const { store::set_verified(*connection_, person(email), session().now); }
  std::vector<OutgoingMail> take(std::int64_t seconds_later = 0) const {
    auto worker = session();
    worker.now = worker.now.plus_seconds(seconds_later);
    return take_mail(worker, site, 100);
  }
  std::vector<domain::PersonId> sorted(std::vector<domain::PersonId> people) const {
    std::sort(people.begin(), people.end());
    return people;
  }
  std::int64_t waiting() const {
    return connection_->query("SELECT COUNT(*) FROM outbox WHERE state = 'waiting'")[0].integer(0);
  }
  // Something that tells the initiator: a plan is rejected.
  void reject(const test::MadeRound& made) const {
    ASSERT_EQ(key_of(move(officer, made.plans[0], "afwijzen", {{"reason", "Geheime reden"}})), "done");
  }
};

TEST_F(Letters, whoever_holds_the_role_is_told_although_nobody_acted_yet) {
  auto first = session();
  static_cast<void>(MUST(give_role(first, "utrecht", "nieuw@utrecht.nl", "officer")));
  static_cast<void>(MUST(give_role(first, "almere", "elders@almere.nl", "officer")));
  static_cast<void>(MUST(give_role(first, "utrecht", "bestuur@utrecht.nl", "decider")));
  const auto made = round("toets", 1);
  take_readers();
  ASSERT_EQ(key_of(move(resident, made.plans[0], "intrekken")), "done");
  // tells = indiener and behandelaar; not who decides, and nobody of another municipality.
  EXPECT_EQ(take_readers(), sorted({person(resident), person(officer), person("nieuw@utrecht.nl")}));
}

TEST_F(Letters, an_official_does_not_hear_of_a_move_of_their_own) {
  auto first = session();
  static_cast<void>(MUST(give_role(first, "utrecht", "nieuw@utrecht.nl", "officer")));
  const auto made = round("toets", 1);
  take_readers();
  ASSERT_EQ(key_of(move(officer, made.number, "stoppen", {{"reason", "Geen geld"}})), "done");
  const auto readers = take_readers();
  EXPECT_NE(std::find(readers.begin(), readers.end(), person(resident)), readers.end());
}

TEST_F(Letters, whoever_follows_is_told_of_each_step_until_they_stop) {
  auto first = session();
  static_cast<void>(MUST(give_role(first, "almere", "buur@almere.nl", "officer")));
  const auto made = round("toets", 2);
  auto neighbour = session("buur@almere.nl");
  for (const std::int64_t plan : made.plans)
    EXPECT_EQ(key_of(follow_dossier(neighbour, "utrecht", plan, Follow::yes)), "done");
  EXPECT_EQ(key_of(follow_dossier(neighbour, "utrecht", made.plans[0], Follow::yes)), "done");
  EXPECT_EQ(MUST(view_following(neighbour, "utrecht", made.plans[0])), Follow::yes);
  take_readers();
  reject(made);
  EXPECT_EQ(take_readers(), sorted({person(resident), neighbour.actor}));
  EXPECT_EQ(key_of(follow_dossier(neighbour, "utrecht", made.plans[1], Follow::no)), "done");
  ASSERT_EQ(key_of(move(officer, made.plans[1], "afwijzen", {{"reason", "Nee"}})), "done");
  EXPECT_EQ(take_readers(), std::vector{person(resident)});
  EXPECT_EQ(follow_dossier(neighbour, "utrecht", 9999, Follow::yes).error().key, "dossier.unknown");
  auto nobody = session();
  EXPECT_EQ(follow_dossier(nobody, "utrecht", made.plans[0], Follow::yes).error().key, "sign_in.needed");
}

TEST_F(Letters, whoever_supports_a_plan_hears_how_far_it_is) {
  auto first = session();
  static_cast<void>(MUST(give_role(first, "almere", "buur@almere.nl", "officer")));
  const auto made = round("telling", 2, 0, 3);
  const std::int64_t plan = made.plans[0];
  for (const char* const step : {"tellen", "bekendmaken"}) ASSERT_EQ(key_of(move(officer, made.number, step)), "done");
  store::set_support(*connection_, row(plan).id, person("buur@almere.nl"), true);
  ASSERT_EQ(key_of(move(officer, plan, "starten")), "done");
  take_readers();
  ASSERT_EQ(key_of(move(officer, plan, "voortgang", {{"stap", "wachten"}, {"voortgang", "De bank is besteld."}})),
            "done");
  EXPECT_EQ(take_readers(), sorted({person(resident), person("buur@almere.nl")}));
}

TEST_F(Letters, a_letter_says_what_happened_where_to_read_it_and_how_to_get_less) {
  verify(resident);
  const auto made = round("toets", 1);
  take_readers();
  reject(made);
  const auto letters = take();
  ASSERT_EQ(letters.size(), 1U);
  const MailMessage& letter = letters[0].message;
  EXPECT_EQ(letter.to, resident);
  EXPECT_EQ(letter.subject, "Nieuws over ‘Plan 1’");
  EXPECT_NE(letter.text.find("Beste Noor Bewoner,"), std::string::npos) << letter.text;
  EXPECT_NE(letter.text.find("‘Plan 1’ bij de gemeente Utrecht"), std::string::npos);
  EXPECT_NE(letter.text.find("Op 2 maart 2026 is dit gedaan: Afwijzen."), std::string::npos);
  EXPECT_NE(letter.text.find("De stap is nu: "), std::string::npos);
  EXPECT_NE(letter.text.find("\nhttps://meedoen.voorbeeld.nl/utrecht/dossier/" + std::to_string(made.plans[0]) + "\n"),
            std::string::npos);
  EXPECT_NE(letter.text.find("\nhttps://meedoen.voorbeeld.nl/mijn\n"), std::string::npos);
  EXPECT_EQ(letter.text.find("Geheime reden"), std::string::npos) << "what people wrote stays on the site";
}

TEST_F(Letters, whoever_hands_something_in_gets_a_copy_as_it_was_then) {
  verify(resident);
  const auto made = round("ideeen", 0);
  take_readers();
  auto writer = session(resident);
  const auto plan = MUST(open_entry(writer, "utrecht", made.number,
                                    {{"titel", "Bankje"}, {"omschrijving", "Twee bankjes."}, {"kosten", "500"}}));
  EXPECT_TRUE(plan.handed_in);
  ASSERT_EQ(key_of(move(resident, plan.number, "wijzigen",
                        {{"titel", "Bankje"}, {"omschrijving", "Drie bankjes."}, {"kosten", "700"}})),
            "done");
  const auto letters = take();
  ASSERT_EQ(letters.size(), 1U);
  const MailMessage& letter = letters[0].message;
  EXPECT_EQ(letter.to, resident);
  EXPECT_EQ(letter.subject, "Ontvangen: ‘Bankje’");
  const std::string number = std::to_string(plan.number);
  for (const std::string& said :
       {"Beste Noor Bewoner,"s, "nummer " + number + " bij de gemeente Utrecht"s, "Nu aan zet: "s, "  Twee bankjes.\n"s,
        "  € 500\n"s, "\nhttps://meedoen.voorbeeld.nl/utrecht/dossier/" + number + "/ingediend\n"s,
        "\nhttps://meedoen.voorbeeld.nl/mijn\n"s})
    EXPECT_NE(letter.text.find(said), std::string::npos) << said << "\n" << letter.text;
  EXPECT_EQ(letter.text.find("Drie"), std::string::npos);
}

TEST_F(Letters, who_mends_a_plan_gets_the_confirmation_and_the_official_the_news) {
  const auto made = round("toets", 1);
  ASSERT_EQ(key_of(move(officer, made.plans[0], "herstel_vragen", {{"reason", "Waar?"}})), "done");
  take_readers();
  ASSERT_EQ(key_of(move(resident, made.plans[0], "aanvullen",
                        {{"titel", "Bankje"}, {"omschrijving", "Bij de brug."}, {"kosten", "500"}})),
            "done");
  const auto waiting = store::take_notices(*connection_, session().now, 10);
  ASSERT_EQ(waiting.size(), 2U);
  for (const auto& one : waiting)
    EXPECT_EQ(one.notice.key, one.notice.to == person(resident) ? "notice.received" : "notice.moved");
}

TEST_F(Letters, are_in_the_language_of_the_reader) {
  verify(resident);
  auto reader = session(resident);
  reader.language = Language::en;
  static_cast<void>(MUST(choose_mail(reader, true)));
  const auto made = round("toets", 1);
  take_readers();
  reject(made);
  const auto letters = take();
  ASSERT_EQ(letters.size(), 1U);
  EXPECT_NE(letters[0].message.text.find("On 2 March 2026 this was done: Reject."), std::string::npos)
      << letters[0].message.text;
}

TEST_F(Letters, nobody_gets_mail_who_wants_none_or_whose_address_is_not_known_to_be_theirs) {
  const auto made = round("toets", 2);
  take_readers();
  reject(made);
  EXPECT_TRUE(take().empty()) << "not verified";
  EXPECT_EQ(waiting(), 0);
  verify(resident);
  auto reader = session(resident);
  static_cast<void>(MUST(choose_mail(reader, false)));
  ASSERT_EQ(key_of(move(officer, made.plans[1], "afwijzen", {{"reason", "Nee"}})), "done");
  EXPECT_EQ(waiting(), 1);
  EXPECT_TRUE(take().empty()) << "wants none";
  EXPECT_EQ(waiting(), 0);
}

TEST_F(Letters, what_is_two_weeks_old_is_no_news) {
  verify(resident);
  const auto made = round("toets", 1);
  take_readers();
  reject(made);
  EXPECT_TRUE(take(15LL * 24 * 3600).empty());
  EXPECT_EQ(waiting(), 0);
}

TEST_F(Letters, come_back_until_they_are_sent_and_no_sooner_than_they_should) {
  verify(resident);
  const auto made = round("toets", 1);
  take_readers();
  reject(made);
  const auto first = take();
  ASSERT_EQ(first.size(), 1U);
  EXPECT_TRUE(take(599).empty()) << "somebody is at it";
  const auto second = take(601);
  ASSERT_EQ(second.size(), 1U) << "that somebody died";
  EXPECT_EQ(second[0].message.id, first[0].message.id) << "so that a reader's program can tell";
  auto worker = session();
  worker.now = worker.now.plus_seconds(601);
  mail_failed(worker, second[0]);
  EXPECT_TRUE(take(601 + 239).empty());
  const auto third = take(601 + 241);
  ASSERT_EQ(third.size(), 1U);
  mail_sent(worker, third[0]);
  EXPECT_TRUE(take(24 * 3600).empty());
  EXPECT_EQ(waiting(), 0);
}

TEST_F(Letters, are_given_up_after_eight_attempts) {
  verify(resident);
  const auto made = round("toets", 1);
  take_readers();
  reject(made);
  auto worker = session();
  for (int attempt = 1; attempt <= 8; ++attempt) {
    const auto letters = take_mail(worker, site, 10);
    ASSERT_EQ(letters.size(), 1U) << attempt;
    mail_failed(worker, letters[0]);
    worker.now = worker.now.plus_seconds(24 * 3600 + 1);
  }
  EXPECT_TRUE(take_mail(worker, site, 10).empty());
  EXPECT_EQ(count_failed_mail(worker), 1);
}

class LinkMail : public Letters {
 protected:
  static std::string token_in(const OutgoingMail& letter) {
    const std::string start = site.public_url + "/inloggen/link/";
    const std::size_t at = letter.message.text.find(start);
    return at == std::string::npos ? "" : letter.message.text.substr(at + start.size(), 43);
  }
};

TEST_F(LinkMail, brings_a_token_that_lies_nowhere_and_signs_in_once) {
  auto visitor = session();
  static_cast<void>(MUST(ask_sign_in_link(visitor, " Anna@Example.nl ", "/utrecht")));
  const auto letters = take();
  ASSERT_EQ(letters.size(), 1U);
  EXPECT_EQ(letters[0].message.to, "anna@example.nl");
  const std::string token = token_in(letters[0]);
  ASSERT_EQ(token.size(), 43U) << letters[0].message.text;
  EXPECT_EQ(test::dump_rows(*connection_).find(token), std::string::npos);
  EXPECT_TRUE(MUST(view_sign_in_link(visitor, token)).is_new);
  EXPECT_TRUE(MUST(view_sign_in_link(visitor, token)).is_new) << "looking does not use it";
  const auto signed_in = MUST(use_sign_in_link(visitor, token, " Anna "));
  EXPECT_EQ(signed_in.back, "/utrecht");
  visitor.assurance = domain::Assurance::high;
  recognise(visitor, signed_in.token);
  EXPECT_EQ(visitor.assurance, domain::Assurance::link);
  EXPECT_EQ(visitor.actor_name, "Anna");
  EXPECT_TRUE(MUST(view_mail_choice(visitor)).verified);
  EXPECT_FALSE(use_sign_in_link(visitor, token, "Anna").has_value());
}

TEST_F(LinkMail, is_the_same_work_for_a_known_address_and_an_unknown_one) {
  auto visitor = session();
  static_cast<void>(MUST(ask_sign_in_link(visitor, resident, "/")));
  static_cast<void>(MUST(ask_sign_in_link(visitor, "niemand@voorbeeld.invalid", "/")));
  const auto letters = take();
  ASSERT_EQ(letters.size(), 2U);
  const auto without_token = [&](const OutgoingMail& letter) {
    std::string text = letter.message.text;
    return text.erase(text.find(token_in(letter)), 43);
  };
  EXPECT_EQ(without_token(letters[0]), without_token(letters[1]));
}

TEST_F(LinkMail, goes_out_five_times_an_hour_to_one_address) {
  auto visitor = session();
  for (int i = 0; i < 9; ++i) static_cast<void>(MUST(ask_sign_in_link(visitor, "anna@example.nl", "/")));
  static_cast<void>(MUST(ask_sign_in_link(visitor, "bram@example.nl", "/")));
  EXPECT_EQ(take().size(), 6U);
  visitor.now = visitor.now.plus_seconds(3601);
  static_cast<void>(MUST(ask_sign_in_link(visitor, "anna@example.nl", "/")));
  auto later = session();
  later.now = visitor.now;
  forget_expired(later);
  EXPECT_EQ(connection_->query("SELECT COUNT(*) FROM sign_in_mail")[0].integer(0), 1);
}

TEST_F(LinkMail, needs_an_address_and_a_new_person_a_name) {
  auto visitor = session();
  EXPECT_EQ(ask_sign_in_link(visitor, "", "/").error().fields[0].key, "form.missing");
  EXPECT_EQ(ask_sign_in_link(visitor, "a@b\r\nBcc: c@d", "/").error().fields[0].key, "sign_in.no_address");
  const std::string token = make_sign_in_link(visitor, "anna@example.nl");
  {
    const store::Savepoint taken_back(*connection_);
    EXPECT_EQ(use_sign_in_link(visitor, token, " \n").error().fields[0].key, "form.missing");
  }
  EXPECT_TRUE(use_sign_in_link(visitor, token, "Anna").has_value()) << "the link is still there";
  EXPECT_EQ(
      use_sign_in_link(visitor, make_sign_in_link(visitor, "b@example.nl"), std::string(81, 'a')).error().fields[0].key,
      "form.too_long");
}

}  // namespace
}  // namespace meent::app
