// SPDX-License-Identifier: EUPL-1.2
#include <ostream>

#include "main/database_command.h"
#include "main/mail_room.h"

namespace meent::main {

int run_mail(const Invocation& invocation) {
  const auto settings = mail_settings(invocation.config);
  if (!settings) return invocation.refuse(settings.error());
  if (!*settings) return invocation.refuse(Error{ErrorCode::invalid, "mail.no_setting"});
  const auto database = open_database(invocation);
  if (!prepare(invocation, *database)) return 1;
  const auto connection = database->connect();
  const WriteWork write = [&](const std::function<void(app::Session&)>& work) {
    store::Transaction transaction(*connection, store::Transaction::Kind::write);
    auto session = session_on(*connection, invocation.language);
    work(session);
    transaction.commit();
  };
  app::MailSender sender((*settings)->server);
  const MailRound round = send_waiting_mail(write, sender, (*settings)->site, [] { return false; });
  std::int64_t given_up = 0;
  write([&](app::Session& session) { given_up = app::count_failed_mail(session); });
  if (invocation.json()) {
    invocation.out << Json::object({{"sent", round.sent}, {"failed", round.failed}, {"given_up", given_up}}).to_text(1)
                   << "\n";
  } else {
    invocation.out << n(invocation.language, "mail.sent", round.sent) << "\n";
    if (round.failed > 0) invocation.err << n(invocation.language, "mail.failed_count", round.failed) << "\n";
    if (given_up > 0) invocation.err << n(invocation.language, "mail.given_up", given_up) << "\n";
  }
  return round.failed > 0 ? 1 : 0;
}

}  // namespace meent::main
