// SPDX-License-Identifier: EUPL-1.2
#include "store/ballot_store.h"

#include "base/check.h"
#include "base/hash.h"
#include "base/text.h"

namespace meent::store {
namespace {

// "id:points,id:points": short, and the same choice is always the same text.
std::string write_choices(const std::vector<domain::BallotChoice>& choices) {
  std::string text;
  for (const domain::BallotChoice& choice : choices) {
    if (!text.empty()) text += ',';
    text += choice.plan.text;
    if (choice.points != 1) text += ":" + std::to_string(choice.points);
  }
  return text;
}

std::vector<domain::BallotChoice> read_choices(std::string_view text) {
  std::vector<domain::BallotChoice> choices;
  if (text.empty()) return choices;
  for (const std::string_view part : split(text, ',')) {
    const std::size_t colon = part.find(':');
    std::int64_t points = 1;
    if (colon != std::string_view::npos) {
      const auto number = parse_whole(part.substr(colon + 1));
      CHECK(number.has_value());
      points = *number;
    }
    choices.push_back({domain::DossierId(std::string(part.substr(0, colon))), points});
  }
  return choices;
}

domain::Ballot read_ballot(const domain::DossierId& round, const Row& row) {
  return {round, row.text(0), read_choices(row.text(1)),
          row.text(2) == "paper" ? domain::BallotChannel::paper : domain::BallotChannel::online};
}

// A lock of PostgreSQL has a number for a name.
std::int64_t number_of(const domain::DossierId& round) {
  const Digest digest = sha256("voting:" + round.text);
  std::uint64_t number = 0;
  for (std::size_t i = 0; i < 8; ++i) number = number << 8 | digest[i];
  return static_cast<std::int64_t>(number);
}

}  // namespace

void hold_voting(Connection& connection, const domain::DossierId& round) {
  if (!connection.is_sqlite()) connection.query("SELECT 1 FROM pg_advisory_xact_lock_shared($1)", {number_of(round)});
}

void end_voting(Connection& connection, const domain::DossierId& round) {
  if (!connection.is_sqlite()) connection.query("SELECT 1 FROM pg_advisory_xact_lock($1)", {number_of(round)});
}

void add_letter_codes(Connection& connection, const domain::DossierId& round,
                      const std::vector<std::string>& code_hashes) {
  for (const std::string& hash : code_hashes)
    connection.query("INSERT INTO letter_code (round_id, code_hash) VALUES ($1, $2)", {round.text, hash});
  connection.query(
      "INSERT INTO letter_count (round_id, letters) VALUES ($1, $2)"
      " ON CONFLICT (round_id) DO UPDATE SET letters = letter_count.letters + excluded.letters",
      {round.text, static_cast<std::int64_t>(code_hashes.size())});
}

std::int64_t count_letters(Connection& connection, const domain::DossierId& round) {
  const Rows rows = connection.query("SELECT letters FROM letter_count WHERE round_id = $1", {round.text});
  return rows.empty() ? 0 : rows[0].integer(0);
}

bool take_letter_code(Connection& connection, const domain::DossierId& round, std::string_view code_hash) {
  // Not RETURNING, for which SQLite opens a table of its own each time.
  return connection.query("DELETE FROM letter_code WHERE round_id = $1 AND code_hash = $2", {round.text, code_hash})
             .changed() == 1;
}

bool has_ballot(Connection& connection, const domain::DossierId& round, std::string_view receipt) {
  return !connection.query("SELECT receipt FROM ballot WHERE round_id = $1 AND receipt = $2", {round.text, receipt})
              .empty();
}

void add_ballot(Connection& connection, const domain::Ballot& ballot) {
  connection.query("INSERT INTO ballot (round_id, receipt, choices, channel) VALUES ($1, $2, $3, $4)",
                   {ballot.round.text, ballot.receipt, write_choices(ballot.choices),
                    ballot.channel == domain::BallotChannel::paper ? "paper" : "online"});
}

Cast cast_ballot(Connection& connection, const domain::Ballot& ballot, std::string_view code_hash) {
  // A ballot that is there has taken its code with it, so the code comes first; on PostgreSQL that DELETE may have
  // waited for another process that cast this very form.
  if (!take_letter_code(connection, ballot.round, code_hash))
    return has_ballot(connection, ballot.round, ballot.receipt) ? Cast::again : Cast::no_code;
  add_ballot(connection, ballot);
  return Cast::stored;
}

std::optional<domain::Ballot> find_ballot(Connection& connection, const domain::DossierId& round,
                                          std::string_view receipt) {
  const Rows rows = connection.query(
      "SELECT receipt, choices, channel FROM ballot WHERE round_id = $1 AND receipt = $2", {round.text, receipt});
  if (rows.empty()) return std::nullopt;
  return read_ballot(round, rows[0]);
}

std::int64_t count_ballots(Connection& connection, const domain::DossierId& round) {
  return connection.query("SELECT COUNT(*) FROM ballot WHERE round_id = $1", {round.text})[0].integer(0);
}

std::vector<domain::Ballot> list_ballots_after(Connection& connection, const domain::DossierId& round,
                                               std::string_view receipt, std::int64_t limit) {
  const Rows rows = connection.query(
      "SELECT receipt, choices, channel FROM ballot WHERE round_id = $1 AND receipt > $2 ORDER BY receipt LIMIT $3",
      {round.text, receipt, limit});
  std::vector<domain::Ballot> ballots;
  ballots.reserve(rows.size());
  for (std::size_t i = 0; i < rows.size(); ++i) ballots.push_back(read_ballot(round, rows[i]));
  return ballots;
}

void for_each_ballot(Connection& connection, const domain::DossierId& round,
                     const std::function<void(const domain::Ballot&)>& use) {
  constexpr std::int64_t step = 2000;
  std::string last;
  for (;;) {
    const auto ballots = list_ballots_after(connection, round, last, step);
    for (const domain::Ballot& ballot : ballots) use(ballot);
    if (ballots.size() < static_cast<std::size_t>(step)) return;
    last = ballots.back().receipt;
  }
}

std::vector<domain::Ballot> list_ballots(Connection& connection, const domain::DossierId& round) {
  std::vector<domain::Ballot> ballots;
  for_each_ballot(connection, round, [&](const domain::Ballot& ballot) { ballots.push_back(ballot); });
  return ballots;
}

void shuffle_ballots(Connection& connection, const domain::DossierId& round) {
  if (connection.is_sqlite()) return;  // WITHOUT ROWID: the rows lie in the order of their receipts
  // Receipts are hashes of random nonces: their order says nothing of the order of arrival.
  const auto ballots = list_ballots(connection, round);
  connection.query("DELETE FROM ballot WHERE round_id = $1", {round.text});
  for (const domain::Ballot& ballot : ballots) add_ballot(connection, ballot);
}

void scrub_ballots(Connection& connection) {
  if (connection.is_sqlite()) {
    if (connection.query("PRAGMA wal_checkpoint(TRUNCATE)")[0].integer(0) != 0)
      throw Busy("a reader keeps the write-ahead log");
    return;
  }
  connection.run_script("VACUUM FULL letter_code");
  connection.run_script("VACUUM FULL ballot");
  connection.run_script("VACUUM FULL paper_code");
  connection.run_script("VACUUM FULL paper_ballot");
  connection.run_script("VACUUM FULL ballot_draft");
}

}  // namespace meent::store
