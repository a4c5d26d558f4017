// SPDX-License-Identifier: EUPL-1.2
// What somebody filled in of a form and keeps for later: theirs alone, in no event, and gone when it is handed in,
// thrown away, erased, or not looked after for draft_days. A photo is not kept: a browser must send it again.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/procedure.h"
#include "app/session.h"
#include "app/views.h"
#include "base/result.h"

namespace meent::app {

inline constexpr int draft_days = 90;
inline constexpr std::size_t most_drafts = 20;
inline constexpr std::size_t longest_draft = 100'000;  // bytes, of all answers together

// Which form: an entry in a dossier (`parent`), or something by itself (`instrument`).
struct FormPlace {
  std::string municipality;
  std::string instrument = {};
  std::int64_t parent = 0;
};
// The form itself: view_entry_opening() or view_opening(), with their refusals.
Result<OpeningForm> view_form(Session& session, const FormPlace& place);

struct DraftView {
  FormPlace place;
  MunicipalityView municipality;
  std::string title;  // what is asked for a title, or else of the form
  std::string where;  // title of the parent
  Instant saved_at;
  Date kept_until;
  bool open = true;  // it can still be handed in
  std::vector<std::pair<std::string, std::string>> answers;
};

// Answers to questions that the form does not have are left out; an empty form is kept too. Refusals: those of
// view_form(); not_signed_in; conflict "draft.too_many" {most}; invalid "draft.too_long".
Result<Done> save_draft(Session& session, const FormPlace& place, const domain::Given& given);
// Nothing when there is none, or nobody is signed in.
std::optional<DraftView> find_draft(Session& session, const FormPlace& place);
// All of the actor's, the last one first; not_signed_in "sign_in.needed".
Result<std::vector<DraftView>> list_drafts(Session& session);
// Twice is the same as once. not_signed_in "sign_in.needed".
Result<Done> throw_draft_away(Session& session, const FormPlace& place);
// Those that nobody came back to; for a clock.
void forget_old_drafts(Session& session);

}  // namespace meent::app
