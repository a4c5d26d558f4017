// SPDX-License-Identifier: EUPL-1.2
// Ideas that are like one that somebody writes, by the stems of their words.
#include <gtest/gtest.h>

#include <cmath>

#include "algorithms/similarity/alike_texts.h"
#include "algorithms/similarity/words.h"

namespace meent::algorithms {
namespace {

std::string stems_in(std::string_view text) {
  std::string stems;
  for (const Word& word : list_words(text)) stems += (stems.empty() ? "" : " ") + word.stem;
  return stems;
}

std::string shown(std::string_view title, const Text& other) {
  std::string out;
  for (const TitlePart& part : mark_differences(title, other)) out += part.differs ? "[" + part.text + "]" : part.text;
  return out;
}

TEST(Stem, is_the_same_for_the_forms_of_a_word) {
  for (const auto& [one, other] : {std::pair{"speeltuin", "speeltuinen"},
                                   {"boom", "bomen"},
                                   {"straat", "straten"},
                                   {"huis", "huizen"},
                                   {"brief", "brieven"},
                                   {"bankje", "bankjes"},
                                   {"groen", "groene"},
                                   {"Fietser", "FIETSERS"},
                                   {"veilig", "veiligheid"}})
    EXPECT_EQ(stem_dutch(one), stem_dutch(other)) << one;
}

// As the published algorithm gives them.
TEST(Stem, is_that_of_snowball) {
  EXPECT_EQ(stem_dutch("lichamelijkheden"), "licham");
  EXPECT_EQ(stem_dutch("opglimpende"), "opglimp");
  EXPECT_EQ(stem_dutch("kerstvoorstelling"), "kerstvoorstell");
  EXPECT_EQ(stem_dutch(""), "");
}

TEST(Stem, keeps_compounds_apart) {
  EXPECT_NE(stem_dutch("watervervuiling"), stem_dutch("luchtvervuiling"));
  EXPECT_NE(stem_dutch("watervervuiling"), stem_dutch("vervuiling"));
  EXPECT_EQ(stem_dutch("watervervuiling"), stem_dutch("Watervervuilingen"));
}

TEST(Words, are_without_small_ones_and_signs_and_say_where_they_stand) {
  EXPECT_EQ(stems_in("Een bank, in “het” park – en één café!"), "bank park caf") << "één is small without its accents";
  EXPECT_EQ(stems_in("de het een 's x"), "");
  EXPECT_EQ(stems_in(""), "");
  const std::string title = "Meer «bomen» én gras";
  const auto words = list_words(title);
  ASSERT_EQ(words.size(), 2U);
  EXPECT_EQ(title.substr(words[0].begin, words[0].end - words[0].begin), "bomen");
  EXPECT_EQ(title.substr(words[1].begin), "gras");
}

TEST(LikeTexts, water_is_not_air_and_both_are_shown_with_the_difference) {
  const Text water{"Watervervuiling in de Vecht", ""};
  const TextIndex index(std::vector<Text>{{"Luchtvervuiling in de Vecht", ""}});
  const auto found = index.list_like(water, 5);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_LT(found[0].likeness, 0.6) << "half of the words";
  EXPECT_EQ(shown("Luchtvervuiling in de Vecht", water), "[Luchtvervuiling] in de Vecht");
  EXPECT_TRUE(TextIndex(std::vector<Text>{{"Luchtvervuiling", ""}}).list_like({"Watervervuiling", ""}, 5).empty());
}

// By hand: of two texts, "park" stands in both and weighs ln 2, "bank" in one and weighs ln 3, as does a word that none
// has. Of "Bank park" all stands in the first title, of which "groot" stands in nothing.
TEST(LikeTexts, by_hand) {
  const TextIndex index({{"Bank in het grote park", ""}, {"Plantenbak", "in het park"}});
  const auto found = index.list_like({"Bank park", ""}, 5);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].index, 0U);
  const double known = std::log(2) + std::log(3);
  EXPECT_DOUBLE_EQ(found[0].likeness, (1 + known / (known + std::log(3))) / 2);
}

TEST(LikeTexts, of_the_same_words_are_one_whatever_their_forms) {
  const TextIndex index({{"Groene daken op scholen", ""}, {"Zebrapad", ""}});
  const auto found = index.list_like({"groen dak scholen", ""}, 5);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_DOUBLE_EQ(found[0].likeness, 1);
}

TEST(LikeTexts, count_a_word_of_the_body_half) {
  const TextIndex index(std::vector<Text>{{"Zitplek", "een bank onder de linde"}});
  // "bank" of one title of one word, half; of the other's title nothing: (0.5 + 0) / 2 is too little.
  EXPECT_TRUE(index.list_like({"Bank", ""}, 5).empty());
  // Both ways half: (0.5 + 0.5) / 2.
  const auto found = index.list_like({"Bank", "een zitplek voor ouderen"}, 5);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_DOUBLE_EQ(found[0].likeness, 0.5);
}

TEST(LikeTexts, a_word_that_all_have_says_less_than_one_that_few_have) {
  std::vector<Text> texts;
  for (const char* name : {"Kerkstraat", "Molenweg", "Stationsplein", "Marktplein", "Havenkade"})
    texts.push_back({"Bomen " + std::string(name), ""});
  const auto found = TextIndex(texts).list_like({"Bomen Lindelaan", ""}, 5);
  EXPECT_TRUE(found.empty()) << "bomen alone is not enough where everybody writes about them";
  const auto street = TextIndex(texts).list_like({"Speeltuin Molenweg", ""}, 5);
  ASSERT_EQ(street.size(), 1U);
  EXPECT_EQ(street[0].index, 1U);
}

TEST(LikeTexts, are_at_most_so_many_the_likest_first_then_the_last_one) {
  const TextIndex index({{"Bank", ""}, {"Bank vijver", ""}, {"Bank", ""}, {"", ""}, {"de het", ""}});
  const auto found = index.list_like({"Bank", ""}, 2);
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(found[0].index, 2U);
  EXPECT_EQ(found[1].index, 0U);
  EXPECT_TRUE(index.list_like({"", "bank"}, 5).empty()) << "a title is needed";
  EXPECT_TRUE(TextIndex(std::vector<Text>{}).list_like({"Bank", ""}, 5).empty());
}

TEST(Differences, are_marked_together_with_the_small_words_between_them) {
  const Text mine{"Bankjes in het park", "voor ouderen"};
  EXPECT_EQ(shown("Bankje in het park", mine), "Bankje in het park");
  EXPECT_EQ(shown("Bankjes voor de ouderen, en een fontein bij de vijver", mine),
            "Bankjes voor de ouderen, en een [fontein bij de vijver]");
  EXPECT_EQ(shown("Fontein", mine), "[Fontein]");
  EXPECT_EQ(shown("", mine), "");
  EXPECT_EQ(shown("… – !", mine), "… – !");
}

}  // namespace
}  // namespace meent::algorithms
