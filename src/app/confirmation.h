// SPDX-License-Identifier: EUPL-1.2
// What somebody gets who handed something in (domain/handing_in.h): that it arrived, a copy as it was then, and what
// happens now. On a page, and by mail when they want mail. (A receipt is what a voter gets: voting.h.)
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/house.h"
#include "app/session.h"
#include "app/views.h"
#include "base/result.h"

namespace meent::app {

// A notice to who handed in what the event of that sequence says.
inline constexpr std::string_view received_notice = "notice.received";

struct HandedIn {
  std::int64_t sequence = 0;
  Instant at;
  std::string move;                // in words: "Plan aanvullen"
  std::vector<FieldView> answers;  // all that were given by then, in the order of the form; without what was erased
};
// The last time, or the one with that sequence; nothing when nobody handed anything in.
std::optional<HandedIn> find_handed_in(Session& session, const Loaded& loaded,
                                       std::optional<std::int64_t> sequence = {});

struct ConfirmationView {
  DossierView dossier;
  HandedIn handed_in;
  std::vector<std::string> still_possible;  // what its initiator can do now, in words: "Plan wijzigen"
  bool wants_mail = false;                  // a copy goes to their address, where the installation sends mail
};
// For its initiators. Refusals: those of load(); not_signed_in "sign_in.needed"; not_allowed "confirmation.not_yours";
// not_found "confirmation.nothing".
Result<ConfirmationView> view_confirmation(Session& session, std::string_view slug, std::int64_t number);
// Whether this reader gets it.
bool has_confirmation(Session& session, std::string_view slug, std::int64_t number);

}  // namespace meent::app
