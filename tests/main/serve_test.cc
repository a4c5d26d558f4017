// SPDX-License-Identifier: EUPL-1.2
// The whole site as `meent serve` composes it, asked over a socket.
#include "main/serve.h"

#include <arpa/inet.h>
#include <gtest/gtest.h>
#include <sys/socket.h>
#include <unistd.h>

#include <string>

#include "app/install.h"
#include "base/check.h"
#include "main/database_command.h"
#include "support/test_database.h"

namespace meent::main {
namespace {

std::string ask(unsigned short port, const std::string& path) {
  const int socket_number = socket(AF_INET, SOCK_STREAM, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(port);
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  std::string answer;
  if (connect(socket_number, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0) {
    const std::string request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    if (write(socket_number, request.data(), request.size()) > 0) {
      char bytes[4096];
      for (ssize_t count = 0; (count = read(socket_number, bytes, sizeof bytes)) > 0;)
        answer.append(bytes, static_cast<std::size_t>(count));
    }
  }
  close(socket_number);
  return answer;
}

TEST(Serving, answers_with_the_municipalities_of_the_installation_and_stops) {
  test::TestDatabase database;
  {
    const auto connection = database->connect();
    store::Transaction transaction(*connection, store::Transaction::Kind::write);
    auto session = session_on(*connection, Language::nl);
    static_cast<void>(MUST(app::install(session)));
    transaction.commit();
  }
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

}  // namespace
}  // namespace meent::main
