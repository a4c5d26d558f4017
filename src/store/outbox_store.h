// SPDX-License-Identifier: EUPL-1.2
// Mail is a row, written in the transaction of the event it tells of. A worker takes rows, sends them outside any
// transaction and says how it went. A worker that dies loses nothing: what it took comes back after ten minutes, so a
// notice may be sent twice and never not at all.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/time.h"
#include "domain/notice.h"
#include "store/database.h"

namespace meent::store {

void add_notice(Connection& connection, std::string_view id, const domain::Notice& notice, Instant at);

struct WaitingNotice {
  std::string id;
  domain::Notice notice;
  std::int64_t attempts = 0;  // this one included
  Instant at = {};            // of the event
};
// Up to `limit` notices that are due, the oldest first; they are the caller's for ten minutes from the commit of this
// write transaction. Two workers never take the same.
std::vector<WaitingNotice> take_notices(Connection& connection, Instant now, std::int64_t limit);
// It was sent: the row is deleted, for the event says already who was told.
void finish_notice(Connection& connection, std::string_view id);
// It was not: again at `due`, or never again after the eighth attempt (state 'failed', for people to look at).
void postpone_notice(Connection& connection, std::string_view id, Instant due, std::string_view problem = "");
std::int64_t count_failed_notices(Connection& connection);

}  // namespace meent::store
