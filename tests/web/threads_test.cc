// SPDX-License-Identifier: EUPL-1.2
// What several threads use at once: the page cache, the rate limiter, and the server while it stops. Says little by
// itself; under the thread sanitizer (.ci/run) it shows that nobody reads what another is writing.
#include <arpa/inet.h>
#include <gtest/gtest.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <functional>
#include <string>
#include <thread>
#include <vector>

#include "base/time.h"
#include "web/http_server.h"
#include "web/page_cache.h"
#include "web/rate_limit.h"

namespace meent::web {
namespace {

void on_four_threads(const std::function<void(int)>& work) {
  std::vector<std::thread> threads;
  for (int i = 0; i < 4; ++i) threads.emplace_back(work, i);
  for (auto& thread : threads) thread.join();
}

// The status line and what follows, or nothing when the server is gone.
std::string ask(unsigned short port) {
  const int channel = socket(AF_INET, SOCK_STREAM, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(port);
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  std::string answer;
  if (connect(channel, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0) {
    const std::string request = "GET /a HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    if (send(channel, request.data(), request.size(), MSG_NOSIGNAL) > 0) {
      char bytes[1024];
      for (ssize_t count = 0; (count = read(channel, bytes, sizeof bytes)) > 0;)
        answer.append(bytes, static_cast<std::size_t>(count));
    }
  }
  close(channel);
  return answer;
}

TEST(Threads, a_page_is_that_of_its_revision_whoever_else_draws) {
  PageCache cache(4000);
  std::atomic<int> wrong = 0, found = 0;
  on_four_threads([&](int thread) {
    for (std::uint64_t i = 0; i < 2000; ++i) {
      const std::string key = "/" + std::to_string((i + static_cast<std::uint64_t>(thread)) % 20);
      const std::uint64_t revision = i / 50;
      cache.put(key, revision, std::make_shared<const std::string>(key + ":" + std::to_string(revision)));
      if (const auto page = cache.get(key, revision)) {
        ++found;
        if (*page != key + ":" + std::to_string(revision)) ++wrong;
      }
    }
  });
  EXPECT_EQ(wrong, 0);
  EXPECT_GT(found, 0);
  EXPECT_LE(cache.bytes(), 4000U);
}

TEST(Threads, four_threads_together_take_no_more_than_the_burst) {
  RateLimiter limiter("salt", 1024, {{{10, 1}, {10, 1}, {10, 1}, {10, 1}}});
  const Instant now = Instant{1'772'366'400'000'000};
  std::atomic<int> taken = 0;
  on_four_threads([&](int) {
    for (int i = 0; i < 500; ++i) taken += limiter.take(RateClass{}, "192.0.2.1", now) == 0 ? 1 : 0;
  });
  EXPECT_EQ(taken, 10);
}

TEST(Threads, a_server_that_stops_has_answered_whom_it_heard) {
  std::atomic<int> heard = 0;
  ServerHandler handler;
  handler.body_limit = [](std::string_view, std::string_view) { return std::size_t{1000}; };
  // A reply from another thread, as the writer of the database gives it.
  handler.handle = [&](Request&&, Reply reply) {
    ++heard;
    std::thread([reply = std::move(reply)] {
      Response response;
      response.body = "answered";
      reply(std::move(response));
    }).detach();
  };
  ServerSettings settings;
  settings.port = 0;
  HttpServer server(settings, std::move(handler));
  server.start();
  std::atomic<int> answered = 0;
  on_four_threads([&](int thread) {
    for (int i = 0; i < 20; ++i) {
      answered += ask(server.port()).ends_with("answered") ? 1 : 0;
      if (thread == 0 && i == 10) server.stop();
    }
  });
  EXPECT_EQ(answered, heard);
  EXPECT_GE(answered, 11);
}

}  // namespace
}  // namespace meent::web
