// SPDX-License-Identifier: EUPL-1.2
// The log of what administrators changed. The database itself refuses to change or delete a row (migration 0013).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "base/time.h"
#include "domain/person.h"
#include "store/database.h"

namespace meent::store {

struct AuditRow {
  std::int64_t number = 0;
  Instant at = {};
  domain::PersonId actor = {};    // empty: the command line
  std::string action;             // "role_given"
  domain::PersonId subject = {};  // whom it is about; empty: nobody
  Params details = {};            // codes and numbers: nothing that says who somebody is
};
// As the next number of that municipality; `row.number` is not read.
void add_audit(Connection& connection, std::string_view municipality, const AuditRow& row);

// What is left empty does not choose.
struct AuditFilter {
  std::string person = {};  // id of who did it or whom it is about; audit_command_line: nobody did it
  std::string action = {};
  std::optional<Instant> from = {};
  std::optional<Instant> before = {};
};
inline constexpr std::string_view audit_command_line = "-";
std::int64_t count_audit(Connection& connection, std::string_view municipality, const AuditFilter& filter);
// The newest first.
std::vector<AuditRow> list_audit(Connection& connection, std::string_view municipality, const AuditFilter& filter,
                                 std::int64_t limit, std::int64_t offset);
// Everybody who stands in it, by id, and the actions that it holds.
std::vector<domain::PersonId> list_audit_people(Connection& connection, std::string_view municipality);
std::vector<std::string> list_audit_actions(Connection& connection, std::string_view municipality);

}  // namespace meent::store
