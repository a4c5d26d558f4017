// SPDX-License-Identifier: EUPL-1.2
// Mail as `meent serve` and `meent mail` send it, to a mail server on loopback.
#include "main/mail_room.h"

#include <gtest/gtest.h>

#include <sstream>

#include "app/install.h"
#include "app/sign_in.h"
#include "base/check.h"
#include "main/database_command.h"
#include "main/program.h"
#include "main/serve.h"
#include "store/migrate.h"
#include "support/mail_server.h"
#include "support/test_database.h"

namespace meent::main {
namespace {

void run(store::Database& database, const std::function<void(app::Session&)>& use_case) {
  const auto connection = database.connect();
  store::Transaction transaction(*connection, store::Transaction::Kind::write);
  auto session = session_on(*connection, Language::nl);
  use_case(session);
  transaction.commit();
}

void ask_link(store::Database& database, const std::string& address) {
  run(database, [&](app::Session& session) { static_cast<void>(MUST(app::ask_sign_in_link(session, address, "/"))); });
}

MailRound send_all(store::Database& database, const std::string& url) {
  app::MailSender sender(url, 5);
  return send_waiting_mail([&](const auto& work) { run(database, work); }, sender,
                           {"https://meedoen.voorbeeld.nl", "meent@voorbeeld.nl"}, [] { return false; });
}

std::int64_t rows_in(store::Database& database, const std::string& state) {
  const auto connection = database.connect();
  return connection->query("SELECT COUNT(*) FROM sign_in_mail WHERE state = $1", {state})[0].integer(0);
}

class MailRoomTest : public testing::Test {
 protected:
  MailRoomTest() {
    run(*database, [](app::Session& session) { static_cast<void>(MUST(app::install(session))); });
  }
  test::TestDatabase database;
};

TEST_F(MailRoomTest, nobody_waits_behind_those_who_get_no_mail) {
  run(*database, [](app::Session& session) { static_cast<void>(MUST(app::add_examples(session))); });
  const auto waiting = [&] {
    const auto connection = database->connect();
    return connection->query("SELECT COUNT(*) FROM outbox WHERE state = 'waiting'")[0].integer(0);
  };
  ASSERT_GT(waiting(), 20) << "more than are taken at once, all to people of whom no address is known to be theirs";
  test::MailServer server;
  const auto round = send_all(*database, server.url());
  EXPECT_EQ(round.sent, 0);
  EXPECT_EQ(waiting(), 0);
}

TEST_F(MailRoomTest, the_server_sends_what_is_asked_while_it_runs) {
  test::MailServer server;
  web::ServerSettings settings;
  settings.port = 0;
  settings.threads = 1;
  const Serving serving(*database, {Language::nl, false, "a secret of this test"}, settings,
                        MailSettings{server.url(), {"https://meedoen.voorbeeld.nl", "meent@voorbeeld.nl"}});
  ask_link(*database, "anna@example.nl");
  for (int i = 0; i < 200 && server.letters().empty(); ++i) std::this_thread::sleep_for(std::chrono::milliseconds(100));
  ASSERT_EQ(server.letters().size(), 1U);
  EXPECT_EQ(server.letters()[0].to, "anna@example.nl");
  EXPECT_NE(server.letters()[0].text.find("meedoen.voorbeeld.nl/inloggen/link/"), std::string::npos);
}

TEST_F(MailRoomTest, many_letters_go_out_in_one_round_and_none_twice) {
  test::MailServer server;
  for (int i = 0; i < 45; ++i) ask_link(*database, "a" + std::to_string(i) + "@example.nl");
  EXPECT_EQ(send_all(*database, server.url()).sent, 45);
  EXPECT_EQ(server.letters().size(), 45U);
  EXPECT_EQ(send_all(*database, server.url()).sent, 0);
}

TEST_F(MailRoomTest, a_letter_that_is_refused_does_not_hold_up_the_others) {
  test::MailServer server({.refused = "weg@example.nl"});
  ask_link(*database, "weg@example.nl");
  ask_link(*database, "anna@example.nl");
  const auto round = send_all(*database, server.url());
  EXPECT_EQ(round.sent, 1);
  EXPECT_EQ(round.failed, 1);
  EXPECT_EQ(rows_in(*database, "waiting"), 1) << "it is tried again later";
}

TEST_F(MailRoomTest, a_server_that_is_away_loses_nothing) {
  ask_link(*database, "anna@example.nl");
  ask_link(*database, "bram@example.nl");
  const auto round = send_all(*database, "smtp://127.0.0.1:1");
  EXPECT_EQ(round.sent, 0);
  EXPECT_EQ(round.failed, 2);
  EXPECT_EQ(rows_in(*database, "waiting"), 2);
}

TEST_F(MailRoomTest, failures_are_logged_without_an_address) {
  test::MailServer server({.refused = "weg@example.nl"});
  ask_link(*database, "weg@example.nl");
  testing::internal::CaptureStderr();
  send_all(*database, server.url());
  const std::string log = testing::internal::GetCapturedStderr();
  EXPECT_NE(log.find("mail.failed"), std::string::npos) << log;
  EXPECT_NE(log.find("550"), std::string::npos) << log;
  EXPECT_EQ(log.find("example.nl"), std::string::npos) << log;
}

TEST(MailCommand, says_what_is_missing_before_it_does_anything) {
  const auto call = [](const std::map<std::string, std::string>& environment) {
    std::ostringstream out, err;
    const int status = run_program({"mail", "--database", "sqlite::memory:"}, environment, out, err);
    return std::to_string(status) + out.str() + err.str();
  };
  EXPECT_NE(call({}).find("Er is geen mailserver."), std::string::npos);
  EXPECT_NE(call({{"MEENT_MAIL", "smtp://127.0.0.1:1"}}).find("public_url"), std::string::npos);
  EXPECT_EQ(call({{"MEENT_MAIL", "smtp://127.0.0.1:1"}, {"MEENT_PUBLIC_URL", "https://meedoen.voorbeeld.nl"}}),
            "00 brieven verstuurd.\n");
}

}  // namespace
}  // namespace meent::main
