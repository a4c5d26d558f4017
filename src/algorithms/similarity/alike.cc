// SPDX-License-Identifier: EUPL-1.2
#include "algorithms/similarity/alike.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numbers>

#include "algorithms/similarity/words.h"
#include "base/text.h"

namespace meent::algorithms {
namespace {

constexpr double metres_per_degree = 111'320;

bool is_letter_or_digit(char c) {
  // Bytes of signs beyond ASCII belong to words.
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

// Sorted, each once.
std::vector<std::string> threes_of(std::string_view title) {
  std::vector<std::string> threes;
  const std::string folded = fold(title) + " ";
  std::string word;
  for (const char c : folded) {
    if (is_letter_or_digit(c)) {
      word += c;
      continue;
    }
    if (!word.empty() && !is_small_word(word)) {
      const std::string padded = " " + word + " ";
      for (std::size_t i = 0; i + 3 <= padded.size(); ++i) threes.push_back(padded.substr(i, 3));
    }
    word.clear();
  }
  std::sort(threes.begin(), threes.end());
  threes.erase(std::unique(threes.begin(), threes.end()), threes.end());
  return threes;
}

double likeness(const std::vector<std::string>& one, const std::vector<std::string>& other) {
  if (one.empty() || other.empty()) return 0;
  std::vector<std::string> common;
  std::set_intersection(one.begin(), one.end(), other.begin(), other.end(), std::back_inserter(common));
  return 2.0 * static_cast<double>(common.size()) / static_cast<double>(one.size() + other.size());
}

}  // namespace

double title_likeness(std::string_view one, std::string_view other) {
  return likeness(threes_of(one), threes_of(other));
}

double metres_between(Point one, Point other) {
  const double middle = (one.y + other.y) / 2 * std::numbers::pi / 180;
  return metres_per_degree * std::hypot((one.x - other.x) * std::cos(middle), one.y - other.y);
}

std::vector<Alike> list_alike(const Described& one, const std::vector<Described>& others, std::size_t most) {
  const auto threes = threes_of(one.title);
  std::vector<Alike> found;
  for (std::size_t i = 0; i < others.size(); ++i) {
    const Described& other = others[i];
    const Alike alike{i, likeness(threes, threes_of(other.title)),
                      one.place && other.place && metres_between(*one.place, *other.place) <= near_metres};
    if (alike.near || alike.words >= alike_from) found.push_back(alike);
  }
  const auto both = [](const Alike& alike) { return alike.near && alike.words >= alike_from; };
  std::stable_sort(found.begin(), found.end(), [&](const Alike& left, const Alike& right) {
    return both(left) != both(right) ? both(left) : left.words > right.words;
  });
  if (found.size() > most) found.resize(most);
  return found;
}

}  // namespace meent::algorithms
