// SPDX-License-Identifier: EUPL-1.2
#include "domain/engine.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iterator>

#include "base/check.h"
#include "domain/checks.h"
#include "domain/instrument_parser.h"

namespace meent::domain {
namespace {

std::string read(const std::string& name) {
  std::ifstream in(std::string(MEENT_SOURCE_DIR) + "/" + name, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

Instrument initiative() {
  auto parsed = load_instrument(read("instruments/buurtinitiatief.toml"), "buurtinitiatief.toml");
  CHECK(parsed.has_value());
  return *std::move(parsed.value);
}

Instant noon(int year, unsigned month, unsigned day) { return start_of(Date(year, month, day)).plus_seconds(43200); }

// Opens an initiative and keeps its events.
class Engine : public ::testing::Test {
 protected:
  void SetUp() override {
    OpenCommand command{.id = DossierId("d1"),
                        .municipality = "nijmegen",
                        .role = "initiatiefnemer",
                        .actor = PersonId("anna"),
                        .at = noon(2026, 1, 5),
                        .facts = {{"titel", " Tuin "}, {"omschrijving", "Groen"}},
                        .salt = "s"};
    dossier_ = make_dossier(instrument_, command);
    take(MUST(open(instrument_, command, calendar_, {})));
  }

  void take(Event event) {
    events_.push_back(seal(std::move(event), dossier_.last_hash));
    dossier_ = apply(std::move(dossier_), events_.back());
  }

  Result<Event> try_move(const char* move, const char* role, const char* person, Date day, Given facts = {}) {
    return decide(instrument_, dossier_,
                  Command{move, role, PersonId(person), start_of(day).plus_seconds(43200), std::move(facts), "s"},
                  calendar_, situation_);
  }

  std::string key_of(const Result<Event>& result) { return result ? "made" : result.error().key; }

  Instrument instrument_ = initiative();
  Calendar calendar_;
  Situation situation_;
  Dossier dossier_;
  std::vector<Event> events_;
};

TEST_F(Engine, opening_sets_title_holder_and_term) {
  EXPECT_EQ(dossier_.title, "Tuin");
  EXPECT_EQ(dossier_.phase, "idee");
  EXPECT_EQ(dossier_.due_on, Date(2026, 1, 19));
  EXPECT_TRUE(dossier_.people["initiatiefnemer"].contains(PersonId("anna")));
}

TEST_F(Engine, refuses_by_role_initiator_phase_and_field) {
  const Date day(2026, 1, 6);
  EXPECT_EQ(key_of(try_move("contact_worden", "inwoner", "els", day)), "move.not_by_role");
  EXPECT_EQ(key_of(try_move("intrekken", "initiatiefnemer", "els", day)), "move.not_initiator");
  EXPECT_EQ(key_of(try_move("toveren", "initiatiefnemer", "anna", day)), "move.unknown");
  const auto unknown = try_move("wijzigen", "initiatiefnemer", "anna", day, {{"kleur", "x"}});
  ASSERT_FALSE(unknown);
  EXPECT_EQ(unknown.error().fields[0].key, "field.unknown");
  EXPECT_EQ(try_move("wijzigen", "initiatiefnemer", "anna", day, {{"titel", "  "}}).error().fields[0].key,
            "field.required");
  EXPECT_EQ(try_move("wijzigen", "initiatiefnemer", "anna", day, {{"nodig", "x"}}).error().fields[0].key,
            "field.not_asked");
}

TEST_F(Engine, clock_waits_and_takes_the_first_move_whose_needs_hold) {
  take(MUST(try_move("contact_worden", "contactpersoon", "coen", Date(2026, 1, 7))));
  EXPECT_EQ(dossier_.due_on, Date(2026, 2, 18));
  EXPECT_FALSE(clock_command(instrument_, dossier_, noon(2026, 2, 18)));
  const auto command = clock_command(instrument_, dossier_, noon(2026, 2, 19));
  ASSERT_TRUE(command);
  EXPECT_EQ(MUST(decide(instrument_, dossier_, *command, calendar_, situation_)).to, "te_weinig_steun");
  situation_.support = 10;
  EXPECT_EQ(MUST(decide(instrument_, dossier_, *command, calendar_, situation_)).to, "uitwerking");
  EXPECT_EQ(key_of(try_move("steunen", "inwoner", "els", Date(2026, 2, 19))), "move.term_ended");
}

TEST_F(Engine, two_pauses_add_up_and_extension_is_once) {
  situation_.support = 10;
  take(MUST(try_move("contact_worden", "contactpersoon", "coen", Date(2026, 1, 7))));
  take(MUST(try_move("verder", "initiatiefnemer", "anna", Date(2026, 1, 8))));
  take(MUST(try_move("uitwerken", "initiatiefnemer", "anna", Date(2026, 1, 9), {{"nodig", "geld"}})));
  take(MUST(try_move("besluit_vragen", "initiatiefnemer", "anna", Date(2026, 3, 4))));
  EXPECT_EQ(dossier_.due_on, Date(2026, 4, 29));
  for (const unsigned day : {10U, 20U}) {
    take(MUST(try_move("aanvulling_vragen", "contactpersoon", "coen", Date(2026, 3, day), {{"reason", "wat?"}})));
    EXPECT_FALSE(dossier_.due_on);
    EXPECT_EQ(key_of(try_move("aanvulling_vragen", "contactpersoon", "coen", Date(2026, 3, day), {{"reason", "wat?"}})),
              "term.already_paused");
    take(MUST(try_move("aanvullen", "initiatiefnemer", "anna", Date(2026, 3, day + 4), {{"nodig", "dit"}})));
  }
  EXPECT_EQ(dossier_.paused_days, 6);
  EXPECT_EQ(dossier_.due_on, Date(2026, 5, 6));  // 29 April + 6 is 5 May
  take(MUST(try_move("verlengen", "college", "wim", Date(2026, 3, 25), {{"reason", "druk"}})));
  EXPECT_EQ(dossier_.due_on, Date(2026, 6, 30));
  EXPECT_EQ(key_of(try_move("verlengen", "college", "wim", Date(2026, 3, 26), {{"reason", "druk"}})),
            "term.extended_already");
  EXPECT_EQ(key_of(try_move("toewijzen", "college", "wim", Date(2026, 3, 26))), "check.reason_given");
  EXPECT_EQ(key_of(try_move("toewijzen", "college", "wim", Date(2027, 3, 26), {{"reason", "laat, maar toch"}})),
            "made");
}

TEST_F(Engine, moves_offers_what_decide_accepts_and_says_why_not) {
  take(MUST(try_move("contact_worden", "contactpersoon", "coen", Date(2026, 1, 7))));
  const std::vector<std::string> roles = roles_of(instrument_, dossier_, Person{PersonId("anna"), "nijmegen", "Anna"});
  EXPECT_EQ(roles, (std::vector<std::string>{"initiatiefnemer", "inwoner"}));
  const auto offered = moves(instrument_, dossier_, roles, PersonId("anna"), Date(2026, 1, 8), situation_);
  ASSERT_EQ(offered.size(), 4U);
  EXPECT_TRUE(offered[0].possible);
  EXPECT_EQ(offered[1].why_not->key, "support.none");
  EXPECT_EQ(offered[2].why_not->key, "check.support_at_least");
  for (const auto& item : offered)
    EXPECT_EQ(item.possible, try_move(item.name.c_str(), item.role.c_str(), "anna", Date(2026, 1, 8)).has_value())
        << item.name;
}

TEST_F(Engine, chain_verifies_also_after_erasure_and_shows_where_it_breaks) {
  take(MUST(try_move("wijzigen", "initiatiefnemer", "anna", Date(2026, 1, 6), {{"plaats", "Lindestraat"}})));
  EXPECT_FALSE(verify_chain(events_));
  auto erased = events_;
  for (auto& event : erased)
    for (auto& fact : event.facts) fact = erase(fact);
  EXPECT_FALSE(verify_chain(erased));
  EXPECT_TRUE(erased[0].facts[0].text.empty() && erased[0].facts[0].salt.empty());
  auto changed = events_;
  changed[1].facts[0].text = "Elders";
  EXPECT_EQ(verify_chain(changed), (BrokenPlace{2, "chain.fact", "plaats"}));
  changed = events_;
  changed[0].role = "college";
  EXPECT_EQ(verify_chain(changed), (BrokenPlace{1, "chain.event"}));
  changed = events_;
  changed.erase(changed.begin());
  EXPECT_EQ(verify_chain(changed), (BrokenPlace{1, "chain.sequence"}));
  changed = events_;
  changed[1].facts.clear();
  EXPECT_EQ(verify_chain(changed), (BrokenPlace{2, "chain.facts"}));
  changed = events_;
  changed[1].prev_hash = std::string(64, '0');
  EXPECT_EQ(verify_chain(changed), (BrokenPlace{2, "chain.previous"}));
}

TEST(Checks, each_check_and_effect_is_documented) {
  const std::string manual = read("docs/instrument-format.md");
  for (const auto& row : checks())
    EXPECT_NE(manual.find("`" + std::string(row.name) + "`"), std::string::npos) << row.name;
  for (const auto& row : effects())
    EXPECT_NE(manual.find("`" + std::string(row.name) + "`"), std::string::npos) << row.name;
}

}  // namespace
}  // namespace meent::domain
