// SPDX-License-Identifier: EUPL-1.2
#include "algorithms/similarity/words.h"

#include <libstemmer.h>

#include <algorithm>
#include <array>
#include <limits>
#include <memory>

#include "base/check.h"
#include "base/text.h"

namespace meent::algorithms {
namespace {

constexpr std::array<std::string_view, 64> small_words = {
    "aan",    "als",  "and",  "at",    "bij",    "daar",   "dan",   "dat",  "de", "die",   "dit",    "door", "een",
    "en",     "er",   "for",  "graag", "hebben", "heeft",  "het",   "hier", "ik", "in",    "is",     "je",   "kan",
    "kunnen", "maar", "meer", "met",   "mijn",   "moet",   "naar",  "niet", "of", "om",    "ons",    "onze", "ook",
    "op",     "over", "per",  "te",    "the",    "tot",    "u",     "uit",  "uw", "van",   "veel",   "voor", "waar",
    "wat",    "we",   "wel",  "wij",   "wil",    "willen", "wordt", "zijn", "zo", "zodat", "zonder", "zou"};

bool is_ascii_word(unsigned char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

// How many bytes of the text at `at` belong to a word; 0: none. Punctuation beyond ASCII (« » “ ” – …) does not.
std::size_t word_bytes(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
  const unsigned first = byte(at);
  if (first < 0x80) return is_ascii_word(static_cast<unsigned char>(first)) ? 1 : 0;
  const bool latin_punctuation = first == 0xC2;
  const bool general_punctuation = first == 0xE2 && (byte(at + 1) == 0x80 || byte(at + 1) == 0x81);
  return latin_punctuation || general_punctuation ? 0 : 1;
}

std::size_t gap_bytes(std::string_view text, std::size_t at) {
  const auto first = static_cast<unsigned char>(text[at]);
  return std::min<std::size_t>(first == 0xE2 ? 3 : first == 0xC2 ? 2 : 1, text.size() - at);
}

// One a thread: a stemmer keeps its last answer in itself.
sb_stemmer* dutch() {
  thread_local const std::unique_ptr<sb_stemmer, decltype(&sb_stemmer_delete)> stemmer(sb_stemmer_new("dutch", nullptr),
                                                                                       sb_stemmer_delete);
  CHECK(stemmer != nullptr);
  return stemmer.get();
}

std::string stem_folded(std::string word) {
  if (word.size() > 4 && word.ends_with("jes")) word.pop_back();
  CHECK(word.size() <= static_cast<std::size_t>(std::numeric_limits<int>::max()));
  // The library takes its letters as unsigned char.
  const void* const letters = word.data();
  const void* const stemmed =
      sb_stemmer_stem(dutch(), static_cast<const sb_symbol*>(letters), static_cast<int>(word.size()));
  CHECK(stemmed != nullptr);
  std::string stem(static_cast<const char*>(stemmed), static_cast<std::size_t>(sb_stemmer_length(dutch())));
  if (stem.ends_with('z')) stem.back() = 's';
  if (stem.ends_with('v')) stem.back() = 'f';
  return stem;
}

}  // namespace

bool is_small_word(std::string_view folded) {
  return std::binary_search(small_words.begin(), small_words.end(), folded);
}

std::string stem_dutch(std::string_view word) { return stem_folded(fold(word)); }

std::vector<Word> list_words(std::string_view text) {
  std::vector<Word> words;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    while (at < text.size() && word_bytes(text, at) > 0) ++at;
    if (at == begin) {
      at += gap_bytes(text, at);
      continue;
    }
    std::string folded = fold(text.substr(begin, at - begin));
    if (folded.size() > 1 && !is_small_word(folded)) words.push_back({begin, at, stem_folded(std::move(folded))});
  }
  return words;
}

}  // namespace meent::algorithms
