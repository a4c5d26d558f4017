// SPDX-License-Identifier: EUPL-1.2
// Who may do what for a municipality. A role is a kind that definitions name (officer, decider, panel), or admin;
// whoever holds one signs in like anybody else. Each change stands in the log (audit.h).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/session.h"
#include "app/views.h"
#include "base/result.h"

namespace meent::app {

struct RoleHolder {
  std::string email;
  std::string role;
};

// Makes the person when the address is new, called `name`, or else what stands before the @. Who did not hold the role
// yet gets a letter that says so and how to sign in. Refuses with invalid "role.unknown" {known}, invalid
// "role.no_address" and not_found "municipality.unknown"; an administrator on the site also with too_many
// "role.too_many" after thirty in an hour (each sends a letter), and among the people of the example with not_allowed
// "role.examples_only". Giving a role twice is the same as once.
Result<Done> give_role(Session& session, std::string_view slug, std::string_view email, std::string_view role,
                       std::string_view name = "");
// Refuses likewise, and with not_found "role.not_held"; nobody takes their own role of administrator ("role.own_admin",
// not_allowed), so that one is always left.
Result<Done> take_role(Session& session, std::string_view slug, std::string_view email, std::string_view role);
// By role, then address. not_found "municipality.unknown".
Result<std::vector<RoleHolder>> list_role_holders(Session& session, std::string_view slug);

struct OfficeView {
  std::string role;
  std::optional<Instant> since = {};
  bool may_be_taken = true;  // by the reader
};
struct OfficialView {
  std::string id;
  std::string name;
  std::string email;
  bool second_factor = false;
  std::vector<OfficeView> offices = {};
};
struct OfficialsView {
  MunicipalityView municipality;
  std::vector<OfficialView> officials = {};  // by name
  std::int64_t without_second_factor = 0;
};
// not_found "municipality.unknown".
Result<OfficialsView> view_officials(Session& session, std::string_view slug);
// take_role() from somebody on that page.
Result<Done> take_office(Session& session, std::string_view slug, std::string_view person, std::string_view role);

}  // namespace meent::app
