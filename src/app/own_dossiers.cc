// SPDX-License-Identifier: EUPL-1.2
#include "app/own_dossiers.h"

#include <algorithm>

#include "app/house.h"
#include "base/check.h"
#include "domain/turn.h"
#include "store/own_dossier_store.h"

namespace meent::app {
namespace {

constexpr std::int64_t most_rows = 200;

OwnDossier::Turn turn_of(const domain::Instrument& instrument, const domain::Phase& phase,
                         const store::OwnDossierRow& row) {
  if (row.final) return OwnDossier::Turn::other;
  if (row.paused_on) return OwnDossier::Turn::own;
  // Without a term of its own nobody has to answer by a day: it goes on with the round around it.
  if (row.due_on && domain::is_municipal_turn(instrument, phase)) return OwnDossier::Turn::municipality;
  const auto expected = domain::list_expected(instrument, phase);
  const bool own = std::any_of(expected.moves.begin(), expected.moves.end(),
                               [&](const domain::ExpectedMove& one) { return one.role == row.role; });
  return own ? OwnDossier::Turn::own : OwnDossier::Turn::other;
}

}  // namespace

Result<std::vector<OwnDossier>> list_own_dossiers(Session& session) {
  if (session.actor.empty()) return Error{ErrorCode::not_signed_in, "sign_in.needed"};
  std::vector<OwnDossier> own;
  for (const auto& row : store::list_own_dossiers(session.database, session.actor, most_rows)) {
    const auto instrument = get_instrument(session, row.municipality, row.instrument, row.version);
    const auto* const role = domain::find_role(*instrument, row.role);
    const auto* const phase = domain::find_phase(*instrument, row.phase);
    if (role == nullptr || phase == nullptr || role->kind != domain::RoleKind::initiator) continue;
    const auto municipality = MUST(get_municipality(session, row.municipality));
    OwnDossier one;
    one.municipality = to_view(*municipality);
    one.link.number = row.number;
    one.link.title = row.title;
    one.link.instrument = local_name(*municipality, *instrument, session.language);
    one.link.phase = phase->title.in(session.language);
    one.link.stage = row.stage;
    if (!row.area.empty()) one.link.area = area_name(session, row.area);
    one.link.final = row.final;
    one.turn = turn_of(*instrument, *phase, row);
    if (!row.final) one.until = row.due_on ? row.due_on : row.parent_due_on;
    one.link.due_on = row.due_on;
    one.link.late = !row.final && row.due_on && *row.due_on < civil_date(session.now);
    own.push_back(std::move(one));
  }
  return own;
}

}  // namespace meent::app
