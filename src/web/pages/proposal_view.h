// SPDX-License-Identifier: EUPL-1.2
// What waits for the consent of those whose dossier it is, and dossiers that became one: parts of the page of a
// dossier.
#pragma once

#include "app/views.h"
#include "base/language.h"
#include "web/html.h"
#include "web/pages/plan_view.h"

namespace meent::web {

// MoveForms.tried of an answer that was refused; no move can be called so.
inline constexpr std::string_view tried_answer = "Voorstel";

// Why the answer was refused, the proposal with what it means, and, for who may, buttons that post "answer" (yes, no or
// back) to …/voorstel; where the dossier goes on; what goes on in it. Nothing when there is nothing of it.
Html proposal_html(const app::DossierView& view, const MoveForms& forms, Language language);

// For who may propose to merge: what is perhaps about the same.
Html similar_html(const app::DossierView& view, Language language);

}  // namespace meent::web
