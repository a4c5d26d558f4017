// SPDX-License-Identifier: EUPL-1.2
// Forms that were begun and not handed in: at most one for each person and form.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/time.h"
#include "domain/person.h"
#include "store/database.h"

namespace meent::store {

struct DraftRow {
  domain::PersonId person = {};
  std::string municipality = {};
  std::string instrument = {};  // empty: of whatever the parent takes
  std::int64_t parent = 0;      // the number of the dossier it is to stand in; 0: by itself
  std::string answers = {};     // a JSON object of texts
  Instant saved_at = {};
};

// In the place of what was there.
void save_draft(Connection& connection, const DraftRow& draft);
std::optional<DraftRow> find_draft(Connection& connection, const domain::PersonId& person,
                                   const std::string& municipality, const std::string& instrument, std::int64_t parent);
// The last one first.
std::vector<DraftRow> list_drafts(Connection& connection, const domain::PersonId& person);
void remove_draft(Connection& connection, const domain::PersonId& person, const std::string& municipality,
                  const std::string& instrument, std::int64_t parent);
void remove_drafts(Connection& connection, const domain::PersonId& person);
// Those that were saved before that moment.
void remove_old_drafts(Connection& connection, Instant before);

}  // namespace meent::store
