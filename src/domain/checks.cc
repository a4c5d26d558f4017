// SPDX-License-Identifier: EUPL-1.2
#include "domain/checks.h"

#include <algorithm>
#include <array>

#include "base/money.h"
#include "base/text.h"

namespace meent::domain {
namespace {

Error fails(std::string_view check, Params params = {}) {
  return Error{ErrorCode::conflict, "check." + std::string(check), std::move(params)};
}

std::int64_t whole_of(const Json& value) { return value.is_integer() ? value.integer() : 0; }

std::string text_member(const Json& table, std::string_view name) {
  const Json* const member = table.find(name);
  return member != nullptr && member->is_text() ? member->text() : std::string();
}

std::string fact_of(const CheckInput& input, const std::string& field) {
  if (const auto given = input.given.find(field); given != input.given.end()) return given->second;
  const auto fact = input.dossier.facts.find(field);
  return fact == input.dossier.facts.end() ? std::string() : fact->second;
}

bool is_asked(const CheckInput& input, const std::string& field) {
  return input.offering && input.move != nullptr &&
         std::find(input.move->asks.begin(), input.move->asks.end(), field) != input.move->asks.end();
}

Result<Done> reason_given(const CheckInput& input, const Json&) {
  if (input.offering) return Done{};
  const auto reason = input.given.find(std::string(reason_field));
  if (reason == input.given.end() || trim(reason->second).empty()) return fails("reason_given");
  return Done{};
}

Result<Done> support_at_least(const CheckInput& input, const Json& value) {
  const std::int64_t support = input.situation.support.value_or(input.dossier.support);
  if (support >= whole_of(value)) return Done{};
  return fails("support_at_least", {{"support", std::to_string(support)}, {"needed", std::to_string(whole_of(value))}});
}

Result<Done> parent_in(const CheckInput& input, const Json& value) {
  const auto phases = texts_of(value);
  const std::string current = input.situation.parent_phase.value_or("");
  if (std::find(phases.begin(), phases.end(), current) != phases.end()) return Done{};
  return fails("parent_in", {{"phases", join(phases, ", ")}, {"phase", current}});
}

Result<Done> field_given(const CheckInput& input, const Json& value) {
  for (const auto& field : texts_of(value))
    if (fact_of(input, field).empty() && !is_asked(input, field)) {
      const Field* const known = find_field(input.instrument, field);
      return fails("field_given", {{"field", known != nullptr ? known->label.nl : field}});
    }
  return Done{};
}

Result<Done> field_is(const CheckInput& input, const Json& value) {
  const std::string field = text_member(value, "field");
  const Json* const wanted = value.find("value");
  if (is_asked(input, field)) return Done{};
  std::string text;
  if (wanted != nullptr && wanted->is_text()) text = wanted->text();
  if (wanted != nullptr && wanted->is_integer()) text = std::to_string(wanted->integer());
  if (wanted != nullptr && wanted->is_bool()) text = wanted->boolean() ? "yes" : "no";
  if (fact_of(input, field) == text) return Done{};
  const Field* const known = find_field(input.instrument, field);
  return fails("field_is", {{"field", known != nullptr ? known->label.nl : field}, {"value", text}});
}

// ISO dates sort as their days do. What is not filled in is for whoever asks for it.
Result<Done> dates_in_order(const CheckInput& input, const Json& value) {
  std::string before;
  for (const auto& field : texts_of(value)) {
    if (is_asked(input, field)) return Done{};
    std::string day = fact_of(input, field);
    if (day.empty()) continue;
    if (!before.empty() && day <= before) {
      Error wrong = fails("dates_in_order");
      wrong.code = ErrorCode::invalid;
      wrong.fields.push_back({field, "check.dates_in_order_here"});
      return wrong;
    }
    before = std::move(day);
  }
  return Done{};
}

Result<Done> amount_at_most(const CheckInput& input, const Json& value) {
  const std::string field = text_member(value, "field");
  if (is_asked(input, field)) return Done{};
  const Json* const limit = value.find("limit");
  const std::int64_t euros = limit == nullptr ? 0 : whole_of(*limit);
  const auto amount = parse_money(fact_of(input, field));
  // Nothing filled in is not "at most": the small way is only for who says what it costs.
  if (!amount) {
    const Field* const known = find_field(input.instrument, field);
    return fails("field_given", {{"field", known != nullptr ? known->label.nl : field}});
  }
  if (amount->cents <= euros * 100) return Done{};
  return fails("amount_at_most", {{"limit", std::to_string(euros)}});
}

Result<Done> all_children_in(const CheckInput& input, const Json& value) {
  const auto phases = texts_of(value);
  std::int64_t others = 0;
  for (const auto& [phase, count] : input.situation.children)
    if (std::find(phases.begin(), phases.end(), phase) == phases.end()) others += count;
  if (others == 0) return Done{};
  return fails("all_children_in", {{"count", std::to_string(others)}, {"phases", join(phases, ", ")}});
}

Result<Done> children_at_least(const CheckInput& input, const Json& value) {
  const Json* const phases = value.find("in");
  const Json* const count = value.find("count");
  std::int64_t found = 0;
  for (const auto& phase : texts_of(phases == nullptr ? Json() : *phases))
    if (const auto children = input.situation.children.find(phase); children != input.situation.children.end())
      found += children->second;
  const std::int64_t needed = count == nullptr ? 0 : whole_of(*count);
  if (found >= needed) return Done{};
  return fails("children_at_least", {{"count", std::to_string(found)}, {"needed", std::to_string(needed)}});
}

Result<Done> advice_received(const CheckInput& input, const Json& value) {
  for (const auto& advice : texts_of(value))
    if (!input.dossier.advice.contains(advice)) return fails("advice_received", {{"advice", advice}});
  return Done{};
}

Result<Done> signed_by(const CheckInput& input, const Json& value) {
  for (const auto& role : texts_of(value))
    if (!input.dossier.signed_by.contains(role)) return fails("signed_by", {{"role", role}});
  return Done{};
}

// Awb 10:3 and 2:4: who prepared or asked does not decide.
Result<Done> not_same_person_as(const CheckInput& input, const Json& value) {
  for (const auto& role : texts_of(value)) {
    // Who stepped out does not judge what was theirs either.
    for (const std::string& held : {role, std::string(former_prefix) + role}) {
      const auto holders = input.dossier.people.find(held);
      if (holders != input.dossier.people.end() && holders->second.contains(input.actor))
        return fails("not_same_person_as", {{"role", role}});
    }
  }
  return Done{};
}

// A term that stands still is not over: its last day moves along.
Result<Done> term_over(const CheckInput& input, const Json&) {
  const auto& last = input.dossier.due_on;
  if (last && input.today > *last) return Done{};
  return fails("term_over", {{"date", last ? to_iso(*last) : "-"}});
}

Result<Done> votes_at_least(const CheckInput& input, const Json& value) {
  if (input.situation.votes >= whole_of(value)) return Done{};
  return fails("votes_at_least",
               {{"votes", std::to_string(input.situation.votes)}, {"needed", std::to_string(whole_of(value))}});
}

Result<Done> letters_at_least(const CheckInput& input, const Json& value) {
  if (input.situation.letters >= whole_of(value)) return Done{};
  return fails("letters_at_least",
               {{"letters", std::to_string(input.situation.letters)}, {"needed", std::to_string(whole_of(value))}});
}

Result<Done> assurance_at_least(const CheckInput& input, const Json& value) {
  const auto needed = value.is_text() ? find_assurance(value.text()) : std::nullopt;
  // A word that is no level asks for more than anybody has, rather than for nothing.
  if (input.actor.empty() || (needed && input.situation.assurance >= *needed)) return Done{};
  const std::string_view level = to_text(needed.value_or(Assurance::high));
  return Error{ErrorCode::not_allowed, "check.assurance_at_least." + std::string(level)};
}

using enum ParameterKind;

constexpr std::array<Parameter, 2> field_is_parts = {{{"field", field}, {"value", any}}};
constexpr std::array<Parameter, 2> amount_parts = {{{"field", money_field}, {"limit", whole}}};
constexpr std::array<Parameter, 2> children_parts = {{{"in", child_phases}, {"count", whole}}};

constexpr std::array<Check, 16> check_rows = {{
    {"reason_given", yes, {}, reason_given},
    {"support_at_least", whole, {}, support_at_least},
    {"parent_in", parent_phases, {}, parent_in},
    {"field_given", fields, {}, field_given},
    {"dates_in_order", fields, {}, dates_in_order},
    {"field_is", table, field_is_parts, field_is},
    {"amount_at_most", table, amount_parts, amount_at_most},
    {"all_children_in", child_phases, {}, all_children_in},
    {"children_at_least", table, children_parts, children_at_least},
    {"advice_received", texts, {}, advice_received},
    {"signed_by", roles, {}, signed_by},
    {"not_same_person_as", roles, {}, not_same_person_as},
    {"votes_at_least", whole, {}, votes_at_least},
    {"letters_at_least", whole, {}, letters_at_least},
    {"assurance_at_least", assurance, {}, assurance_at_least},
    {"term_over", yes, {}, term_over},
}};

constexpr std::array<Parameter, 2> move_children_parts = {{{"from", child_phases}, {"move", child_move}}};
constexpr std::array<Parameter, 6> tally_parts = {{{"over", child_phase},
                                                   {"budget", money_field},
                                                   {"rule", rule},
                                                   {"cost", child_money},
                                                   {"won", child_move},
                                                   {"lost", child_move}}};
constexpr std::array<Parameter, 2> sortition_parts = {{{"seats", whole}, {"strata", texts}}};
constexpr std::array<Parameter, 3> judgment_parts = {
    {{"over", child_phase}, {"won", child_move, false}, {"lost", child_move, false}}};
constexpr std::array<Parameter, 5> jury_parts = {
    {{"over", child_phase}, {"criteria", texts}, {"winners", whole}, {"won", child_move}, {"lost", child_move}}};
constexpr std::array<Parameter, 1> cluster_parts = {{{"over", child_phase}}};
constexpr std::array<Parameter, 3> division_parts = {
    {{"budget", money_field}, {"indicators", texts}, {"weights", field, false}}};

constexpr std::array<Parameter, 1> merge_parts = {{{"into", own_phases}}};

constexpr std::array<Parameter, 1> money_parts = {{{"field", money_field}}};
constexpr std::array<Parameter, 3> pay_parts = {
    {{"field", money_field, false}, {"share", whole, false}, {"rest", yes, false}}};
constexpr std::array<Parameter, 2> settle_parts = {{{"field", money_field, false}, {"share", whole, false}}};

constexpr std::array<Parameter, 8> ballot_parts = {{{"over", child_phase},
                                                    {"budget", money_field},
                                                    {"kind", ballot_kind},
                                                    {"most", count, false},
                                                    {"points", count, false},
                                                    {"points_each", count, false},
                                                    {"paper", field, false},
                                                    {"paper_days", count, false}}};

constexpr std::array<EffectRow, 26> effect_rows = {{
    {"add_support", EffectKind::add_support, yes, {}},
    {"withdraw_support", EffectKind::withdraw_support, yes, {}},
    {"pause", EffectKind::pause, yes, {}},
    {"resume", EffectKind::resume, yes, {}},
    {"extend", EffectKind::extend, yes, {}},
    {"receive_advice", EffectKind::receive_advice, text, {}},
    {"sign", EffectKind::sign, yes, {}},
    {report_effect, EffectKind::report, yes, {}},
    {merge_effect, EffectKind::merge, table, merge_parts},
    {"reserve", EffectKind::reserve, table, money_parts},
    {"grant", EffectKind::grant, table, money_parts},
    {"pay", EffectKind::pay, table, pay_parts},
    {"account_for", EffectKind::account_for, table, money_parts},
    {"settle", EffectKind::settle, table, settle_parts},
    {"receive", EffectKind::receive, table, money_parts},
    {"release", EffectKind::release, yes, {}},
    {"notice_of_default", EffectKind::notice_of_default, yes, {}},
    {"open_child", EffectKind::open_child, instrument, {}},
    {"move_children", EffectKind::move_children, table, move_children_parts},
    {"tally", EffectKind::procedure, table, tally_parts},
    {"sortition", EffectKind::procedure, table, sortition_parts},
    {"majority_judgment", EffectKind::procedure, table, judgment_parts},
    {"jury", EffectKind::procedure, table, jury_parts},
    {"cluster_statements", EffectKind::procedure, table, cluster_parts},
    {"division", EffectKind::procedure, table, division_parts},
    {"consent", EffectKind::procedure, yes, {}},
}};

Result<Done> check_whole(ParameterKind kind, const Json& written, const Json& value) {
  if (kind != ParameterKind::whole) return Done{};
  if (value.is_integer() && value.integer() >= 0 && value.integer() <= largest_whole) return Done{};
  const std::string name(value_name(written));
  return Error{ErrorCode::conflict, "value.not_whole", {{"value", name.empty() ? written.to_text() : name}}};
}

}  // namespace

std::span<const Check> checks() { return check_rows; }

const Check* find_check(std::string_view name) {
  for (const auto& row : check_rows)
    if (row.name == name) return &row;
  return nullptr;
}

std::span<const EffectRow> effects() { return effect_rows; }

const EffectRow* find_effect(std::string_view name) {
  for (const auto& row : effect_rows)
    if (row.name == name) return &row;
  return nullptr;
}

bool is_money(EffectKind kind) {
  return kind == EffectKind::reserve || kind == EffectKind::grant || kind == EffectKind::pay ||
         kind == EffectKind::account_for || kind == EffectKind::settle || kind == EffectKind::receive ||
         kind == EffectKind::release;
}

const EffectRow& ballot_row() {
  static constexpr EffectRow row{ballot_clause, EffectKind::procedure, table, ballot_parts};
  return row;
}

Result<Done> check_needs(const std::vector<Clause>& needs, const CheckInput& input) {
  for (const auto& need : needs) {
    const Check* const check = find_check(need.name);
    if (check == nullptr) return Error{ErrorCode::conflict, "check.unknown", {{"check", need.name}}};
    const Json value = TRY(resolve_clause(need, check->kind, check->parts, input.situation));
    TRY(check->holds(input, value));
  }
  return Done{};
}

Result<Json> resolve_values(const Json& value, const Situation& situation) {
  if (const auto name = value_name(value); !name.empty()) {
    const auto found = situation.values.find(std::string(name));
    if (found == situation.values.end())
      return Error{ErrorCode::conflict, "value.missing", {{"value", std::string(name)}}};
    return found->second;
  }
  if (value.is_object()) {
    Json table = Json::object();
    for (const auto& [name, member] : value.members()) {
      Json resolved = TRY(resolve_values(member, situation));
      table.set(name, std::move(resolved));
    }
    return table;
  }
  return value;
}

Result<Json> resolve_clause(const Clause& clause, ParameterKind kind, std::span<const Parameter> parts,
                            const Situation& situation) {
  Json value = TRY(resolve_values(clause.value, situation));
  TRY(check_whole(kind, clause.value, value));
  for (const auto& part : parts)
    if (const Json* const written = clause.value.find(part.name); written != nullptr)
      TRY(check_whole(part.kind, *written, *value.find(part.name)));
  return value;
}

}  // namespace meent::domain
