// SPDX-License-Identifier: EUPL-1.2
#include "app/voting.h"

#include <algorithm>
#include <memory>

#include "app/browse.h"
#include "app/house.h"
#include "app/letter_code.h"
#include "app/pictures.h"
#include "app/sign_in.h"
#include "base/hash.h"
#include "base/text.h"
#include "domain/checks.h"
#include "store/ballot_draft_store.h"
#include "store/ballot_store.h"

namespace meent::app {
namespace {

// What a ballot is held against. Kept by revision and day, for a value of the municipality may begin on a day: while
// people vote, nothing else of it changes.
struct VotingRound {
  domain::DossierId id;
  std::optional<Error> closed = {};  // why nobody can vote
  std::optional<Date> last_day = {};
  BallotRules rules;
  std::vector<VotablePlan> plans;  // by number
};

void read_ballot(Session& session, const Loaded& loaded, const Json& ballot, VotingRound& round) {
  round.rules = ballot_rules_of(ballot, loaded.dossier);
  round.plans = list_votable(session, round.id, ballot);
  const auto pictures = map_first_pictures(session, round.id);
  for (VotablePlan& plan : round.plans)
    if (const auto picture = pictures.find(plan.id); picture != pictures.end()) plan.picture = picture->second;
}

VotingRound make_voting_round(Session& session, const Loaded& loaded) {
  VotingRound round;
  round.id = loaded.dossier.id;
  const domain::Instrument& instrument = *loaded.instrument;
  const auto* const here = domain::find_phase(instrument, loaded.dossier.phase);
  const auto* const voting = domain::find_ballot_phase(instrument);
  if (voting == nullptr || here != voting) {
    const bool over = voting != nullptr && here > voting;
    round.closed = Error{over ? ErrorCode::too_late : ErrorCode::conflict, over ? "vote.closed" : "vote.not_open"};
    return round;
  }
  const auto resolved = domain::resolve_values(voting->ballot->value, loaded.situation);
  if (!resolved) {
    round.closed = resolved.error();
    return round;
  }
  round.last_day = loaded.dossier.due_on;
  read_ballot(session, loaded, *resolved, round);
  return round;
}

Result<std::shared_ptr<const VotingRound>> get_voting_round(Session& session, std::string_view slug,
                                                            std::int64_t number) {
  const std::string key = std::string(slug) + "/" + std::to_string(number) + "/" + to_iso(civil_date(session.now));
  const auto round = keep<std::optional<VotingRound>>(session, key, [&]() -> std::optional<VotingRound> {
    const auto loaded = load(session, slug, number);
    if (!loaded) return std::nullopt;
    return make_voting_round(session, *loaded);
  });
  if (!*round) return Error{ErrorCode::not_found, "dossier.unknown"};
  if ((*round)->closed) return *(*round)->closed;
  // The clock closes the vote some minutes after the last day; nobody may vote in between.
  if ((*round)->last_day && civil_date(session.now) > *(*round)->last_day)
    return Error{ErrorCode::too_late, "vote.closed"};
  return std::shared_ptr<const VotingRound>(round, &**round);
}

// The plans of a ballot as their voter reads them back: points beside them, or in the order given.
std::vector<BallotPlan> list_chosen(Session& session, const BallotRules& rules, const domain::Ballot& ballot) {
  std::vector<BallotPlan> chosen;
  for (const auto& choice : ballot.choices)
    if (const auto row = store::find_row(session.database, choice.plan)) {
      BallotPlan& plan = chosen.emplace_back();
      plan = {row->number, row->title, row->summary, row->amount.value_or(Money{}), true};
      if (rules.kind == "points") plan.points = choice.points;
      if (rules.kind == "ranking") plan.place = choice.points;
    }
  std::stable_sort(chosen.begin(), chosen.end(),
                   [](const BallotPlan& left, const BallotPlan& right) { return left.place < right.place; });
  return chosen;
}

BallotView ballot_of(const VotingRound& round, DossierView dossier) {
  BallotView view;
  view.round = std::move(dossier);
  view.kind = round.rules.kind;
  view.budget = round.rules.budget;
  view.most = view.kind == "points" ? round.rules.points : round.rules.most;
  if (view.kind == "ranking") view.most = std::min(round.rules.places, static_cast<std::int64_t>(round.plans.size()));
  view.most_each = round.rules.points_each;
  for (const VotablePlan& plan : round.plans) {
    view.plans.push_back({plan.number, plan.title, plan.summary, plan.cost, false});
    view.plans.back().picture = plan.picture;
  }
  return view;
}

}  // namespace

std::optional<std::vector<BallotPlan>> find_chosen(Session& session, const Loaded& loaded, std::string_view receipt) {
  const auto ballot = store::find_ballot(session.database, loaded.dossier.id, receipt);
  if (!ballot) return std::nullopt;
  return list_chosen(session, ballot_rules_of(loaded), *ballot);
}

std::string receipt_of(std::string_view nonce, std::string_view code) {
  return sha256_hex("receipt:" + std::string(nonce) + ":" + plain_code(code)).substr(0, 24);
}

Result<BallotView> view_ballot(Session& session, std::string_view slug, std::int64_t number) {
  const auto round = TRY(get_voting_round(session, slug, number));
  BallotView view = ballot_of(*round, TRY(view_dossier(session, slug, number)));
  view.nonce = make_token(session.secrets);
  return view;
}

Result<BookletView> view_booklet(Session& session, std::string_view slug, std::int64_t number) {
  const Loaded loaded = TRY(load(session, slug, number));
  const auto* const voting = domain::find_ballot_phase(*loaded.instrument);
  if (voting == nullptr) return Error{ErrorCode::not_found, "booklet.nothing"};
  const Json ballot = TRY(domain::resolve_values(voting->ballot->value, loaded.situation));
  VotingRound round;
  round.id = loaded.dossier.id;
  read_ballot(session, loaded, ballot, round);
  if (round.plans.empty()) return Error{ErrorCode::not_found, "booklet.nothing"};
  BookletView view{ballot_of(round, TRY(view_dossier(session, slug, number)))};
  view.fixed = domain::find_phase(*loaded.instrument, loaded.dossier.phase) >= voting;
  if (view.ballot.round.voting) view.until = loaded.dossier.due_on;
  view.paper = round.rules.paper;
  view.needs_code = round.rules.needs_code;
  return view;
}

Result<PreparedBallot> prepare_ballot(Session& session, std::string_view slug, std::int64_t number, BallotForm form) {
  const auto round = TRY(get_voting_round(session, slug, number));
  const auto wrong = [](const char* field, const char* key, Params params = {}) {
    return Error{ErrorCode::invalid, "form.has_errors", {}, {{field, key, std::move(params)}}};
  };
  if (form.nonce.size() < 20 || form.nonce.size() > 100) return wrong("plan", "vote.stale_form");
  std::sort(form.plans.begin(), form.plans.end());
  form.plans.erase(std::unique(form.plans.begin(), form.plans.end()), form.plans.end());
  const bool typed = round->rules.has_numbers();
  if (form.plans.empty() && !typed) return wrong("plan", "vote.nothing_chosen");
  PreparedBallot prepared;
  prepared.ballot = {round->id, receipt_of(form.nonce, form.code), {}, domain::BallotChannel::online};
  if (typed) {
    form.plans.clear();
    const auto read = round->rules.kind == "points" ? read_points : read_places;
    if (auto errors = read(round->rules, round->plans, form.typed, prepared.ballot.choices); !errors.empty())
      return Error{ErrorCode::invalid, "form.has_errors", {}, std::move(errors)};
  }
  Money total;
  for (const std::int64_t chosen : form.plans) {
    const VotablePlan* const plan = find_plan(round->plans, chosen);
    if (plan == nullptr) return wrong("plan", "vote.unknown_plan", {{"number", std::to_string(chosen)}});
    total = TRY(add(total, plan->cost));
    prepared.ballot.choices.push_back({plan->id, 1});
  }
  if (round->rules.most > 0 && static_cast<std::int64_t>(form.plans.size()) > round->rules.most)
    return wrong("plan", "vote.too_many", {{"most", std::to_string(round->rules.most)}});
  if (round->rules.kind == "knapsack" && total > round->rules.budget)
    return wrong("plan", "vote.over_budget",
                 {{"over", format_money(session.language, Money{total.cents - round->rules.budget.cents})}});
  std::sort(prepared.ballot.choices.begin(), prepared.ballot.choices.end());
  prepared.revision = session.revision ? *session.revision : revision_of(session, slug);
  prepared.slug = slug;
  prepared.number = number;
  prepared.code_hash = hash_of_code(round->id, form.code);
  prepared.form = std::move(form);
  return prepared;
}

Result<std::string> cast_ballot(Session& session, const PreparedBallot& prepared) {
  store::hold_voting(session.database, prepared.ballot.round);
  if (revision_of(session, prepared.slug) != prepared.revision)
    return cast_ballot(session, prepared.slug, prepared.number, prepared.form);
  if (store::cast_ballot(session.database, prepared.ballot, prepared.code_hash) == store::Cast::no_code)
    return Error{ErrorCode::invalid,
                 "form.has_errors",
                 {},
                 {{"code", plain_code(prepared.form.code).empty() ? "vote.code_missing" : "vote.code_unknown"}}};
  // What lay with a person ends with this transaction: draft and ballot must never lie side by side.
  if (!prepared.form.draft.empty())
    store::remove_cast_draft(session.database, prepared.ballot.round, prepared.form.draft);
  return prepared.ballot.receipt;
}

Result<std::string> cast_ballot(Session& session, std::string_view slug, std::int64_t number, const BallotForm& form) {
  return cast_ballot(session, TRY(prepare_ballot(session, slug, number, form)));
}

Result<ReceiptView> view_receipt(Session& session, std::string_view slug, std::int64_t number,
                                 std::string_view receipt) {
  const Loaded loaded = TRY(load(session, slug, number));
  auto chosen = find_chosen(session, loaded, receipt);
  if (!chosen) return Error{ErrorCode::not_found, "vote.receipt_unknown"};
  ReceiptView view;
  view.round = TRY(view_dossier(session, slug, number));
  view.receipt = receipt;
  view.chosen = *std::move(chosen);
  return view;
}

Result<Done> keep_letter_codes(Session& session, std::string_view slug, std::int64_t number,
                               const std::vector<std::string>& codes) {
  const Loaded loaded = TRY(load(session, slug, number));
  const auto* const here = domain::find_phase(*loaded.instrument, loaded.dossier.phase);
  const auto* const voting = domain::find_ballot_phase(*loaded.instrument);
  if (voting == nullptr) return Error{ErrorCode::conflict, "letters.no_vote"};
  if (here > voting) return Error{ErrorCode::too_late, "vote.closed"};
  std::vector<std::string> hashes;
  for (const std::string& code : codes) hashes.push_back(hash_of_code(loaded.dossier.id, code));
  store::add_letter_codes(session.database, loaded.dossier.id, hashes);
  return Done{};
}

Result<std::vector<std::string>> issue_letter_codes(Session& session, std::string_view slug, std::int64_t number,
                                                    std::int64_t count) {
  std::vector<std::string> codes;
  if (count < 1 || count > 1'000'000) return Error{ErrorCode::invalid, "letters.bad_count"};
  for (std::int64_t i = 0; i < count; ++i) codes.push_back(make_letter_code(session.secrets));
  TRY(keep_letter_codes(session, slug, number, codes));
  return codes;
}

Result<std::string> make_example_code(Session& session, std::string_view slug, std::int64_t number) {
  if (!has_examples(session)) return Error{ErrorCode::not_found, "vote.no_example"};
  return TRY(issue_letter_codes(session, slug, number, 1)).at(0);
}

}  // namespace meent::app
