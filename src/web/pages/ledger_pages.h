// SPDX-License-Identifier: EUPL-1.2
// The pages on money: for everybody all pots, those of an area and the postings of one; for administrators what the
// council voted and the closing of a year.
#pragma once

#include "web/visit.h"

namespace meent::web {

Result<Response> pots_page(const Visit& visit);
Result<Response> area_pots_page(const Visit& visit);
Result<Response> pot_page(const Visit& visit);

Result<Response> budgets_page(const Visit& visit);
Result<Response> vote_budget(const Visit& visit);
Result<Response> show_budgets_again(const Visit& visit, const Error& error);

Result<Response> closing_page(const Visit& visit);
Result<Response> close_year(const Visit& visit);
Result<Response> show_closing_again(const Visit& visit, const Error& error);

}  // namespace meent::web
