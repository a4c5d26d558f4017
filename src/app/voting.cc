// SPDX-License-Identifier: EUPL-1.2
#include "app/voting.h"

#include <algorithm>
#include <set>

#include "app/browse.h"
#include "app/house.h"
#include "base/hash.h"
#include "base/text.h"
#include "store/ballot_store.h"

namespace meent::app {
namespace {

constexpr std::size_t code_length = 13;

// Case, spaces and hyphens are how people copy a code, not part of it. The round is hashed in, so that equal codes of
// two rounds do not look alike.
std::string hash_of_code(const domain::DossierId& round, std::string_view typed) {
  std::string code;
  for (const char c : typed) {
    if (c >= 'a' && c <= 'z') code += static_cast<char>(c - 'a' + 'A');
    else if ((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')) code += c;
  }
  return sha256_hex("letter:" + round.text + ":" + code);
}

std::string fact(const domain::Dossier& dossier, const std::string& field) {
  const auto found = dossier.facts.find(field);
  return found == dossier.facts.end() ? "" : found->second;
}

Result<Loaded> get_voting_round(Session& session, std::string_view slug, std::int64_t number) {
  Loaded loaded = TRY(load(session, slug, number));
  if (loaded.dossier.phase != "stemmen")
    return Error{
        store::count_ballots(session.database, loaded.dossier.id) > 0 ? ErrorCode::too_late : ErrorCode::conflict,
        store::count_ballots(session.database, loaded.dossier.id) > 0 ? "vote.closed" : "vote.not_open"};
  return loaded;
}

}  // namespace

std::string receipt_of(std::string_view nonce) { return sha256_hex("receipt:" + std::string(nonce)).substr(0, 24); }

Result<BallotView> view_ballot(Session& session, std::string_view slug, std::int64_t number) {
  const Loaded loaded = TRY(get_voting_round(session, slug, number));
  BallotView view;
  view.round = TRY(view_dossier(session, slug, number));
  view.kind = fact(loaded.dossier, "stembiljet") == "knapsack" ? "knapsack" : "approval";
  view.budget = loaded.row.amount.value_or(Money{});
  view.most = parse_whole(fact(loaded.dossier, "meeste_keuzes")).value_or(0);
  for (const auto& row :
       store::list_children(session.database, loaded.dossier.id, "stembaar", store::Order::number, {10'000, 0}))
    view.plans.push_back({row.number, row.title, row.summary, row.amount.value_or(Money{}), false});
  view.nonce = make_token(session.secrets);
  return view;
}

Result<std::string> cast_ballot(Session& session, std::string_view slug, std::int64_t number, const BallotForm& form) {
  const Loaded loaded = TRY(get_voting_round(session, slug, number));
  const auto wrong = [](const char* field, const char* key, Params params = {}) {
    return Error{ErrorCode::invalid, "form.has_errors", {}, {{field, key, std::move(params)}}};
  };
  if (form.nonce.size() < 20 || form.nonce.size() > 100) return wrong("plan", "vote.stale_form");
  const std::string receipt = receipt_of(form.nonce);
  if (store::has_ballot(session.database, loaded.dossier.id, receipt)) return receipt;

  domain::Ballot ballot{loaded.dossier.id, receipt, {}, domain::BallotChannel::online};
  const std::set<std::int64_t> chosen(form.plans.begin(), form.plans.end());
  if (chosen.empty()) return wrong("plan", "vote.nothing_chosen");
  Money total;
  for (const std::int64_t plan : chosen) {
    const auto row = store::find_row(session.database, slug, plan);
    if (!row || row->parent != loaded.dossier.id || row->phase != "stembaar")
      return wrong("plan", "vote.unknown_plan", {{"number", std::to_string(plan)}});
    total = TRY(add(total, row->amount.value_or(Money{})));
    ballot.choices.push_back({row->id, 1});
  }
  const auto most = parse_whole(fact(loaded.dossier, "meeste_keuzes")).value_or(0);
  if (most > 0 && static_cast<long long>(chosen.size()) > most)
    return wrong("plan", "vote.too_many", {{"most", std::to_string(most)}});
  const Money budget = loaded.row.amount.value_or(Money{});
  if (fact(loaded.dossier, "stembiljet") == "knapsack" && total > budget)
    return wrong("plan", "vote.over_budget",
                 {{"over", format_money(session.language, Money{total.cents - budget.cents})}});
  if (!store::take_letter_code(session.database, loaded.dossier.id, hash_of_code(loaded.dossier.id, form.code)))
    return wrong("code", "vote.code_unknown");
  std::sort(ballot.choices.begin(), ballot.choices.end());
  store::add_ballot(session.database, ballot);
  return receipt;
}

Result<ReceiptView> view_receipt(Session& session, std::string_view slug, std::int64_t number,
                                 std::string_view receipt) {
  const Loaded loaded = TRY(load(session, slug, number));
  const auto ballot = store::find_ballot(session.database, loaded.dossier.id, receipt);
  if (!ballot) return Error{ErrorCode::not_found, "vote.receipt_unknown"};
  ReceiptView view;
  view.round = TRY(view_dossier(session, slug, number));
  view.receipt = receipt;
  for (const auto& choice : ballot->choices)
    if (const auto row = store::find_row(session.database, choice.plan))
      view.chosen.push_back({row->number, row->title, row->summary, row->amount.value_or(Money{}), true});
  return view;
}

Result<std::vector<std::string>> issue_letter_codes(Session& session, std::string_view slug, std::int64_t number,
                                                    std::int64_t count) {
  const Loaded loaded = TRY(load(session, slug, number));
  if (count < 1 || count > 1'000'000) return Error{ErrorCode::invalid, "letters.bad_count"};
  std::vector<std::string> codes, hashes;
  for (std::int64_t i = 0; i < count; ++i) {
    codes.push_back(make_code(session.secrets, code_length));
    hashes.push_back(hash_of_code(loaded.dossier.id, codes.back()));
  }
  store::add_letter_codes(session.database, loaded.dossier.id, hashes);
  return codes;
}

}  // namespace meent::app
