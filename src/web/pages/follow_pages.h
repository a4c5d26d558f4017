// SPDX-License-Identifier: EUPL-1.2
// The button with which somebody follows a dossier, or no longer does.
#pragma once

#include "web/visit.h"

namespace meent::web {

// Nothing for who is not signed in: that page is the same for everybody.
Html follow_html(const Visit& visit);
Result<Response> follow_dossier(const Visit& visit);

}  // namespace meent::web
