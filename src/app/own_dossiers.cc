// SPDX-License-Identifier: EUPL-1.2
#include "app/own_dossiers.h"

#include <algorithm>

#include "app/house.h"
#include "domain/initiators.h"
#include "domain/turn.h"
#include "store/dossier_store.h"

namespace meent::app {
namespace {

bool waits_for_initiators(const domain::Instrument& instrument, const domain::Dossier& dossier) {
  const auto* const phase = domain::find_phase(instrument, dossier.phase);
  if (phase == nullptr || dossier.final) return false;
  if (dossier.paused_on) return true;
  const auto expected = domain::list_expected(instrument, *phase);
  return std::any_of(expected.moves.begin(), expected.moves.end(), [&](const domain::ExpectedMove& one) {
    const auto* const role = domain::find_role(instrument, one.role);
    return role != nullptr && role->kind == domain::RoleKind::initiator;
  });
}

}  // namespace

Result<std::vector<OwnDossier>> list_own_dossiers(Session& session) {
  if (session.actor.empty()) return Error{ErrorCode::not_signed_in, "sign_in.needed"};
  std::vector<OwnDossier> own;
  for (const auto& row : store::list_dossiers_of(session.database, session.actor, {most_own_dossiers, 0})) {
    const auto instrument = get_instrument(session, row.municipality, row.instrument, row.version);
    const auto dossier = store::load_dossier(session.database, row.id);
    const auto holders = dossier.people.find(domain::initiator_role(*instrument));
    if (holders == dossier.people.end() || !holders->second.contains(session.actor)) continue;
    const auto municipality = get_municipality(session, row.municipality);
    if (!municipality) continue;
    own.push_back(
        {to_view(**municipality), to_link(session, **municipality, row), waits_for_initiators(*instrument, dossier)});
  }
  const auto rank = [](const OwnDossier& one) { return one.waits_for_you ? 0 : one.dossier.final ? 2 : 1; };
  std::stable_sort(own.begin(), own.end(),
                   [&](const OwnDossier& left, const OwnDossier& right) { return rank(left) < rank(right); });
  return own;
}

}  // namespace meent::app
