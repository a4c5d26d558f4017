// SPDX-License-Identifier: EUPL-1.2
// Officials who act for a person for a while, and what was done so (app/assistance.h). Ids only: who is erased keeps no
// name here.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/time.h"
#include "domain/dossier.h"
#include "domain/person.h"
#include "store/database.h"

namespace meent::store {

struct AssistanceRow {
  std::string id;
  std::string municipality;
  domain::PersonId official;
  domain::PersonId person;  // for whom
  std::string channel;
  Instant started_at = {};
  Instant ends_at = {};
  std::optional<Instant> stopped_at = {};
};
void add_assistance(Connection& connection, const AssistanceRow& row);
std::optional<AssistanceRow> find_assistance(Connection& connection, std::string_view id);
void stop_assistance(Connection& connection, std::string_view id, Instant at);  // the first moment stays
std::int64_t count_assistance_by(Connection& connection, const domain::PersonId& official, Instant since);
// Given to that person, the last first.
std::vector<AssistanceRow> list_assistance_of(Connection& connection, const domain::PersonId& person);
// From now on none that was given to that person runs.
void end_assistance_of(Connection& connection, const domain::PersonId& person);

// For whom the session of that token acts; an empty id: for nobody.
void set_session_assistance(Connection& connection, std::string_view token_hash, std::string_view id);

struct AssistedActRow {
  Instant at = {};
  std::string act;
  domain::DossierId dossier;
  std::int64_t sequence = 0;  // of the event; 0: it was none
};
void add_assisted_act(Connection& connection, std::string_view assistance, const AssistedActRow& row);
std::vector<AssistedActRow> list_assisted_acts(Connection& connection, std::string_view assistance);  // as they came
// For whom that official did something in the dossier.
std::vector<domain::PersonId> list_helped_in(Connection& connection, const domain::PersonId& official,
                                             const domain::DossierId& dossier);

}  // namespace meent::store
