// SPDX-License-Identifier: EUPL-1.2
// One dossier that is not a round: a plan, an initiative, a request. The words of who handed it in, where it stands,
// what the reader can do (as resident or as official), the answer and the history.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/views.h"
#include "base/language.h"
#include "base/result.h"
#include "web/html.h"

namespace meent::web {

// What belongs to the reader and to a move that was just refused.
struct MoveForms {
  std::string form_token;
  std::string tried = {};  // name of the refused move; its DossierView fields hold what was typed in raw
  std::vector<FieldError> errors = {};
  std::string error = {};         // in the reader's language
  std::optional<Html> desk = {};  // for officials: where else they work on it
};

// The whole page, with moves_html() in it.
Html plan_html(const app::DossierView& view, const MoveForms& forms, Language language);

// Each possible move as a form that posts to /{city}/dossier/{number}/handelingen/{move}; an impossible one shows why.
// Nothing when there are no moves. Also fits below a round, for officials.
Html moves_html(const app::DossierView& view, const MoveForms& forms, Language language);

// Why it stands where it stands, in the words of who brought it there; nothing when no reason was given.
Html reason_html(const app::DossierView& view, Language language);

// What happened, oldest first, with reasons.
Html history_html(const app::DossierView& view, Language language);

}  // namespace meent::web
