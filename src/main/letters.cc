// SPDX-License-Identifier: EUPL-1.2
#include <fstream>
#include <ostream>
#include <sstream>

#include "app/browse.h"
#include "app/voting.h"
#include "base/text.h"
#include "cli/letter_sheet.h"
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

int run_letters(const Invocation& invocation) {
  const auto& arguments = invocation.arguments;
  if (arguments.size() != 4) {
    invocation.err << t(invocation.language, "letters.usage") << "\n";
    return 2;
  }
  const auto number = parse_whole(arguments[1]);
  std::vector<cli::Letter> letters;
  for (const std::string_view line : split(read_file(arguments[2]), '\n')) {
    if (trim(line).empty()) continue;
    cli::Letter letter;
    for (const std::string_view part : split(trim(line), ';')) letter.address.emplace_back(trim(part));
    letters.push_back(std::move(letter));
  }
  if (!number || letters.empty()) {
    invocation.err << t(invocation.language, "letters.no_addresses", {{"file", arguments[2]}}) << "\n";
    return 1;
  }
  return run_use_case(invocation, [&](app::Session& session) -> Result<Done> {
    const auto round = TRY(app::view_dossier(session, arguments[0], *number));
    const auto codes =
        TRY(app::issue_letter_codes(session, arguments[0], *number, static_cast<std::int64_t>(letters.size())));
    for (std::size_t i = 0; i < letters.size(); ++i) letters[i].code = codes[i];
    std::string base = invocation.config.text("public-url");
    if (base.empty()) base = "http://" + invocation.config.text("address") + ":" + invocation.config.text("port");
    const cli::LetterTexts texts{round.municipality.name, round.link.title,
                                 round.link.due_on
                                     ? t(invocation.language, "letters.until",
                                         {{"date", format_weekday_date(invocation.language, *round.link.due_on)}})
                                     : "",
                                 base + "/" + arguments[0] + "/dossier/" + arguments[1] + "/stemmen"};
    std::ofstream file(arguments[3], std::ios::binary);
    file << cli::render_letters(invocation.language, texts, letters);
    file.close();
    if (!file) return Error{ErrorCode::unavailable, "letters.not_written", {{"file", arguments[3]}}};
    invocation.out << n(invocation.language, "letters.made", static_cast<long long>(letters.size())) << "\n";
    return Done{};
  });
}

}  // namespace meent::main
