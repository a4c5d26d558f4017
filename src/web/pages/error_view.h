// SPDX-License-Identifier: EUPL-1.2
// When something did not work: what happened, what the reader can do, and a reference for the help desk.
#pragma once

#include <string_view>

#include "base/language.h"
#include "web/html.h"

namespace meent::web {

// `title`, `text` and `remedy` are in the reader's language; `reference` may be empty. Holds nothing of the inside.
Html error_html(std::string_view title, std::string_view text, std::string_view remedy, std::string_view reference,
                Language language);

}  // namespace meent::web
