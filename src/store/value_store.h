// SPDX-License-Identifier: EUPL-1.2
// Dated values that administrators wrote down on the site (docs/adr/0025), each with its decision.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/json.h"
#include "base/time.h"
#include "store/database.h"

namespace meent::store {

struct ValueRow {
  std::string name;
  Date from;
  Json value;
  std::string decision;
};
void add_value(Connection& connection, std::string_view municipality, const ValueRow& value, Instant at);
// In the order in which they were written.
std::vector<ValueRow> list_values(Connection& connection, std::string_view municipality);

}  // namespace meent::store
