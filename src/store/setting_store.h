// SPDX-License-Identifier: EUPL-1.2
// What administrators set on the site for their municipality: the newest row of a name counts, and every earlier one
// stays. It goes before what the municipality's file says (docs/adr/0025).
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "base/time.h"
#include "store/database.h"

namespace meent::store {

// Name → value, the newest of each; an empty value means: as the file says.
std::map<std::string, std::string> list_settings(Connection& connection, std::string_view municipality);
void set_setting(Connection& connection, std::string_view municipality, std::string_view name, std::string_view value,
                 Instant at);

}  // namespace meent::store
