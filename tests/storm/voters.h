// SPDX-License-Identifier: EUPL-1.2
// Many voters at once, each at a connection of their own, voting over HTTP until the votes are cast or the server is
// gone.
#pragma once

#include <atomic>
#include <cstdint>
#include <string>
#include <thread>
#include <vector>

#include "support/http_connection.h"

namespace meent::test {

struct Vote {
  std::string code;
  std::string nonce;
  std::vector<std::int64_t> plans;
  int status = 0;  // of the last answer; 0: none came
  std::string location = {};
  bool sent = false;

  bool acknowledged() const { return status == 303; }
};

// The ballot that a browser has open: the same after a crash of the server.
struct OpenBallot {
  std::string path;  // "/utrecht/dossier/1/stemmen"
  std::string cookie;
  std::string token;
};
// Throws std::runtime_error when the page has no form.
OpenBallot open_ballot(unsigned short port, const std::string& path);

// Returns whether the connection can be used again.
bool cast(HttpConnection& connection, const OpenBallot& ballot, Vote& vote);

class Voters {
 public:
  // `votes` must outlive this; each is cast once, by whoever comes to it first.
  Voters(unsigned short port, const OpenBallot& ballot, std::vector<Vote>& votes, int connections);
  ~Voters();  // waits until all is cast or the server is gone
  Voters(const Voters&) = delete;
  Voters& operator=(const Voters&) = delete;

  std::size_t acknowledged() const { return acknowledged_; }
  bool idle() const { return working_ == 0; }

 private:
  void work(unsigned short port);
  const OpenBallot& ballot_;
  std::vector<Vote>& votes_;
  std::atomic<std::size_t> next_ = 0;
  std::atomic<std::size_t> acknowledged_ = 0;
  std::atomic<int> working_;
  std::vector<std::thread> threads_;
};

}  // namespace meent::test
