// SPDX-License-Identifier: EUPL-1.2
#include "algorithms/geography/rijksdriehoek.h"

#include <array>
#include <cmath>

namespace meent::algorithms {
namespace {

struct Term {
  int x = 0;  // power
  int y = 0;
  double seconds = 0;
};

// The tables K and L of the article.
constexpr std::array<Term, 11> latitude_terms{{{0, 1, 3235.65389},
                                               {2, 0, -32.58297},
                                               {0, 2, -0.24750},
                                               {2, 1, -0.84978},
                                               {0, 3, -0.06550},
                                               {2, 2, -0.01709},
                                               {1, 0, -0.00738},
                                               {4, 0, 0.00530},
                                               {2, 3, -0.00039},
                                               {4, 1, 0.00033},
                                               {1, 1, -0.00012}}};
constexpr std::array<Term, 12> longitude_terms{{{1, 0, 5260.52916},
                                                {1, 1, 105.94684},
                                                {1, 2, 2.45656},
                                                {3, 0, -0.81885},
                                                {1, 3, 0.05594},
                                                {3, 1, -0.05607},
                                                {0, 1, 0.01199},
                                                {3, 2, -0.00256},
                                                {1, 4, 0.00128},
                                                {0, 2, 0.00022},
                                                {2, 0, -0.00022},
                                                {5, 0, 0.00026}}};

template <std::size_t count>
double degrees_of(const std::array<Term, count>& terms, Point shift) {
  double seconds = 0;
  for (const Term& term : terms) seconds += term.seconds * std::pow(shift.x, term.x) * std::pow(shift.y, term.y);
  return seconds / 3600;
}

}  // namespace

bool looks_like_rijksdriehoek(Point metres) {
  return metres.x >= -7000 && metres.x <= 300'000 && metres.y >= 289'000 && metres.y <= 630'000;
}

Point from_rijksdriehoek(Point metres) {
  // Seen from the tower of Amersfoort, in hundreds of kilometres.
  const Point shift{(metres.x - 155'000) * 1e-5, (metres.y - 463'000) * 1e-5};
  return {5.38720621 + degrees_of(longitude_terms, shift), 52.15517440 + degrees_of(latitude_terms, shift)};
}

}  // namespace meent::algorithms
