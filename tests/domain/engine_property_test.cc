// SPDX-License-Identifier: EUPL-1.2
// Random walks through every definition, drafts included. On every step of every walk: a move that is offered as
// possible is accepted, every other one is refused; what happened can be replayed and verified, also after erasure.
// Seeded: draw n always walks the same way.
#include <gtest/gtest.h>

#include <map>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "domain/checks.h"
#include "domain/engine.h"
#include "domain/instrument_parser.h"
#include "domain/read_files.h"

namespace meent::domain {
namespace {

constexpr int draws = 1000;
constexpr int longest_walk = 25;

const std::vector<Instrument>& definitions() {
  static const std::vector<Instrument> all = [] {
    std::vector<Instrument> instruments;
    for (const auto* folder : {"instruments", "instruments/drafts"})
      for (const auto& name : list_files(folder, ".toml")) {
        auto parsed = load_instrument(read_file(name), name);
        EXPECT_TRUE(parsed.findings.empty()) << name;
        if (parsed) instruments.push_back(*std::move(parsed.value));
      }
    return instruments;
  }();
  return all;
}

const Instrument* find_definition(const std::string& id) {
  for (const auto& instrument : definitions())
    if (instrument.id == id) return &instrument;
  return nullptr;
}

class Walk {
 public:
  Walk(const Instrument& instrument, unsigned seed) : instrument_(instrument), chance_(seed), seed_(seed) {
    for (int i = 0; i < 5; ++i) equated_.insert(day_.plus_days(number(400)));
    calendar_ = Calendar(equated_);
    all_values_ = number(3) > 0;
    for (const auto& name : list_values(instrument)) {
      if (all_values_) situation_.values[name] = value_of(name);
      else if (number(3) > 0) situation_.values[name] = number(4) == 0 ? Json("veel") : value_of(name);
    }
  }

  void run() {
    change_situation();
    if (!open_dossier()) return;
    for (int step = 0; step < longest_walk && !dossier_.final; ++step) {
      day_ = day_.plus_days(number(3) == 0 ? number(120) : number(4));
      change_situation();
      check_step();
      if (has_failure() || accepted_.empty()) return;
      take(accepted_[static_cast<std::size_t>(number(static_cast<int>(accepted_.size())))]);
    }
    check_history();
  }

  static bool has_failure() { return ::testing::Test::HasFailure(); }
  int steps() const { return static_cast<int>(events_.size()); }

 private:
  int number(int below) { return std::uniform_int_distribution<int>(0, below - 1)(chance_); }

  // A value that is a whole length ("@termijn") is a text; every other is a number.
  Json value_of(const std::string& name) {
    for (const auto& phase : instrument_.phases)
      if (phase.term)
        for (const auto* length : {&phase.term->length, &phase.term->pause, &phase.term->extend, &phase.term->norm})
          if (length->value == name) return Json(std::to_string(1 + number(12)) + " weeks");
    return Json(1 + number(40));
  }

  std::string where() const {
    return instrument_.id + " draw " + std::to_string(seed_) + " in " + dossier_.phase + " on " + to_iso(day_);
  }

  // Everything outside the dossier, as it happens to be that day.
  void change_situation() {
    const int year = dossier_.purse.year != 0 ? dossier_.purse.year : day_.year();
    situation_.pot = Pot{year, number(8) > 0, number(8) == 0, Money{number(2'000'000)}};
    situation_.votes = number(3);
    situation_.letters = number(2) * 600;
    situation_.support = number(2) * 60;
    situation_.supported = number(2) == 1;
    situation_.children.clear();
    for (const auto& child : definitions())
      if (child.inside == instrument_.id)
        for (const auto& phase : child.phases)
          if (number(child.phases.size() > 4 ? 4 : 2) == 0) situation_.children[phase.name] = number(3);
    // A merge names a dossier that fits; which do not is in proposal_test.
    situation_.other.reset();
    for (const auto& phase : instrument_.phases)
      for (const auto& move : phase.moves)
        if (const Clause* const merge = find_clause(move.does, merge_effect))
          situation_.other = OtherDossier{DossierId("ander"), texts_of(*merge->value.find("into")).front(), true};
    if (const Instrument* const parent = find_definition(instrument_.inside); parent != nullptr)
      situation_.parent_phase =
          parent->phases[static_cast<std::size_t>(number(static_cast<int>(parent->phases.size())))].name;
  }

  std::string answer(const Field& field, const Move* move) {
    // What the move needs of a field that it asks itself, the form can always give.
    if (move != nullptr)
      for (const auto& need : move->needs) {
        const Json* const of = need.value.find("field");
        const Json* const wanted = need.value.find("value");
        if (of == nullptr || !of->is_text() || of->text() != field.name) continue;
        if (need.name == "amount_at_most") return "0";
        if (wanted != nullptr && wanted->is_bool()) return wanted->boolean() ? "yes" : "no";
        if (wanted != nullptr && wanted->is_integer()) return std::to_string(wanted->integer());
        if (wanted != nullptr && wanted->is_text()) return wanted->text();
      }
    switch (field.type) {
      case FieldType::number:
        return std::to_string(number(50));
      case FieldType::money:
        return std::to_string(number(5000));
      case FieldType::date: {
        // Dates that must be in order stand in that order in the definition.
        int before = 0;
        for (const auto& other : instrument_.fields) {
          if (other.name == field.name) break;
          if (other.type == FieldType::date) ++before;
        }
        return to_iso(day_.plus_days(number(200) + before * 2000));
      }
      case FieldType::choice:
        return field.options[static_cast<std::size_t>(number(static_cast<int>(field.options.size())))].name;
      case FieldType::estimate:
        return "2\t" + std::to_string(number(500)) + "\ttegels";
      case FieldType::yes_no:
        return number(2) == 0 ? "yes" : "no";
      default:
        return "tekst";
    }
  }

  Given fill(const std::vector<std::string>& asks, const Move* move) {
    Given given = {{"reason", "omdat"}};
    for (const auto& name : asks)
      if (const Field* const field = find_field(instrument_, name)) given.emplace_back(name, answer(*field, move));
    return given;
  }

  bool open_dossier() {
    for (const auto& role : instrument_.roles) {
      OpenCommand command{.id = DossierId("d"),
                          .municipality = "proef",
                          .role = role.name,
                          .actor = PersonId(role.name),
                          .at = noon(),
                          .salt = "s"};
      for (const Field* const field : opening_fields(instrument_))
        if (field->required || number(2) == 0) command.facts.emplace_back(field->name, answer(*field, nullptr));
      if (const Clause* const need = find_clause(instrument_.opening.needs, "parent_in"))
        situation_.parent_phase = need->value.is_text() ? need->value.text() : need->value.items().front().text();
      auto event = open(instrument_, command, calendar_, situation_);
      if (!event) continue;
      dossier_ = make_dossier(instrument_, command);
      take(*event);
      return true;
    }
    EXPECT_FALSE(all_values_) << instrument_.id << " cannot be opened, draw " << seed_;
    return false;
  }

  Instant noon() const { return start_of(day_).plus_seconds(43200); }

  void check_step() {
    accepted_.clear();
    const Phase& phase = *find_phase(instrument_, dossier_.phase);
    check_clock(phase);
    std::set<std::string> names;
    for (const auto& move : phase.moves) names.insert(move.name);
    for (const auto& role : instrument_.roles) {
      // Now and then somebody in two roles.
      const PersonId actor(number(5) == 0 ? instrument_.roles.front().name : role.name);
      const std::vector<std::string> roles = {role.name};
      const auto offered = moves(instrument_, dossier_, roles, actor, day_, calendar_, situation_);
      for (const auto& name : names) {
        const auto button = std::find_if(offered.begin(), offered.end(), [&](const auto& b) { return b.name == name; });
        const bool possible = button != offered.end() && button->possible;
        Command command{name, role.name, actor, noon(), {}, "s"};
        const auto named = list_moves(phase, name);
        std::vector<std::string> asks;
        if (button != offered.end())
          for (const Field* const field : button->asks) asks.push_back(field->name);
        const Move* filled = named.front();
        for (const Move* const move : named)
          if (move->asks == asks) filled = move;
        command.facts = fill(asks, filled);
        const auto event = decide(instrument_, dossier_, command, calendar_, situation_);
        // Whether an amount fits is only known once it is typed.
        if (!event && event.error().key.starts_with("ledger.") && asks_amount(*filled)) continue;
        EXPECT_EQ(event.has_value(), possible)
            << where() << ": " << name << " as " << role.name
            << (event ? " was accepted but not offered" : ": " + event.error().key)
            << (button != offered.end() && button->why_not ? " (" + button->why_not->key + ")" : "");
        if (event) accepted_.push_back(*event);
      }
    }
    for (const auto& move : phase.moves)
      if (std::find(move.by.begin(), move.by.end(), parent_role) != move.by.end()) {
        const Command command{move.name, std::string(parent_role), {}, noon(), {}, "s"};
        if (const auto event = decide(instrument_, dossier_, command, calendar_, situation_))
          accepted_.push_back(*event);
      }
  }

  static bool asks_amount(const Move& move) {
    return std::any_of(move.does.begin(), move.does.end(), [&](const Clause& clause) {
      const Json* const field = clause.value.find("field");
      return is_money(find_effect(clause.name)->kind) && field != nullptr &&
             std::find(move.asks.begin(), move.asks.end(), field->text()) != move.asks.end();
    });
  }

  // The clock moves when the term is over and not before, and is never refused: a dossier may not hang.
  void check_clock(const Phase& phase) {
    const auto command = clock_command(instrument_, dossier_, noon());
    const bool over = phase.term && !phase.term->on_end.empty() && dossier_.due_on && day_ > *dossier_.due_on;
    EXPECT_EQ(command.has_value(), over) << where();
    if (!command) return;
    const auto event = decide(instrument_, dossier_, *command, calendar_, situation_);
    if (all_values_) {
      EXPECT_TRUE(event) << where() << ": the clock is refused " << (event ? "" : event.error().key);
    }
    if (event) accepted_.push_back(*event);
  }

  void take(Event event) {
    EXPECT_EQ(event.sequence, dossier_.sequence + 1) << where();
    event = seal(std::move(event), dossier_.last_hash);
    dossier_ = apply(std::move(dossier_), event);
    events_.push_back(event);
    const Phase* const phase = find_phase(instrument_, dossier_.phase);
    ASSERT_NE(phase, nullptr) << where();
    EXPECT_EQ(dossier_.final, phase->final) << where();
    EXPECT_EQ(dossier_.due_on, due(instrument_, dossier_, calendar_, situation_)) << where();
    check_term(*phase);
    if (!phase->final) return;
    EXPECT_FALSE(event.tells.empty()) << where() << ": closed without telling anybody";
    for (const auto& role : instrument_.roles) {
      const std::vector<std::string> roles = {role.name};
      EXPECT_TRUE(moves(instrument_, dossier_, roles, PersonId(role.name), day_, calendar_, situation_).empty())
          << where();
    }
  }

  void check_term(const Phase& phase) {
    if (!phase.term) return;
    const Term& term = *phase.term;
    if (!term.on_end.empty()) {
      EXPECT_TRUE(dossier_.due_on) << where() << ": hangs";
    }
    if (!dossier_.due_on || !term.until.empty()) return;
    EXPECT_GT(*dossier_.due_on, dossier_.phase_entered_on) << where();
    if (!term.law.empty() && term.length.fixed && !is_excluded_by_termijnenwet(*term.length.fixed) &&
        dossier_.extensions == 0) {
      EXPECT_TRUE(calendar_.is_working_day(*dossier_.due_on)) << where();
    }
  }

  void check_history() {
    EXPECT_FALSE(verify_chain(events_)) << where();
    OpenCommand command{.id = dossier_.id, .municipality = "proef", .role = {}, .at = events_.front().at};
    Dossier replayed = make_dossier(instrument_, command);
    for (const auto& event : events_) replayed = apply(std::move(replayed), event);
    EXPECT_EQ(replayed, dossier_) << where();
    auto erased = events_;
    for (auto& event : erased)
      for (auto& fact : event.facts) fact = erase(std::move(fact));
    EXPECT_FALSE(verify_chain(erased)) << where();
    if (events_.size() < 2) return;
    auto broken = events_;
    broken.erase(broken.begin() + number(static_cast<int>(broken.size()) - 1));
    EXPECT_TRUE(verify_chain(broken)) << where() << ": a missing event was not seen";
  }

  const Instrument& instrument_;
  std::mt19937 chance_;
  unsigned seed_;
  Date day_ = Date(2026, 1, 5);
  std::set<Date> equated_;
  Calendar calendar_;
  bool all_values_ = true;
  Situation situation_;
  Dossier dossier_;
  std::vector<Event> events_;
  std::vector<Event> accepted_;
};

TEST(EngineProperty, offered_moves_are_accepted_and_the_others_refused) {
  ASSERT_GE(definitions().size(), 30U);
  std::map<std::string, int> steps;
  for (unsigned draw = 0; draw < draws; ++draw) {
    const Instrument& instrument = definitions()[draw % definitions().size()];
    Walk walk(instrument, draw);
    walk.run();
    steps[instrument.id] += walk.steps();
    if (Walk::has_failure()) break;
  }
  // A walk that gets nowhere would prove nothing.
  if (Walk::has_failure()) return;
  for (const auto& [id, count] : steps) EXPECT_GT(count, 20) << id;
}

}  // namespace
}  // namespace meent::domain
