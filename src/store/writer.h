// SPDX-License-Identifier: EUPL-1.2
// The one who writes. A thread with a connection of its own takes what is waiting, runs each job in a SAVEPOINT of one
// transaction and answers all of them after the COMMIT: a commit costs the disk one wait, however many share it.
//
// Promises: `done` runs after the commit is durable, never before; a job that refuses or throws leaves no trace and
// does not touch the others; jobs run in the order in which they came; a full queue answers `refused` at once.
#pragma once

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#include "store/database.h"

namespace meent::store {

enum class Outcome {
  committed,
  rolled_back,  // the job asked for it, by returning false
  failed,       // it threw, or the commit failed
  refused       // the queue was full, or the writer is stopping
};

class Writer {
 public:
  // Returns whether its changes are to be kept. Runs on the writer's thread.
  using Work = std::function<bool(Connection&)>;
  // Runs on the writer's thread after the commit; must be quick and must not throw.
  using Done = std::function<void(Outcome)>;

  explicit Writer(Database& database, std::size_t longest_queue = 10'000);
  ~Writer();  // finishes what is waiting
  Writer(const Writer&) = delete;
  Writer& operator=(const Writer&) = delete;

  void submit(Work work, Done done);
  // Waits for its commit; rethrows what the work threw. For the command line and tests.
  Outcome write(const Work& work);

 private:
  struct Job {
    Work work;
    Done done;
    Outcome outcome = Outcome::failed;
  };
  void run();
  void run_batch(std::vector<Job>& batch);

  Database& database_;
  std::unique_ptr<Connection> connection_;
  const std::size_t longest_queue_;
  std::mutex mutex_;
  std::condition_variable wake_;
  std::vector<Job> queue_;
  bool stopping_ = false;
  std::thread thread_;
};

}  // namespace meent::store
