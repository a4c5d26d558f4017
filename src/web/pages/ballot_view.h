// SPDX-License-Identifier: EUPL-1.2
// Voting on one screen: choose, look it over, cast; then the receipt. Works without a script: the same form is posted
// for each step and comes back with everything as it was. /assets/ballot.js only moves the bar along while choosing.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/views.h"
#include "base/language.h"
#include "base/result.h"
#include "web/html.h"

namespace meent::web {

// On a ballot of points and on a ranking each plan has a field: this and the plan's number. Empty on other ballots.
std::string_view numbers_field(const app::BallotView& view);

// How this ballot is filled in, in a sentence.
Html rule_html(const app::BallotView& view, Language language);

// Holds the key of a draft.
inline constexpr std::string_view kept_field = "bewaard";

struct BallotForm {
  std::string form_token;
  std::string code = {};                // as it was typed
  bool review = false;                  // the second step: only what was chosen, and the button that casts
  std::vector<FieldError> errors = {};  // fields "code", "plan" and those of the plans
  std::string error = {};               // in the reader's language
  bool signed_in = false;               // so that the ballot can be kept to go on with later
  bool from_draft = false;              // what stands on it was kept before
  std::string draft = {};               // key of the draft that goes when this is cast; empty: none
  bool example = false;                 // invented people: a code can be asked for
};

// Posts to /{city}/dossier/{number}/stemmen: form_token, nonce, code, plan (once per choice) or the fields of the
// plans, kept_field, and step: "review", "change" or "cast". A review without a choice is the form again, with what is
// missing; the code may be typed there. Who is signed in can post the same to …/bewaren, and form_token to …/weggooien.
// Where people are invented everybody can post
// form_token to …/voorbeeldcode for a code.
Html ballot_html(const app::BallotView& view, const BallotForm& form, Language language);

// After casting: the code with which a voter can check that the ballot was counted, and what was chosen. For this
// reader's eyes only; nothing on this page is kept with a name.
Html receipt_html(const app::ReceiptView& view, Language language);

// Where a voter types a receipt and reads whether that ballot is in the list. Posts kenmerk and form_token (the only
// part of `form` that is used) to /{city}/dossier/{number}/controleren, so that no receipt comes to stand in an
// address.
Html check_html(const app::CheckView& view, const BallotForm& form, Language language);

}  // namespace meent::web
