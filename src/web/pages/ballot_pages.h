// SPDX-License-Identifier: EUPL-1.2
// Voting: choose, look it over, cast, and the receipt.
#pragma once

#include "web/visit.h"

namespace meent::web {

Result<Response> ballot_page(const Visit& visit);
// The steps "review" and "change" of the form only show it again.
Result<std::optional<Response>> prepare_ballot(const Visit& visit);
Result<Response> keep_ballot(const Visit& visit);
Result<Response> drop_ballot(const Visit& visit);
Result<Response> give_example_code(const Visit& visit);
Result<Response> cast_ballot(const Visit& visit);
Result<Response> show_ballot_again(const Visit& visit, const Error& error);
Result<Response> receipt_page(const Visit& visit);
// Looking up a receipt: posted, so that it comes to stand in no address, but nothing is written.
Result<Response> check_page(const Visit& visit);
Result<std::optional<Response>> check_receipt(const Visit& visit);

}  // namespace meent::web
