// SPDX-License-Identifier: EUPL-1.2
// What somebody started or handed in themselves, to find it again, and to see where something is asked of them.
#pragma once

#include <vector>

#include "app/session.h"
#include "app/views.h"
#include "base/result.h"

namespace meent::app {

inline constexpr std::int64_t most_own_dossiers = 50;

struct OwnDossier {
  MunicipalityView municipality;
  DossierLink dossier;
  bool waits_for_you = false;  // it is the initiators' turn
};

// Of which the actor is an initiator: what waits for them first, then what runs, then what has ended, each the newest
// first; the newest `most_own_dossiers`. not_signed_in "sign_in.needed".
Result<std::vector<OwnDossier>> list_own_dossiers(Session& session);

}  // namespace meent::app
