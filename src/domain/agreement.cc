// SPDX-License-Identifier: EUPL-1.2
#include "domain/agreement.h"

#include <algorithm>
#include <initializer_list>
#include <map>
#include <set>
#include <utility>

namespace meent::domain {
namespace {

bool contains(const std::vector<std::string>& items, std::string_view item) {
  return std::find(items.begin(), items.end(), item) != items.end();
}

bool has_effect(const Move& move, std::string_view effect) { return find_clause(move.does, effect) != nullptr; }

bool signs(const Instrument& instrument, const Event& event) {
  const Phase* const phase = find_phase(instrument, event.from);
  if (phase == nullptr) return false;
  const auto moves = list_moves(*phase, event.move);
  return std::any_of(moves.begin(), moves.end(),
                     [&](const Move* move) { return has_effect(*move, "sign") && contains(move->by, event.role); });
}

class AgreementLinter {
 public:
  AgreementLinter(const Instrument& instrument, std::vector<Finding>& findings)
      : instrument_(instrument), agreement_(*instrument.agreement), findings_(findings) {}

  void run() {
    for (const auto& name : agreement_.runs) {
      const Phase* const phase = find_phase(instrument_, name);
      if (phase == nullptr || phase->final || phase == &instrument_.phases.front())
        refuse(agreement_.line, "lint.agreement_phase", {{"phase", name}});
    }
    lint_sides();
    for (const auto& name : agreement_.tasks) lint_field(name, {FieldType::text, FieldType::long_text});
    for (const auto& name : agreement_.indicators)
      lint_field(name, {FieldType::text, FieldType::long_text, FieldType::number});
    lint_field(agreement_.starts, {FieldType::date});
    lint_field(agreement_.ends, {FieldType::date});
    lint_field(agreement_.money, {FieldType::money});
    lint_field(agreement_.place, {FieldType::place});
    lint_field(agreement_.evaluation, {FieldType::text, FieldType::long_text});
    for (const auto& phase : instrument_.phases)
      for (const auto& move : phase.moves) {
        if (contains(agreement_.runs, move.to) && !contains(agreement_.runs, phase.name)) lint_beginning(move);
        if (has_effect(move, "sign")) lint_signing(move);
      }
  }

 private:
  void refuse(int line, std::string key, Params params) {
    findings_.push_back({instrument_.file, line, std::move(key), std::move(params)});
  }

  // Residents who are not kept cannot sign, and one side alone agrees with nobody.
  void lint_sides() {
    bool residents = false, municipality = false;
    for (const auto& name : agreement_.signers) {
      const Role* const role = find_role(instrument_, name);
      if (role == nullptr || role->kind == RoleKind::resident) {
        refuse(agreement_.line, "lint.agreement_role", {{"role", name}});
        continue;
      }
      (role->kind == RoleKind::initiator || role->kind == RoleKind::panel ? residents : municipality) = true;
    }
    if (!residents || !municipality) refuse(agreement_.line, "lint.agreement_sides", {});
  }

  void lint_field(const std::string& name, std::initializer_list<FieldType> types) {
    if (name.empty()) return;
    const Field* const field = find_field(instrument_, name);
    if (field != nullptr && std::find(types.begin(), types.end(), field->type) != types.end()) return;
    refuse(agreement_.line, "lint.agreement_field", {{"field", name}, {"type", std::string(to_text(*types.begin()))}});
  }

  void lint_beginning(const Move& move) {
    const Clause* const need = find_clause(move.needs, "signed_by");
    const auto signed_by = need == nullptr ? std::vector<std::string>{} : texts_of(need->value);
    for (const auto& role : agreement_.signers)
      if (!contains(signed_by, role)) {
        refuse(move.line, "lint.agreement_unsigned", {{"move", move.name}, {"role", role}});
        return;
      }
  }

  void lint_signing(const Move& move) {
    const Clause* const need = find_clause(move.needs, "field_given");
    const auto given = need == nullptr ? std::vector<std::string>{} : texts_of(need->value);
    auto wanted = agreement_.tasks;
    wanted.push_back(agreement_.starts);
    wanted.push_back(agreement_.ends);
    for (const auto& field : wanted)
      if (!field.empty() && !contains(given, field)) {
        refuse(move.line, "lint.agreement_empty", {{"move", move.name}, {"field", field}});
        return;
      }
  }

  const Instrument& instrument_;
  const Agreement& agreement_;
  std::vector<Finding>& findings_;
};

}  // namespace

bool is_agreement_phase(const Instrument& instrument, std::string_view phase) {
  return instrument.agreement && contains(instrument.agreement->runs, phase);
}

AgreementChange change_of_agreement(const Instrument& instrument, std::string_view phase_before, const Dossier& after) {
  if (!instrument.agreement) return AgreementChange::none;
  if (is_agreement_phase(instrument, after.phase)) return AgreementChange::runs;
  if (after.final) return AgreementChange::ended;
  return is_agreement_phase(instrument, phase_before) ? AgreementChange::renewing : AgreementChange::none;
}

std::vector<Signature> list_signatures(const Instrument& instrument, std::span<const Event> events) {
  if (!instrument.agreement) return {};
  std::map<std::string, Date> now, begun;
  for (const auto& event : events) {
    // As the engine does (apply.cc): who signed did not sign what is written from here on.
    const bool changes = std::any_of(event.facts.begin(), event.facts.end(),
                                     [](const Fact& fact) { return fact.field != reason_field; });
    if (changes) now.clear();
    if (signs(instrument, event)) now[event.role] = civil_date(event.at);
    if (event.from == event.to) continue;
    if (is_agreement_phase(instrument, event.to) && !is_agreement_phase(instrument, event.from)) begun = now;
    now.clear();
  }
  if (events.empty()) return {};
  const Phase* const phase = find_phase(instrument, events.back().to);
  const bool begins = phase == nullptr || phase->final || is_agreement_phase(instrument, phase->name);
  const auto& held = begins ? begun : now;
  std::vector<Signature> signatures;
  for (const auto& role : instrument.agreement->signers)
    if (const auto found = held.find(role); found != held.end()) signatures.push_back({role, found->second});
  return signatures;
}

void lint_agreement(const Instrument& instrument, std::vector<Finding>& findings) {
  if (instrument.agreement && !instrument.phases.empty()) AgreementLinter(instrument, findings).run();
}

}  // namespace meent::domain
