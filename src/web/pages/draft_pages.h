// SPDX-License-Identifier: EUPL-1.2
// Keeping a form for later and throwing it away; the form itself is in move_pages.h, the list on /mijn.
#pragma once

#include "app/drafts.h"
#include "web/pages/form_view.h"
#include "web/visit.h"

namespace meent::web {

// Which form an address is about: "/utrecht/dossier/12/indienen…" or "/utrecht/instrumenten/plan/indienen…".
app::FormPlace entry_place(const Visit& visit);
app::FormPlace start_place(const Visit& visit);

// What may be kept of this form, and what was: fills in what its reader kept when nothing was typed yet.
void offer_keeping(const Visit& visit, const app::FormPlace& place, DossierForm& form);

Result<Response> keep_entry(const Visit& visit);
Result<Response> keep_start(const Visit& visit);
Result<Response> throw_entry_away(const Visit& visit);
Result<Response> throw_start_away(const Visit& visit);

}  // namespace meent::web
