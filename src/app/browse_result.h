// SPDX-License-Identifier: EUPL-1.2
// What a decision record tells readers: the result, what it meant for one plan, what became of the money, and whether a
// ballot is in it. A record never changes once it is published, so that what is read from it is kept per thread, by
// hash.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "app/session.h"
#include "app/views.h"
#include "base/result.h"
#include "domain/dossier.h"
#include "store/dossier_store.h"

namespace meent::app {

// Refuses with not_found "dossier.unknown" or "result.not_yet".
Result<ResultView> view_result(Session& session, std::string_view slug, std::int64_t number);
// The decision record's text, as it was published.
Result<std::string> get_record(Session& session, std::string_view slug, std::int64_t number);

// Why the plan with that number won or not, in one sentence; nothing before the count or when it was not on the ballot.
std::optional<std::string> find_outcome(Session& session, const domain::DossierId& round, std::int64_t plan);
// Nothing before the count.
std::optional<MoneyLine> find_money(Session& session, const store::DossierRow& round);

// Whether the receipt is in the list of ballots: cast while voting runs, counted once the record has it. An empty
// receipt asks nothing; spaces, hyphens and case do not matter.
Result<CheckView> view_check(Session& session, std::string_view slug, std::int64_t number, std::string_view receipt);

}  // namespace meent::app
