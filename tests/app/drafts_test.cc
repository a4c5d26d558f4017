// SPDX-License-Identifier: EUPL-1.2
// Forms that somebody keeps for later: what is kept, for whom, and until when.
#include "app/drafts.h"

#include "app/erase_person.h"
#include "app/house_fixture.h"

namespace meent::app {
namespace {

class Drafts : public House {
 protected:
  std::string save(const std::string& who, const FormPlace& place, const domain::Given& given = {{"titel", "Bank"}},
                   Date day = Date(2026, 3, 2)) const {
    auto keeper = session(who, day);
    return key_of(save_draft(keeper, place, given));
  }
  std::string title(const std::string& who, const FormPlace& place) const {
    auto reader = session(who);
    const auto draft = find_draft(reader, place);
    return draft ? draft->title : "none";
  }
  FormPlace entry() const { return {"utrecht", "", round("ideeen", 0).number}; }
  const FormPlace start{"utrecht", "buurtinitiatief", 0};
};

TEST_F(Drafts, keep_what_was_filled_in_however_little_for_their_writer_alone) {
  const FormPlace place = entry();
  const std::string before = test::dump_rows(*connection_);
  EXPECT_EQ(save(resident, place), "done");
  EXPECT_EQ(save(resident, place, {}), "done");
  EXPECT_EQ(title(resident, place), "Dien een plan in");
  EXPECT_EQ(save(resident, place, {{"titel", "Bank bij het water"}, {"kaas", "jong"}}), "done");
  EXPECT_EQ(title(resident, place), "Bank bij het water");
  EXPECT_EQ(title(officer, place), "none");
  EXPECT_EQ(title("", place), "none");
  auto reader = session(resident);
  const auto drafts = MUST(list_drafts(reader));
  ASSERT_EQ(drafts.size(), 1U);
  EXPECT_EQ(drafts[0].answers.size(), 1U) << "only what the form asks";
  EXPECT_EQ(drafts[0].where, "Wijkbudget");
  EXPECT_EQ(drafts[0].kept_until, Date(2026, 5, 31));
  EXPECT_EQ(save("", place), "sign_in.needed");
}

TEST_F(Drafts, are_gone_when_thrown_away_forgotten_or_erased) {
  const FormPlace place = entry();
  EXPECT_EQ(save(resident, place), "done");
  EXPECT_EQ(save(resident, start), "done");
  auto thrower = session(resident);
  EXPECT_EQ(key_of(throw_draft_away(thrower, place)), "done");
  EXPECT_EQ(key_of(throw_draft_away(thrower, place)), "done");
  EXPECT_EQ(title(resident, place), "none");
  auto early = session("", Date(2026, 5, 30));
  forget_old_drafts(early);
  EXPECT_EQ(title(resident, start), "Bank");
  auto late = session("", Date(2026, 6, 1));
  forget_old_drafts(late);
  EXPECT_EQ(title(resident, start), "none");
  EXPECT_EQ(save(resident, place, {{"titel", "Voor mijn zoon Bram"}}), "done");
  auto eraser = session();
  static_cast<void>(MUST(erase_person(eraser, resident)));
  EXPECT_EQ(test::dump_rows(*connection_).find("Bram"), std::string::npos);
}

TEST_F(Drafts, of_a_call_that_closed_are_still_there_to_read) {
  const FormPlace place = entry();
  EXPECT_EQ(save(resident, place), "done");
  auto later = session(resident, Date(2027, 1, 4));
  const auto drafts = MUST(list_drafts(later));
  ASSERT_EQ(drafts.size(), 1U);
  EXPECT_FALSE(drafts[0].open);
  EXPECT_EQ(drafts[0].title, "Bank");
  EXPECT_EQ(save(resident, place, {{"titel", "Te laat"}}, Date(2027, 1, 4)), "move.term_ended");
}

TEST_F(Drafts, are_no_place_to_store_much) {
  const FormPlace place = entry();
  EXPECT_EQ(save(resident, place, {{"omschrijving", std::string(longest_draft + 1, 'a')}}), "draft.too_long");
  for (std::size_t i = 0; i < most_drafts; ++i) EXPECT_EQ(save(resident, entry()), "done");
  EXPECT_EQ(save(resident, start), "draft.too_many");
}

}  // namespace
}  // namespace meent::app
