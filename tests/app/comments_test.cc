// SPDX-License-Identifier: EUPL-1.2
// Comments on a dossier, what officials can do about them, and what they cannot.
#include "app/comments.h"

#include "app/erase_person.h"
#include "app/house_fixture.h"
#include "app/moderation.h"
#include "store/place_store.h"

namespace meent::app {
namespace {

inline const std::string second_officer = "tweede@voorbeeld.invalid";
inline const std::string neighbour = "buurvrouw@voorbeeld.invalid";

class Comments : public House {
 protected:
  Comments() : plan_(round("ideeen", 1).plans[0]) {
    auto maker = session();
    test::add_person(maker, second_officer, "utrecht", "officer");
    test::add_person(maker, neighbour, "almere", "officer");  // in Utrecht a resident
  }

  std::int64_t say(const std::string& who, const std::string& text, std::int64_t answers = 0, int minute = 0) const {
    auto writer = session(who);
    writer.now = writer.now.plus_seconds(minute * 60LL);
    return MUST(write_comment(writer, "utrecht", plan_, answers, text));
  }
  std::string refusal_of_saying(const std::string& who, const std::string& text, std::int64_t answers = 0) const {
    auto writer = session(who);
    const auto said = write_comment(writer, "utrecht", plan_, answers, text);
    if (said) return "said";
    return said.error().fields.empty() ? said.error().key : said.error().fields[0].key;
  }
  CommentsView seen_by(const std::string& who) const {
    auto reader = session(who);
    return MUST(view_comments(reader, "utrecht", plan_, 1));
  }
  CommentView one(const std::string& who, std::int64_t comment) const {
    auto reader = session(who);
    return MUST(view_comment(reader, "utrecht", plan_, comment)).comment();
  }
  Result<Done> report(const std::string& who, std::int64_t comment, const std::string& rule = "beledigen") const {
    auto reporter = session(who);
    return report_comment(reporter, "utrecht", plan_, comment, rule);
  }
  std::string judge(const std::string& who, std::int64_t comment, const std::string& outcome,
                    const std::string& rule = "", const std::string& explanation = "") const {
    auto official = session(who);
    const auto done = judge_comment(official, "utrecht", plan_, comment, outcome, rule, explanation);
    if (done) return "done";
    return done.error().fields.empty() ? done.error().key : done.error().fields[0].key;
  }
  std::string text_of(std::int64_t comment) const {
    return store::find_comment(*connection_, row(plan_).id, comment)->text;
  }
  // From now on the municipality looks first.
  void look_first() const {
    auto municipality = *store::find_municipality(*connection_, "utrecht");
    const std::string from = "{ value = \"direct\"";
    const auto at = municipality.definition.find(from);
    ASSERT_NE(at, std::string::npos);
    municipality.definition.replace(at, from.size(), "{ value = \"checked\"");
    store::save_municipality(*connection_, municipality);
  }

  std::int64_t plan_;
};

TEST_F(Comments, an_answer_to_an_answer_stands_in_the_same_thread) {
  const auto first = say(resident, "Mooi plan");
  const auto answer = say(officer, "Dank u", first);
  const auto deeper = say(neighbour, "Vind ik ook", answer);
  say(neighbour, "Iets anders");
  const auto view = seen_by("");
  ASSERT_EQ(view.threads.size(), 2u);
  ASSERT_EQ(view.threads[0].answers.size(), 2u);
  EXPECT_EQ(view.threads[0].answers[1].number, deeper);
  EXPECT_EQ(view.count, 2);
}

TEST_F(Comments, who_answers_as_official_or_initiator_is_marked) {
  // The plans of the round were handed in by the resident of the examples.
  const auto mine = say(resident, "Ik leg het uit");
  const auto theirs = say(officer, "Wij kijken ernaar");
  const auto other = say(neighbour, "Goed zo");
  EXPECT_EQ(one("", mine).role, "initiatiefnemer");
  EXPECT_EQ(one("", theirs).role, "namens de gemeente");
  EXPECT_EQ(one("", other).role, "");
  EXPECT_EQ(one("", mine).author, session(resident).actor_name);
}

TEST_F(Comments, nobody_comments_without_signing_in_without_words_or_at_length) {
  EXPECT_EQ(refusal_of_saying("", "Hallo"), "sign_in.needed");
  EXPECT_EQ(refusal_of_saying(resident, " \n\t "), "comments.empty");
  EXPECT_EQ(refusal_of_saying(resident, std::string(longest_comment + 1, 'a')), "comments.too_long");
  EXPECT_EQ(refusal_of_saying(resident, std::string(longest_comment, 'a')), "said");
  EXPECT_EQ(refusal_of_saying(resident, "Op niets", 999), "comments.unknown");
}

TEST_F(Comments, the_definition_says_in_which_phases_people_can_comment) {
  EXPECT_TRUE(seen_by("").open);
  say(resident, "Eerst nog wat");
  ASSERT_EQ(key_of(move(resident, plan_, "intrekken")), "done");
  EXPECT_FALSE(seen_by("").open);
  EXPECT_EQ(seen_by("").threads.size(), 1u) << "what was said stays";
  EXPECT_EQ(refusal_of_saying(neighbour, "Te laat"), "comments.closed");
}

TEST_F(Comments, nobody_floods_a_dossier) {
  for (int i = 0; i < 10; ++i) say(resident, "Nummer " + std::to_string(i));
  EXPECT_EQ(refusal_of_saying(resident, "Nummer 11"), "comments.too_often");
  EXPECT_EQ(refusal_of_saying(neighbour, "Ik ook eens"), "said");
  say(resident, "Even gewacht", 0, 11);
}

TEST_F(Comments, threads_come_twenty_a_page) {
  for (int i = 0; i < 21; ++i) say(resident, "Nummer " + std::to_string(i), 0, 2 * i);
  auto reader = session("");
  EXPECT_EQ(seen_by("").pages, 2);
  const auto second = MUST(view_comments(reader, "utrecht", plan_, 2));
  ASSERT_EQ(second.threads.size(), 1u);
  EXPECT_EQ(second.threads[0].comment.text, "Nummer 20");
  EXPECT_EQ(MUST(view_comments(reader, "utrecht", plan_, 99)).page, 2);
}

TEST_F(Comments, the_author_mends_for_a_quarter_of_an_hour_with_a_mark) {
  const auto comment = say(resident, "Mooi paln");
  auto writer = session(resident);
  ASSERT_EQ(key_of(edit_comment(writer, "utrecht", plan_, comment, "Mooi plan")), "done");
  EXPECT_EQ(one("", comment).text, "Mooi plan");
  EXPECT_TRUE(one("", comment).edited);
  writer.now = writer.now.plus_seconds(comment_edit_seconds + 1);
  EXPECT_EQ(key_of(edit_comment(writer, "utrecht", plan_, comment, "Toch niet")), "comments.edit_ended");
  auto other = session(neighbour);
  EXPECT_EQ(key_of(edit_comment(other, "utrecht", plan_, comment, "Lelijk plan")), "comments.not_yours");
  EXPECT_EQ(text_of(comment), "Mooi plan");
}

TEST_F(Comments, what_was_withdrawn_is_gone_and_its_answers_can_still_be_read) {
  const auto comment = say(resident, "Hier heb ik spijt van");
  say(neighbour, "Ik antwoord", comment);
  auto other = session(neighbour);
  EXPECT_EQ(key_of(withdraw_comment(other, "utrecht", plan_, comment)), "comments.not_yours");
  auto writer = session(resident);
  ASSERT_EQ(key_of(withdraw_comment(writer, "utrecht", plan_, comment)), "done");
  EXPECT_EQ(test::dump_rows(*connection_).find("Hier heb ik spijt van"), std::string::npos);
  const auto view = seen_by("");
  ASSERT_EQ(view.threads.size(), 1u);
  EXPECT_EQ(view.threads[0].comment.text, "");
  EXPECT_EQ(view.threads[0].answers[0].text, "Ik antwoord");
  EXPECT_EQ(key_of(edit_comment(writer, "utrecht", plan_, comment, "Toch weer")), "comments.edit_ended");
}

TEST_F(Comments, where_officials_look_first_only_they_and_the_author_see_what_waits) {
  look_first();
  const auto comment = say(neighbour, "Nieuw hier");
  EXPECT_TRUE(seen_by("").checked);
  EXPECT_EQ(seen_by("").count, 0);
  EXPECT_EQ(seen_by(resident).count, 0);
  EXPECT_EQ(one(neighbour, comment).text, "Nieuw hier");
  EXPECT_EQ(one(officer, comment).text, "Nieuw hier");
  auto nobody = session("");
  EXPECT_FALSE(view_comment(nobody, "utrecht", plan_, comment).has_value());
  EXPECT_EQ(refusal_of_saying(resident, "Antwoord", comment), "comments.unknown");
  EXPECT_EQ(judge(officer, comment, "shown"), "done");
  EXPECT_EQ(one("", comment).text, "Nieuw hier");
  // Mended, it waits again: what an official saw is not what stands there.
  auto writer = session(neighbour);
  ASSERT_EQ(key_of(edit_comment(writer, "utrecht", plan_, comment, "Iets heel anders")), "done");
  EXPECT_EQ(seen_by("").count, 0);
}

TEST_F(Comments, a_report_brings_a_comment_to_the_desk_and_hiding_it_tells_the_author) {
  const auto comment = say(neighbour, "Wat een sukkel");
  EXPECT_EQ(key_of(report(resident, comment, "bestaat_niet")), "move.fields");
  ASSERT_EQ(key_of(report(resident, comment)), "done");
  ASSERT_EQ(key_of(report(resident, comment)), "done") << "twice is once";
  EXPECT_EQ(one("", comment).text, "Wat een sukkel") << "a report alone hides nothing";
  auto official = session(officer);
  const auto desk = MUST(view_moderation_desk(official, "utrecht"));
  ASSERT_EQ(desk.items.size(), 1u);
  ASSERT_EQ(desk.items[0].reports.size(), 1u);
  EXPECT_TRUE(desk.items[0].reports[0].starts_with("1 keer gemeld"));
  take_readers();
  EXPECT_EQ(judge(officer, comment, "hidden", "beledigen", "Zeg het zonder schelden."), "done");
  EXPECT_EQ(take_readers(), std::vector{person(neighbour)});
  EXPECT_EQ(one("", comment).text, "");
  EXPECT_NE(one("", comment).instead.find("beledig niemand"), std::string::npos);
  EXPECT_EQ(one("", comment).official, "") << "what was explained is for the author alone";
  EXPECT_EQ(one(neighbour, comment).official, "Zeg het zonder schelden.");
  EXPECT_TRUE(MUST(view_moderation_desk(official, "utrecht")).items.empty());
}

TEST_F(Comments, hiding_needs_a_rule_something_to_judge_and_an_official_of_here) {
  const auto comment = say(resident, "Gewoon een mening");
  EXPECT_EQ(judge(officer, comment, "hidden", "beledigen"), "moderation.nothing");
  ASSERT_EQ(key_of(report(neighbour, comment)), "done");
  EXPECT_EQ(judge("", comment, "hidden", "beledigen"), "sign_in.needed");
  EXPECT_EQ(judge(resident, comment, "hidden", "beledigen"), "access.officials_only");
  EXPECT_EQ(judge(neighbour, comment, "hidden", "beledigen"), "access.officials_only") << "an official elsewhere";
  EXPECT_EQ(judge(officer, comment, "hidden", ""), "conduct.unknown");
  EXPECT_EQ(judge(officer, comment, "weg"), "moderation.no_outcome");
  EXPECT_EQ(judge(officer, comment, "shown"), "done");
  EXPECT_EQ(one("", comment).text, "Gewoon een mening");
}

TEST_F(Comments, an_official_does_not_judge_what_she_wrote_herself) {
  const auto comment = say(officer, "Namens ons");
  ASSERT_EQ(key_of(report(resident, comment)), "done");
  EXPECT_EQ(judge(officer, comment, "shown"), "moderation.own_comment");
  EXPECT_EQ(judge(second_officer, comment, "shown"), "done");
}

TEST_F(Comments, the_author_asks_once_for_a_second_look_that_another_official_gives) {
  const auto comment = say(neighbour, "Scherp maar eerlijk");
  ASSERT_EQ(key_of(report(resident, comment)), "done");
  auto writer = session(neighbour);
  EXPECT_EQ(key_of(appeal_comment(writer, "utrecht", plan_, comment, "Nu al?")), "comments.not_hidden");
  ASSERT_EQ(judge(officer, comment, "hidden", "beledigen"), "done");
  auto other = session(resident);
  EXPECT_EQ(key_of(appeal_comment(other, "utrecht", plan_, comment, "Voor haar")), "comments.not_yours");
  ASSERT_EQ(key_of(appeal_comment(writer, "utrecht", plan_, comment, "Ik noem niemand")), "done");
  EXPECT_EQ(key_of(appeal_comment(writer, "utrecht", plan_, comment, "Nog eens")), "comments.appealed");
  EXPECT_EQ(judge(officer, comment, "hidden", "beledigen"), "moderation.same_official");
  take_readers();
  EXPECT_EQ(judge(second_officer, comment, "shown"), "done");
  EXPECT_EQ(take_readers(), std::vector{person(neighbour)});
  EXPECT_EQ(one("", comment).text, "Scherp maar eerlijk");
  // Hidden once more, there is no third look.
  ASSERT_EQ(key_of(report(resident, comment)), "done");
  ASSERT_EQ(judge(officer, comment, "hidden", "elders"), "done");
  EXPECT_EQ(key_of(appeal_comment(writer, "utrecht", plan_, comment, "Weer")), "comments.appealed");
}

TEST_F(Comments, no_official_can_change_what_a_resident_wrote) {
  const std::string words = "Precies zo schreef ik het.";
  const auto comment = say(neighbour, words);
  ASSERT_EQ(key_of(report(resident, comment)), "done");
  for (const std::string& official : {officer, second_officer, decider}) {
    auto session_of = session(official);
    EXPECT_EQ(key_of(edit_comment(session_of, "utrecht", plan_, comment, "Iets anders")), "comments.not_yours");
    EXPECT_EQ(key_of(withdraw_comment(session_of, "utrecht", plan_, comment)), "comments.not_yours");
    EXPECT_EQ(key_of(appeal_comment(session_of, "utrecht", plan_, comment, "Iets anders")), "comments.not_yours");
    // Not even beneath the use cases: the statement itself asks for the author.
    const auto stored = *store::find_comment(*connection_, row(plan_).id, comment);
    EXPECT_FALSE(store::edit_comment(*connection_, stored, person(official), "Iets anders", session().now,
                                     store::CommentState::shown));
    EXPECT_FALSE(store::withdraw_comment(*connection_, stored, person(official)));
    EXPECT_EQ(text_of(comment), words);
  }
  ASSERT_EQ(judge(officer, comment, "hidden", "beledigen", "Iets anders"), "done");
  EXPECT_EQ(text_of(comment), words);
  auto writer = session(neighbour);
  ASSERT_EQ(key_of(appeal_comment(writer, "utrecht", plan_, comment, "Waarom niet?")), "done");
  ASSERT_EQ(judge(second_officer, comment, "shown", "", "Iets anders"), "done");
  EXPECT_EQ(text_of(comment), words);
  EXPECT_EQ(one("", comment).text, words);
  EXPECT_FALSE(one("", comment).edited);
}

TEST_F(Comments, the_log_tells_what_was_decided_and_of_nobody) {
  const auto comment = say(neighbour, "Onder de gordel");
  ASSERT_EQ(key_of(report(resident, comment)), "done");
  ASSERT_EQ(judge(officer, comment, "hidden", "beledigen", "Persoonlijk"), "done");
  auto nobody = session("");
  const auto log = MUST(view_moderation_log(nobody, "utrecht", 1));
  ASSERT_EQ(log.lines.size(), 1u);
  EXPECT_EQ(log.lines[0].outcome, "Verborgen");
  EXPECT_EQ(log.lines[0].occasion, "gemeld");
  EXPECT_NE(log.lines[0].rule.find("beledig niemand"), std::string::npos);
  EXPECT_EQ(log.lines[0].comment, comment);
  EXPECT_TRUE(MUST(view_moderation_log(nobody, "almere", 1)).lines.empty());
}

TEST_F(Comments, erasing_somebody_reaches_comments_appeals_reports_and_explanations) {
  const auto comment = say(neighbour, "Mijn geheim staat hier");
  say(resident, "Antwoord blijft", comment);
  ASSERT_EQ(key_of(report(resident, comment)), "done");
  ASSERT_EQ(judge(officer, comment, "hidden", "prive", "U noemt uw geheim"), "done");
  auto writer = session(neighbour);
  ASSERT_EQ(key_of(appeal_comment(writer, "utrecht", plan_, comment, "Mijn geheim mag")), "done");
  const auto other = say(resident, "Door een ander");
  ASSERT_EQ(key_of(report(neighbour, other)), "done");
  auto eraser = session("");
  const auto before = revision_of(eraser, "utrecht");
  const auto erased = MUST(erase_person(eraser, neighbour));
  EXPECT_EQ(erased.texts, 1);
  EXPECT_EQ(erased.dossiers, 1);
  EXPECT_GT(revision_of(eraser, "utrecht"), before);
  EXPECT_EQ(test::dump_rows(*connection_).find("geheim"), std::string::npos);
  EXPECT_EQ(one("", comment).author, "Iemand");
  EXPECT_EQ(one("", comment).text, "");
  EXPECT_EQ(seen_by("").threads[0].answers[0].text, "Antwoord blijft");
  auto official = session(officer);
  EXPECT_TRUE(MUST(view_moderation_desk(official, "utrecht")).items.empty());
}

TEST_F(Comments, whatever_shows_is_told_to_who_keeps_pages) {
  auto keeper = session("");
  auto revision = revision_of(keeper, "utrecht");
  const auto grew = [&] {
    const auto now = revision_of(keeper, "utrecht");
    const bool more = now > revision;
    revision = now;
    return more;
  };
  const auto comment = say(neighbour, "Een");
  EXPECT_TRUE(grew());
  auto writer = session(neighbour);
  ASSERT_TRUE(edit_comment(writer, "utrecht", plan_, comment, "Twee"));
  EXPECT_TRUE(grew());
  ASSERT_TRUE(report(resident, comment));
  EXPECT_FALSE(grew()) << "no reader sees a report";
  ASSERT_EQ(judge(officer, comment, "hidden", "elders"), "done");
  EXPECT_TRUE(grew());
  ASSERT_TRUE(withdraw_comment(writer, "utrecht", plan_, comment));
  EXPECT_TRUE(grew());
}

}  // namespace
}  // namespace meent::app
