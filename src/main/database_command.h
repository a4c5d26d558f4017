// SPDX-License-Identifier: EUPL-1.2
// What the commands that need a database share: they open it, bring it up to date and give a use case a session.
#pragma once

#include <functional>

#include "app/session.h"
#include "base/result.h"
#include "main/commands.h"

namespace meent::main {

// Runs one use case in a write transaction of its own, on an installed database; 0, or 1 with the refusal on err and
// nothing stored.
int run_use_case(const Invocation& invocation, const std::function<Result<Done>(app::Session&)>& use_case);

}  // namespace meent::main
