// SPDX-License-Identifier: EUPL-1.2
// Links to the files of what a page shows (web/api/exports.h).
#pragma once

#include "app/views.h"
#include "base/language.h"
#include "web/html.h"

namespace meent::web {

// Of a round: its plans, and once they were counted its votes.
Html round_downloads_html(const app::DossierView& round, Language language);
// Of a municipality: all dossiers.
Html city_downloads_html(const app::MunicipalityView& municipality, Language language);

}  // namespace meent::web
