// SPDX-License-Identifier: EUPL-1.2
#include "app/exports.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "algorithms/budgeting/pb_format.h"
#include "algorithms/budgeting/record.h"
#include "app/browse_result.h"
#include "app/house_fixture.h"
#include "base/json.h"
#include "store/ballot_store.h"
#include "store/dossier_store.h"
#include "support/round_builder.h"

namespace meent::app {
namespace {

class Exports : public House {
 protected:
  static std::string all(const FileParts& parts, Session& session, int* count = nullptr) {
    FileParts next = parts;
    std::string text;
    while (const auto part = next(session)) {
      EXPECT_FALSE(part->empty());
      text += *part;
      if (count != nullptr) ++*count;
    }
    EXPECT_FALSE(next(session).has_value()) << "the end stays the end";
    return text;
  }
  static std::ptrdiff_t lines(const std::string& text) { return std::count(text.begin(), text.end(), '\n'); }
  Session ready() const { return House::session(); }
};

TEST_F(Exports, the_ballots_are_those_of_the_published_record) {
  auto session = ready();
  const auto round = test::make_round(session, {.phase = "uitslag", .plans = 4, .ballots = 9});
  const std::string pb = all(MUST(export_ballots(session, "utrecht", round.number, BallotsFormat::pb)), session);
  const auto read = algorithms::parse_pb(pb, "x.pb");
  ASSERT_TRUE(read.errors.empty());
  EXPECT_TRUE(read.warnings.empty());
  const std::string published = MUST(get_record(session, "utrecht", round.number));
  const auto record = MUST(algorithms::parse_record(published));
  EXPECT_EQ(read.file.election.ballots, record.election.ballots);
  EXPECT_EQ(read.file.voters, record.receipts);
  EXPECT_EQ(read.file.election.budget, record.election.budget);
  ASSERT_EQ(read.file.election.projects.size(), 4u);
  EXPECT_EQ(read.file.election.projects[3].name, record.election.projects[3].name);

  const std::string csv = all(MUST(export_ballots(session, "utrecht", round.number, BallotsFormat::csv)), session);
  EXPECT_TRUE(csv.starts_with("kenmerk,plannen\r\n" + record.receipts[0] + ",")) << csv.substr(0, 200);
  EXPECT_EQ(lines(csv), 10);
}

TEST_F(Exports, a_record_from_before_heads_were_kept_gives_the_same_file) {
  auto session = ready();
  const auto round = test::make_round(session, {.phase = "uitslag", .plans = 3, .ballots = 5});
  const std::string now = all(MUST(export_ballots(session, "utrecht", round.number, BallotsFormat::pb)), session);
  session.database.query("DELETE FROM record_head");
  EXPECT_EQ(all(MUST(export_ballots(session, "utrecht", round.number, BallotsFormat::pb)), session), now);
}

TEST_F(Exports, no_ballot_leaves_the_house_before_the_count) {
  auto session = ready();
  const auto round = test::make_round(session, {.phase = "stemmen", .plans = 3, .ballots = 2});
  for (const auto format : {BallotsFormat::pb, BallotsFormat::csv})
    EXPECT_EQ(export_ballots(session, "utrecht", round.number, format).error().key, "result.not_yet");
  EXPECT_EQ(export_ballots(session, "utrecht", 999'999, BallotsFormat::csv).error().key, "dossier.unknown");
}

TEST_F(Exports, many_plans_come_in_parts_and_each_once) {
  auto session = ready();
  const auto round = test::make_round(session, {.phase = "ideeen", .plans = 450});
  int parts = 0;
  const std::string csv = all(MUST(export_plans(session, "utrecht", round.number, PlansFormat::csv)), session, &parts);
  EXPECT_EQ(parts, 3);
  EXPECT_EQ(lines(csv), 451);
  for (const char* title : {"Plan 1,", "Plan 200,", "Plan 201,", "Plan 450,"})
    EXPECT_NE(csv.find(title), std::string::npos) << title;
  const std::string text = all(MUST(export_plans(session, "utrecht", round.number, PlansFormat::geojson)), session);
  const Json map = MUST(parse_json(text));
  EXPECT_EQ(map.find("type")->text(), "FeatureCollection");
  ASSERT_EQ(map.find("features")->items().size(), 450u);
  const Json& first = map.find("features")->items()[0];
  EXPECT_TRUE(first.find("geometry")->is_null());
  EXPECT_EQ(first.find("properties")->find("title")->text(), "Plan 1");
  EXPECT_EQ(export_plans(session, "utrecht", round.plans[0], PlansFormat::csv).error().key, "dossier.unknown");
  EXPECT_EQ(export_plans(session, "nergens", 1, PlansFormat::csv).error().key, "municipality.unknown");
}

TEST_F(Exports, a_round_without_plans_is_a_whole_file) {
  auto session = ready();
  const auto round = test::make_round(session, {.phase = "ideeen", .plans = 0});
  EXPECT_EQ(lines(all(MUST(export_plans(session, "utrecht", round.number, PlansFormat::csv)), session)), 1);
  const std::string text = all(MUST(export_plans(session, "utrecht", round.number, PlansFormat::geojson)), session);
  const Json map = MUST(parse_json(text));
  EXPECT_TRUE(map.find("features")->items().empty());
}

TEST_F(Exports, all_dossiers_say_where_they_belong_in_the_language_of_the_reader) {
  auto session = ready();
  const auto round =
      test::make_round(session, {.title = "=Wijkbudget, \"zuid\"", .phase = "uitslag", .plans = 2, .ballots = 2});
  session.language = Language::en;
  const std::string csv = all(MUST(export_dossiers(session, "utrecht")), session);
  EXPECT_TRUE(csv.starts_with("number,title,summary,instrument,")) << csv.substr(0, 100);
  EXPECT_EQ(lines(csv), 4);
  EXPECT_NE(csv.find("\"'=Wijkbudget, \"\"zuid\"\"\""), std::string::npos) << csv;
  EXPECT_NE(csv.find("," + std::to_string(round.number) + ",,,/utrecht/dossier/" + std::to_string(round.plans[0])),
            std::string::npos)
      << csv;
  EXPECT_EQ(export_dossiers(session, "nergens").error().key, "municipality.unknown");
}

}  // namespace
}  // namespace meent::app
