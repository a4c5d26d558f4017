// SPDX-License-Identifier: EUPL-1.2
// What the commands that need a database share: they open it, bring it up to date and give a use case a session.
#pragma once

#include <functional>
#include <memory>

#include "app/session.h"
#include "base/result.h"
#include "main/commands.h"
#include "store/database.h"

namespace meent::main {

// The one place where time enters.
Instant now();

// That of the setting `database`; makes the folder of a SQLite file. Throws as store::Database::open.
std::unique_ptr<store::Database> open_database(const Invocation& invocation);
// With the moment of now and secrets of the system.
app::Session session_on(store::Connection& connection, Language language);
// Brings the schema up to date; false with the refusal on err.
bool prepare(const Invocation& invocation, store::Database& database);
// Runs one use case in a write transaction of its own, on an installed database; 0, or 1 with the refusal on err and
// nothing stored.
int run_use_case(const Invocation& invocation, const std::function<Result<Done>(app::Session&)>& use_case);
int run_use_case(const Invocation& invocation, store::Database& database,
                 const std::function<Result<Done>(app::Session&)>& use_case);

}  // namespace meent::main
