// SPDX-License-Identifier: EUPL-1.2
// A round in short, to be shown inside a page of another site.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "app/session.h"
#include "app/views.h"
#include "base/result.h"

namespace meent::app {

struct EmbedView {
  RoundView round;
  std::vector<ResultLine> winners;  // at most five; none before the count
  // Who may show it, as Content-Security-Policy writes it: the municipality's value "insluiten", "*" when it sets none.
  std::string allowed = "*";
};
// Refuses with not_found "municipality.unknown" or "dossier.unknown", also when it is no round.
Result<EmbedView> view_embed(Session& session, std::string_view slug, std::int64_t number);

}  // namespace meent::app
