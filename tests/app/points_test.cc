// SPDX-License-Identifier: EUPL-1.2
// What stands on a map, and which area a point lies in.
#include "app/points.h"

#include <fstream>
#include <sstream>

#include "app/browse.h"
#include "app/house_fixture.h"
#include "app/import_areas.h"

namespace meent::app {
namespace {

// In the city of the golden file: a point in wijk WK026800, and one outside every border of it.
const std::string inside = "51,85 5,88", outside = "52,09 5,12";

class Points : public House {
 protected:
  void import_borders() const {
    const std::string name = "small_city.geojson";
    std::ifstream in(std::string(MEENT_SOURCE_DIR) + "/tests/golden/geography/" + name, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    auto importer = session();
    ASSERT_EQ(import_areas(importer, {text.str(), name, 0, ""}).taken, 5);
  }
  std::int64_t start(const std::string& place, const std::string& area = "") const {
    auto starter = session(resident);
    domain::Given given{{"titel", "Geveltuin"}, {"omschrijving", "Planten langs de gevel."}};
    if (!place.empty()) given.emplace_back("plaats", place);
    return MUST(open_dossier(starter, "nijmegen", "buurtinitiatief", 0, area, given)).number;
  }
  std::string area_of(std::int64_t number) const { return store::find_row(*connection_, "nijmegen", number)->area; }
};

TEST_F(Points, a_point_says_which_wijk_it_is_when_borders_are_known) {
  EXPECT_EQ(area_of(start(inside)), "") << "no borders yet";
  import_borders();
  EXPECT_EQ(area_of(start(inside)), "WK026800");
  EXPECT_EQ(area_of(start(outside)), "");
  EXPECT_EQ(area_of(start("achter de kerk")), "");
  EXPECT_EQ(area_of(start(inside, "WK026801")), "WK026801") << "what somebody says goes first";
}

TEST_F(Points, a_page_counts_what_its_map_shows) {
  import_borders();
  start(inside);
  start(outside);
  start("achter de kerk");
  start("");
  auto reader = session();
  for (const auto& [area, count] : std::map<std::string, std::int64_t>{{"", 2}, {"WK026800", 1}, {"WK026801", 0}}) {
    EXPECT_EQ(MUST(count_points_in(reader, "nijmegen", area)), count) << area;
    EXPECT_EQ(static_cast<std::int64_t>(MUST(view_points_in(reader, "nijmegen", area, {})).points.size()), count)
        << area;
  }
  EXPECT_EQ(MUST(view_city(reader, "nijmegen")).on_map, 2);
  EXPECT_EQ(MUST(view_area(reader, "nijmegen", "WK026800")).on_map, 1);
  EXPECT_EQ(count_points_in(reader, "nijmegen", "WK999999").error().key, "area.unknown");
  EXPECT_EQ(count_points_in(reader, "elders", "").error().key, "municipality.unknown");
}

TEST_F(Points, names_of_places_are_those_of_wijken_and_buurten) {
  import_borders();
  auto reader = session();
  const auto names = list_place_names(reader, "nijmegen");
  EXPECT_NE(std::find(names.begin(), names.end(), "Stadsweide"), names.end());
  EXPECT_TRUE(std::is_sorted(names.begin(), names.end()));
}

}  // namespace
}  // namespace meent::app
