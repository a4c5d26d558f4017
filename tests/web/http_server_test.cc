// SPDX-License-Identifier: EUPL-1.2
// The server alone, with a handler of the test: what it does with answers that most pages do not have.
#include "web/http_server.h"

#include <arpa/inet.h>
#include <gtest/gtest.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <functional>
#include <memory>
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

// A body in pieces: `count` of `size` bytes; `asked` says how many were asked for.
Response in_pieces(int count, std::size_t size, std::atomic<int>& asked) {
  Response response;
  response.pieces = [count, size, &asked](const std::function<void(Piece)>& reply) {
    const int number = asked++;
    // From another thread, as pieces come from those who read the database.
    std::thread([=] {
      reply(number < count ? Piece{Piece::Kind::more, std::string(size, 'x')} : Piece{Piece::Kind::end});
    }).detach();
  };
  return response;
}

TEST_F(Server, sends_a_body_in_pieces_as_chunks) {
  std::atomic<int> asked = 0;
  const std::string answer = ask(in_pieces(2, 26, asked), {});
  const std::string piece(26, 'x');
  EXPECT_NE(answer.find("\r\nTransfer-Encoding: chunked\r\n"), std::string::npos);
  EXPECT_EQ(answer.find("Content-Length"), std::string::npos);
  EXPECT_TRUE(answer.ends_with("\r\n\r\n1a\r\n" + piece + "\r\n1a\r\n" + piece + "\r\n0\r\n\r\n")) << answer;
}

TEST_F(Server, ends_the_connection_after_pieces_where_there_are_no_chunks) {
  std::atomic<int> asked = 0;
  ServerHandler handler;
  handler.body_limit = [](std::string_view, std::string_view) { return std::size_t{0}; };
  handler.handle = [&](Request&&, const Reply& reply) { reply(in_pieces(3, 4, asked)); };
  ServerSettings settings;
  settings.port = 0;
  settings.threads = 1;
  const std::string answer =
      ask(settings, std::move(handler), {}, "GET /a HTTP/1.0\r\nHost: localhost\r\nConnection: keep-alive\r\n\r\n");
  EXPECT_EQ(answer.find("chunked"), std::string::npos);
  EXPECT_NE(answer.find("Connection: close"), std::string::npos);
  EXPECT_TRUE(answer.ends_with("\r\n\r\nxxxxxxxxxxxx")) << answer;
}

TEST_F(Server, makes_no_piece_for_who_asks_for_the_head) {
  std::atomic<int> asked = 0;
  ServerHandler handler;
  handler.body_limit = [](std::string_view, std::string_view) { return std::size_t{0}; };
  handler.handle = [&](Request&&, const Reply& reply) { reply(in_pieces(3, 4, asked)); };
  ServerSettings settings;
  settings.port = 0;
  settings.threads = 1;
  const std::string answer =
      ask(settings, std::move(handler), {}, "HEAD /a HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
  EXPECT_TRUE(answer.ends_with("\r\n\r\n"));
  EXPECT_EQ(asked, 0);
}

TEST_F(Server, leaves_the_end_away_when_the_rest_cannot_be_made) {
  Response response;
  auto asked = std::make_shared<int>(0);
  response.pieces = [asked](const std::function<void(Piece)>& reply) {
    reply((*asked)++ == 0 ? Piece{Piece::Kind::more, "half"} : Piece{Piece::Kind::broken});
  };
  const std::string answer = ask(response, {});
  EXPECT_TRUE(answer.ends_with("4\r\nhalf\r\n")) << "a reader must see that something is missing: " << answer;
}

TEST_F(Server, asks_again_for_a_piece_when_there_was_no_room_to_make_it) {
  Response response;
  auto asked = std::make_shared<int>(0);
  response.pieces = [asked](const std::function<void(Piece)>& reply) {
    const int number = (*asked)++;
    reply(number < 2 ? Piece{Piece::Kind::not_now} : number == 2 ? Piece{Piece::Kind::more, "late"} : Piece{});
  };
  EXPECT_TRUE(ask(response, {}).ends_with("4\r\nlate\r\n0\r\n\r\n"));
}

TEST_F(Server, gives_pieces_to_a_slow_reader_and_cuts_off_one_who_stopped) {
  std::atomic<int> asked = 0;
  const std::string answer =
      ask(in_pieces(200, 64 * 1024, asked), {.receive_buffer = 64 * 1024, .pause = std::chrono::milliseconds(5)});
  EXPECT_GT(answer.size(), 200u * 64 * 1024);
  EXPECT_TRUE(answer.ends_with("\r\n0\r\n\r\n"));

  asked = 0;
  constexpr int endless = 1'000'000;
  ServerHandler handler;
  handler.body_limit = [](std::string_view, std::string_view) { return std::size_t{0}; };
  handler.handle = [&](Request&&, const Reply& reply) { reply(in_pieces(endless, 64 * 1024, asked)); };
  ServerSettings settings;
  settings.port = 0;
  settings.threads = 1;
  settings.request_deadline = std::chrono::seconds(1);
  HttpServer server(settings, std::move(handler));
  server.start();
  const int channel = socket(AF_INET, SOCK_STREAM, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(server.port());
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  ASSERT_EQ(connect(channel, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
  const std::string request = "GET /a HTTP/1.1\r\nHost: localhost\r\n\r\n";
  ASSERT_GT(send(channel, request.data(), request.size(), MSG_NOSIGNAL), 0);
  // Nobody reads: what the kernel takes is full soon, and then nothing more is made.
  std::this_thread::sleep_for(std::chrono::milliseconds(500));
  const int then = asked;
  EXPECT_GT(then, 0);
  EXPECT_LT(then, 500) << "32 MB, far above what a socket holds";
  std::this_thread::sleep_for(std::chrono::milliseconds(2500));
  EXPECT_LE(asked, then + 1);
  // What was on its way comes, and then the end of the connection; never the end of the body.
  std::string last, bytes(64 * 1024, ' ');
  for (ssize_t count = 0; (count = read(channel, bytes.data(), bytes.size())) > 0;)
    last = bytes.substr(0, static_cast<std::size_t>(count));
  EXPECT_FALSE(last.ends_with("0\r\n\r\n"));
  EXPECT_LE(asked, then + 1) << "the reader was cut off";
  close(channel);
}

}  // namespace
}  // namespace meent::web
