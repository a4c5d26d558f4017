// SPDX-License-Identifier: EUPL-1.2
#include <ostream>

#include "algorithms/budgeting/pb_format.h"
#include "app/import_round.h"
#include "cli/text_files.h"
#include "main/database_command.h"

namespace meent::main {

int run_import(const Invocation& invocation) {
  const auto& words = invocation.given.words;
  const std::string &file = words[1], slug = invocation.given.value("municipality");
  if (words[0] != "round")
    return invocation.wrong_usage(Error{ErrorCode::invalid, "import.unknown_kind", {{"kind", words[0].substr(0, 60)}}});
  if (slug.empty()) return invocation.wrong_usage(Error{ErrorCode::invalid, "import.no_municipality"});
  const std::string until_name = invocation.given.value("until");
  const auto until = app::find_import_until(until_name.empty() ? "telling" : until_name);
  if (!until)
    return invocation.wrong_usage(
        Error{ErrorCode::invalid, "import.unknown_until", {{"phase", until_name.substr(0, 60)}}});
  const auto text = cli::read_file(file, algorithms::largest_pb);
  if (!text) return invocation.refuse(text.error());

  app::ImportedRound imported;
  const int status = run_use_case(invocation, [&](app::Session& session) -> Result<Done> {
    imported = TRY(app::import_round(session, slug, *text, file, invocation.given.has("again"), *until));
    for (const Finding& finding : imported.findings) invocation.err << explain(invocation.language, finding) << "\n";
    if (imported.number == 0) return Error{ErrorCode::invalid, "import.refused"};
    return Done{};
  });
  if (status != 0) return status;
  const std::string address = "/" + slug + "/dossier/" + std::to_string(imported.number);
  if (invocation.json()) {
    invocation.out << Json::object({{"municipality", slug},
                                    {"number", imported.number},
                                    {"address", address},
                                    {"plans", imported.plans},
                                    {"ballots", imported.ballots}})
                          .to_text(1)
                   << "\n";
    return 0;
  }
  invocation.out << t(invocation.language, "import.round",
                      {{"plans", format_number(invocation.language, imported.plans)},
                       {"ballots", format_number(invocation.language, imported.ballots)},
                       {"address", address}})
                 << "\n"
                 << t(invocation.language, *until == app::ImportUntil::telling ? "import.next" : "import.next_letters")
                 << "\n";
  return 0;
}

}  // namespace meent::main
