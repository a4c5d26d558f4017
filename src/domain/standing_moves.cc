// SPDX-License-Identifier: EUPL-1.2
#include "domain/standing_moves.h"

#include <algorithm>
#include <array>
#include <string>

namespace meent::domain {
namespace {

constexpr std::array<std::string_view, 2> grounds = {"Awb 4:13", "Awb 7:10"};

std::vector<std::string> roles_of_kinds(const Instrument& instrument, std::initializer_list<RoleKind> kinds) {
  std::vector<std::string> names;
  for (const auto& role : instrument.roles)
    if (std::find(kinds.begin(), kinds.end(), role.kind) != kinds.end()) names.push_back(role.name);
  return names;
}

}  // namespace

bool is_decision_in_time(const Phase& phase) {
  if (phase.stage != Stage::decision || !phase.term || !phase.term->on_end.empty()) return false;
  return std::any_of(grounds.begin(), grounds.end(),
                     [&](std::string_view ground) { return phase.term->law.starts_with(ground); });
}

void add_standing_moves(Instrument& instrument) {
  const auto askers = roles_of_kinds(instrument, {RoleKind::initiator});
  if (askers.empty()) return;
  for (auto& phase : instrument.phases) {
    if (!is_decision_in_time(phase) || !list_moves(phase, default_move).empty()) continue;
    Move move;
    move.name = default_move;
    move.title = {"De gemeente in gebreke stellen", "Give the municipality notice of default"};
    move.by = askers;
    move.line = phase.term->line;
    move.needs.push_back({"term_over", Json(true), move.line});
    move.does.push_back({"notice_of_default", Json(true), move.line});
    move.tells = roles_of_kinds(instrument, {RoleKind::officer, RoleKind::decider});
    phase.moves.push_back(std::move(move));
  }
}

}  // namespace meent::domain
