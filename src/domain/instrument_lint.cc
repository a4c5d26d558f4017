// SPDX-License-Identifier: EUPL-1.2
#include "domain/instrument_lint.h"

#include <algorithm>
#include <set>

#include "base/text.h"
#include "domain/agreement.h"
#include "domain/fields.h"
#include "domain/initiators.h"
#include "domain/lint_clauses.h"
#include "domain/lint_money.h"
#include "domain/proposal.h"
#include "domain/term.h"
#include "domain/turn.h"

namespace meent::domain {
namespace {

bool contains(const std::vector<std::string>& items, std::string_view item) {
  return std::find(items.begin(), items.end(), item) != items.end();
}

bool is_name(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
  });
}

class Linter {
 public:
  explicit Linter(const Instrument& instrument) : instrument_(instrument) {}

  std::vector<Finding> run() {
    lint_names();
    lint_fields();
    for (const auto& role : instrument_.opening.by) lint_role(role, instrument_.opening.line);
    lint_clauses(instrument_, instrument_.opening.needs, {}, findings_);
    if (instrument_.phases.empty()) refuse(1, "lint.no_phases");
    for (const auto& phase : instrument_.phases) lint_phase(phase);
    lint_paths();
    lint_money(instrument_, findings_);
    lint_agreement(instrument_, findings_);
    std::stable_sort(findings_.begin(), findings_.end(),
                     [](const Finding& left, const Finding& right) { return left.line < right.line; });
    return std::move(findings_);
  }

 private:
  void refuse(int line, std::string key, Params params = {}) {
    findings_.push_back({instrument_.file, line, std::move(key), std::move(params)});
  }

  template <class Item>
  void lint_unique(const std::vector<Item>& items) {
    std::set<std::string> seen;
    for (const auto& item : items) {
      if (!is_name(item.name)) refuse(item.line, "lint.name", {{"name", item.name}});
      if (!seen.insert(item.name).second) refuse(item.line, "lint.duplicate", {{"name", item.name}});
    }
  }

  void lint_names() {
    if (!is_name(instrument_.id)) refuse(instrument_.id_line, "lint.name", {{"name", instrument_.id}});
    lint_unique(instrument_.roles);
    lint_unique(instrument_.fields);
    lint_unique(instrument_.phases);
    if (instrument_.roles.empty()) refuse(instrument_.roles_line, "lint.no_roles");
    for (const auto& role : instrument_.roles)
      if (role.name == clock_role || role.name == parent_role)
        refuse(role.line, "lint.reserved", {{"name", role.name}});
    const bool opens = !instrument_.opening.by.empty() ||
                       std::any_of(instrument_.roles.begin(), instrument_.roles.end(), [](const Role& role) {
                         return role.kind == RoleKind::initiator || role.kind == RoleKind::officer;
                       });
    if (!opens) refuse(instrument_.roles_line, "lint.nobody_opens");
  }

  void lint_fields() {
    const Field* const title = find_field(instrument_, title_field);
    if (title == nullptr || title->type != FieldType::text || !title->required || title->later)
      refuse(title == nullptr ? instrument_.fields_line : title->line, "lint.title_field",
             {{"field", std::string(title_field)}});
    for (const auto& field : instrument_.fields) {
      if (field.name == reason_field || field.name == other_field || field.name == picture_file_field ||
          field.name == picture_words_field)
        refuse(field.line, "lint.reserved", {{"name", field.name}});
      if ((field.type == FieldType::choice) == field.options.empty())
        refuse(field.line, "lint.options", {{"field", field.name}});
      for (const auto& option : field.options)
        if (!is_name(option.name)) refuse(field.line, "lint.name", {{"name", option.name}});
      lint_estimate(field);
      const bool picture = field.type == FieldType::picture;
      const bool alone = find_picture_field(instrument_) == &field;
      if (picture ? field.most < 1 || field.required || field.later || !alone || is_asked(field.name) : field.most != 0)
        refuse(field.line, "lint.picture", {{"field", field.name}});
      if (!field.preset.empty() && !is_preset(field)) refuse(field.line, "lint.field_default", {{"field", field.name}});
      if (field.later && !is_asked(field.name)) refuse(field.line, "lint.field_never_asked", {{"field", field.name}});
    }
  }

  static bool is_preset(const Field& field) {
    if (field.type == FieldType::place || field.type == FieldType::file || field.type == FieldType::picture ||
        field.type == FieldType::estimate)
      return false;
    if (field.type == FieldType::date) return parse_length(field.preset).has_value();
    return normalise(field, field.preset).has_value();
  }

  // It explains an amount, so wherever it is asked that amount is asked too, and takes the total.
  void lint_estimate(const Field& field) {
    if (field.type != FieldType::estimate) {
      if (!field.of.empty()) refuse(field.line, "lint.estimate", {{"field", field.name}});
      return;
    }
    const Field* const amount = find_field(instrument_, field.of);
    if (amount == nullptr || amount->type != FieldType::money || field.required || field.later != amount->later)
      refuse(field.line, "lint.estimate", {{"field", field.name}});
    for (const auto& phase : instrument_.phases)
      for (const auto& move : phase.moves)
        if (contains(move.asks, field.name) && !contains(move.asks, field.of))
          refuse(move.line, "lint.estimate_alone", {{"field", field.name}, {"of", field.of}});
  }

  bool is_asked(const std::string& field) const {
    for (const auto& phase : instrument_.phases)
      for (const auto& move : phase.moves)
        if (contains(move.asks, field)) return true;
    return false;
  }

  void lint_role(const std::string& role, int line) {
    if (find_role(instrument_, role) != nullptr) return;
    std::vector<std::string> known;
    for (const auto& item : instrument_.roles) known.push_back(item.name);
    refuse(line, "lint.role_unknown", {{"role", role}, {"known", join(known, ", ")}});
  }

  void lint_phase(const Phase& phase) {
    if (phase.final) {
      if (!phase.moves.empty() || phase.term || phase.ballot || !phase.comments.empty())
        refuse(phase.line, "lint.final_has_moves", {{"phase", phase.name}});
      return;
    }
    if (phase.realised) refuse(phase.line, "lint.realised_not_final", {{"phase", phase.name}});
    if (phase.term) lint_term(phase, *phase.term);
    // What lies inside another dossier may wait for that one; its term counts.
    else if (!has_move(phase, [](const Move& move) { return contains(move.by, parent_role); }))
      refuse(phase.line, "lint.phase_without_term", {{"phase", phase.name}});
    if (phase.ballot) {
      lint_ballot(instrument_, *phase.ballot, findings_);
      if (find_ballot_phase(instrument_) != &phase) refuse(phase.ballot->line, "lint.two_ballots");
    }
    if (!phase.comments.empty()) lint_comments(phase);
    lint_owner(phase);
    for (std::size_t i = 0; i < phase.moves.size(); ++i) {
      lint_move(phase, phase.moves[i]);
      lint_shadow(phase, i);
      lint_same_form(phase, i);
    }
  }

  // An initiator may stay away for ever: somebody else, the clock or the parent must be able to go on.
  void lint_owner(const Phase& phase) {
    const bool by_itself = phase.term && !phase.term->on_end.empty();
    const bool by_parent = has_move(phase, [](const Move& move) { return contains(move.by, parent_role); });
    if (by_itself || by_parent || !list_expected(instrument_, phase).moves.empty()) return;
    refuse(phase.line, "lint.phase_without_owner", {{"phase", phase.name}});
  }

  void lint_comments(const Phase& phase) {
    const bool value = phase.comments.size() > 1 && phase.comments.front() == '@';
    if (value || std::find(comment_ways.begin(), comment_ways.end(), phase.comments) != comment_ways.end()) return;
    refuse(phase.comments_line, "lint.comments_unknown",
           {{"phase", phase.name},
            {"value", phase.comments},
            {"known", join({comment_ways.begin(), comment_ways.end()}, ", ")}});
  }

  void lint_term(const Phase& phase, const Term& term) {
    if (term.length.is_given() == !term.until.empty()) refuse(term.line, "lint.term_length", {{"phase", phase.name}});
    if (!term.until.empty()) lint_until(term);
    if (term.follows && !term.until.empty()) refuse(term.line, "lint.until_alone", {{"word", "follows"}});
    if (term.follows && &phase == &instrument_.phases.front()) refuse(term.line, "lint.follows_nothing");
    if (!term.on_end.empty()) lint_on_end(phase, term);
    const bool pausing = does_in(phase, "pause");
    const bool extending = does_in(phase, "extend");
    if (pausing && !does_in(phase, "resume")) refuse(term.line, "lint.pause_without_resume", {{"phase", phase.name}});
    if (term.pause.is_given() && !pausing) refuse(term.line, "lint.term_unused", {{"word", "pause"}});
    if (term.extend.is_given() && !extending) refuse(term.line, "lint.term_unused", {{"word", "extend"}});
  }

  template <class Test>
  static bool has_move(const Phase& phase, const Test& test) {
    return std::any_of(phase.moves.begin(), phase.moves.end(), test);
  }

  static bool does_in(const Phase& phase, std::string_view effect) {
    return has_move(phase, [&](const Move& move) { return find_clause(move.does, effect) != nullptr; });
  }

  // A last day that need not be filled in would leave the dossier without an end; one that is a date does not shift.
  void lint_until(const Term& term) {
    const Field* const field = find_field(instrument_, term.until);
    if (field == nullptr) refuse(term.line, "lint.field_unknown", {{"field", term.until}});
    else if (field->type != FieldType::date) refuse(term.line, "lint.field_not_date", {{"field", term.until}});
    else if (!field->required) refuse(term.line, "lint.until_optional", {{"field", term.until}});
    if (term.pause.is_given()) refuse(term.line, "lint.until_alone", {{"word", "pause"}});
    if (term.extend.is_given()) refuse(term.line, "lint.until_alone", {{"word", "extend"}});
  }

  void lint_on_end(const Phase& phase, const Term& term) {
    const auto named = list_moves(phase, term.on_end);
    const Move* last = nullptr;
    for (const Move* const move : named)
      if (contains(move->by, clock_role)) last = move;
    if (last == nullptr) {
      refuse(term.line, "lint.on_end_missing", {{"move", term.on_end}, {"phase", phase.name}});
      return;
    }
    // Whatever the others need, the last one must always hold, or nobody would ever move the dossier again.
    if (!last->needs.empty() || last->to.empty())
      refuse(last->line, "lint.may_hang", {{"move", last->name}, {"phase", phase.name}});
    for (const auto* effect :
         {"add_support", "withdraw_support", "sign", "pause", "resume", "extend", "notice_of_default"})
      if (const Clause* const clause = find_clause(last->does, effect); clause != nullptr)
        refuse(clause->line, "lint.clock_may_fail", {{"move", last->name}, {"effect", effect}});
  }

  bool can_be_supported() const {
    for (const auto& phase : instrument_.phases)
      for (const auto& move : phase.moves)
        if (find_clause(move.does, "add_support") != nullptr) return true;
    return false;
  }

  // A report that asks nothing would say nothing.
  void lint_report(const Move& move) {
    const Clause* const report = find_clause(move.does, report_effect);
    if (report != nullptr && move.asks.empty()) refuse(report->line, "lint.empty_report", {{"move", move.name}});
  }

  // Who is told must be somebody: residents are not kept in a dossier, so a notice to them reaches nobody.
  void lint_tells(const Move& move) {
    for (const auto& name : move.tells) {
      if (name == children_role) continue;
      if (name == supporters_role) {
        if (!can_be_supported()) refuse(move.line, "lint.no_supporters");
        continue;
      }
      lint_role(name, move.line);
      if (const Role* const role = find_role(instrument_, name); role != nullptr && role->kind == RoleKind::resident)
        refuse(move.line, "lint.tells_residents", {{"role", name}});
    }
  }

  // The clock and the parent fill in no form.
  void lint_silent_actor(const Phase& phase, const Move& move, std::string_view actor) {
    if (!move.asks.empty() || find_clause(move.needs, "reason_given") != nullptr)
      refuse(move.line, "lint.cannot_fill", {{"move", move.name}, {"by", std::string(actor)}});
    if (actor != parent_role) return;
    const auto named = list_moves(phase, move.name);
    const auto last =
        std::find_if(named.rbegin(), named.rend(), [](const Move* item) { return contains(item->by, parent_role); });
    if (*last == &move && !move.needs.empty()) refuse(move.line, "lint.parent_may_fail", {{"move", move.name}});
  }

  // What a move needs must be something that can come about in this phase.
  void lint_reachable_needs(const Phase& phase, const Move& move) {
    if (const Clause* const need = find_clause(move.needs, "advice_received"); need != nullptr)
      for (const auto& name : texts_of(need->value))
        if (!has_move(phase, [&](const Move& item) {
              const Clause* const gives = find_clause(item.does, "receive_advice");
              return gives != nullptr && gives->value == Json(name);
            }))
          refuse(need->line, "lint.advice_never_given", {{"advice", name}, {"phase", phase.name}});
    if (const Clause* const need = find_clause(move.needs, "signed_by"); need != nullptr)
      for (const auto& name : texts_of(need->value))
        if (!has_move(phase, [&](const Move& item) {
              return find_clause(item.does, "sign") != nullptr && contains(item.by, name);
            }))
          refuse(need->line, "lint.signature_never_given", {{"role", name}, {"phase", phase.name}});
    if (const Clause* const need = find_clause(move.needs, "support_at_least"); need != nullptr)
      if (std::none_of(instrument_.phases.begin(), instrument_.phases.end(),
                       [](const Phase& item) { return does_in(item, "add_support"); }))
        refuse(need->line, "lint.support_never_given", {});
  }

  // A field holds one answer: that of a second resident would take the place of the first one's.
  void lint_asked_residents(const Move& move) {
    if (move.asks.empty()) return;
    for (const auto& name : move.by)
      if (const Role* const role = find_role(instrument_, name); role != nullptr && role->kind == RoleKind::resident)
        refuse(move.line, "lint.resident_overwrites", {{"move", move.name}, {"role", name}});
  }

  // Of moves with one name the reader sees one form, so for one role they must ask the same.
  void lint_same_form(const Phase& phase, std::size_t index) {
    const Move& move = phase.moves[index];
    for (std::size_t i = 0; i < index; ++i) {
      const Move& earlier = phase.moves[i];
      const bool shared = std::any_of(move.by.begin(), move.by.end(),
                                      [&](const std::string& role) { return contains(earlier.by, role); });
      if (earlier.name != move.name || !shared || earlier.asks == move.asks) continue;
      refuse(move.line, "lint.asks_differ", {{"move", move.name}, {"line", std::to_string(earlier.line)}});
      return;
    }
  }

  void lint_move(const Phase& phase, const Move& move) {
    if (!is_name(move.name)) refuse(move.line, "lint.name", {{"name", move.name}});
    if (move.name == opening_move || move.name == join_move || move.name == leave_move ||
        std::find(proposal_moves.begin(), proposal_moves.end(), move.name) != proposal_moves.end())
      refuse(move.line, "lint.reserved", {{"name", move.name}});
    if (move.by.empty()) refuse(move.line, "lint.nobody_moves", {{"move", move.name}});
    for (const auto& role : move.by) {
      if (role == clock_role) {
        if (!phase.term || phase.term->on_end != move.name)
          refuse(move.line, "lint.clock_not_named", {{"move", move.name}, {"phase", phase.name}});
        lint_silent_actor(phase, move, role);
      } else if (role == parent_role) {
        if (instrument_.inside.empty()) refuse(move.line, "lint.not_inside", {{"word", "parent"}});
        lint_silent_actor(phase, move, role);
      } else {
        lint_role(role, move.line);
      }
    }
    lint_tells(move);
    lint_report(move);
    lint_asked_residents(move);
    for (const auto& field : move.asks)
      if (find_field(instrument_, field) == nullptr) refuse(move.line, "lint.field_unknown", {{"field", field}});
    lint_clauses(instrument_, move.needs, move.does, findings_);
    lint_consent(phase, move);
    lint_merge(move);
    lint_effect_terms(phase, move);
    lint_reachable_needs(phase, move);
    if (!move.to.empty()) lint_target(phase, move);
  }

  // Who is asked must be somebody that the dossier knows, and another than who proposes; and what they agree to must be
  // the one move that is then made, with nothing to fill in by then.
  void lint_consent(const Phase& phase, const Move& move) {
    if (!move.consent) return;
    const int line = move.consent->line;
    if (move.consent->of.empty()) refuse(line, "lint.consent_of_nobody", {{"move", move.name}});
    for (const auto& name : move.consent->of) {
      lint_role(name, line);
      if (contains(move.by, name)) refuse(line, "lint.consent_of_proposer", {{"move", move.name}, {"role", name}});
      if (const Role* const role = find_role(instrument_, name); role != nullptr && role->kind == RoleKind::resident)
        refuse(line, "lint.residents_not_kept", {{"role", name}});
    }
    for (const auto& name : move.by)
      if (const Role* const role = find_role(instrument_, name); role == nullptr || role->kind == RoleKind::resident)
        refuse(line, "lint.consent_proposed_by", {{"move", move.name}, {"role", name}});
    if (!move.asks.empty()) refuse(line, "lint.consent_asks", {{"move", move.name}});
    if (list_moves(phase, move.name).size() > 1) refuse(line, "lint.consent_not_alone", {{"move", move.name}});
  }

  // Two people's dossiers become one: never without their consent, and the one that goes in has an end of its own.
  void lint_merge(const Move& move) {
    const Clause* const merge = find_clause(move.does, merge_effect);
    if (merge == nullptr) return;
    if (!move.consent) refuse(merge->line, "lint.merge_without_consent", {{"move", move.name}});
    const Phase* const to = find_phase(instrument_, move.to);
    if (to == nullptr || !to->final) refuse(merge->line, "lint.merge_goes_on", {{"move", move.name}});
    if (instrument_.inside.empty()) refuse(merge->line, "lint.not_inside", {{"word", std::string(merge_effect)}});
  }

  void lint_effect_terms(const Phase& phase, const Move& move) {
    const Clause* const pause = find_clause(move.does, "pause");
    const Clause* const extend = find_clause(move.does, "extend");
    if (pause != nullptr && (!phase.term || !phase.term->pause.is_given()))
      refuse(pause->line, "lint.effect_needs_term", {{"effect", "pause"}, {"word", "pause = \"…\""}});
    if (extend != nullptr && (!phase.term || !phase.term->extend.is_given()))
      refuse(extend->line, "lint.effect_needs_term", {{"effect", "extend"}, {"word", "extend = \"…\""}});
  }

  void lint_target(const Phase& phase, const Move& move) {
    const Phase* const target = find_phase(instrument_, move.to);
    if (target == nullptr) {
      refuse(move.line, "lint.phase_unknown", {{"phase", move.to}});
      return;
    }
    if (target->stage < phase.stage && !move.reopen)
      refuse(move.line, "lint.runs_backwards", {{"move", move.name}, {"from", phase.name}, {"to", target->name}});
    if (target->final && move.tells.empty())
      refuse(move.line, "lint.closes_silently", {{"move", move.name}, {"phase", target->name}});
    lint_motivation(phase, move);
    lint_remedy(phase, move);
  }

  // Awb 3:46: a decision rests on a sound motivation, which is stated.
  void lint_motivation(const Phase& phase, const Move& move) {
    if (phase.stage != Stage::decision || !phase.term || phase.term->law.empty()) return;
    const bool decides = std::any_of(move.by.begin(), move.by.end(), [&](const std::string& name) {
      const Role* const role = find_role(instrument_, name);
      return role != nullptr && role->kind != RoleKind::initiator && role->kind != RoleKind::resident;
    });
    if (decides && find_clause(move.needs, "reason_given") == nullptr)
      refuse(move.line, "lint.decision_without_reason", {{"move", move.name}, {"law", phase.term->law}});
  }

  // Awb 3:45: a decision says what can be done against it, when and where.
  void lint_remedy(const Phase& phase, const Move& move) {
    if (phase.stage != Stage::decision || !phase.term || !phase.term->law.starts_with("Awb") || move.remedy) return;
    const bool decides = std::any_of(move.by.begin(), move.by.end(), [&](const std::string& name) {
      const Role* const role = find_role(instrument_, name);
      return role != nullptr && role->kind == RoleKind::decider;
    });
    if (decides) refuse(move.line, "lint.decision_without_remedy", {{"move", move.name}, {"law", phase.term->law}});
  }

  // A move after one of the same name that needs nothing can never be taken.
  void lint_shadow(const Phase& phase, std::size_t index) {
    const Move& move = phase.moves[index];
    for (std::size_t i = 0; i < index; ++i) {
      const Move& earlier = phase.moves[i];
      if (earlier.name != move.name || !earlier.needs.empty()) continue;
      const bool all = std::all_of(move.by.begin(), move.by.end(),
                                   [&](const std::string& role) { return contains(earlier.by, role); });
      if (all) {
        refuse(move.line, "lint.move_never_taken", {{"move", move.name}, {"line", std::to_string(earlier.line)}});
        return;
      }
    }
  }

  void lint_paths() {
    if (instrument_.phases.empty()) return;
    std::set<std::string> reached = {instrument_.phases.front().name};
    std::set<std::string> ending;
    for (const auto& phase : instrument_.phases)
      if (phase.final) ending.insert(phase.name);
    if (ending.empty()) {
      refuse(instrument_.phases.back().line, "lint.no_final");
      return;
    }
    for (bool changed = true; changed;) {
      changed = false;
      for (const auto& phase : instrument_.phases)
        for (const auto& move : phase.moves) {
          if (move.to.empty()) continue;
          if (reached.contains(phase.name)) changed |= reached.insert(move.to).second;
          if (ending.contains(move.to)) changed |= ending.insert(phase.name).second;
        }
    }
    for (const auto& phase : instrument_.phases) {
      if (!reached.contains(phase.name)) refuse(phase.line, "lint.phase_unreachable", {{"phase", phase.name}});
      if (!ending.contains(phase.name)) refuse(phase.line, "lint.phase_cannot_end", {{"phase", phase.name}});
    }
  }

  const Instrument& instrument_;
  std::vector<Finding> findings_;
};

}  // namespace

std::vector<Finding> lint(const Instrument& instrument) { return Linter(instrument).run(); }

}  // namespace meent::domain
