// SPDX-License-Identifier: EUPL-1.2
// The drawing of a procedure: that of one definition whole, as tests/golden/drawing has it, and its parts. Where a
// change of the drawing is meant, MEENT_WRITE_GOLDEN=1 writes the file anew; look at it before it is kept.
#include "web/pages/procedure_drawing.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <iterator>

#include "app/explain_instrument.h"
#include "app/install.h"
#include "base/check.h"
#include "support/test_database.h"

namespace meent::web {
namespace {

app::ProcedureMove move_to(const std::string& phase, const std::string& who) {
  app::ProcedureMove move;
  move.title = "Verder";
  move.who = who;
  move.to = move.to_name = phase;
  return move;
}

app::ProcedurePhase phase(const std::string& name, std::vector<app::ProcedureMove> moves) {
  app::ProcedurePhase one;
  one.name = one.title = name;
  one.final = moves.empty();
  one.moves = std::move(moves);
  return one;
}

TEST(Wrap, breaks_between_words_and_a_long_word_with_a_hyphen) {
  EXPECT_EQ(wrap_words("Op het stembiljet", 120, 14, false), (std::vector<std::string>{"Op het stembiljet"}));
  EXPECT_EQ(wrap_words("de ambtenaar die het plan toetst", 104, 14, false),
            (std::vector<std::string>{"de ambtenaar", "die het plan", "toetst"}));
  const auto lines = wrap_words("Burgerbegrotingsbijeenkomst", 100, 14, true);
  ASSERT_GE(lines.size(), 2U);
  EXPECT_EQ(lines[0].back(), '-');
  EXPECT_TRUE(wrap_words("", 100, 14, false).empty());
  EXPECT_EQ(wrap_words("één", 100, 14, false), (std::vector<std::string>{"één"}));
  EXPECT_FALSE(wrap_words("mm", 1, 14, false).empty()) << "however narrow";
}

TEST(ProcedureDrawing, says_each_way_out_once_with_everybody_who_may_take_it) {
  auto begin = phase("begin", {move_to("besluit", "de indiener"), move_to("besluit", "het college"),
                               move_to("besluit", "de indiener"), move_to("weg", "de indiener")});
  auto decision = phase("besluit", {move_to("begin", "het college"), move_to("klaar", "het college")});
  auto done = phase("klaar", {});
  begin.on_way = decision.on_way = done.on_way = true;
  const std::string drawn =
      procedure_drawing_html({begin, decision, done, phase("weg", {})}, "besluit", Language::nl).text;
  EXPECT_NE(drawn.find("Verder naar “besluit”: de indiener; het college"), std::string::npos);
  EXPECT_NE(drawn.find("Terug naar “begin”: het college"), std::string::npos);
  EXPECT_NE(drawn.find("Einde, “weg”: de indiener"), std::string::npos);
  const std::string here = "Hier is het nu";
  const auto first = drawn.find(here);
  ASSERT_NE(first, std::string::npos);
  EXPECT_NE(drawn.find(here, first + 1), std::string::npos) << "in the drawing and in the list";
  EXPECT_EQ(procedure_drawing_html({begin, decision, done}, "elders", Language::nl).text.find(here), std::string::npos);
  EXPECT_EQ(procedure_drawing_html({}, "", Language::nl).text, "");
}

TEST(ProcedureDrawing, of_a_definition_is_the_golden_one) {
  test::TestDatabase database;
  const auto connection = database->connect();
  const store::Transaction transaction(*connection, store::Transaction::Kind::write);
  constexpr Instant morning{1'800'000'000'000'000};
  app::Session session{*connection, morning, Language::nl, system_secrets(), {}, "", nullptr, {}};
  static_cast<void>(MUST(app::install(session)));
  const auto view = MUST(app::view_instrument(session, "utrecht", "plan"));
  const std::string drawn = procedure_drawing_html(view.phases, "herstel", Language::nl).text;
  const std::string svg = drawn.substr(drawn.find("<svg"), drawn.find("</svg>") + 6 - drawn.find("<svg"));
  // A line for each element, so that a change can be read.
  std::string lines;
  for (std::size_t at = 0; at < svg.size(); ++at) {
    lines += svg[at];
    if (svg[at] == '>' && at + 1 < svg.size() && svg[at + 1] == '<') lines += '\n';
  }
  lines += '\n';
  const std::string path = std::string(MEENT_SOURCE_DIR) + "/tests/golden/drawing/plan.svg";
  if (std::getenv("MEENT_WRITE_GOLDEN") != nullptr) std::ofstream(path) << lines;
  std::ifstream file(path);
  const std::string golden{std::istreambuf_iterator<char>(file), {}};
  EXPECT_EQ(lines, golden);
}

}  // namespace
}  // namespace meent::web
