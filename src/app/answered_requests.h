// SPDX-License-Identifier: EUPL-1.2
// Requests that a program may send twice because it did not hear the answer (Idempotency-Key,
// draft-ietf-httpapi-idempotency-key-header): within a day the second gets the answer of the first, and does nothing.
// Only of what was done: a refusal changed nothing, and may be asked anew. Never of ballots, which know no person.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "app/session.h"
#include "base/result.h"

namespace meent::app {

struct Answered {
  int status = 0;
  std::string location = {};
  std::string body = {};
};
// What the actor's request with this key was answered; `request` is all of it that matters (method, address, body).
// conflict "request.key_used" when another request had the key. Promise: somebody is signed in.
Result<std::optional<Answered>> find_answered(Session& session, std::string_view key, std::string_view request);
// In the transaction that did what was asked.
void keep_answered(Session& session, std::string_view key, std::string_view request, const Answered& answered);

}  // namespace meent::app
