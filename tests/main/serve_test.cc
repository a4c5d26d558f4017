// SPDX-License-Identifier: EUPL-1.2
// The whole site as `meent serve` composes it, asked over a socket.
#include "main/serve.h"

#include <arpa/inet.h>
#include <gtest/gtest.h>
#include <sys/socket.h>
#include <unistd.h>

#include <chrono>
#include <memory>
#include <string>
#include <thread>

#include "app/install.h"
#include "base/check.h"
#include "main/database_command.h"
#include "support/test_database.h"
#include "web/csrf.h"

namespace meent::main {
namespace {

std::string send(unsigned short port, const std::string& request) {
  const int socket_number = socket(AF_INET, SOCK_STREAM, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(port);
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  std::string answer;
  if (connect(socket_number, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0) {
    if (write(socket_number, request.data(), request.size()) > 0) {
      char bytes[4096];
      for (ssize_t count = 0; (count = read(socket_number, bytes, sizeof bytes)) > 0;)
        answer.append(bytes, static_cast<std::size_t>(count));
    }
  }
  close(socket_number);
  return answer;
}

std::string ask(unsigned short port, const std::string& path) {
  return send(port, "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
}

void install(store::Database& database) {
  const auto connection = database.connect();
  store::Transaction transaction(*connection, store::Transaction::Kind::write);
  auto session = session_on(*connection, Language::nl);
  static_cast<void>(MUST(app::install(session)));
  transaction.commit();
}

TEST(Serving, answers_with_the_municipalities_of_the_installation_and_stops) {
  test::TestDatabase database;
  install(*database);
  web::ServerSettings settings;
  settings.port = 0;
  settings.threads = 1;
  unsigned short port = 0;
  {
    const Serving serving(*database, {Language::nl, false, "a secret of this test"}, settings);
    port = serving.port();
    ASSERT_NE(port, 0);
    const std::string answer = ask(port, "/");
    EXPECT_TRUE(answer.starts_with("HTTP/1.1 200")) << answer.substr(0, 300);
    EXPECT_NE(answer.find("Utrecht"), std::string::npos);
  }
  EXPECT_EQ(ask(port, "/"), "") << "stopped, so nobody answers";
}

TEST(Serving, ends_what_is_being_written_when_it_has_to_stop_before_the_answer) {
  test::TestDatabase database;
  install(*database);
  web::ServerSettings settings;
  settings.port = 0;
  settings.threads = 1;
  settings.drain_time = std::chrono::seconds(0);
  const std::string key = "a secret of this test", cookie(43, 'c');
  auto serving = std::make_unique<Serving>(*database, web::SiteSettings{Language::nl, false, key}, settings);
  const unsigned short port = serving->port();
  while (!ask(port, "/").starts_with("HTTP/1.1 200")) std::this_thread::yield();
  std::this_thread::sleep_for(std::chrono::milliseconds(300));  // the clock has made its first turn

  const auto connection = database->connect();
  auto slow = std::make_unique<store::Transaction>(*connection, store::Transaction::Kind::write);
  const std::string body =
      "form_token=" + web::FormTokens(key).token(cookie) + "&as=bewoner%40voorbeeld.invalid&back=/";
  std::thread visitor([&] {
    send(port, "POST /inloggen HTTP/1.1\r\nHost: localhost\r\nCookie: meent_form=" + cookie +
                   "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " +
                   std::to_string(body.size()) + "\r\n\r\n" + body);
  });
  std::this_thread::sleep_for(std::chrono::milliseconds(200));
  std::thread stopper([&] { serving.reset(); });
  std::this_thread::sleep_for(std::chrono::milliseconds(200));
  slow.reset();
  stopper.join();
  visitor.join();
  EXPECT_EQ(ask(port, "/"), "");
}

}  // namespace
}  // namespace meent::main
