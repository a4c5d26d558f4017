// SPDX-License-Identifier: EUPL-1.2
#include "domain/story.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "base/text.h"
#include "domain/engine.h"
#include "domain/initiators.h"
#include "domain/proposal.h"

namespace meent::domain {
namespace {

struct Actor {
  std::string role;
  PersonId person;
};

// "indiener:anna"; a role alone is a person of that name.
Actor parse_actor(std::string_view word) {
  const auto colon = word.find(':');
  const std::string role(word.substr(0, colon));
  const std::string person(colon == std::string_view::npos ? word : word.substr(colon + 1));
  return {role, PersonId(person)};
}

struct Actual {
  Dossier dossier;
  const Instrument* instrument = nullptr;
  std::string parent = {};
  std::int64_t votes = 0;
  std::int64_t letters = 0;
  std::optional<std::int64_t> support = {};
  std::set<std::string> supporters = {};
  std::optional<Event> last = {};
  std::vector<Event> events = {};
};

struct Line {
  int number = 0;
  std::vector<std::string> words;
  std::string rest;  // the line as it stands, without the spaces around it
  Given facts;
};

// Dossiers, values and the clock of one story.
class World {
 public:
  World(const std::vector<Instrument>& instruments, StoryReport& report, std::string file)
      : instruments_(instruments), report_(report), file_(std::move(file)) {}

  // False once a line was wrong; the rest of the story is then skipped.
  bool step(const Line& line) {
    line_ = line.number;
    const std::string& first = line.words.front();
    if (pending_ && first != "refused")
      return fail("story.refused_unexpectedly", {{"move", pending_move_}, {"reason", pending_->key}}, pending_line_);
    if (first == "value") return set_value(line);
    if (first == "assurance") return set_assurance(line);
    if (first == "winners") {
      winners_ = {line.words.begin() + 1, line.words.end()};
      return true;
    }
    if (first == "budget" || first == "close") return set_pot(line);
    if (first == "votes" || first == "letters" || first == "support") return set_count(line);
    if (first == "refused") return expect_refusal(line);
    if (first == "expect") return expect(line);
    const auto date = parse_date(first);
    if (!date || line.words.size() < 3) return fail("story.unknown_line", {{"line", line.rest}});
    if (last_date_ && *date < *last_date_) return fail("story.goes_back", {{"date", first}});
    last_date_ = *date;
    return line.words[2] == "opens" ? open_line(line, *date) : move_line(line, *date);
  }

  // What was left unsaid at the end of the story.
  void end() {
    if (pending_)
      fail("story.refused_unexpectedly", {{"move", pending_move_}, {"reason", pending_->key}}, pending_line_);
    for (const auto& [name, actual] : dossiers_)
      if (verify_chain(actual.events, actual.dossier.last_hash)) fail("story.chain", {{"dossier", name}});
  }

 private:
  bool fail(std::string key, Params params = {}, int line = 0) {
    report_.findings.push_back({file_, line > 0 ? line : line_, std::move(key), std::move(params)});
    return false;
  }

  // Takes "<word> NAME" out of the words.
  static std::string take(std::vector<std::string>& words, std::string_view word) {
    for (std::size_t i = 1; i + 1 < words.size(); ++i)
      if (words[i] == word) {
        std::string name = words[i + 1];
        words.erase(words.begin() + static_cast<std::ptrdiff_t>(i), words.begin() + static_cast<std::ptrdiff_t>(i + 2));
        return name;
      }
    return {};
  }

  Actual* find(const std::string& name) {
    const auto found = dossiers_.find(name.empty() ? current_ : name);
    if (found != dossiers_.end()) return &found->second;
    fail("story.unknown_dossier", {{"dossier", name}});
    return nullptr;
  }

  bool set_value(const Line& line) {
    if (line.words.size() < 3) return fail("story.unknown_line", {{"line", line.rest}});
    const std::string& name = line.words[1];
    const std::size_t name_at = line.rest.find(name, line.words.front().size());
    const std::string text(trim(std::string_view(line.rest).substr(name_at + name.size())));
    const auto whole = parse_whole(text);
    values_[line.words[1]] = whole ? Json(static_cast<std::int64_t>(*whole)) : Json(text);
    return true;
  }

  bool set_assurance(const Line& line) {
    const auto found = line.words.size() == 2 ? find_assurance(line.words[1]) : std::nullopt;
    if (!found) return fail("story.unknown_line", {{"line", line.rest}});
    assurance_ = *found;
    return true;
  }

  bool set_count(const Line& line) {
    auto words = line.words;
    Actual* const actual = find(take(words, "on"));
    const auto count = words.size() == 2 ? parse_whole(words[1]) : std::nullopt;
    if (actual == nullptr) return false;
    if (!count) return fail("story.unknown_line", {{"line", line.rest}});
    if (words[0] == "votes") actual->votes = *count;
    if (words[0] == "letters") actual->letters = *count;
    if (words[0] == "support") actual->support = *count;
    return true;
  }

  // "budget initiatievenfonds 2026 100000" and "close initiatievenfonds 2026".
  bool set_pot(const Line& line) {
    const bool closes = line.words[0] == "close";
    const auto year = line.words.size() == (closes ? 3U : 4U) ? parse_whole(line.words[2]) : std::nullopt;
    if (!year || *year < 1 || *year > 9999) return fail("story.unknown_line", {{"line", line.rest}});
    Pot& pot = pots_[{line.words[1], static_cast<int>(*year)}];
    pot.year = static_cast<int>(*year);
    if (closes) {
      pot.closed = true;
      pot.left = {};
      return true;
    }
    const auto amount = parse_money(line.words[3]);
    if (!amount) return fail("story.unknown_line", {{"line", line.rest}});
    pot.voted = true;
    pot.left.cents += amount->cents;
    return true;
  }

  // Of the year in which the dossier got its money, or else of that day.
  std::optional<Pot> pot_of(const Actual& actual) const {
    const int year = actual.dossier.purse.year != 0 ? actual.dossier.purse.year : last_date_ ? last_date_->year() : 0;
    const auto found = pots_.find({actual.instrument->id, year});
    return found == pots_.end() ? std::nullopt : std::optional<Pot>(found->second);
  }

  Situation situation_of(const Actual& actual, const PersonId& actor) {
    Situation situation;
    situation.values = values_;
    situation.assurance = assurance_;
    situation.votes = actual.votes;
    situation.letters = actual.letters;
    situation.support = actual.support;
    situation.supported = actual.supporters.contains(actor.text);
    situation.pot = pot_of(actual);
    if (const auto parent = dossiers_.find(actual.parent); parent != dossiers_.end()) {
      situation.parent_phase = parent->second.dossier.phase;
      situation.parent_facts = parent->second.dossier.facts;
    }
    for (const auto& [name, other] : dossiers_)
      if (!actual.dossier.id.empty() && other.parent == actual.dossier.id.text)
        ++situation.children[other.dossier.phase];
    return situation;
  }

  bool open_line(const Line& line, Date date) {
    auto words = line.words;
    const std::string name = take(words, "as");
    const std::string parent = take(words, "in");
    if (words.size() != 4) return fail("story.unknown_line", {{"line", line.rest}});
    const auto instrument = std::find_if(instruments_.begin(), instruments_.end(),
                                         [&](const Instrument& item) { return item.id == words[3]; });
    if (instrument == instruments_.end()) return fail("story.unknown_instrument", {{"instrument", words[3]}});
    if (!parent.empty() && find(parent) == nullptr) return false;
    const Actor actor = parse_actor(words[1]);
    OpenCommand command{.id = DossierId(name.empty() ? words[3] : name),
                        .municipality = "verhaal",
                        .role = actor.role,
                        .actor = actor.person,
                        .at = start_of(date).plus_seconds(36000),
                        .facts = line.facts,
                        .salt = "story"};
    if (!parent.empty()) command.parent = DossierId(parent);
    Actual actual;
    actual.instrument = &*instrument;
    actual.parent = parent;
    actual.dossier = make_dossier(*instrument, command);
    Situation situation = situation_of(actual, actor.person);
    auto event = open(*instrument, command, calendar_, situation);
    if (!event) return refuse(*instrument, "", std::string(opening_move), std::move(event).error());
    record(actual, *std::move(event));
    current_ = command.id.text;
    dossiers_[current_] = std::move(actual);
    return true;
  }

  bool move_line(const Line& line, Date date) {
    auto words = line.words;
    const std::string name = take(words, "on");
    const std::string other = take(words, "with");
    Actual* const actual = find(name);
    if (actual == nullptr || (!other.empty() && find(other) == nullptr)) return false;
    if (words.size() != 3) return fail("story.unknown_line", {{"line", line.rest}});
    if (!name.empty()) current_ = name;
    const Actor actor = parse_actor(words[1]);
    const Instant at = start_of(date).plus_seconds(36000);
    if (words[2] == "agrees" || words[2] == "refuses" || words[2] == "takes_back" || words[2] == "lapses")
      return answer(*actual, actor, words[2], at);
    const Command command{words[2], actor.role, actor.person, at, line.facts, "story"};
    auto situation = situation_of(*actual, actor.person);
    if (!other.empty()) situation.other = look_at(*actual, dossiers_.at(other));
    auto event = decide(*actual->instrument, actual->dossier, command, calendar_, situation);
    if (!event) return refuse(*actual->instrument, actual->dossier.phase, words[2], std::move(event).error());
    if (event->move == propose_move) {
      record(*actual, *event);
      if (!other.empty()) {
        Actual& there = dossiers_.at(other);
        record(there, reflect(*event, *actual->dossier.proposal, there.dossier, {}));
      }
      return true;
    }
    const auto effects = event->effects;
    record(*actual, *std::move(event));
    for (const auto& effect : effects) {
      if (effect.kind == EffectKind::add_support) actual->supporters.insert(actor.person.text);
      if (effect.kind == EffectKind::withdraw_support) actual->supporters.erase(actor.person.text);
      if (!carry_out(effect, actual->dossier.id.text, date)) return false;
    }
    drop_proposals(actor.role, at);
    return true;
  }

  // What one of both moved away from can no longer be agreed to.
  void drop_proposals(const std::string& role, Instant at) {
    for (auto& [name, actual] : dossiers_) {
      const auto& proposal = actual.dossier.proposal;
      if (!proposal || !proposal->other) continue;
      Actual& other = dossiers_.at(proposal->other->text);
      const bool alone = !other.dossier.proposal;
      if (alone || (!proposal->takes_in && !can_still_be(*actual.instrument, actual.dossier, other.dossier.phase,
                                                         situation_of(actual, proposal->by)))) {
        record(actual, end_proposal(*actual.instrument, actual.dossier, ended_move, role, at));
        if (!alone) record(other, end_proposal(*other.instrument, other.dossier, ended_move, role, at));
      }
    }
  }

  static OtherDossier look_at(const Actual& here, const Actual& other) {
    return {other.dossier.id, other.dossier.phase, other.instrument == here.instrument && other.parent == here.parent,
            other.dossier.proposal.has_value(), is_agreed(other.dossier)};
  }

  // What is said to a proposal, and the move itself once everybody agreed.
  bool answer(Actual& actual, const Actor& actor, const std::string& word, Instant at) {
    Person person{actor.person, "", "", {}};
    if (const Role* const role = find_role(*actual.instrument, actor.role);
        role != nullptr && role->kind != RoleKind::initiator)
      person.roles = {actor.role};
    const auto proposal = actual.dossier.proposal;
    Actual* const other = proposal && proposal->other ? &dossiers_.at(proposal->other->text) : nullptr;
    const Instrument& instrument = *actual.instrument;
    if (word == "lapses") {
      if (!has_lapsed(actual.dossier, civil_date(at)))
        return refuse(instrument, actual.dossier.phase, word,
                      Error{ErrorCode::conflict, proposal ? "proposal.not_lapsed" : "proposal.none"});
      record(actual, end_proposal(instrument, actual.dossier, lapse_move, clock_role, at));
      if (other != nullptr) record(*other, end_proposal(instrument, other->dossier, lapse_move, clock_role, at));
      return true;
    }
    auto event = word == "takes_back" ? take_back_proposal(instrument, actual.dossier, person, at)
                                      : answer_proposal(instrument, actual.dossier, person, word == "agrees", at);
    if (!event) return refuse(instrument, actual.dossier.phase, word, std::move(event).error());
    record(actual, *event);
    if (word == "agrees") return complete(actual, other, at);
    if (other != nullptr) record(*other, end_proposal(instrument, other->dossier, ended_move, event->role, at));
    return true;
  }

  bool complete(Actual& asked, Actual* other, Instant at) {
    if (!is_agreed(asked.dossier) || (other != nullptr && !is_agreed(other->dossier))) return true;
    Actual& closing = asked.dossier.proposal->takes_in ? *other : asked;
    Actual* const going_on = asked.dossier.proposal->takes_in ? &asked : other;
    const Proposal proposal = *closing.dossier.proposal;
    auto situation = situation_of(closing, proposal.by);
    if (going_on != nullptr) situation.other = look_at(closing, *going_on);
    auto event = decide(*closing.instrument, closing.dossier,
                        make_consented_command(closing.dossier, "story", at, "story"), calendar_, situation);
    if (!event) return refuse(*closing.instrument, closing.dossier.phase, proposal.move, std::move(event).error());
    record(closing, *std::move(event));
    if (going_on == nullptr) return true;
    const auto holders = closing.dossier.people.find(initiator_role(*closing.instrument));
    if (holders != closing.dossier.people.end())
      for (const auto& person : holders->second)
        if (auto joined = join_initiators(*going_on->instrument, going_on->dossier, person, at))
          record(*going_on, *std::move(joined));
    std::int64_t more = 0;
    for (const auto& supporter : closing.supporters) more += going_on->supporters.insert(supporter).second ? 1 : 0;
    closing.supporters.clear();
    record(*going_on, take_in(*going_on->instrument, going_on->dossier, proposal, more, at));
    return true;
  }

  void record(Actual& actual, Event event) {
    event = seal(std::move(event), actual.dossier.last_hash);
    actual.dossier = apply(std::move(actual.dossier), event);
    for (const auto& posting : event.postings) {
      Pot& pot = pots_[{actual.instrument->id, posting.year}];
      pot = apply(pot, posting);
    }
    report_.phases[actual.instrument->id].insert(actual.dossier.phase);
    report_.moves[actual.instrument->id].insert((event.from.empty() ? std::string() : event.from + "/") + event.move +
                                                (event.enters ? " > " + event.to : ""));
    ++report_.steps;
    actual.events.push_back(event);
    actual.last = std::move(event);
  }

  bool carry_out(const Effect& effect, const std::string& parent, Date date) {
    const auto word = [&](std::string_view name) {
      const Json* const member = effect.parameters.find(name);
      return member != nullptr && member->is_text() ? member->text() : std::string();
    };
    if (effect.kind == EffectKind::move_children) {
      const Json* const from = effect.parameters.find("from");
      std::vector<std::string> phases = {word("from")};
      if (from != nullptr && from->is_array()) {
        phases.clear();
        for (const auto& phase : from->items()) phases.push_back(phase.is_text() ? phase.text() : "");
      }
      for (const auto& phase : phases)
        if (!move_children(parent, phase, date, [&](const std::string&) { return word("move"); })) return false;
      return true;
    }
    if (effect.kind == EffectKind::procedure && !word("over").empty() && !word("won").empty())
      return move_children(parent, word("over"), date,
                           [&](const std::string& name) { return word(winners_.contains(name) ? "won" : "lost"); });
    return true;
  }

  template <class MoveOf>
  bool move_children(const std::string& parent, const std::string& from, Date date, const MoveOf& move_of) {
    for (auto& [name, child] : dossiers_) {
      if (child.parent != parent || child.dossier.phase != from) continue;
      const Command command{move_of(name), std::string(parent_role), {}, start_of(date).plus_seconds(36001), {},
                            "story"};
      auto event = decide(*child.instrument, child.dossier, command, calendar_, situation_of(child, {}));
      if (!event)
        return fail("story.child_refused", {{"dossier", name}, {"move", command.move}, {"reason", event.error().key}});
      record(child, *std::move(event));
    }
    return true;
  }

  bool refuse(const Instrument& instrument, const std::string& phase, std::string move, Error error) {
    auto& refusals = report_.refusals[instrument.id];
    refusals.insert((phase.empty() ? "" : phase + "/") + move + " " + error.key);
    refusals.insert(phase + " " + error.key);
    pending_ = std::move(error);
    pending_move_ = std::move(move);
    pending_line_ = line_;
    return true;
  }

  bool expect_refusal(const Line& line) {
    if (!pending_) return fail("story.not_refused");
    const std::string wanted = line.words.size() > 1 ? line.words[1] : std::string();
    bool matches = wanted.empty() || pending_->key == wanted || pending_->key.ends_with("." + wanted);
    for (const auto& field : pending_->fields) matches = matches || field.field == wanted || field.key == wanted;
    if (!matches) return fail("story.refused_otherwise", {{"expected", wanted}, {"reason", pending_->key}});
    pending_.reset();
    ++report_.steps;
    return true;
  }

  bool expect(const Line& line) {
    auto words = line.words;
    const std::string who = take(words, "as");
    Actual* const actual = find(take(words, "on"));
    if (actual == nullptr) return false;
    if (words.size() < 2) return fail("story.unknown_line", {{"line", line.rest}});
    const std::string& what = words[1];
    const std::string wanted = words.size() > 2 ? words[2] : std::string();
    const Dossier& dossier = actual->dossier;
    if (what == "phase") return same(wanted, dossier.phase, "phase");
    if (what == "final") return same("final", dossier.final ? "final" : dossier.phase, "final");
    if (what == "due") return same(wanted, dossier.due_on ? to_iso(*dossier.due_on) : "none", "due");
    if (what == "support") return same(wanted, std::to_string(dossier.support), "support");
    if (what == "left") {
      const auto pot = pot_of(*actual);
      return same(wanted, pot ? to_decimal(pot->left) : "none", "left");
    }
    if (what == "money") return expect_money(wanted, words.size() > 3 ? words[3] : "", dossier.purse);
    if (what == "merged") return same(wanted, dossier.merged_into ? dossier.merged_into->text : "none", "merged");
    if (what == "tells") return same(wanted, find_word(actual->last->tells, wanted), "tells");
    if (what == "effect") {
      std::vector<std::string> names;
      for (const auto& effect : actual->last->effects) names.push_back(effect.name);
      return same(wanted, find_word(names, wanted), "effect");
    }
    if (what == "fact") {
      const auto fact = dossier.facts.find(wanted);
      return same(words.size() > 3 ? words[3] : "none", fact == dossier.facts.end() ? "none" : fact->second, "fact");
    }
    if (what == "offered" || what == "not-offered") return expect_offer(what, wanted, who, *actual);
    return fail("story.unknown_line", {{"line", line.rest}});
  }

  bool expect_money(const std::string& account, const std::string& amount, const Purse& purse) {
    const std::pair<std::string_view, Money> balances[] = {{"reserved", purse.reserved}, {"granted", purse.granted},
                                                           {"paid", purse.paid},         {"accounted", purse.accounted},
                                                           {"settled", purse.settled},   {"claimed", purse.claimed},
                                                           {"promised", purse.promised}, {"paid_out", purse.paid_out}};
    for (const auto& [name, balance] : balances)
      if (name == account) return same(amount, to_decimal(balance), account);
    return fail("story.unknown_line", {{"line", account}});
  }

  bool expect_offer(const std::string& what, const std::string& move, const std::string& who, const Actual& actual) {
    const Actor actor = parse_actor(who);
    const std::vector<std::string> roles = {actor.role};
    const auto offered = moves(*actual.instrument, actual.dossier, roles, actor.person, *last_date_, calendar_,
                               situation_of(actual, actor.person));
    const bool found = std::any_of(offered.begin(), offered.end(),
                                   [&](const OfferedMove& item) { return item.name == move && item.possible; });
    return same(what, found ? "offered" : "not-offered", move);
  }

  static std::string find_word(const std::vector<std::string>& words, const std::string& wanted) {
    return std::find(words.begin(), words.end(), wanted) != words.end() ? wanted : join(words, ", ");
  }

  bool same(const std::string& expected, const std::string& actual, const std::string& what) {
    if (expected == actual) return true;
    return fail("story.expected", {{"what", what}, {"expected", expected}, {"actual", actual}});
  }

  const std::vector<Instrument>& instruments_;
  StoryReport& report_;
  std::string file_;
  Calendar calendar_;
  std::map<std::string, Actual> dossiers_;
  std::map<std::string, Json> values_;
  std::map<std::pair<std::string, int>, Pot> pots_;  // instrument and year
  Assurance assurance_ = Assurance::high;
  std::set<std::string> winners_;
  std::string current_;
  std::optional<Date> last_date_;
  std::optional<Error> pending_;
  std::string pending_move_;
  int pending_line_ = 0;
  int line_ = 0;
};

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  for (const auto word : split(text, ' '))
    if (!trim(word).empty()) words.emplace_back(trim(word));
  return words;
}

std::vector<Line> parse_lines(std::string_view text) {
  std::vector<Line> lines;
  int number = 0;
  for (const auto raw : split(text, '\n')) {
    ++number;
    const auto bare = trim(raw);
    if (bare.empty() || bare.front() == '#') continue;
    const auto equals = bare.find('=');
    if ((raw.front() == ' ' || raw.front() == '\t') && equals != std::string_view::npos && !lines.empty()) {
      lines.back().facts.emplace_back(trim(bare.substr(0, equals)), trim(bare.substr(equals + 1)));
      continue;
    }
    lines.push_back({number, words_of(bare), std::string(bare), {}});
  }
  return lines;
}

}  // namespace

void StoryReport::add(const StoryReport& other) {
  stories += other.stories;
  steps += other.steps;
  findings.insert(findings.end(), other.findings.begin(), other.findings.end());
  for (const auto& [id, names] : other.phases) phases[id].insert(names.begin(), names.end());
  for (const auto& [id, names] : other.moves) moves[id].insert(names.begin(), names.end());
  for (const auto& [id, keys] : other.refusals) refusals[id].insert(keys.begin(), keys.end());
}

StoryReport run_stories(std::string_view text, const std::string& file, const std::vector<Instrument>& instruments) {
  StoryReport report;
  if (!is_utf8(text)) {
    report.findings.push_back({file, 0, "toml.not_utf8"});
    return report;
  }
  std::optional<World> world;
  bool going = true;
  for (const auto& line : parse_lines(text)) {
    if (line.words.front() == "story" || !world) {
      if (world && going) world->end();
      world.emplace(instruments, report, file);
      ++report.stories;
      going = true;
      if (line.words.front() == "story") continue;
    }
    if (going) going = world->step(line);
  }
  if (world && going) world->end();
  return report;
}

}  // namespace meent::domain
