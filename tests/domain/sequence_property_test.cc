// SPDX-License-Identifier: EUPL-1.2
// Ten thousand sequences of attempts by whoever comes along, possible or not, over every definition, drafts included.
// Seeded: number n is always the same sequence. A sequence is data, so that a failing one can be made shorter and
// shown.
#include <gtest/gtest.h>

#include <map>
#include <optional>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "domain/engine.h"
#include "domain/instrument_parser.h"
#include "domain/read_files.h"
#include "domain/turn.h"

namespace meent::domain {
namespace {

// Somebody tries a move; what lies outside the dossier is part of the attempt, so that dropping others changes nothing
// for this one.
struct Attempted {
  Date on;
  std::string role;
  std::string person;
  std::string move;
  Given facts = {};
  Situation situation = {};
};

// What the council voted for the year in which somebody tries; a later year has nothing yet.
constexpr std::int64_t voted_cents = 1'200'000;

Pot make_pot(int year) { return {year, year == 2026, false, {year == 2026 ? voted_cents : 0}}; }

// The pots of one sequence, from which the dossier takes and to which it gives back.
class Pots {
 public:
  Situation with_pot(Situation situation, const Dossier& dossier, Date on) {
    situation.pot = pot(dossier.purse.year != 0 ? dossier.purse.year : on.year());
    return situation;
  }
  void take(const Event& event) {
    for (const auto& posting : event.postings) {
      Pot& one = pot(posting.year);
      one = apply(one, posting);
      if (posting.to == Account::lapsed) lapsed_ += posting.amount.cents;
    }
  }
  // Nothing below zero, and what left the pot is with the dossier.
  std::optional<std::string> find_fault(const Purse& purse) {
    for (const Money amount : {purse.reserved, purse.granted, purse.paid, purse.accounted, purse.settled, purse.claimed,
                               purse.promised, purse.paid_out})
      if (amount.cents < 0) return "a balance of the dossier is below zero";
    std::int64_t left = 0;
    std::int64_t voted = 0;
    for (const auto& [year, one] : pots_) {
      if (one.left.cents < 0) return "more left the pot than was voted";
      left += one.left.cents;
      voted += make_pot(year).left.cents;
    }
    if (voted != left + lapsed_ + open_amount(purse).cents + purse.settled.cents) return "debits are not credits";
    if (purse.paid_out.cents != purse.paid.cents + purse.accounted.cents + purse.settled.cents + purse.claimed.cents)
      return "what was paid is not where it should be";
    return std::nullopt;
  }

 private:
  Pot& pot(int year) { return pots_.emplace(year, make_pot(year)).first->second; }
  std::map<int, Pot> pots_;
  std::int64_t lapsed_ = 0;
};

struct Sequence {
  const Instrument* instrument = nullptr;
  unsigned seed = 0;
  OpenCommand opening = {};
  Situation situation = {};
  Calendar calendar = {};
  std::vector<Attempted> attempts = {};
};

constexpr unsigned sequences = 10'000;
constexpr int longest = 30;
constexpr const char* people[] = {"anna", "bram", "carla", "dirk"};

const std::vector<Instrument>& definitions() {
  static const std::vector<Instrument> all = [] {
    std::vector<Instrument> instruments;
    for (const auto* folder : {"instruments", "instruments/drafts"})
      for (const auto& name : list_files(folder, ".toml"))
        if (auto parsed = load_instrument(read_file(name), name)) instruments.push_back(*std::move(parsed.value));
    return instruments;
  }();
  return all;
}

bool is_moved_by_parent(const Phase& phase) {
  for (const auto& move : phase.moves)
    for (const auto& role : move.by)
      if (role == parent_role) return true;
  return false;
}

// Can anything still happen to a dossier in this phase, by itself or because somebody is waited for?
bool has_owner(const Instrument& instrument, const Phase& phase) {
  if (phase.term && !phase.term->on_end.empty()) return true;
  return is_moved_by_parent(phase) || !list_expected(instrument, phase).moves.empty();
}

// What must hold whatever people try; nothing when all of it did:
//   a refusal is an error with a key and changes nothing · somebody, the clock or the parent can carry on a dossier
//   that has not ended, and where nobody is waited for its term ends · what has ended told somebody and takes no move ·
//   the last day is that of due() · the chain verifies, also after erasing everything people wrote · replaying the
//   events gives the same dossier · no balance is below zero, debits are credits, and nothing ends with money that is
//   not settled
class Play {
 public:
  explicit Play(const Sequence& sequence) : sequence_(sequence), instrument_(*sequence.instrument) {}

  std::optional<std::string> run() {
    auto event = open(instrument_, sequence_.opening, sequence_.calendar, sequence_.situation);
    if (!event) return event.error().key.empty() ? std::optional<std::string>("a refusal without a key") : std::nullopt;
    dossier_ = make_dossier(instrument_, sequence_.opening);
    take(*std::move(event), sequence_.situation);
    for (const auto& attempt : sequence_.attempts) {
      if (failure_) return failure_;
      make(attempt);
    }
    if (!failure_) check_history();
    return failure_;
  }

  int accepted() const { return accepted_; }
  int moved_money() const { return moved_money_; }

 private:
  void fail(const std::string& what) {
    if (!failure_) failure_ = what;
  }

  void make(const Attempted& attempt) {
    const bool person = attempt.role != clock_role && attempt.role != parent_role;
    const Command command{attempt.move,
                          attempt.role,
                          person ? PersonId(attempt.person) : PersonId(),
                          start_of(attempt.on).plus_seconds(43200),
                          attempt.facts,
                          "s"};
    const Dossier before = dossier_;
    auto event = decide(instrument_, dossier_, command, sequence_.calendar,
                        pots_.with_pot(attempt.situation, dossier_, attempt.on));
    if (!event) {
      if (event.error().key.empty()) fail(attempt.move + " is refused without a reason");
      if (!(dossier_ == before)) fail(attempt.move + " is refused and changes the dossier");
      return;
    }
    if (before.final) fail(attempt.move + " moves a dossier that has ended");
    ++accepted_;
    take(*std::move(event), attempt.situation);
  }

  void take(Event event, const Situation& situation) {
    event = seal(std::move(event), dossier_.last_hash);
    const auto tells = event.tells;
    pots_.take(event);
    moved_money_ += static_cast<int>(event.postings.size());
    dossier_ = apply(std::move(dossier_), event);
    events_.push_back(std::move(event));
    if (const auto fault = pots_.find_fault(dossier_.purse)) return fail(*fault);
    if (dossier_.final && open_amount(dossier_.purse).cents != 0) return fail("ended with money that is not settled");
    const Phase* const phase = find_phase(instrument_, dossier_.phase);
    if (phase == nullptr) return fail("in no phase of the definition: " + dossier_.phase);
    if (dossier_.final != phase->final) fail("ended or not, against the definition, in " + phase->name);
    if (dossier_.due_on != due(instrument_, dossier_, sequence_.calendar, situation))
      fail("another last day than that of its term in " + phase->name);
    if (phase->final) {
      if (tells.empty()) fail("ended in " + phase->name + " without telling anybody");
      return;
    }
    if (!has_owner(instrument_, *phase)) fail("nobody can carry it on from " + phase->name);
    if (phase->term && !phase->term->on_end.empty() && !dossier_.due_on) fail("its term never ends in " + phase->name);
    if (!phase->term && !is_moved_by_parent(*phase)) fail("neither a term nor a parent in " + phase->name);
  }

  void check_history() {
    if (verify_chain(events_, dossier_.last_hash)) return fail("the chain does not verify");
    Dossier replayed = make_dossier(instrument_, sequence_.opening);
    for (const auto& event : events_) replayed = apply(std::move(replayed), event);
    if (!(replayed == dossier_)) return fail("a replay gives another dossier");
    auto erased = events_;
    for (auto& event : erased)
      for (auto& fact : event.facts) fact = erase(std::move(fact));
    if (verify_chain(erased, dossier_.last_hash)) fail("the chain does not verify after erasing");
  }

  const Sequence& sequence_;
  const Instrument& instrument_;
  Dossier dossier_;
  std::vector<Event> events_;
  std::optional<std::string> failure_;
  int accepted_ = 0;
  int moved_money_ = 0;
  Pots pots_;
};

class Maker {
 public:
  Maker(const Instrument& instrument, unsigned seed) : instrument_(instrument), chance_(seed) {
    sequence_.instrument = &instrument;
    sequence_.seed = seed;
    std::set<Date> equated;
    for (int i = 0; i < 3; ++i) equated.insert(day_.plus_days(number(400)));
    sequence_.calendar = Calendar(equated);
    for (const auto& name : list_values(instrument))
      if (number(20) > 0) values_[name] = number(40) == 0 ? Json("veel") : value_of(name);
  }

  Sequence make() {
    make_opening();
    // Moves of the phase in which the dossier would be are tried most, so that sequences get somewhere; the rest is
    // anybody trying anything.
    Dossier guess = make_dossier(instrument_, sequence_.opening);
    Pots pots;
    const auto opened = open(instrument_, sequence_.opening, sequence_.calendar, sequence_.situation);
    if (opened) guess = apply(std::move(guess), seal(*opened, ""));
    for (int i = 0; i < longest; ++i) {
      day_ = day_.plus_days(number(4) == 0 ? number(100) : number(5));
      Attempted attempt = make_attempt(guess);
      const bool person = attempt.role != clock_role && attempt.role != parent_role;
      const Command command{attempt.move,
                            attempt.role,
                            person ? PersonId(attempt.person) : PersonId(),
                            start_of(day_).plus_seconds(43200),
                            attempt.facts,
                            "s"};
      if (opened)
        if (const auto event = decide(instrument_, guess, command, sequence_.calendar,
                                      pots.with_pot(attempt.situation, guess, day_))) {
          guess = apply(std::move(guess), seal(*event, guess.last_hash));
          pots.take(*event);
        }
      sequence_.attempts.push_back(std::move(attempt));
    }
    return std::move(sequence_);
  }

 private:
  int number(int below) { return std::uniform_int_distribution<int>(0, below - 1)(chance_); }
  bool now_and_then() { return number(8) == 0; }

  template <class Items>
  const auto& any_of(const Items& items) {
    return items[static_cast<std::size_t>(number(static_cast<int>(std::size(items))))];
  }

  // Whole lengths ("@termijn") are texts; all else is a number.
  Json value_of(const std::string& name) {
    for (const auto& phase : instrument_.phases)
      if (phase.term)
        for (const auto* length : {&phase.term->length, &phase.term->pause, &phase.term->extend, &phase.term->norm})
          if (length->value == name) return Json(std::to_string(1 + number(12)) + " weeks");
    return Json(1 + number(40));
  }

  Situation make_situation() {
    Situation situation;
    situation.values = values_;
    situation.votes = number(3);
    situation.letters = number(2) * 600;
    situation.support = number(2) * 60;
    situation.supported = number(2) == 1;
    for (const auto& other : definitions()) {
      if (other.inside == instrument_.id)
        for (const auto& phase : other.phases)
          if (number(4) == 0) situation.children[phase.name] = number(3);
      if (other.id == instrument_.inside) situation.parent_phase = any_of(other.phases).name;
    }
    return situation;
  }

  std::string answer(const Field& field) {
    if (now_and_then()) return now_and_then() ? std::string(200, 'x') : "";
    switch (field.type) {
      case FieldType::number:
        return std::to_string(number(50));
      case FieldType::money:
        return std::to_string(number(5000));
      case FieldType::date:
        return to_iso(day_.plus_days(number(200) - 20));
      case FieldType::choice:
        return any_of(field.options).name;
      case FieldType::yes_no:
        return number(2) == 0 ? "yes" : "no";
      default:
        return "tekst";
    }
  }

  void make_opening() {
    std::vector<std::string> roles = instrument_.opening.by;
    if (roles.empty() || now_and_then()) roles = {any_of(instrument_.roles).name};
    sequence_.situation = make_situation();
    if (const Clause* const need = find_clause(instrument_.opening.needs, "parent_in");
        need != nullptr && number(8) > 0)
      sequence_.situation.parent_phase = texts_of(need->value).front();
    sequence_.opening = {.id = DossierId("d"),
                         .municipality = "proef",
                         .role = any_of(roles),
                         .actor = PersonId(any_of(people)),
                         .at = start_of(day_).plus_seconds(43200),
                         .salt = "s"};
    for (const Field* const field : opening_fields(instrument_))
      if (field->required || number(2) == 0) {
        std::string text = answer(*field);
        if (text.empty() && number(8) > 0) text = "1";
        sequence_.opening.facts.emplace_back(field->name, std::move(text));
      }
  }

  Attempted make_attempt(const Dossier& dossier) {
    const Phase* phase = find_phase(instrument_, dossier.phase);
    if (phase == nullptr || phase->moves.empty() || now_and_then()) phase = &any_of(instrument_.phases);
    Attempted attempt{day_, any_of(instrument_.roles).name, any_of(people), "bestaat_niet", {}, make_situation()};
    if (number(5) == 0 || phase->moves.empty()) attempt.role = number(2) == 0 ? clock_role : parent_role;
    if (phase->moves.empty()) return attempt;
    const Move& move = any_of(phase->moves);
    attempt.move = move.name;
    if (!now_and_then()) attempt.role = any_of(move.by);
    const auto holders = dossier.people.find(attempt.role);
    if (holders != dossier.people.end() && !holders->second.empty() && number(4) > 0)
      attempt.person = holders->second.begin()->text;
    if (!now_and_then() && attempt.role != clock_role && attempt.role != parent_role)
      attempt.facts.emplace_back("reason", "omdat");
    for (const auto& name : move.asks)
      if (const Field* const field = find_field(instrument_, name); field != nullptr && !now_and_then())
        attempt.facts.emplace_back(name, answer(*field));
    if (now_and_then()) attempt.facts.emplace_back(any_of(instrument_.fields).name, "iets");
    return attempt;
  }

  const Instrument& instrument_;
  std::mt19937 chance_;
  std::map<std::string, Json> values_;
  Date day_ = Date(2026, 1, 5);
  Sequence sequence_;
};

std::optional<std::string> play(const Sequence& sequence) { return Play(sequence).run(); }

// A sequence that still fails, and of which no single attempt can be dropped. Quadratic in its length.
Sequence shorten(Sequence sequence) {
  for (bool shorter = true; shorter;) {
    shorter = false;
    for (std::size_t i = sequence.attempts.size(); i-- > 0;) {
      Sequence without = sequence;
      without.attempts.erase(without.attempts.begin() + static_cast<std::ptrdiff_t>(i));
      if (!play(without)) continue;
      sequence = std::move(without);
      shorter = true;
    }
  }
  return sequence;
}

// One line an attempt, as a story would write it.
std::string show(const Sequence& sequence) {
  std::string text = to_iso(civil_date(sequence.opening.at)) + " " + sequence.opening.role + ":" +
                     sequence.opening.actor.text + " opens " + sequence.instrument->id + "\n";
  for (const auto& attempt : sequence.attempts) {
    text += to_iso(attempt.on) + " " + attempt.role + ":" + attempt.person + " " + attempt.move + "\n";
    for (const auto& [field, words] : attempt.facts) text += "  " + field + " = " + words + "\n";
  }
  return text;
}

TEST(SequenceProperty, no_sequence_of_attempts_leaves_a_dossier_without_an_owner_or_an_answer) {
  ASSERT_GE(definitions().size(), 30U);
  std::map<std::string, int> accepted;
  std::map<std::string, int> moved_money;
  for (unsigned seed = 0; seed < sequences; ++seed) {
    const Sequence sequence = Maker(definitions()[seed % definitions().size()], seed).make();
    Play one(sequence);
    const auto failure = one.run();
    accepted[sequence.instrument->id] += one.accepted();
    moved_money[sequence.instrument->id] += one.moved_money();
    if (!failure) continue;
    const Sequence shortest = shorten(sequence);
    FAIL() << sequence.instrument->id << ", sequence " << seed << ": " << play(shortest).value_or(*failure) << "\n"
           << show(shortest);
  }
  // Sequences that get nowhere would prove nothing.
  for (const auto& instrument : definitions()) {
    EXPECT_GT(accepted[instrument.id], 50) << instrument.id;
    if (instrument.money) {
      EXPECT_GT(moved_money[instrument.id], 30) << instrument.id;
    }
  }
}

// A definition in which a phase can be entered that nobody leaves: the linter refuses it, and so would this test.
TEST(SequenceProperty, a_failing_sequence_is_shown_at_its_shortest) {
  const std::string text =
      "format = 1\nid = \"put\"\nversion = 1\ntitle = \"Put\"\nsummary = \"Put\"\nladder = \"adviseren\"\n"
      "[roles]\nburger = { kind = \"initiator\" }\n"
      "[fields]\ntitel = { type = \"text\", label = \"Titel\", required = true }\n"
      "[[phase]]\nname = \"een\"\nstage = \"intake\"\ntitle = \"Een\"\nterm = { length = \"1 week\" }\nmoves = [\n"
      "{ name = \"wijzigen\", by = \"burger\", asks = [\"titel\"] },\n"
      "{ name = \"vallen\", by = \"burger\", to = \"put\" },\n]\n"
      "[[phase]]\nname = \"put\"\nstage = \"decision\"\ntitle = \"Put\"\nterm = { length = \"1 week\" }\nmoves = []\n";
  const auto parsed = parse_instrument(text, "put.toml");
  ASSERT_TRUE(parsed);
  EXPECT_FALSE(load_instrument(text, "put.toml"));
  Sequence sequence;
  sequence.instrument = &*parsed.value;
  sequence.opening = {.id = DossierId("d"),
                      .municipality = "proef",
                      .role = "burger",
                      .actor = PersonId("anna"),
                      .at = start_of(Date(2026, 1, 5)),
                      .facts = {{"titel", "Put"}},
                      .salt = "s"};
  for (int i = 1; i < 12; ++i)
    sequence.attempts.push_back({Date(2026, 1, 5).plus_days(i), "burger", "anna", i == 7 ? "vallen" : "wijzigen",
                                 i == 7 ? Given{} : Given{{"titel", "Put " + std::to_string(i)}}});
  ASSERT_EQ(play(sequence), "nobody can carry it on from put");
  EXPECT_EQ(show(shorten(sequence)), "2026-01-05 burger:anna opens put\n2026-01-12 burger:anna vallen\n");
}

}  // namespace
}  // namespace meent::domain
