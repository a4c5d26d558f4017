// SPDX-License-Identifier: EUPL-1.2
#include "app/similar.h"

#include "algorithms/similarity/alike.h"

namespace meent::app {
namespace {

constexpr std::size_t most_similar = 5;

algorithms::Described describe(const store::DossierRow& row) {
  algorithms::Described described{row.title, {}};
  if (row.place) described.place = algorithms::Point{row.place->longitude, row.place->latitude};
  return described;
}

}  // namespace

std::vector<Similar> list_similar(const store::DossierRow& one, const std::vector<store::DossierRow>& others) {
  std::vector<algorithms::Described> described;
  described.reserve(others.size());
  for (const auto& row : others) described.push_back(describe(row));
  std::vector<Similar> similar;
  for (const auto& alike : algorithms::list_alike(describe(one), described, most_similar))
    similar.push_back({&others[alike.index], alike.near});
  return similar;
}

}  // namespace meent::app
