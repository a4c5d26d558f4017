// SPDX-License-Identifier: EUPL-1.2
// Comments in both databases: threads, who sees what, reports and judgements.
#include "store/comment_store.h"

#include "store/contract.h"
#include "store/person_store.h"
#include "store/place_store.h"

namespace meent::store {
namespace {

using domain::DossierId;
using domain::PersonId;

class CommentContract : public Contract {
 protected:
  void SetUp() override {
    Contract::SetUp();
    if (IsSkipped()) return;
    save_municipality(*connection, {"breda", "GM0758", "Breda", ""});
    for (const char* const id : {"anna", "bo", "official"})
      add_person(*connection, {PersonId(id), std::string(id) + "@example.nl", id}, now);
    domain::Dossier dossier;
    dossier.id = plan;
    dossier.municipality = "breda";
    dossier.instrument = "plan";
    dossier.phase = "ingediend";
    insert_dossier(*connection, dossier, 1, {"intake", "", {}});
  }

  std::int64_t say(const char* who, const std::string& text, std::int64_t thread = 0,
                   CommentState state = CommentState::shown) {
    CommentRow comment;
    comment.dossier = plan;
    comment.thread = thread;
    comment.municipality = "breda";
    comment.author = PersonId(who);
    comment.text = text;
    comment.written_at = now;
    comment.state = state;
    return add_comment(*connection, comment);
  }
  CommentRow get(std::int64_t number) { return *find_comment(*connection, plan, number); }

  const DossierId plan{"d"};
  const Instant now{1'000'000};
};
INSTANTIATE_TEST_SUITE_P(Databases, CommentContract, testing::Values(true, false), database_name);

TEST_P(CommentContract, a_page_holds_whole_threads_in_order) {
  say("anna", "1");
  say("bo", "2");
  say("bo", "3", 1);
  say("anna", "4");
  EXPECT_EQ(count_threads(*connection, plan, {}), 3);
  std::string order;
  for (const auto& comment : list_threads(*connection, plan, {}, {2, 0})) order += comment.text;
  EXPECT_EQ(order, "132");
  EXPECT_EQ(list_threads(*connection, plan, {}, {2, 2})[0].text, "4");
  EXPECT_EQ(list_thread(*connection, plan, 1, {}).size(), 2U);
  EXPECT_EQ(count_answers(*connection, plan, 1), 1);
}

TEST_P(CommentContract, what_waits_is_there_for_its_author_and_officials_alone) {
  say("anna", "wacht", 0, CommentState::waiting);
  EXPECT_EQ(count_threads(*connection, plan, {}), 0);
  EXPECT_TRUE(list_threads(*connection, plan, {PersonId("bo"), false}, {20, 0}).empty());
  EXPECT_EQ(list_threads(*connection, plan, {PersonId("anna"), false}, {20, 0}).size(), 1U);
  EXPECT_EQ(count_threads(*connection, plan, {PersonId("official"), true}), 1);
  EXPECT_EQ(list_to_judge(*connection, "breda", {50, 0}).size(), 1U);
  EXPECT_TRUE(list_to_judge(*connection, "almere", {50, 0}).empty());
}

TEST_P(CommentContract, only_the_author_changes_or_takes_away_words) {
  const auto comment = get(say("anna", "van mij"));
  EXPECT_FALSE(edit_comment(*connection, comment, PersonId("official"), "anders", now, CommentState::shown));
  EXPECT_FALSE(withdraw_comment(*connection, comment, PersonId("official")));
  EXPECT_EQ(get(1).text, "van mij");
  EXPECT_TRUE(edit_comment(*connection, comment, PersonId("anna"), "beter", now, CommentState::shown));
  EXPECT_EQ(get(1).text, "beter");
  EXPECT_EQ(get(1).edited_at, now);
  EXPECT_TRUE(withdraw_comment(*connection, comment, PersonId("anna")));
  EXPECT_EQ(get(1).text, "");
  EXPECT_EQ(get(1).state, CommentState::withdrawn);
}

TEST_P(CommentContract, reports_count_people_and_judgements_come_newest_first) {
  const auto comment = get(say("anna", "hm"));
  add_report(*connection, comment, PersonId("bo"), "reclame", now);
  add_report(*connection, comment, PersonId("bo"), "elders", now);
  add_report(*connection, comment, PersonId("official"), "reclame", now);
  ASSERT_EQ(list_reports(*connection, comment).size(), 1U);
  EXPECT_EQ(list_reports(*connection, comment)[0].count, 2);
  EXPECT_TRUE(has_reported(*connection, comment, PersonId("bo")));
  EXPECT_EQ(list_to_judge(*connection, "breda", {50, 0}).size(), 1U);
  for (const char* const outcome : {"hidden", "shown"})
    add_judgement(*connection, {"breda", 0, plan, 1, now, "report", outcome, "reclame", "", PersonId("official")});
  remove_reports(*connection, comment);
  EXPECT_TRUE(list_to_judge(*connection, "breda", {50, 0}).empty());
  EXPECT_EQ(count_judgements(*connection, "breda"), 2);
  EXPECT_EQ(list_judgements(*connection, "breda", {1, 0})[0].outcome, "shown");
  EXPECT_EQ(list_judgements(*connection, comment)[0].outcome, "hidden");
}

TEST_P(CommentContract, erasing_somebody_takes_words_and_reports) {
  const auto mine = get(say("anna", "geheim"));
  const auto other = get(say("bo", "blijft"));
  save_appeal(*connection, mine, "ook geheim", now);
  add_report(*connection, other, PersonId("anna"), "elders", now);
  add_judgement(*connection,
                {"breda", 0, plan, 1, now, "report", "hidden", "prive", "u schreef geheim", PersonId("official")});
  const auto erased = erase_comments(*connection, PersonId("anna"));
  EXPECT_EQ(erased.texts, 1);
  EXPECT_EQ(get(1).text + get(1).appeal + list_judgements(*connection, mine)[0].explanation, "");
  EXPECT_EQ(get(2).text, "blijft");
  EXPECT_TRUE(list_reports(*connection, other).empty());
  EXPECT_EQ(erase_comments(*connection, PersonId("anna")).texts, 0);
}

}  // namespace
}  // namespace meent::store
