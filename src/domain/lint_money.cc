// SPDX-License-Identifier: EUPL-1.2
#include "domain/lint_money.h"

#include <algorithm>
#include <map>
#include <set>

#include "domain/checks.h"

namespace meent::domain {
namespace {

// What a dossier may have, without the amounts.
constexpr unsigned reserved = 1;
constexpr unsigned granted = 2;
constexpr unsigned paid = 4;
constexpr unsigned claimed = 8;
constexpr unsigned settled = 16;  // the amount is definite
constexpr unsigned open = reserved | granted | paid | claimed;

using States = std::set<unsigned>;

// What may be the case after the effect; empty: it is refused.
States after(EffectKind kind, const Json& parameters, unsigned state) {
  const unsigned out = (state & settled) != 0 ? 0 : paid;
  switch (kind) {
    case EffectKind::reserve:
      return {state | reserved};
    case EffectKind::grant:
      if ((state & settled) != 0) return {};
      return {(state & ~reserved) | granted};
    case EffectKind::pay:
      if ((state & granted) == 0) return {};
      if (parameters.find("rest") != nullptr) return {(state & ~granted) | out};
      return {state | out, (state & ~granted) | out};
    case EffectKind::account_for:
      return (state & settled) != 0 || (state & (granted | paid)) == 0 ? States{} : States{state};
    case EffectKind::settle: {
      if ((state & (granted | paid | settled)) == 0) return {};
      States states = {settled};
      if ((state & granted) != 0 || (state & settled) != 0) states.insert(settled | granted);
      if ((state & (paid | claimed | settled)) != 0) states.insert(settled | claimed);
      return states;
    }
    case EffectKind::receive:
      if ((state & claimed) == 0) return {};
      return {state, state & ~claimed};
    case EffectKind::release:
      if ((state & claimed) != 0) return {};
      return {state & ~(reserved | granted)};
    default:
      return {state};
  }
}

class MoneyLinter {
 public:
  MoneyLinter(const Instrument& instrument, std::vector<Finding>& findings)
      : instrument_(instrument), findings_(findings) {}

  void run() {
    bool any = false;
    for (const auto& phase : instrument_.phases)
      for (const auto& move : phase.moves) any = lint_move(move) || any;
    if (!any && instrument_.money) refuse(instrument_.money->line, "lint.money_unused", {});
    if (!any || instrument_.phases.empty()) return;
    walk();
    for (const auto& phase : instrument_.phases) lint_phase(phase);
  }

 private:
  void refuse(int line, std::string key, Params params) {
    findings_.push_back({instrument_.file, line, std::move(key), std::move(params)});
  }

  bool lint_move(const Move& move) {
    bool moves_money = false;
    bool has_procedure = false;
    for (const auto& clause : move.does) {
      const EffectRow* const row = find_effect(clause.name);
      if (row == nullptr) continue;
      has_procedure = has_procedure || row->kind == EffectKind::procedure;
      if (!is_money(row->kind)) continue;
      moves_money = true;
      if (!instrument_.money) refuse(clause.line, "lint.money_missing", {{"effect", clause.name}});
      if (row->kind == EffectKind::release || !clause.value.is_object()) continue;
      const Json* const share = clause.value.find("share");
      const bool too_much = share != nullptr && share->is_integer() && share->integer() > 100;
      if (clause.value.members().size() != 1 || too_much)
        refuse(clause.line, "lint.money_amount", {{"effect", clause.name}});
    }
    if (moves_money && has_procedure) refuse(move.line, "lint.money_procedure", {{"move", move.name}});
    return moves_money;
  }

  // In what states the move may leave a dossier that is in this one.
  States after_move(const Move& move, unsigned state) const {
    States states = {state};
    for (const auto& clause : move.does) {
      const EffectRow* const row = find_effect(clause.name);
      if (row == nullptr || !is_money(row->kind)) continue;
      States next;
      for (const unsigned one : states) next.merge(after(row->kind, clause.value, one));
      states = std::move(next);
    }
    const Phase* const to = find_phase(instrument_, move.to);
    if (to != nullptr && to->final) std::erase_if(states, [](unsigned one) { return (one & open) != 0; });
    return states;
  }

  void walk() {
    reached_[instrument_.phases.front().name] = {0};
    for (bool changed = true; changed;) {
      changed = false;
      for (const auto& phase : instrument_.phases)
        for (const unsigned state : States(reached_[phase.name]))
          for (const auto& move : phase.moves)
            for (const unsigned next : after_move(move, state))
              changed |= reached_[move.to.empty() ? phase.name : move.to].insert(next).second;
    }
    for (const auto& phase : instrument_.phases)
      if (phase.final) ending_[phase.name] = reached_[phase.name];
    for (bool changed = true; changed;) {
      changed = false;
      for (const auto& phase : instrument_.phases)
        for (const unsigned state : reached_[phase.name])
          for (const auto& move : phase.moves)
            for (const unsigned next : after_move(move, state))
              if (ending_[move.to.empty() ? phase.name : move.to].contains(next))
                changed |= ending_[phase.name].insert(state).second;
    }
  }

  void lint_phase(const Phase& phase) {
    for (const unsigned state : reached_[phase.name])
      if ((state & open) != 0 && !ending_[phase.name].contains(state)) {
        refuse(phase.line, "lint.money_hangs", {{"phase", phase.name}});
        break;
      }
    for (std::size_t i = 0; i < phase.moves.size(); ++i)
      for (const auto* const actor : {&clock_role, &parent_role})
        if (is_last(phase, i, *actor)) lint_silent(phase, phase.moves[i]);
  }

  static bool is_by(const Move& move, std::string_view actor) {
    return std::find(move.by.begin(), move.by.end(), actor) != move.by.end();
  }

  // Of moves with one name the last must always hold.
  static bool is_last(const Phase& phase, std::size_t index, std::string_view actor) {
    const Move& move = phase.moves[index];
    if (!is_by(move, actor)) return false;
    for (std::size_t i = index + 1; i < phase.moves.size(); ++i)
      if (phase.moves[i].name == move.name && is_by(phase.moves[i], actor)) return false;
    return true;
  }

  // What takes from a pot may find it empty; and the clock and the parent have nobody to try something else.
  void lint_silent(const Phase& phase, const Move& move) {
    bool may_fail = false;
    for (const auto& clause : move.does) {
      const EffectRow* const row = find_effect(clause.name);
      if (row != nullptr && is_money(row->kind) && row->kind != EffectKind::release) may_fail = true;
    }
    const Phase* const to = find_phase(instrument_, move.to);
    for (const unsigned state : reached_[phase.name]) {
      const auto states = after_move(move, state);
      may_fail = may_fail || states.empty();
    }
    if (may_fail && to != nullptr) refuse(move.line, "lint.money_clock", {{"move", move.name}, {"phase", phase.name}});
  }

  const Instrument& instrument_;
  std::vector<Finding>& findings_;
  std::map<std::string, States> reached_;
  std::map<std::string, States> ending_;
};

}  // namespace

void lint_money(const Instrument& instrument, std::vector<Finding>& findings) {
  MoneyLinter(instrument, findings).run();
}

}  // namespace meent::domain
