// SPDX-License-Identifier: EUPL-1.2
// What is the reader's own as a list: each with whose turn it is, and by when they hear something.
#pragma once

#include <vector>

#include "app/own_dossiers.h"
#include "base/language.h"
#include "web/html.h"

namespace meent::web {

// A section; nothing when there are none.
Html own_dossiers_html(const std::vector<app::OwnDossier>& dossiers, Language language);

}  // namespace meent::web
