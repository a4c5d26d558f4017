// SPDX-License-Identifier: EUPL-1.2
// Which ends of terms are counted, and how late each was.
#include "domain/term_end.h"

#include <gtest/gtest.h>

#include "domain/instrument_parser.h"
#include "domain/read_files.h"
#include "domain/turn.h"

namespace meent::domain {
namespace {

class CountedEnds : public testing::Test {
 protected:
  CountedEnds() {
    auto parsed = load_instrument(read_file("instruments/uitdaagrecht.toml"), "uitdaagrecht.toml");
    instrument_ = *std::move(parsed.value);
    before_.phase = "besluit";
    before_.due_on = Date(2026, 5, 18);
  }
  std::optional<TermEnd> end(const std::string& role, Date day, bool enters = true, const std::string& phase = "") {
    Dossier before = before_;
    if (!phase.empty()) before.phase = phase;
    Event event;
    event.at = start_of(day).plus_seconds(10 * 3600LL);
    event.role = role;
    event.move = "toewijzen";
    event.enters = enters;
    return find_term_end(instrument_, before, event);
  }
  Instrument instrument_;
  Dossier before_;
};

TEST_F(CountedEnds, an_answer_on_the_last_day_is_in_time_and_a_day_later_is_not) {
  EXPECT_EQ(end("college", Date(2026, 5, 18)), (TermEnd{EndedBy::answer, Date(2026, 5, 18), 0}));
  EXPECT_EQ(end("college", Date(2026, 4, 1)), (TermEnd{EndedBy::answer, Date(2026, 4, 1), 0}));
  EXPECT_EQ(end("college", Date(2026, 5, 19)), (TermEnd{EndedBy::answer, Date(2026, 5, 19), 1}));
  EXPECT_EQ(end("behandelaar", Date(2026, 6, 17)), (TermEnd{EndedBy::answer, Date(2026, 6, 17), 30}));
}

TEST_F(CountedEnds, what_residents_do_and_what_leaves_the_phase_as_it_is_does_not_count) {
  EXPECT_EQ(end("indiener", Date(2026, 5, 19)), std::nullopt);
  EXPECT_EQ(end("inwoner", Date(2026, 5, 19)), std::nullopt);
  EXPECT_EQ(end("parent", Date(2026, 5, 19)), std::nullopt);
  EXPECT_EQ(end("college", Date(2026, 5, 19), false), std::nullopt);
  before_.due_on.reset();
  EXPECT_EQ(end("college", Date(2026, 5, 19)), std::nullopt);
}

TEST_F(CountedEnds, the_clock_is_never_late_and_counts_only_where_the_municipality_had_the_turn) {
  EXPECT_EQ(end("clock", Date(2026, 5, 25)), (TermEnd{EndedBy::clock, Date(2026, 5, 25), 0}));
  for (const char* phase : {"steun", "gesprek", "bezwaartermijn"})
    EXPECT_EQ(end("clock", Date(2026, 5, 25), true, phase), std::nullopt) << phase;
}

TEST_F(CountedEnds, the_municipality_has_the_turn_where_an_official_or_a_decider_goes_on) {
  const auto is_municipal = [&](const char* phase) {
    return is_municipal_turn(instrument_, *find_phase(instrument_, phase));
  };
  for (const char* phase : {"ontvangst", "toets", "besluit", "overeenkomst", "bezwaar"})
    EXPECT_TRUE(is_municipal(phase)) << phase;
  for (const char* phase : {"steun", "gesprek", "bezwaartermijn"}) EXPECT_FALSE(is_municipal(phase)) << phase;
}

}  // namespace
}  // namespace meent::domain
