// SPDX-License-Identifier: EUPL-1.2
#include <fstream>
#include <ostream>
#include <sstream>

#include "app/import_round.h"
#include "main/database_command.h"

namespace meent::main {
namespace {

std::string read_file(const std::string& path) {
  std::ifstream stream(path, std::ios::binary);
  std::ostringstream text;
  text << stream.rdbuf();
  return text.str();
}

}  // namespace

int run_import(const Invocation& invocation) {
  const auto& arguments = invocation.arguments;
  if (arguments.size() != 4 || arguments[0] != "round" || arguments[2] != "--municipality") {
    invocation.err << t(invocation.language, "import.usage") << "\n";
    return 2;
  }
  const std::string text = read_file(arguments[1]);
  return run_use_case(invocation, [&](app::Session& session) -> Result<Done> {
    const auto imported = TRY(app::import_round(session, arguments[3], text, arguments[1]));
    for (const Finding& finding : imported.findings) invocation.err << explain(invocation.language, finding) << "\n";
    if (imported.number == 0) return Error{ErrorCode::invalid, "import.refused"};
    invocation.out << t(invocation.language, "import.round",
                        {{"plans", format_number(invocation.language, imported.plans)},
                         {"ballots", format_number(invocation.language, imported.ballots)},
                         {"address", "/" + arguments[3] + "/dossier/" + std::to_string(imported.number)}})
                   << "\n";
    return Done{};
  });
}

}  // namespace meent::main
