// SPDX-License-Identifier: EUPL-1.2
// Unfinished ballots of people who signed in, one a round. The only place where a choice and a person lie together, so
// that it ends as soon as it can: with the ballot that is cast, with the vote, with the account (erase_person()).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/dossier.h"
#include "domain/person.h"
#include "store/database.h"

namespace meent::store {

struct BallotDraftRow {
  std::string key;      // random; a later draft in its place keeps the first one's
  std::string choices;  // whatever the caller can read back
};
// In the place of an earlier one.
void save_ballot_draft(Connection& connection, const domain::DossierId& round, const domain::PersonId& person,
                       const BallotDraftRow& draft);
std::optional<BallotDraftRow> find_ballot_draft(Connection& connection, const domain::DossierId& round,
                                                const domain::PersonId& person);
std::vector<domain::DossierId> list_rounds_with_ballot_draft(Connection& connection, const domain::PersonId& person);
void remove_ballot_draft(Connection& connection, const domain::DossierId& round, const domain::PersonId& person);
// For who casts: knows the key from the form, and no person.
void remove_cast_draft(Connection& connection, const domain::DossierId& round, std::string_view key);
void remove_ballot_drafts(Connection& connection, const domain::DossierId& round);

}  // namespace meent::store
