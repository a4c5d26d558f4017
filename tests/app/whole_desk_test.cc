// SPDX-License-Identifier: EUPL-1.2
// What stands first on the desk because the municipality is in default, the desk of everybody together, and what those
// who wait read about it.
#include "app/house_fixture.h"
#include "app/own_dossiers.h"
#include "app/work.h"

namespace meent::app {
namespace {

class WholeDesk : public House {
 protected:
  WholeDesk() {
    auto maker = session();
    test::add_people(maker);
  }
  WorkView desk(const std::string& who, Date day, WorkQuery::Show show = WorkQuery::Show::all) const {
    auto reader = session(who, day);
    return MUST(view_work(reader, "utrecht", {show, "", "", 1}));
  }
  WholeDeskView whole(Date day) const {
    auto reader = session("", day);
    return MUST(view_whole_desk(reader, "utrecht"));
  }
  std::vector<OwnDossier> own(Date day) const {
    auto reader = session(resident, day);
    return MUST(list_own_dossiers(reader));
  }
  std::int64_t idea() const {
    auto starter = session(resident);
    return MUST(open_dossier(starter, "utrecht", "buurtinitiatief", 0, "",
                             {{"titel", "Moestuin"}, {"omschrijving", "Een moestuin op het veld."}}))
        .number;
  }
  // An initiative that waits for a decision until 28 April, of which the initiator gave notice of default on 1 May.
  std::int64_t in_default() const {
    const auto number = idea();
    EXPECT_EQ(key_of(move(officer, number, "contact_worden")), "done");
    for (int i = 0; i < 10; ++i) {
      auto maker = session();
      const std::string neighbour = "buur" + std::to_string(i) + "@voorbeeld.invalid";
      test::add_person(maker, neighbour, "almere", "panel");
      EXPECT_EQ(key_of(move(neighbour, number, "steunen")), "done");
    }
    EXPECT_EQ(key_of(move(resident, number, "verder")), "done");
    EXPECT_EQ(key_of(move(resident, number, "uitwerken", {{"nodig", "Het veld."}})), "done");
    EXPECT_EQ(key_of(move(resident, number, "besluit_vragen", {}, Date(2026, 3, 3))), "done");
    EXPECT_EQ(key_of(move(resident, number, "in_gebreke_stellen", {}, Date(2026, 5, 1))), "done");
    return number;
  }
};

TEST_F(WholeDesk, puts_what_is_in_default_first_and_says_what_it_costs_today) {
  const auto number = in_default();
  auto view = desk(decider, Date(2026, 5, 15));
  ASSERT_EQ(view.items.size(), 1u);
  ASSERT_TRUE(view.items[0].in_default.has_value());
  EXPECT_EQ(view.items[0].in_default->notice, Date(2026, 5, 1));
  // Friday 15 May is as good as a holiday there (equated), and after it comes a weekend.
  EXPECT_EQ(view.items[0].in_default->last_day_without, Date(2026, 5, 18));
  EXPECT_EQ(view.items[0].in_default->days, 0);
  EXPECT_EQ(view.in_default, 1);
  EXPECT_EQ(view.owed, Money{0});
  view = desk(decider, Date(2026, 5, 20), WorkQuery::Show::in_default);
  EXPECT_EQ(view.items[0].link.number, number);
  EXPECT_EQ(view.owed, Money{2 * 2300});
  // Once it is decided it costs nothing more and is gone from the desk.
  ASSERT_EQ(key_of(move(decider, number, "toewijzen", {{"reason", "Goed idee."}}, Date(2026, 5, 21))), "done");
  view = desk(decider, Date(2026, 5, 21));
  EXPECT_EQ(view.in_default, 0);
  EXPECT_EQ(view.owed, std::nullopt);
}

TEST_F(WholeDesk, counts_for_each_role_how_much_waits_and_how_late_it_is) {
  in_default();
  idea();
  idea();
  const auto view = whole(Date(2026, 5, 20));
  ASSERT_EQ(view.lines.size(), 2u);
  EXPECT_EQ(view.lines[0].role, "het college van burgemeester en wethouders");
  EXPECT_EQ(view.lines[0].in_default, 1);
  EXPECT_EQ(view.lines[0].late, 1);
  EXPECT_EQ(view.lines[0].longest_late, 22);
  EXPECT_EQ(view.lines[0].owed, Money{2 * 2300});
  EXPECT_EQ(view.lines[1].role, "de vaste contactpersoon bij de gemeente");
  EXPECT_EQ(view.lines[1].running, 2);
  EXPECT_EQ(view.lines[1].late, 2);
  EXPECT_EQ(view.lines[1].owed, std::nullopt);
  EXPECT_EQ(view.total.running, 3);
  EXPECT_EQ(view.total.late, 3);
}

TEST_F(WholeDesk, says_to_whoever_waits_by_when_they_hear) {
  using Turn = OwnDossier::Turn;
  const auto number = idea();
  auto mine = own(Date(2026, 3, 3));
  ASSERT_EQ(mine.size(), 1u);
  EXPECT_EQ(mine[0].turn, Turn::municipality);
  EXPECT_EQ(mine[0].until, Date(2026, 3, 16));
  EXPECT_FALSE(mine[0].link.late);
  EXPECT_TRUE(own(Date(2026, 3, 17))[0].link.late);
  // While neighbours can support it, the initiator goes on when they are enough.
  ASSERT_EQ(key_of(move(officer, number, "contact_worden")), "done");
  EXPECT_EQ(own(Date(2026, 3, 3))[0].turn, Turn::own);
  ASSERT_EQ(key_of(move(resident, number, "intrekken")), "done");
  mine = own(Date(2026, 3, 3));
  EXPECT_EQ(mine[0].turn, Turn::other);
  EXPECT_EQ(mine[0].until, std::nullopt);
  // What officials did is not their own.
  auto reader = session(officer);
  EXPECT_TRUE(MUST(list_own_dossiers(reader)).empty());
  auto nobody = session();
  EXPECT_EQ(list_own_dossiers(nobody).error().key, "sign_in.needed");
}

}  // namespace
}  // namespace meent::app
