// SPDX-License-Identifier: EUPL-1.2
// Everything as files: the ballots of a counted round, the plans of a round, the dossiers of a municipality. A file is
// made in parts of at most a few hundred rows, each in a transaction of its own, so that it takes the same memory
// whatever its length and no transaction waits for a slow reader. Each row is as it was when its part was made; what is
// in the order of numbers neither repeats nor skips one.
//
//   auto part = TRY(export_plans(session, "utrecht", 12, PlansFormat::csv));
//   while (auto text = part(session)) out << *text;
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "app/session.h"
#include "base/result.h"

namespace meent::app {

// The next part, never empty; nothing at the end. Any session on the same data will do, its language too.
using FileParts = std::function<std::optional<std::string>(Session&)>;

enum class BallotsFormat { pb, csv };
// The ballots as they were counted and published, by receipt. Refuses with not_found "dossier.unknown" or, before the
// count, "result.not_yet".
Result<FileParts> export_ballots(Session& session, std::string_view slug, std::int64_t number, BallotsFormat format);

enum class PlansFormat { csv, geojson };
// All plans of a round by number; as GeoJSON (RFC 7946) a plan without a point has no geometry. Refuses with not_found
// "municipality.unknown" or "dossier.unknown", also when it is no round.
Result<FileParts> export_plans(Session& session, std::string_view slug, std::int64_t number, PlansFormat format);

// All dossiers, those inside another too, by number. Refuses with not_found "municipality.unknown".
Result<FileParts> export_dossiers(Session& session, std::string_view slug);

}  // namespace meent::app
