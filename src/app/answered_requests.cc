// SPDX-License-Identifier: EUPL-1.2
#include "app/answered_requests.h"

#include "base/hash.h"
#include "store/access_token_store.h"

namespace meent::app {
namespace {

std::string hash_of(const Session& session, std::string_view key) {
  return sha256_hex(session.actor.text + "\n" + std::string(key));
}

}  // namespace

Result<std::optional<Answered>> find_answered(Session& session, std::string_view key, std::string_view request) {
  const auto row = store::find_answered_request(session.database, hash_of(session, key), session.now);
  if (!row) return std::optional<Answered>();
  if (row->request_hash != sha256_hex(request)) return Error{ErrorCode::conflict, "request.key_used"};
  return std::optional(Answered{static_cast<int>(row->status), row->location, row->body});
}

void keep_answered(Session& session, std::string_view key, std::string_view request, const Answered& answered) {
  store::set_answered_request(session.database, hash_of(session, key), session.actor,
                              {sha256_hex(request), answered.status, answered.location, answered.body}, session.now);
}

}  // namespace meent::app
