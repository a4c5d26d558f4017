// SPDX-License-Identifier: EUPL-1.2
#include "app/letters.h"

#include <ostream>

#include "app/browse.h"
#include "app/voting.h"
#include "base/text.h"
#include "cli/private_file.h"
#include "cli/text_files.h"
#include "main/database_command.h"

namespace meent::main {
namespace {

constexpr std::size_t largest_addresses = 128 * 1024 * 1024;

std::string ballot_address(const Config& config, const std::string& slug, const std::string& number) {
  std::string base = config.text("public-url");
  if (base.empty()) base = "http://" + config.text("address") + ":" + config.text("port");
  return base + "/" + slug + "/dossier/" + number + "/stemmen";
}

}  // namespace

int run_letters(const Invocation& invocation) {
  const auto& words = invocation.given.words;
  const std::string &slug = words[0], &addresses = words[2], &target = words[3];
  const Language language = invocation.language;
  const auto number = parse_whole(words[1]);
  if (!number || *number < 1)
    return invocation.wrong_usage(
        Error{ErrorCode::invalid, "letters.bad_number", {{"number", words[1].substr(0, 60)}}});
  std::optional<Date> until;
  if (invocation.given.has("until")) {
    const auto date = parse_date(invocation.given.value("until"));
    if (!date) return invocation.wrong_usage(date.error());
    until = *date;
  }
  const auto text = cli::read_file(addresses, largest_addresses);
  if (!text) return invocation.refuse(text.error());
  auto [letters, errors] = app::read_addresses(*text, addresses);
  if (!errors.empty()) return invocation.refuse(errors);

  // Codes count from the commit on, so their letters must be on disk before it; and letters without a name yet are not
  // taken for letters that can be sent.
  std::optional<cli::PrivateFile> file;
  const int status = run_use_case(invocation, [&](app::Session& session) -> Result<Done> {
    const auto round = TRY(app::view_dossier(session, slug, *number));
    const auto codes = TRY(app::issue_letter_codes(session, slug, *number, static_cast<std::int64_t>(letters.size())));
    const Date today = civil_date(session.now);
    const Date last_day = TRY(app::get_last_day(round, until, today));
    TRY(app::note_letters(session, slug, *number, static_cast<std::int64_t>(letters.size())));
    for (std::size_t i = 0; i < letters.size(); ++i) letters[i].code = codes[i];
    const auto texts = app::letter_texts(language, round, today, last_day,
                                         ballot_address(invocation.config, slug, std::to_string(*number)));
    file.emplace(TRY(cli::PrivateFile::write(target, app::render_letters(language, texts, letters),
                                             invocation.given.has("overwrite") ? cli::PrivateFile::Existing::is_replaced
                                                                               : cli::PrivateFile::Existing::stays)));
    return Done{};
  });
  if (status != 0) return status;
  file->leave();
  const auto kept = file->keep();
  if (!kept) {
    invocation.err << t(language, "letters.in_part", {{"part", target + ".part"}}) << "\n";
    return invocation.refuse(kept.error());
  }
  const auto count = static_cast<std::int64_t>(letters.size());
  if (invocation.json()) {
    invocation.out << Json::object({{"letters", count}, {"file", target}}).to_text(1) << "\n";
    return 0;
  }
  invocation.out << n(language, "letters.made", count) << "\n"
                 << t(language, "letters.next", {{"file", target}}) << "\n";
  if (invocation.config.text("public-url").empty()) invocation.out << t(language, "letters.no_public_url") << "\n";
  return 0;
}

}  // namespace meent::main
