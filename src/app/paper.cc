// SPDX-License-Identifier: EUPL-1.2
#include "app/paper.h"

#include <algorithm>

#include "app/ballot_choices.h"
#include "app/chain.h"
#include "app/comments.h"
#include "app/dossier_view.h"
#include "app/house.h"
#include "app/letter_code.h"
#include "app/sign_in.h"
#include "app/voting.h"
#include "base/check.h"
#include "base/hash.h"
#include "base/text.h"
#include "domain/checks.h"
#include "store/ballot_store.h"

namespace meent::app {
namespace {

using store::PaperBallot;
using store::PaperBatch;
using store::PaperChoice;
using store::PaperState;

constexpr std::string_view closed_event = "paper_closed";
constexpr std::string_view confirmed_event = "paper_confirmed";
constexpr std::string_view returned_event = "paper_returned";
constexpr std::string_view lapsed_event = "paper_lapsed";

// A round as far as paper goes.
struct PaperRound {
  Loaded loaded;
  std::optional<Error> closed = {};  // why nothing can be added now
  bool counting = false;             // voting has ended
  BallotRules rules = {};
  std::vector<VotablePlan> plans = {};  // by number
};

std::optional<Error> find_closed(const PaperRound& round, const domain::Phase& voting, Date today) {
  const domain::Dossier& dossier = round.loaded.dossier;
  const auto* const here = domain::find_phase(*round.loaded.instrument, dossier.phase);
  if (!round.rules.paper) return Error{ErrorCode::conflict, "paper.not_here"};
  if (here == &voting) return std::nullopt;
  if (here == nullptr || here < &voting) return Error{ErrorCode::conflict, "vote.not_open"};
  if (here != &voting + 1 || here->final ||
      today > dossier.phase_entered_on.plus_days(static_cast<int>(round.rules.paper_days)))
    return Error{ErrorCode::too_late, "paper.too_late"};
  return std::nullopt;
}

Result<PaperRound> get_round(Session& session, std::string_view slug, std::int64_t number) {
  if (session.actor.empty()) return Error{ErrorCode::not_signed_in, "sign_in.needed"};
  if (!is_official(session, slug)) return Error{ErrorCode::not_allowed, "access.officials_only"};
  PaperRound round{TRY(load(session, slug, number))};
  const Loaded& loaded = round.loaded;
  const auto* const voting = domain::find_ballot_phase(*loaded.instrument);
  if (voting == nullptr) return Error{ErrorCode::conflict, "paper.no_vote"};
  const Json ballot = TRY(domain::resolve_values(voting->ballot->value, loaded.situation));
  round.counting = loaded.dossier.phase != voting->name;
  round.rules = ballot_rules_of(ballot, loaded.dossier);
  round.closed = find_closed(round, *voting, civil_date(session.now));
  round.plans = list_votable(session, loaded.dossier.id, ballot);
  return round;
}

Result<PaperRound> get_open_round(Session& session, std::string_view slug, std::int64_t number) {
  PaperRound round = TRY(get_round(session, slug, number));
  if (round.closed) return *round.closed;
  return round;
}

Result<PaperBatch> get_batch(Session& session, const PaperRound& round, std::int64_t number) {
  auto batch = store::find_paper_batch(session.database, round.loaded.dossier.id, number);
  if (!batch) return Error{ErrorCode::not_found, "paper.unknown"};
  return *std::move(batch);
}

// Open, the reader's own, and held until the transaction ends.
Result<PaperBatch> hold_own_batch(Session& session, const PaperRound& round, std::int64_t number) {
  const PaperBatch batch = TRY(get_batch(session, round, number));
  if (batch.opened_by != session.actor) return Error{ErrorCode::not_allowed, "paper.not_yours"};
  if (!store::hold_paper_batch(session.database, batch, PaperState::open))
    return Error{ErrorCode::conflict, "paper.not_open"};
  return batch;
}

Error wrong(std::string field, std::string key, Params params = {}) {
  return Error{ErrorCode::invalid, "form.has_errors", {}, {{std::move(field), std::move(key), std::move(params)}}};
}

// Points and places, by the rules of the form on which people type them.
Result<Done> check_numbers(const PaperRound& round, const std::vector<PaperChoice>& choices) {
  Typed typed;
  for (const PaperChoice& choice : choices) typed[choice.plan] = std::to_string(choice.points);
  std::vector<domain::BallotChoice> into;
  const auto errors = round.rules.kind == "points" ? read_points(round.rules, round.plans, typed, into)
                                                   : read_places(round.rules, round.plans, typed, into);
  if (errors.empty()) return Done{};
  return wrong("plannen", errors[0].key, errors[0].params);
}

// The choices of a valid ballot, held against the rules that hold for who votes online.
Result<std::vector<PaperChoice>> read_choices(Session& session, const PaperRound& round, std::string_view typed) {
  const auto parsed = parse_paper_choices(round.rules.kind, typed);
  if (!parsed) return wrong("plannen", parsed.error().key, parsed.error().params);
  if (parsed->empty()) return wrong("plannen", "paper.nothing_typed");
  Money total;
  for (const auto& [number, points] : *parsed) {
    const VotablePlan* const plan = find_plan(round.plans, number);
    if (plan == nullptr) return wrong("plannen", "vote.unknown_plan", {{"number", std::to_string(number)}});
    total = TRY(add(total, plan->cost));
  }
  if (round.rules.has_numbers()) {
    TRY(check_numbers(round, *parsed));
    return *parsed;
  }
  if (round.rules.most > 0 && static_cast<std::int64_t>(parsed->size()) > round.rules.most)
    return wrong("plannen", "paper.too_many",
                 {{"most", std::to_string(round.rules.most)}, {"count", std::to_string(parsed->size())}});
  if (round.rules.kind == "knapsack" && total > round.rules.budget)
    return wrong("plannen", "paper.over_budget",
                 {{"over", format_money(session.language, Money{total.cents - round.rules.budget.cents})}});
  return *parsed;
}

// Salted: without it, whoever has the published ballots could find which of them lay together in a small batch.
std::string hash_of(const PaperBatch& batch, const std::vector<PaperBallot>& ballots) {
  std::string text = batch.salt + "\n";
  for (const PaperBallot& ballot : ballots) {
    text += std::to_string(ballot.number) + ":" + ballot.spoilt;
    for (const auto& [plan, points] : ballot.choices) text += " " + std::to_string(plan) + "=" + std::to_string(points);
    text += "\n";
  }
  return sha256_hex(text);
}

Json outcome_of(const PaperBatch& batch) {
  return Json::object({{"batch", batch.number}, {"place", batch.place}, {"hash", batch.hash}});
}

Result<std::string> get_reason(std::string_view typed) {
  std::string reason = clean_text(typed);
  if (reason.empty()) return wrong("reden", "form.missing");
  if (count_characters(reason) > longest_comment) return wrong("reden", "comments.too_long");
  return reason;
}

Result<Done> compare(const std::vector<PaperBallot>& ballots, const PaperRound& round, const PaperCheck& check,
                     PaperBatch& batch) {
  std::map<std::int64_t, std::int64_t> votes;
  for (const VotablePlan& plan : round.plans) votes[plan.number] = 0;
  batch.valid = batch.spoilt = 0;
  for (const PaperBallot& ballot : ballots) {
    ++(ballot.spoilt.empty() ? batch.valid : batch.spoilt);
    std::vector<std::pair<std::int64_t, std::int64_t>> worth;
    for (const auto& [plan, points] : ballot.choices) worth.emplace_back(plan, points);
    if (round.rules.kind == "ranking") set_worth(round.rules, worth);
    for (const auto& [plan, points] : worth) votes[plan] += points;
  }
  std::vector<FieldError> errors;
  if (check.valid != batch.valid) errors.push_back({"geldig", "paper.differs", {}});
  if (check.spoilt != batch.spoilt) errors.push_back({"ongeldig", "paper.differs", {}});
  for (const auto& [plan, count] : votes) {
    const auto counted = check.votes.find(plan);
    if ((counted == check.votes.end() ? 0 : counted->second) != count)
      errors.push_back({"plan-" + std::to_string(plan), "paper.differs", {}});
  }
  if (!errors.empty()) return Error{ErrorCode::invalid, "paper.counts_differ", {}, std::move(errors)};
  return Done{};
}

void add_to_round(Session& session, std::string_view slug, const PaperBatch& batch,
                  const std::vector<PaperBallot>& typed) {
  std::vector<domain::Ballot> ballots;
  for (const PaperBallot& one : typed) {
    if (!one.spoilt.empty()) continue;
    domain::Ballot ballot{
        batch.round, receipt_of(make_token(session.secrets), "paper"), {}, domain::BallotChannel::paper};
    for (const auto& [plan, points] : one.choices) {
      const auto row = store::find_row(session.database, slug, plan);
      CHECK(row.has_value());
      ballot.choices.push_back({row->id, points});
    }
    std::sort(ballot.choices.begin(), ballot.choices.end());
    ballots.push_back(std::move(ballot));
  }
  // In the order of the receipts, which says nothing of that on paper.
  std::sort(ballots.begin(), ballots.end(),
            [](const auto& left, const auto& right) { return left.receipt < right.receipt; });
  for (const domain::Ballot& ballot : ballots) store::add_ballot(session.database, ballot);
}

}  // namespace

const std::vector<std::string>& spoilt_reasons() {
  static const std::vector<std::string> reasons{"blank", "unclear", "too_many", "no_code", "other_form"};
  return reasons;
}

Result<std::vector<PaperChoice>> parse_paper_choices(std::string_view kind, std::string_view typed) {
  std::vector<PaperChoice> choices;
  for (std::size_t at = 0; at < typed.size();) {
    const std::size_t start = typed.find_first_not_of(" ,;\t\r\n", at);
    if (start == std::string_view::npos) break;
    at = std::min(typed.find_first_of(" ,;\t\r\n", start), typed.size());
    const std::string_view word = typed.substr(start, at - start);
    const std::size_t equals = kind == "points" ? word.find_first_of("=:") : std::string_view::npos;
    const auto plan = parse_whole(word.substr(0, equals));
    if (!plan || *plan < 1) return Error{ErrorCode::invalid, "paper.not_a_number", {{"word", std::string(word)}}};
    PaperChoice choice;
    choice.plan = *plan;
    if (kind == "ranking") choice.points = static_cast<std::int64_t>(choices.size()) + 1;
    if (kind == "points") {
      const auto points = equals == std::string_view::npos ? std::nullopt : parse_whole(word.substr(equals + 1));
      if (!points || *points < 1) return Error{ErrorCode::invalid, "paper.no_points", {{"word", std::string(word)}}};
      choice.points = *points;
    }
    if (std::any_of(choices.begin(), choices.end(), [&](const PaperChoice& one) { return one.plan == choice.plan; }))
      return Error{ErrorCode::invalid, "paper.twice", {{"number", std::to_string(*plan)}}};
    choices.push_back(choice);
  }
  std::sort(choices.begin(), choices.end(),
            [](const PaperChoice& left, const PaperChoice& right) { return left.plan < right.plan; });
  return choices;
}

Result<PaperView> view_paper(Session& session, std::string_view slug, std::int64_t number) {
  const PaperRound round = TRY(get_round(session, slug, number));
  PaperView view{view_of(session, round.loaded)};
  if (round.closed) view.why_not = explain(session.language, *round.closed);
  for (auto& batch : store::list_paper_batches(session.database, round.loaded.dossier.id))
    view.batches.push_back({batch, batch.opened_by == session.actor});
  return view;
}

bool has_paper_desk(Session& session, std::string_view slug, std::int64_t number) {
  return get_round(session, slug, number).has_value();
}

Result<PaperBatchView> view_paper_batch(Session& session, std::string_view slug, std::int64_t number,
                                        std::int64_t batch) {
  PaperRound round = TRY(get_round(session, slug, number));
  PaperBatchView view{view_of(session, round.loaded), TRY(get_batch(session, round, batch))};
  view.mine = view.batch.opened_by == session.actor;
  if (round.closed) view.why_not = explain(session.language, *round.closed);
  view.needs_code = round.rules.needs_code;
  view.rules = round.rules;
  for (VotablePlan& plan : round.plans)
    view.plans.push_back({plan.number, std::move(plan.title), std::move(plan.summary), plan.cost, false});
  if (view.mine && view.batch.state == PaperState::open) {
    view.ballots = store::list_paper_ballots(session.database, view.batch);
    view.next = static_cast<std::int64_t>(view.ballots.size()) + 1;
  }
  return view;
}

Result<std::int64_t> open_paper_batch(Session& session, std::string_view slug, std::int64_t number,
                                      std::string_view place) {
  const PaperRound round = TRY(get_open_round(session, slug, number));
  PaperBatch batch;
  batch.round = round.loaded.dossier.id;
  batch.place = clean_text(place);
  batch.opened_by = session.actor;
  if (batch.place.empty()) return wrong("plaats", "form.missing");
  if (count_characters(batch.place) > longest_paper_place)
    return wrong("plaats", "form.too_long", {{"most", std::to_string(longest_paper_place)}});
  bump_revision_of(session, slug);
  return store::add_paper_batch(session.database, batch);
}

Result<Done> enter_paper_ballot(Session& session, std::string_view slug, std::int64_t number, std::int64_t batch_number,
                                const PaperBallotForm& form) {
  const PaperRound round = TRY(get_open_round(session, slug, number));
  const PaperBatch batch = TRY(hold_own_batch(session, round, batch_number));
  const auto ballots = store::list_paper_ballots(session.database, batch);
  const auto count = static_cast<std::int64_t>(ballots.size());
  if (form.number < 1 || form.number > count + 1)
    return wrong("nummer", "paper.number_skips", {{"next", std::to_string(count + 1)}});
  if (form.number > most_in_a_batch) return wrong("nummer", "paper.full", {{"most", std::to_string(most_in_a_batch)}});
  PaperBallot ballot{form.number, {}, form.spoilt};
  if (form.spoilt.empty()) {
    ballot.choices = TRY(read_choices(session, round, form.plans));
  } else {
    const auto& reasons = spoilt_reasons();
    if (std::find(reasons.begin(), reasons.end(), form.spoilt) == reasons.end())
      return wrong("ongeldig", "form.not_a_choice");
    if (!clean_text(form.plans).empty()) return wrong("ongeldig", "paper.both");
  }
  if (form.number <= count) {
    const PaperBallot& there = ballots[static_cast<std::size_t>(form.number) - 1];
    if (there.choices == ballot.choices && there.spoilt == ballot.spoilt) return Done{};
    if (!form.replaces) return wrong("nummer", "paper.number_taken", {{"next", std::to_string(count + 1)}});
    // Its code was taken with the ballot that it replaces.
    store::save_paper_ballot(session.database, batch, ballot);
    return Done{};
  }
  const bool has_code = !clean_text(form.code).empty();
  if (!has_code && round.rules.needs_code && form.spoilt.empty()) return wrong("code", "paper.code_missing");
  if (has_code && !store::take_paper_code(session.database, batch, hash_of_code(batch.round, form.code)))
    return wrong("code", "paper.code_used");
  store::save_paper_ballot(session.database, batch, ballot);
  return Done{};
}

Result<Done> close_paper_batch(Session& session, std::string_view slug, std::int64_t number,
                               std::int64_t batch_number) {
  PaperRound round = TRY(get_open_round(session, slug, number));
  PaperBatch batch = TRY(hold_own_batch(session, round, batch_number));
  const auto ballots = store::list_paper_ballots(session.database, batch);
  if (ballots.empty()) return Error{ErrorCode::conflict, "paper.empty"};
  batch.state = PaperState::closed;
  batch.salt = make_token(session.secrets);
  batch.hash = hash_of(batch, ballots);
  store::save_paper_batch(session.database, batch);
  note_in_chain(session, round.loaded, closed_event, outcome_of(batch));
  return Done{};
}

Result<Done> confirm_paper_batch(Session& session, std::string_view slug, std::int64_t number,
                                 std::int64_t batch_number, const PaperCheck& check) {
  PaperRound round = TRY(get_open_round(session, slug, number));
  PaperBatch batch = TRY(get_batch(session, round, batch_number));
  if (batch.opened_by == session.actor) return Error{ErrorCode::not_allowed, "paper.same_official"};
  if (!store::hold_paper_batch(session.database, batch, PaperState::closed))
    return Error{ErrorCode::conflict, "paper.not_waiting"};
  const auto ballots = store::list_paper_ballots(session.database, batch);
  TRY(compare(ballots, round, check, batch));
  add_to_round(session, slug, batch, ballots);
  store::remove_paper_ballots(session.database, batch);
  store::forget_paper_codes(session.database, batch);
  batch.state = PaperState::confirmed;
  batch.settled_by = session.actor;
  batch.reason.clear();
  store::save_paper_batch(session.database, batch);
  Json outcome = outcome_of(batch);
  outcome.set("valid", batch.valid);
  outcome.set("spoilt", batch.spoilt);
  Json::Object reasons;
  for (const std::string& reason : spoilt_reasons()) {
    const auto count = std::count_if(ballots.begin(), ballots.end(),
                                     [&](const PaperBallot& ballot) { return ballot.spoilt == reason; });
    if (count > 0) reasons.emplace_back(reason, static_cast<std::int64_t>(count));
  }
  outcome.set("reasons", Json(std::move(reasons)));
  if (round.counting) shuffle_closed_ballots(session, batch.round);
  note_in_chain(session, round.loaded, confirmed_event, outcome);
  return Done{};
}

Result<Done> return_paper_batch(Session& session, std::string_view slug, std::int64_t number, std::int64_t batch_number,
                                std::string_view reason) {
  PaperRound round = TRY(get_round(session, slug, number));
  PaperBatch batch = TRY(get_batch(session, round, batch_number));
  batch.reason = TRY(get_reason(reason));
  if (!store::hold_paper_batch(session.database, batch, PaperState::closed))
    return Error{ErrorCode::conflict, "paper.not_waiting"};
  const Json outcome = outcome_of(batch);
  batch.state = PaperState::open;
  batch.hash.clear();
  batch.salt.clear();
  store::save_paper_batch(session.database, batch);
  note_in_chain(session, round.loaded, returned_event, outcome, batch.reason);
  return Done{};
}

Result<Done> lapse_paper_batch(Session& session, std::string_view slug, std::int64_t number, std::int64_t batch_number,
                               std::string_view reason) {
  PaperRound round = TRY(get_round(session, slug, number));
  PaperBatch batch = TRY(get_batch(session, round, batch_number));
  batch.reason = TRY(get_reason(reason));
  if (!store::hold_paper_batch(session.database, batch, PaperState::open) &&
      !store::hold_paper_batch(session.database, batch, PaperState::closed))
    return Error{ErrorCode::conflict, "paper.settled"};
  store::remove_paper_ballots(session.database, batch);
  store::give_back_paper_codes(session.database, batch);
  batch.state = PaperState::lapsed;
  batch.settled_by = session.actor;
  store::save_paper_batch(session.database, batch);
  note_in_chain(session, round.loaded, lapsed_event, outcome_of(batch), batch.reason);
  return Done{};
}

std::string paper_in_words(Language language, const domain::Event& event) {
  if (event.move != closed_event && event.move != confirmed_event && event.move != returned_event &&
      event.move != lapsed_event)
    return "";
  const auto outcome = event.outcome ? parse_json(*event.outcome) : Result<Json>(Json());
  const Json* const batch = outcome ? outcome->find("batch") : nullptr;
  const Json* const place = outcome ? outcome->find("place") : nullptr;
  if (batch == nullptr || place == nullptr) return "";
  return t(language, "history." + event.move, {{"batch", batch->to_text()}, {"place", place->text()}});
}

}  // namespace meent::app
