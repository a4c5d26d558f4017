// SPDX-License-Identifier: EUPL-1.2
#include <ostream>

#include "app/health.h"
#include "app/procedure.h"
#include "main/database_command.h"

namespace meent::main {

int run_tick(const Invocation& invocation) {
  std::int64_t made = 0;
  const int status = run_use_case(invocation, [&](app::Session& session) -> Result<Done> {
    made = app::tick(session);
    app::note_job(session, "tick", made);
    return Done{};
  });
  if (status != 0) return status;
  if (invocation.json()) invocation.out << Json::object({{"moves", made}}).to_text(1) << "\n";
  else invocation.out << n(invocation.language, "tick.made", made) << "\n";
  return 0;
}

}  // namespace meent::main
