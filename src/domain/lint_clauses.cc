// SPDX-License-Identifier: EUPL-1.2
#include "domain/lint_clauses.h"

#include <algorithm>
#include <set>
#include <span>

#include "base/text.h"
#include "domain/checks.h"
#include "domain/instrument_lint.h"

namespace meent::domain {
namespace {

std::vector<std::string> texts_of(const Json& value) {
  std::vector<std::string> texts;
  if (value.is_text()) texts.push_back(value.text());
  if (value.is_array())
    for (const auto& item : value.items())
      if (item.is_text()) texts.push_back(item.text());
  return texts;
}

bool is_texts(const Json& value) {
  if (value.is_text()) return !value.text().empty();
  return value.is_array() && !value.items().empty() && texts_of(value).size() == value.items().size();
}

std::string_view example(ParameterKind kind) {
  switch (kind) {
    case ParameterKind::yes:
      return "true";
    case ParameterKind::whole:
      return "25 / \"@…\"";
    case ParameterKind::table:
      return "{ … }";
    case ParameterKind::texts:
    case ParameterKind::roles:
    case ParameterKind::fields:
    case ParameterKind::parent_phases:
    case ParameterKind::child_phases:
      return "[\"…\"]";
    default:
      return "\"…\"";
  }
}

bool has_form(ParameterKind kind, const Json& value) {
  if (!value_name(value).empty())
    return kind == ParameterKind::whole || kind == ParameterKind::rule || kind == ParameterKind::text ||
           kind == ParameterKind::any;
  switch (kind) {
    case ParameterKind::yes:
      return value.is_bool() && value.boolean();
    case ParameterKind::whole:
      return value.is_integer() && value.integer() >= 0;
    case ParameterKind::table:
      return value.is_object();
    case ParameterKind::any:
      return value.is_text() || value.is_integer() || value.is_bool();
    case ParameterKind::texts:
    case ParameterKind::roles:
    case ParameterKind::fields:
    case ParameterKind::parent_phases:
    case ParameterKind::child_phases:
      return is_texts(value);
    default:
      return value.is_text() && !value.text().empty();
  }
}

class ClauseLinter {
 public:
  ClauseLinter(const Instrument& instrument, std::vector<Finding>& findings)
      : instrument_(instrument), findings_(findings) {}

  void lint(const Clause& clause, ParameterKind kind, std::span<const Parameter> parts) {
    lint_value(clause, clause.name, kind, clause.value);
    if (kind != ParameterKind::table || !clause.value.is_object()) return;
    std::vector<std::string> known;
    for (const auto& part : parts) {
      known.emplace_back(part.name);
      const Json* const value = clause.value.find(part.name);
      if (value != nullptr) lint_value(clause, clause.name + "." + std::string(part.name), part.kind, *value);
      else if (part.required)
        refuse(clause.line, "lint.parameter_missing", {{"clause", clause.name}, {"word", std::string(part.name)}});
    }
    for (const auto& [name, value] : clause.value.members())
      if (std::find(known.begin(), known.end(), name) == known.end())
        refuse(clause.line, "lint.parameter_unknown",
               {{"clause", clause.name}, {"word", name}, {"known", join(known, ", ")}});
  }

  void refuse(int line, std::string key, Params params) {
    findings_.push_back({instrument_.file, line, std::move(key), std::move(params)});
  }

 private:
  void lint_value(const Clause& clause, const std::string& word, ParameterKind kind, const Json& value) {
    if (!has_form(kind, value)) {
      refuse(clause.line, "lint.parameter", {{"clause", word}, {"expected", std::string(example(kind))}});
      return;
    }
    if (kind == ParameterKind::field || kind == ParameterKind::fields)
      for (const auto& field : texts_of(value))
        if (find_field(instrument_, field) == nullptr) refuse(clause.line, "lint.field_unknown", {{"field", field}});
    if (kind == ParameterKind::role || kind == ParameterKind::roles)
      for (const auto& role : texts_of(value))
        if (find_role(instrument_, role) == nullptr) lint_role(role, clause.line);
    if (kind == ParameterKind::parent_phases && instrument_.inside.empty())
      refuse(clause.line, "lint.not_inside", {{"word", clause.name}});
  }

  void lint_role(const std::string& role, int line) {
    std::vector<std::string> known;
    for (const auto& item : instrument_.roles) known.push_back(item.name);
    refuse(line, "lint.role_unknown", {{"role", role}, {"known", join(known, ", ")}});
  }

  const Instrument& instrument_;
  std::vector<Finding>& findings_;
};

template <class Row>
std::string known_names(std::span<const Row> rows) {
  std::vector<std::string> names;
  for (const auto& row : rows) names.emplace_back(row.name);
  return join(names, ", ");
}

}  // namespace

void lint_clauses(const Instrument& instrument, const std::vector<Clause>& needs, const std::vector<Clause>& does,
                  std::vector<Finding>& findings) {
  ClauseLinter linter(instrument, findings);
  for (const auto& need : needs) {
    if (const Check* const check = find_check(need.name); check != nullptr)
      linter.lint(need, check->kind, check->parts);
    else linter.refuse(need.line, "lint.unknown_check", {{"check", need.name}, {"known", known_names(checks())}});
  }
  for (const auto& effect : does) {
    if (const EffectRow* const row = find_effect(effect.name); row != nullptr)
      linter.lint(effect, row->parameter, row->parts);
    else
      linter.refuse(effect.line, "lint.unknown_effect", {{"effect", effect.name}, {"known", known_names(effects())}});
  }
}

void lint_ballot(const Instrument& instrument, const Clause& ballot, std::vector<Finding>& findings) {
  ClauseLinter(instrument, findings).lint(ballot, ballot_row().parameter, ballot_row().parts);
}

namespace {

// What one definition says about the phases and moves of others.
class FamilyLinter {
 public:
  explicit FamilyLinter(std::span<const Instrument> all) : all_(all) {}

  std::vector<Finding> run() {
    for (const auto& instrument : all_) {
      if (!instrument.inside.empty()) lint_inside(instrument);
      lint_clauses_of(instrument, instrument.opening.needs);
      for (const auto& phase : instrument.phases) {
        if (phase.ballot) lint_clauses_of(instrument, {*phase.ballot});
        for (const auto& move : phase.moves) {
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

  void lint_inside(const Instrument& instrument) {
    const Instrument* const parent = find(instrument.inside);
    if (parent == nullptr) refuse(instrument, 0, "lint.inside_unknown", {{"inside", instrument.inside}});
    else if (!parent->inside.empty())
      refuse(instrument, 0, "lint.two_levels", {{"inside", instrument.inside}, {"parent", parent->inside}});
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
