// SPDX-License-Identifier: EUPL-1.2
#include "app/import_areas.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

#include "app/area_map.h"
#include "app/atlas.h"
#include "app/install.h"
#include "base/embedded.h"
#include "base/text.h"
#include "store/atlas_store.h"
#include "store/place_store.h"
#include "support/test_database.h"

namespace meent::app {
namespace {

std::string read(const std::filesystem::path& path) {
  std::ifstream in(std::filesystem::path(MEENT_SOURCE_DIR) / path, std::ios::binary);
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}
std::string golden(const std::string& name) { return read("tests/golden/geography/" + name); }
// The real files are not part of the repository; without them their tests say that they were skipped.
std::string real(const std::string& name) { return read("../shared/data/nl14/" + name); }

class Areas : public testing::Test {
 protected:
  Areas()
      : connection(database->connect()),
        transaction(*connection, store::Transaction::Kind::write),
        session{*connection, Instant{1'790'000'000'000'000}, Language::nl, system_secrets(), {}, ""} {
    static_cast<void>(MUST(install(session)));
  }
  ImportedAreas import(const std::string& name, int year = 0, const std::string& source = "") {
    const std::string text = golden(name);
    return import_areas(session, {text, name, year, source});
  }
  std::vector<std::string> codes_at(double longitude, double latitude) {
    std::vector<std::string> codes;
    for (const auto& link : MUST(find_areas_at(session, "nijmegen", longitude, latitude))) codes.push_back(link.code);
    return codes;
  }
  test::TestDatabase database;
  std::unique_ptr<store::Connection> connection;
  store::Transaction transaction;  // never committed
  Session session;
};

using Codes = std::vector<std::string>;
using Indicators = std::vector<domain::Indicator>;

std::vector<std::string> keys(const ImportedAreas& imported) {
  std::vector<std::string> keys;
  for (const auto& finding : imported.findings) keys.push_back(finding.key);
  return keys;
}

TEST_F(Areas, an_import_stores_outlines_numbers_and_the_tree) {
  const auto imported = import("small_city.geojson");
  EXPECT_EQ(imported.taken, 5);
  EXPECT_EQ(imported.skipped, 0);
  EXPECT_EQ(imported.indicators, 6);
  const auto wijk = store::find_area(*connection, "WK026800");
  EXPECT_EQ(wijk->area.name, "Stadsweide");
  EXPECT_EQ(wijk->area.parent, "GM0268");
  EXPECT_EQ(wijk->area.inhabitants, 600);
  EXPECT_TRUE(wijk->outline);
  EXPECT_EQ(store::list_indicators(*connection, "WK026800"),
            (Indicators{{"inwoners", 2024, 600}, {"woz_x1000", 2024, 300.5}}));
  EXPECT_EQ(store::find_area(*connection, "BU02680001")->area.parent, "WK026800");
}

TEST_F(Areas, pages_that_are_kept_are_drawn_anew_after_an_import) {
  const auto before = revision_of(session, "nijmegen");
  const auto elsewhere = revision_of(session, "utrecht");
  import("small_city.geojson");
  EXPECT_GT(revision_of(session, "nijmegen"), before);
  EXPECT_EQ(revision_of(session, "utrecht"), elsewhere);
}

TEST_F(Areas, the_same_file_again_changes_nothing) {
  import("small_city.geojson");
  const auto atlas = store::find_atlas(*connection, "nijmegen");
  const auto again = import("small_city.geojson");
  EXPECT_EQ(again.taken, 5);
  EXPECT_EQ(store::find_atlas(*connection, "nijmegen"), atlas);
  EXPECT_EQ(store::list_indicators(*connection, "WK026800").size(), 2u);
}

TEST_F(Areas, a_later_file_replaces_and_names_what_it_no_longer_has) {
  import("small_city.geojson");
  const auto before = store::find_atlas(*connection, "nijmegen");
  const auto later = import("small_city_later.geojson");
  EXPECT_EQ(later.taken, 1);
  ASSERT_EQ(keys(later), (Codes{"areas.kept"}));
  EXPECT_EQ(explain(Language::en, later.findings[0]),
            "small_city_later.geojson: BU02680001 (Singels) is not in this file and was kept.");
  ASSERT_EQ(later.lines.size(), 1u);
  EXPECT_EQ(later.lines[0].kept, 1);
  EXPECT_EQ(store::find_area(*connection, "BU02680000")->area.name, "Markt");
  EXPECT_TRUE(store::find_area(*connection, "BU02680001"));
  EXPECT_EQ(store::list_indicators(*connection, "BU02680000"),
            (Indicators{{"inwoners", 2024, 350}, {"inwoners", 2025, 360}}));
  EXPECT_NE(store::find_atlas(*connection, "nijmegen")->hash, before->hash);
  EXPECT_EQ(codes_at(5.88, 51.85), (Codes{"GM0268", "WK026800", "BU02680000"}));
}

TEST_F(Areas, each_mistake_is_said_with_its_line_and_the_rest_is_stored) {
  const auto imported = import("mistakes.geojson");
  EXPECT_EQ(imported.features, 11);
  EXPECT_EQ(imported.taken, 1);
  EXPECT_EQ(imported.skipped, 10);
  std::map<int, std::string> found;
  for (const auto& finding : imported.findings) {
    found.emplace(finding.line, finding.key);
    for (const Language language : {Language::nl, Language::en}) {
      EXPECT_TRUE(has_text(language, finding.key)) << finding.key;
      EXPECT_EQ(explain(language, finding).find('{'), std::string::npos) << explain(language, finding);
    }
  }
  EXPECT_EQ(found, (std::map<int, std::string>{{3, "geo.no_code"},
                                               {4, "geo.bad_code"},
                                               {5, "geo.twice"},
                                               {6, "areas.no_parent"},
                                               {7, "geo.no_geometry"},
                                               {8, "geo.geometry_type"},
                                               {9, "geo.crossing"},
                                               {10, "geo.few_points"},
                                               {11, "areas.unknown_municipality"}}));
  // By municipality and kind: without a code, Nijmegen's buurten, those of elsewhere.
  std::map<std::string, std::int64_t> skipped;
  for (const auto& line : imported.lines)
    skipped[line.municipality + "/" + (line.kind ? std::string(domain::to_text(*line.kind)) : "?")] = line.skipped;
  EXPECT_EQ(skipped, (std::map<std::string, std::int64_t>{
                         {"/?", 1}, {"GM0268/buurt", 7}, {"GM9999/wijk", 1}, {"GM9999/buurt", 1}}));
}

TEST_F(Areas, a_file_without_a_single_good_area_stores_nothing) {
  const std::string whole = golden("small_city.geojson");
  for (const std::string& text : {std::string(), std::string("{\"type\":\"FeatureCollection\",\"features\":[]}"),
                                  whole.substr(0, whole.size() / 2), std::string("\xff\xfe"), std::string(500, '[')}) {
    const auto imported = import_areas(session, {text, "f", 0, ""});
    EXPECT_EQ(imported.taken, 0);
    EXPECT_EQ(imported.findings.size(), 1u);
    EXPECT_FALSE(store::find_atlas(*connection, "nijmegen"));
  }
}

TEST_F(Areas, a_year_for_the_whole_file_fills_in_where_it_says_none) {
  const std::string text = R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":)"
                           R"({"code":"WK026800","naam":"A","k22_population":5,"woz":3},"geometry":{"type":"Polygon",)"
                           R"("coordinates":[[[5.8,51.8],[5.9,51.8],[5.9,51.9],[5.8,51.8]]]}}]})";
  import_areas(session, {text, "f", 2023, ""});
  EXPECT_EQ(store::list_indicators(*connection, "WK026800"), (Indicators{{"population", 2022, 5}, {"woz", 2023, 3}}));
}

TEST_F(Areas, a_code_of_ones_own_stays_with_its_municipality) {
  const auto stadsdeel = [](const std::string& code, const std::string& owner) {
    return R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":")" + code +
           R"(","naam":"Zuid","soort":"stadsdeel","gemeentecode":")" + owner +
           R"("},"geometry":{"type":"Polygon","coordinates":[[[5.8,51.8],[5.9,51.8],[5.9,51.9],[5.8,51.8]]]}}]})";
  };
  EXPECT_EQ(import_areas(session, {stadsdeel("SD-K", "GM0363"), "f", 0, ""}).taken, 1);
  const auto stolen = import_areas(session, {stadsdeel("SD-K", "GM0268"), "f", 0, ""});
  EXPECT_EQ(stolen.taken, 0);
  EXPECT_EQ(keys(stolen), (Codes{"areas.other_municipality"}));
}

TEST_F(Areas, a_point_is_found_from_the_municipality_down) {
  EXPECT_EQ(find_areas_at(session, "nijmegen", 5.82, 51.85).error().key, "area.no_outlines");
  EXPECT_EQ(find_areas_at(session, "nergens", 5.82, 51.85).error().key, "municipality.unknown");
  import("small_city.geojson");
  EXPECT_EQ(codes_at(5.82, 51.85), (Codes{"GM0268", "WK026800", "BU02680000"}));
  EXPECT_EQ(codes_at(5.87, 51.85), (Codes{"GM0268", "WK026800", "BU02680001"}));
  EXPECT_EQ(codes_at(5.95, 51.85), (Codes{"GM0268", "WK026801"}));
  EXPECT_TRUE(codes_at(4.9, 52.37).empty());
}

TEST_F(Areas, the_map_is_a_schema_until_borders_are_known) {
  const auto before = MUST(view_map(session, "nijmegen", ""));
  EXPECT_TRUE(before.schematic);
  EXPECT_EQ(before.shapes.size(), 9u);
  import("small_city.geojson");
  const auto city = MUST(view_map(session, "nijmegen", ""));
  EXPECT_FALSE(city.schematic);
  // The seven wijken that have no outline are in the list of areas, not on this map.
  ASSERT_EQ(city.shapes.size(), 2u);
  EXPECT_EQ(city.shapes[0].label, (Codes{"Stadsweide"}));
  EXPECT_EQ(city.source, t(Language::nl, "area.source"));
  EXPECT_TRUE(MUST(view_map(session, "utrecht", "")).schematic);
}

TEST_F(Areas, the_map_of_a_wijk_shows_its_buurten_and_a_wijk_without_shows_the_city) {
  import("small_city.geojson", 0, "Bron: eigen kaart");
  const auto wijk = MUST(view_map(session, "nijmegen", "WK026800"));
  ASSERT_EQ(wijk.shapes.size(), 2u);
  EXPECT_EQ(wijk.shapes[1].code, "BU02680001");
  EXPECT_EQ(wijk.source, "Bron: eigen kaart");
  const auto buurt = MUST(view_map(session, "nijmegen", "BU02680001"));
  EXPECT_FALSE(buurt.shapes[0].chosen);
  EXPECT_TRUE(buurt.shapes[1].chosen);
  const auto other = MUST(view_map(session, "nijmegen", "WK026801"));
  ASSERT_EQ(other.shapes.size(), 2u);
  EXPECT_TRUE(other.shapes[1].chosen);
}

TEST_F(Areas, starting_again_does_not_undo_an_import) {
  import("small_city.geojson");
  static_cast<void>(MUST(install(session)));
  EXPECT_EQ(store::find_area(*connection, "WK026800")->area.name, "Stadsweide");
}

class RealAreas : public Areas {
 protected:
  void SetUp() override {
    if (real("gemeenten.geojson").empty()) GTEST_SKIP() << "../shared/data/nl14 is not here";
    for (const auto& [name, count] :
         std::map<std::string, int>{{"gemeenten.geojson", 14}, {"wijken.geojson", 469}, {"buurten.geojson", 2126}})
      texts.emplace(name, real(name));
    for (const auto* name : {"gemeenten.geojson", "wijken.geojson", "buurten.geojson"}) {
      const auto imported = import_areas(session, {texts.at(name), name, 2024, ""});
      taken += imported.taken;
      EXPECT_EQ(imported.skipped, 0) << name;
      for (const auto& finding : imported.findings) ADD_FAILURE() << explain(Language::nl, finding);
    }
  }
  std::map<std::string, std::string> texts;
  std::int64_t taken = 0;
};

TEST_F(RealAreas, all_of_fourteen_cities_are_taken_and_fit_on_a_map_of_forty_kilobytes) {
  EXPECT_EQ(taken, 14 + 469 + 2126);
  std::size_t wijken = 0;
  for (const auto& municipality : store::list_municipalities(*connection)) {
    const auto map = MUST(view_map(session, municipality.slug, ""));
    EXPECT_FALSE(map.schematic);
    wijken += map.shapes.size();
    std::size_t bytes = 0;
    for (const auto& shape : map.shapes) bytes += shape.path.size();
    EXPECT_LE(bytes, 25'000u) << municipality.slug;
    EXPECT_EQ(MUST(find_areas_at(session, municipality.slug, 2.35, 48.85)).size(), 0u);
  }
  EXPECT_EQ(wijken, 469u);
}

// 1,876 of 1,879 polling places of the elections of 2023 have coordinates; each lies in its own municipality.
TEST_F(RealAreas, every_polling_place_lies_in_a_buurt_of_its_own_municipality) {
  std::map<std::string, std::string> slug_of;
  for (const auto& municipality : store::list_municipalities(*connection))
    slug_of.emplace(municipality.code, municipality.slug);
  for (const auto& [code, slug] : slug_of) static_cast<void>(find_atlas(session, slug));
  int placed = 0;
  std::chrono::steady_clock::duration asking{};
  const auto places = real("stemlokalen_ps2023.csv");
  for (const auto line : split(places, '\n')) {
    const auto parts = split(trim(line), ',');
    if (parts.size() < 10 || !parts[0].starts_with("GM")) continue;
    // Counted from the end: names of places hold commas.
    const std::string latitude(parts[parts.size() - 3]);
    const std::string longitude(parts[parts.size() - 2]);
    if (latitude.empty() || longitude.empty()) continue;
    ++placed;
    const auto before = std::chrono::steady_clock::now();
    const auto chain =
        MUST(find_areas_at(session, slug_of.at(std::string(parts[0])), std::stod(longitude), std::stod(latitude)));
    asking += std::chrono::steady_clock::now() - before;
    ASSERT_EQ(chain.size(), 3u) << line;
    EXPECT_EQ(chain[0].code, parts[0]) << line;
    EXPECT_EQ(chain[1].code.substr(2, 4), parts[0].substr(2, 4)) << line;
    EXPECT_EQ(chain[2].code.substr(2, 6), chain[1].code.substr(2, 6)) << line;
  }
  EXPECT_EQ(placed, 1876);
  const auto each = std::chrono::duration_cast<std::chrono::microseconds>(asking).count() / std::max(placed, 1);
  RecordProperty("microseconds_each", static_cast<int>(each));
  // Some 20 µs with two reads of the database; parsing outlines anew would take tens of milliseconds.
  EXPECT_LT(each, 2'000);
}

// What the program starts with are the facts of 2024.
TEST(BuiltInAreas, agree_with_the_kerncijfers) {
  const std::string facts = real("kerncijfers2024.csv");
  if (facts.empty()) GTEST_SKIP() << "../shared/data/nl14 is not here";
  const auto cells_of = [](std::string_view line) {
    std::vector<std::string> cells(1);
    bool quoted = false;
    for (const char sign : trim(line)) {
      if (sign == '"') quoted = !quoted;
      else if (sign == ',' && !quoted) cells.emplace_back();
      else cells.back() += sign;
    }
    return cells;
  };
  std::map<std::string, std::vector<std::string>> ours;
  for (const auto line : split(*find_embedded("municipalities/areas.csv"), '\n'))
    if (auto cells = cells_of(line); cells.size() == 7) ours.emplace(cells[0], std::move(cells));
  int compared = 0;
  for (const auto line : split(facts, '\n')) {
    const auto cells = cells_of(line);
    if (cells.size() < 6 || (cells[0] != "gemeente" && cells[0] != "wijk")) continue;
    ++compared;
    const auto found = ours.find(cells[1]);
    if (found == ours.end()) {
      ADD_FAILURE() << "municipalities/areas.csv has no " << cells[1];
      continue;
    }
    std::string name = cells[2];
    // "Wijk 03 Overvecht" is written as residents say it.
    if (name.starts_with("Wijk ") && name.size() > 8 && name[7] == ' ') name.erase(0, 8);
    EXPECT_EQ(found->second[3], name) << cells[1];
    EXPECT_EQ(found->second[1], cells[0]) << cells[1];
    EXPECT_EQ(found->second[2], cells[3]) << cells[1];
    EXPECT_EQ(found->second[4], cells[5]) << cells[1];
  }
  EXPECT_EQ(compared, 14 + 469);
  EXPECT_EQ(ours.size(), 14u + 469u + 1u);  // and the heading
}

}  // namespace
}  // namespace meent::app
