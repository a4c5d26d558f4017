// SPDX-License-Identifier: EUPL-1.2
#include "domain/instrument.h"

#include <array>
#include <set>

namespace meent::domain {
namespace {

constexpr std::array<std::string_view, 8> stage_names = {"intake",   "support",   "assessment", "deliberation",
                                                         "decision", "agreement", "follow_up",  "answer"};
constexpr std::array<std::string_view, 5> role_kind_names = {"initiator", "resident", "officer", "panel", "decider"};
constexpr std::array<std::string_view, 6> ladder_names = {"informeren",   "raadplegen",   "adviseren",
                                                          "coproduceren", "meebeslissen", "zelfbeheer"};
constexpr std::array<std::string_view, 11> field_type_names = {
    "text", "long_text", "number", "money", "date", "choice", "yes_no", "place", "file", "estimate", "picture"};
constexpr std::array<std::string_view, 2> remedy_names = {"bezwaar", "beroep"};
constexpr std::array<std::string_view, 2> pot_scope_names = {"municipality", "area"};

template <class Enumerator, std::size_t Size>
std::optional<Enumerator> find_name(const std::array<std::string_view, Size>& names, std::string_view text) {
  for (std::size_t i = 0; i < Size; ++i)
    if (names[i] == text) return static_cast<Enumerator>(i);
  return std::nullopt;
}

void add_values(const Json& value, std::set<std::string>& names) {
  if (const auto name = value_name(value); !name.empty()) names.emplace(name);
  if (value.is_array())
    for (const auto& item : value.items()) add_values(item, names);
  if (value.is_object())
    for (const auto& [word, member] : value.members()) add_values(member, names);
}

void add_values(const std::vector<Clause>& clauses, std::set<std::string>& names) {
  for (const auto& clause : clauses) add_values(clause.value, names);
}

template <class Item>
const Item* find_named(const std::vector<Item>& items, std::string_view name) {
  for (const auto& item : items)
    if (item.name == name) return &item;
  return nullptr;
}

}  // namespace

std::string_view to_text(Stage stage) { return stage_names[static_cast<std::size_t>(stage)]; }
std::string_view to_text(RoleKind kind) { return role_kind_names[static_cast<std::size_t>(kind)]; }
std::string_view to_text(Ladder ladder) { return ladder_names[static_cast<std::size_t>(ladder)]; }
std::string_view to_text(FieldType type) { return field_type_names[static_cast<std::size_t>(type)]; }
std::string_view to_text(PotScope scope) { return pot_scope_names[static_cast<std::size_t>(scope)]; }
std::string_view to_text(Remedy remedy) { return remedy_names[static_cast<std::size_t>(remedy)]; }
std::optional<Stage> find_stage(std::string_view text) { return find_name<Stage>(stage_names, text); }
std::optional<RoleKind> find_role_kind(std::string_view text) { return find_name<RoleKind>(role_kind_names, text); }
std::optional<Ladder> find_ladder(std::string_view text) { return find_name<Ladder>(ladder_names, text); }
std::optional<FieldType> find_field_type(std::string_view text) { return find_name<FieldType>(field_type_names, text); }
std::optional<Remedy> find_remedy(std::string_view text) { return find_name<Remedy>(remedy_names, text); }
std::optional<PotScope> find_pot_scope(std::string_view text) { return find_name<PotScope>(pot_scope_names, text); }

const Role* find_role(const Instrument& instrument, std::string_view name) {
  return find_named(instrument.roles, name);
}
const Field* find_field(const Instrument& instrument, std::string_view name) {
  return find_named(instrument.fields, name);
}
const Phase* find_phase(const Instrument& instrument, std::string_view name) {
  return find_named(instrument.phases, name);
}
const Clause* find_clause(const std::vector<Clause>& clauses, std::string_view name) {
  return find_named(clauses, name);
}

std::vector<const Move*> list_moves(const Phase& phase, std::string_view name) {
  std::vector<const Move*> moves;
  for (const auto& move : phase.moves)
    if (move.name == name) moves.push_back(&move);
  return moves;
}

std::vector<std::string> texts_of(const Json& value) {
  std::vector<std::string> texts;
  if (value.is_text()) texts.push_back(value.text());
  if (value.is_array())
    for (const auto& item : value.items())
      if (item.is_text()) texts.push_back(item.text());
  return texts;
}

std::string_view value_name(const Json& value) {
  if (!value.is_text() || value.text().size() < 2 || value.text().front() != '@') return {};
  return std::string_view(value.text()).substr(1);
}

const Phase* find_ballot_phase(const Instrument& instrument) {
  for (const auto& phase : instrument.phases)
    if (phase.ballot) return &phase;
  return nullptr;
}

std::vector<std::string> list_values(const Instrument& instrument) {
  std::set<std::string> names;
  add_values(instrument.opening.needs, names);
  for (const auto& phase : instrument.phases) {
    if (phase.term)
      for (const TermLength* const length : {&phase.term->length, &phase.term->pause, &phase.term->extend})
        if (!length->value.empty()) names.emplace(length->value_name());
    if (phase.ballot) add_values(phase.ballot->value, names);
    if (phase.comments.starts_with('@')) names.insert(phase.comments.substr(1));
    for (const auto& move : phase.moves) {
      add_values(move.needs, names);
      add_values(move.does, names);
      if (move.consent && !move.consent->within.value.empty()) names.emplace(move.consent->within.value_name());
    }
  }
  return {names.begin(), names.end()};
}

const Field* find_picture_field(const Instrument& instrument) {
  for (const auto& field : instrument.fields)
    if (field.type == FieldType::picture) return &field;
  return nullptr;
}

std::vector<const Field*> opening_fields(const Instrument& instrument) {
  std::vector<const Field*> fields;
  for (const auto& field : instrument.fields)
    if (!field.later && field.type != FieldType::picture) fields.push_back(&field);
  return fields;
}

}  // namespace meent::domain
