// SPDX-License-Identifier: EUPL-1.2
// Ideas that are like the one in a form: for the form itself, and for the script that asks while somebody types.
#pragma once

#include "web/pages/form_view.h"
#include "web/visit.h"

namespace meent::web {

// The button was pressed that only looks: nothing is handed in.
bool only_looks(const Visit& visit);

// The place for ideas that are like this one, filled in when the form holds a title already.
void offer_like_ideas(const Visit& visit, DossierForm& form);

// A piece of a page, for the script: from "titel" and "tekst". Nothing is kept of what is asked.
Result<std::optional<Response>> show_like_ideas(const Visit& visit);

}  // namespace meent::web
