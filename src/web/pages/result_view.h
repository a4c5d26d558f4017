// SPDX-License-Identifier: EUPL-1.2
// The result of a vote: who won, the money drawn to scale, why or why not for each plan, how it was counted, and how
// anybody can count it again.
#pragma once

#include "app/views.h"
#include "base/language.h"
#include "web/html.h"

namespace meent::web {

// Downloads at /{city}/dossier/{number}/verslag.json and verslag.pb. The drawing has the same numbers in a table under
// it. Bars start at zero; their whole length is the budget.
Html result_html(const app::ResultView& view, Language language);

}  // namespace meent::web
