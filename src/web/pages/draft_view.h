// SPDX-License-Identifier: EUPL-1.2
// Forms and ballots that somebody keeps for later, in a list.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/ballot_draft.h"
#include "app/drafts.h"
#include "base/language.h"
#include "web/html.h"

namespace meent::web {

// "/utrecht/dossier/12/indienen", "/utrecht/instrumenten/plan/indienen".
std::string form_path(const app::FormPlace& place);
// "Dit bewaarde u op …; we houden het tot …".
std::string kept_in_words(const app::DraftView& draft, Language language);
// A section, also when there are none but something was just done: `said` is "bewaard", "weg" or nothing.
Html drafts_html(const std::vector<app::DraftView>& drafts, std::string_view said, std::string_view form_token,
                 Language language);
// A section, or nothing when there are none.
Html ballot_drafts_html(const std::vector<app::KeptBallot>& ballots, Language language);

}  // namespace meent::web
