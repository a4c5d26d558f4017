// SPDX-License-Identifier: EUPL-1.2
#include "domain/story_coverage.h"

#include <algorithm>
#include <map>
#include <set>

#include "domain/checks.h"

namespace meent::domain {
namespace {

bool is_by_people(const Move& move) {
  return std::any_of(move.by.begin(), move.by.end(),
                     [](const std::string& role) { return role != clock_role && role != parent_role; });
}

// Of moves with one name the first that holds is taken; a refusal is that of the last.
bool is_last_of_its_name(const Phase& phase, std::size_t index) {
  for (std::size_t i = index + 1; i < phase.moves.size(); ++i)
    if (phase.moves[i].name == phase.moves[index].name && is_by_people(phase.moves[i])) return false;
  return true;
}

bool asks_required(const Instrument& instrument, const Move& move) {
  return std::any_of(move.asks.begin(), move.asks.end(), [&](const std::string& name) {
    const Field* const field = find_field(instrument, name);
    return field != nullptr && field->required;
  });
}

// What the state may forbid an effect. Where the clock goes first nobody gets as far as a term that is over.
std::vector<std::string> refusals_of(EffectKind kind, bool clock_first) {
  std::vector<std::string> keys;
  switch (kind) {
    case EffectKind::add_support:
      return {"support.already"};
    case EffectKind::withdraw_support:
      return {"support.none"};
    case EffectKind::sign:
      return {"sign.already"};
    case EffectKind::resume:
      return {"term.not_paused"};
    case EffectKind::reserve:
    case EffectKind::grant:
      return {"ledger.exhausted"};
    case EffectKind::pay:
      return {"ledger.above_grant"};
    case EffectKind::receive:
      return {"ledger.above_claim"};
    case EffectKind::notice_of_default:
      return {"default.already"};
    case EffectKind::pause:
      keys = {"term.already_paused"};
      break;
    case EffectKind::extend:
      keys = {"term.extended_already"};
      break;
    default:
      return {};
  }
  if (!clock_first) keys.emplace_back("term.over");
  return keys;
}

class RefusalLister {
 public:
  explicit RefusalLister(const Instrument& instrument) : instrument_(instrument) {}

  std::vector<std::string> run() {
    const std::string open(opening_move);
    for (const auto& need : instrument_.opening.needs) add(open + " check." + need.name);
    const auto fields = opening_fields(instrument_);
    if (std::any_of(fields.begin(), fields.end(), [](const Field* field) { return field->required; }))
      add(open + " move.fields");
    for (const auto& phase : instrument_.phases) list_phase(phase);
    return std::move(refusals_);
  }

 private:
  void add(std::string refusal) {
    if (seen_.insert(refusal).second) refusals_.push_back(std::move(refusal));
  }

  void list_phase(const Phase& phase) {
    const bool clock_first = phase.term && !phase.term->on_end.empty();
    if (clock_first && std::any_of(phase.moves.begin(), phase.moves.end(), is_by_people))
      add(phase.name + " move.term_ended");
    for (std::size_t i = 0; i < phase.moves.size(); ++i) {
      const Move& move = phase.moves[i];
      if (!is_by_people(move) || !is_last_of_its_name(phase, i)) continue;
      const std::string name = phase.name + "/" + move.name + " ";
      for (const auto& need : move.needs)
        if (need.name != "parent_in") add(name + "check." + need.name);
      for (const auto& clause : move.does)
        if (const EffectRow* const row = find_effect(clause.name); row != nullptr)
          for (const auto& key : refusals_of(row->kind, clock_first)) add(name + key);
      if (asks_required(instrument_, move)) add(name + "move.fields");
    }
  }

  const Instrument& instrument_;
  std::vector<std::string> refusals_;
  std::set<std::string> seen_;
};

using ByInstrument = std::map<std::string, std::set<std::string>>;

// A refusal may say more than the condition's name: "check.assurance_at_least.two_factor".
bool is_reached(const std::set<std::string>& reached, const std::string& name) {
  if (reached.contains(name)) return true;
  const auto more = reached.lower_bound(name + ".");
  return more != reached.end() && more->starts_with(name + ".");
}

Covered cover(const std::vector<std::string>& wanted, const std::string& id, const ByInstrument& reached) {
  const auto found = reached.find(id);
  Covered covered;
  for (const auto& name : wanted) {
    ++covered.total;
    if (found == reached.end() || !is_reached(found->second, name)) covered.missing.push_back(name);
  }
  return covered;
}

}  // namespace

std::string name_of_move(const Phase& phase, const Move& move) {
  return phase.name + "/" + move.name + (move.to.empty() ? "" : " > " + move.to);
}

std::vector<std::string> list_refusals(const Instrument& instrument) { return RefusalLister(instrument).run(); }

StoryCoverage measure_coverage(const Instrument& instrument, const StoryReport& report) {
  std::vector<std::string> moves;
  std::vector<std::string> ends;
  for (const auto& phase : instrument.phases) {
    if (phase.final) ends.push_back(phase.name);
    for (const auto& move : phase.moves) {
      std::string name = name_of_move(phase, move);
      if (std::find(moves.begin(), moves.end(), name) == moves.end()) moves.push_back(std::move(name));
    }
  }
  return {cover(moves, instrument.id, report.moves), cover(ends, instrument.id, report.phases),
          cover(list_refusals(instrument), instrument.id, report.refusals)};
}

}  // namespace meent::domain
