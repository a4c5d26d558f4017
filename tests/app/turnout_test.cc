// SPDX-License-Identifier: EUPL-1.2
// How many voted: one figure, not before voting has closed, and a share only where it means something.
#include "app/turnout.h"

#include "app/browse.h"
#include "app/browse_result.h"
#include "app/house_fixture.h"

namespace meent::app {
namespace {

class Turnout : public House {
 protected:
  std::optional<TurnoutView> shown(const std::string& phase, int codes, int ballots) const {
    const auto made = round(phase, 3, codes, ballots);
    auto reader = session("");
    return MUST(view_round(reader, "utrecht", made.number, 1)).turnout;
  }
};

TEST_F(Turnout, is_not_told_while_people_vote) { EXPECT_FALSE(shown("stemmen", 3, 2)); }

TEST_F(Turnout, is_not_there_where_nobody_could_vote_yet) { EXPECT_FALSE(shown("ideeen", 0, 0)); }

TEST_F(Turnout, is_held_against_the_letters_once_voting_has_closed) {
  const auto turnout = shown("telling", 1, 2);
  ASSERT_TRUE(turnout.has_value());
  EXPECT_EQ(turnout->letters, 3);
  EXPECT_EQ(turnout->online, 2);
  EXPECT_EQ(turnout->paper, 0);
  EXPECT_EQ(turnout->per_mille(), 667);
}

TEST(TurnoutShare, is_not_given_where_ballots_and_letters_do_not_compare) {
  EXPECT_EQ((TurnoutView{1000, 123, 0, 0}).per_mille(), 123);
  EXPECT_EQ((TurnoutView{1000, 100, 23, 5}).per_mille(), 123);
  EXPECT_FALSE((TurnoutView{0, 123, 0, 0}).per_mille());             // no letters were sent
  EXPECT_FALSE((TurnoutView{100, 123, 0, 0}).per_mille());           // more ballots than letters: imported
  EXPECT_FALSE((TurnoutView{1000, 100, 23, 0, false}).per_mille());  // paper without a code
}

}  // namespace
}  // namespace meent::app
