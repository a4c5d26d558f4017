// SPDX-License-Identifier: EUPL-1.2
// What is kept of somebody, seen, taken along and erased by that person.
#include "app/own_data.h"

#include <regex>
#include <set>

#include "app/comments.h"
#include "app/following.h"
#include "app/house_fixture.h"
#include "app/sign_in.h"
#include "domain/event.h"
#include "store/own_data_store.h"
#include "store/password_store.h"

namespace meent::app {
namespace {

class OwnDataOf : public House {
 protected:
  OwnDataOf() {
    auto visitor = session();
    token_ = MUST(use_sign_in_link(visitor, make_sign_in_link(visitor, anna), "Anna Jansen")).token;
    const auto made = round("ideeen", 1);
    others_plan_ = made.plans[0];
    auto anna_now = session(anna);
    plan_ = MUST(open_entry(anna_now, "utrecht", made.number,
                            {{"titel", "Speelplek"}, {"omschrijving", "Voor mijn zoon Bram"}, {"kosten", "4500"}}))
                .number;
    static_cast<void>(MUST(make_move(anna_now, "utrecht", others_plan_, "steunen", {})));
    static_cast<void>(MUST(follow_dossier(anna_now, "utrecht", others_plan_, Follow::yes)));
    static_cast<void>(MUST(write_comment(anna_now, "utrecht", others_plan_, 0, "Mooi plan, zegt Bram ook")));
  }
  OwnData seen_by(const std::string& who) const {
    auto reader = session(who);
    return MUST(view_own_data(reader));
  }
  std::string refusal(const std::string& who, const std::string& address) const {
    auto actor = session(who);
    const auto done = erase_own_data(actor, address);
    if (done) return "done";
    return done.error().fields.empty() ? done.error().key : done.error().fields[0].key;
  }
  const std::string anna = "anna@example.nl";
  std::string token_;
  std::int64_t plan_ = 0;
  std::int64_t others_plan_ = 0;
};

TEST_F(OwnDataOf, a_resident_holds_what_she_did_and_wrote_and_nothing_that_opens_something) {
  const OwnData data = seen_by(anna);
  const Json& file = data.file;
  EXPECT_EQ(file.find("account")->items()[0].find("email")->text(), anna);
  EXPECT_EQ(file.find("moves")->items().size(), 2u) << "her plan and her support";
  EXPECT_EQ(file.find("support")->items()[0].find("dossier")->integer(), others_plan_);
  EXPECT_EQ(file.find("following")->items()[0].find("dossier")->integer(), others_plan_);
  EXPECT_EQ(file.find("comments")->items()[0].find("text")->text(), "Mooi plan, zegt Bram ook");
  EXPECT_EQ(file.find("dossier_roles")->items()[0].find("dossier")->integer(), plan_);
  EXPECT_EQ(file.find("sessions")->items().size(), 1u);
  const std::string text = file.to_text();
  EXPECT_NE(text.find("Voor mijn zoon Bram"), std::string::npos);
  EXPECT_EQ(text.find(resident), std::string::npos);
  EXPECT_FALSE(std::regex_search(text, std::regex("[0-9a-f]{64}"))) << "a hash";
  EXPECT_EQ(MUST(parse_json(text)), file);
}

TEST_F(OwnDataOf, the_page_says_in_words_what_the_file_holds) {
  const OwnData data = seen_by(anna);
  std::set<std::string> names;
  std::string words;
  for (const auto& section : data.sections) {
    names.insert(section.name);
    EXPECT_EQ(section.items.size(), data.file.find(section.name)->items().size()) << section.name;
    for (const auto& item : section.items)
      for (const auto& cell : item) words += cell.label + ": " + cell.words + "\n";
  }
  for (const auto& [name, value] : data.file.members())
    EXPECT_EQ(names.contains(name), value.is_array() && !value.items().empty()) << name;
  for (const char* expected : {"Gemeente: Utrecht\n", "Waarbij: Speelplek\n", "Tekst: Voor mijn zoon Bram\n",
                               "Stand: Zichtbaar\n", "Wat: Steun dit plan\n"})
    EXPECT_NE(words.find(expected), std::string::npos) << expected << "in\n" << words;
}

TEST_F(OwnDataOf, an_official_sees_what_was_judged_but_not_who_wrote_it) {
  const std::string text = seen_by(officer).file.to_text();
  EXPECT_NE(text.find("\"office\":\"officer\""), std::string::npos);
  EXPECT_EQ(text.find("Anna"), std::string::npos);
}

TEST_F(OwnDataOf, nobody_has_nothing) {
  auto nobody = session();
  EXPECT_EQ(view_own_data(nobody).error().key, "sign_in.needed");
  EXPECT_EQ(view_erasing(nobody).error().key, "sign_in.needed");
  EXPECT_EQ(refusal("", anna), "sign_in.needed");
}

// A new table that names a person must be thought of here, in what is shown and in what is erased.
TEST_F(OwnDataOf, every_table_that_names_a_person_is_in_it) {
  const std::set<std::string> shown{
      "person",        "person_role",   "session",      "sign_in_link",     "sign_in_mail", "sign_in_failure",
      "password",      "recovery_code", "event",        "support",          "outbox",       "dossier_role",
      "follower",      "invitation",    "comment",      "comment_report",   "moderation",   "audit",
      "picture",       "draft",         "access_token", "answered_request", "assistance",   "own_area",
      "area_follower", "ballot_draft"};
  const auto rows = connection_->query(
      "SELECT DISTINCT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND"
      " (c.name LIKE '%person_id' OR c.name LIKE '%actor%' OR c.name LIKE '%author%' OR c.name LIKE '%official%' OR"
      " c.name LIKE '%email%' OR c.name = 'account')");
  std::set<std::string> naming;
  for (std::size_t i = 0; i < rows.size(); ++i) naming.insert(rows[i].text(0));
  EXPECT_EQ(naming, shown);
}

TEST_F(OwnDataOf, erasing_asks_for_ones_own_address) {
  const std::string before = test::dump_rows(*connection_);
  for (const std::string wrong : {"", "anna", "bewoner@voorbeeld.invalid", "anna@example.com"})
    EXPECT_EQ(refusal(anna, wrong), "own.other_address") << wrong;
  EXPECT_EQ(test::dump_rows(*connection_), before);
  EXPECT_EQ(refusal(anna, " Anna@Example.NL "), "done");
}

TEST_F(OwnDataOf, after_erasing_only_what_was_announced_is_left) {
  const auto support = row(others_plan_).support;
  ASSERT_EQ(refusal(anna, anna), "done");
  const std::string rows = test::dump_rows(*connection_);
  for (const std::string gone : {"Bram", "Anna Jansen", "anna@example.nl"})
    EXPECT_EQ(rows.find(gone), std::string::npos) << gone;
  auto later = session();
  recognise(later, token_);
  EXPECT_TRUE(later.actor.empty()) << "signed out";
  EXPECT_EQ(row(others_plan_).support, support);
  EXPECT_EQ(row(plan_).amount->cents, 450'000);
  EXPECT_EQ(domain::verify_chain(store::list_events(*connection_, row(plan_).id)), std::nullopt);
}

TEST_F(OwnDataOf, who_acts_for_a_municipality_and_invented_people_cannot_erase_themselves) {
  const std::string before = test::dump_rows(*connection_);
  EXPECT_EQ(refusal(officer, officer), "own.holds_role");
  EXPECT_EQ(refusal(resident, resident), "own.is_example");
  EXPECT_EQ(test::dump_rows(*connection_), before);
  auto maker = session();
  store::add_role(*connection_, person(anna), "almere", "panel");
  EXPECT_EQ(refusal(anna, anna), "own.holds_role") << "a role elsewhere counts too";
}

}  // namespace
}  // namespace meent::app
