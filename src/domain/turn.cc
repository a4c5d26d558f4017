// SPDX-License-Identifier: EUPL-1.2
#include "domain/turn.h"

#include <algorithm>

namespace meent::domain {

Expected list_expected(const Instrument& instrument, const Phase& phase) {
  Expected expected;
  for (const auto& move : phase.moves) {
    // What waits for somebody's consent is nobody's duty.
    if (move.consent) continue;
    const Phase* const next = find_phase(instrument, move.to);
    const bool closes = next != nullptr && next->final;
    for (const auto& role : move.by) {
      if (role == parent_role) expected.by_parent = expected.by_parent || !closes;
      else if (role != clock_role && next != nullptr && !closes) expected.moves.push_back({&move, role});
    }
  }
  if (!expected.moves.empty() || expected.by_parent || !phase.term || !phase.term->on_end.empty()) return expected;
  for (const auto& move : phase.moves)
    for (const auto& role : move.by) {
      if (move.consent) continue;
      const auto* const known = find_role(instrument, role);
      if (!move.to.empty() && known != nullptr && known->kind != RoleKind::initiator)
        expected.moves.push_back({&move, role});
    }
  return expected;
}

bool is_municipal_turn(const Instrument& instrument, const Phase& phase) {
  const auto expected = list_expected(instrument, phase);
  return std::any_of(expected.moves.begin(), expected.moves.end(), [&](const ExpectedMove& one) {
    const auto* const role = find_role(instrument, one.role);
    return role != nullptr && (role->kind == RoleKind::officer || role->kind == RoleKind::decider);
  });
}

}  // namespace meent::domain
