// SPDX-License-Identifier: EUPL-1.2
#include "store/paper_store.h"

#include <array>
#include <utility>

#include "base/check.h"
#include "base/text.h"
#include "store/ballot_store.h"

namespace meent::store {
namespace {

constexpr std::array<std::pair<PaperState, std::string_view>, 4> states{{{PaperState::open, "open"},
                                                                         {PaperState::closed, "closed"},
                                                                         {PaperState::confirmed, "confirmed"},
                                                                         {PaperState::lapsed, "lapsed"}}};

std::string_view word_of(PaperState state) {
  for (const auto& [one, word] : states)
    if (one == state) return word;
  CHECK(false);
  return {};
}

PaperState state_of(std::string_view word) {
  for (const auto& [state, one] : states)
    if (one == word) return state;
  CHECK(false);
  return PaperState::lapsed;
}

const std::string batch_columns =
    "SELECT round_id, number, place, state, opened_by, settled_by, valid, spoilt, reason, hash, salt FROM paper_batch"
    " WHERE round_id = $1";

PaperBatch read_batch(const Row& row) {
  return {domain::DossierId(row.text(0)),
          row.integer(1),
          row.text(2),
          state_of(row.text(3)),
          domain::PersonId(row.text(4)),
          domain::PersonId(row.text(5)),
          row.integer(6),
          row.integer(7),
          row.text(8),
          row.text(9),
          row.text(10)};
}

}  // namespace

std::int64_t add_paper_batch(Connection& connection, const PaperBatch& batch) {
  const std::int64_t number =
      connection
          .query("SELECT COALESCE(MAX(number), 0) + 1 FROM paper_batch WHERE round_id = $1", {batch.round.text})[0]
          .integer(0);
  connection.query(
      "INSERT INTO paper_batch (round_id, number, place, state, opened_by, settled_by, valid, spoilt, reason, hash,"
      " salt) VALUES ($1, $2, $3, $4, $5, '', 0, 0, '', '', '')",
      {batch.round.text, number, batch.place, word_of(PaperState::open), batch.opened_by.text});
  return number;
}

std::optional<PaperBatch> find_paper_batch(Connection& connection, const domain::DossierId& round,
                                           std::int64_t number) {
  const Rows rows = connection.query(batch_columns + " AND number = $2", {round.text, number});
  if (rows.empty()) return std::nullopt;
  return read_batch(rows[0]);
}

std::vector<PaperBatch> list_paper_batches(Connection& connection, const domain::DossierId& round) {
  const Rows rows = connection.query(batch_columns + " ORDER BY number", {round.text});
  std::vector<PaperBatch> batches;
  for (std::size_t i = 0; i < rows.size(); ++i) batches.push_back(read_batch(rows[i]));
  return batches;
}

std::int64_t count_waiting_batches(Connection& connection, const domain::DossierId& round) {
  return connection
      .query("SELECT COUNT(*) FROM paper_batch WHERE round_id = $1 AND state IN ('open', 'closed')", {round.text})[0]
      .integer(0);
}

bool hold_paper_batch(Connection& connection, const PaperBatch& batch, PaperState state) {
  // An UPDATE that changes nothing locks the row on PostgreSQL, and reads it anew when it had to wait.
  return connection
             .query("UPDATE paper_batch SET state = state WHERE round_id = $1 AND number = $2 AND state = $3",
                    {batch.round.text, batch.number, word_of(state)})
             .changed() == 1;
}

void save_paper_batch(Connection& connection, const PaperBatch& batch) {
  connection.query(
      "UPDATE paper_batch SET state = $3, settled_by = $4, valid = $5, spoilt = $6, reason = $7, hash = $8, salt = $9"
      " WHERE round_id = $1 AND number = $2",
      {batch.round.text, batch.number, word_of(batch.state), batch.settled_by.text, batch.valid, batch.spoilt,
       batch.reason, batch.hash, batch.salt});
}

void save_paper_ballot(Connection& connection, const PaperBatch& batch, const PaperBallot& ballot) {
  std::vector<std::string> choices;
  for (const PaperChoice& choice : ballot.choices)
    choices.push_back(std::to_string(choice.plan) + "=" + std::to_string(choice.points));
  connection.query(
      "INSERT INTO paper_ballot (round_id, batch, number, choices, spoilt) VALUES ($1, $2, $3, $4, $5)"
      " ON CONFLICT (round_id, batch, number) DO UPDATE SET choices = excluded.choices, spoilt = excluded.spoilt",
      {batch.round.text, batch.number, ballot.number, join(choices, ","), ballot.spoilt});
}

std::vector<PaperBallot> list_paper_ballots(Connection& connection, const PaperBatch& batch) {
  const Rows rows = connection.query(
      "SELECT number, choices, spoilt FROM paper_ballot WHERE round_id = $1 AND batch = $2 ORDER BY number",
      {batch.round.text, batch.number});
  std::vector<PaperBallot> ballots;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    PaperBallot ballot{rows[i].integer(0), {}, rows[i].text(2)};
    if (!rows[i].text(1).empty())
      for (const std::string_view part : split(rows[i].text(1), ',')) {
        // Before there were points, a plan stood alone.
        const std::size_t equals = part.find('=');
        const auto plan = parse_whole(part.substr(0, equals));
        const auto points = parse_whole(equals == std::string_view::npos ? "1" : part.substr(equals + 1));
        CHECK(plan.has_value() && points.has_value());
        ballot.choices.push_back({*plan, *points});
      }
    ballots.push_back(std::move(ballot));
  }
  return ballots;
}

void remove_paper_ballots(Connection& connection, const PaperBatch& batch) {
  connection.query("DELETE FROM paper_ballot WHERE round_id = $1 AND batch = $2", {batch.round.text, batch.number});
}

bool take_paper_code(Connection& connection, const PaperBatch& batch, std::string_view code_hash) {
  if (!take_letter_code(connection, batch.round, code_hash)) return false;
  connection.query("INSERT INTO paper_code (round_id, code_hash, batch) VALUES ($1, $2, $3)",
                   {batch.round.text, code_hash, batch.number});
  return true;
}

void give_back_paper_codes(Connection& connection, const PaperBatch& batch) {
  connection.query(
      "INSERT INTO letter_code (round_id, code_hash) SELECT round_id, code_hash FROM paper_code"
      " WHERE round_id = $1 AND batch = $2",
      {batch.round.text, batch.number});
  forget_paper_codes(connection, batch);
}

void forget_paper_codes(Connection& connection, const PaperBatch& batch) {
  connection.query("DELETE FROM paper_code WHERE round_id = $1 AND batch = $2", {batch.round.text, batch.number});
}

PaperCount count_confirmed_paper(Connection& connection, const domain::DossierId& round) {
  const Rows rows = connection.query(
      "SELECT CAST(COALESCE(SUM(valid), 0) AS BIGINT), CAST(COALESCE(SUM(spoilt), 0) AS BIGINT) FROM paper_batch"
      " WHERE round_id = $1 AND state = 'confirmed'",
      {round.text});
  return {rows[0].integer(0), rows[0].integer(1)};
}

}  // namespace meent::store
