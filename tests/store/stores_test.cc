// SPDX-License-Identifier: EUPL-1.2
#include "store/access_token_store.h"
#include "store/contract.h"
#include "store/dossier_store.h"
#include "store/mail_store.h"
#include "store/person_store.h"
#include "store/place_store.h"

namespace meent::store {
namespace {

using domain::DossierId;
using domain::PersonId;

class StoreContract : public Contract {};
INSTANTIATE_TEST_SUITE_P(Databases, StoreContract, testing::Values(true, false), database_name);

TEST_P(StoreContract, keeps_people_and_sessions) {
  const Instant now{1'000'000};
  add_person(*connection, {domain::PersonId("p"), "a@example.nl", "A"}, now);
  EXPECT_THROW(add_person(*connection, {domain::PersonId("q"), "a@example.nl", "B"}, now), Conflict);
  add_session(*connection, "token", domain::PersonId("p"), "link", now, now.plus_seconds(10));
  EXPECT_EQ(find_session(*connection, "token", now)->person.name, "A");
  EXPECT_EQ(find_session(*connection, "token", now)->assurance, "link");
  EXPECT_FALSE(find_session(*connection, "token", now.plus_seconds(10)));
  add_sign_in_link(*connection, "link", "a@example.nl", "/breda", now.plus_seconds(10));
  EXPECT_EQ(find_sign_in_link(*connection, "link", now)->back, "/breda");
  EXPECT_EQ(take_sign_in_link(*connection, "link", now)->email, "a@example.nl");
  EXPECT_FALSE(take_sign_in_link(*connection, "link", now));
}

TEST_P(StoreContract, loads_a_dossier_as_it_was_saved) {
  save_municipality(*connection, {"breda", "GM0758", "Breda", ""});
  domain::Dossier dossier;
  dossier.id = DossierId("d");
  dossier.municipality = "breda";
  dossier.instrument = "plan";
  dossier.title = "Bankjes";
  dossier.phase = "ingediend";
  dossier.opened_on = dossier.phase_entered_on = Date(2026, 1, 2);
  dossier.due_on = Date(2026, 2, 2);
  dossier.previous_due_on = Date(2026, 1, 1);
  dossier.default_on = Date(2026, 2, 3);
  dossier.people["indiener"].insert(domain::PersonId("p"));
  dossier.sequence = 1;
  dossier.last_hash = "h";
  insert_dossier(*connection, dossier, 7, {"intake", "Vier bankjes", Money{980000}});
  domain::Event event;
  event.dossier_id = dossier.id;
  event.role = "indiener";
  event.move = "open";
  event.to = "ingediend";
  event.facts = {domain::make_fact("titel", "Bankjes", "salt"), domain::make_fact("plan", "Vier", "pepper")};
  event = domain::seal(event, "");
  append_event(*connection, event);
  EXPECT_THROW(append_event(*connection, event), Conflict);
  dossier.facts = {{"titel", "Bankjes"}, {"plan", "Vier"}};
  EXPECT_EQ(load_dossier(*connection, dossier.id), dossier);
  const auto row = find_row(*connection, "breda", 7);
  EXPECT_EQ(row->amount->cents, 980000);
  EXPECT_EQ(list_due(*connection, Date(2026, 2, 3)).size(), 1U);
  EXPECT_TRUE(list_due(*connection, Date(2026, 2, 2)).empty());
  EXPECT_EQ(list_events(*connection, dossier.id)[0].facts[0].text, "Bankjes");
}

// A dossier of Breda with this number and title, in phase "ingediend".
domain::Dossier add_dossier(Connection& connection, std::int64_t number, const std::string& title, std::int64_t support,
                            std::optional<Money> amount, std::optional<DossierId> parent = {}) {
  domain::Dossier dossier;
  dossier.id = DossierId("d" + std::to_string(number));
  dossier.municipality = "breda";
  dossier.instrument = parent ? "plan" : "ronde";
  dossier.parent = std::move(parent);
  dossier.title = title;
  dossier.phase = "ingediend";
  dossier.support = support;
  insert_dossier(connection, dossier, number, {"intake", "", amount});
  return dossier;
}

std::vector<std::int64_t> numbers(const std::vector<DossierRow>& rows) {
  std::vector<std::int64_t> result;
  for (const DossierRow& row : rows) result.push_back(row.number);
  return result;
}
using Numbers = std::vector<std::int64_t>;

TEST_P(StoreContract, lists_children_in_the_order_asked_for) {
  save_municipality(*connection, {"breda", "GM0758", "Breda", ""});
  const DossierId parent = add_dossier(*connection, 1, "Ronde", 0, {}).id;
  add_dossier(*connection, 2, "zebra", 5, Money{200}, parent);
  add_dossier(*connection, 3, "Élan", 9, {}, parent);
  add_dossier(*connection, 4, "appel", 5, Money{100}, parent);
  const Page page{10, 0};
  EXPECT_EQ(numbers(list_children(*connection, parent, "", Order::number, page)), (Numbers{2, 3, 4}));
  EXPECT_EQ(numbers(list_children(*connection, parent, "", Order::title, page)), (Numbers{4, 3, 2}));
  EXPECT_EQ(numbers(list_children(*connection, parent, "", Order::support, page)), (Numbers{3, 2, 4}));
  EXPECT_EQ(numbers(list_children(*connection, parent, "", Order::amount, page)), (Numbers{4, 2, 3}));
  EXPECT_EQ(numbers(list_children(*connection, parent, "ingediend", Order::number, {1, 1})), (Numbers{3}));
  EXPECT_TRUE(list_children(*connection, parent, "gekozen", Order::number, page).empty());
  EXPECT_EQ(count_children(*connection, parent)["ingediend"], 3);
}

TEST_P(StoreContract, filters_the_dossiers_of_a_municipality) {
  save_municipality(*connection, {"breda", "GM0758", "Breda", ""});
  auto one = add_dossier(*connection, 1, "Een", 0, {});
  add_dossier(*connection, 2, "Twee", 0, {});
  add_dossier(*connection, 3, "Kind", 0, {}, one.id);
  one.final = true;
  one.area = "WK075800";
  save_dossier(*connection, one, {"answer", "", {}});
  EXPECT_EQ(numbers(list_dossiers(*connection, "breda", {}, Order::number, {})), (Numbers{1, 2}));
  EXPECT_EQ(numbers(list_dossiers(*connection, "breda", {.final = false}, Order::number, {})), (Numbers{2}));
  EXPECT_EQ(numbers(list_dossiers(*connection, "breda", {.stage = "answer"}, Order::number, {})), (Numbers{1}));
  EXPECT_EQ(numbers(list_dossiers(*connection, "breda", {.area = "WK075800"}, Order::number, {})), (Numbers{1}));
  EXPECT_EQ(count_dossiers(*connection, "breda", {.instrument = "ronde"}), 2);
  EXPECT_EQ(count_dossiers(*connection, "breda", {.instrument = "plan"}), 0);
  EXPECT_THROW(add_dossier(*connection, 2, "Nogmaals", 0, {}), Conflict);
}

TEST_P(StoreContract, finds_the_dossiers_in_which_somebody_has_a_role) {
  save_municipality(*connection, {"breda", "GM0758", "Breda", ""});
  auto dossier = add_dossier(*connection, 1, "Een", 0, {});
  EXPECT_TRUE(list_dossiers_of(*connection, PersonId("p"), {}).empty());
  dossier.people["indiener"].insert(PersonId("p"));
  save_dossier(*connection, dossier, {"intake", "", {}});
  save_dossier(*connection, dossier, {"intake", "", {}});
  EXPECT_EQ(numbers(list_dossiers_of(*connection, PersonId("p"), {})), (Numbers{1}));
}

TEST_P(StoreContract, the_chain_verifies_after_loading_and_after_erasing) {
  save_municipality(*connection, {"breda", "GM0758", "Breda", ""});
  const auto dossier = add_dossier(*connection, 1, "Een", 0, {});
  std::string previous;
  for (std::int64_t sequence = 1; sequence <= 3; ++sequence) {
    domain::Event event;
    event.dossier_id = dossier.id;
    event.sequence = sequence;
    event.at = Instant{1'700'000'000'000'000 + sequence};
    event.role = "indiener";
    event.move = "wijzigen";
    event.to = "ingediend";
    // Not in the order of the alphabet, of any.
    event.facts = {domain::make_fact("zaak", "z", "s1"), domain::make_fact("adres_2", "a", "s2"),
                   domain::make_fact("adres", "Straat 1", "s3")};
    event = domain::seal(event, previous);
    previous = event.hash;
    append_event(*connection, event);
  }
  EXPECT_EQ(domain::verify_chain(list_events(*connection, dossier.id)), std::nullopt);
  erase_fact(*connection, dossier.id, 2, "adres");
  const auto events = list_events(*connection, dossier.id);
  EXPECT_TRUE(domain::is_erased(events[1].facts[2]));
  EXPECT_EQ(domain::verify_chain(events), std::nullopt);
}

TEST_P(StoreContract, forgets_a_person) {
  save_municipality(*connection, {"breda", "GM0758", "Breda", ""});
  const Instant now{1'000'000};
  add_person(*connection, {PersonId("p"), "a@example.nl", "A"}, now);
  add_role(*connection, PersonId("p"), "breda", "officer");
  add_session(*connection, "token", PersonId("p"), "link", now, now.plus_seconds(10));
  add_sign_in_link(*connection, "link", "a@example.nl", "/", now.plus_seconds(10));
  add_access_token(*connection, PersonId("p"), {"key", "App", "write", true, now, now.plus_seconds(10)});
  set_answered_request(*connection, "asked", PersonId("p"), {"hash", 204, "", ""}, now);
  EXPECT_TRUE(find_token_holder(*connection, "key", now));
  EXPECT_FALSE(find_token_holder(*connection, "key", now.plus_seconds(10)));
  erase_person(*connection, PersonId("p"));
  EXPECT_FALSE(find_token_holder(*connection, "key", now));
  EXPECT_FALSE(find_answered_request(*connection, "asked", now));
  EXPECT_FALSE(find_person_by_email(*connection, "a@example.nl"));
  EXPECT_FALSE(find_session(*connection, "token", now));
  EXPECT_FALSE(take_sign_in_link(*connection, "link", now));
  EXPECT_TRUE(list_roles(*connection, PersonId("p"), "breda").empty());
  EXPECT_EQ(find_person(*connection, PersonId("p"))->name, "");
  add_person(*connection, {PersonId("q"), "a@example.nl", "A"}, now);
}

TEST_P(StoreContract, keeps_who_may_be_written_to_and_the_links_they_ask_for) {
  save_municipality(*connection, {"breda", "GM0758", "Breda", ""});
  const Instant now{1'000'000};
  add_person(*connection, {PersonId("p"), "a@example.nl", "A"}, now);
  EXPECT_FALSE(find_mail_wish(*connection, PersonId("p"))->verified);
  EXPECT_TRUE(find_mail_wish(*connection, PersonId("p"))->wants_mail);
  set_verified(*connection, PersonId("p"), now);
  set_mail_wish(*connection, PersonId("p"), false, Language::en);
  const auto wish = *find_mail_wish(*connection, PersonId("p"));
  EXPECT_TRUE(wish.verified);
  EXPECT_FALSE(wish.wants_mail);
  EXPECT_EQ(wish.language, Language::en);
  EXPECT_FALSE(find_mail_wish(*connection, PersonId("nobody")));
  add_role(*connection, PersonId("p"), "breda", "panel");
  EXPECT_EQ(list_people_with_role(*connection, "breda", "panel"), std::vector{PersonId("p")});
  EXPECT_TRUE(list_people_with_role(*connection, "breda", "officer").empty());

  EXPECT_FALSE(has_waiting_mail(*connection, now));
  add_sign_in_mail(*connection, {"m", "a@example.nl", Language::en, "/breda", 0}, now);
  EXPECT_TRUE(has_waiting_mail(*connection, now));
  EXPECT_EQ(count_sign_in_mail(*connection, "a@example.nl", now.plus_seconds(-1)), 1);
  EXPECT_EQ(count_sign_in_mail(*connection, "b@example.nl", now.plus_seconds(-1)), 0);
  for (int attempt = 1; attempt <= 3; ++attempt) {
    const auto taken = take_sign_in_mail(*connection, now, 10);
    ASSERT_EQ(taken.size(), 1U);
    EXPECT_EQ(taken[0].attempts, attempt);
    EXPECT_EQ(taken[0].language, Language::en);
    EXPECT_EQ(taken[0].back, "/breda");
    EXPECT_TRUE(take_sign_in_mail(*connection, now.plus_seconds(599), 10).empty());
    postpone_sign_in_mail(*connection, "m", now);
  }
  EXPECT_TRUE(take_sign_in_mail(*connection, now, 10).empty()) << "three times is enough";
}

TEST_P(StoreContract, removes_what_expired) {
  const Instant now{1'000'000};
  add_person(*connection, {PersonId("p"), "a@example.nl", "A"}, now);
  add_session(*connection, "old", PersonId("p"), "link", now, now.plus_seconds(1));
  add_session(*connection, "new", PersonId("p"), "link", now, now.plus_seconds(9));
  remove_expired(*connection, now.plus_seconds(1));
  EXPECT_EQ(connection->query("SELECT COUNT(*) FROM session")[0].integer(0), 1);
  EXPECT_TRUE(find_session(*connection, "new", now.plus_seconds(2)));
}

TEST_P(StoreContract, a_notice_is_taken_by_one_and_comes_back_when_not_sent) {
  const Instant now{1'000'000};
  const domain::Notice notice{PersonId("p"), DossierId("d"), 4, "notice.moved", {{"title", "B\"ankjes"}}};
  add_notice(*connection, "1", notice, now);
  add_notice(*connection, "2", notice, now);
  const auto taken = take_notices(*connection, now, 10);
  ASSERT_EQ(taken.size(), 2U);
  EXPECT_EQ(taken[0].notice, notice);
  EXPECT_EQ(taken[0].attempts, 1);
  EXPECT_TRUE(take_notices(*connection, now.plus_seconds(599), 10).empty());
  finish_notice(*connection, "1");
  EXPECT_EQ(take_notices(*connection, now.plus_seconds(600), 10).size(), 1U);
  for (int i = 2; i <= 8; ++i) {
    postpone_notice(*connection, "2", now);
    static_cast<void>(take_notices(*connection, now, 10));
  }
  postpone_notice(*connection, "2", now);
  EXPECT_TRUE(take_notices(*connection, now.plus_seconds(9999), 10).empty());
  EXPECT_EQ(count_failed_notices(*connection), 1);
}

TEST_P(StoreContract, published_instruments_and_areas_come_back) {
  save_municipality(*connection, {"breda", "GM0758", "Breda", "x"});
  publish_instrument(*connection, "breda", {"plan", 1, "a", "h1"}, {});
  publish_instrument(*connection, "breda", {"plan", 2, "b", "h2"}, {});
  EXPECT_THROW(publish_instrument(*connection, "breda", {"plan", 2, "c", "h3"}, {}), Conflict);
  EXPECT_EQ(list_instruments(*connection, "breda")[0].version, 2);
  EXPECT_EQ(find_instrument(*connection, "breda", "plan", 1)->definition, "a");
  save_area(*connection, {{"WK1", "breda", "GM0758", domain::AreaKind::wijk, "Élan", 10, 4.5, 51.5}, "{}"});
  save_area(*connection, {{"WK2", "breda", "GM0758", domain::AreaKind::wijk, "Azuur", {}, {}, {}}, {}});
  save_area(*connection, {{"WK3", "breda", "GM0758", domain::AreaKind::wijk, "zee", {}, {}, {}}, {}});
  const auto areas = list_areas_inside(*connection, "GM0758");
  ASSERT_EQ(areas.size(), 3U);
  EXPECT_EQ(areas[1].area.name, "Élan");
  EXPECT_EQ(areas[1].area.longitude, 4.5);
  EXPECT_EQ(find_area(*connection, "WK1")->outline, "{}");
}

}  // namespace
}  // namespace meent::store
