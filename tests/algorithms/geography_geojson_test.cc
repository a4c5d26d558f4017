// SPDX-License-Identifier: EUPL-1.2
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

#include "algorithms/geography/geojson.h"
#include "algorithms/geography/projection.h"
#include "algorithms/geography/simplify.h"
#include "base/language.h"
#include "base/text.h"

namespace meent::algorithms {
namespace {

std::string feature(const std::string& properties, const std::string& geometry) {
  return R"({"type":"Feature","properties":{)" + properties + R"(},"geometry":)" + geometry + "}";
}
std::string polygon(const std::string& ring) { return R"({"type":"Polygon","coordinates":[)" + ring + "]}"; }
std::string collection(const std::string& features) {
  return R"({"type":"FeatureCollection","features":[)" + features + "]}";
}
const std::string ring = "[[5.1,52.1],[5.2,52.1],[5.2,52.2],[5.1,52.1]]";
const std::string wijk = R"("code":"WK026801","naam":"Centrum","gemeentecode":"GM0268","inwoners":8120)";

// The only finding; also sees to it that both languages have a text without open places.
std::string key_of(const std::string& text) {
  const GeoAreas read = parse_geojson(text, "kaart.geojson");
  for (const auto& finding : read.findings)
    for (const Language language : {Language::nl, Language::en}) {
      EXPECT_TRUE(has_text(language, finding.key)) << finding.key;
      EXPECT_EQ(explain(language, finding).find('{'), std::string::npos) << explain(language, finding);
    }
  return read.findings.size() == 1 ? read.findings[0].key : std::to_string(read.findings.size()) + " findings";
}

TEST(GeoJson, takes_an_area_with_its_kind_parent_and_inhabitants) {
  const GeoAreas read = parse_geojson(collection(feature(wijk, polygon(ring))), "f");
  ASSERT_EQ(read.areas.size(), 1u);
  EXPECT_TRUE(read.findings.empty());
  EXPECT_EQ(read.areas[0].code, "WK026801");
  EXPECT_EQ(read.areas[0].kind, GeoKind::wijk);
  EXPECT_EQ(read.areas[0].parent, "GM0268");
  EXPECT_EQ(read.areas[0].inhabitants, 8120);
  EXPECT_TRUE(contains(read.areas[0].outline, {5.18, 52.12}));
}

TEST(GeoJson, reads_the_property_names_of_pdok) {
  const GeoAreas read =
      parse_geojson(collection(feature(R"("buurtcode":"BU02680101","buurtnaam":"Benedenstad","wijkcode":"WK026801",
                            "gemeentecode":"GM0268","aantalInwoners":-99997)",
                                       polygon(ring))),
                    "f");
  ASSERT_EQ(read.areas.size(), 1u);
  EXPECT_EQ(read.areas[0].kind, GeoKind::buurt);
  EXPECT_EQ(read.areas[0].parent, "WK026801");
  EXPECT_EQ(read.areas[0].name, "Benedenstad");
  EXPECT_FALSE(read.areas[0].inhabitants);
}

TEST(GeoJson, a_code_of_ones_own_needs_a_kind) {
  const std::string own = R"("code":"SD-K","naam":"Zuid","gemeentecode":"GM0363")";
  EXPECT_EQ(key_of(collection(feature(own, polygon(ring)))), "geo.no_kind");
  const GeoAreas read = parse_geojson(collection(feature(own + R"(,"soort":"Stadsdeel")", polygon(ring))), "f");
  ASSERT_EQ(read.areas.size(), 1u);
  EXPECT_EQ(read.areas[0].kind, GeoKind::stadsdeel);
}

TEST(GeoJson, says_what_is_wrong_and_takes_the_rest) {
  const GeoAreas read = parse_geojson(
      collection(feature(R"("naam":"Zonder code")", polygon(ring)) + "," + feature(wijk, polygon(ring))), "f");
  EXPECT_EQ(read.areas.size(), 1u);
  ASSERT_EQ(read.findings.size(), 1u);
  EXPECT_EQ(explain(Language::en, read.findings[0]),
            "f: feature 1: no code; skipped. Add the property \"code\", for example WK026801.");
}

TEST(GeoJson, each_mistake_has_its_own_finding) {
  const std::string nameless = R"("code":"WK026801","gemeentecode":"GM0268")";
  const std::string orphan = R"("code":"WK026801","naam":"Centrum")";
  const std::map<std::string, std::string> cases = {
      {"[1,", "geo.malformed"},
      {"", "geo.malformed"},
      {"\"\xff\xfe\"", "geo.not_utf8"},
      {std::string(200, '[') + std::string(200, ']'), "geo.too_deep"},
      {"[]", "geo.not_collection"},
      {R"({"type":"FeatureCollection","features":{}})", "geo.not_collection"},
      {collection(""), "geo.empty"},
      {collection("7"), "geo.not_feature"},
      {collection(R"({"type":"Feature","properties":null})"), "geo.not_feature"},
      {collection(feature(R"("code":7)", polygon(ring))), "geo.no_code"},
      {collection(feature(nameless, polygon(ring))), "geo.no_name"},
      {collection(feature(orphan, polygon(ring))), "geo.no_parent"},
      {collection(feature(wijk, "null")), "geo.no_geometry"},
      {collection(feature(wijk, R"({"type":"Point","coordinates":[5,52]})")), "geo.geometry_type"},
      {collection(feature(wijk, R"({"type":"Polygon"})")), "geo.coordinates"},
      {collection(feature(wijk, polygon("[5,6,7]"))), "geo.coordinates"},
      {collection(feature(wijk, polygon("[[5],[6],[7]]"))), "geo.coordinates"},
      {collection(feature(wijk, polygon("[[\"5\",\"52\"]]"))), "geo.coordinates"},
      {collection(feature(wijk, R"({"type":"Polygon","coordinates":[]})")), "geo.few_points"},
      {collection(feature(wijk, R"({"type":"MultiPolygon","coordinates":[]})")), "geo.few_points"},
      {collection(feature(wijk, polygon("[]"))), "geo.few_points"},
      {collection(feature(wijk, polygon("[[5,52],[5,52.1],[5,52]]"))), "geo.few_points"},
      {collection(feature(wijk, polygon("[[5.1,52.1],[5.2,52.1],[5.2,52.2]]"))), "geo.not_closed"},
      {collection(feature(wijk, polygon("[[187000,428000],[188000,428000],[188000,429000],[187000,428000]]"))),
       "geo.rd"},
      {collection(feature(wijk, polygon("[[52.1,5.1],[52.2,5.1],[52.2,5.2],[52.1,5.1]]"))), "geo.swapped"},
      {collection(feature(wijk, polygon("[[500,52],[5,52],[5,53],[500,52]]"))), "geo.out_of_range"},
      {collection(feature(wijk, polygon("[[1e300,52],[5,52],[5,53],[1e300,52]]"))), "geo.out_of_range"},
      {collection(feature(wijk, polygon(ring)) + "," + feature(wijk, polygon(ring))), "geo.twice"}};
  for (const auto& [text, key] : cases) EXPECT_EQ(key_of(text), key) << text.substr(0, 300);
}

TEST(GeoJson, too_much_is_refused_at_once) {
  std::string many = "0";
  for (std::size_t i = 0; i < most_features; ++i) many += ",0";
  EXPECT_EQ(key_of(collection(many)), "geo.too_many");
  std::string points = "[5,52]";
  for (std::size_t i = 0; i < most_ring_points; ++i) points += ",[5,52]";
  EXPECT_EQ(key_of(collection(feature(wijk, polygon("[" + points + "]")))), "geo.ring_too_long");
}

TEST(GeoJson, after_a_hundred_findings_it_counts) {
  std::string many = "0";
  for (int i = 1; i < 150; ++i) many += ",0";
  const GeoAreas read = parse_geojson(collection(many), "f");
  ASSERT_EQ(read.findings.size(), 101u);
  EXPECT_EQ(read.findings.back().key, "geo.more");
  EXPECT_EQ(read.findings.back().params[0].second, "50");
}

TEST(GeoJson, a_truncated_file_is_refused_wherever_it_ends) {
  const std::string whole = collection(feature(wijk, polygon(ring)));
  for (std::size_t length = 0; length < whole.size(); ++length) {
    const GeoAreas read = parse_geojson(std::string_view(whole).substr(0, length), "f");
    EXPECT_TRUE(read.areas.empty());
    EXPECT_EQ(read.findings.size(), 1u);
  }
}

// The real files are not part of the repository; without them these tests say that they were skipped.
std::string real(const std::string& name) {
  std::ifstream in(std::filesystem::path(MEENT_SOURCE_DIR) / "../shared/data/nl14" / name, std::ios::binary);
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

TEST(GeoJsonReal, takes_all_areas_of_fourteen_cities) {
  if (real("gemeenten.geojson").empty()) GTEST_SKIP() << "../shared/data/nl14 is not here";
  for (const auto& [name, count] : std::map<std::string, std::size_t>{
           {"gemeenten.geojson", 14}, {"wijken.geojson", 469}, {"buurten.geojson", 2126}}) {
    const GeoAreas read = parse_geojson(real(name), name);
    EXPECT_EQ(read.areas.size(), count) << name;
    for (const auto& finding : read.findings) ADD_FAILURE() << explain(Language::nl, finding);
  }
}

TEST(GeoJsonReal, polling_places_lie_in_their_own_municipality) {
  const std::string text = real("stemlokalen_ps2023.csv");
  const GeoAreas read = parse_geojson(real("gemeenten.geojson"), "gemeenten.geojson");
  if (text.empty() || read.areas.empty()) GTEST_SKIP() << "../shared/data/nl14 is not here";
  std::vector<MultiPolygon> outlines;
  for (const auto& area : read.areas) outlines.push_back(area.outline);
  const AreaIndex index(outlines);
  int placed = 0;
  int wrong = 0;
  for (const auto line : split(text, '\n')) {
    const auto parts = split(trim(line), ',');
    if (parts.size() < 10 || !parts[0].starts_with("GM")) continue;
    // Counted from the end: names of places hold commas.
    const std::string latitude(parts[parts.size() - 3]);
    const std::string longitude(parts[parts.size() - 2]);
    if (latitude.empty() || longitude.empty()) continue;
    ++placed;
    const auto found = index.find({std::stod(longitude), std::stod(latitude)});
    if (!found || read.areas[*found].code != parts[0]) ++wrong;
  }
  EXPECT_EQ(placed, 1876);
  EXPECT_EQ(wrong, 0);
}

TEST(GeoJsonReal, outlines_of_a_city_make_a_small_drawing) {
  const GeoAreas read = parse_geojson(real("wijken.geojson"), "wijken.geojson");
  if (read.areas.empty()) GTEST_SKIP() << "../shared/data/nl14 is not here";
  std::vector<MultiPolygon> outlines;
  for (const auto& area : read.areas)
    if (area.parent == "GM0268") outlines.push_back(area.outline);
  ASSERT_EQ(outlines.size(), 9u);
  const auto simple = simplify(outlines, 40);
  const Projection projection = fit(*find_bounds(outlines), 640, 4);
  std::size_t before = 0;
  std::size_t after = 0;
  for (std::size_t i = 0; i < outlines.size(); ++i) {
    before += svg_path(outlines[i], projection).size();
    after += svg_path(simple[i], projection).size();
    EXPECT_NEAR(square_kilometres(simple[i]), square_kilometres(outlines[i]), 0.05 * square_kilometres(outlines[i]));
  }
  EXPECT_LT(after, before);
  EXPECT_LT(after, 12'000u);
}

}  // namespace
}  // namespace meent::algorithms
