// SPDX-License-Identifier: EUPL-1.2
#include "storm/running_server.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <stdexcept>
#include <thread>
#include <vector>

#include "support/http_connection.h"

extern char** environ;

namespace meent::test {
namespace {

bool answers(unsigned short port) {
  try {
    HttpConnection connection(port);
    connection.send("GET /utrecht HTTP/1.1\r\nHost: localhost\r\n\r\n");
    return connection.read().status == 200;
  } catch (const std::runtime_error&) {
    return false;
  }
}

}  // namespace

unsigned short find_free_port() {
  const int probe = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof address;
  const auto here = reinterpret_cast<sockaddr*>(&address);
  const bool found = ::bind(probe, here, size) == 0 && ::getsockname(probe, here, &size) == 0;
  ::close(probe);
  if (!found) throw std::runtime_error("no free port");
  return ntohs(address.sin_port);
}

RunningServer::RunningServer(const ServerPlace& place) {
  const auto begin = std::chrono::steady_clock::now();
  std::vector<std::string> options{
      MEENT_PROGRAM,   "serve", "--database", place.database, "--port", std::to_string(place.port),
      "--rate-limits", "off",   "--key-file", place.key_file};
  std::vector<char*> arguments;
  for (std::string& option : options) arguments.push_back(option.data());
  arguments.push_back(nullptr);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
  const int problem = posix_spawn(&process_, options[0].c_str(), &actions, nullptr, arguments.data(), environ);
  posix_spawn_file_actions_destroy(&actions);
  if (problem != 0) throw std::runtime_error("the server could not be started");
  while (!answers(place.port)) {
    const bool over = ::waitpid(process_, nullptr, WNOHANG) == process_;
    if (over) process_ = -1;
    if (over || std::chrono::steady_clock::now() - begin > std::chrono::minutes(1)) {
      kill();
      throw std::runtime_error("the server does not answer; its messages are above");
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(2));
  }
  start_time_ = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - begin);
}

RunningServer::~RunningServer() { kill(); }

void RunningServer::kill() {
  if (process_ < 0) return;
  ::kill(process_, SIGKILL);
  ::waitpid(process_, nullptr, 0);
  process_ = -1;
}

int RunningServer::terminate() {
  ::kill(process_, SIGTERM);
  const auto until = std::chrono::steady_clock::now() + std::chrono::seconds(30);
  while (std::chrono::steady_clock::now() < until) {
    int status = 0;
    if (::waitpid(process_, &status, WNOHANG) == process_) {
      process_ = -1;
      return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(2));
  }
  return -1;
}

}  // namespace meent::test
