// SPDX-License-Identifier: EUPL-1.2
// The server alone, with a handler of the test: what it does with answers that most pages do not have.
#include "web/http_server.h"

#include <arpa/inet.h>
#include <gtest/gtest.h>
#include <sys/socket.h>
#include <unistd.h>

#include <string>
#include <thread>

namespace meent::web {
namespace {

struct Reader {
  int receive_buffer = 0;  // 0: as the system likes
  std::chrono::milliseconds pause{0};
};

class Server : public testing::Test {
 protected:
  // What comes back for one request, when `response` is the answer to everything.
  static std::string ask(const Response& response, const Reader& reader) {
    ServerHandler handler;
    handler.body_limit = [](std::string_view, std::string_view) { return std::size_t{1000}; };
    handler.handle = [&](Request&&, const Reply& reply) { reply(response); };
    ServerSettings settings;
    settings.port = 0;
    settings.threads = 1;
    settings.request_deadline = std::chrono::seconds(1);
    return ask(settings, std::move(handler), reader);
  }

  static std::string ask(
      const ServerSettings& settings, ServerHandler handler, const Reader& reader,
      const std::string& request = "GET /a HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n") {
    HttpServer server(settings, std::move(handler));
    server.start();
    const int channel = socket(AF_INET, SOCK_STREAM, 0);
    if (reader.receive_buffer > 0)
      setsockopt(channel, SOL_SOCKET, SO_RCVBUF, &reader.receive_buffer, sizeof reader.receive_buffer);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(server.port());
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    std::string answer;
    if (connect(channel, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0) {
      if (send(channel, request.data(), request.size(), MSG_NOSIGNAL) > 0) {
        std::string bytes(64 * 1024, ' ');
        for (ssize_t count = 0; (count = read(channel, bytes.data(), bytes.size())) > 0;) {
          answer.append(bytes, 0, static_cast<std::size_t>(count));
          if (reader.pause.count() > 0) std::this_thread::sleep_for(reader.pause);
        }
      }
    }
    close(channel);
    return answer;
  }
};

TEST_F(Server, gives_a_long_file_to_who_reads_it_slowly) {
  Response response;
  response.body.assign(16 * 1024 * 1024, 'x');
  // Longer than the deadline for the whole, but never for a part of it.
  const std::string answer = ask(response, {.receive_buffer = 64 * 1024, .pause = std::chrono::milliseconds(10)});
  EXPECT_GT(answer.size(), response.body.size());
}

TEST_F(Server, knows_a_visitor_of_the_old_network_by_the_old_address) {
  // Listening on "::" is listening on both; a trusted proxy at 127.0.0.1 must be known as that.
  ServerHandler handler;
  handler.body_limit = [](std::string_view, std::string_view) { return std::size_t{1000}; };
  handler.handle = [](Request&& request, const Reply& reply) {
    Response response;
    response.body = "from " + request.peer;
    reply(std::move(response));
  };
  ServerSettings settings;
  settings.address = "::";
  settings.port = 0;
  settings.threads = 1;
  if (!HttpServer::check_address(settings)) GTEST_SKIP() << "this machine has no IPv6";
  EXPECT_TRUE(ask(settings, std::move(handler), {}).ends_with("from 127.0.0.1"));
}

TEST_F(Server, refuses_who_asks_for_the_head_with_a_head) {
  ServerHandler handler;
  handler.body_limit = [](std::string_view, std::string_view) { return std::size_t{0}; };
  handler.refuse = [](int status) {
    Response response;
    response.status = status;
    response.body = "refused";
    return response;
  };
  ServerSettings settings;
  settings.port = 0;
  settings.threads = 1;
  const std::string answer =
      ask(settings, std::move(handler), {}, "HEAD /a HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\n\r\nhello");
  EXPECT_TRUE(answer.starts_with("HTTP/1.1 413"));
  EXPECT_TRUE(answer.ends_with("\r\n\r\n")) << answer;
}

TEST_F(Server, says_no_length_where_nothing_changed) {
  Response response;
  response.status = 304;
  const std::string answer = ask(response, {});
  EXPECT_TRUE(answer.starts_with("HTTP/1.1 304"));
  EXPECT_EQ(answer.find("Content-Length"), std::string::npos) << "RFC 9110, 8.6: that of the whole page, or none";
}

}  // namespace
}  // namespace meent::web
