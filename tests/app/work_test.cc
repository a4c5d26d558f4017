// SPDX-License-Identifier: EUPL-1.2
// The desk: what waits for whom, in which order, and what stands apart.
#include "app/work.h"

#include "app/house_fixture.h"

namespace meent::app {
namespace {

using Show = WorkQuery::Show;

class Desk : public House {
 protected:
  WorkView desk(const std::string& who, const WorkQuery& query = {}, Date day = Date(2026, 3, 2)) const {
    auto reader = session(who, day);
    return MUST(view_work(reader, "utrecht", query));
  }
  static std::vector<std::int64_t> numbers_of(const WorkView& view) {
    std::vector<std::int64_t> numbers;
    for (const auto& item : view.items) numbers.push_back(item.link.number);
    return numbers;
  }
  // An initiative that waits for a decision.
  std::int64_t initiative() const {
    auto starter = session(resident);
    const auto number = MUST(open_dossier(starter, "utrecht", "buurtinitiatief", 0, "",
                                          {{"titel", "Moestuin"}, {"omschrijving", "Een moestuin op het veld."}}))
                            .number;
    EXPECT_EQ(key_of(move(officer, number, "contact_worden")), "done");
    for (int i = 0; i < 10; ++i) {
      auto maker = session();
      const std::string neighbour = "buur" + std::to_string(i) + "@voorbeeld.invalid";
      test::add_person(maker, neighbour, "almere", "panel");
      EXPECT_EQ(key_of(move(neighbour, number, "steunen")), "done");
    }
    EXPECT_EQ(key_of(move(resident, number, "verder")), "done");
    EXPECT_EQ(key_of(move(resident, number, "uitwerken", {{"nodig", "Het veld."}})), "done");
    EXPECT_EQ(key_of(move(resident, number, "besluit_vragen")), "done");
    return number;
  }
};

TEST_F(Desk, is_empty_for_who_holds_no_role) {
  round("toets");
  EXPECT_TRUE(desk(resident).items.empty());
  EXPECT_TRUE(desk("").items.empty());
  EXPECT_FALSE(desk(resident).has_turn);
  EXPECT_EQ(desk(resident).running, 0);
}

TEST_F(Desk, holds_what_the_turn_of_the_dossier_says) {
  const auto made = round("toets", 2);
  const auto view = desk(officer);
  EXPECT_EQ(numbers_of(view), (std::vector<std::int64_t>{made.number, made.plans[0], made.plans[1]}));
  EXPECT_EQ(view.items[1].round, made.number);
  EXPECT_EQ(view.items[1].round_title, "Wijkbudget");
  EXPECT_EQ(view.items[1].moves, (std::vector<std::string>{"Op het stembiljet zetten", "Om aanvulling vragen"}));
  // The decider has nothing to do in this phase.
  EXPECT_TRUE(desk(decider).items.empty());
  EXPECT_TRUE(desk(decider).has_turn);
}

TEST_F(Desk, counts_and_shows_what_is_late_first) {
  const auto made = round("toets", 2);
  const auto later = round("toets", 1);
  ASSERT_EQ(key_of(move(officer, made.plans[1], "herstel_vragen", {{"reason", "Waar?"}})), "done");
  ASSERT_EQ(key_of(move(resident, made.plans[1], "aanvullen",
                        {{"titel", "Plan 2"}, {"omschrijving", "Daar."}, {"kosten", "2000"}}, Date(2026, 3, 9))),
            "done");
  const Date day = row(made.plans[0]).due_on->plus_days(1);
  const auto view = desk(officer, {}, day);
  EXPECT_EQ(view.items.back().link.number, made.plans[1]);
  EXPECT_FALSE(view.items.back().link.late);
  EXPECT_TRUE(view.items.front().link.late);
  EXPECT_EQ(view.running, 5);
  const auto late = desk(officer, {Show::late, "plan", "", 1}, day);
  EXPECT_EQ(numbers_of(late), (std::vector<std::int64_t>{made.plans[0], later.plans[0]}));
  EXPECT_EQ(late.late, 2);
  // On its last day itself nothing is late.
  EXPECT_EQ(desk(officer, {Show::late, "plan", "", 1}, day.plus_days(-1)).late, 0);
}

TEST_F(Desk, filters_by_instrument_and_leaves_out_what_is_unknown) {
  const auto made = round("toets", 1);
  EXPECT_EQ(numbers_of(desk(officer, {Show::all, "plan", "", 1})), std::vector<std::int64_t>{made.plans[0]});
  EXPECT_EQ(desk(officer, {Show::all, "bestaat_niet", "WK9", 9}).running, 2);
  EXPECT_EQ(desk(officer, {Show::all, "bestaat_niet", "WK9", 9}).query.page, 1);
}

TEST_F(Desk, sets_apart_what_stands_still) {
  auto maker = session();
  test::add_people(maker);
  const auto number = initiative();
  ASSERT_EQ(numbers_of(desk(decider)), std::vector<std::int64_t>{number});
  EXPECT_EQ(desk(decider).items[0].moves, std::vector<std::string>{"Toewijzen"});
  ASSERT_EQ(key_of(move(officer, number, "aanvulling_vragen", {{"reason", "Welk veld?"}})), "done");
  const auto running = desk(decider);
  const auto paused = desk(decider, {Show::paused, "", "", 1});
  EXPECT_TRUE(running.items.empty());
  EXPECT_EQ(running.paused, 1);
  ASSERT_EQ(numbers_of(paused), std::vector<std::int64_t>{number});
  EXPECT_EQ(paused.items[0].paused_on, Date(2026, 3, 2));
  // What stands still is not late, however long it takes.
  EXPECT_EQ(desk(decider, {}, Date(2027, 3, 2)).late, 0);
  // Who was waited for has answered: the term runs again.
  ASSERT_EQ(key_of(move(resident, number, "aanvullen", {{"nodig", "Het veld aan de Dam."}}, Date(2026, 3, 5))), "done");
  EXPECT_EQ(numbers_of(desk(decider)), std::vector<std::int64_t>{number});
  EXPECT_EQ(desk(decider).paused, 0);
}

TEST_F(Desk, shows_fifty_a_page) {
  const auto made = round("toets", 60);
  const auto first = desk(officer, {Show::all, "plan", "", 1});
  const auto second = desk(officer, {Show::all, "plan", "", 2});
  EXPECT_EQ(first.items.size(), 50u);
  EXPECT_EQ(second.items.size(), 10u);
  EXPECT_EQ(second.pages, 2);
  EXPECT_EQ(second.items.back().link.number, made.plans.back());
}

}  // namespace
}  // namespace meent::app
