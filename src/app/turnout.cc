// SPDX-License-Identifier: EUPL-1.2
#include "app/turnout.h"

#include <algorithm>

#include "app/ballot_choices.h"
#include "store/ballot_store.h"
#include "store/paper_store.h"

namespace meent::app {

std::optional<std::int64_t> TurnoutView::per_mille() const {
  if (!only_by_letter || letters <= 0 || ballots() > letters) return std::nullopt;
  return (ballots() * 2000 + letters) / (2 * letters);
}

std::optional<TurnoutView> find_turnout(Session& session, const Loaded& loaded) {
  const auto* const here = domain::find_phase(*loaded.instrument, loaded.dossier.phase);
  const auto* const voting = domain::find_ballot_phase(*loaded.instrument);
  if (voting == nullptr || here == nullptr || here <= voting) return std::nullopt;
  return *keep<std::optional<TurnoutView>>(
      session, "turnout:" + loaded.dossier.id.text, [&]() -> std::optional<TurnoutView> {
        const std::int64_t all = count_closed_ballots(session, loaded.dossier.id);
        const auto paper = store::count_confirmed_paper(session.database, loaded.dossier.id);
        TurnoutView view;
        view.letters = store::count_letters(session.database, loaded.dossier.id);
        view.paper = paper.valid;
        view.online = std::max<std::int64_t>(0, all - paper.valid);
        view.spoilt = paper.spoilt;
        if (all == 0 && view.letters == 0 && view.spoilt == 0) return std::nullopt;
        // Paper without a code has no letter to be held against.
        view.only_by_letter = paper.valid == 0 || ballot_rules_of(loaded).needs_code;
        return view;
      });
}

}  // namespace meent::app
