// SPDX-License-Identifier: EUPL-1.2
// Pictures of a plan: who adds and takes away, and what is left when somebody is erased.
#include "app/pictures.h"

#include "app/browse.h"
#include "app/erase_person.h"
#include "app/house_fixture.h"
#include "support/drawing.h"

namespace meent::app {
namespace {

class Pictures : public House {
 protected:
  std::int64_t plan() const { return round("ideeen").plans.at(0); }

  std::string add(const std::string& who, std::int64_t number, const std::string& words = "Een leeg grasveld") const {
    auto adder = session(who);
    const auto prepared = prepare_picture(adder, "utrecht", number, {test::draw_png(400, 300), words});
    if (!prepared) return prepared.error().fields.empty() ? prepared.error().key : prepared.error().fields[0].key;
    return key_of(add_picture(adder, "utrecht", number, *prepared));
  }
};

TEST_F(Pictures, stand_on_the_plan_and_in_the_list_of_its_round) {
  const auto made = round("ideeen");
  EXPECT_EQ(add(resident, made.plans.at(1)), "done");
  auto reader = session();
  const auto view = view_dossier(reader, "utrecht", made.plans.at(1));
  ASSERT_EQ(view->pictures.size(), 1U);
  EXPECT_EQ(view->pictures[0].alternative, "Een leeg grasveld");
  EXPECT_EQ(view->pictures[0].small_width, 320);
  EXPECT_FALSE(view->change_pictures);
  EXPECT_TRUE(get_picture_file(reader, view->pictures[0].large + ".webp").has_value());
  const auto list = view_round(reader, "utrecht", made.number, 1);
  EXPECT_FALSE(list->plans.at(0).picture.has_value());
  ASSERT_TRUE(list->plans.at(1).picture.has_value());
  EXPECT_EQ(list->plans.at(1).picture->small, view->pictures[0].small);
}

TEST_F(Pictures, come_from_who_handed_in_and_from_officials_alone) {
  const std::int64_t number = plan();
  EXPECT_EQ(add("", number), "sign_in.needed");
  auto maker = session();
  test::add_person(maker, "vreemde@voorbeeld.invalid", "almere", "officer");
  EXPECT_EQ(add("vreemde@voorbeeld.invalid", number), "picture.not_yours");
  EXPECT_EQ(add(officer, number), "done");
}

TEST_F(Pictures, need_words_and_are_no_more_than_fit) {
  const std::int64_t number = plan();
  EXPECT_EQ(add(resident, number, " "), "picture.alternative_missing");
  EXPECT_EQ(add(resident, number, std::string(300, 'a')), "form.too_long");
  for (int i = 0; i < 3; ++i) EXPECT_EQ(add(resident, number), "done");
  EXPECT_EQ(add(resident, number), "picture.full");
}

TEST_F(Pictures, that_became_too_many_while_they_were_read_are_refused) {
  const std::int64_t number = plan();
  auto adder = session(resident);
  const auto prepared = prepare_picture(adder, "utrecht", number, {test::draw_png(200, 200), "Gras"});
  for (int i = 0; i < 3; ++i) EXPECT_EQ(add(resident, number), "done");
  EXPECT_EQ(key_of(add_picture(adder, "utrecht", number, *prepared)), "picture.full");
}

TEST_F(Pictures, go_with_their_bytes_when_taken_away) {
  const std::int64_t number = plan();
  EXPECT_EQ(add(resident, number), "done");
  auto taker = session(resident);
  const std::string file = view_dossier(taker, "utrecht", number)->pictures.at(0).large + ".webp";
  EXPECT_EQ(key_of(remove_picture(taker, "utrecht", number, 2)), "picture.unknown");
  EXPECT_EQ(key_of(remove_picture(taker, "utrecht", number, 1)), "done");
  EXPECT_FALSE(get_picture_file(taker, file).has_value());
}

TEST_F(Pictures, of_somebody_who_is_erased_are_gone_from_the_database) {
  const std::int64_t number = plan();
  EXPECT_EQ(add(resident, number, "De tuin van Anna"), "done");
  auto eraser = session();
  const std::string file = view_dossier(eraser, "utrecht", number)->pictures.at(0).small + ".webp";
  EXPECT_EQ(erase_person(eraser, resident)->pictures, 1);
  EXPECT_FALSE(get_picture_file(eraser, file).has_value());
  EXPECT_EQ(test::dump_rows(*connection_).find("De tuin van Anna"), std::string::npos);
}

TEST_F(Pictures, have_no_place_in_a_round_itself) {
  auto asker = session(officer);
  EXPECT_EQ(view_pictures(asker, "utrecht", round("ideeen").number).error().key, "picture.none_here");
}

}  // namespace
}  // namespace meent::app
