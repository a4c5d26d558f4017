// SPDX-License-Identifier: EUPL-1.2
#include "domain/engine.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "base/check.h"
#include "domain/checks.h"
#include "domain/instrument_parser.h"
#include "domain/read_files.h"

namespace meent::domain {
namespace {

Instrument initiative() {
  auto parsed = load_instrument(read_file("instruments/buurtinitiatief.toml"), "buurtinitiatief.toml");
  CHECK(parsed.has_value());
  return *std::move(parsed.value);
}

Instant noon(int year, unsigned month, unsigned day) { return start_of(Date(year, month, day)).plus_seconds(43200); }

// Opens an initiative and keeps its events.
class Engine : public ::testing::Test {
 protected:
  void to_decision() {
    situation_.support = 10;
    take(MUST(try_move("contact_worden", "contactpersoon", "coen", Date(2026, 1, 7))));
    take(MUST(try_move("verder", "initiatiefnemer", "anna", Date(2026, 1, 8))));
    take(MUST(try_move("uitwerken", "initiatiefnemer", "anna", Date(2026, 1, 9), {{"nodig", "geld"}})));
    take(MUST(try_move("besluit_vragen", "initiatiefnemer", "anna", Date(2026, 3, 4))));
  }

  void to_agreement() {
    to_decision();
    take(MUST(try_move("toewijzen", "college", "wim", Date(2026, 3, 4), {{"reason", "goed"}})));
  }

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

TEST_F(Engine, an_opening_says_at_once_what_is_wrong_and_what_is_missing) {
  OpenCommand command{.id = DossierId("d2"),
                      .municipality = "nijmegen",
                      .role = "initiatiefnemer",
                      .actor = PersonId("anna"),
                      .at = noon(2026, 1, 5),
                      .facts = {{"kleur", "x"}},
                      .salt = "s"};
  const auto refused = open(instrument_, command, calendar_, {});
  ASSERT_FALSE(refused);
  std::vector<std::string> said;
  for (const auto& one : refused.error().fields) said.push_back(one.field + " " + one.key);
  EXPECT_EQ(said,
            (std::vector<std::string>{"titel field.required", "omschrijving field.required", "kleur field.unknown"}));
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
  to_decision();
  EXPECT_EQ(dossier_.due_on, Date(2026, 4, 29));
  for (const unsigned day : {10U, 20U}) {
    take(MUST(try_move("aanvulling_vragen", "contactpersoon", "coen", Date(2026, 3, day), {{"reason", "wat?"}})));
    // Four weeks stand still if nobody completes; 29 April + 3 + 28 is Saturday 30 May.
    EXPECT_EQ(dossier_.due_on, day == 10U ? Date(2026, 5, 27) : Date(2026, 6, 1));
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

TEST_F(Engine, a_pause_that_nobody_ends_runs_out_by_itself) {
  to_decision();
  take(MUST(try_move("aanvulling_vragen", "contactpersoon", "coen", Date(2026, 3, 10), {{"reason", "wat?"}})));
  EXPECT_EQ(dossier_.due_on, Date(2026, 5, 27));
  // The four weeks were over on 7 April; what is completed later no longer adds days.
  auto late =
      apply(dossier_, MUST(try_move("aanvullen", "initiatiefnemer", "anna", Date(2026, 4, 20), {{"nodig", "x"}})));
  EXPECT_EQ(late.paused_days, 28);
  EXPECT_EQ(late.due_on, Date(2026, 5, 27));
  // Asked again after it ran out: both pauses count, and no day twice.
  EXPECT_EQ(key_of(try_move("aanvulling_vragen", "contactpersoon", "coen", Date(2026, 4, 7), {{"reason", "en?"}})),
            "term.already_paused");
  take(MUST(try_move("aanvulling_vragen", "contactpersoon", "coen", Date(2026, 4, 8), {{"reason", "en?"}})));
  EXPECT_EQ(dossier_.paused_days, 28);
  EXPECT_EQ(dossier_.due_on, Date(2026, 6, 24));
  // Completed on the day itself: nothing stood still.
  auto same_day = apply(dossier_, MUST(try_move("aanvullen", "initiatiefnemer", "anna", Date(2026, 4, 8))));
  EXPECT_EQ(same_day.paused_days, 28);
}

TEST_F(Engine, a_signature_falls_when_what_was_signed_is_changed) {
  to_agreement();
  take(MUST(try_move("vastleggen", "contactpersoon", "coen", Date(2026, 3, 5), {{"afspraken", "samen"}})));
  take(MUST(try_move("tekenen", "initiatiefnemer", "anna", Date(2026, 3, 6))));
  EXPECT_EQ(key_of(try_move("tekenen", "initiatiefnemer", "anna", Date(2026, 3, 6))), "sign.already");
  take(MUST(try_move("vastleggen", "contactpersoon", "coen", Date(2026, 3, 7), {{"afspraken", "alleen u"}})));
  EXPECT_TRUE(dossier_.signed_by.empty());
  take(MUST(try_move("tekenen", "contactpersoon", "coen", Date(2026, 3, 8))));
  EXPECT_EQ(key_of(try_move("starten", "initiatiefnemer", "anna", Date(2026, 3, 8))), "check.signed_by");
}

TEST_F(Engine, who_has_two_roles_signs_in_the_one_that_has_not) {
  to_agreement();
  take(MUST(try_move("vastleggen", "contactpersoon", "coen", Date(2026, 3, 5), {{"afspraken", "samen"}})));
  take(MUST(try_move("tekenen", "contactpersoon", "anna", Date(2026, 3, 6))));
  const std::vector<std::string> both = {"contactpersoon", "initiatiefnemer"};
  for (const auto& item : moves(instrument_, dossier_, both, PersonId("anna"), Date(2026, 3, 6), calendar_, situation_))
    if (item.name == "tekenen") {
      EXPECT_TRUE(item.possible);
      EXPECT_EQ(item.role, "initiatiefnemer");
    }
}

TEST_F(Engine, another_version_of_the_definition_is_a_bug_not_a_refusal) {
  ++instrument_.version;
  EXPECT_THROW(static_cast<void>(try_move("wijzigen", "initiatiefnemer", "anna", Date(2026, 1, 6))), BrokenPromise);
}

TEST_F(Engine, facts_without_a_secret_salt_are_a_bug) {
  const Command command{"wijzigen", "initiatiefnemer", PersonId("anna"), noon(2026, 1, 6), {{"titel", "Plein"}}, ""};
  EXPECT_THROW(static_cast<void>(decide(instrument_, dossier_, command, calendar_, situation_)), BrokenPromise);
}

TEST_F(Engine, moves_offers_what_decide_accepts_and_says_why_not) {
  take(MUST(try_move("contact_worden", "contactpersoon", "coen", Date(2026, 1, 7))));
  const std::vector<std::string> roles = roles_of(instrument_, dossier_, Person{PersonId("anna"), "nijmegen", "Anna"});
  EXPECT_EQ(roles, (std::vector<std::string>{"initiatiefnemer", "inwoner"}));
  const auto offered = moves(instrument_, dossier_, roles, PersonId("anna"), Date(2026, 1, 8), calendar_, situation_);
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
  changed.pop_back();
  EXPECT_FALSE(verify_chain(changed));
  EXPECT_EQ(verify_chain(changed, dossier_.last_hash), (BrokenPlace{2, "chain.end"}));
  EXPECT_FALSE(verify_chain(events_, dossier_.last_hash));
  EXPECT_FALSE(verify_chain({}, ""));
  changed = events_;
  changed[1].prev_hash = std::string(64, '0');
  EXPECT_EQ(verify_chain(changed), (BrokenPlace{2, "chain.previous"}));
}

// A definition of two steps, of which the tests below fill in the middle.
Instrument small(const std::string& fields, const std::string& term, const std::string& moves) {
  auto parsed = parse_instrument(
      "format = 1\nid = \"klein\"\nversion = 1\ntitle = \"K\"\nsummary = \"K\"\nladder = \"raadplegen\"\n"
      "[roles]\nindiener = { kind = \"initiator\" }\n"
      "[fields]\ntitel = { type = \"text\", label = \"T\", required = true }\n" +
          fields +
          "[[phase]]\nname = \"een\"\nstage = \"intake\"\ntitle = \"1\"\nterm = { length = \"1 week\" }\nmoves = [" +
          moves + "]\n[[phase]]\nname = \"twee\"\nstage = \"intake\"\ntitle = \"2\"\nterm = " + term +
          "\nmoves = [{ name = \"klaar\", by = \"clock\", to = \"drie\", tells = \"indiener\" }]\n"
          "[[phase]]\nname = \"drie\"\nstage = \"answer\"\ntitle = \"3\"\nfinal = true\n",
      "klein.toml");
  for (const auto& finding : parsed.findings) ADD_FAILURE() << finding.line << " " << finding.key;
  return *std::move(parsed.value);
}

struct Small {
  Instrument instrument;
  Dossier dossier;
  Situation situation = {};
  explicit Small(Instrument definition, Given facts = {{"titel", "T"}}) : instrument(std::move(definition)) {
    OpenCommand command{.id = DossierId("k"),
                        .municipality = "m",
                        .role = "indiener",
                        .actor = PersonId("anna"),
                        .at = noon(2026, 1, 5),
                        .facts = std::move(facts),
                        .salt = "s"};
    dossier = make_dossier(instrument, command);
    dossier = apply(dossier, seal(MUST(open(instrument, command, {}, {})), ""));
  }
  std::string go(Given facts = {}) {
    const auto event =
        decide(instrument, dossier,
               Command{"door", "indiener", PersonId("anna"), noon(2026, 1, 6), std::move(facts), "s"}, {}, situation);
    const std::vector<std::string> roles = {"indiener"};
    const auto offered = moves(instrument, dossier, roles, PersonId("anna"), Date(2026, 1, 6), {}, situation);
    if (event.has_value() != offered.front().possible) return "moves() says otherwise";
    return event ? event->to : event.error().key;
  }
};

constexpr const char* door = "{ name = \"door\", by = \"indiener\", to = \"twee\" }";
constexpr const char* week = "{ length = \"1 week\", on_end = \"klaar\" }";

TEST(Value, a_threshold_that_is_no_number_does_not_count_as_nothing) {
  Small item(small("", week,
                   "{ name = \"door\", by = \"indiener\", to = \"twee\", needs = { support_at_least = \"@steun\" } }"));
  EXPECT_EQ(item.go(), "value.missing");
  for (const Json& wrong : {Json("vijfentwintig"), Json(-1), Json(2.5), Json(true), Json(largest_whole + 1)}) {
    item.situation.values["steun"] = wrong;
    EXPECT_EQ(item.go(), "value.not_whole") << wrong.to_text();
  }
  item.situation.values["steun"] = Json(0);
  EXPECT_EQ(item.go(), "twee");
}

TEST(Value, an_unknown_length_of_the_next_term_refuses_the_move_and_its_button) {
  Small item(small("", "{ length = \"@dagen days\", on_end = \"klaar\" }", door));
  EXPECT_EQ(item.go(), "value.missing");
  for (const Json& wrong : {Json("veel"), Json(0), Json(-3), Json(99999999)}) {
    item.situation.values["dagen"] = wrong;
    EXPECT_EQ(item.go(), "value.missing") << wrong.to_text();
  }
  item.situation.values["dagen"] = Json(3);
  EXPECT_EQ(item.go(), "twee");
  item.situation.values["dagen"] = Json("2 weeks");
  EXPECT_EQ(item.go(), "twee");
}

TEST(Amount, not_filled_in_is_not_at_most) {
  const auto definition = small("kosten = { type = \"money\", label = \"Kosten\" }\n", week,
                                "{ name = \"door\", by = \"indiener\", to = \"twee\", needs = { amount_at_most = { "
                                "field = \"kosten\", limit = 500 } } }");
  EXPECT_EQ(Small(definition).go(), "check.field_given");
  EXPECT_EQ(Small(definition, {{"titel", "T"}, {"kosten", "500,00"}}).go(), "twee");
  EXPECT_EQ(Small(definition, {{"titel", "T"}, {"kosten", "500,01"}}).go(), "check.amount_at_most");
}

TEST(Until, a_last_day_that_is_missing_or_past_refuses_the_move) {
  const auto definition =
      small("tot = { type = \"date\", label = \"Tot\" }\n", "{ until = \"tot\", on_end = \"klaar\" }", door);
  EXPECT_EQ(Small(definition).go(), "term.no_date");
  EXPECT_EQ(Small(definition, {{"titel", "T"}, {"tot", "2026-01-05"}}).go(), "term.date_passed");
  EXPECT_EQ(Small(definition, {{"titel", "T"}, {"tot", "2026-01-06"}}).go(), "twee");
}

}  // namespace
}  // namespace meent::domain
