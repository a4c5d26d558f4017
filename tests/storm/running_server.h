// SPDX-License-Identifier: EUPL-1.2
// The program itself, `meent serve`, as a process on loopback that can be killed.
#pragma once

#include <sys/types.h>

#include <chrono>
#include <string>

namespace meent::test {

struct ServerPlace {
  std::string database;
  std::string key_file;  // the same after a crash, so that open forms stay good
  unsigned short port = 0;
};
// A port that nobody listens on at this moment.
unsigned short find_free_port();

class RunningServer {
 public:
  // Returns when it answers; throws std::runtime_error when it does not within a minute.
  explicit RunningServer(const ServerPlace& place);
  ~RunningServer();  // kills it
  RunningServer(const RunningServer&) = delete;
  RunningServer& operator=(const RunningServer&) = delete;

  std::chrono::milliseconds start_time() const { return start_time_; }
  void kill();  // SIGKILL, and waits for its end
  // SIGTERM; the exit code, or -1 when it did not end of itself within half a minute.
  int terminate();

 private:
  pid_t process_ = -1;
  std::chrono::milliseconds start_time_{};
};

}  // namespace meent::test
