// SPDX-License-Identifier: EUPL-1.2
#include <ostream>

#include "app/erase_person.h"
#include "main/database_command.h"

namespace meent::main {

int run_erase(const Invocation& invocation) {
  app::Erased erased;
  const int status = run_use_case(invocation, [&](app::Session& session) -> Result<Done> {
    erased = TRY(app::erase_person(session, invocation.given.words[0]));
    return Done{};
  });
  if (status != 0) return status;
  if (invocation.json())
    invocation.out << Json::object(
                          {{"texts", erased.texts}, {"pictures", erased.pictures}, {"dossiers", erased.dossiers}})
                          .to_text(1)
                   << "\n";
  else
    invocation.out << t(invocation.language, "erase.done",
                        {{"texts", std::to_string(erased.texts)},
                         {"pictures", std::to_string(erased.pictures)},
                         {"dossiers", std::to_string(erased.dossiers)}})
                   << "\n";
  return 0;
}

}  // namespace meent::main
