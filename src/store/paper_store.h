// SPDX-License-Identifier: EUPL-1.2
// Batches of paper ballots. A batch is numbered within its round and a ballot within its batch; neither knows a voter.
// Codes that came with ballots are kept by batch, in the order of their hashes.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/dossier.h"
#include "domain/person.h"
#include "store/database.h"

namespace meent::store {

// open: ballots are typed; closed: a second official looks; confirmed: its ballots are among those of the round;
// lapsed: it never counts.
enum class PaperState { open, closed, confirmed, lapsed };

struct PaperBatch {
  domain::DossierId round;
  std::int64_t number = 0;
  std::string place;
  PaperState state = PaperState::open;
  domain::PersonId opened_by;
  domain::PersonId settled_by = {};  // who confirmed it or let it lapse; empty before
  std::int64_t valid = 0;
  std::int64_t spoilt = 0;
  std::string reason = {};  // why it was sent back or lapsed
  std::string hash = {};    // of what was typed; once closed
  std::string salt = {};
};

struct PaperChoice {
  std::int64_t plan = 0;    // its number
  std::int64_t points = 1;  // as domain::BallotChoice has them: of a ranking the place
  bool operator==(const PaperChoice&) const = default;
};

struct PaperBallot {
  std::int64_t number = 0;                // in the batch, from 1; written on the paper
  std::vector<PaperChoice> choices = {};  // by plan
  std::string spoilt = {};                // why it is not valid; empty: valid
};

// Gives the batch its number, from 1 on in each round.
std::int64_t add_paper_batch(Connection& connection, const PaperBatch& batch);
std::optional<PaperBatch> find_paper_batch(Connection& connection, const domain::DossierId& round, std::int64_t number);
std::vector<PaperBatch> list_paper_batches(Connection& connection, const domain::DossierId& round);  // by number
// Open or closed.
std::int64_t count_waiting_batches(Connection& connection, const domain::DossierId& round);
// Holds the batch for this transaction when it is in that state; false when it is not, any more. Of two that ask at the
// same moment, the second waits and sees what the first made of it.
bool hold_paper_batch(Connection& connection, const PaperBatch& batch, PaperState state);
// State, who settled it, counts, reason, hash and salt.
void save_paper_batch(Connection& connection, const PaperBatch& batch);

// Adds the ballot, or puts it in the place of the one with its number.
void save_paper_ballot(Connection& connection, const PaperBatch& batch, const PaperBallot& ballot);
std::vector<PaperBallot> list_paper_ballots(Connection& connection, const PaperBatch& batch);  // by number
void remove_paper_ballots(Connection& connection, const PaperBatch& batch);

// Takes the code of a letter for this batch; false when it is not there (unknown or used).
bool take_paper_code(Connection& connection, const PaperBatch& batch, std::string_view code_hash);
// Makes the letters of the batch usable again.
void give_back_paper_codes(Connection& connection, const PaperBatch& batch);
void forget_paper_codes(Connection& connection, const PaperBatch& batch);

struct PaperCount {
  std::int64_t valid = 0;
  std::int64_t spoilt = 0;
};
PaperCount count_confirmed_paper(Connection& connection, const domain::DossierId& round);

}  // namespace meent::store
