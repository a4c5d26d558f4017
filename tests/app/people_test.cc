// SPDX-License-Identifier: EUPL-1.2
// Signing in, forgetting somebody, and a municipality's values by date.
#include "app/erase_person.h"
#include "app/house_fixture.h"
#include "app/officials.h"
#include "app/sign_in.h"
#include "domain/event.h"
#include "store/place_store.h"

namespace meent::app {
namespace {

class SignIn : public House {};

TEST_F(SignIn, a_new_installation_and_its_examples_are_told_to_who_keeps_pages) {
  const auto empty = store::Database::open("sqlite::memory:");
  const auto connection = empty->connect();
  static_cast<void>(MUST(store::migrate(*connection)));
  const store::Transaction transaction(*connection, store::Transaction::Kind::write);
  Session own{*connection, start_of(Date(2027, 1, 15)), Language::nl, system_secrets(), {}, "", nullptr, {}};
  static_cast<void>(MUST(install(own)));
  const auto installed = revision_of(own, "");
  EXPECT_GT(installed, 0);
  static_cast<void>(MUST(install(own)));
  EXPECT_EQ(revision_of(own, ""), installed) << "nothing was new";
  static_cast<void>(MUST(add_examples(own)));
  EXPECT_GT(revision_of(own, ""), installed) << "pages say that people are invented";
}

TEST_F(SignIn, a_link_works_once_and_makes_the_person) {
  auto visitor = session();
  const std::string link = make_sign_in_link(visitor, "Anna@Example.nl");
  EXPECT_EQ(test::dump_rows(*connection_).find(link), std::string::npos);
  const std::string token = MUST(use_sign_in_link(visitor, link, "Anna")).token;
  recognise(visitor, token);
  EXPECT_EQ(store::find_person(*connection_, visitor.actor)->email, "anna@example.nl");
  const auto again = use_sign_in_link(visitor, link, "Anna");
  ASSERT_FALSE(again.has_value());
  EXPECT_EQ(again.error().key, "sign_in.link_used");
  // Somebody who is known already stays who she is.
  const std::string second = MUST(use_sign_in_link(visitor, make_sign_in_link(visitor, "anna@example.nl"), "")).token;
  auto other = session();
  recognise(other, second);
  EXPECT_EQ(other.actor, visitor.actor);
}

TEST_F(SignIn, a_link_is_good_for_half_an_hour) {
  auto visitor = session();
  const std::string in_time = make_sign_in_link(visitor, "a@example.nl");
  const std::string late = make_sign_in_link(visitor, "b@example.nl");
  visitor.now = visitor.now.plus_seconds(30 * 60 - 1);
  EXPECT_TRUE(use_sign_in_link(visitor, in_time, "A").has_value());
  visitor.now = visitor.now.plus_seconds(2);
  EXPECT_FALSE(use_sign_in_link(visitor, late, "B").has_value());
}

TEST_F(SignIn, a_session_ends_after_two_weeks_or_by_signing_out) {
  auto visitor = session();
  const std::string token = MUST(sign_in_as_example(visitor, resident));
  EXPECT_EQ(test::dump_rows(*connection_).find(token), std::string::npos);
  auto later = session();
  later.now = visitor.now.plus_seconds(session_seconds - 1);
  recognise(later, token);
  EXPECT_EQ(later.actor, person(resident));
  auto too_late = session();
  too_late.now = visitor.now.plus_seconds(session_seconds + 1);
  recognise(too_late, token);
  EXPECT_TRUE(too_late.actor.empty());
  sign_out(visitor, token);
  auto after = session();
  recognise(after, token);
  EXPECT_TRUE(after.actor.empty());
}

TEST_F(SignIn, only_invented_people_can_be_chosen) {
  auto visitor = session();
  test::add_person(visitor, "echt@utrecht.nl", "utrecht", "officer");
  for (const std::string address : {"echt@utrecht.nl", "niemand@voorbeeld.invalid", "@voorbeeld.invalid", ""}) {
    const auto token = sign_in_as_example(visitor, address);
    ASSERT_FALSE(token.has_value()) << address;
    EXPECT_EQ(token.error().key, "sign_in.no_example");
  }
}

class Officials : public House {};

TEST_F(Officials, a_role_is_given_shown_and_taken_back) {
  auto official = session();
  static_cast<void>(MUST(give_role(official, "utrecht", " Sam@Utrecht.NL ", "officer")));
  static_cast<void>(MUST(give_role(official, "utrecht", "sam@utrecht.nl", "officer")));
  const auto has = [&](const std::string& slug) {
    const auto holders = MUST(list_role_holders(official, slug));
    return std::count_if(holders.begin(), holders.end(),
                         [](const RoleHolder& one) { return one.email == "sam@utrecht.nl" && one.role == "officer"; });
  };
  EXPECT_EQ(has("utrecht"), 1);
  EXPECT_EQ(has("amsterdam"), 0);
  static_cast<void>(MUST(take_role(official, "utrecht", "sam@utrecht.nl", "officer")));
  EXPECT_EQ(has("utrecht"), 0);
  EXPECT_EQ(take_role(official, "utrecht", "sam@utrecht.nl", "officer").error().key, "role.not_held");
  EXPECT_EQ(give_role(official, "utrecht", "sam@utrecht.nl", "keizer").error().key, "role.unknown");
  EXPECT_EQ(give_role(official, "nergens", "sam@utrecht.nl", "officer").error().key, "municipality.unknown");
  for (const char* bad : {"", "sam", "@utrecht.nl", "sam@", "s am@utrecht.nl", "sam@a@b", "<sam@utrecht.nl>"})
    EXPECT_EQ(give_role(official, "utrecht", bad, "officer").error().key, "role.no_address") << bad;
}

class Erasure : public House {};

TEST_F(Erasure, what_somebody_wrote_goes_and_the_chain_still_verifies) {
  const auto made = round("ideeen", 1);
  ASSERT_EQ(key_of(move(resident, made.plans[0], "wijzigen", {{"omschrijving", "Voor mijn zoon Bram"}})), "done");
  const auto id = row(made.plans[0]).id;
  const std::string email = resident, name = "Noor Bewoner";
  ASSERT_NE(test::dump_rows(*connection_).find("mijn zoon Bram"), std::string::npos);
  for (const auto& event : store::list_events(*connection_, id))
    for (const auto& fact : event.facts) store::erase_fact(*connection_, id, event.sequence, fact.field);
  store::erase_person(*connection_, person(resident));
  const auto events = store::list_events(*connection_, id);
  EXPECT_EQ(domain::verify_chain(events), std::nullopt);
  for (const auto& event : events)
    for (const auto& fact : event.facts) EXPECT_TRUE(domain::is_erased(fact));
  const std::string rows = test::dump_rows(*connection_);
  EXPECT_EQ(rows.find(email), std::string::npos);
  EXPECT_EQ(rows.find(name), std::string::npos);
}

TEST_F(Erasure, the_row_for_lists_forgets_it_too_and_what_a_count_needs_stays) {
  const auto made = round("ideeen", 1);
  ASSERT_EQ(key_of(move(resident, made.plans[0], "wijzigen",
                        {{"titel", "Schommel voor Bram"}, {"omschrijving", "Voor mijn zoon Bram"}})),
            "done");
  const auto before = row(made.plans[0]);
  auto official = session();
  const auto revision = revision_of(official, "utrecht");
  const auto erased = MUST(erase_person(official, resident));
  EXPECT_GT(revision_of(official, "utrecht"), revision) << "a page that is kept would go on telling it";
  EXPECT_GT(erased.texts, 2);
  EXPECT_GE(erased.dossiers, 1);
  const std::string rows = test::dump_rows(*connection_);
  EXPECT_EQ(rows.find("Bram"), std::string::npos);
  EXPECT_EQ(rows.find(resident), std::string::npos);
  EXPECT_EQ(rows.find("Noor Bewoner"), std::string::npos);
  EXPECT_EQ(row(made.plans[0]).title, "Gewist op verzoek");
  EXPECT_EQ(row(made.plans[0]).amount, before.amount);
  EXPECT_EQ(domain::verify_chain(store::list_events(*connection_, before.id)), std::nullopt);
  const auto again = erase_person(official, resident);
  ASSERT_FALSE(again.has_value());
  EXPECT_EQ(again.error().key, "erase.nobody");
}

TEST_F(Erasure, a_changed_text_breaks_the_chain_where_an_erased_one_does_not) {
  const auto made = round("ideeen", 1);
  const auto id = row(made.plans[0]).id;
  ASSERT_EQ(domain::verify_chain(store::list_events(*connection_, id)), std::nullopt);
  connection_->query("UPDATE fact SET text = 'Een ander plan' WHERE dossier_id = $1 AND field = 'omschrijving'",
                     {id.text});
  const auto broken = domain::verify_chain(store::list_events(*connection_, id));
  ASSERT_TRUE(broken.has_value());
  EXPECT_EQ(broken->key, "chain.fact");
}

class Values : public House {
 protected:
  // The file of a municipality with one value written anew.
  void set_voting_days(const std::string& values) const {
    auto municipality = *store::find_municipality(*connection_, "utrecht");
    const std::size_t begin = municipality.definition.find("[values.stemmen_dagen]");
    ASSERT_NE(begin, std::string::npos);
    std::size_t end = municipality.definition.find("\n[", begin);
    end = end == std::string::npos ? municipality.definition.size() : end;
    municipality.definition.replace(begin, end - begin, "[values.stemmen_dagen]\n" + values);
    store::save_municipality(*connection_, municipality);
  }
  Date due_after_opening_on(Date day) const {
    auto maker = test::on(session(), day.plus_days(5));  // voting opens five days before, on `day`
    test::RoundWanted wanted;
    wanted.plans = 1;
    return *row(test::make_round(maker, wanted).number).due_on;
  }
};

TEST_F(Values, a_round_takes_the_value_of_the_day_on_which_its_vote_opens) {
  set_voting_days(
      "\"2026-01-01\" = { value = 21, by = \"besluit 1\" }\n\"2026-03-15\" = { value = 14, by = \"besluit 2\" }\n");
  EXPECT_EQ(due_after_opening_on(Date(2026, 3, 14)), Date(2026, 3, 14).plus_days(21));
  EXPECT_EQ(due_after_opening_on(Date(2026, 3, 15)), Date(2026, 3, 15).plus_days(14));
}

TEST_F(Values, a_vote_does_not_open_without_a_value_for_its_day) {
  set_voting_days("\"2027-01-01\" = { value = 21, by = \"besluit\" }\n");
  const auto made = round("toets", 1);
  ASSERT_EQ(key_of(move(officer, made.plans[0], "goedkeuren", {{"kosten", "1000"}})), "done");
  EXPECT_EQ(key_of(move(officer, made.number, "stemmen_openen")), "value.missing");
  EXPECT_EQ(row(made.number).phase, "toets");
}

}  // namespace
}  // namespace meent::app
