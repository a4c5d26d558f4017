// SPDX-License-Identifier: EUPL-1.2
// What somebody handed in or takes part in as an initiator, and by when they hear something.
#pragma once

#include <optional>
#include <vector>

#include "app/session.h"
#include "app/views.h"
#include "base/result.h"

namespace meent::app {

struct OwnDossier {
  MunicipalityView municipality;
  DossierLink link;  // without summary and amount
  // Whose turn it is: an official or a decider has to answer; or the reader, who was asked to complete it or has the
  // next step; or neither.
  enum class Turn { municipality, own, other } turn = Turn::other;
  std::optional<Date> until = {};  // last day of the term, its own or that of the round around it; link.late: it passed
};

// Of who is signed in: those that run first, then the newest first, each once; those among the 200 newest in which they
// hold any role. One question to the database besides what is kept. Refuses with not_signed_in "sign_in.needed".
Result<std::vector<OwnDossier>> list_own_dossiers(Session& session);

}  // namespace meent::app
