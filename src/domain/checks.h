// SPDX-License-Identifier: EUPL-1.2
// The named conditions (`needs`), effects and procedures (`does`) that a definition may use. A definition never holds
// an expression: what is missing here is one function and one row in checks.cc, a test, and a line in
// docs/instrument-format.md (a test insists on the last).
#pragma once

#include <array>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "domain/command.h"
#include "domain/dossier.h"
#include "domain/event.h"
#include "domain/instrument.h"

namespace meent::domain {

// What a parameter must be; the linter looks names up. whole: a number of 0 or more, or "@value".
enum class ParameterKind {
  yes,    // true
  whole,  // 25 or "@handtekeningen"
  text,   // "juridisch"
  texts,  // ["a", "b"] or "a"
  role,   // a role of this definition
  roles,
  field,  // a field of this definition
  fields,
  money_field,    // a field of this definition of type money
  child_money,    // a field of type money of an instrument that is inside this one
  own_phases,     // phases of this definition that are no end
  parent_phases,  // phases of the instrument this one is inside of
  child_phase,    // a phase of an instrument that is inside this one
  child_phases,
  child_move,   // a move by = "parent" there
  instrument,   // id of an instrument that is inside this one
  rule,         // a choice field whose options are rules, "@value" or the rule itself (tally_rules)
  ballot_kind,  // a choice field whose options are kinds of ballot, "@value" or the kind itself (ballot_kinds)
  assurance,    // one of assurance_levels, or "@value"
  count,        // a whole number from 1, "@value" or a field of type number
  any,          // text, number or yes/no
  table         // { … }: see `parts`
};

struct Parameter {
  std::string_view name;  // in a table; empty when the value stands alone
  ParameterKind kind = ParameterKind::yes;
  bool required = true;
};

// What a check may look at. `given` are the facts of the command, as their fields write them.
struct CheckInput {
  const Instrument& instrument;
  const Dossier& dossier;
  const Situation& situation;
  const PersonId& actor;
  const std::map<std::string, std::string>& given;
  bool offering = false;  // for moves(): what the form will ask counts as given
  const Move* move = nullptr;
  Date today = {};
};

struct Check {
  std::string_view name;
  ParameterKind kind;
  std::span<const Parameter> parts;                                   // of a table
  Result<Done> (*holds)(const CheckInput& input, const Json& value);  // the refusal says what is missing
};

struct EffectRow {
  std::string_view name;
  EffectKind kind;
  ParameterKind parameter;
  std::span<const Parameter> parts;
};

// The rules by which `tally` can count.
inline constexpr std::array<std::string_view, 2> tally_rules = {"greedy", "equal_shares"};
// How a ballot can be filled in.
inline constexpr std::array<std::string_view, 4> ballot_kinds = {"approval", "knapsack", "points", "ranking"};
// The most that a whole number in a definition or a dated value can be: a million million.
inline constexpr std::int64_t largest_whole = 1'000'000'000'000;

std::span<const Check> checks();
const Check* find_check(std::string_view name);
// Effects and procedures together; a procedure's kind is EffectKind::procedure.
std::span<const EffectRow> effects();
const EffectRow* find_effect(std::string_view name);
// Whether it moves money from one account to another (ledger.h).
bool is_money(EffectKind kind);
// What a phase's `ballot` may say: no move makes it, so it is not among the effects.
const EffectRow& ballot_row();

// All needs of the move, in order; the first that does not hold is the refusal (code conflict, key "check.<name>";
// "dates_in_order" has code invalid and the field, "assurance_at_least" not_allowed and the key
// "check.assurance_at_least.<level>").
Result<Done> check_needs(const std::vector<Clause>& needs, const CheckInput& input);

// "@name" looked up in the situation, at any depth; refuses with "value.missing" {value}.
Result<Json> resolve_values(const Json& value, const Situation& situation);

// The clause's value resolved, every `whole` in it a number from 0 to largest_whole; refuses with "value.missing" or
// "value.not_whole" {value}: a threshold that is no number must not count as 0.
Result<Json> resolve_clause(const Clause& clause, ParameterKind kind, std::span<const Parameter> parts,
                            const Situation& situation);

}  // namespace meent::domain
