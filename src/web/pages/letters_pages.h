// SPDX-License-Identifier: EUPL-1.2
// Voting letters from an official's desk. The sheet is an answer to one POST, as a file: it is shown nowhere again.
#pragma once

#include <optional>

#include "base/result.h"
#include "web/response.h"
#include "web/visit.h"

namespace meent::web {

Result<Response> letters_page(const Visit& visit);
Result<std::optional<Response>> prepare_letters(const Visit& visit);
Result<Response> make_letters(const Visit& visit);
Result<Response> show_letters_again(const Visit& visit, const Error& error);

}  // namespace meent::web
