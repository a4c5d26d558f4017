// SPDX-License-Identifier: EUPL-1.2
// What happened lately, for who follows from outside: dossiers that were opened and dossiers that came into another
// phase. It names no person. Refusals: not_found "municipality.unknown", "area.unknown" or "dossier.unknown".
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "app/session.h"
#include "app/views.h"
#include "base/result.h"

namespace meent::app {

struct FeedEntry {
  std::string id;  // 32 hex digits, the same for ever
  std::int64_t number = 0;
  std::string title;  // of the dossier
  std::string what;   // what happened, in words
  Instant at;
};

struct FeedView {
  MunicipalityView municipality;
  std::string id;                       // 32 hex digits, the same for ever
  std::string title;                    // of what is followed
  std::vector<FeedEntry> entries = {};  // at most fifty, the newest first
};

// Of all dossiers that lie in no other.
Result<FeedView> view_city_feed(Session& session, std::string_view slug);
// Of all dossiers in the area, plans too.
Result<FeedView> view_area_feed(Session& session, std::string_view slug, std::string_view code);
// Of one dossier and those inside it.
Result<FeedView> view_dossier_feed(Session& session, std::string_view slug, std::int64_t number);

}  // namespace meent::app
