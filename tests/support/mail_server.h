// SPDX-License-Identifier: EUPL-1.2
// A mail server on loopback for tests: takes letters by SMTP, asks for a password when one is set, and can be told to
// refuse or to keep silent.
//
//   MailServer server({.password = "geheim"});
//   MailSender sender("smtp://meent:geheim@127.0.0.1:" + std::to_string(server.port()));
//   server.letters()  // what it took
#pragma once

#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace meent::test {

struct MailServerWanted {
  std::string password = {};  // of AUTH PLAIN; empty: nobody is asked
  std::string refused = {};   // a recipient who gets 550
  bool silent = false;        // takes connections and says nothing
  int busy_letters = 0;       // so many letters get 451 after DATA
};

struct TakenLetter {
  std::string from;
  std::string to;
  std::string text;  // as it came, dots unstuffed, lines with CR LF
};

class MailServer {
 public:
  explicit MailServer(MailServerWanted wanted = {});
  ~MailServer();
  MailServer(const MailServer&) = delete;
  MailServer& operator=(const MailServer&) = delete;

  unsigned short port() const { return port_; }
  std::string url() const { return "smtp://127.0.0.1:" + std::to_string(port_); }
  std::vector<TakenLetter> letters() const;

 private:
  void run();
  void talk(int socket_number);
  MailServerWanted wanted_;
  int listening_ = -1;
  int stop_[2] = {-1, -1};
  unsigned short port_ = 0;
  mutable std::mutex mutex_;
  std::vector<TakenLetter> letters_;
  std::thread thread_;
};

}  // namespace meent::test
