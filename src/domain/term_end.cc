// SPDX-License-Identifier: EUPL-1.2
#include "domain/term_end.h"

#include <algorithm>

#include "domain/turn.h"

namespace meent::domain {

std::optional<TermEnd> find_term_end(const Instrument& instrument, const Dossier& before, const Event& event) {
  if (!event.enters || !before.due_on || event.move == opening_move) return std::nullopt;
  const Phase* const phase = find_phase(instrument, before.phase);
  if (phase == nullptr) return std::nullopt;
  const Date ended_on = civil_date(event.at);
  if (event.role == clock_role)
    return is_municipal_turn(instrument, *phase) ? std::optional<TermEnd>({EndedBy::clock, ended_on, 0}) : std::nullopt;
  const Role* const role = find_role(instrument, event.role);
  if (role == nullptr || (role->kind != RoleKind::officer && role->kind != RoleKind::decider)) return std::nullopt;
  return TermEnd{EndedBy::answer, ended_on, std::max(0, days_between(*before.due_on, ended_on))};
}

}  // namespace meent::domain
