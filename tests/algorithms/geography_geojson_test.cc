// SPDX-License-Identifier: EUPL-1.2
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

#include "algorithms/geography/crossing.h"
#include "algorithms/geography/geojson.h"
#include "algorithms/geography/label.h"
#include "algorithms/geography/projection.h"
#include "algorithms/geography/rijksdriehoek.h"
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
            "f:1: feature 1: no code; skipped. Add the property \"code\", for example WK026801.");
}

TEST(GeoJson, each_mistake_has_its_own_finding) {
  const std::string nameless = R"("code":"WK026801","gemeentecode":"GM0268")";
  const std::string orphan = R"("code":"SD-K","naam":"Zuid","soort":"stadsdeel")";
  const std::string misspelt = R"("code":"WK0268-1","naam":"Centrum")";
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
      {collection(feature(misspelt, polygon(ring))), "geo.bad_code"},
      {collection(feature(R"("code":"../x","naam":"Zuid","soort":"wijk")", polygon(ring))), "geo.bad_code"},
      {collection(feature(wijk, polygon("[[5.1,52.1],[5.2,52.2],[5.2,52.1],[5.1,52.2],[5.1,52.1]]"))), "geo.crossing"},
      {collection(feature(wijk, polygon("[[5.1,52.1],[5.2,52.2],[5.3,52.3],[5.1,52.1]]"))), "geo.no_surface"},
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
       "geo.converted"},
      {collection(feature(wijk, polygon("[[52.1,5.1],[52.2,5.1],[52.2,5.2],[52.1,5.1]]"))), "geo.swapped"},
      {collection(feature(wijk, polygon("[[500,52],[5,52],[5,53],[500,52]]"))), "geo.out_of_range"},
      {collection(feature(wijk, polygon("[[1e300,52],[5,52],[5,53],[1e300,52]]"))), "geo.out_of_range"},
      {collection(feature(wijk, polygon(ring)) + "," + feature(wijk, polygon(ring))), "geo.twice"}};
  for (const auto& [text, key] : cases) EXPECT_EQ(key_of(text), key) << text.substr(0, 300);
}

TEST(GeoJson, a_grid_that_is_neither_degrees_nor_dutch_is_refused_as_a_whole) {
  const std::string features = "\"features\":[" + feature(wijk, polygon(ring)) + "]}";
  const auto in = [&](const std::string& grid) {
    return R"({"type":"FeatureCollection","crs":{"type":"name","properties":{"name":")" + grid + R"("}},)" + features;
  };
  EXPECT_EQ(key_of(in("urn:ogc:def:crs:EPSG::3857")), "geo.grid");
  for (const auto* known : {"urn:ogc:def:crs:OGC:1.3:CRS84", "EPSG:4326", "urn:ogc:def:crs:EPSG::28992"})
    EXPECT_EQ(parse_geojson(in(known), "f").areas.size(), 1u) << known;
}

TEST(GeoJson, the_dutch_grid_is_converted_and_that_is_said) {
  const GeoAreas read = parse_geojson(
      collection(feature(wijk, polygon("[[187000,428000],[188000,428000],[188000,429000],[187000,428000]]"))), "f");
  ASSERT_EQ(read.areas.size(), 1u);
  EXPECT_EQ(read.areas[0].outline[0].outer[0], from_rijksdriehoek({187'000, 428'000}));
  ASSERT_EQ(read.findings.size(), 1u);
  EXPECT_EQ(read.findings[0].key, "geo.converted");
}

// The towers of which both coordinates are published.
TEST(Rijksdriehoek, two_towers_stand_within_a_metre_of_their_place) {
  constexpr double metre = 1 / 111'195.0;
  const Point martini = from_rijksdriehoek({233'883.131, 582'065.167});
  EXPECT_NEAR(martini.y, 53.219383167, metre);
  EXPECT_NEAR(martini.x, 6.568200529, metre);
  const Point wester = from_rijksdriehoek({120'700.723, 487'525.501});
  EXPECT_NEAR(wester.y, 52.374532534, metre);
  EXPECT_NEAR(wester.x, 4.883525589, metre);
  EXPECT_FALSE(looks_like_rijksdriehoek({5.1, 52.1}));
}

TEST(GeoJson, a_code_of_cbs_says_where_an_area_belongs) {
  const GeoAreas read =
      parse_geojson(collection(feature(R"("statcode":"BU0363KA05","statnaam":"Aalsmeerweg")", polygon(ring))), "f");
  ASSERT_EQ(read.areas.size(), 1u);
  EXPECT_EQ(read.areas[0].parent, "WK0363KA");
  EXPECT_EQ(read.areas[0].municipality, "GM0363");
}

TEST(GeoJson, reads_the_property_names_of_the_older_files) {
  const GeoAreas read = parse_geojson(
      collection(feature(R"("BU_CODE":"BU02680101","BU_NAAM":"Benedenstad","WK_CODE":"WK026801","AANT_INW":900)",
                         polygon(ring))),
      "f");
  ASSERT_EQ(read.areas.size(), 1u);
  EXPECT_EQ(read.areas[0].name, "Benedenstad");
  EXPECT_EQ(read.areas[0].inhabitants, 900);
}

TEST(GeoJson, a_wijk_is_named_as_residents_say_it) {
  const auto name = [](const std::string& given) {
    return parse_geojson(collection(feature(R"("code":"WK034403","naam":")" + given + "\"", polygon(ring))), "f")
        .areas.at(0)
        .name;
  };
  EXPECT_EQ(name("Wijk 03 Overvecht"), "Overvecht");
  EXPECT_EQ(name("Wijk 03"), "Wijk 03");
  EXPECT_EQ(name("Wijk aan Zee"), "Wijk aan Zee");
}

TEST(GeoJson, numbers_become_indicators_with_their_year_and_what_is_kept_back_does_not) {
  const GeoAreas read = parse_geojson(
      R"({"type":"FeatureCollection","jaar":2024,"features":[)" +
          feature(wijk + R"(,"woz_x1000":431.5,"lon":5.1,"fid":7,"groei":-3,"geheim":-99997,"leeg":null,"pc4":"6511",)"
                         R"("k22_population":8000)",
                  polygon(ring)) +
          "," +
          feature(R"("code":"WK026802","naam":"Oost","jaarstatcode":"2019WK026802","woz_x1000":3)", polygon(ring)) +
          "]}",
      "f");
  ASSERT_EQ(read.areas.size(), 2u);
  EXPECT_EQ(
      read.areas[0].indicators,
      (std::vector<GeoIndicator>{
          {"inwoners", 2024, 8120}, {"woz_x1000", 2024, 431.5}, {"groei", 2024, -3}, {"population", 2022, 8000}}));
  EXPECT_EQ(read.areas[1].indicators, (std::vector<GeoIndicator>{{"woz_x1000", 2019, 3}}));
}

TEST(GeoJson, the_water_of_a_municipality_is_not_a_second_area) {
  const GeoAreas read = parse_geojson(collection(feature(wijk + R"(,"water":"NEE")", polygon(ring)) + "," +
                                                 feature(wijk + R"(,"water":"JA")", polygon(ring))),
                                      "f");
  EXPECT_EQ(read.areas.size(), 1u);
  ASSERT_EQ(read.findings.size(), 1u);
  EXPECT_EQ(read.findings[0].key, "geo.water");
}

TEST(GeoJson, a_finding_names_the_line_on_which_its_feature_begins) {
  const GeoAreas read =
      parse_geojson("{\"type\":\"FeatureCollection\",\n\"bbox\":[1,2],\n\"features\": [\n" +
                        feature(wijk, polygon(ring)) + ",\n\n" + feature(R"("naam":"]\",[")", "null") + "]}",
                    "f");
  ASSERT_EQ(read.areas.size(), 1u);
  EXPECT_EQ(read.areas[0].line, 4);
  ASSERT_EQ(read.findings.size(), 1u);
  EXPECT_EQ(read.findings[0].line, 6);
}

TEST(GeoJson, an_outline_comes_back_from_its_text) {
  const MultiPolygon outline = {{{{5.1, 52.1}, {5.2, 52.1}, {5.2, 52.2}, {5.1, 52.1}},
                                 {{{5.15, 52.11}, {5.16, 52.11}, {5.16, 52.12}, {5.15, 52.11}}}},
                                {{{6, 53}, {6.25, 53}, {6.25, 53.5}, {6, 53}}, {}}};
  EXPECT_EQ(parse_outline(to_geojson(outline)), outline);
  EXPECT_EQ(parse_outline(to_geojson({outline[1]})), MultiPolygon{outline[1]});
  EXPECT_EQ(parse_outline("{}"), std::nullopt);
  EXPECT_EQ(parse_outline("["), std::nullopt);
}

TEST(Crossing, a_sliver_is_small_and_a_figure_of_eight_is_large) {
  EXPECT_EQ(crossing_share({{0, 0}, {1, 0}, {1, 1}, {0, 1}, {0, 0}}), 0);
  EXPECT_NEAR(crossing_share({{0, 0}, {1, 1}, {1, 0}, {0, 1}, {0, 0}}), 1, 1e-9);
  // A corner drawn a little too far.
  const double sliver = crossing_share({{0, 0}, {1, 0}, {1, 1}, {-0.01, 1}, {-0.01, 0.99}, {0.01, 1.01}, {0, 0}});
  EXPECT_GT(sliver, 0);
  EXPECT_LT(sliver, 0.01);
  // Two squares that touch in a point.
  EXPECT_EQ(crossing_share({{0, 0}, {1, 0}, {1, 1}, {2, 1}, {2, 2}, {1, 2}, {1, 1}, {0, 1}, {0, 0}}), 0);
}

TEST(Label, stands_where_it_fits_and_nowhere_else) {
  const MultiPolygon square = {{{{0, 0}, {100, 0}, {100, 100}, {0, 100}, {0, 0}}, {}}};
  const auto room = find_room(square, 60, 20);
  ASSERT_TRUE(room);
  EXPECT_NEAR(room->x, 50, 1);
  EXPECT_NEAR(room->y, 50, 10);
  EXPECT_FALSE(find_room(square, 120, 20));
  // A ring-shaped area: not in its hole.
  const MultiPolygon ring_road = {
      {{{0, 0}, {100, 0}, {100, 100}, {0, 100}, {0, 0}}, {{{10, 30}, {90, 30}, {90, 90}, {10, 90}, {10, 30}}}}};
  const auto beside = find_room(ring_road, 60, 20);
  ASSERT_TRUE(beside);
  EXPECT_LE(beside->y, 20);
  EXPECT_FALSE(find_room(ring_road, 60, 40));
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
