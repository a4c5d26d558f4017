// SPDX-License-Identifier: EUPL-1.2
// Revisions: a number per scope ("nijmegen"), bumped in the transaction that changes what the scope shows. A page that
// is kept under (scope, revision) is never stale, in whichever process it was made: read the revision in the same
// transaction as the page's rows.
#pragma once

#include <cstdint>
#include <string_view>

#include "store/database.h"

namespace meent::store {

// In a write transaction; on PostgreSQL, writers of one scope wait for each other from here to their commit.
void bump_revision(Connection& connection, std::string_view scope);
std::int64_t revision(Connection& connection, std::string_view scope);  // 0 when never bumped; one point read
// Of two scopes together, or of one when they are the same. Each only grows, so that equal sums mean that neither
// changed.
std::int64_t sum_revisions(Connection& connection, std::string_view one, std::string_view other);

}  // namespace meent::store
