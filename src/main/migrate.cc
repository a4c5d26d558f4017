// SPDX-License-Identifier: EUPL-1.2
#include "store/migrate.h"

#include <ostream>

#include "main/database_command.h"

namespace meent::main {

int run_migrate(const Invocation& invocation) {
  const auto database = open_database(invocation);
  const auto connection = database->connect();
  const auto applied = store::migrate(*connection);
  if (!applied) return invocation.refuse(applied.error());
  if (invocation.json()) {
    invocation.out << Json::object({{"applied", Json::array({applied->begin(), applied->end()})}}).to_text(1) << "\n";
    return 0;
  }
  for (const std::string& name : *applied) invocation.out << name << "\n";
  invocation.out << t(invocation.language, "migrate.done") << "\n";
  return 0;
}

}  // namespace meent::main
