// SPDX-License-Identifier: EUPL-1.2
// Threads that may wait: for a database across a network, for a long count. What does not fit in the queue is refused
// at once, so that a slow hour never becomes a full memory.
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace meent::main {

class Workers {
 public:
  explicit Workers(std::size_t threads, std::size_t longest_queue = 2'000);
  ~Workers();  // stop()
  Workers(const Workers&) = delete;
  Workers& operator=(const Workers&) = delete;

  // False when the queue is full, or after stop(). `work` must not throw.
  bool submit(std::function<void()> work);
  // Finishes what is waiting; not for a thread of these.
  void stop();

 private:
  void run();
  const std::size_t longest_queue_;
  std::mutex mutex_;
  std::condition_variable wake_;
  std::deque<std::function<void()>> queue_;
  bool stopping_ = false;
  std::vector<std::thread> threads_;
};

}  // namespace meent::main
