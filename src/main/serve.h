// SPDX-License-Identifier: EUPL-1.2
// The commands that need a database: they open it, bring it up to date and give the use cases a session.
#pragma once

#include "main/commands.h"

namespace meent::main {

int run_serve(Invocation const& invocation);
int run_migrate(Invocation const& invocation);
int run_tick(Invocation const& invocation);
int run_letters(Invocation const& invocation);
int run_import(Invocation const& invocation);

}  // namespace meent::main
