// SPDX-License-Identifier: EUPL-1.2
#include "store/assistance_store.h"

#include "store/contract.h"
#include "store/dossier_store.h"
#include "store/person_store.h"
#include "store/place_store.h"

namespace meent::store {
namespace {

class AssistanceContract : public Contract {
 protected:
  void SetUp() override {
    Contract::SetUp();
    if (IsSkipped()) return;
    save_municipality(*connection, {"breda", "GM0758", "Breda", ""});
    for (const std::string id : {"official", "noor", "bram"})
      add_person(*connection, {domain::PersonId(id), id + "@example.nl", id}, now);
    for (const std::string id : {"d1", "d2"}) {
      domain::Dossier dossier;
      dossier.id = domain::DossierId(id);
      dossier.municipality = "breda";
      dossier.instrument = "plan";
      dossier.opened_on = dossier.phase_entered_on = Date(2026, 1, 2);
      insert_dossier(*connection, dossier, id == "d1" ? 1 : 2, {"intake", "", {}});
    }
    add_session(*connection, "token", domain::PersonId("official"), "link", now, now.plus_seconds(9000));
    for (const std::string id : {"noor", "bram"})
      add_assistance(*connection, {"for " + id,
                                   "breda",
                                   domain::PersonId("official"),
                                   domain::PersonId(id),
                                   "counter",
                                   id == "noor" ? now : now.plus_seconds(60),
                                   now.plus_seconds(1800),
                                   {}});
  }
  const Instant now = start_of(Date(2026, 3, 2));
};
INSTANTIATE_TEST_SUITE_P(Databases, AssistanceContract, testing::Values(true, false), database_name);

TEST_P(AssistanceContract, a_session_acts_for_one_person_until_it_acts_for_nobody) {
  const auto acts_in = [&] { return find_session(*connection, "token", now)->assistance; };
  EXPECT_EQ(acts_in(), "");
  set_session_assistance(*connection, "token", "for noor");
  EXPECT_EQ(acts_in(), "for noor");
  EXPECT_EQ(find_assistance(*connection, acts_in())->person, domain::PersonId("noor"));
  set_session_assistance(*connection, "token", "");
  EXPECT_EQ(acts_in(), "");
  EXPECT_FALSE(find_assistance(*connection, "other"));
}

TEST_P(AssistanceContract, the_first_moment_of_stopping_stays) {
  stop_assistance(*connection, "for noor", now.plus_seconds(5));
  stop_assistance(*connection, "for noor", now.plus_seconds(9));
  EXPECT_EQ(find_assistance(*connection, "for noor")->stopped_at, now.plus_seconds(5));
  EXPECT_FALSE(find_assistance(*connection, "for bram")->stopped_at);
}

TEST_P(AssistanceContract, who_is_erased_is_helped_no_more_and_stays_as_an_id) {
  erase_person(*connection, domain::PersonId("noor"));
  EXPECT_EQ(find_assistance(*connection, "for noor")->ends_at, now);
  EXPECT_EQ(find_assistance(*connection, "for bram")->ends_at, now.plus_seconds(1800));
  EXPECT_EQ(list_assistance_of(*connection, domain::PersonId("noor")).size(), 1u);
}

TEST_P(AssistanceContract, knows_for_whom_an_official_did_something_in_a_dossier) {
  const domain::PersonId official("official");
  EXPECT_EQ(count_assistance_by(*connection, official, now.plus_seconds(-1)), 2);
  EXPECT_EQ(count_assistance_by(*connection, official, now), 1);
  add_assisted_act(*connection, "for noor", {now, "open", domain::DossierId("d1"), 1});
  add_assisted_act(*connection, "for noor", {now, "follow", domain::DossierId("d1"), 0});
  add_assisted_act(*connection, "for bram", {now, "follow", domain::DossierId("d2"), 0});
  const auto acts = list_assisted_acts(*connection, "for noor");
  ASSERT_EQ(acts.size(), 2u);
  EXPECT_EQ(acts[0].act, "open");
  EXPECT_EQ(acts[0].sequence, 1);
  EXPECT_EQ(list_helped_in(*connection, official, domain::DossierId("d1")),
            std::vector<domain::PersonId>{domain::PersonId("noor")});
  EXPECT_TRUE(list_helped_in(*connection, domain::PersonId("noor"), domain::DossierId("d1")).empty());
}

}  // namespace
}  // namespace meent::store
