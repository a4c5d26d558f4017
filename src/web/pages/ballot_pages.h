// SPDX-License-Identifier: EUPL-1.2
// Voting: choose, look it over, cast, and the receipt.
#pragma once

#include "web/visit.h"

namespace meent::web {

Result<Response> ballot_page(const Visit& visit);
// The steps "review" and "change" of the form only show it again.
Result<std::optional<Response>> prepare_ballot(const Visit& visit);
Result<Response> cast_ballot(const Visit& visit);
Result<Response> show_ballot_again(const Visit& visit, const Error& error);
Result<Response> receipt_page(const Visit& visit);

}  // namespace meent::web
