// SPDX-License-Identifier: EUPL-1.2
// Agreements: what the linter asks of them, who signed what is written now, and when one begins and ends.
#include "domain/agreement.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "domain/instrument_parser.h"
#include "domain/read_files.h"

namespace meent::domain {
namespace {

Instrument challenge() {
  auto parsed = load_instrument(read_file("instruments/uitdaagrecht.toml"), "uitdaagrecht.toml");
  for (const auto& finding : parsed.findings) ADD_FAILURE() << finding.line << ": " << finding.key;
  return *std::move(parsed.value);
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  const auto at = text.find(from);
  EXPECT_NE(at, std::string::npos) << from;
  if (at != std::string::npos) text.replace(at, from.size(), to);
  return text;
}

std::vector<std::string> keys_with(const std::string& from, const std::string& to) {
  const auto parsed = load_instrument(replaced(read_file("instruments/uitdaagrecht.toml"), from, to), "x.toml");
  std::vector<std::string> keys;
  for (const auto& finding : parsed.findings) keys.push_back(finding.key);
  return keys;
}

bool contains(const std::vector<std::string>& keys, const std::string& key) {
  return std::find(keys.begin(), keys.end(), key) != keys.end();
}

struct Wrong {
  const char* from;
  const char* to;
  const char* key;
};

TEST(AgreementLint, refuses_what_could_bind_somebody_who_did_not_sign) {
  const Wrong cases[] = {
      {"needs = { signed_by = [\"indiener\", \"college\"] }", "needs = { signed_by = [\"college\"] }",
       "lint.agreement_unsigned"},
      {"needs = { signed_by = [\"indiener\", \"college\"] }, ", "", "lint.agreement_unsigned"},
      {"needs = { field_given = [\"afspraken\", \"kwaliteit\", \"vergoeding\", \"ingang\", \"einde\"] }",
       "needs = { field_given = [\"afspraken\", \"ingang\"] }", "lint.agreement_empty"},
      {"signed_by = [\"indiener\", \"college\"]\ntasks", "signed_by = [\"indiener\"]\ntasks", "lint.agreement_sides"},
      {"signed_by = [\"indiener\", \"college\"]\ntasks", "signed_by = [\"inwoner\", \"college\"]\ntasks",
       "lint.agreement_role"},
      {"runs = [\"uitvoering\"]", "runs = [\"afgerond\"]", "lint.agreement_phase"},
      {"runs = [\"uitvoering\"]", "runs = [\"bestaat_niet\"]", "lint.agreement_phase"},
      {"starts = \"ingang\"", "starts = \"afspraken\"", "lint.agreement_field"},
      {"money = \"vergoeding\"", "money = \"einde\"", "lint.agreement_field"},
      {"runs = [\"uitvoering\"]\n", "", "toml.missing"},
      {"place = \"plaats\"\nevaluation", "plek = \"plaats\"\nevaluation", "toml.unknown_word"},
  };
  for (const auto& wrong : cases) EXPECT_TRUE(contains(keys_with(wrong.from, wrong.to), wrong.key)) << wrong.to;
}

class Signing : public testing::Test {
 protected:
  Signing() : instrument_(challenge()) {}
  void happens(const std::string& move, const std::string& role, const std::string& from, const std::string& to,
               bool changes = false) {
    Event event;
    event.sequence = static_cast<std::int64_t>(events_.size()) + 1;
    event.at = start_of(Date(2026, 3, 1).plus_days(static_cast<int>(events_.size()))).plus_seconds(36000);
    event.role = role;
    event.move = move;
    event.from = from;
    event.to = to;
    if (changes) event.facts.push_back({"afspraken", "Tekst", "salt", "hash"});
    event.facts.push_back({std::string(reason_field), "Omdat", "salt", "hash"});
    events_.push_back(std::move(event));
  }
  void sign(const std::string& role) { happens("tekenen", role, "overeenkomst", "overeenkomst"); }
  std::vector<Signature> signatures() const { return list_signatures(instrument_, events_); }
  Instrument instrument_;
  std::vector<Event> events_;
};

TEST_F(Signing, a_change_takes_away_all_signatures) {
  happens("toewijzen", "college", "besluit", "overeenkomst");
  happens("vastleggen", "behandelaar", "overeenkomst", "overeenkomst", true);
  sign("indiener");
  sign("college");
  EXPECT_EQ(signatures(), (std::vector<Signature>{{"indiener", Date(2026, 3, 3)}, {"college", Date(2026, 3, 4)}}));
  happens("vastleggen", "behandelaar", "overeenkomst", "overeenkomst", true);
  EXPECT_TRUE(signatures().empty());
  sign("college");
  EXPECT_EQ(signatures(), (std::vector<Signature>{{"college", Date(2026, 3, 6)}}));
}

TEST_F(Signing, those_with_which_it_began_stay_while_it_runs_and_after) {
  sign("indiener");
  sign("college");
  happens("ingaan", "behandelaar", "overeenkomst", "uitvoering");
  happens("voortgang", "indiener", "uitvoering", "uitvoering", true);
  const std::vector<Signature> both{{"indiener", Date(2026, 3, 1)}, {"college", Date(2026, 3, 2)}};
  EXPECT_EQ(signatures(), both);
  happens("afronden", "behandelaar", "uitvoering", "afgerond", true);
  EXPECT_EQ(signatures(), both);
}

TEST_F(Signing, a_renewal_begins_without_any) {
  sign("indiener");
  sign("college");
  happens("ingaan", "behandelaar", "overeenkomst", "uitvoering");
  happens("verlengen", "college", "uitvoering", "overeenkomst");
  EXPECT_TRUE(signatures().empty());
  sign("indiener");
  EXPECT_EQ(signatures(), (std::vector<Signature>{{"indiener", Date(2026, 3, 5)}}));
}

TEST_F(Signing, it_runs_is_renewed_and_ends_by_the_phases) {
  const auto change = [&](const char* before, const char* after, bool final = false) {
    Dossier dossier;
    dossier.phase = after;
    dossier.final = final;
    return change_of_agreement(instrument_, before, dossier);
  };
  EXPECT_EQ(change("besluit", "overeenkomst"), AgreementChange::none);
  EXPECT_EQ(change("overeenkomst", "uitvoering"), AgreementChange::runs);
  EXPECT_EQ(change("uitvoering", "uitvoering"), AgreementChange::runs);
  EXPECT_EQ(change("uitvoering", "overeenkomst"), AgreementChange::renewing);
  EXPECT_EQ(change("overeenkomst", "overeenkomst"), AgreementChange::none);
  EXPECT_EQ(change("uitvoering", "teruggegeven", true), AgreementChange::ended);
  instrument_.agreement.reset();
  EXPECT_EQ(change("overeenkomst", "uitvoering"), AgreementChange::none);
  EXPECT_TRUE(signatures().empty());
}

}  // namespace
}  // namespace meent::domain
