// SPDX-License-Identifier: EUPL-1.2
#include "domain/engine.h"

#include <algorithm>
#include <map>
#include <utility>

#include "base/check.h"
#include "base/hash.h"
#include "base/text.h"
#include "domain/checks.h"
#include "domain/estimate.h"
#include "domain/fields.h"
#include "domain/ledger.h"
#include "domain/proposal.h"
#include "domain/standing_moves.h"

namespace meent::domain {
namespace {

using Facts = std::map<std::string, std::string>;

Error conflict(std::string key, Params params = {}) {
  return Error{ErrorCode::conflict, std::move(key), std::move(params)};
}

bool contains(const std::vector<std::string>& items, std::string_view item) {
  return std::find(items.begin(), items.end(), item) != items.end();
}

bool is_person_role(std::string_view role) { return role != clock_role && role != parent_role; }

std::vector<const Field*> asked_fields(const Instrument& instrument, const Move& move) {
  std::vector<const Field*> fields;
  for (const auto& name : move.asks)
    if (const Field* const field = find_field(instrument, name); field != nullptr) fields.push_back(field);
  return fields;
}

std::vector<Fact> make_facts(const Facts& given, const std::string& salt) {
  // Without a secret, who erased nothing more than the text left it to be guessed.
  CHECK(given.empty() || !salt.empty());
  std::vector<Fact> facts;
  for (const auto& [field, text] : given)
    facts.push_back(make_fact(field, text, sha256_hex("salt\n" + salt + "\n" + field)));
  return facts;
}

// The role is one of the definition; an initiator is moreover the one who opened this dossier.
Result<Done> check_actor(const Instrument& instrument, const Dossier& dossier, const std::string& role,
                         const PersonId& actor) {
  const Role* const known = find_role(instrument, role);
  if (known == nullptr || known->kind != RoleKind::initiator) return Done{};
  const auto holders = dossier.people.find(role);
  if (holders != dossier.people.end() && holders->second.contains(actor)) return Done{};
  return Error{ErrorCode::not_allowed, "move.not_initiator"};
}

Result<Done> check_clock(const Phase& phase, const Dossier& dossier, const std::string& role, Date today) {
  if (role == clock_role) {
    if (!dossier.due_on) return conflict("term.none");
    if (today <= *dossier.due_on) return conflict("term.not_ended", {{"date", to_iso(*dossier.due_on)}});
    return Done{};
  }
  const bool clock_first = phase.term && !phase.term->on_end.empty() && dossier.due_on && today > *dossier.due_on;
  if (clock_first && role != parent_role)
    return Error{ErrorCode::too_late, "move.term_ended", {{"date", to_iso(*dossier.due_on)}}};
  return Done{};
}

// Everything that is asked when a move is weighed, for the button and for the move itself.
struct Attempt {
  const Instrument& instrument;
  const Phase& phase;
  const Dossier& dossier;
  const std::string& role;
  const PersonId& actor;
  Date today;
  const Calendar& calendar;
  const Situation& situation;
  const Facts& given;
  bool offering = false;
  bool consented = false;
};

std::optional<Length> length_of(const TermLength& length, const Situation& situation) {
  if (length.fixed) return length.fixed;
  const auto value = situation.values.find(std::string(length.value_name()));
  if (value == situation.values.end()) return std::nullopt;
  std::string text;
  if (value->second.is_text()) text = value->second.text();
  if (value->second.is_integer())
    text = std::to_string(value->second.integer()) + length.value.substr(length.value_name().size());
  const auto parsed = parse_length(text);
  return parsed ? std::optional<Length>(*parsed) : std::nullopt;
}

// The last day of a pause that began on that day.
Date end_of_pause(Length length, Date paused_on, const Calendar& calendar) {
  return end_of_term(length, paused_on, TermRule::own, calendar);
}

// In the days by which the term runs: of a term in working days only those stand still.
int count_days(const Length& term, Date from, Date last, const Calendar& calendar) {
  if (term.unit == LengthUnit::working_days) return calendar.working_days_after(from, last);
  return std::max(0, days_between(from, last));
}

// Art. 4:15 Awb: the term stands still from the day after the request to complete until the day (not including it) on
// which that is done, or until the time that was given for it has passed.
int days_stood_still(const Length& term, Length longest, Date paused_on, Date today, const Calendar& calendar) {
  const Date last = std::min(today.plus_days(-1), end_of_pause(longest, paused_on, calendar));
  return count_days(term, paused_on, last, calendar);
}

bool is_paused(const Attempt& attempt) {
  const auto longest = length_of(attempt.phase.term->pause, attempt.situation);
  return attempt.dossier.paused_on && longest &&
         attempt.today <= end_of_pause(*longest, *attempt.dossier.paused_on, attempt.calendar);
}

// A dossier that is to be merged, and the one that it is merged into.
Result<Done> check_merge(const Clause& clause, const Attempt& attempt) {
  if (attempt.offering) return Done{};
  const auto& other = attempt.situation.other;
  if (!other) return Error{ErrorCode::invalid, "move.fields", {}, {{std::string(other_field), "merge.none", {}}}};
  if (other->id == attempt.dossier.id) return conflict("merge.itself");
  if (!other->alike) return conflict("merge.not_alike");
  const Json* const into = clause.value.find("into");
  const auto phases = into == nullptr ? std::vector<std::string>{} : texts_of(*into);
  if (!contains(phases, other->phase)) {
    std::vector<std::string> titles;
    for (const auto& name : phases)
      if (const Phase* const phase = find_phase(attempt.instrument, name)) titles.push_back(phase->title.nl);
    return conflict("merge.phase", {{"phases", join(titles, ", ")}});
  }
  if (!attempt.consented && other->waiting) return conflict("merge.waiting");
  return Done{};
}

// One proposal at a time; and the move itself only after everybody agreed, here and there.
Result<Done> check_consent(const Attempt& attempt, const Move& move) {
  const auto& proposal = attempt.dossier.proposal;
  if (!move.consent) return Done{};
  if (!length_of(move.consent->within, attempt.situation))
    return conflict("value.missing", {{"value", std::string(move.consent->within.value_name())}});
  if (!attempt.consented) return proposal ? Result<Done>(conflict("proposal.already")) : Done{};
  const bool here = is_agreed(attempt.dossier) && proposal->move == move.name && !proposal->takes_in;
  const bool there =
      !proposal || !proposal->other ||
      (attempt.situation.other && attempt.situation.other->id == *proposal->other && attempt.situation.other->agreed);
  return here && there ? Done{} : Result<Done>(conflict("proposal.not_agreed"));
}

// Art. 4:14 and 4:15 Awb: what is over can be extended no more, nor stand still.
Result<Done> check_still_runs(const Attempt& attempt) {
  const auto& last = attempt.dossier.due_on;
  if (!last || attempt.today <= *last) return Done{};
  return conflict("term.over", {{"date", to_iso(*last)}});
}

// What an effect needs of the state.
Result<Done> check_effect(const EffectRow& row, const Attempt& attempt) {
  const auto& term = attempt.phase.term;
  const Dossier& dossier = attempt.dossier;
  switch (row.kind) {
    case EffectKind::add_support:
      return attempt.situation.supported ? Result<Done>(conflict("support.already")) : Done{};
    case EffectKind::withdraw_support:
      return attempt.situation.supported ? Done{} : Result<Done>(conflict("support.none"));
    case EffectKind::sign:
      return dossier.signed_by.contains(attempt.role) ? Result<Done>(conflict("sign.already")) : Done{};
    case EffectKind::pause:
      if (!term || !term->pause.is_given()) return conflict("term.not_pausable");
      return is_paused(attempt) ? Result<Done>(conflict("term.already_paused")) : check_still_runs(attempt);
    case EffectKind::resume:
      return term && dossier.paused_on ? Done{} : Result<Done>(conflict("term.not_paused"));
    case EffectKind::extend:
      if (!term || !term->extend.is_given()) return conflict("term.not_extendable");
      if (dossier.extensions >= term->extensions)
        return conflict("term.extended_already", {{"most", std::to_string(term->extensions)}});
      return check_still_runs(attempt);
    case EffectKind::notice_of_default:
      if (dossier.default_on) return conflict("default.already", {{"date", to_iso(*dossier.default_on)}});
      return Done{};
    default:
      return Done{};
  }
}

Result<Json> parameters_of(const EffectRow& row, const Clause& clause, const Attempt& attempt) {
  if (row.kind == EffectKind::sign) return Json(attempt.role);
  if (row.kind != EffectKind::pause && row.kind != EffectKind::resume)
    return resolve_clause(clause, row.parameter, row.parts, attempt.situation);
  const auto longest = length_of(attempt.phase.term->pause, attempt.situation);
  const auto term = length_of(attempt.phase.term->length, attempt.situation);
  if (!attempt.dossier.paused_on || !longest || !term) return Json(0);
  return Json(days_stood_still(*term, *longest, *attempt.dossier.paused_on, attempt.today, attempt.calendar));
}

// What a move does, and what that moves from which account to which.
struct Outcome {
  std::vector<Effect> effects;
  std::vector<Posting> postings;
};

bool is_asked(const Attempt& attempt, const Move& move, const std::string& field) {
  return attempt.offering && contains(move.asks, field);
}

// The amount that a money effect is about; nothing where its form still asks for it.
Result<std::optional<Money>> amount_of(const Json& parameters, const Attempt& attempt, const Move& move) {
  const Json* const field = parameters.find("field");
  if (field == nullptr || is_asked(attempt, move, field->text())) return std::optional<Money>();
  const auto given = attempt.given.find(field->text());
  const auto known = attempt.dossier.facts.find(field->text());
  std::string text;
  if (given != attempt.given.end()) text = given->second;
  else if (known != attempt.dossier.facts.end()) text = known->second;
  const Field* const asked = find_field(attempt.instrument, field->text());
  // That nothing was filled in is said beside the field.
  if (text.empty() && asked != nullptr && asked->required && contains(move.asks, field->text()))
    return std::optional<Money>();
  const auto amount = parse_money(text);
  if (!amount) return conflict("ledger.no_amount");
  return std::optional<Money>(*amount);
}

// The effect's parameters once they are known, and the postings in the till. False: its form still asks for the amount.
Result<bool> move_money(Till& till, Effect& effect, const Attempt& attempt, const Move& move) {
  if (effect.kind == EffectKind::release) {
    TRY(till.release());
    return true;
  }
  const auto amount = TRY(amount_of(effect.parameters, attempt, move));
  const Json* const share = effect.parameters.find("share");
  if (share != nullptr && share->integer() > 100)
    return conflict("value.not_whole", {{"value", std::to_string(share->integer())}});
  const int per_cent = share == nullptr ? 0 : static_cast<int>(share->integer());
  if (!amount && share == nullptr && effect.parameters.find("rest") == nullptr) return false;
  if (amount) effect.parameters = Json::object({{"cents", amount->cents}});
  switch (effect.kind) {
    case EffectKind::reserve:
      TRY(till.reserve(*amount));
      break;
    case EffectKind::grant:
      TRY(till.grant(*amount));
      break;
    case EffectKind::pay:
      TRY(amount ? till.pay(*amount) : share != nullptr ? till.pay_share(per_cent) : till.pay_rest());
      break;
    case EffectKind::account_for:
      TRY(till.account_for(*amount));
      break;
    case EffectKind::settle:
      TRY(amount ? till.settle(*amount) : till.settle_share(per_cent));
      break;
    default:
      TRY(till.receive(*amount));
  }
  return true;
}

Till till_of(const Attempt& attempt) {
  Pot none;
  none.year = attempt.dossier.purse.year != 0 ? attempt.dossier.purse.year : attempt.today.year();
  return Till(attempt.dossier.purse, attempt.situation.pot.value_or(none));
}

Result<Outcome> make_effects(const Attempt& attempt, const Move& move) {
  std::vector<Effect> effects;
  Till till = till_of(attempt);
  bool all_known = true;
  for (const auto& clause : move.does) {
    const EffectRow* const row = find_effect(clause.name);
    if (row == nullptr) return conflict("effect.unknown", {{"effect", clause.name}});
    TRY(check_effect(*row, attempt));
    if (row->kind == EffectKind::merge) TRY(check_merge(clause, attempt));
    Json parameters = TRY(parameters_of(*row, clause, attempt));
    if (row->kind == EffectKind::merge && attempt.situation.other)
      parameters.set("other", attempt.situation.other->id.text);
    effects.push_back({row->kind, clause.name, std::move(parameters)});
    if (is_money(row->kind)) all_known = all_known && TRY(move_money(till, effects.back(), attempt, move));
  }
  // Money that nobody settled would be nobody's.
  const Phase* const to = find_phase(attempt.instrument, move.to);
  if (to != nullptr && to->final && all_known) TRY(till.check_end());
  return Outcome{std::move(effects), till.postings()};
}

// Can the term of the phase be reckoned after the move? One whose end is unknown would leave the dossier hanging, and
// one that is over already would shut everybody out; the clock and the parent have nobody to answer them and go on.
Result<Done> check_term(const Attempt& attempt, const Move& move) {
  const Phase* const to = move.to.empty() ? &attempt.phase : find_phase(attempt.instrument, move.to);
  if (to == nullptr || !to->term) return Done{};
  const Term& term = *to->term;
  for (const TermLength* const length : {&term.length, &term.pause, &term.extend})
    if (length->is_given() && !length_of(*length, attempt.situation))
      return conflict("value.missing", {{"value", std::string(length->value_name())}});
  if (term.until.empty() || (attempt.offering && contains(move.asks, term.until))) return Done{};
  const Field* const field = find_field(attempt.instrument, term.until);
  const std::string label = field != nullptr ? field->label.nl : term.until;
  const auto given = attempt.given.find(term.until);
  const auto known = attempt.dossier.facts.find(term.until);
  if (given == attempt.given.end() && known == attempt.dossier.facts.end())
    return conflict("term.no_date", {{"field", label}});
  const std::string& text = given != attempt.given.end() ? given->second : known->second;
  const auto date = parse_date(text);
  if (!date) return conflict("term.no_date", {{"field", label}});
  if (is_person_role(attempt.role) && !term.on_end.empty() && *date < attempt.today)
    return conflict("term.date_passed", {{"field", label}, {"date", text}});
  return Done{};
}

// All that stands between this role and the move, but for the fields of the form.
Result<Outcome> weigh(const Attempt& attempt, const Move& move) {
  TRY(check_needs(move.needs, CheckInput{attempt.instrument, attempt.dossier, attempt.situation, attempt.actor,
                                         attempt.given, attempt.offering, &move, attempt.today}));
  TRY(check_consent(attempt, move));
  auto done = TRY(make_effects(attempt, move));
  TRY(check_term(attempt, move));
  return done;
}

Event complete(Event event, const Instrument& instrument, const Dossier& before, const Calendar& calendar,
               const Situation& situation) {
  const Phase* const to = find_phase(instrument, event.to);
  event.final = to != nullptr && to->final;
  event.due_on = due(instrument, apply(before, event), calendar, situation);
  return event;
}

// Instead of the move: what waits for an answer. Nobody can do it in the meantime, so the dossier stays as it is.
Event propose(Event event, const Attempt& attempt, const Move& move) {
  Proposal proposal{move.name, attempt.role, attempt.actor, {}, {}, false, {}};
  proposal.waiting = {move.consent->of.begin(), move.consent->of.end()};
  proposal.until =
      end_of_term(*length_of(move.consent->within, attempt.situation), attempt.today, TermRule::own, attempt.calendar);
  if (find_clause(move.does, merge_effect) != nullptr) proposal.other = attempt.situation.other->id;
  event.move = propose_move;
  event.to = event.from;
  event.enters = false;
  event.postings.clear();
  event.effects = {{EffectKind::propose, "propose", write_proposal(proposal)},
                   {EffectKind::hold_role, "hold_role", Json(attempt.role)}};
  event.tells = move.consent->of;
  return event;
}

// With what is wrong also what is missing, so that nobody mends a form twice; in the order of the form.
Result<Facts> read_opening(const Instrument& instrument, const Given& facts) {
  const Given filled = fill_in_totals(instrument, facts);
  auto given = normalise_all(instrument, filled);
  if (given || given.error().fields.empty()) return given;
  Facts typed;
  for (const auto& [name, text] : filled) typed.emplace(name, text);
  const auto asked = opening_fields(instrument);
  Error error = std::move(given).error();
  for (auto& missing : find_asked_errors(asked, typed, {}))
    if (missing.key == "field.required") error.fields.push_back(std::move(missing));
  const auto place = [&](const FieldError& one) {
    return std::find_if(asked.begin(), asked.end(), [&](const Field* field) { return field->name == one.field; });
  };
  std::stable_sort(error.fields.begin(), error.fields.end(),
                   [&](const FieldError& left, const FieldError& right) { return place(left) < place(right); });
  return error;
}

bool may_open(const Instrument& instrument, const std::string& role) {
  const Role* const known = find_role(instrument, role);
  if (known == nullptr) return false;
  if (!instrument.opening.by.empty()) return contains(instrument.opening.by, role);
  const bool has_initiator = std::any_of(instrument.roles.begin(), instrument.roles.end(),
                                         [](const Role& item) { return item.kind == RoleKind::initiator; });
  return known->kind == (has_initiator ? RoleKind::initiator : RoleKind::officer);
}

}  // namespace

Dossier make_dossier(const Instrument& instrument, const OpenCommand& command) {
  Dossier dossier;
  dossier.id = command.id;
  dossier.municipality = command.municipality;
  dossier.instrument = instrument.id;
  dossier.version = instrument.version;
  dossier.parent = command.parent;
  dossier.area = command.area;
  dossier.opened_on = civil_date(command.at);
  return dossier;
}

Result<Event> open(const Instrument& instrument, const OpenCommand& command, const Calendar& calendar,
                   const Situation& situation) {
  if (instrument.phases.empty()) return conflict("dossier.phase_unknown", {{"phase", ""}});
  if (!may_open(instrument, command.role))
    return Error{
        ErrorCode::not_allowed, "move.not_by_role", {{"role", command.role}, {"move", std::string(opening_move)}}};
  const Dossier before = make_dossier(instrument, command);
  Facts given = TRY(read_opening(instrument, command.facts));
  TRY(check_needs(instrument.opening.needs, CheckInput{instrument, before, situation, command.actor, given, false,
                                                       nullptr, civil_date(command.at)}));
  auto errors = find_asked_errors(opening_fields(instrument), given, {});
  if (!errors.empty()) return Error{ErrorCode::invalid, "move.fields", {}, std::move(errors)};
  TRY(check_term(Attempt{instrument, instrument.phases.front(), before, command.role, command.actor,
                         civil_date(command.at), calendar, situation, given},
                 Move{}));
  Event event;
  event.dossier_id = command.id;
  event.at = command.at;
  event.actor_id = command.actor;
  event.role = command.role;
  event.move = opening_move;
  event.to = instrument.phases.front().name;
  event.enters = true;
  event.facts = make_facts(given, command.salt);
  event.effects.push_back({EffectKind::hold_role, "hold_role", Json(command.role)});
  return complete(std::move(event), instrument, before, calendar, situation);
}

Result<Event> decide(const Instrument& instrument, const Dossier& dossier, const Command& command,
                     const Calendar& calendar, const Situation& situation) {
  CHECK(instrument.id == dossier.instrument && instrument.version == dossier.version);
  const Phase* const phase = find_phase(instrument, dossier.phase);
  if (phase == nullptr) return conflict("dossier.phase_unknown", {{"phase", dossier.phase}});
  if (phase->final) return conflict("move.dossier_closed");
  const auto named = list_moves(*phase, command.move);
  if (named.empty())
    return Error{ErrorCode::not_found, "move.unknown", {{"move", command.move}, {"phase", dossier.phase}}};
  std::vector<const Move*> candidates;
  std::copy_if(named.begin(), named.end(), std::back_inserter(candidates),
               [&](const Move* move) { return contains(move->by, command.role); });
  if (candidates.empty())
    return Error{ErrorCode::not_allowed, "move.not_by_role", {{"role", command.role}, {"move", command.move}}};
  const Date today = civil_date(command.at);
  TRY(check_actor(instrument, dossier, command.role, command.actor));
  TRY(check_clock(*phase, dossier, command.role, today));
  Facts given = TRY(normalise_all(instrument, fill_in_totals(instrument, command.facts)));

  const Attempt attempt{instrument, *phase,    dossier, command.role, command.actor,    today,
                        calendar,   situation, given,   false,        command.consented};
  const Move* chosen = nullptr;
  Outcome done;
  Error refusal;
  for (const Move* const move : candidates) {
    auto weighed = weigh(attempt, *move);
    if (weighed) {
      chosen = move;
      done = *std::move(weighed);
      break;
    }
    refusal = std::move(weighed).error();
  }
  if (chosen == nullptr) return refusal;
  auto errors = find_asked_errors(asked_fields(instrument, *chosen), given, dossier.facts);
  if (!errors.empty()) return Error{ErrorCode::invalid, "move.fields", {}, std::move(errors)};
  const Role* const role = find_role(instrument, command.role);
  // Who is one of the many residents is not kept in the dossier.
  if (role != nullptr && role->kind != RoleKind::resident && !command.actor.empty())
    done.effects.push_back({EffectKind::hold_role, "hold_role", Json(command.role)});

  Event event;
  event.dossier_id = dossier.id;
  event.sequence = dossier.sequence + 1;
  event.at = command.at;
  if (is_person_role(command.role)) event.actor_id = command.actor;
  event.role = command.role;
  event.move = chosen->name;
  event.from = dossier.phase;
  event.to = chosen->to.empty() ? dossier.phase : chosen->to;
  event.enters = !chosen->to.empty();
  event.facts = make_facts(given, command.salt);
  event.effects = std::move(done.effects);
  event.postings = std::move(done.postings);
  event.tells = chosen->tells;
  if (chosen->consent && !command.consented) event = propose(std::move(event), attempt, *chosen);
  return complete(std::move(event), instrument, dossier, calendar, situation);
}

std::optional<Date> due(const Instrument& instrument, const Dossier& dossier, const Calendar& calendar,
                        const Situation& situation) {
  const Phase* const phase = find_phase(instrument, dossier.phase);
  if (phase == nullptr || !phase->term) return std::nullopt;
  const Term& term = *phase->term;
  if (!term.until.empty()) {
    const auto fact = dossier.facts.find(term.until);
    if (fact == dossier.facts.end()) return std::nullopt;
    const auto date = parse_date(fact->second);
    return date ? std::optional<Date>(*date) : std::nullopt;
  }
  const auto length = length_of(term.length, situation);
  if (!length) return std::nullopt;
  int paused_days = dossier.paused_days;
  if (dossier.paused_on) {
    const auto longest = length_of(term.pause, situation);
    if (!longest) return std::nullopt;
    const Date last = end_of_pause(*longest, *dossier.paused_on, calendar);
    paused_days += count_days(*length, *dossier.paused_on, last, calendar);
  }
  const TermRule rule = term.law.empty() ? TermRule::own : TermRule::statute;
  Date start = dossier.phase_entered_on;
  if (term.follows && dossier.previous_due_on) start = std::max(start, *dossier.previous_due_on);
  const auto extension = length_of(term.extend, situation);
  if (dossier.extensions > 0 && extension)
    return end_of_extended_term(*length, *extension, dossier.extensions, start, rule, calendar, paused_days);
  return end_of_term(*length, start, rule, calendar, paused_days);
}

std::vector<OfferedMove> moves(const Instrument& instrument, const Dossier& dossier, std::span<const std::string> roles,
                               const PersonId& actor, Date today, const Calendar& calendar,
                               const Situation& situation) {
  std::vector<OfferedMove> offered;
  const Phase* const phase = find_phase(instrument, dossier.phase);
  if (phase == nullptr || phase->final) return offered;
  const Facts nothing;
  for (const auto& move : phase->moves)
    for (const auto& role : roles) {
      if (!is_person_role(role) || !contains(move.by, role) || !check_actor(instrument, dossier, role, actor)) continue;
      const auto same =
          std::find_if(offered.begin(), offered.end(), [&](const OfferedMove& item) { return item.name == move.name; });
      if (same != offered.end() && same->possible) break;
      OfferedMove button{move.name, role, move.title, asked_fields(instrument, move)};
      button.reason_required = find_clause(move.needs, "reason_given") != nullptr;
      button.asks_reason = button.reason_required;
      button.asks_other = find_clause(move.does, merge_effect) != nullptr;
      auto holds = check_clock(*phase, dossier, role, today);
      if (holds) {
        auto weighed =
            weigh(Attempt{instrument, *phase, dossier, role, actor, today, calendar, situation, nothing, true}, move);
        if (!weighed) holds = std::move(weighed).error();
      }
      if (!holds) {
        button.possible = false;
        button.why_not = std::move(holds).error();
      }
      // A right that begins when the term is over: before that its button would only say that all will be late.
      if (!button.possible && move.name == default_move) continue;
      if (same != offered.end()) *same = std::move(button);
      else offered.push_back(std::move(button));
    }
  return offered;
}

std::vector<std::string> roles_of(const Instrument& instrument, const Dossier& dossier, const Person& person) {
  std::vector<std::string> roles;
  for (const auto& role : instrument.roles) {
    bool has = false;
    if (role.kind == RoleKind::resident) {
      has = true;
    } else if (role.kind == RoleKind::initiator) {
      const auto holders = dossier.people.find(role.name);
      has = holders != dossier.people.end() && holders->second.contains(person.id);
    } else {
      has = contains(person.roles, to_text(role.kind)) || contains(person.roles, role.name);
    }
    if (has) roles.push_back(role.name);
  }
  return roles;
}

std::optional<Command> clock_command(const Instrument& instrument, const Dossier& dossier, Instant now) {
  const Phase* const phase = find_phase(instrument, dossier.phase);
  if (phase == nullptr || phase->final || !phase->term || phase->term->on_end.empty()) return std::nullopt;
  if (!dossier.due_on || civil_date(now) <= *dossier.due_on) return std::nullopt;
  Command command;
  command.move = phase->term->on_end;
  command.role = clock_role;
  command.at = now;
  return command;
}

}  // namespace meent::domain
