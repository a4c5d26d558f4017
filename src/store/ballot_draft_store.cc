// SPDX-License-Identifier: EUPL-1.2
#include "store/ballot_draft_store.h"

namespace meent::store {

void save_ballot_draft(Connection& connection, const domain::DossierId& round, const domain::PersonId& person,
                       const BallotDraftRow& draft) {
  connection.query(
      "INSERT INTO ballot_draft (round_id, person_id, draft_key, choices) VALUES ($1, $2, $3, $4)"
      " ON CONFLICT (person_id, round_id) DO UPDATE SET choices = excluded.choices",
      {round.text, person.text, draft.key, draft.choices});
}

std::optional<BallotDraftRow> find_ballot_draft(Connection& connection, const domain::DossierId& round,
                                                const domain::PersonId& person) {
  const auto rows = connection.query(
      "SELECT draft_key, choices FROM ballot_draft WHERE round_id = $1 AND person_id = $2", {round.text, person.text});
  if (rows.empty()) return std::nullopt;
  return BallotDraftRow{rows[0].text(0), rows[0].text(1)};
}

std::vector<domain::DossierId> list_rounds_with_ballot_draft(Connection& connection, const domain::PersonId& person) {
  const auto rows =
      connection.query("SELECT round_id FROM ballot_draft WHERE person_id = $1 ORDER BY round_id", {person.text});
  std::vector<domain::DossierId> rounds;
  for (std::size_t i = 0; i < rows.size(); ++i) rounds.emplace_back(rows[i].text(0));
  return rounds;
}

void remove_ballot_draft(Connection& connection, const domain::DossierId& round, const domain::PersonId& person) {
  connection.query("DELETE FROM ballot_draft WHERE round_id = $1 AND person_id = $2", {round.text, person.text});
}

void remove_cast_draft(Connection& connection, const domain::DossierId& round, std::string_view key) {
  connection.query("DELETE FROM ballot_draft WHERE round_id = $1 AND draft_key = $2", {round.text, std::string(key)});
}

void remove_ballot_drafts(Connection& connection, const domain::DossierId& round) {
  connection.query("DELETE FROM ballot_draft WHERE round_id = $1", {round.text});
}

}  // namespace meent::store
