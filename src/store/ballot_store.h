// SPDX-License-Identifier: EUPL-1.2
// Ballots and letter codes. Secrecy: taking a code deletes its row, a ballot is keyed by its receipt (a hash of a
// random nonce) and carries no time; nothing that is stored leads from one to the other.
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
std::optional<domain::Ballot> find_ballot(Connection& connection, const domain::DossierId& round,
                                          std::string_view receipt);
std::int64_t count_ballots(Connection& connection, const domain::DossierId& round);
// In order of receipt, which is random.
std::vector<domain::Ballot> list_ballots(Connection& connection, const domain::DossierId& round);
// Writes the rows anew in random order where the database keeps them in order of arrival; call when voting closes.
void shuffle_ballots(Connection& connection, const domain::DossierId& round);

}  // namespace meent::store
