// SPDX-License-Identifier: EUPL-1.2
// Everything that is kept of one person, table by table, for that person (GDPR articles 15 and 20). Left out are what
// opens something (hashes of tokens, passwords and codes, the key of a phone) and numbers of rows. Ballots cannot be in
// it: nothing says whose they are.
#pragma once

#include <string_view>
#include <vector>

#include "domain/person.h"
#include "store/database.h"

namespace meent::store {

// How a cell is to be read. `name` is a name of the definition that the columns instrument and version say.
enum class OwnKind { text, moment, flag, number, name };

struct OwnColumn {
  std::string_view name;  // "written_at"
  OwnKind kind = OwnKind::text;
};

struct OwnTable {
  std::string_view name;  // "comments"
  std::vector<OwnColumn> columns;
  Rows rows;
};

// In a fixed order, also those without rows; within a table the newest first. Promise: the person exists.
std::vector<OwnTable> list_own_tables(Connection& connection, const domain::PersonId& id);

}  // namespace meent::store
