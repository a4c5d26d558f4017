// SPDX-License-Identifier: EUPL-1.2
// The reader's own area, and who is told that a round opens there.
#include "app/own_area.h"

#include <fstream>
#include <sstream>

#include "app/browse.h"
#include "app/following.h"
#include "app/house_fixture.h"
#include "app/import_areas.h"
#include "app/letters_out.h"
#include "store/mail_store.h"
#include "store/place_store.h"

namespace meent::app {
namespace {

const std::string west = "WK034401";
const std::string overvecht = "WK034403";
const std::string lombok = "BU03440111";

class OwnArea : public House {
 protected:
  OwnArea() {
    store::save_area(*connection_, {{lombok, "utrecht", west, domain::AreaKind::buurt, "Lombok", {}, {}, {}}, {}});
  }

  // In preparation.
  std::int64_t open_round(const std::string& area) const {
    auto starter = session(officer);
    return MUST(open_dossier(starter, "utrecht", "buurtbegroten", 0, area,
                             {{"titel", "Geld voor de wijk"},
                              {"uitleg", "Verdeel het samen."},
                              {"budget", "5000"},
                              {"ideeen_tot", "2026-04-01"},
                              {"toets_tot", "2026-05-01"},
                              {"stembiljet", "approval"},
                              {"regel", "greedy"}}))
        .number;
  }
  void follow(const std::string& who, const std::string& code, Follow wanted = Follow::yes) const {
    auto reader = session(who);
    static_cast<void>(MUST(follow_area(reader, "utrecht", code, wanted)));
  }
  std::string meant(const std::string& slug, const std::string& place) const {
    auto reader = session();
    const auto code = get_meant_area(reader, slug, place);
    return code ? *code : code.error().fields.at(0).key;
  }
};

TEST_F(OwnArea, followers_of_the_area_and_of_what_lies_around_it_hear_that_plans_are_welcome) {
  follow(resident, lombok);
  follow(decider, overvecht);
  const auto number = open_round(west);
  EXPECT_TRUE(take_readers().empty()) << "it is only being prepared";
  EXPECT_EQ(key_of(move(officer, number, "openen")), "done");
  EXPECT_EQ(take_readers(), std::vector{person(resident)});
}

TEST_F(OwnArea, a_round_of_the_whole_municipality_is_told_to_followers_of_any_area_but_not_to_who_opened_it) {
  follow(resident, lombok);
  follow(officer, west);
  follow(decider, overvecht, Follow::yes);
  follow(decider, overvecht, Follow::no);
  const auto number = open_round("");
  EXPECT_EQ(key_of(move(officer, number, "openen")), "done");
  EXPECT_EQ(take_readers(), std::vector{person(resident)});
}

TEST_F(OwnArea, the_letter_names_area_and_round_and_does_not_go_when_the_call_has_closed) {
  follow(resident, west);
  store::set_verified(*connection_, person(resident), session().now);
  const auto number = open_round(west);
  static_cast<void>(MUST(move(officer, number, "openen")));
  const MailSite site{"https://meedoen.example.nl", "meent@example.nl"};
  {
    auto worker = session();
    const auto letters = take_mail(worker, site, 10);
    ASSERT_EQ(letters.size(), 1U);
    const std::string& text = letters[0].message.text;
    for (const std::string part : {"‘Geld voor de wijk’ geopend", "In West is een ronde open", "/mijn\n"})
      EXPECT_NE(text.find(part), std::string::npos) << part << " in\n" << text;
  }
  auto clock = session("", Date(2026, 4, 2));
  EXPECT_EQ(tick(clock), 1);
  auto late = session("", Date(2026, 4, 2), 12);
  for (const auto& letter : take_mail(late, site, 10))
    EXPECT_EQ(letter.message.text.find("is een ronde open"), std::string::npos);
}

TEST_F(OwnArea, its_rounds_come_first_then_what_is_everywhere) {
  const auto everywhere = open_round("");
  const auto there = open_round(west);
  const auto elsewhere = open_round(overvecht);
  auto reader = session();
  const auto numbers = [&](const std::string& near) {
    std::vector<std::int64_t> all;
    const auto city = MUST(view_city(reader, "utrecht", near));
    for (const auto& link : city.open_near) all.push_back(link.number);
    return all;
  };
  EXPECT_EQ(numbers(west), (std::vector{there, everywhere}));
  EXPECT_EQ(numbers(lombok), (std::vector{there, everywhere}));
  EXPECT_EQ(numbers(overvecht), (std::vector{elsewhere, everywhere}));
  EXPECT_TRUE(numbers("").empty());
  EXPECT_TRUE(numbers("GM0344").empty());
}

TEST_F(OwnArea, who_is_signed_in_keeps_one_in_each_municipality) {
  const auto there = open_round(west);
  auto reader = session(resident);
  EXPECT_TRUE(list_near(reader, "").empty());
  EXPECT_EQ(list_near(reader, overvecht).at(0).area.code, overvecht) << "a browser's own, while there is no other";
  static_cast<void>(MUST(choose_own_area(reader, "utrecht", west)));
  EXPECT_EQ(find_own_area(reader, "utrecht"), west);
  const auto near = list_near(reader, overvecht);
  ASSERT_EQ(near.size(), 1U);
  EXPECT_EQ(near[0].area.code, west);
  EXPECT_EQ(near[0].open.at(0).number, there);
  static_cast<void>(MUST(choose_own_area(reader, "utrecht", "")));
  EXPECT_EQ(find_own_area(reader, "utrecht"), "");
  for (const std::string wrong : {"GM0344", "WK003402", "x"})
    EXPECT_EQ(choose_own_area(reader, "utrecht", wrong).error().key, "area.unknown") << wrong;
  auto nobody = session();
  EXPECT_EQ(choose_own_area(nobody, "utrecht", west).error().key, "sign_in.needed");
  EXPECT_TRUE(list_near(nobody, "GM0344").empty());
}

TEST_F(OwnArea, is_found_by_name) {
  EXPECT_EQ(meant("utrecht", " lombok "), lombok);
  EXPECT_EQ(meant("utrecht", "West"), west);
  EXPECT_EQ(meant("utrecht", "lomb"), "own_area.which");
  EXPECT_EQ(meant("utrecht", "noord"), "own_area.which");
  EXPECT_EQ(meant("utrecht", "Kudelstaart"), "own_area.unknown");
  EXPECT_EQ(meant("utrecht", "  "), "own_area.none");
  auto reader = session();
  const auto found = MUST(view_own_area(reader, "utrecht", west, "lomb")).found;
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].within, "West");
}

TEST_F(OwnArea, is_found_by_a_point_on_the_map) {
  std::ifstream in(std::string(MEENT_SOURCE_DIR) + "/tests/golden/geography/small_city.geojson", std::ios::binary);
  std::ostringstream text;
  text << in.rdbuf();
  const std::string file = text.str();
  auto importer = session();
  ASSERT_GT(import_areas(importer, {file, "small_city.geojson"}).taken, 0);
  EXPECT_EQ(meant("nijmegen", "51.85, 5.82"), "BU02680000");
  EXPECT_EQ(meant("nijmegen", "52.0907, 5.1214"), "own_area.outside");
  EXPECT_EQ(meant("nijmegen", "12.5, 5.1214"), "field.place_outside");
}

TEST_F(OwnArea, what_somebody_follows_is_listed_and_ended) {
  const auto number = open_round(west);
  follow(resident, west);
  auto reader = session(resident);
  static_cast<void>(MUST(follow_dossier(reader, "utrecht", number, Follow::yes)));
  const auto followed = MUST(list_followed(reader));
  ASSERT_EQ(followed.areas.size(), 1U);
  EXPECT_EQ(followed.areas[0].area.name, "West");
  ASSERT_EQ(followed.dossiers.size(), 1U);
  EXPECT_EQ(followed.dossiers[0].dossier.title, "Geld voor de wijk");
  follow(resident, west, Follow::no);
  EXPECT_TRUE(MUST(list_followed(reader)).areas.empty());
  EXPECT_EQ(follow_area(reader, "utrecht", "WK003402", Follow::yes).error().key, "area.unknown");
  auto nobody = session();
  EXPECT_EQ(list_followed(nobody).error().key, "sign_in.needed");
  EXPECT_EQ(view_following_area(nobody, "utrecht", west).error().key, "sign_in.needed");
}

}  // namespace
}  // namespace meent::app
