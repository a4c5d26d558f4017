// SPDX-License-Identifier: EUPL-1.2
// Ballots and letter codes. Secrecy: taking a code deletes its row, a ballot is keyed by its receipt (a hash in
// which a random nonce is) and carries no time; nothing that is stored leads from one to the other. What the files of a
// database still give away until scrub_ballots(), and what no program can help, is in ADR 0006.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/ballot.h"
#include "store/database.h"

namespace meent::store {

// `code_hashes` of new codes; throws Conflict when one exists already.
void add_letter_codes(Connection& connection, const domain::DossierId& round,
                      const std::vector<std::string>& code_hashes);
std::int64_t count_letters(Connection& connection, const domain::DossierId& round);  // ever sent
// Deletes the code; false when it is not there (unknown or used).
bool take_letter_code(Connection& connection, const domain::DossierId& round, std::string_view code_hash);

bool has_ballot(Connection& connection, const domain::DossierId& round, std::string_view receipt);
// Throws Conflict when the round has a ballot with this receipt.
void add_ballot(Connection& connection, const domain::Ballot& ballot);

// Several processes of one house on PostgreSQL: each holds the voting of a round until the end of the transaction that
// casts a ballot in it, and whoever ends the voting waits for them and keeps others out until its own end. So no ballot
// comes in after the last were counted or lies there in the order of arrival. Who held it reads the round after that.
// SQLite has one writer, which needs neither.
void hold_voting(Connection& connection, const domain::DossierId& round);
void end_voting(Connection& connection, const domain::DossierId& round);

enum class Cast {
  stored,
  again,   // the round has a ballot with this receipt: the same form was sent before; nothing changed
  no_code  // unknown or used; nothing changed
};
// Takes the code and adds the ballot, in this write transaction. Promise: however often, from however many processes
// and in whatever order the same form arrives, one ballot is stored and every answer but one is `again`.
Cast cast_ballot(Connection& connection, const domain::Ballot& ballot, std::string_view code_hash);
std::optional<domain::Ballot> find_ballot(Connection& connection, const domain::DossierId& round,
                                          std::string_view receipt);
std::int64_t count_ballots(Connection& connection, const domain::DossierId& round);
// In order of receipt, which is random. for_each_ballot() holds a few thousand at a time.
void for_each_ballot(Connection& connection, const domain::DossierId& round,
                     const std::function<void(const domain::Ballot&)>& use);
// The first `limit` of them whose receipt comes after `receipt` (empty: from the first), for who reads them in parts.
std::vector<domain::Ballot> list_ballots_after(Connection& connection, const domain::DossierId& round,
                                               std::string_view receipt, std::int64_t limit);
std::vector<domain::Ballot> list_ballots(Connection& connection, const domain::DossierId& round);
// Writes the rows anew in random order where the database keeps them in order of arrival; call when voting closes.
void shuffle_ballots(Connection& connection, const domain::DossierId& round);
// Overwrites what deleted codes and the order of arrival left in the files: SQLite empties its write-ahead log,
// PostgreSQL rewrites their tables and those of paper ballots and drafts. Outside a transaction, once shuffle_ballots()
// is committed; seconds for 100,000 ballots, while nobody votes. Throws Busy when a reader was in the way: call it
// again.
void scrub_ballots(Connection& connection);

}  // namespace meent::store
