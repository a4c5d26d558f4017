// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "domain/checks.h"
#include "domain/instrument_lint.h"

namespace meent::domain {
namespace {

// What one definition says about the phases and moves of others.
class FamilyLinter {
 public:
  explicit FamilyLinter(std::span<const Instrument> all) : all_(all) {}

  std::vector<Finding> run() {
    for (const auto& instrument : all_) {
      lint_id(instrument);
      if (!instrument.inside.empty()) lint_inside(instrument);
      lint_clauses_of(instrument, instrument.opening.needs);
      for (const auto& phase : instrument.phases) {
        if (phase.ballot) lint_clauses_of(instrument, {*phase.ballot});
        for (const auto& move : phase.moves) {
          if (std::find(move.tells.begin(), move.tells.end(), children_role) != move.tells.end() &&
              children_of(instrument).empty())
            refuse(instrument, move.line, "lint.no_children", {{"id", instrument.id}});
          lint_clauses_of(instrument, move.needs);
          lint_clauses_of(instrument, move.does);
        }
      }
    }
    return std::move(findings_);
  }

 private:
  const Instrument* find(std::string_view id) const {
    for (const auto& instrument : all_)
      if (instrument.id == id) return &instrument;
    return nullptr;
  }

  void refuse(const Instrument& instrument, int line, std::string key, Params params) {
    findings_.push_back({instrument.file, line, std::move(key), std::move(params)});
  }

  void lint_id(const Instrument& instrument) {
    for (const auto& other : all_) {
      if (&other != &instrument && other.id == instrument.id)
        refuse(instrument, instrument.id_line, "lint.duplicate_id", {{"id", instrument.id}, {"file", other.file}});
    }
  }

  void lint_inside(const Instrument& instrument) {
    const Instrument* const parent = find(instrument.inside);
    if (parent == nullptr)
      refuse(instrument, instrument.inside_line, "lint.inside_unknown", {{"inside", instrument.inside}});
    else if (!parent->inside.empty())
      refuse(instrument, instrument.inside_line, "lint.two_levels",
             {{"inside", instrument.inside}, {"parent", parent->inside}});
  }

  std::vector<const Instrument*> children_of(const Instrument& parent) const {
    std::vector<const Instrument*> children;
    for (const auto& instrument : all_)
      if (instrument.inside == parent.id) children.push_back(&instrument);
    return children;
  }

  bool child_has_phase(const Instrument& parent, const std::string& phase) const {
    const auto children = children_of(parent);
    return std::any_of(children.begin(), children.end(),
                       [&](const Instrument* child) { return find_phase(*child, phase) != nullptr; });
  }

  bool child_has_move(const Instrument& parent, const std::string& phase, const std::string& name) const {
    for (const Instrument* const child : children_of(parent))
      for (const auto& item : child->phases)
        if (item.name == phase)
          for (const Move* const move : list_moves(item, name))
            if (std::find(move->by.begin(), move->by.end(), parent_role) != move->by.end()) return true;
    return false;
  }

  void lint_value(const Instrument& instrument, const Clause& clause, ParameterKind kind, const Json& value) {
    if (kind == ParameterKind::parent_phases) {
      const Instrument* const parent = find(instrument.inside);
      for (const auto& phase : texts_of(value))
        if (parent != nullptr && find_phase(*parent, phase) == nullptr)
          refuse(instrument, clause.line, "lint.parent_phase_unknown", {{"phase", phase}, {"inside", parent->id}});
    }
    if (kind == ParameterKind::child_phase || kind == ParameterKind::child_phases)
      for (const auto& phase : texts_of(value))
        if (!child_has_phase(instrument, phase))
          refuse(instrument, clause.line, "lint.child_phase_unknown", {{"phase", phase}, {"id", instrument.id}});
    if (kind == ParameterKind::child_move) {
      const Json* over = clause.value.find("over");
      if (over == nullptr) over = clause.value.find("from");
      for (const auto& phase : texts_of(over == nullptr ? Json() : *over))
        for (const auto& move : texts_of(value))
          if (!child_has_move(instrument, phase, move))
            refuse(instrument, clause.line, "lint.child_move_unknown", {{"move", move}, {"phase", phase}});
    }
    if (kind == ParameterKind::child_money)
      for (const auto& name : texts_of(value)) {
        const auto children = children_of(instrument);
        if (std::none_of(children.begin(), children.end(), [&](const Instrument* child) {
              const Field* const field = find_field(*child, name);
              return field != nullptr && field->type == FieldType::money && field->required;
            }))
          refuse(instrument, clause.line, "lint.child_money_unknown", {{"field", name}});
      }
    if (kind == ParameterKind::instrument)
      for (const auto& id : texts_of(value)) {
        const Instrument* const child = find(id);
        if (child == nullptr || child->inside != instrument.id)
          refuse(instrument, clause.line, "lint.child_unknown", {{"id", id}});
      }
  }

  void lint_clauses_of(const Instrument& instrument, const std::vector<Clause>& clauses) {
    for (const auto& clause : clauses) {
      const Check* const check = find_check(clause.name);
      const EffectRow* const effect = clause.name == ballot_clause ? &ballot_row() : find_effect(clause.name);
      const auto kind = check != nullptr ? check->kind : effect != nullptr ? effect->parameter : ParameterKind::yes;
      const auto parts = check != nullptr    ? check->parts
                         : effect != nullptr ? effect->parts
                                             : std::span<const Parameter>();
      lint_value(instrument, clause, kind, clause.value);
      for (const auto& part : parts)
        if (const Json* const value = clause.value.find(part.name); value != nullptr)
          lint_value(instrument, clause, part.kind, *value);
    }
  }

  std::span<const Instrument> all_;
  std::vector<Finding> findings_;
};

}  // namespace

std::vector<Finding> lint_together(std::span<const Instrument> instruments) { return FamilyLinter(instruments).run(); }

}  // namespace meent::domain
