// SPDX-License-Identifier: EUPL-1.2
// Which moves of the published instruments hand something in.
#include "domain/handing_in.h"

#include <gtest/gtest.h>

#include "base/check.h"
#include "domain/instrument_parser.h"
#include "domain/read_files.h"

namespace meent::domain {
namespace {

Instrument published(const std::string& id) {
  auto parsed = load_instrument(read_file("instruments/" + id + ".toml"), id + ".toml");
  CHECK(parsed.has_value());
  return *std::move(parsed.value);
}

bool handed_in(const Instrument& instrument, std::string role, std::string_view move, std::string from,
               std::string to) {
  Event event;
  event.role = std::move(role);
  event.move = move;
  event.from = std::move(from);
  event.to = std::move(to);
  return hands_in(instrument, event);
}

TEST(HandingIn, is_opening_something_as_a_resident_and_not_as_an_official) {
  EXPECT_TRUE(handed_in(published("plan"), "indiener", opening_move, "", "ingediend"));
  EXPECT_TRUE(handed_in(published("buurtinitiatief"), "initiatiefnemer", opening_move, "", "idee"));
  EXPECT_FALSE(handed_in(published("buurtbegroten"), "begeleider", opening_move, "", "voorbereiding"));
}

TEST(HandingIn, is_bringing_it_to_whoever_assesses_or_decides) {
  const Instrument plan = published("plan");
  EXPECT_TRUE(handed_in(plan, "indiener", "aanvullen", "herstel", "toets")) << "a mended plan";
  EXPECT_TRUE(handed_in(published("buurtinitiatief"), "initiatiefnemer", "besluit_vragen", "uitwerking", "besluit"));
  EXPECT_FALSE(handed_in(plan, "behandelaar", "beoordelen", "ingediend", "toets")) << "an official did it";
  EXPECT_FALSE(handed_in(plan, std::string(parent_role), "naar_toets", "ingediend", "toets")) << "the round did it";
}

TEST(HandingIn, is_giving_what_was_asked_while_the_term_stood_still) {
  const Instrument initiative = published("buurtinitiatief");
  EXPECT_TRUE(handed_in(initiative, "initiatiefnemer", "aanvullen", "besluit", "besluit"));
  EXPECT_FALSE(handed_in(initiative, "contactpersoon", "aanvulling_vragen", "besluit", "besluit"));
}

TEST(HandingIn, is_not_changing_withdrawing_reporting_or_joining) {
  const Instrument plan = published("plan");
  EXPECT_FALSE(handed_in(plan, "indiener", "wijzigen", "ingediend", "ingediend"));
  EXPECT_FALSE(handed_in(plan, "indiener", "intrekken", "ingediend", "ingetrokken"));
  EXPECT_FALSE(handed_in(plan, "indiener", "voortgang", "uitvoering", "uitvoering"));
  EXPECT_FALSE(handed_in(plan, "indiener", "join", "ingediend", "ingediend"));
  EXPECT_FALSE(handed_in(published("buurtinitiatief"), "initiatiefnemer", "starten", "afspraken", "doen"));
}

}  // namespace
}  // namespace meent::domain
