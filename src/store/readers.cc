// SPDX-License-Identifier: EUPL-1.2
#include "store/readers.h"

#include <chrono>

namespace meent::store {

std::unique_ptr<Connection> Readers::take() {
  {
    std::unique_lock lock(mutex_);
    if (!came_back_.wait_for(lock, std::chrono::seconds(5), [this] { return free_ > 0; }))
      throw Busy("all readers are busy");
    --free_;
    if (!idle_.empty()) {
      auto connection = std::move(idle_.back());
      idle_.pop_back();
      return connection;
    }
  }
  try {
    auto connection = database_.connect();
    if (connection->is_sqlite()) connection->run_script("PRAGMA query_only=ON");
    return connection;
  } catch (...) {
    const std::lock_guard lock(mutex_);
    ++free_;
    came_back_.notify_one();
    throw;
  }
}

void Readers::give_back(std::unique_ptr<Connection> connection) {
  const std::lock_guard lock(mutex_);
  ++free_;
  // Also after a mere bug, which costs one new connection.
  if (!connection->has_failed()) idle_.push_back(std::move(connection));
  came_back_.notify_one();
}

}  // namespace meent::store
