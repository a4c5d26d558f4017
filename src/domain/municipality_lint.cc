// SPDX-License-Identifier: EUPL-1.2
#include "domain/municipality_lint.h"

#include <algorithm>
#include <functional>
#include <set>
#include <utility>

#include "base/text.h"
#include "domain/checks.h"

namespace meent::domain {
namespace {

enum class ValueUse { any, whole, count, length, rule, ballot_kind, assurance, comments };

// `unit` is what follows the value in a length: " weeks".
using UseValue = std::function<void(std::string_view name, ValueUse use, std::string_view unit)>;

void list_uses(const Json& value, ParameterKind kind, const UseValue& use) {
  const auto name = value_name(value);
  if (name.empty()) return;
  auto what = ValueUse::any;
  if (kind == ParameterKind::whole || kind == ParameterKind::count) what = ValueUse::whole;
  if (kind == ParameterKind::rule) what = ValueUse::rule;
  if (kind == ParameterKind::ballot_kind) what = ValueUse::ballot_kind;
  if (kind == ParameterKind::assurance) what = ValueUse::assurance;
  use(name, what, {});
}

void list_uses(const std::vector<Clause>& clauses, const UseValue& use) {
  for (const auto& clause : clauses) {
    const Check* const check = find_check(clause.name);
    const EffectRow* const effect = clause.name == ballot_clause ? &ballot_row() : find_effect(clause.name);
    if (check == nullptr && effect == nullptr) continue;
    list_uses(clause.value, check != nullptr ? check->kind : effect->parameter, use);
    for (const auto& part : check != nullptr ? check->parts : effect->parts)
      if (const Json* const value = clause.value.find(part.name); value != nullptr) list_uses(*value, part.kind, use);
  }
}

// Every place where the definition looks up a dated value.
void list_uses(const Instrument& instrument, const UseValue& use) {
  list_uses(instrument.opening.needs, use);
  const auto use_length = [&](const TermLength& length) {
    if (const std::string_view name = length.value_name(); !name.empty())
      use(name, name.size() < length.value.size() ? ValueUse::count : ValueUse::length,
          std::string_view(length.value).substr(name.size()));
  };
  for (const auto& phase : instrument.phases) {
    if (phase.term)
      for (const TermLength* const length :
           {&phase.term->length, &phase.term->pause, &phase.term->extend, &phase.term->norm})
        use_length(*length);
    if (phase.ballot) list_uses({*phase.ballot}, use);
    if (phase.comments.starts_with('@')) use(std::string_view(phase.comments).substr(1), ValueUse::comments, {});
    for (const auto& move : phase.moves) {
      list_uses(move.needs, use);
      list_uses(move.does, use);
      if (move.consent) use_length(move.consent->within);
    }
  }
}

bool fits(const Json& value, ValueUse use, std::string_view unit) {
  switch (use) {
    case ValueUse::any:
      return true;
    case ValueUse::whole:
      return value.is_integer();
    case ValueUse::count:
      if (value.is_text()) return parse_length(value.text()).has_value();
      return value.is_integer() && parse_length(std::to_string(value.integer()) + std::string(unit));
    case ValueUse::length:
      return value.is_text() && parse_length(value.text());
    case ValueUse::rule:
      return value.is_text() && std::find(tally_rules.begin(), tally_rules.end(), value.text()) != tally_rules.end();
    case ValueUse::ballot_kind:
      return value.is_text() && std::find(ballot_kinds.begin(), ballot_kinds.end(), value.text()) != ballot_kinds.end();
    case ValueUse::assurance:
      return value.is_text() && find_assurance(value.text());
    case ValueUse::comments:
      return value.is_text() && std::find(comment_ways.begin(), comment_ways.end(), value.text()) != comment_ways.end();
  }
  return false;
}

// As the file would write it, so that it needs no translation.
std::string example(ValueUse use) {
  switch (use) {
    case ValueUse::any:
      return "…";
    case ValueUse::whole:
      return "25";
    case ValueUse::count:
      return "2";
    case ValueUse::length:
      return "\"6 weeks\"";
    case ValueUse::rule:
      return join({tally_rules.begin(), tally_rules.end()}, " / ");
    case ValueUse::ballot_kind:
      return join({ballot_kinds.begin(), ballot_kinds.end()}, " / ");
    case ValueUse::assurance:
      return join({assurance_levels.begin(), assurance_levels.end()}, " / ");
    case ValueUse::comments:
      return join({comment_ways.begin(), comment_ways.end()}, " / ");
  }
  return "";
}

class MunicipalityLinter {
 public:
  MunicipalityLinter(const Municipality& municipality, std::span<const Instrument> instruments,
                     std::span<const Instrument> drafts)
      : municipality_(municipality), instruments_(instruments), drafts_(drafts) {}

  std::vector<Finding> run() {
    for (const auto& [id, local] : municipality_.instruments) {
      const Instrument* const instrument = find(instruments_, id);
      if (instrument != nullptr) {
        if (local.enabled) lint_enabled(*instrument, local.line);
      } else if (find(drafts_, id) == nullptr) {
        refuse(local.line, "municipality.instrument_unknown", {{"id", id}, {"known", known_names()}});
      } else if (local.enabled) {
        refuse(local.line, "municipality.draft_enabled", {{"id", id}});
      }
    }
    std::stable_sort(findings_.begin(), findings_.end(),
                     [](const Finding& left, const Finding& right) { return left.line < right.line; });
    findings_.erase(std::unique(findings_.begin(), findings_.end()), findings_.end());
    return std::move(findings_);
  }

 private:
  static const Instrument* find(std::span<const Instrument> instruments, std::string_view id) {
    for (const auto& instrument : instruments)
      if (instrument.id == id) return &instrument;
    return nullptr;
  }

  void refuse(int line, std::string key, Params params) {
    findings_.push_back({municipality_.file, line, std::move(key), std::move(params)});
  }

  std::string known_names() const {
    std::vector<std::string> names;
    for (const auto& list : {instruments_, drafts_})
      for (const auto& instrument : list) names.push_back(instrument.id);
    std::sort(names.begin(), names.end());
    return join(names, ", ");
  }

  void lint_enabled(const Instrument& instrument, int line) {
    const auto parent = municipality_.instruments.find(instrument.inside);
    if (!instrument.inside.empty() && (parent == municipality_.instruments.end() || !parent->second.enabled))
      refuse(line, "municipality.parent_disabled", {{"id", instrument.id}, {"inside", instrument.inside}});
    list_uses(instrument, [&](std::string_view name, ValueUse use, std::string_view unit) {
      const auto values = municipality_.values.find(std::string(name));
      if (values == municipality_.values.end()) {
        refuse(line, "municipality.value_missing", {{"id", instrument.id}, {"value", std::string(name)}});
        return;
      }
      for (const auto& value : values->second)
        if (!fits(value.value, use, unit))
          refuse(value.line, "municipality.value_type",
                 {{"id", instrument.id}, {"value", std::string(name)}, {"expected", example(use)}});
    });
  }

  const Municipality& municipality_;
  std::span<const Instrument> instruments_;
  std::span<const Instrument> drafts_;
  std::vector<Finding> findings_;
};

}  // namespace

std::vector<Finding> lint_municipality(const Municipality& municipality, std::span<const Instrument> instruments,
                                       std::span<const Instrument> drafts) {
  return MunicipalityLinter(municipality, instruments, drafts).run();
}

}  // namespace meent::domain
