// SPDX-License-Identifier: EUPL-1.2
#include "domain/lint_clauses.h"

#include <algorithm>
#include <span>

#include "base/text.h"
#include "domain/checks.h"

namespace meent::domain {
namespace {

bool is_texts(const Json& value) {
  if (value.is_text()) return !value.text().empty();
  return value.is_array() && !value.items().empty() && texts_of(value).size() == value.items().size();
}

std::string_view example(ParameterKind kind) {
  switch (kind) {
    case ParameterKind::yes:
      return "true";
    case ParameterKind::whole:
    case ParameterKind::count:
      return "25 / \"@…\"";
    case ParameterKind::table:
      return "{ … }";
    case ParameterKind::texts:
    case ParameterKind::roles:
    case ParameterKind::fields:
    case ParameterKind::own_phases:
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
           kind == ParameterKind::ballot_kind || kind == ParameterKind::assurance || kind == ParameterKind::count ||
           kind == ParameterKind::any;
  switch (kind) {
    case ParameterKind::yes:
      return value.is_bool() && value.boolean();
    case ParameterKind::whole:
      return value.is_integer() && value.integer() >= 0 && value.integer() <= largest_whole;
    case ParameterKind::table:
      return value.is_object();
    case ParameterKind::count:
      return (value.is_integer() && value.integer() >= 1 && value.integer() <= largest_whole) ||
             (value.is_text() && !value.text().empty());
    case ParameterKind::any:
      return value.is_text() || value.is_integer() || value.is_bool();
    case ParameterKind::texts:
    case ParameterKind::roles:
    case ParameterKind::fields:
    case ParameterKind::own_phases:
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
    if (clause.name == "field_is") lint_field_is(clause);
    if (clause.name == "not_same_person_as") lint_kept_roles(clause);
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
    if (kind == ParameterKind::money_field) lint_field_type(clause, word, value.text(), FieldType::money);
    if (kind == ParameterKind::rule && value_name(value).empty())
      lint_named(clause, value.text(), tally_rules, "lint.rule_unknown");
    if (kind == ParameterKind::ballot_kind && value_name(value).empty())
      lint_named(clause, value.text(), ballot_kinds, "lint.ballot_kind_unknown");
    if (kind == ParameterKind::assurance && value_name(value).empty() && !find_assurance(value.text()))
      refuse(clause.line, "lint.parameter",
             {{"clause", word}, {"expected", join({assurance_levels.begin(), assurance_levels.end()}, " / ")}});
    if (kind == ParameterKind::count && value.is_text() && value_name(value).empty())
      lint_field_type(clause, word, value.text(), FieldType::number);
    if (kind == ParameterKind::role || kind == ParameterKind::roles)
      for (const auto& role : texts_of(value))
        if (find_role(instrument_, role) == nullptr) lint_role(role, clause.line);
    if (kind == ParameterKind::own_phases)
      for (const auto& name : texts_of(value)) {
        const Phase* const phase = find_phase(instrument_, name);
        if (phase == nullptr) refuse(clause.line, "lint.phase_unknown", {{"phase", name}});
        else if (phase->final) refuse(clause.line, "lint.phase_is_end", {{"clause", word}, {"phase", name}});
      }
    if (kind == ParameterKind::parent_phases && instrument_.inside.empty())
      refuse(clause.line, "lint.not_inside", {{"word", clause.name}});
  }

  void lint_field_type(const Clause& clause, const std::string& word, const std::string& name, FieldType type) {
    const Field* const field = find_field(instrument_, name);
    if (field == nullptr) refuse(clause.line, "lint.field_unknown", {{"field", name}});
    else if (field->type != type)
      refuse(clause.line, "lint.field_type",
             {{"clause", word}, {"field", name}, {"expected", std::string(to_text(type))}});
  }

  // One of the names that the program knows, or a required choice between such names.
  void lint_named(const Clause& clause, const std::string& name, std::span<const std::string_view> known_names,
                  const char* key) {
    const auto is_known = [&](std::string_view text) {
      return std::find(known_names.begin(), known_names.end(), text) != known_names.end();
    };
    if (is_known(name)) return;
    const Field* const field = find_field(instrument_, name);
    const bool fits = field != nullptr && field->type == FieldType::choice && field->required &&
                      std::all_of(field->options.begin(), field->options.end(),
                                  [&](const FieldOption& option) { return is_known(option.name); });
    if (fits) return;
    refuse(clause.line, key, {{"name", name}, {"known", join({known_names.begin(), known_names.end()}, ", ")}});
  }

  // An answer that the field can never have would make a move that nobody can ever make.
  void lint_field_is(const Clause& clause) {
    const Json* const name = clause.value.find("field");
    const Json* const value = clause.value.find("value");
    if (name == nullptr || value == nullptr || !name->is_text()) return;
    const Field* const field = find_field(instrument_, name->text());
    if (field == nullptr || !value_name(*value).empty()) return;
    std::string expected = "\"…\"";
    bool fits = value->is_text();
    if (field->type == FieldType::yes_no) {
      fits = value->is_bool();
      expected = "true / false";
    } else if (field->type == FieldType::number) {
      fits = value->is_integer();
      expected = "12";
    } else if (field->type == FieldType::choice) {
      std::vector<std::string> options;
      for (const auto& option : field->options) options.push_back(option.name);
      fits = value->is_text() && std::find(options.begin(), options.end(), value->text()) != options.end();
      expected = join(options, " / ");
    }
    if (!fits) refuse(clause.line, "lint.field_value", {{"field", field->name}, {"expected", expected}});
  }

  // A dossier keeps who acted in a role, but not which residents did.
  void lint_kept_roles(const Clause& clause) {
    for (const auto& name : texts_of(clause.value))
      if (const Role* const role = find_role(instrument_, name); role != nullptr && role->kind == RoleKind::resident)
        refuse(clause.line, "lint.residents_not_kept", {{"role", name}});
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

}  // namespace meent::domain
