// SPDX-License-Identifier: EUPL-1.2
// Pots and the postings in them. A posting and the balances that it changes are written in one statement each, in the
// transaction of whoever decided; the tables themselves keep every balance at zero or more and their sum at what was
// voted (migration 0025). Amounts are whole cents.
//
//   auto pot = hold_pot(connection, {"haarlem", "initiatievenfonds", "", 2026});  // others wait until we are done
//   add_postings(connection, pot->id, today, {{dossier, 7}}, event.postings);
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "domain/dossier.h"
#include "domain/purse.h"
#include "store/database.h"

namespace meent::store {

struct PotKey {
  std::string municipality;
  std::string instrument;
  std::string area = {};  // code; empty: the whole municipality
  int year = 0;
  bool operator==(const PotKey&) const = default;
};

struct PotRow {
  std::string id;
  PotKey key;
  bool closed = false;
  std::int64_t postings = 0;  // how many there are
  Money voted = {};
  Money free = {};
  Money reserved = {};
  Money granted = {};
  Money paid = {};
  Money accounted = {};
  Money settled = {};
  Money claimed = {};
  Money lapsed = {};
};

std::optional<PotRow> find_pot(Connection& connection, const PotKey& key);
// The same in a write transaction: nobody else can change the pot until it ends, so that what is decided on it holds.
// On PostgreSQL its row is locked; on SQLite whoever writes is alone.
std::optional<PotRow> hold_pot(Connection& connection, const PotKey& key);
// Empty and open, unless it is there already.
void make_pot(Connection& connection, const std::string& id, const PotKey& key);
void close_pot(Connection& connection, const std::string& id);

// Of a municipality, the newest year first, then by instrument and area. With `area` only those of it.
std::vector<PotRow> list_pots(Connection& connection, std::string_view municipality,
                              std::optional<std::string_view> area = {});

struct PostingOrigin {
  domain::DossierId dossier;
  std::int64_t sequence = 0;  // of its event
};
// What the council decided, or why; empty with an event, which says it itself.
struct PostingWords {
  std::string reason = {};
  std::string reference = {};
};
// All of them, in order, in the pot's balances and beside each other. Promise: the pot is held, and the domain let them
// through; what would bring a balance below zero breaks the table's CHECK, and with it the transaction.
void add_postings(Connection& connection, const std::string& pot, Date day, const std::optional<PostingOrigin>& origin,
                  std::span<const domain::Posting> postings, const PostingWords& words = {});

struct PostingRow {
  std::int64_t number = 0;  // in the pot, from 1
  Date day;
  domain::Account from = domain::Account::free;
  domain::Account to = domain::Account::free;
  Money amount;
  std::optional<std::int64_t> dossier = {};  // its number
  std::string title = {};                    // of that dossier
  std::int64_t sequence = 0;
  std::string reason = {};
  std::string reference = {};
};
// The first `limit` after that number.
std::vector<PostingRow> list_postings(Connection& connection, const std::string& pot, std::int64_t after,
                                      std::int64_t limit);

}  // namespace meent::store
