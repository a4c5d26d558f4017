// SPDX-License-Identifier: EUPL-1.2
#include "app/browse_result.h"

#include <algorithm>
#include <map>
#include <memory>
#include <unordered_map>

#include "app/dossier_view.h"
#include "app/house.h"
#include "app/tally_procedure.h"
#include "app/turnout.h"
#include "app/voting.h"
#include "base/check.h"
#include "base/text.h"
#include "store/ballot_store.h"

namespace meent::app {
namespace {

struct Line {
  std::string title;
  Money cost;
  std::int64_t votes = 0;
  std::int64_t score = 0;  // points, or the votes
  std::string reason;      // of a loss; of a plan that won "filled" or empty
  std::string rho;         // what a supporter paid per euro, "1/17"
  Money money;             // of a loss: what its supporters had; of a plan that won: what was left in the budget
};

// A record without its ballots.
struct Digest {
  std::string rule;
  std::string per_voter;
  Money budget;
  Money spent;
  std::int64_t ballots = 0;
  std::int64_t ties = 0;
  bool of_points = false;   // given, or after Borda
  std::int64_t places = 0;  // on a ranking
  std::map<std::int64_t, Line> lines;
  std::vector<std::int64_t> winners;
  std::vector<std::int64_t> losers;
};
using DigestPointer = std::shared_ptr<const Digest>;

Money amount_of(const Json& value) {
  return parse_money(value.is_text() ? value.text() : value.to_text()).value_or({});
}

std::int64_t number_of(const Json& id) { return parse_whole(id.text()).value_or(0); }

std::int64_t score_of(const Json& item) {
  const Json* const score = item.find("score");
  return (score == nullptr ? item.find("supporters") : score)->integer();
}

DigestPointer read_digest(const Json& head) {
  auto digest = std::make_shared<Digest>();
  const Json& result = *head.find("result");
  digest->rule = result.find("rule")->text();
  digest->per_voter = result.find("per_voter_cents")->text();
  digest->ties = result.find("ties_broken")->integer();
  digest->budget = Money{head.find("budgetCents")->integer()};
  digest->ballots = head.find("ballots")->integer();
  if (const Json* const type = head.find("voteType")) {
    digest->of_points = true;
    if (type->find("type")->text() == "ordinal") digest->places = type->find("most")->integer();
  }
  for (const Json& project : head.find("projects")->items()) {
    Line& line = digest->lines[number_of(*project.find("id"))];
    line.title = project.find("name")->text();
    line.cost = Money{project.find("costCents")->integer()};
  }
  for (const Json& step : result.find("trail")->items()) {
    const std::int64_t number = number_of(*step.find("project"));
    Line& line = digest->lines[number];
    line.votes = step.find("supporters")->integer();
    line.score = score_of(step);
    line.rho = step.find("rho")->text();
    line.money = amount_of(*step.find("money_left"));
    if (step.find("completion")->boolean()) line.reason = "filled";
    digest->spent.cents += line.cost.cents;
    digest->winners.push_back(number);
  }
  for (const Json& loss : result.find("losses")->items()) {
    const std::int64_t number = number_of(*loss.find("project"));
    Line& line = digest->lines[number];
    line.votes = loss.find("supporters")->integer();
    line.score = score_of(loss);
    line.reason = loss.find("reason")->text();
    line.money = amount_of(*loss.find("money"));
    digest->losers.push_back(number);
  }
  return digest;
}

DigestPointer find_digest(Session& session, const domain::DossierId& round) {
  constexpr std::size_t most_kept = 200;
  thread_local std::unordered_map<std::string, DigestPointer> kept;
  const auto hash = store::find_record_hash(session.database, round);
  if (!hash) return nullptr;
  if (const auto found = kept.find(*hash); found != kept.end()) return found->second;
  if (kept.size() >= most_kept) kept.clear();
  return kept[*hash] = read_digest(*find_record_head(session, round));
}

std::string sentence(Language language, const Digest& digest, std::int64_t number, bool won) {
  const Line& line = digest.lines.at(number);
  Params params{{"money", format_money(language, line.money)}, {"cost", format_money(language, line.cost)}};
  std::string key = "lost." + line.reason;
  if (won) key = "won." + (line.reason.empty() ? digest.rule : line.reason);
  if (digest.places > 0 && line.reason == "no-votes") return t(language, "result.ranking.lost.no-votes");
  if (digest.of_points) {
    params.emplace_back("points", n(language, "result.points.points", line.score));
    params.emplace_back("voters", n(language, "result.points.voters", line.votes));
    return t(language, "result.points." + key, params);
  }
  key = "result." + key;
  return n(language, key, line.votes, std::move(params));
}

ResultLine to_line(Language language, const Digest& digest, std::int64_t number, bool won) {
  const Line& line = digest.lines.at(number);
  ResultLine shown{number, line.title, line.cost, line.votes, won, sentence(language, digest, number, won),
                   0,      line.score};
  if (digest.budget.cents > 0)
    shown.share = static_cast<double>(line.cost.cents) / static_cast<double>(digest.budget.cents);
  return shown;
}

// "3400100/9" cents, to the cent below.
std::optional<Money> cents_of_fraction(std::string_view text) {
  const std::size_t slash = text.find('/');
  const auto above = parse_whole(text.substr(0, slash));
  if (!above) return std::nullopt;
  if (slash == std::string_view::npos) return Money{*above};
  const auto below = parse_whole(text.substr(slash + 1));
  if (!below || *below <= 0) return std::nullopt;
  return Money{*above / *below};
}

std::optional<CountExample> find_example(const Digest& digest) {
  if (digest.of_points) return std::nullopt;
  for (const std::int64_t number : digest.winners) {
    const Line& line = digest.lines.at(number);
    if (line.votes == 0 || line.reason == "filled") continue;
    CountExample example{line.title, line.cost, line.votes, {}, line.money};
    if (digest.rule == "greedy") return example;
    // Only where all paid alike is the sum one that can be done by heart.
    if (line.rho != "1/" + std::to_string(line.votes)) continue;
    example.each = Money{line.cost.cents / line.votes};
    return example;
  }
  return std::nullopt;
}

// As people copy a code: with spaces, hyphens or capitals.
std::string receipt_as_typed(std::string_view typed) {
  std::string receipt;
  for (const char sign : typed) {
    if (sign >= 'A' && sign <= 'F') receipt += static_cast<char>(sign - 'A' + 'a');
    else if (sign != ' ' && sign != '-') receipt += sign;
  }
  return receipt;
}

}  // namespace

Result<std::string> get_record(Session& session, std::string_view slug, std::int64_t number) {
  const auto row = find_row(session, slug, number);
  if (!row) return Error{ErrorCode::not_found, "dossier.unknown"};
  auto record = store::find_record(session.database, row->id);
  if (!record) return Error{ErrorCode::not_found, "result.not_yet"};
  return std::move(*record);
}

Result<ResultView> view_result(Session& session, std::string_view slug, std::int64_t number) {
  const Loaded loaded = TRY(load(session, slug, number));
  const auto digest = find_digest(session, loaded.dossier.id);
  if (!digest) return Error{ErrorCode::not_found, "result.not_yet"};
  ResultView view;
  view.round = view_of(session, loaded);
  view.rule_name = digest->rule;
  view.of_points = digest->of_points;
  view.places = digest->places;
  const std::string kind = digest->places > 0 ? "ranking." : digest->of_points ? "points." : "";
  view.rule = t(session.language, "result.rule." + kind + digest->rule);
  view.rule_explained = t(session.language, "result.explained." + kind + digest->rule);
  view.budget = digest->budget;
  view.spent = digest->spent;
  view.ballots = digest->ballots;
  view.ties = digest->ties;
  view.turnout = find_turnout(session, loaded);
  view.record_hash = store::find_record_hash(session.database, loaded.dossier.id).value_or("");
  view.per_voter = digest->per_voter.empty() ? std::nullopt : cents_of_fraction(digest->per_voter);
  view.example = find_example(*digest);
  for (const std::int64_t plan : digest->winners)
    view.winners.push_back(to_line(session.language, *digest, plan, true));
  for (const std::int64_t plan : digest->losers) view.others.push_back(to_line(session.language, *digest, plan, false));
  // The nearest to winning first: that is what its supporters look for.
  std::stable_sort(view.others.begin(), view.others.end(),
                   [](const auto& left, const auto& right) { return left.score > right.score; });
  return view;
}

std::optional<std::string> find_outcome(Session& session, const domain::DossierId& round, std::int64_t plan) {
  const auto digest = find_digest(session, round);
  if (!digest || !digest->lines.contains(plan)) return std::nullopt;
  const bool won = std::find(digest->winners.begin(), digest->winners.end(), plan) != digest->winners.end();
  return sentence(session.language, *digest, plan, won);
}

std::optional<MoneyLine> find_money(Session& session, const store::DossierRow& round) {
  const auto digest = find_digest(session, round.id);
  if (!digest) return std::nullopt;
  MoneyLine line{round.number, round.title, digest->budget, digest->spent, {}, 0, 0};
  line.plans = static_cast<std::int64_t>(digest->winners.size());
  for (const auto& plan : store::list_children(session.database, round.id, "", store::Order::number, {10'000, 0})) {
    const auto instrument = get_instrument(session, plan.municipality, plan.instrument, plan.version);
    const auto* const phase = instrument ? domain::find_phase(*instrument, plan.phase) : nullptr;
    if (phase == nullptr || !phase->realised) continue;
    ++line.plans_done;
    line.realised.cents += plan.amount.value_or(Money{}).cents;
  }
  return line;
}

Result<CheckView> view_check(Session& session, std::string_view slug, std::int64_t number, std::string_view receipt) {
  const Loaded loaded = TRY(load(session, slug, number));
  CheckView view;
  view.round = view_of(session, loaded);
  view.receipt = trim(receipt);
  if (const auto digest = find_digest(session, loaded.dossier.id)) view.ballots = digest->ballots;
  if (view.receipt.empty()) return view;
  view.answer = CheckView::Answer::unknown;
  const std::string wanted = receipt_as_typed(view.receipt);
  auto chosen = find_chosen(session, loaded, wanted);
  if (!chosen) return view;
  view.answer = CheckView::Answer::cast;
  view.chosen = *std::move(chosen);
  if (!view.round.has_result) return view;
  // What counts is the published text itself, not our own table.
  const auto record = store::find_record(session.database, loaded.dossier.id);
  if (record->find("\"receipt\": \"" + wanted + "\"") != std::string::npos) view.answer = CheckView::Answer::counted;
  return view;
}

}  // namespace meent::app
