// SPDX-License-Identifier: EUPL-1.2
// The commands that need a database: they open it, bring it up to date and give the use cases a session.
#pragma once

#include "main/commands.h"

namespace meent::main {

int run_serve(const Invocation& invocation);
int run_migrate(const Invocation& invocation);
int run_tick(const Invocation& invocation);
int run_letters(const Invocation& invocation);
int run_import(const Invocation& invocation);

}  // namespace meent::main
