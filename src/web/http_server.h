// SPDX-License-Identifier: EUPL-1.2
// HTTP/1.1 on a socket, by Boost.Beast: the only place that knows it. A thread has an io_context and an acceptor of its
// own (SO_REUSEPORT); coroutines live in http_server.cc alone, handlers are plain functions.
//
// Refused before a handler sees it: headers over 16 KB (431), a body over the route's limit (413), no Host or a folded
// header or anything else that is not HTTP (400), a request that takes longer than the deadline (408, or closed), more
// connections than the limit (503). stop() lets requests in flight finish and closes idle connections. An answer is
// broken off when 256 KB of it take longer than the deadline, or a body in pieces (Response::pieces) altogether longer
// than its limit. The next piece is asked for when the one before is with the operating system: a reader who is slow
// costs one piece of memory.
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "web/request.h"
#include "web/response.h"

namespace meent::web {

struct ServerSettings {
  std::string address = "127.0.0.1";
  unsigned short port = 8080;  // 0: a free one
  int threads = 2;
  std::size_t header_limit = 16 * 1024;
  std::size_t most_connections = 10'000;
  std::chrono::seconds request_deadline{30};
  std::chrono::seconds idle_deadline{60};
  std::chrono::seconds drain_time{10};
  std::chrono::seconds pieces_limit{30 * 60};  // for one body that is made in pieces
  bool https = false;                          // the public address is https: send HSTS
  // From where else pictures may come ("https://tiles.example.nl"); empty: from here alone.
  std::string image_origin = {};
};

// May be called from any thread, once, as long as the server is there; after stop() it is heard by nobody.
using Reply = std::function<void(Response)>;

struct ServerHandler {
  // Answers now or later. Called on the connection's thread; must not throw.
  std::function<void(Request&&, Reply)> handle;
  // The page for a request that the server itself refuses (400, 408, 413, 431, 503).
  std::function<Response(int status)> refuse;
  // How many bytes of body a request to this path may have.
  std::function<std::size_t(std::string_view method, std::string_view path)> body_limit;
};

class HttpServer {
 public:
  // Whether one could listen there: unavailable "server.port_taken", "server.port_not_allowed" or "server.no_address".
  static Result<Done> check_address(const ServerSettings& settings);
  // Throws std::runtime_error when one cannot.
  HttpServer(ServerSettings settings, ServerHandler handler);
  ~HttpServer();
  HttpServer(const HttpServer&) = delete;
  HttpServer& operator=(const HttpServer&) = delete;

  unsigned short port() const;
  void start();
  void stop();  // returns when drained; safe to call twice

 private:
  struct Inside;
  std::unique_ptr<Inside> inside_;
};

}  // namespace meent::web
