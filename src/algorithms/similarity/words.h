// SPDX-License-Identifier: EUPL-1.2
// The words of a Dutch text and their stems. A compound is one word: "watervervuiling" has another stem than
// "luchtvervuiling", and neither has that of "vervuiling".
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace meent::algorithms {

struct Word {
  std::size_t begin = 0;  // bytes of the text: [begin, end)
  std::size_t end = 0;
  std::string stem;
  bool operator==(const Word&) const = default;
};

// The words that say something: without the commonest small ones and single letters. O(bytes).
std::vector<Word> list_words(std::string_view text);

// Of a word in any case, with or without accents: M.F. Porter's stemmer for Dutch (Snowball, after Kraaij & Pohlmann
// 1994, https://snowballstem.org/algorithms/dutch/stemmer.html), in which a plural in -jes first loses its s, and a
// stem in z or v ends in s or f: "bankjes" is as "bankje", "huizen" as "huis". O(bytes).
std::string stem_dutch(std::string_view word);

// Of a folded word (base/text.h).
bool is_small_word(std::string_view folded);

}  // namespace meent::algorithms
