// SPDX-License-Identifier: EUPL-1.2
// Areas as an administrator keeps them: by hand, and from a file after seeing what it changes.
#include "app/area_admin.h"

#include <fstream>
#include <sstream>

#include "algorithms/geography/geojson.h"
#include "app/audit.h"
#include "app/browse.h"
#include "app/house_fixture.h"
#include "store/area_admin_store.h"
#include "store/place_store.h"

namespace meent::app {
namespace {

std::string small_city() {
  std::ifstream in(std::string(MEENT_SOURCE_DIR) + "/tests/golden/geography/small_city.geojson", std::ios::binary);
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

class AreaAdmin : public House {
 protected:
  Result<Done> change(const AreaChange& wanted) const {
    auto admin = session(officer);
    return change_area(admin, "utrecht", "WK034401", wanted);
  }
  domain::Area west() const { return store::find_area(*connection_, "WK034401")->area; }
  static std::string field_of(const Result<Done>& result) {
    return result ? "done" : result.error().fields.empty() ? result.error().key : result.error().fields[0].key;
  }
  static std::vector<std::string> codes(const UploadView& view, AreaDifference::Kind kind) {
    std::vector<std::string> codes;
    for (const auto& one : view.would.differences)
      if (one.kind == kind) codes.push_back(one.code);
    return codes;
  }
  std::string said(std::string_view slug) const {
    auto reader = session(officer);
    const auto log = MUST(view_audit(reader, slug, {}));
    return log.lines.empty() ? "" : log.lines[0].text;
  }
};

TEST_F(AreaAdmin, a_name_and_a_population_hold_from_the_latest_day) {
  EXPECT_EQ(field_of(change({"West (Lombok)", "31.000", "2026-02-01"})), "done");
  EXPECT_EQ(west().name, "West (Lombok)");
  EXPECT_EQ(west().inhabitants, 31'000);
  EXPECT_EQ(field_of(change({"Vroeger", "", "2025-01-01"})), "done");
  EXPECT_EQ(west().name, "West (Lombok)") << "an earlier day changes nothing that holds now";
  auto reader = session(officer);
  const auto view = MUST(view_managed_area(reader, "utrecht", "WK034401"));
  ASSERT_EQ(view.values.size(), 2U);
  EXPECT_EQ(view.values[1].name, "Vroeger");
  EXPECT_EQ(view.area.since, Date(2026, 2, 1));
  EXPECT_EQ(view.area.within, "Utrecht");
  EXPECT_NE(said("utrecht").find("WK034401"), std::string::npos);
  EXPECT_EQ(MUST(view_area(reader, "utrecht", "WK034401")).area.name, "West (Lombok)");
}

TEST_F(AreaAdmin, what_cannot_be_is_refused_at_its_field) {
  EXPECT_EQ(field_of(change({" ", "1", "2026-02-01"})), "form.missing");
  EXPECT_EQ(field_of(change({std::string(81, 'x'), "1", "2026-02-01"})), "form.too_long");
  for (const std::string wrong : {"-1", "veel", "2000001"})
    EXPECT_EQ(field_of(change({"West", wrong, "2026-02-01"})), "form.out_of_range") << wrong;
  EXPECT_EQ(field_of(change({"West", "1", ""})), "form.missing");
  EXPECT_EQ(field_of(change({"West", "1", "1 februari"})), "date.malformed");
  EXPECT_EQ(field_of(change({"West", "1", "2026-03-03"})), "areas.since_future");
  EXPECT_EQ(field_of(change({"West", "1", "2026-03-02"})), "done");
  auto admin = session(officer);
  EXPECT_EQ(field_of(change_area(admin, "almere", "WK034401", {"x", "", "2026-01-01"})), "area.unknown");
}

TEST_F(AreaAdmin, a_file_is_shown_before_it_is_read_in) {
  auto admin = session(officer);
  const std::string text = small_city();
  const AreaFile file{text, "small_city.geojson"};
  ASSERT_EQ(field_of(check_upload(admin, "nijmegen", file)), "done");
  const std::string before = test::dump_rows(*connection_);
  static_cast<void>(MUST(keep_upload(admin, "nijmegen", file)));
  const auto view = MUST(view_upload(admin, "nijmegen"));
  EXPECT_EQ(view.name, "small_city.geojson");
  EXPECT_EQ(view.would.taken, 5);
  EXPECT_EQ(codes(view, AreaDifference::Kind::is_new).size() + codes(view, AreaDifference::Kind::changed).size(), 5U);
  // The wijken that the house knows of Nijmegen and this little file does not.
  EXPECT_FALSE(codes(view, AreaDifference::Kind::gone).empty());
  static_cast<void>(MUST(throw_upload_away(admin, "nijmegen")));
  EXPECT_EQ(test::dump_rows(*connection_), before) << "looking stores nothing";

  static_cast<void>(MUST(keep_upload(admin, "nijmegen", file)));
  const auto at = MUST(view_upload(admin, "nijmegen")).at->microseconds;
  const auto read = MUST(read_upload(admin, "nijmegen", at));
  EXPECT_EQ(key_of(import_upload(admin, "nijmegen", at, read)), "done");
  EXPECT_EQ(store::find_area(*connection_, "BU02680001")->area.name, "Singels");
  EXPECT_TRUE(MUST(view_upload(admin, "nijmegen")).name.empty());
  EXPECT_NE(said("nijmegen").find("opgeslagen: 5"), std::string::npos) << said("nijmegen");

  static_cast<void>(MUST(keep_upload(admin, "nijmegen", file)));
  const auto again = MUST(view_upload(admin, "nijmegen"));
  EXPECT_TRUE(codes(again, AreaDifference::Kind::is_new).empty());
  EXPECT_TRUE(codes(again, AreaDifference::Kind::changed).empty());
}

TEST_F(AreaAdmin, only_areas_of_the_own_municipality_are_taken) {
  auto admin = session(officer);
  const std::string text = small_city();
  EXPECT_EQ(field_of(check_upload(admin, "utrecht", {text, "x"})), "areas.only_yours");
  EXPECT_EQ(field_of(check_upload(admin, "utrecht", {"", "x"})), "areas.upload_empty");
  EXPECT_EQ(field_of(check_upload(admin, "utrecht", {std::string(most_upload_bytes + 1, ' ') + "{", "x"})),
            "areas.upload_large");
  EXPECT_NE(field_of(check_upload(admin, "utrecht", {"{}", "x"})), "done");
}

TEST_F(AreaAdmin, a_yes_is_for_the_file_that_was_seen) {
  auto admin = session(officer);
  const std::string text = small_city();
  static_cast<void>(MUST(keep_upload(admin, "nijmegen", {text, "one"})));
  const auto seen = MUST(view_upload(admin, "nijmegen")).at->microseconds;
  auto other = session(officer, Date(2026, 3, 2), 11);
  static_cast<void>(MUST(keep_upload(other, "nijmegen", {text, "two"})));
  EXPECT_EQ(read_upload(admin, "nijmegen", seen).error().key, "areas.upload_changed");
  store::remove_area_uploads(*connection_, other.now);
  EXPECT_TRUE(MUST(view_upload(admin, "nijmegen")).name.empty());
}

TEST_F(AreaAdmin, the_list_is_a_tree_with_what_runs_there) {
  auto reader = session(officer);
  const auto view = MUST(list_managed_areas(reader, "utrecht"));
  ASSERT_GT(view.areas.size(), 5U);
  EXPECT_EQ(view.areas[0].kind, domain::AreaKind::gemeente);
  EXPECT_FALSE(view.outlines);
  EXPECT_EQ(view.areas[0].inside, static_cast<std::int64_t>(view.areas.size()) - 1);
  const auto facts = list_municipality_facts(reader);
  EXPECT_EQ(facts.size(), 14U);
  for (const auto& one : facts) EXPECT_GT(one.areas, 0) << one.municipality.name;
}

}  // namespace
}  // namespace meent::app
