// SPDX-License-Identifier: EUPL-1.2
// Forgetting somebody (GDPR article 17): the words that the person wrote go, in the events and in what lists show of it
// (numbers, dates and choices stay: a count may rest on them), and so do name, address, sessions, links, roles and
// waiting notices. That something was done, when and in which role stays, and the chain of hashes still verifies (ADR
// 0006). A decision record that was published keeps the titles of plans: it is part of a decision, and anybody may have
// a copy.
#pragma once

#include <cstdint>
#include <string_view>

#include "app/session.h"
#include "base/result.h"

namespace meent::app {

struct Erased {
  std::int64_t texts = 0;     // answers to fields and reasons
  std::int64_t pictures = 0;  // with what they showed, in words
  std::int64_t dossiers = 0;  // in which they stood
};
// Refuses with not_found "erase.nobody".
Result<Erased> erase_person(Session& session, std::string_view email);

}  // namespace meent::app
