// SPDX-License-Identifier: EUPL-1.2
// Breaks the shipped definitions in many small ways. Each way must be found on its own line, and be said in both
// languages, with what to do.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <vector>

#include "base/language.h"
#include "domain/instrument_lint.h"
#include "domain/instrument_parser.h"

namespace meent::cli {
namespace {

const std::vector<std::string> shipped = {"buurtbegroten", "plan", "buurtinitiatief"};

std::string definition(const std::string& id) {
  std::ifstream in(std::string(MEENT_SOURCE_DIR) + "/instruments/" + id + ".toml", std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::string file_of(const std::string& id) { return id + ".toml"; }

// What `meent lint instruments/` finds (cli/lint.cc) when the text of one of the definitions is this.
std::vector<Finding> lint_with(const std::string& id, const std::string& text) {
  std::vector<domain::Instrument> instruments;
  std::vector<Finding> findings;
  bool all_read = true;
  for (const auto& other : shipped) {
    auto parsed = domain::parse_instrument(other == id ? text : definition(other), file_of(other));
    const auto more = parsed ? domain::lint(*parsed.value) : parsed.findings;
    findings.insert(findings.end(), more.begin(), more.end());
    all_read = all_read && parsed;
    if (parsed) instruments.push_back(*std::move(parsed.value));
  }
  if (all_read)
    for (auto& finding : domain::lint_together(instruments)) findings.push_back(std::move(finding));
  return findings;
}

int line_of(const std::string& text, std::size_t place) {
  return 1 + static_cast<int>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(place), '\n'));
}

std::string show(const std::vector<Finding>& findings) {
  std::string text;
  for (const auto& item : findings) text += "\n  " + item.file + ":" + std::to_string(item.line) + ": " + item.key;
  return text.empty() ? "nothing" : text;
}

// A place to go to, and a sentence in each language in which every placeholder is filled in.
void expect_helpful(const std::vector<Finding>& findings, const std::string& text, const std::string& what) {
  static const std::regex unfilled(R"(\{[a-z_]+\})");
  const int lines = line_of(text, text.size());
  for (const auto& finding : findings) {
    EXPECT_GE(finding.line, 1) << what << ": " << finding.key;
    EXPECT_LE(finding.line, std::max(lines, 400)) << what << ": " << finding.key;
    std::set<std::string> said;
    for (const Language language : {Language::nl, Language::en}) {
      const std::string sentence = t(language, finding.key, finding.params);
      EXPECT_NE(sentence, finding.key) << what;
      EXPECT_FALSE(std::regex_search(sentence, unfilled)) << what << ": " << sentence;
      // The remedy comes after the fault: two sentences, or one that says what to do.
      EXPECT_TRUE(sentence.find(". ") != std::string::npos || sentence.find(": ") != std::string::npos ||
                  sentence.starts_with("Zet ") || sentence.starts_with("Put "))
          << what << ": " << sentence;
      said.insert(sentence);
    }
    EXPECT_EQ(said.size(), 2U) << what << ": " << finding.key << " is the same in both languages";
  }
}

struct Mutation {
  const char* id;
  const char* from;
  const char* to;
  const char* key;
  const char* on;  // a piece of the line on which it is found, in the changed text; the first such line
};

const Mutation mutations[] = {
    // The top of the file.
    {"plan", "format = 1\n", "", "instrument.format", "# Een plan"},
    {"plan", "format = 1", "format = 2", "instrument.format", "format = 2"},
    {"plan", "format = 1", "format = -1", "toml.wrong_type", "format = -1"},
    {"plan", "id = \"plan\"\n", "", "toml.missing_on_top", "# Een plan"},
    {"plan", "id = \"plan\"", "id = \"\"", "toml.empty", "id = \"\""},
    {"plan", "id = \"plan\"", "id = \"Het plan\"", "lint.name", "id = \"Het plan\""},
    {"plan", "id = \"plan\"", "id = \"buurtinitiatief\"", "lint.duplicate_id", "id = \"buurtinitiatief\""},
    {"plan", "version = 1", "version = 0", "toml.wrong_type", "version = 0"},
    {"plan", "version = 1", "version = 99999999999", "toml.wrong_type", "version = 9"},
    {"plan", "version = 1", "version = 99999999999999999999999", "toml.malformed", "version = 9"},
    {"plan", "version = 1", "version = 1.5", "toml.wrong_type", "version = 1.5"},
    {"plan", "version = 1", "version = 1\nversion = 2", "toml.malformed", "version = 2"},
    {"plan", "version = 1", "versie = 1", "toml.unknown_word_on_top", "versie"},
    {"plan", "title = { nl = \"Plan\", en = \"Plan\" }", "title = { en = \"Plan\" }", "toml.missing", "title = { en"},
    {"plan", "title = { nl = \"Plan\"", "title = { nl = \" \"", "toml.empty", "title = "},
    {"plan", "title = { nl = \"Plan\"", "title = { fr = \"Plan\", nl = \"Plan\"", "toml.unknown_word", "fr ="},
    {"plan", "ladder = \"meebeslissen\"", "ladder = \"meebelissen\"", "toml.unknown_choice", "meebelissen"},
    {"plan", "inside = \"buurtbegroten\"", "inside = \"buurtbegrotn\"", "lint.inside_unknown", "inside ="},
    {"buurtbegroten", "law = [", "inside = \"plan\"\nlaw = [", "lint.two_levels", "inside = \"plan\""},
    {"plan", "inside = \"buurtbegroten\"\n", "", "lint.not_inside", "parent_in = \"ideeen\""},
    // Roles and fields.
    {"plan", "by = [\"indiener\"]", "by = [\"indienr\"]", "lint.role_unknown", "[opening]"},
    {"plan", "kind = \"initiator\"", "kind = \"initiatior\"", "toml.unknown_choice", "initiatior"},
    {"plan", "kind = \"initiator\", who", "kid = \"initiator\", who", "toml.unknown_word", "kid ="},
    {"plan", "inwoner = { kind", "clock = { kind", "lint.reserved", "clock ="},
    {"plan", "[roles]", "[rollen]", "toml.unknown_word_on_top", "[rollen]"},
    {"plan", "titel = { type = \"text\"", "naam = { type = \"text\"", "lint.title_field", "[fields]"},
    {"plan", "titel = { type = \"text\"", "titel = { type = \"long_text\"", "lint.title_field", "titel = {"},
    {"plan", "type = \"money\"", "type = \"geld\"", "toml.unknown_choice", "\"geld\""},
    {"plan", "type = \"money\"", "type = \"number\"", "lint.child_money_unknown", ""},
    {"plan", "plaats = {", "reason = {", "lint.reserved", "reason = {"},
    {"plan", "type = \"place\"", "type = \"choice\"", "lint.options", "plaats ="},
    {"plan", "asks = [\"stap\", \"voortgang\"]", "asks = [\"stap\"]", "lint.field_never_asked", "voortgang = {"},
    {"plan", "type = \"picture\"", "type = \"text\"", "lint.picture", "fotos ="},
    {"plan", ", most = 3", "", "lint.picture", "fotos ="},
    {"plan", "most = 3 }", "most = 3, required = true }", "lint.picture", "fotos ="},
    {"plan", "asks = [\"stap\", \"voortgang\"]", "asks = []", "lint.empty_report", "report = true"},
    {"plan", "does = { add_support = true }", "does = { sign = true }", "lint.no_supporters", "supporters"},
    {"plan", "asks = [\"stap\", \"voortgang\"]", "asks = [\"vortgang\"]", "lint.field_unknown", "vortgang"},
    {"plan", "asks = [\"stap\", \"voortgang\"]", "asks = [7]", "toml.wrong_type", "asks = [7]"},
    {"buurtbegroten", "options = { greedy = { nl", "options = { meeste = { nl", "lint.rule_unknown", "does = { tally"},
    {"buurtbegroten", "budget = { type = \"money\"", "budget = { type = \"text\"", "lint.field_type", "does = { tally"},
    {"buurtbegroten", "indienen?\", en = \"Until which day can plans be handed in?\" }, required = true,",
     "indienen?\", en = \"Until which day can plans be handed in?\" },", "lint.until_optional",
     "until = \"ideeen_tot\""},
    // Phases.
    {"plan", "stage = \"intake\"", "stage = \"intak\"", "toml.unknown_choice", "\"intak\""},
    {"plan", "name = \"toets\"\nstage = \"assessment\"\n", "name = \"toets\"\n", "toml.missing", ""},
    {"plan", "name = \"gekozen\"\n", "name = \"stembaar\"\n", "lint.duplicate", ""},
    {"plan", "name = \"gestopt\"\n", "name = \"gestpt\"\n", "lint.phase_unknown", "name = \"stoppen\""},
    {"plan", "name = \"herstel\"\n", "name = \"Herstel\"\n", "lint.name", ""},
    {"plan", "to = \"gerealiseerd\"", "to = \"gestopt\"", "lint.phase_unreachable", ""},
    {"plan", "by = \"behandelaar\", to = \"uitvoering\", tells", "by = \"behandelaar\", tells",
     "lint.phase_unreachable", ""},
    {"buurtbegroten", "to = \"afgesloten\", asks", "asks", "lint.phase_cannot_end", ""},
    {"plan", "name = \"vervallen\"\nstage = \"answer\"",
     "name = \"vervallen\"\nterm = { length = \"1 week\" }\nstage = \"answer\"", "lint.final_has_moves", ""},
    {"buurtbegroten", "\"@zekerheid_besluit\"", "\"digid\"", "lint.parameter", "assurance_at_least"},
    {"buurtbegroten", "\"@zekerheid_besluit\"", "2", "lint.parameter", "assurance_at_least"},
    {"plan", "name = \"toets\"\n", "name = \"toets\"\nrealised = true\n", "lint.realised_not_final", ""},
    {"buurtinitiatief", "final = true", "final = \"true\"", "toml.wrong_type", "final = \"true\""},
    {"buurtinitiatief", "term = { length = \"2 weeks\" }\n", "", "lint.phase_without_term", ""},
    // Terms.
    {"buurtinitiatief", "length = \"2 weeks\"", "length = \"2 wekn\"", "length.malformed", "2 wekn"},
    {"buurtinitiatief", "length = \"2 weeks\"", "length = \"-2 weeks\"", "length.malformed", "-2 weeks"},
    {"buurtinitiatief", "length = \"2 weeks\"", "length = \"99999999999999999999 weeks\"", "length.malformed", "9999"},
    {"buurtinitiatief", "length = \"2 weeks\"", "length = 2", "toml.wrong_type", "length = 2 "},
    {"buurtinitiatief", "length = \"2 weeks\"", "lengte = \"2 weeks\"", "toml.unknown_word", "lengte"},
    {"buurtinitiatief", "length = \"2 weeks\"", "length = \"2 weeks\", until = \"plaats\"", "lint.term_length",
     "until"},
    {"buurtinitiatief", "length = \"2 weeks\"", "until = \"plaats\"", "lint.field_not_date", "until"},
    {"buurtinitiatief", "length = \"2 weeks\"", "until = \"dag\"", "lint.field_unknown", "until"},
    {"buurtbegroten", "until = \"toets_tot\"", "until = \"toets_tot\", extend = \"1 week\"", "lint.until_alone",
     "until = \"toets_tot\""},
    {"plan", "\"@herstel_weken weeks\"", "\"@herstel_weken weken lang\"", "length.malformed", "weken lang"},
    {"plan", "\"@herstel_weken weeks\"", "\"@ weeks\"", "length.malformed", "\"@ weeks\""},
    {"buurtinitiatief", ", on_end = \"tellen\"", "", "lint.clock_not_named", "name = \"tellen\""},
    {"buurtinitiatief", "on_end = \"tellen\"", "on_end = \"telen\"", "lint.on_end_missing", "telen"},
    {"buurtinitiatief",
     "{ name = \"tellen\", by = \"clock\", to = \"te_weinig_steun\", tells = [\"initiatiefnemer\", \"contactpersoon\"] "
     "},\n",
     "", "lint.may_hang", "name = \"tellen\""},
    {"buurtinitiatief", "to = \"te_weinig_steun\", tells", "to = \"te_weinig_steun\", does = { resume = true }, tells",
     "lint.clock_may_fail", "does = { resume = true }, tells"},
    {"buurtinitiatief", "to = \"te_weinig_steun\", tells", "to = \"te_weinig_steun\", asks = [\"plaats\"], tells",
     "lint.cannot_fill", "asks = [\"plaats\"], tells"},
    {"buurtinitiatief", "pause = \"4 weeks\", ", "", "lint.effect_needs_term", "does = { pause = true }"},
    {"buurtinitiatief", "pause = \"4 weeks\"", "pause = true", "toml.wrong_type", "pause = true, extend"},
    {"buurtinitiatief", ", extend = \"8 weeks\"", "", "lint.effect_needs_term", "does = { extend = true }"},
    {"buurtinitiatief", "does = { extend = true }", "asks = [\"plaats\"]", "lint.term_unused", "extend = \"8 weeks\""},
    {"buurtinitiatief", "does = { resume = true }, ", "", "lint.pause_without_resume", "pause = \"4 weeks\""},
    {"buurtinitiatief", "extend = \"8 weeks\"", "extend = \"8 weeks\", extensions = 11", "toml.wrong_type",
     "extensions"},
    // Moves.
    {"plan", "by = \"behandelaar\", to = \"toets\" }", "by = \"behandlaar\", to = \"toets\" }", "lint.role_unknown",
     "behandlaar"},
    {"plan", "by = \"behandelaar\", to = \"toets\" }", "to = \"toets\" }", "toml.missing", "name = \"beoordelen\""},
    {"plan", "by = \"behandelaar\", to = \"toets\" }", "by = [], to = \"toets\" }", "lint.nobody_moves",
     "name = \"beoordelen\""},
    {"plan", "name = \"beoordelen\", ", "", "toml.missing", "Nu al toetsen"},
    {"plan", "name = \"beoordelen\"", "name = \"open\"", "lint.reserved", "name = \"open\""},
    {"plan", "name = \"beoordelen\"", "naam = \"beoordelen\"", "toml.unknown_word", "naam ="},
    {"plan", "by = \"indiener\", to = \"ingetrokken\", tells = [\"indiener\"]",
     "by = \"indiener\", to = \"ingetrokken\"", "lint.closes_silently", "name = \"intrekken\""},
    {"plan", "to = \"vervallen\", tells = [\"indiener\"]", "to = \"vervallen\"", "lint.closes_silently",
     "name = \"vervallen\", by"},
    {"plan", "to = \"gerealiseerd\", tells = [\"indiener\", \"supporters\"]",
     "to = \"gerealiseerd\", tells = [\"inwoner\"]", "lint.tells_residents", "tells = [\"inwoner\"]"},
    {"plan", "to = \"gerealiseerd\", tells = [\"indiener\", \"supporters\"]",
     "to = \"gerealiseerd\", tells = [\"children\"]", "lint.no_children", "tells = [\"children\"]"},
    {"plan", "to = \"gerealiseerd\", tells = [\"indiener\", \"supporters\"]",
     "to = \"gerealiseerd\", tells = [\"iedereen\"]", "lint.role_unknown", "tells = [\"iedereen\"]"},
    {"plan", "to = \"toets\", tells = [\"behandelaar\"], asks", "to = \"ingediend\", tells = [\"behandelaar\"], asks",
     "lint.runs_backwards", "name = \"aanvullen\""},
    {"plan", "name = \"steunen\", title", "name = \"steunen\", asks = [\"plaats\"], title", "lint.resident_overwrites",
     "name = \"steunen\""},
    {"buurtinitiatief", "{ name = \"verder\"",
     "{ name = \"tellen\", by = \"clock\", to = \"uitwerking\" },\n  { name = \"verder\"", "lint.move_never_taken",
     "support_at_least = 10 }, tells = [\"initiatiefnemer\", \"contactpersoon\"]"},
    {"buurtinitiatief", "{ name = \"intrekken\"",
     "{ name = \"wijzigen\", by = \"initiatiefnemer\", needs = { reason_given = true } },\n  { name = \"intrekken\"",
     "lint.asks_differ", "reason_given = true } },"},
    // Conditions and effects.
    {"buurtinitiatief", "support_at_least = 10", "suport_at_least = 10", "lint.unknown_check", "suport"},
    {"buurtinitiatief", "support_at_least = 10", "support_at_least = -1", "lint.parameter", "= -1"},
    {"buurtinitiatief", "support_at_least = 10", "support_at_least = 10000000000000", "lint.parameter",
     "10000000000000"},
    {"buurtinitiatief", "support_at_least = 10", "support_at_least = \"tien\"", "lint.parameter", "tien"},
    {"buurtinitiatief", "does = { add_support = true }", "asks = []", "lint.support_never_given", "support_at_least"},
    {"buurtinitiatief", "reason_given = true, not_same_person_as = \"initiatiefnemer\"",
     "not_same_person_as = \"initiatiefnemer\"", "lint.decision_without_reason", "name = \"toewijzen\""},
    {"buurtinitiatief", ", remedy = \"bezwaar\"", "", "lint.decision_without_remedy", "name = \"toewijzen\""},
    {"buurtinitiatief", "remedy = \"bezwaar\"", "remedy = \"klacht\"", "toml.unknown_choice", "remedy = \"klacht\""},
    {"buurtinitiatief", "term = { length = \"2 weeks\" }", "term = { length = \"2 weeks\", follows = true }",
     "lint.follows_nothing", "follows = true"},
    {"buurtinitiatief", "not_same_person_as = \"initiatiefnemer\"", "not_same_person_as = \"inwoner\"",
     "lint.residents_not_kept", "not_same_person_as = \"inwoner\""},
    {"buurtinitiatief", "field_given = \"nodig\"", "field_given = \"noodig\"", "lint.field_unknown", "noodig"},
    {"buurtinitiatief", "field_given = \"nodig\"", "field_is = { field = \"nodig\", value = 3 }", "lint.field_value",
     "value = 3"},
    {"buurtinitiatief", "field_given = \"nodig\"", "amount_at_most = { field = \"nodig\", limit = 5 }",
     "lint.field_type", "limit = 5"},
    {"buurtinitiatief", "field_given = \"nodig\"", "advice_received = \"inkoop\"", "lint.advice_never_given", "inkoop"},
    {"buurtinitiatief", "signed_by = [\"initiatiefnemer\", \"contactpersoon\"]", "signed_by = [\"college\"]",
     "lint.signature_never_given", "signed_by = [\"college\"]"},
    {"buurtinitiatief", "does = { sign = true }", "does = { sing = true }", "lint.unknown_effect", "sing = true"},
    {"buurtinitiatief", "does = { sign = true }", "does = { sign = \"ja\" }", "lint.parameter", "sign = \"ja\""},
    {"buurtbegroten", "tally = { over = \"stembaar\", budget", "tally = { budget", "lint.parameter_missing",
     "does = { tally"},
    {"buurtbegroten", "tally = { over = \"stembaar\", budget", "tally = { over = \"stembaar\", kleur = 1, budget",
     "lint.parameter_unknown", "kleur = 1"},
    {"buurtbegroten", "tally = { over = \"stembaar\", budget", "tally = { over = \"stemmbaar\", budget",
     "lint.child_phase_unknown", "stemmbaar"},
    {"buurtbegroten", "won = \"kiezen\"", "won = \"kiesen\"", "lint.child_move_unknown", "kiesen"},
    {"buurtbegroten", "cost = \"kosten\"", "cost = \"prijs\"", "lint.child_money_unknown", "prijs"},
    {"buurtbegroten", "rule = \"regel\"", "rule = \"gelijk\"", "lint.rule_unknown", "gelijk"},
    {"plan", "parent_in = \"ideeen\" }, asks", "parent_in = \"ideen\" }, asks", "lint.parent_phase_unknown",
     "\"ideen\" }, asks"},
    {"plan", "name = \"kiezen\", by = \"parent\", to = \"gekozen\"",
     "name = \"kiezen\", by = \"parent\", to = \"gekozen\", needs = { support_at_least = 1 }", "lint.parent_may_fail",
     "name = \"kiezen\""},
    {"buurtbegroten", "kind = \"stembiljet\"", "kind = \"regel\"", "lint.ballot_kind_unknown", "ballot = {"},
    {"buurtbegroten", "most = \"meeste_keuzes\"", "most = \"uitleg\"", "lint.field_type", "ballot = {"},
    {"buurtbegroten", "most = \"meeste_keuzes\"", "most = 0", "lint.parameter", "ballot = {"},
    {"buurtbegroten", "ballot = { over = \"stembaar\"", "ballot = { over = \"stembar\"", "lint.child_phase_unknown",
     "ballot = {"},
    // Consent and merging.
    {"plan", "consent = { of = \"indiener\"", "consent = { of = \"indienr\"", "lint.role_unknown", "indienr"},
    {"plan", "consent = { of = \"indiener\"", "consent = { of = []", "lint.consent_of_nobody", "of = []"},
    {"plan", "consent = { of = \"indiener\"", "consent = { of = \"behandelaar\"", "lint.consent_of_proposer",
     "of = \"behandelaar\""},
    {"plan", "consent = { of = \"indiener\"", "consent = { of = \"inwoner\"", "lint.residents_not_kept",
     "of = \"inwoner\""},
    {"plan", "consent = { of = \"indiener\", ", "consent = { ", "toml.missing", "consent = { within"},
    {"plan", "consent = { of = \"indiener\", within = \"2 weeks\" }", "consent = { of = \"indiener\" }", "toml.missing",
     "consent = { of = \"indiener\" }"},
    {"plan", "within = \"2 weeks\"", "within = \"2 wekn\"", "length.malformed", "2 wekn"},
    {"plan", "within = \"2 weeks\"", "binnen = \"2 weeks\"", "toml.unknown_word", "binnen ="},
    {"plan", "consent = { of = \"indiener\", within = \"2 weeks\" }, ", "", "lint.merge_without_consent",
     "name = \"samenvoegen\""},
    {"plan", "name = \"samenvoegen\"", "asks = [\"plaats\"], name = \"samenvoegen\"", "lint.consent_asks",
     "asks = [\"plaats\"], name"},
    {"plan", "name = \"samenvoegen\"", "name = \"beoordelen\"", "lint.consent_not_alone",
     "Samenvoegen met een ander plan"},
    {"plan", "name = \"samenvoegen\"", "name = \"agree\"", "lint.reserved", "name = \"agree\""},
    {"plan", "by = \"behandelaar\", to = \"samengevoegd\"", "by = \"inwoner\", to = \"samengevoegd\"",
     "lint.consent_proposed_by", "by = \"inwoner\", to = \"samengevoegd\""},
    {"plan", "by = \"behandelaar\", to = \"samengevoegd\"", "by = \"behandelaar\", to = \"toets\"",
     "lint.merge_goes_on", "Samenvoegen met een ander plan"},
    {"plan", "into = [\"ingediend\", \"toets\"", "into = [\"ingedind\", \"toets\"", "lint.phase_unknown", "ingedind"},
    {"plan", "into = [\"ingediend\", \"toets\"", "into = [\"ingetrokken\", \"toets\"", "lint.phase_is_end",
     "into = [\"ingetrokken\""},
    {"plan", "merge = { into", "merge = { naar", "lint.parameter_unknown", "merge = { naar"},
    // Estimates.
    {"plan", "of = \"kosten\"", "of = \"prijs\"", "lint.estimate", "begroting = {"},
    {"plan", "of = \"kosten\"", "of = \"titel\"", "lint.estimate", "begroting = {"},
    {"plan", "type = \"estimate\"", "type = \"text\"", "lint.estimate", "begroting = {"},
    {"plan", "\"kosten\", \"begroting\"", "\"begroting\"", "lint.estimate_alone", "\"omschrijving\", \"begroting\""},
    // Not TOML at all.
    {"plan", "moves = [", "moves = [[", "toml.malformed", ""},
    {"plan", "\"@herstel_weken weeks\"", "\"@herstel_weken weeks", "toml.malformed", ""},
    {"plan", "Hoe heet uw plan?", "Hoe heet uw plan\xff?", "toml.not_utf8", "Hoe heet uw"},
};

TEST(LintMutation, each_fault_is_found_on_its_line_with_its_remedy) {
  EXPECT_GE(std::size(mutations), 60U);
  std::map<std::string, int> keys;
  for (const auto& item : mutations) {
    std::string text = definition(item.id);
    const auto place = text.find(item.from);
    ASSERT_NE(place, std::string::npos) << item.id << " has no " << item.from;
    text.replace(place, std::string_view(item.from).size(), item.to);
    const auto findings = lint_with(item.id, text);
    const std::string what = std::string(item.id) + ": " + item.from + " → " + item.to;
    const std::size_t on = text.find(item.on);
    ASSERT_NE(on, std::string::npos) << what << ": no line has " << item.on;
    const bool found = std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) {
      return finding.key == item.key && (std::string_view(item.on).empty() ||
                                         (finding.line == line_of(text, on) && finding.file == file_of(item.id)));
    });
    EXPECT_TRUE(found) << what << "\nexpected " << item.key << " on line " << line_of(text, on) << ", found "
                       << show(findings);
    expect_helpful(findings, text, what);
    ++keys[item.key];
  }
  EXPECT_GE(keys.size(), 45U) << "too few kinds of faults";
}

// Every line can be lost; what is then wrong has a place and a remedy.
TEST(LintMutation, any_line_may_be_deleted) {
  int broken = 0;
  for (const auto& id : shipped) {
    const std::string text = definition(id);
    for (std::size_t from = 0; from < text.size();) {
      const std::size_t end = text.find('\n', from) + 1;
      std::string without = text;
      without.erase(from, end - from);
      const auto findings = lint_with(id, without);
      expect_helpful(findings, without, id + " without line " + std::to_string(line_of(text, from)));
      broken += !findings.empty();
      from = end;
    }
  }
  EXPECT_GE(broken, 150);
}

// Every word before an = can be misspelt. A name of somebody's own is then another name; a word of the form is found on
// its line.
TEST(LintMutation, any_word_of_the_form_may_be_misspelt) {
  static const std::regex word(
      R"(\b(format|id|version|title|summary|ladder|inside|kind|who|type|label|help|required|)"
      R"(later|options|name|stage|term|moves|final|length|until|on_end|law|pause|extend|by|to|)"
      R"(needs|does|tells|asks)( = ))");
  int words = 0;
  for (const auto& id : shipped) {
    const std::string text = definition(id);
    for (std::sregex_iterator it(text.begin(), text.end(), word), end; it != end; ++it) {
      std::string misspelt = text;
      const auto place = static_cast<std::size_t>(it->position());
      misspelt.insert(place + static_cast<std::size_t>(it->length(1)), "x");
      const auto findings = lint_with(id, misspelt);
      const int line = line_of(text, place);
      EXPECT_TRUE(std::any_of(findings.begin(), findings.end(),
                              [&](const Finding& finding) {
                                const bool unknown = finding.key.starts_with("toml.unknown_word") ||
                                                     finding.key == "lint.unknown_effect" ||
                                                     finding.key == "lint.parameter_unknown";
                                return unknown && finding.line == line;
                              }))
          << id << ":" << line << " " << it->str(1) << "x, found " << show(findings);
      ++words;
    }
  }
  EXPECT_GE(words, 600);
}

TEST(LintMutation, any_cut_is_survived) {
  for (const auto& id : shipped) {
    const std::string text = definition(id);
    for (std::size_t length = 0; length < text.size(); length += 7) {
      const std::string cut = text.substr(0, length);
      const auto parsed = domain::load_instrument(cut, file_of(id));
      EXPECT_NE(parsed.has_value(), !parsed.findings.empty());
      expect_helpful(parsed.findings, cut, id + " cut at " + std::to_string(length));
    }
  }
}

TEST(LintMutation, limits_are_said) {
  const std::string text = definition("plan");
  const std::pair<std::string, const char*> cases[] = {
      {text + "# " + std::string(300 * 1024, 'x'), "toml.too_large"},
      {text + "x = " + std::string(40, '['), "toml.too_deep"},
      {text + "x = " + std::string(100'000, '{'), "toml.too_deep"},
      {text + "a" +
           [] {
             std::string dots;
             for (int i = 0; i < 50; ++i) dots += ".b";
             return dots;
           }() +
           " = 1",
       "toml.too_deep"},
      {"", "instrument.format"},
      {"\xef\xbb\xbf" + text, ""},  // a byte order mark is not a fault
      {"[[phase]]\n[phase]\n", "toml.malformed"},
      {"phase = 1\nroles = 2\nfields = 3\nopening = 4\nlaw = 5\n", "toml.wrong_type"},
  };
  for (const auto& [mutated, key] : cases) {
    const auto parsed = domain::load_instrument(mutated, "plan.toml");
    expect_helpful(parsed.findings, mutated, key);
    if (std::string_view(key).empty()) {
      EXPECT_TRUE(parsed.has_value()) << show(parsed.findings);
      continue;
    }
    EXPECT_TRUE(std::any_of(parsed.findings.begin(), parsed.findings.end(),
                            [&](const Finding& finding) { return finding.key == key; }))
        << key << ", found " << show(parsed.findings);
  }
}

}  // namespace
}  // namespace meent::cli
