// SPDX-License-Identifier: EUPL-1.2
// Help with what something costs: what it usually costs here, and an estimate in words (domain/estimate.h).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/session.h"
#include "app/views.h"

namespace meent::app {

// Of the municipality's file; none when it says nothing.
std::vector<PriceLine> list_prices(Session& session, std::string_view slug);

// A line each, and the total below more than one; nothing when the text is no estimate.
std::string estimate_in_words(Language language, std::string_view text);

// As it was typed, for a form: what is not three parts stands in `what`.
std::vector<EstimateRow> list_estimate_rows(std::string_view text);

// Which line cannot be read, and why.
std::optional<Error> find_estimate_error(std::string_view text);

// The total as a form writes it; nothing when a line cannot be read or there is none.
std::string total_to_type(std::string_view text);

}  // namespace meent::app
