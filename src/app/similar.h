// SPDX-License-Identifier: EUPL-1.2
// Which dossiers may be about the same as another one, for officials who look for duplicates.
#pragma once

#include <vector>

#include "store/dossier_store.h"

namespace meent::app {

struct Similar {
  const store::DossierRow* row = nullptr;  // points into the list that was given
  bool near = false;                       // on the same spot; else its title is alike
};

// The likest first, at most five (algorithms/similarity/alike.h).
std::vector<Similar> list_similar(const store::DossierRow& one, const std::vector<store::DossierRow>& others);

}  // namespace meent::app
