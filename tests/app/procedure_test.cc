// SPDX-License-Identifier: EUPL-1.2
// Opening, moving and the clock: who may, what is recorded and who is told.
#include "app/procedure.h"

#include "app/browse.h"
#include "app/house_fixture.h"
#include "base/hash.h"
#include "domain/event.h"
#include "store/place_store.h"

namespace meent::app {
namespace {

class Procedure : public House {
 protected:
  domain::Given plan() const { return {{"titel", "Bankje"}, {"omschrijving", "Om te zitten"}, {"kosten", "1.600"}}; }

  std::string refusal_of_opening(const std::string& who, const std::string& instrument, std::int64_t parent,
                                 const std::string& area) const {
    auto opener = session(who);
    const auto opened = open_dossier(opener, "utrecht", instrument, parent, area, plan());
    return opened ? "opened" : opened.error().key;
  }
};

TEST_F(Procedure, nobody_opens_or_moves_without_signing_in) {
  const auto made = round("ideeen", 1);
  EXPECT_EQ(refusal_of_opening("", "plan", made.number, ""), "sign_in.needed");
  EXPECT_EQ(key_of(move("", made.plans[0], "steunen")), "sign_in.needed");
}

TEST_F(Procedure, a_dossier_opens_only_where_it_belongs) {
  const auto made = round("ideeen", 1);
  EXPECT_EQ(refusal_of_opening(resident, "plan", 0, ""), "dossier.wrong_place");
  EXPECT_EQ(refusal_of_opening(resident, "plan", made.plans[0], ""), "dossier.wrong_place");
  EXPECT_EQ(refusal_of_opening(resident, "plan", 999, ""), "dossier.unknown");
  EXPECT_EQ(refusal_of_opening(resident, "bestaat-niet", 0, ""), "instrument.unknown");
  EXPECT_EQ(refusal_of_opening(resident, "buurtinitiatief", 0, "WK999999"), "area.unknown");
  EXPECT_EQ(refusal_of_opening(resident, "plan", made.number, ""), "opened");
}

TEST_F(Procedure, only_an_official_opens_a_round) {
  auto opener = session(resident);
  const auto opened = open_dossier(opener, "utrecht", "buurtbegroten", 0, "", {{"titel", "Van mij"}});
  ASSERT_FALSE(opened.has_value());
  EXPECT_EQ(opened.error().code, ErrorCode::not_allowed);
}

TEST_F(Procedure, an_official_is_one_in_her_own_municipality_alone) {
  const auto made = round("toets", 1);
  auto giver = session();
  test::add_person(giver, "buur@voorbeeld.invalid", "almere", "officer");
  EXPECT_EQ(key_of(move("buur@voorbeeld.invalid", made.plans[0], "goedkeuren", {{"kosten", "1"}})), "move.not_by_role");
  EXPECT_EQ(key_of(move(officer, made.plans[0], "goedkeuren", {{"kosten", "1000"}})), "done");
}

TEST_F(Procedure, a_refused_move_leaves_every_row_as_it_was) {
  const auto made = round("toets", 1);
  const std::string before = test::dump_rows(*connection_);
  EXPECT_NE(key_of(move(resident, made.plans[0], "goedkeuren", {{"kosten", "1000"}})), "done");
  EXPECT_NE(key_of(move(officer, made.plans[0], "goedkeuren", {{"kosten", "veel"}})), "done");
  EXPECT_NE(key_of(move(officer, made.plans[0], "afwijzen")), "done");
  EXPECT_NE(key_of(move(officer, made.number, "stemmen_openen")), "done");
  EXPECT_EQ(test::dump_rows(*connection_), before);
}

TEST_F(Procedure, every_move_is_one_event_in_an_unbroken_chain) {
  const auto made = round("uitslag", 3, 0, 6);
  for (const std::int64_t number : {made.number, made.plans[0], made.plans[1], made.plans[2]}) {
    const auto events = store::list_events(*connection_, row(number).id);
    EXPECT_EQ(domain::verify_chain(events), std::nullopt) << number;
    for (std::size_t i = 0; i < events.size(); ++i) EXPECT_EQ(events[i].sequence, static_cast<std::int64_t>(i) + 1);
  }
  EXPECT_EQ(store::list_events(*connection_, row(made.number).id).back().move, "tellen");
}

TEST_F(Procedure, the_clock_waits_for_the_whole_last_day_and_catches_up_after_a_sleep) {
  // Opened on 18 February: plans are welcome until and including Friday 20 March.
  const auto made = round("ideeen", 2);
  ASSERT_EQ(row(made.number).due_on, Date(2026, 3, 20));
  auto late = session("", Date(2026, 3, 20), 23);
  EXPECT_EQ(tick(late), 0);
  EXPECT_EQ(row(made.number).phase, "ideeen");
  // Saturday, Sunday and a day more asleep; the plans move along with their round, and nothing moves twice.
  auto slept = session("", Date(2026, 3, 23), 3);
  EXPECT_EQ(tick(slept), 1);
  EXPECT_EQ(row(made.number).phase, "toets");
  for (const std::int64_t plan : made.plans) EXPECT_EQ(row(plan).phase, "toets");
  EXPECT_EQ(tick(slept), 0);
}

TEST_F(Procedure, closing_the_vote_is_told_to_whoever_scrubs_the_files) {
  const auto made = round("stemmen", 2, 0, 2);
  ASSERT_EQ(row(made.number).due_on, Date(2026, 3, 18));
  auto clock = session("", Date(2026, 3, 19), 1);
  const std::int64_t before = votes_closed(clock);
  EXPECT_EQ(tick(clock), 1);
  EXPECT_EQ(row(made.number).phase, "telling");
  EXPECT_EQ(votes_closed(clock), before + 1);
  EXPECT_EQ(key_of(move(officer, made.number, "tellen", {}, Date(2026, 3, 19))), "done");
  EXPECT_EQ(votes_closed(clock), before + 1);
}

TEST_F(Procedure, closing_the_vote_by_hand_is_told_as_well) {
  auto instrument = *store::find_instrument(*connection_, "utrecht", "buurtbegroten", 1);
  const auto change = [&](const std::string& from, const std::string& to) {
    ASSERT_NE(instrument.definition.find(from), std::string::npos);
    instrument.definition.replace(instrument.definition.find(from), from.size(), to);
  };
  change("version = 1", "version = 2");
  const std::string clock = "  { name = \"sluiten\", title = { nl = \"Stemmen sluiten\"";
  change(clock, "  { name = \"dicht\", title = { nl = \"Nu al sluiten\" }, by = \"begeleider\", to = \"telling\" },\n" +
                    clock);
  instrument.version = 2;
  instrument.hash = sha256_hex(instrument.definition);
  store::publish_instrument(*connection_, "utrecht", instrument, session().now);
  const auto made = round("stemmen", 2, 0, 2);
  auto reader = session();
  const std::int64_t before = votes_closed(reader);
  EXPECT_EQ(key_of(move(officer, made.number, "dicht")), "done");
  EXPECT_EQ(votes_closed(reader), before + 1);
}

TEST_F(Procedure, a_statutory_term_that_ends_on_easter_monday_runs_to_tuesday_and_is_late_after_that) {
  auto initiator = session(resident, Date(2026, 1, 5));
  const auto opened = MUST(open_dossier(initiator, "utrecht", "buurtinitiatief", 0, "",
                                        {{"titel", "Moestuin"}, {"omschrijving", "Samen groente telen"}}));
  const std::int64_t number = opened.number;
  EXPECT_EQ(key_of(move(officer, number, "contact_worden", {}, Date(2026, 1, 6))), "done");
  for (int i = 0; i < 10; ++i) {
    auto giver = session();
    const std::string neighbour = "buur" + std::to_string(i) + "@voorbeeld.invalid";
    test::add_person(giver, neighbour, "almere", "counter");
    EXPECT_EQ(key_of(move(neighbour, number, "steunen", {}, Date(2026, 1, 10))), "done");
  }
  EXPECT_EQ(key_of(move(resident, number, "verder", {}, Date(2026, 1, 12))), "done");
  EXPECT_EQ(key_of(move(resident, number, "uitwerken", {{"nodig", "Grond"}}, Date(2026, 1, 13))), "done");
  EXPECT_EQ(key_of(move(resident, number, "besluit_vragen", {}, Date(2026, 2, 9))), "done");
  EXPECT_EQ(row(number).due_on, Date(2026, 4, 7));  // eight weeks end on 6 April, Easter Monday

  auto clock = session("", Date(2026, 4, 8));
  EXPECT_EQ(tick(clock), 0);  // a late decision is still a decision
  EXPECT_TRUE(MUST(view_dossier(clock, "utrecht", number)).link.late);
  EXPECT_EQ(key_of(move(decider, number, "toewijzen", {{"reason", "Goed plan"}}, Date(2026, 4, 8))), "done");
}

TEST_F(Procedure, notices_go_to_those_whom_the_move_tells_once_each) {
  const auto made = round("toets", 3);
  take_readers();
  EXPECT_EQ(key_of(move(officer, made.plans[0], "afwijzen", {{"reason", "Kan niet"}})), "done");
  EXPECT_EQ(take_readers(), std::vector{person(resident)});
  for (const std::int64_t plan : {made.plans[1], made.plans[2]})
    EXPECT_EQ(key_of(move(officer, plan, "goedkeuren", {{"kosten", "1000"}})), "done");
  take_readers();
  // All who have a role in one of the plans: Noor handed in three, Sam checked three.
  EXPECT_EQ(key_of(move(officer, made.number, "stemmen_openen")), "done");
  std::vector<domain::PersonId> both{person(resident), person(officer)};
  std::sort(both.begin(), both.end());
  EXPECT_EQ(take_readers(), both);
  EXPECT_EQ(key_of(move(resident, made.plans[1], "steunen")), "move.unknown");
  EXPECT_TRUE(take_readers().empty());
}

TEST_F(Procedure, support_is_counted_once_a_person) {
  const auto made = round("ideeen", 1);
  EXPECT_EQ(key_of(move(resident, made.plans[0], "steunen")), "done");
  EXPECT_EQ(key_of(move(resident, made.plans[0], "steunen")), "support.already");
  EXPECT_EQ(key_of(move(officer, made.plans[0], "steunen")), "done");
  EXPECT_EQ(row(made.plans[0]).support, 2);
  EXPECT_EQ(key_of(move(resident, made.plans[0], "niet_meer_steunen")), "done");
  EXPECT_EQ(row(made.plans[0]).support, 1);
}

TEST_F(Procedure, a_plan_is_taken_until_the_end_of_the_last_day) {
  const auto made = round("ideeen", 0);
  auto in_time = session(resident, Date(2026, 3, 20), 23);
  EXPECT_TRUE(open_entry(in_time, "utrecht", made.number, plan()).has_value());
  auto too_late = session(resident, Date(2026, 3, 21), 0);
  const auto opened = open_entry(too_late, "utrecht", made.number, plan());
  ASSERT_FALSE(opened.has_value());
  EXPECT_EQ(opened.error().code, ErrorCode::too_late);
}

TEST_F(Procedure, stopping_a_round_takes_its_plans_along) {
  const auto made = round("toets", 2);
  EXPECT_EQ(key_of(move(officer, made.number, "stoppen", {{"reason", "Geen geld"}})), "done");
  EXPECT_TRUE(row(made.number).final);
  for (const std::int64_t plan : made.plans) EXPECT_EQ(row(plan).phase, "vervallen");
}

}  // namespace
}  // namespace meent::app
