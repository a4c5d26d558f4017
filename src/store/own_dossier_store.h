// SPDX-License-Identifier: EUPL-1.2
// The dossiers in which somebody holds a role, with what a list of one's own says of each.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "domain/person.h"
#include "store/database.h"

namespace meent::store {

struct OwnDossierRow {
  std::string municipality;
  std::int64_t number = 0;
  std::string title;
  std::string instrument;
  int version = 1;
  std::string phase;
  std::string stage;
  std::string area;
  bool final = false;
  std::optional<Date> due_on = {};
  std::optional<Date> paused_on = {};
  std::optional<Date> parent_due_on = {};
  std::string role;  // that the person holds in it; who holds two has two rows
};
// Those that run first, then the newest first. One question.
std::vector<OwnDossierRow> list_own_dossiers(Connection& connection, const domain::PersonId& person,
                                             std::int64_t limit);

}  // namespace meent::store
