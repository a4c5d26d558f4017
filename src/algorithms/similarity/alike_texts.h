// SPDX-License-Identifier: EUPL-1.2
// Which of many texts are like one that is being written, by the stems of their words: to point out, never to decide.
// Words that differ are marked, so that a reader sees at once that "watervervuiling" is not "luchtvervuiling".
//
//   const TextIndex index(texts);
//   for (const auto& like : index.list_like({"Bankjes in het park", ""}, 5)) show(texts[like.index], like.likeness);
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace meent::algorithms {

struct Text {
  std::string title;
  std::string body = {};
};

struct LikeText {
  std::size_t index = 0;  // in the list that was given
  double likeness = 0;    // like_from … 1
  bool operator==(const LikeText&) const = default;
};

inline constexpr double like_from = 0.45;
// Of the words of a body no more than these count.
inline constexpr std::size_t most_body_words = 400;

// Likeness of two texts: how much of the words of the one's title stands in the other, and the other way round, the
// mean of both. A word counts by how rare it is among the texts, ln(1 + texts / texts with it) (inverse document
// frequency, Spärck Jones 1972), whole when it stands in the other's title and half when only in its body. 1: titles of
// the same words; 0: nothing in common, or a title that says nothing. Symmetric but for that rareness is always of the
// list.
class TextIndex {
 public:
  explicit TextIndex(const std::vector<Text>& texts);  // O(bytes · log words)
  // Those at least `like_from` like it: the likest first, of equals the last of the list first. At most `most`.
  // O(texts + bytes + texts that have its words).
  std::vector<LikeText> list_like(const Text& one, std::size_t most) const;

 private:
  struct Place {
    std::size_t text = 0;
    bool in_title = false;
  };
  double weight(std::size_t texts_with_it) const;

  std::unordered_map<std::string, std::vector<Place>> places_;  // by stem
  std::vector<double> title_weights_;
};

// A title in parts, of which those that the other text says nothing of are marked; together they are the title. Small
// words are never marked by themselves, only between two that are. O(bytes · log words).
struct TitlePart {
  std::string text;
  bool differs = false;
  bool operator==(const TitlePart&) const = default;
};
std::vector<TitlePart> mark_differences(std::string_view title, const Text& other);

}  // namespace meent::algorithms
