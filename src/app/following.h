// SPDX-License-Identifier: EUPL-1.2
// Following a dossier: whoever does so is told when it takes a step, and of what anybody is told of.
#pragma once

#include <cstdint>
#include <string_view>

#include "app/session.h"
#include "base/result.h"

namespace meent::app {

enum class Follow { yes, no };
// Doing it twice is the same as once. not_signed_in "sign_in.needed", not_found "dossier.unknown".
Result<Done> follow_dossier(Session& session, std::string_view slug, std::int64_t number, Follow follow);
Result<Follow> view_following(Session& session, std::string_view slug, std::int64_t number);  // likewise

}  // namespace meent::app
