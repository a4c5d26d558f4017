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

std::vector<std::string> texts_of(Json const& value) {
  std::vector<std::string> texts;
  if (value.is_text()) texts.push_back(value.text());
  if (value.is_array())
    for (auto const& item : value.items())
      if (item.is_text()) texts.push_back(item.text());
  return texts;
}

bool is_texts(Json const& value) {
  if (value.is_text()) return !value.text().empty();
  return value.is_array() && !value.items().empty() && texts_of(value).size() == value.items().size();
}

std::string_view example(ParameterKind kind) {
  switch (kind) {
    case ParameterKind::yes: return "true";
    case ParameterKind::whole: return "25 / \"@…\"";
    case ParameterKind::table: return "{ … }";
    case ParameterKind::texts:
    case ParameterKind::roles:
    case ParameterKind::fields:
    case ParameterKind::parent_phases:
    case ParameterKind::child_phases: return "[\"…\"]";
    default: return "\"…\"";
  }
}

bool has_form(ParameterKind kind, Json const& value) {
  if (!value_name(value).empty()) return kind == ParameterKind::whole || kind == ParameterKind::rule ||
                                         kind == ParameterKind::text || kind == ParameterKind::any;
  switch (kind) {
    case ParameterKind::yes: return value.is_bool() && value.boolean();
    case ParameterKind::whole: return value.is_integer() && value.integer() >= 0;
    case ParameterKind::table: return value.is_object();
    case ParameterKind::any: return value.is_text() || value.is_integer() || value.is_bool();
    case ParameterKind::texts:
    case ParameterKind::roles:
    case ParameterKind::fields:
    case ParameterKind::parent_phases:
    case ParameterKind::child_phases: return is_texts(value);
    default: return value.is_text() && !value.text().empty();
  }
}

class ClauseLinter {
 public:
  ClauseLinter(Instrument const& instrument, std::vector<Finding>& findings)
      : instrument_(instrument), findings_(findings) {}

  void lint(Clause const& clause, ParameterKind kind, std::span<Parameter const> parts) {
    lint_value(clause, clause.name, kind, clause.value);
    if (kind != ParameterKind::table || !clause.value.is_object()) return;
    std::vector<std::string> known;
    for (auto const& part : parts) {
      known.emplace_back(part.name);
      Json const* const value = clause.value.find(part.name);
      if (value != nullptr)
        lint_value(clause, clause.name + "." + std::string(part.name), part.kind, *value);
      else if (part.required)
        refuse(clause.line, "lint.parameter_missing", {{"clause", clause.name}, {"word", std::string(part.name)}});
    }
    for (auto const& [name, value] : clause.value.members())
      if (std::find(known.begin(), known.end(), name) == known.end())
        refuse(clause.line, "lint.parameter_unknown",
               {{"clause", clause.name}, {"word", name}, {"known", join(known, ", ")}});
  }

  void refuse(int line, std::string key, Params params) {
    findings_.push_back({instrument_.file, line, std::move(key), std::move(params)});
  }

 private:
  void lint_value(Clause const& clause, std::string const& word, ParameterKind kind, Json const& value) {
    if (!has_form(kind, value)) {
      refuse(clause.line, "lint.parameter", {{"clause", word}, {"expected", std::string(example(kind))}});
      return;
    }
    if (kind == ParameterKind::field || kind == ParameterKind::fields)
      for (auto const& field : texts_of(value))
        if (find_field(instrument_, field) == nullptr) refuse(clause.line, "lint.field_unknown", {{"field", field}});
    if (kind == ParameterKind::role || kind == ParameterKind::roles)
      for (auto const& role : texts_of(value))
        if (find_role(instrument_, role) == nullptr) lint_role(role, clause.line);
    if (kind == ParameterKind::parent_phases && instrument_.inside.empty())
      refuse(clause.line, "lint.not_inside", {{"word", clause.name}});
  }

  void lint_role(std::string const& role, int line) {
    std::vector<std::string> known;
    for (auto const& item : instrument_.roles) known.push_back(item.name);
    refuse(line, "lint.role_unknown", {{"role", role}, {"known", join(known, ", ")}});
  }

  Instrument const& instrument_;
  std::vector<Finding>& findings_;
};

template <class Row>
std::string known_names(std::span<Row const> rows) {
  std::vector<std::string> names;
  for (auto const& row : rows) names.emplace_back(row.name);
  return join(names, ", ");
}

}  // namespace

void lint_clauses(Instrument const& instrument, std::vector<Clause> const& needs, std::vector<Clause> const& does,
                  std::vector<Finding>& findings) {
  ClauseLinter linter(instrument, findings);
  for (auto const& need : needs) {
    if (Check const* const check = find_check(need.name); check != nullptr)
      linter.lint(need, check->kind, check->parts);
    else
      linter.refuse(need.line, "lint.unknown_check", {{"check", need.name}, {"known", known_names(checks())}});
  }
  for (auto const& effect : does) {
    if (EffectRow const* const row = find_effect(effect.name); row != nullptr)
      linter.lint(effect, row->parameter, row->parts);
    else
      linter.refuse(effect.line, "lint.unknown_effect", {{"effect", effect.name}, {"known", known_names(effects())}});
  }
}

namespace {

// What one definition says about the phases and moves of others.
class FamilyLinter {
 public:
  explicit FamilyLinter(std::span<Instrument const> all) : all_(all) {}

  std::vector<Finding> run() {
    for (auto const& instrument : all_) {
      if (!instrument.inside.empty()) lint_inside(instrument);
      lint_clauses_of(instrument, instrument.opening.needs);
      for (auto const& phase : instrument.phases)
        for (auto const& move : phase.moves) {
          lint_clauses_of(instrument, move.needs);
          lint_clauses_of(instrument, move.does);
        }
    }
    return std::move(findings_);
  }

 private:
  Instrument const* find(std::string_view id) const {
    for (auto const& instrument : all_)
      if (instrument.id == id) return &instrument;
    return nullptr;
  }

  void refuse(Instrument const& instrument, int line, std::string key, Params params) {
    findings_.push_back({instrument.file, line, std::move(key), std::move(params)});
  }

  void lint_inside(Instrument const& instrument) {
    Instrument const* const parent = find(instrument.inside);
    if (parent == nullptr)
      refuse(instrument, 0, "lint.inside_unknown", {{"inside", instrument.inside}});
    else if (!parent->inside.empty())
      refuse(instrument, 0, "lint.two_levels", {{"inside", instrument.inside}, {"parent", parent->inside}});
  }

  std::vector<Instrument const*> children_of(Instrument const& parent) const {
    std::vector<Instrument const*> children;
    for (auto const& instrument : all_)
      if (instrument.inside == parent.id) children.push_back(&instrument);
    return children;
  }

  bool child_has_phase(Instrument const& parent, std::string const& phase) const {
    auto const children = children_of(parent);
    return std::any_of(children.begin(), children.end(),
                       [&](Instrument const* child) { return find_phase(*child, phase) != nullptr; });
  }

  bool child_has_move(Instrument const& parent, std::string const& phase, std::string const& name) const {
    for (Instrument const* const child : children_of(parent))
      for (auto const& item : child->phases)
        if (item.name == phase)
          for (Move const* const move : list_moves(item, name))
            if (std::find(move->by.begin(), move->by.end(), parent_role) != move->by.end()) return true;
    return false;
  }

  void lint_value(Instrument const& instrument, Clause const& clause, ParameterKind kind, Json const& value) {
    if (kind == ParameterKind::parent_phases) {
      Instrument const* const parent = find(instrument.inside);
      for (auto const& phase : texts_of(value))
        if (parent != nullptr && find_phase(*parent, phase) == nullptr)
          refuse(instrument, clause.line, "lint.parent_phase_unknown", {{"phase", phase}, {"inside", parent->id}});
    }
    if (kind == ParameterKind::child_phase || kind == ParameterKind::child_phases)
      for (auto const& phase : texts_of(value))
        if (!child_has_phase(instrument, phase))
          refuse(instrument, clause.line, "lint.child_phase_unknown", {{"phase", phase}, {"id", instrument.id}});
    if (kind == ParameterKind::child_move) {
      Json const* over = clause.value.find("over");
      if (over == nullptr) over = clause.value.find("from");
      for (auto const& phase : texts_of(over == nullptr ? Json() : *over))
        for (auto const& move : texts_of(value))
          if (!child_has_move(instrument, phase, move))
            refuse(instrument, clause.line, "lint.child_move_unknown", {{"move", move}, {"phase", phase}});
    }
    if (kind == ParameterKind::instrument)
      for (auto const& id : texts_of(value)) {
        Instrument const* const child = find(id);
        if (child == nullptr || child->inside != instrument.id)
          refuse(instrument, clause.line, "lint.child_unknown", {{"id", id}});
      }
  }

  void lint_clauses_of(Instrument const& instrument, std::vector<Clause> const& clauses) {
    for (auto const& clause : clauses) {
      Check const* const check = find_check(clause.name);
      EffectRow const* const effect = find_effect(clause.name);
      auto const kind = check != nullptr ? check->kind : effect != nullptr ? effect->parameter : ParameterKind::yes;
      auto const parts = check != nullptr ? check->parts : effect != nullptr ? effect->parts : std::span<Parameter const>();
      lint_value(instrument, clause, kind, clause.value);
      for (auto const& part : parts)
        if (Json const* const value = clause.value.find(part.name); value != nullptr)
          lint_value(instrument, clause, part.kind, *value);
    }
  }

  std::span<Instrument const> all_;
  std::vector<Finding> findings_;
};

}  // namespace

std::vector<Finding> lint_together(std::span<Instrument const> instruments) {
  return FamilyLinter(instruments).run();
}

}  // namespace meent::domain
