// SPDX-License-Identifier: EUPL-1.2
// A round with entries, such as a neighbourhood budget: how far it is, what the reader can do now (one button), what is
// promised, and the entries, a page at a time.
#pragma once

#include "app/views.h"
#include "base/language.h"
#include "web/html.h"
#include "web/pages/plan_view.h"

namespace meent::web {

// The one thing to do now: vote (/stemmen), hand in (/indienen) or see the result (/uitslag), each below
// /{city}/dossier/{number}. Without one, what comes next and when. The number of ballots is shown only once voting has
// closed, so that nobody votes with the crowd. The moves and the history of the round stand below the plans.
Html round_html(const app::RoundView& view, const MoveForms& forms, Language language);

// Only the button or the sentence in its place; used on the page of a dossier as well.
Html next_step_html(const app::DossierView& dossier, Language language);

}  // namespace meent::web
