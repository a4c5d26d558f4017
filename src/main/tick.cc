// SPDX-License-Identifier: EUPL-1.2
#include <ostream>

#include "app/procedure.h"
#include "main/database_command.h"

namespace meent::main {

int run_tick(const Invocation& invocation) {
  return run_use_case(invocation, [&](app::Session& session) -> Result<Done> {
    invocation.out << n(invocation.language, "tick.made", app::tick(session).moves) << "\n";
    return Done{};
  });
}

}  // namespace meent::main
