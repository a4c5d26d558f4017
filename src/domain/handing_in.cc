// SPDX-License-Identifier: EUPL-1.2
#include "domain/handing_in.h"

#include <algorithm>

namespace meent::domain {

bool hands_in(const Instrument& instrument, const Event& event) {
  const Role* const role = find_role(instrument, event.role);
  if (role == nullptr || role->kind != RoleKind::initiator) return false;
  if (event.move == opening_move) return true;
  const Phase* const from = find_phase(instrument, event.from);
  const Phase* const to = find_phase(instrument, event.to);
  if (from == nullptr || to == nullptr) return false;
  if (from != to) return !to->final && (to->stage == Stage::assessment || to->stage == Stage::decision);
  const auto moves = list_moves(*from, event.move);
  return std::any_of(moves.begin(), moves.end(),
                     [](const Move* move) { return find_clause(move->does, "resume") != nullptr; });
}

}  // namespace meent::domain
