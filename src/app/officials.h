// SPDX-License-Identifier: EUPL-1.2
// Who may do what for a municipality. A role is a kind that definitions name (officer, decider, panel), or admin;
// whoever holds one signs in like anybody else.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/session.h"
#include "base/result.h"

namespace meent::app {

struct RoleHolder {
  std::string email;
  std::string role;
};

// Makes the person when the address is new. Refuses with invalid "role.unknown" {known}, invalid "role.no_address" and
// not_found "municipality.unknown". Giving a role twice is the same as once.
Result<Done> give_role(Session& session, std::string_view slug, std::string_view email, std::string_view role);
// Refuses likewise, and with not_found "role.not_held".
Result<Done> take_role(Session& session, std::string_view slug, std::string_view email, std::string_view role);
// By role, then address. not_found "municipality.unknown".
Result<std::vector<RoleHolder>> list_role_holders(Session& session, std::string_view slug);

}  // namespace meent::app
