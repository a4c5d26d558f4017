// SPDX-License-Identifier: EUPL-1.2
// Making things happen to a dossier: opening one, making a move, letting the clock make its own. Each loads, asks the
// engine, runs the effects and procedures that follow, appends the sealed event, saves the projection and puts notices
// in the outbox: all in the session's transaction.
#pragma once

#include <string>
#include <string_view>

#include "app/session.h"
#include "app/views.h"
#include "base/result.h"
#include "domain/command.h"

namespace meent::app {

// The form that opens a dossier of this instrument: inside a round when `parent` is not 0.
struct OpeningForm {
  MunicipalityView municipality;
  std::string instrument;
  std::string title;
  std::optional<DossierLink> parent = {};
  std::vector<FieldView> fields;
};
Result<OpeningForm> view_opening(Session& session, std::string_view slug, std::string_view instrument,
                                 std::int64_t parent);

struct Opened {
  std::int64_t number = 0;
  domain::DossierId id;
};
// Refusals: those of domain::open(); not_signed_in "sign_in.needed".
Result<Opened> open_dossier(Session& session, std::string_view slug, std::string_view instrument, std::int64_t parent,
                            std::string_view area, const domain::Given& given);

// Refusals: those of domain::decide(); not_signed_in "sign_in.needed"; not_found.
Result<Done> make_move(Session& session, std::string_view slug, std::int64_t number, std::string_view move,
                       const domain::Given& given);

// Lets the clock make the moves of all terms that passed before the session's day; returns how many it made. A dossier
// whose move is refused is logged and left for people.
std::int64_t tick(Session& session);

}  // namespace meent::app
