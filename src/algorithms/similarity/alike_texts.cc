// SPDX-License-Identifier: EUPL-1.2
#include "algorithms/similarity/alike_texts.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "algorithms/similarity/words.h"

namespace meent::algorithms {
namespace {

constexpr double of_body = 0.5;

// Each stem once; true: it stands in the title.
std::map<std::string, bool> stems_of(const Text& text) {
  std::map<std::string, bool> stems;
  for (Word& word : list_words(text.title)) stems.insert_or_assign(std::move(word.stem), true);
  auto body = list_words(text.body);
  if (body.size() > most_body_words) body.resize(most_body_words);
  for (Word& word : body) stems.try_emplace(std::move(word.stem), false);
  return stems;
}

}  // namespace

TextIndex::TextIndex(const std::vector<Text>& texts) : title_weights_(texts.size()) {
  for (std::size_t i = 0; i < texts.size(); ++i)
    for (const auto& [stem, in_title] : stems_of(texts[i])) places_[stem].push_back({i, in_title});
  for (const auto& [stem, places] : places_)
    for (const Place& place : places)
      if (place.in_title) title_weights_[place.text] += weight(places.size());
}

double TextIndex::weight(std::size_t texts_with_it) const {
  const auto with_it = static_cast<double>(std::max<std::size_t>(texts_with_it, 1));
  return std::log(1 + static_cast<double>(std::max<std::size_t>(title_weights_.size(), 1)) / with_it);
}

std::vector<LikeText> TextIndex::list_like(const Text& one, std::size_t most) const {
  std::vector<double> of_one(title_weights_.size());    // of the words of its title, found in the other
  std::vector<double> of_other(title_weights_.size());  // of the words of the other's title, found in it
  double title_weight = 0;
  for (const auto& [stem, in_title] : stems_of(one)) {
    const auto found = places_.find(stem);
    const double word = weight(found == places_.end() ? 0 : found->second.size());
    if (in_title) title_weight += word;
    if (found == places_.end()) continue;
    for (const Place& place : found->second) {
      if (in_title) of_one[place.text] += word * (place.in_title ? 1 : of_body);
      if (place.in_title) of_other[place.text] += word * (in_title ? 1 : of_body);
    }
  }
  std::vector<LikeText> found;
  if (title_weight <= 0) return found;
  for (std::size_t i = title_weights_.size(); i-- > 0;) {
    if (title_weights_[i] <= 0) continue;
    const double likeness = (of_one[i] / title_weight + of_other[i] / title_weights_[i]) / 2;
    if (likeness >= like_from) found.push_back({i, std::min(likeness, 1.0)});
  }
  std::stable_sort(found.begin(), found.end(),
                   [](const LikeText& left, const LikeText& right) { return left.likeness > right.likeness; });
  if (found.size() > most) found.resize(most);
  return found;
}

std::vector<TitlePart> mark_differences(std::string_view title, const Text& other) {
  const auto known = stems_of(other);
  std::vector<TitlePart> parts;
  const auto add = [&](std::size_t begin, std::size_t end, bool differs) {
    if (begin < end) parts.push_back({std::string(title.substr(begin, end - begin)), differs});
  };
  std::size_t said = 0;
  const auto words = list_words(title);
  for (std::size_t i = 0; i < words.size();) {
    if (known.contains(words[i].stem)) {
      ++i;
      continue;
    }
    const std::size_t begin = words[i].begin;
    std::size_t end = words[i].end;
    while (++i < words.size() && !known.contains(words[i].stem)) end = words[i].end;
    add(said, begin, false);
    add(begin, end, true);
    said = end;
  }
  add(said, title.size(), false);
  return parts;
}

}  // namespace meent::algorithms
