// SPDX-License-Identifier: EUPL-1.2
// The area that somebody calls theirs, one in each municipality, and who wants to hear of rounds in which area.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/dossier.h"
#include "domain/person.h"
#include "store/database.h"

namespace meent::store {

// An empty code: none any more. Throws Conflict when there is no such area.
void set_own_area(Connection& connection, const domain::PersonId& person, std::string_view municipality,
                  std::string_view area);
// Its code; empty: none.
std::string find_own_area(Connection& connection, const domain::PersonId& person, std::string_view municipality);
// Codes, in order of municipality.
std::vector<std::string> list_own_areas(Connection& connection, const domain::PersonId& person);

void set_area_follower(Connection& connection, std::string_view area, const domain::PersonId& person, bool follows);
bool is_area_follower(Connection& connection, std::string_view area, const domain::PersonId& person);
// Codes, in order.
std::vector<std::string> list_followed_areas(Connection& connection, const domain::PersonId& person);
// Who follows one of these areas, or with no areas any area of the municipality; each once, in order.
std::vector<domain::PersonId> list_area_followers(Connection& connection, std::string_view municipality,
                                                  const std::vector<std::string>& areas);

// The dossiers that somebody follows, the newest first.
std::vector<domain::DossierId> list_followed_dossiers(Connection& connection, const domain::PersonId& person);

// What is above, of somebody who is erased.
void remove_own_areas(Connection& connection, const domain::PersonId& person);

}  // namespace meent::store
