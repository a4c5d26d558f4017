// SPDX-License-Identifier: EUPL-1.2
// Moves that wait for consent, without another dossier: proposed, agreed to, refused, taken back, lapsed. Merging is in
// instruments/stories/samenvoegen.story and in app/proposals_test.cc.
#include "domain/proposal.h"

#include <gtest/gtest.h>

#include "base/check.h"
#include "domain/engine.h"
#include "domain/instrument_parser.h"

namespace meent::domain {
namespace {

const char* const definition = R"(
format = 1
id = "afspraak"
version = 1
title = "Afspraak"
summary = "Een afspraak"
ladder = "zelfbeheer"
[roles]
groep = { kind = "initiator" }
ambtenaar = { kind = "officer" }
college = { kind = "decider" }
[fields]
titel = { type = "text", label = "Titel", required = true }
[[phase]]
name = "overleg"
stage = "agreement"
title = "Overleg"
term = { length = "1 year" }
moves = [
  { name = "vastleggen", title = "Vastleggen", by = "ambtenaar", to = "klaar", needs = { reason_given = true }, consent = { of = ["groep", "college"], within = "@dagen days" }, tells = ["groep"] },
  { name = "stoppen", by = "groep", to = "klaar", tells = ["ambtenaar"] },
  { name = "sluiten", title = "Sluiten", by = "ambtenaar", to = "klaar", tells = ["groep"] },
]
[[phase]]
name = "klaar"
stage = "answer"
title = "Klaar"
final = true
)";

class Proposing : public testing::Test {
 protected:
  Proposing() : instrument_(*load_instrument(definition, "afspraak.toml").value) {
    situation_.values["dagen"] = Json(10);
    OpenCommand command{.id = DossierId("d"), .municipality = "x", .role = "groep", .actor = anna_.id, .at = day(1)};
    command.facts = {{"titel", "Onderhoud"}};
    command.salt = "s";
    dossier_ = make_dossier(instrument_, command);
    take(open(instrument_, command, calendar_, situation_));
  }
  static Instant day(int number) { return start_of(Date(2026, 3, number)).plus_seconds(36000); }
  std::string take(Result<Event> event) {
    if (!event) return event.error().key;
    dossier_ = apply(dossier_, seal(*std::move(event), dossier_.last_hash));
    return "done";
  }
  std::string propose(int on = 2) {
    return take(decide(instrument_, dossier_, {"vastleggen", "ambtenaar", bo_.id, day(on), {{"reason", "Omdat"}}, "s"},
                       calendar_, situation_));
  }
  std::string answer(const Person& person, bool agrees, int on = 3) {
    return take(answer_proposal(instrument_, dossier_, person, agrees, day(on)));
  }
  std::string make_it() {
    return take(
        decide(instrument_, dossier_, make_consented_command(dossier_, "Omdat", day(5), "s"), calendar_, situation_));
  }
  Instrument instrument_;
  Calendar calendar_{std::set<Date>{}};
  Situation situation_;
  Dossier dossier_;
  const Person anna_{PersonId("anna"), "x", "Anna", {}};
  const Person bo_{PersonId("bo"), "x", "Bo", {"officer"}};
  const Person robin_{PersonId("robin"), "x", "Robin", {"decider"}};
};

TEST_F(Proposing, changes_nothing_but_that_it_waits) {
  const auto due_on = dossier_.due_on;
  ASSERT_EQ(propose(), "done");
  EXPECT_EQ(dossier_.phase, "overleg");
  EXPECT_EQ(dossier_.due_on, due_on);
  ASSERT_TRUE(dossier_.proposal.has_value());
  EXPECT_EQ(dossier_.proposal->until, Date(2026, 3, 12));
  EXPECT_EQ(dossier_.proposal->waiting, (std::set<std::string>{"groep", "college"}));
  EXPECT_EQ(propose(3), "proposal.already");
}

TEST_F(Proposing, is_made_once_every_role_agreed_and_not_before) {
  ASSERT_EQ(propose(), "done");
  EXPECT_EQ(make_it(), "proposal.not_agreed");
  ASSERT_EQ(answer(anna_, true), "done");
  EXPECT_EQ(answer(anna_, true), "proposal.not_yours") << "once is enough";
  EXPECT_EQ(make_it(), "proposal.not_agreed");
  ASSERT_EQ(answer(robin_, true), "done");
  EXPECT_TRUE(is_agreed(dossier_));
  ASSERT_EQ(make_it(), "done");
  EXPECT_TRUE(dossier_.final);
  EXPECT_FALSE(dossier_.proposal.has_value());
}

TEST_F(Proposing, one_no_ends_it) {
  ASSERT_EQ(propose(), "done");
  ASSERT_EQ(answer(anna_, true), "done");
  ASSERT_EQ(answer(robin_, false), "done");
  EXPECT_FALSE(dossier_.proposal.has_value());
  EXPECT_EQ(answer(robin_, true), "proposal.none");
  EXPECT_EQ(propose(4), "done");
  EXPECT_EQ(dossier_.proposal->waiting.size(), 2U) << "an earlier yes does not count for a new proposal";
}

TEST_F(Proposing, only_who_is_asked_answers_and_only_who_may_propose_takes_it_back) {
  ASSERT_EQ(propose(), "done");
  EXPECT_EQ(answer(bo_, true), "proposal.not_yours");
  EXPECT_EQ(take(take_back_proposal(instrument_, dossier_, anna_, day(3))), "proposal.not_proposer");
  EXPECT_EQ(take(take_back_proposal(instrument_, dossier_, bo_, day(3))), "done");
  EXPECT_EQ(take(take_back_proposal(instrument_, dossier_, bo_, day(3))), "proposal.none");
}

TEST_F(Proposing, lapses_after_its_last_day) {
  ASSERT_EQ(propose(), "done");
  EXPECT_FALSE(has_lapsed(dossier_, Date(2026, 3, 12)));
  EXPECT_TRUE(has_lapsed(dossier_, Date(2026, 3, 13)));
  EXPECT_EQ(answer(anna_, true, 12), "done");
  EXPECT_EQ(answer(robin_, true, 13), "proposal.too_late");
}

TEST_F(Proposing, without_a_known_time_to_answer_is_refused) {
  situation_.values.clear();
  EXPECT_EQ(propose(), "value.missing");
}

TEST_F(Proposing, another_move_that_ends_the_dossier_ends_it_too) {
  ASSERT_EQ(propose(), "done");
  EXPECT_TRUE(can_still_be(instrument_, dossier_, "", situation_));
  ASSERT_EQ(take(decide(instrument_, dossier_, {"stoppen", "groep", anna_.id, day(3), {}, "s"}, calendar_, situation_)),
            "done");
  EXPECT_FALSE(dossier_.proposal.has_value());
}

TEST_F(Proposing, is_written_and_read) {
  const Proposal proposal{"vastleggen", "ambtenaar", bo_.id, Date(2026, 3, 12), DossierId("e"), true, {"a", "b"}};
  EXPECT_EQ(read_proposal(write_proposal(proposal), bo_.id), proposal);
}

}  // namespace
}  // namespace meent::domain
