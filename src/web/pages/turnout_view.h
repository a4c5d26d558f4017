// SPDX-License-Identifier: EUPL-1.2
// The turnout of a vote: a bar to scale and the same in a table.
#pragma once

#include <string>

#include "app/views.h"
#include "base/language.h"
#include "web/html.h"

namespace meent::web {

// "12,3% stemde: 123 stemmen op 1.000 brieven." Without letters to compare with: "123 mensen stemden."
std::string turnout_text(const app::TurnoutView& turnout, Language language);
Html turnout_html(const app::TurnoutView& turnout, Language language);

}  // namespace meent::web
