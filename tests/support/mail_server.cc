// SPDX-License-Identifier: EUPL-1.2
#include "support/mail_server.h"

#include <arpa/inet.h>
#include <poll.h>
#include <sodium.h>
#include <sys/socket.h>
#include <unistd.h>

#include <optional>
#include <stdexcept>

namespace meent::test {
namespace {

std::string encode(const std::string& text) {
  std::string out(sodium_base64_encoded_len(text.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
  sodium_bin2base64(out.data(), out.size(), reinterpret_cast<const unsigned char*>(text.data()), text.size(),
                    sodium_base64_VARIANT_ORIGINAL);
  out.pop_back();
  return out;
}

std::string between(const std::string& line) {
  const std::size_t begin = line.find('<');
  return line.substr(begin + 1, line.find('>') - begin - 1);
}

// Lines from a socket, until the other side or the test ends.
class Lines {
 public:
  Lines(int socket_number, int stop) : socket_(socket_number), stop_(stop) {}
  std::optional<std::string> next() {
    std::size_t end;
    while ((end = buffer_.find("\r\n")) == std::string::npos) {
      pollfd waiting[2] = {{socket_, POLLIN, 0}, {stop_, POLLIN, 0}};
      if (poll(waiting, 2, 20'000) <= 0 || waiting[1].revents != 0) return std::nullopt;
      char bytes[4096];
      const ssize_t count = read(socket_, bytes, sizeof bytes);
      if (count <= 0) return std::nullopt;
      buffer_.append(bytes, static_cast<std::size_t>(count));
    }
    std::string line = buffer_.substr(0, end);
    buffer_.erase(0, end + 2);
    return line;
  }

 private:
  int socket_;
  int stop_;
  std::string buffer_;
};

}  // namespace

MailServer::MailServer(MailServerWanted wanted) : wanted_(std::move(wanted)) {
  listening_ = socket(AF_INET, SOCK_STREAM, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof address;
  if (bind(listening_, reinterpret_cast<sockaddr*>(&address), size) != 0 || listen(listening_, 8) != 0 ||
      getsockname(listening_, reinterpret_cast<sockaddr*>(&address), &size) != 0 || pipe(stop_) != 0)
    throw std::runtime_error("the mail server of a test cannot listen");
  port_ = ntohs(address.sin_port);
  thread_ = std::thread([this] { run(); });
}

MailServer::~MailServer() {
  if (write(stop_[1], "x", 1) == 1) thread_.join();
  for (const int one : {listening_, stop_[0], stop_[1]}) close(one);
}

std::vector<TakenLetter> MailServer::letters() const {
  const std::lock_guard lock(mutex_);
  return letters_;
}

void MailServer::run() {
  for (;;) {
    pollfd waiting[2] = {{listening_, POLLIN, 0}, {stop_[0], POLLIN, 0}};
    if (poll(waiting, 2, -1) < 0 || waiting[1].revents != 0) return;
    const int socket_number = accept(listening_, nullptr, nullptr);
    if (socket_number < 0) return;
    talk(socket_number);
    close(socket_number);
  }
}

void MailServer::talk(int socket_number) {
  const auto say = [&](const std::string& line) {
    const std::string bytes = line + "\r\n";
    return write(socket_number, bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size());
  };
  Lines lines(socket_number, stop_[0]);
  if (wanted_.silent) {
    lines.next();
    return;
  }
  say("220 test");
  TakenLetter letter;
  bool known = wanted_.password.empty();
  while (const auto line = lines.next()) {
    if (line->starts_with("EHLO")) {
      say("250-test");
      say(wanted_.password.empty() ? "250 8BITMIME" : "250 AUTH PLAIN");
    } else if (line->starts_with("AUTH PLAIN")) {
      std::string given = line->size() > 11 ? line->substr(11) : "";
      if (given.empty()) {
        say("334 ");
        given = lines.next().value_or("");
      }
      known = given == encode(std::string("\0meent\0", 7) + wanted_.password);
      say(known ? "235 welcome" : "535 wrong");
    } else if (line->starts_with("MAIL FROM:")) {
      letter = {};
      letter.from = between(*line);
      say(known ? "250 fine" : "530 who are you");
    } else if (line->starts_with("RCPT TO:")) {
      letter.to = between(*line);
      say(letter.to == wanted_.refused ? "550 unknown" : "250 fine");
    } else if (*line == "DATA") {
      say("354 go on");
      while (const auto text = lines.next()) {
        if (*text == ".") break;
        letter.text += (text->starts_with('.') ? text->substr(1) : *text) + "\r\n";
      }
      const std::lock_guard lock(mutex_);
      if (wanted_.busy_letters-- > 0) {
        say("451 later");
      } else {
        letters_.push_back(letter);
        say("250 taken");
      }
    } else if (*line == "QUIT") {
      say("221 bye");
      return;
    } else {
      say("250 fine");
    }
  }
}

}  // namespace meent::test
