// SPDX-License-Identifier: EUPL-1.2
#include "support/http_connection.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdlib>
#include <stdexcept>

#include "base/text.h"

namespace meent::test {

std::optional<std::string> HttpAnswer::header(std::string_view name) const {
  for (const auto& [key, value] : headers)
    if (key == name) return value;
  return std::nullopt;
}

HttpConnection::HttpConnection(unsigned short port, int host) {
  socket_ = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  if (socket_ < 0) throw std::runtime_error("no socket");
  const int on = 1;
  ::setsockopt(socket_, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(0x7f000000U | static_cast<unsigned>(host));
  const auto here = reinterpret_cast<const sockaddr*>(&address);
  if (host != 1 && ::bind(socket_, here, sizeof address) != 0) throw std::runtime_error("no address of its own");
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  address.sin_port = htons(port);
  if (::connect(socket_, here, sizeof address) != 0) throw std::runtime_error("nobody listens");
}

HttpConnection::~HttpConnection() { ::close(socket_); }

void HttpConnection::send(std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t sent = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (sent <= 0) return;
    bytes.remove_prefix(static_cast<std::size_t>(sent));
  }
}

void HttpConnection::end_sending() { ::shutdown(socket_, SHUT_WR); }

bool HttpConnection::read_more(std::chrono::steady_clock::time_point until) {
  const auto left =
      std::chrono::duration_cast<std::chrono::milliseconds>(until - std::chrono::steady_clock::now()).count();
  pollfd wait{socket_, POLLIN, 0};
  if (left < 0 || ::poll(&wait, 1, static_cast<int>(left)) <= 0) return false;
  char bytes[16 * 1024];
  const ssize_t got = ::recv(socket_, bytes, sizeof bytes, 0);
  if (got <= 0) return false;
  unread_.append(bytes, static_cast<std::size_t>(got));
  return true;
}

HttpAnswer HttpConnection::read(With with, std::chrono::milliseconds patience) {
  const auto until = std::chrono::steady_clock::now() + patience;
  std::size_t end = 0;
  while ((end = unread_.find("\r\n\r\n")) == std::string::npos)
    if (!read_more(until)) return {};
  HttpAnswer answer;
  answer.head = unread_.substr(0, end);
  const auto lines = split(answer.head, '\n');
  for (std::size_t i = 1; i < lines.size(); ++i) {
    const std::size_t colon = lines[i].find(':');
    if (colon == std::string_view::npos) return {};
    answer.headers.emplace_back(to_lower_ascii(lines[i].substr(0, colon)), trim(lines[i].substr(colon + 1)));
  }
  const int status = answer.head.size() < 12 ? 0 : static_cast<int>(parse_whole(answer.head.substr(9, 3)).value_or(0));
  std::size_t length = 0;
  const bool has_body = with == With::body && status >= 200 && status != 304;
  if (has_body && answer.header("transfer-encoding") == "chunked") {
    unread_.erase(0, end + 4);
    for (;;) {
      std::size_t line = 0;
      while ((line = unread_.find("\r\n")) == std::string::npos)
        if (!read_more(until)) return {};
      const std::size_t size = std::stoul(unread_.substr(0, line), nullptr, 16);
      while (unread_.size() < line + 2 + size + 2)
        if (!read_more(until)) return {};
      answer.body.append(unread_, line + 2, size);
      unread_.erase(0, line + 2 + size + 2);
      if (size == 0) break;
    }
    answer.status = status;
    return answer;
  }
  if (has_body)
    length = static_cast<std::size_t>(parse_whole(answer.header("content-length").value_or("0")).value_or(0));
  while (unread_.size() < end + 4 + length)
    if (!read_more(until)) return {};
  answer.status = status;
  answer.body = unread_.substr(end + 4, length);
  unread_.erase(0, end + 4 + length);
  return answer;
}

bool HttpConnection::closes(std::chrono::milliseconds patience) {
  if (!unread_.empty()) return false;
  pollfd wait{socket_, POLLIN, 0};
  if (::poll(&wait, 1, static_cast<int>(patience.count())) <= 0) return false;
  char byte = 0;
  return ::recv(socket_, &byte, 1, MSG_PEEK) <= 0;
}

}  // namespace meent::test
