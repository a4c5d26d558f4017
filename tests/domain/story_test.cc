// SPDX-License-Identifier: EUPL-1.2
// A story that tells something else than the definition fails, on the line where it does.
#include "domain/story.h"

#include <gtest/gtest.h>

#include "domain/instrument_parser.h"
#include "domain/read_files.h"

namespace meent::domain {
namespace {

StoryReport tell(const std::string& text) {
  static const std::vector<Instrument> instruments = [] {
    std::vector<Instrument> all;
    for (const auto& name : list_files("instruments", ".toml")) {
      auto parsed = load_instrument(read_file(name), name);
      if (parsed) all.push_back(*std::move(parsed.value));
    }
    return all;
  }();
  return run_stories(text, "x.story", instruments);
}

// Lines 1 to 4.
const std::string opened =
    "story Proef\n"
    "2026-01-05 initiatiefnemer:anna opens buurtinitiatief as tuin\n"
    "  titel = Tuin\n"
    "  omschrijving = Groen\n";

TEST(Story, that_is_true_passes_and_counts_its_steps) {
  const auto report = tell(opened +
                           "expect phase idee\n"
                           "2026-01-06 inwoner:els contact_worden\n"
                           "refused not_by_role\n"
                           "expect offered wijzigen as initiatiefnemer:anna\n"
                           "expect not-offered wijzigen as initiatiefnemer:els\n");
  EXPECT_TRUE(report.findings.empty());
  EXPECT_EQ(report.stories, 1);
  EXPECT_EQ(report.steps, 2);
}

TEST(Story, that_is_not_true_fails_on_its_line) {
  const struct {
    const char* what;
    const char* lines;
    const char* key;
    int line;
  } cases[] = {
      {"another phase", "expect phase steun\n", "story.expected", 5},
      {"another day", "expect due 2026-01-20\n", "story.expected", 5},
      {"not the end", "expect final\n", "story.expected", 5},
      {"a fact that is not so", "expect fact titel Plein\n", "story.expected", 5},
      {"a move that is not offered", "expect offered contact_worden as inwoner\n", "story.expected", 5},
      {"a refusal that was not foreseen", "2026-01-06 inwoner:els contact_worden\nexpect phase idee\n",
       "story.refused_unexpectedly", 5},
      {"a refusal at the end", "2026-01-06 inwoner:els contact_worden\n", "story.refused_unexpectedly", 5},
      {"another refusal", "2026-01-06 inwoner:els contact_worden\nrefused reason_given\n", "story.refused_otherwise",
       6},
      {"no refusal", "2026-01-06 contactpersoon:coen contact_worden\nrefused\n", "story.not_refused", 6},
      {"back in time", "2026-01-04 initiatiefnemer:anna intrekken\n", "story.goes_back", 5},
      {"no such dossier", "2026-01-06 initiatiefnemer:anna intrekken on boom\n", "story.unknown_dossier", 5},
      {"no such instrument", "2026-01-06 initiatiefnemer:anna opens tuin\n", "story.unknown_instrument", 5},
      {"no line at all", "verwacht fase steun\n", "story.unknown_line", 5},
      {"no date", "2026-02-30 initiatiefnemer:anna intrekken\n", "story.unknown_line", 5},
      {"no number", "support veel\n", "story.unknown_line", 5},
  };
  for (const auto& item : cases) {
    const auto report = tell(opened + item.lines);
    ASSERT_EQ(report.findings.size(), 1U) << item.what;
    EXPECT_EQ(report.findings[0].key, item.key) << item.what;
    EXPECT_EQ(report.findings[0].line, item.line) << item.what;
  }
}

TEST(Story, a_wrong_line_ends_its_story_and_not_the_next) {
  const auto report = tell(opened + "expect phase steun\nexpect phase doen\n" + opened + "expect phase doen\n");
  EXPECT_EQ(report.stories, 2);
  EXPECT_EQ(report.findings.size(), 2U);
}

// "a" is also in the word "value".
TEST(Story, a_value_may_have_any_name) {
  EXPECT_TRUE(tell("story S\nvalue a 3\nvalue e lang woord\n").findings.empty());
  const auto report = tell(
      "value herstel_weken 1\nvalue stemmen_dagen 7\n"
      "2026-01-05 begeleider opens buurtbegroten as ronde\n"
      "  titel = R\n  uitleg = U\n  budget = 10\n  ideeen_tot = 2026-01-10\n  toets_tot = 2026-02-01\n"
      "  stembiljet = approval\n  regel = greedy\n"
      "2026-01-05 begeleider openen\nexpect due 2026-01-10\n");
  EXPECT_TRUE(report.findings.empty()) << (report.findings.empty() ? "" : report.findings[0].key);
}

TEST(Story, hostile_text_is_survived) {
  for (const std::string text : {"",
                                 "story",
                                 "expect",
                                 "expect phase",
                                 "value",
                                 "value x",
                                 "on",
                                 "refused",
                                 "votes",
                                 "2026-01-05",
                                 "2026-01-05 clock",
                                 "2026-01-05 clock sluiten",
                                 "  titel = x",
                                 "\xff\xfe",
                                 "expect offered x",
                                 "winners",
                                 "2026-01-05 : opens buurtinitiatief as in in as",
                                 "assurance",
                                 "assurance digid",
                                 "assurance link high"})
    EXPECT_LE(tell(text).findings.size(), 1U) << text;
}

}  // namespace
}  // namespace meent::domain
