// SPDX-License-Identifier: EUPL-1.2
#include <ostream>

#include "main/database_command.h"

namespace meent::main {

int run_migrate(const Invocation& invocation) {
  const auto database = open_database(invocation);
  if (!prepare(invocation, *database)) return 1;
  invocation.out << t(invocation.language, "migrate.done") << "\n";
  return 0;
}

}  // namespace meent::main
