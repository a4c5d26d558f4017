// SPDX-License-Identifier: EUPL-1.2
// Two plans become one only when somebody of both said yes; what goes along, what stays, and who is told what.
#include "app/proposals.h"

#include "app/browse.h"
#include "app/dossier_view.h"
#include "app/following.h"
#include "app/house_fixture.h"
#include "app/letters_out.h"
#include "app/sign_in.h"
#include "domain/event.h"
#include "store/mail_store.h"

namespace meent::app {
namespace {

// Plan 1 and plan 2 are of the resident, the third of Bo; all three are handed in.
class Proposals : public House {
 protected:
  Proposals() {
    const auto made = round("ideeen", 2);
    round_ = made.number;
    goes_on_ = made.plans[0];
    second_ = made.plans[1];
    auto visitor = session();
    static_cast<void>(MUST(use_sign_in_link(visitor, make_sign_in_link(visitor, bo), "Bo")));
    auto hands_in = session(bo);
    closes_ = MUST(open_entry(hands_in, "utrecht", round_,
                              {{"titel", "Plan van Bo"}, {"omschrijving", "Ook bankjes"}, {"kosten", "900"}}))
                  .number;
    take_readers();
  }
  std::string propose(std::int64_t plan, std::int64_t other, Date day = Date(2026, 3, 2)) const {
    return key_of(move(officer, plan, "samenvoegen",
                       {{"reason", "Gaat over hetzelfde."}, {"ander_dossier", std::to_string(other)}}, day));
  }
  std::string answer(const std::string& who, std::int64_t plan, std::string_view what,
                     Date day = Date(2026, 3, 2)) const {
    auto actor = session(who, day);
    return key_of(answer_proposal(actor, "utrecht", plan, what));
  }
  DossierView view(std::int64_t plan, const std::string& who = "", Date day = Date(2026, 3, 2)) const {
    auto reader = session(who, day);
    return MUST(view_dossier(reader, "utrecht", plan));
  }
  void expect_whole_chains() const {
    for (const auto number : {goes_on_, second_, closes_}) {
      const auto dossier = store::load_dossier(*connection_, row(number).id);
      EXPECT_EQ(domain::verify_chain(store::list_events(*connection_, dossier.id), dossier.last_hash), std::nullopt);
    }
  }
  std::int64_t count(const char* sql, std::int64_t plan) const {
    return connection_->query(sql, {row(plan).id.text})[0].integer(0);
  }
  const std::string bo = "bo@example.nl";
  std::int64_t round_ = 0;
  std::int64_t goes_on_ = 0;
  std::int64_t second_ = 0;
  std::int64_t closes_ = 0;
};

TEST_F(Proposals, both_say_yes_and_one_goes_on_with_people_support_and_followers_each_once) {
  for (const auto& [who, plan] : {std::pair{officer, closes_}, {decider, closes_}, {decider, goes_on_}})
    ASSERT_EQ(key_of(move(who, plan, "steunen")), "done");
  for (const auto& [who, plan] : {std::pair{officer, closes_}, {decider, closes_}, {decider, goes_on_}})
    store::set_follower(*connection_, row(plan).id, person(who), true);
  ASSERT_EQ(propose(closes_, goes_on_), "done");
  EXPECT_EQ(answer(bo, closes_, "yes"), "done");
  EXPECT_EQ(row(closes_).phase, "ingediend") << "one yes changes nothing";
  EXPECT_EQ(answer(resident, goes_on_, "yes"), "done");
  EXPECT_EQ(row(closes_).phase, "samengevoegd");
  EXPECT_TRUE(row(closes_).final);
  EXPECT_EQ(row(closes_).support, 0);
  EXPECT_EQ(row(goes_on_).phase, "ingediend");
  EXPECT_EQ(row(goes_on_).support, 2) << "who supported both counts once";
  EXPECT_EQ(count("SELECT COUNT(*) FROM support WHERE dossier_id = $1", goes_on_), 2);
  EXPECT_EQ(count("SELECT COUNT(*) FROM support WHERE dossier_id = $1", closes_), 0);
  EXPECT_EQ(count("SELECT COUNT(*) FROM follower WHERE dossier_id = $1", goes_on_), 2);
  EXPECT_EQ(count("SELECT COUNT(*) FROM follower WHERE dossier_id = $1", closes_), 0);
  EXPECT_EQ(key_of(move(bo, goes_on_, "wijzigen", {{"titel", "Samen"}})), "done") << "co-initiator now";
  EXPECT_EQ(key_of(move(decider, goes_on_, "steunen")), "support.already");
  EXPECT_EQ(key_of(move(officer, goes_on_, "niet_meer_steunen")), "done") << "support that came along can be withdrawn";
  expect_whole_chains();
}

TEST_F(Proposals, both_pages_say_where_it_went_and_the_old_text_stays) {
  ASSERT_EQ(propose(closes_, goes_on_), "done");
  ASSERT_EQ(answer(resident, goes_on_, "yes"), "done");
  ASSERT_EQ(answer(bo, closes_, "yes"), "done");
  const auto old = view(closes_);
  ASSERT_TRUE(old.merged_into.has_value());
  EXPECT_EQ(old.merged_into->number, goes_on_);
  EXPECT_EQ(old.words, "Ook bankjes");
  EXPECT_FALSE(old.proposal.has_value());
  const auto still = view(goes_on_);
  ASSERT_EQ(still.merged.size(), 1u);
  EXPECT_EQ(still.merged[0].number, closes_);
  EXPECT_FALSE(still.merged_into.has_value());
}

TEST_F(Proposals, those_concerned_are_told_what_it_means_and_officials_are_not) {
  ASSERT_EQ(propose(closes_, goes_on_), "done");
  const MailSite site{"https://meent.example", "meent@example.nl"};
  auto post = session();
  std::string texts;
  for (const auto& waiting : store::take_notices(*connection_, session().now, 100)) {
    EXPECT_TRUE(waiting.notice.key == "notice.merge_here" || waiting.notice.key == "notice.merge_there");
    EXPECT_EQ(waiting.notice.to, person(waiting.notice.key == "notice.merge_here" ? resident : bo));
    texts += t(Language::nl, waiting.notice.key, waiting.notice.params);
    store::finish_notice(*connection_, waiting.id);
  }
  EXPECT_NE(texts.find("“Plan 1”"), std::string::npos) << texts;
  EXPECT_NE(texts.find("“Plan van Bo”"), std::string::npos) << texts;
}

TEST_F(Proposals, a_no_ends_it_on_both_sides_and_changes_nothing) {
  ASSERT_EQ(propose(closes_, goes_on_), "done");
  ASSERT_EQ(answer(bo, closes_, "yes"), "done");
  take_readers();
  ASSERT_EQ(answer(resident, goes_on_, "no"), "done");
  const auto told = take_readers();
  EXPECT_TRUE(std::find(told.begin(), told.end(), person(bo)) != told.end());
  EXPECT_FALSE(view(closes_).proposal || view(goes_on_).proposal);
  EXPECT_EQ(answer(bo, closes_, "yes"), "proposal.none");
  EXPECT_EQ(row(closes_).phase, "ingediend");
  EXPECT_EQ(propose(closes_, goes_on_), "done") << "it may be proposed again";
  expect_whole_chains();
}

TEST_F(Proposals, only_those_whose_plan_it_is_answer_and_only_officials_take_it_back) {
  ASSERT_EQ(propose(closes_, goes_on_), "done");
  EXPECT_EQ(answer("", closes_, "yes"), "sign_in.needed");
  EXPECT_EQ(answer(resident, closes_, "yes"), "proposal.not_yours");
  EXPECT_EQ(answer(officer, closes_, "yes"), "proposal.not_yours");
  EXPECT_EQ(answer(bo, closes_, "back"), "proposal.not_proposer");
  EXPECT_EQ(answer(bo, closes_, "misschien"), "proposal.unclear");
  EXPECT_EQ(answer(officer, goes_on_, "back"), "done") << "from either page";
  EXPECT_EQ(answer(bo, closes_, "yes"), "proposal.none");
  EXPECT_FALSE(view(closes_).proposal || view(goes_on_).proposal);
}

TEST_F(Proposals, who_handed_in_both_says_yes_to_both) {
  ASSERT_EQ(propose(second_, goes_on_), "done");
  EXPECT_EQ(answer(resident, second_, "yes"), "done");
  EXPECT_EQ(row(second_).phase, "ingediend");
  EXPECT_EQ(answer(resident, goes_on_, "yes"), "done");
  EXPECT_EQ(row(second_).phase, "samengevoegd");
  expect_whole_chains();
}

TEST_F(Proposals, residents_and_those_whose_plan_it_is_cannot_propose_it) {
  EXPECT_EQ(key_of(move(resident, second_, "samenvoegen", {{"ander_dossier", std::to_string(goes_on_)}})),
            "move.not_by_role");
  auto hands_in = session(officer);
  const auto own = MUST(open_entry(hands_in, "utrecht", round_,
                                   {{"titel", "Van een ambtenaar"}, {"omschrijving", "x"}, {"kosten", "1"}}))
                       .number;
  EXPECT_EQ(propose(own, goes_on_), "check.not_same_person_as");
}

TEST_F(Proposals, of_a_wrong_other_plan_is_said_what_is_wrong) {
  EXPECT_EQ(propose(closes_, closes_), "merge.itself");
  EXPECT_EQ(propose(closes_, round_), "merge.not_alike");
  EXPECT_EQ(propose(closes_, 9999), "move.fields");
  const auto elsewhere = round("ideeen", 1).plans[0];
  EXPECT_EQ(propose(closes_, elsewhere), "merge.not_alike");
  ASSERT_EQ(key_of(move(resident, second_, "intrekken")), "done");
  EXPECT_EQ(propose(closes_, second_), "merge.phase");
}

TEST_F(Proposals, after_two_weeks_the_clock_ends_it_on_both_sides) {
  ASSERT_EQ(propose(closes_, goes_on_), "done");
  auto in_time = session("", Date(2026, 3, 16));
  EXPECT_EQ(list_due(in_time).size(), 0u);
  EXPECT_EQ(answer(bo, closes_, "yes", Date(2026, 3, 17)), "proposal.too_late");
  EXPECT_FALSE(view(closes_, bo, Date(2026, 3, 17)).proposal.has_value());
  auto clock = session("", Date(2026, 3, 17));
  EXPECT_EQ(tick(clock), 1);
  EXPECT_EQ(tick(clock), 0);
  EXPECT_EQ(answer(bo, closes_, "yes"), "proposal.none");
  EXPECT_EQ(answer(resident, goes_on_, "yes"), "proposal.none");
  expect_whole_chains();
}

TEST_F(Proposals, a_plan_that_is_withdrawn_ends_it_for_the_other) {
  ASSERT_EQ(propose(closes_, goes_on_), "done");
  ASSERT_EQ(key_of(move(resident, goes_on_, "intrekken")), "done");
  EXPECT_EQ(answer(bo, closes_, "yes"), "proposal.none");
  EXPECT_EQ(propose(closes_, second_), "done");
  ASSERT_EQ(key_of(move(bo, closes_, "intrekken")), "done");
  EXPECT_EQ(answer(resident, second_, "yes"), "proposal.none");
  expect_whole_chains();
}

TEST_F(Proposals, voting_that_opens_ends_it) {
  auto clock = session("", Date(2026, 12, 1));
  tick(clock);
  ASSERT_EQ(row(closes_).phase, "toets");
  for (const auto plan : {goes_on_, second_, closes_})
    ASSERT_EQ(key_of(move(officer, plan, "goedkeuren", {{"kosten", "900"}}, Date(2026, 12, 1))), "done");
  ASSERT_EQ(propose(closes_, goes_on_, Date(2026, 12, 1)), "done");
  ASSERT_EQ(answer(bo, closes_, "yes", Date(2026, 12, 1)), "done");
  ASSERT_EQ(key_of(move(officer, round_, "stemmen_openen", {}, Date(2026, 12, 1))), "done");
  EXPECT_EQ(answer(resident, goes_on_, "yes", Date(2026, 12, 1)), "proposal.none");
  EXPECT_EQ(row(closes_).phase, "stembaar");
  expect_whole_chains();
}

TEST_F(Proposals, officials_see_what_is_similar_and_choose_it_first) {
  ASSERT_EQ(key_of(move(bo, closes_, "wijzigen", {{"titel", "Plann 2"}})), "done");
  const auto seen = view(closes_, officer);
  ASSERT_FALSE(seen.similar.empty());
  EXPECT_EQ(seen.similar[0].number, second_);
  const auto merging =
      std::find_if(seen.moves.begin(), seen.moves.end(), [](const MoveView& one) { return one.name == "samenvoegen"; });
  ASSERT_NE(merging, seen.moves.end());
  ASSERT_EQ(merging->fields[0].name, "ander_dossier");
  EXPECT_EQ(merging->fields[0].options, (std::vector{std::to_string(second_), std::to_string(goes_on_)}));
  EXPECT_TRUE(view(closes_, bo).similar.empty());
  EXPECT_TRUE(view(closes_).similar.empty());
}

}  // namespace
}  // namespace meent::app
