// SPDX-License-Identifier: EUPL-1.2
// A municipality changes a procedure: what is refused, what is published, and what goes on as it was.
#include "app/own_instruments.h"

#include "app/browse.h"
#include "app/explain_instrument.h"
#include "app/house.h"
#include "app/house_fixture.h"
#include "base/embedded.h"
#include "domain/instrument_parser.h"
#include "store/place_store.h"

namespace meent::app {
namespace {

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  const auto at = text.find(from);
  EXPECT_NE(at, std::string::npos) << from;
  return text.replace(at, from.size(), to);
}

class OwnInstruments : public House {
 protected:
  DefinitionText text_of(const std::string& id, const std::string& like = "") const {
    auto reader = session();
    auto text = MUST(view_definition(reader, "utrecht", id, like)).text;
    text.reason = "raadsbesluit 2026-118";
    return text;
  }
  std::string found(const std::string& id, const DefinitionText& text) const {
    auto reader = session();
    std::string keys;
    for (const auto& finding : MUST(check_definition(reader, "utrecht", id, text)).findings)
      keys += finding.key + ":" + std::to_string(finding.line) + " ";
    return keys;
  }
  std::string publish(const std::string& id, const DefinitionText& text, Date day = Date(2026, 3, 2)) const {
    auto writer = session("", day);
    return key_of(publish_definition(writer, "utrecht", id, text));
  }
  int newest(const std::string& id, const std::string& slug = "utrecht") const {
    auto reader = session();
    return MUST(get_newest(reader, slug, id))->version;
  }
  std::int64_t begin() const {
    auto writer = session(resident);
    return MUST(open_dossier(writer, "utrecht", "buurtinitiatief", 0, "", {{"titel", "Bank"}, {"omschrijving", "Om"}}))
        .number;
  }
};

TEST_F(OwnInstruments, every_definition_that_runs_can_be_published_again) {
  for (const char* id : {"buurtinitiatief", "buurtbegroten", "plan"}) {
    auto reader = session();
    const auto checked = MUST(check_definition(reader, "utrecht", id, text_of(id)));
    for (const auto& finding : checked.findings)
      ADD_FAILURE() << id << " " << finding.file << ":" << finding.line << " "
                    << t(Language::nl, finding.key, finding.params);
    EXPECT_GT(checked.stories, 0) << id;
    EXPECT_FALSE(checked.phases.empty()) << id;
  }
}

TEST_F(OwnInstruments, need_the_values_that_they_look_up) {
  auto reader = session();
  for (const auto& finding :
       MUST(check_definition(reader, "utrecht", "uitdaagrecht", text_of("uitdaagrecht"))).findings)
    EXPECT_EQ(finding.key, "definitions.no_value") << "Utrecht decided none of them";
}

TEST_F(OwnInstruments, are_published_as_the_next_version_here_and_nowhere_else) {
  const auto running = begin();
  auto text = text_of("buurtinitiatief");
  text.definition = replaced(text.definition, "nl = \"Buurtinitiatief\"", "nl = \"Straatinitiatief\"");
  EXPECT_EQ(publish("buurtinitiatief", text), "done");
  EXPECT_EQ(newest("buurtinitiatief"), 3);
  EXPECT_EQ(newest("buurtinitiatief", "almere"), 2);
  EXPECT_EQ(row(running).version, 2) << "what runs stays with the rules it began with";
  EXPECT_EQ(row(begin()).version, 3);
  EXPECT_EQ(key_of(move(resident, running, "intrekken")), "done");
  auto reader = session();
  for (const auto& one : MUST(list_managed_instruments(reader, "utrecht")).instruments)
    EXPECT_EQ(one.own, one.id == "buurtinitiatief") << one.id;
  EXPECT_EQ(text_of("buurtinitiatief").stories, text.stories);
}

TEST_F(OwnInstruments, are_not_replaced_by_what_comes_with_the_program) {
  auto text = text_of("buurtinitiatief");
  EXPECT_EQ(publish("buurtinitiatief", text), "done");
  connection_->query("DELETE FROM instrument WHERE own = 0 AND id = 'buurtinitiatief'", {});
  auto upgrade = session();
  EXPECT_TRUE(install(upgrade));
  EXPECT_FALSE(store::find_instrument(*connection_, "utrecht", "buurtinitiatief", 2)) << "has one of its own";
  EXPECT_TRUE(store::find_instrument(*connection_, "almere", "buurtinitiatief", 2));
}

TEST_F(OwnInstruments, that_break_a_rule_are_refused_with_their_lines) {
  const auto good = text_of("buurtinitiatief");
  const auto with = [&](const std::string& from, const std::string& to) {
    auto text = good;
    text.definition = replaced(text.definition, from, to);
    return text;
  };
  EXPECT_EQ(found("buurtinitiatief", with("version = 3", "version = 7")), "definitions.version:3 ");
  EXPECT_EQ(found("buurtinitiatief", with("id = \"buurtinitiatief\"", "id = \"iets\"")).substr(0, 23),
            "definitions.other_id:3 ");
  EXPECT_NE(found("buurtinitiatief", with("stage = \"intake\"", "stage = \"intak\"")), "");
  EXPECT_EQ(found("buurtinitiatief", with("support_at_least = 10", "support_at_least = \"@onbekend\"")),
            "definitions.no_value:0 ");
  auto silent = good;
  silent.stories = "";
  EXPECT_NE(found("buurtinitiatief", silent).find("story.gap_phase:0"), std::string::npos)
      << "each end must occur in a story";
  EXPECT_EQ(publish("buurtinitiatief", silent), "definitions.not_sound");
  auto large = good;
  large.stories = std::string(largest_own_definition + 1, '#');
  EXPECT_EQ(found("buurtinitiatief", large), "definitions.too_large:0 ");
  auto mute = good;
  mute.reason = " ";
  EXPECT_EQ(publish("buurtinitiatief", mute), "form.check_fields");
  EXPECT_EQ(publish("nergens", good), "instrument.unknown");
  EXPECT_EQ(newest("buurtinitiatief"), 2);
}

TEST_F(OwnInstruments, new_ones_need_an_id_of_their_own) {
  auto text = text_of("nieuw", "buurtinitiatief");
  EXPECT_NE(found("nieuw", text).find("definitions.taken"), std::string::npos);
  text.definition = replaced(text.definition, "id = \"buurtinitiatief\"", "id = \"straatinitiatief\"");
  for (std::size_t at = 0; (at = text.stories.find("opens buurtinitiatief", at)) != std::string::npos;)
    text.stories.replace(at, 21, "opens straatinitiatief");
  EXPECT_EQ(found("nieuw", text), "");
  EXPECT_EQ(publish("nieuw", text), "done");
  EXPECT_EQ(newest("straatinitiatief"), 1);
}

TEST_F(OwnInstruments, must_fit_the_rounds_that_run) {
  static_cast<void>(round("ideeen", 0));
  auto above = text_of("buurtbegroten");
  EXPECT_EQ(publish("buurtbegroten", above), "done");
  EXPECT_EQ(found("plan", text_of("plan")), "") << "the round on version 1 still takes it";
}

TEST_F(OwnInstruments, published_twice_are_refused) {
  const auto text = text_of("buurtinitiatief");
  EXPECT_EQ(publish("buurtinitiatief", text), "done");
  EXPECT_EQ(publish("buurtinitiatief", text), "definitions.not_sound") << "the version is there already";
}

}  // namespace
}  // namespace meent::app
