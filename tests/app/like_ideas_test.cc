// SPDX-License-Identifier: EUPL-1.2
// Ideas that are there already, for who is writing one.
#include "app/like_ideas.h"

#include "app/house.h"
#include "app/house_fixture.h"

namespace meent::app {
namespace {

class LikeIdeas : public House {
 protected:
  std::int64_t open(const std::string& title, const std::string& words = "Zomaar") const {
    auto writer = session(resident);
    return MUST(open_dossier(writer, "utrecht", "buurtinitiatief", 0, "", {{"titel", title}, {"omschrijving", words}}))
        .number;
  }
  std::vector<std::int64_t> like(const std::string& title, const std::string& words = "",
                                 const std::string& slug = "utrecht") const {
    auto reader = session();
    std::vector<std::int64_t> numbers;
    for (const auto& idea : MUST(list_like_ideas(reader, slug, title, words))) numbers.push_back(idea.link.number);
    return numbers;
  }
};

TEST_F(LikeIdeas, are_those_of_residents_in_the_same_municipality) {
  static_cast<void>(round("ideeen", 0));  // "Wijkbudget", which an official began
  const auto bank = open("Bankjes bij de vijver");
  static_cast<void>(open("Zebrapad Kerkstraat"));
  EXPECT_EQ(like("Bankje vijver"), std::vector{bank});
  EXPECT_TRUE(like("Wijkbudget").empty()) << "a round is no idea";
  EXPECT_TRUE(like("Bankje vijver", "", "almere").empty());
  EXPECT_TRUE(like("Ba").empty()) << "too short to look for";
  EXPECT_TRUE(like("").empty());
  auto reader = session();
  EXPECT_EQ(list_like_ideas(reader, "nergens", "Bankje", "").error().key, "municipality.unknown");
}

TEST_F(LikeIdeas, that_ended_without_being_realised_are_not_shown) {
  const auto bank = open("Bankjes bij de vijver");
  EXPECT_EQ(key_of(move(resident, bank, "intrekken")), "done");
  EXPECT_TRUE(like("Bankjes bij de vijver").empty());
}

TEST_F(LikeIdeas, in_a_round_count_too_and_are_at_most_five) {
  for (int i = 0; i < 7; ++i) static_cast<void>(open("Bankjes bij de vijver"));
  EXPECT_EQ(like("Bankjes bij de vijver").size(), 5U);
  const auto made = round("ideeen", 1);
  auto writer = session(resident);
  const auto plan = MUST(open_entry(writer, "utrecht", made.number,
                                    {{"titel", "Geveltuinen"}, {"omschrijving", "Tegels eruit"}, {"kosten", "500"}}));
  EXPECT_EQ(like("Geveltuin"), std::vector{plan.number});
}

TEST_F(LikeIdeas, show_what_differs) {
  static_cast<void>(open("Luchtvervuiling langs de Vecht", "Meten"));
  auto reader = session();
  const auto ideas = MUST(list_like_ideas(reader, "utrecht", "Watervervuiling langs de Vecht", "Schoon water"));
  ASSERT_EQ(ideas.size(), 1U);
  ASSERT_EQ(ideas[0].title.size(), 2U);
  EXPECT_EQ(ideas[0].title[0].text, "Luchtvervuiling");
  EXPECT_TRUE(ideas[0].title[0].differs);
  EXPECT_EQ(ideas[0].title[1].text, " langs de Vecht");
  EXPECT_FALSE(ideas[0].title[1].differs);
}

}  // namespace
}  // namespace meent::app
