// SPDX-License-Identifier: EUPL-1.2
// Forms that are kept, in both databases: one for each person and form.
#include "store/draft_store.h"

#include "store/contract.h"
#include "store/person_store.h"
#include "store/place_store.h"

namespace meent::store {
namespace {

class DraftContract : public Contract {
 protected:
  void SetUp() override {
    Contract::SetUp();
    if (IsSkipped()) return;
    save_municipality(*connection, {"breda", "GM0758", "Breda", ""});
    for (const std::string id : {"anna", "bo"})
      add_person(*connection, {domain::PersonId(id), id + "@example.nl", id}, Instant{1});
  }
  void save(const char* who, std::int64_t parent, const char* answers, std::int64_t at) {
    save_draft(*connection, {domain::PersonId(who), "breda", parent > 0 ? "" : "plan", parent, answers, Instant{at}});
  }
  std::string saved(const char* who, std::int64_t parent) {
    const auto draft = find_draft(*connection, domain::PersonId(who), "breda", parent > 0 ? "" : "plan", parent);
    return draft ? draft->answers : "none";
  }
};
INSTANTIATE_TEST_SUITE_P(Databases, DraftContract, testing::Values(true, false), database_name);

TEST_P(DraftContract, saving_again_takes_the_place_of_what_was_there) {
  save("anna", 3, "{\"titel\":\"Bank\"}", 10);
  save("anna", 3, "{\"titel\":\"Bankje\"}", 20);
  EXPECT_EQ(saved("anna", 3), "{\"titel\":\"Bankje\"}");
  EXPECT_EQ(list_drafts(*connection, domain::PersonId("anna")).size(), 1U);
  EXPECT_EQ(list_drafts(*connection, domain::PersonId("anna"))[0].saved_at, Instant{20});
}

TEST_P(DraftContract, each_person_and_form_has_its_own_the_last_one_first) {
  save("anna", 3, "a", 10);
  save("anna", 0, "b", 30);
  save("anna", 4, "c", 20);
  save("bo", 3, "d", 40);
  std::string order;
  for (const auto& draft : list_drafts(*connection, domain::PersonId("anna"))) order += draft.answers;
  EXPECT_EQ(order, "bca");
  EXPECT_EQ(saved("bo", 3), "d");
  EXPECT_EQ(saved("bo", 0), "none");
}

TEST_P(DraftContract, what_is_removed_or_old_is_gone_and_nothing_else) {
  save("anna", 3, "a", 10);
  save("anna", 4, "b", 20);
  save("bo", 3, "c", 30);
  remove_draft(*connection, domain::PersonId("anna"), "breda", "", 4);
  EXPECT_EQ(saved("anna", 4), "none");
  remove_old_drafts(*connection, Instant{10});
  EXPECT_EQ(saved("anna", 3), "none");
  EXPECT_EQ(saved("bo", 3), "c");
  remove_drafts(*connection, domain::PersonId("bo"));
  EXPECT_EQ(saved("bo", 3), "none");
}

}  // namespace
}  // namespace meent::store
