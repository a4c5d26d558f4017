// SPDX-License-Identifier: EUPL-1.2
// A browser's end of a connection, down to the bytes: what is sent is sent as it stands, right or wrong.
//
//   HttpConnection connection(site.port());
//   connection.send("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
//   HttpAnswer answer = connection.read();
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace meent::test {

struct HttpAnswer {
  int status = 0;  // 0: the other end closed, or said nothing in time, before a whole answer was there
  std::string head;
  std::vector<std::pair<std::string, std::string>> headers;  // names in lower case
  std::string body;

  std::optional<std::string> header(std::string_view lower_case_name) const;
};

enum class With { body, only_head };

class HttpConnection {
 public:
  // From 127.0.0.<host>: all of 127/8 is this machine, so one test can be several visitors.
  explicit HttpConnection(unsigned short port, int host = 1);
  ~HttpConnection();
  HttpConnection(const HttpConnection&) = delete;
  HttpConnection& operator=(const HttpConnection&) = delete;

  // A server that closed already is no error: reading tells.
  void send(std::string_view bytes);
  void end_sending();
  HttpAnswer read(With with = With::body, std::chrono::milliseconds patience = std::chrono::seconds(20));
  // Whether the other end closes within `patience` without another byte.
  bool closes(std::chrono::milliseconds patience);

 private:
  bool read_more(std::chrono::steady_clock::time_point until);
  int socket_ = -1;
  std::string unread_;
};

}  // namespace meent::test
