// SPDX-License-Identifier: EUPL-1.2
// Definitions that a municipality published itself, among those of place_store.h.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "store/place_store.h"

namespace meent::store {

// As publish_instrument(), with the stories that were played before.
void publish_own_instrument(Connection& connection, std::string_view municipality, const InstrumentRow& instrument,
                            std::string_view stories, Instant at);
// The stories of that version; nothing when it came with the program.
std::optional<std::string> find_own_stories(Connection& connection, std::string_view municipality, std::string_view id,
                                            int version);
// The ids of all that it published any version of itself, in order.
std::vector<std::string> list_own_instruments(Connection& connection, std::string_view municipality);
// Whether the municipality published any version of this instrument itself.
bool has_own_instrument(Connection& connection, std::string_view municipality, std::string_view id);
// The versions that running dossiers are on, in order.
std::vector<int> list_running_versions(Connection& connection, std::string_view municipality, std::string_view id);

}  // namespace meent::store
