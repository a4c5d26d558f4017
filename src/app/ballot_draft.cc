// SPDX-License-Identifier: EUPL-1.2
#include "app/ballot_draft.h"

#include "app/house.h"
#include "base/check.h"
#include "base/json.h"
#include "base/text.h"
#include "store/ballot_draft_store.h"
#include "store/dossier_store.h"

namespace meent::app {
namespace {

constexpr std::size_t longest_typed = 20;  // bytes; more is no number

}  // namespace

std::optional<BallotDraft> find_ballot_draft(Session& session, std::string_view slug, std::int64_t number) {
  if (session.actor.empty()) return std::nullopt;
  const auto row = find_row(session, slug, number);
  if (!row) return std::nullopt;
  const auto kept = store::find_ballot_draft(session.database, row->id, session.actor);
  if (!kept) return std::nullopt;
  BallotDraft draft{kept->key, {}};
  const Json choices = MUST(parse_json(kept->choices));
  for (const auto& [plan, text] : choices.members()) draft.typed.emplace(parse_whole(plan).value_or(0), text.text());
  return draft;
}

Result<Done> keep_ballot_draft(Session& session, std::string_view slug, std::int64_t number, const BallotForm& form) {
  if (session.actor.empty()) return Error{ErrorCode::not_signed_in, "sign_in.needed"};
  const auto view = TRY(view_ballot(session, slug, number));
  Typed typed = form.typed;
  for (const std::int64_t plan : form.plans) typed.try_emplace(plan, only_chosen);
  Json choices = Json::object();
  for (const BallotPlan& plan : view.plans) {
    const auto found = typed.find(plan.number);
    if (found == typed.end()) continue;
    const std::string_view text = trim(found->second);
    if (!text.empty() && text.size() <= longest_typed) choices.set(std::to_string(plan.number), std::string(text));
  }
  if (choices.members().empty())
    return Error{ErrorCode::invalid, "form.has_errors", {}, {{"plan", "vote.nothing_chosen", {}}}};
  store::save_ballot_draft(session.database, store::find_row(session.database, slug, number)->id, session.actor,
                           {make_token(session.secrets), choices.to_text()});
  return Done{};
}

Result<Done> drop_ballot_draft(Session& session, std::string_view slug, std::int64_t number) {
  if (session.actor.empty()) return Error{ErrorCode::not_signed_in, "sign_in.needed"};
  const auto row = find_row(session, slug, number);
  if (!row) return Error{ErrorCode::not_found, "dossier.unknown"};
  store::remove_ballot_draft(session.database, row->id, session.actor);
  return Done{};
}

std::vector<KeptBallot> list_ballot_drafts(Session& session) {
  std::vector<KeptBallot> kept;
  if (session.actor.empty()) return kept;
  for (const auto& round : store::list_rounds_with_ballot_draft(session.database, session.actor)) {
    const auto row = store::find_row(session.database, round);
    CHECK(row);
    kept.push_back(
        {to_view(*MUST(get_municipality(session, row->municipality))), row->number, row->title, row->due_on});
  }
  return kept;
}

std::string choices_in_words(Session& session, std::string_view slug, const std::string& choices) {
  std::vector<std::string> words;
  const Json kept = MUST(parse_json(choices));
  for (const auto& [plan, typed] : kept.members()) {
    const auto row = store::find_row(session.database, slug, parse_whole(plan).value_or(0));
    if (!row) continue;
    words.push_back(typed.text() == only_chosen ? row->title : row->title + ": " + typed.text());
  }
  return join(words, " · ");
}

}  // namespace meent::app
