// SPDX-License-Identifier: EUPL-1.2
// What programs of others ask and no page shows: dossiers chosen by instrument, stage and area, and all areas of a
// municipality. Refusals: not_found "municipality.unknown".
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "app/session.h"
#include "app/views.h"
#include "base/result.h"

namespace meent::app {

// What is empty does not choose.
struct DossierQuery {
  std::string instrument = {};  // id
  std::string stage = {};       // as in the definition
  std::string area = {};        // code
  std::int64_t page = 1;
  std::int64_t page_size = 20;
};

struct DossierListView {
  std::vector<DossierLink> dossiers;  // by number
  std::int64_t count = 0;             // on all pages together
  std::int64_t page = 1;
  std::int64_t pages = 1;
};
// Those that lie in no other dossier. A page behind the last is empty.
Result<DossierListView> view_dossiers(Session& session, std::string_view slug, const DossierQuery& query);

struct AreaLine {
  AreaLink area;
  std::string kind;    // "gemeente", "stadsdeel", "wijk" or "buurt"
  std::string parent;  // code; empty for the municipality itself
};
// A tree by `parent`; parents stand before their children.
Result<std::vector<AreaLine>> view_areas(Session& session, std::string_view slug);

}  // namespace meent::app
