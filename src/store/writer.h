// SPDX-License-Identifier: EUPL-1.2
// The one who writes. A thread with a connection of its own takes what is waiting, runs each job in a SAVEPOINT of one
// transaction and answers all of them after the COMMIT: a commit costs the disk one wait, however many share it. There
// is no timer: while one commit waits for the disk, the next batch gathers.
//
// Promises: `done` runs once for each job, and after the commit is durable; a job that refuses or throws leaves no
// trace and does not touch the others; jobs run in the order in which they came; a full queue answers `refused` at
// once. A batch is at most 1,000 jobs and begins none after its first 100 ms.
#pragma once

#include <condition_variable>
#include <deque>
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
  conflict,     // it broke a UNIQUE, PRIMARY KEY or FOREIGN KEY, also when it caught that and returned true
  failed,       // it threw something else, or the commit failed
  refused       // the queue was full, or the writer is stopping
};

class Writer {
 public:
  // Returns whether its changes are to be kept. Runs on the writer's thread, and again from its start when another
  // process was in the way (at most three times): what it leaves outside the database must bear that.
  using Work = std::function<bool(Connection&)>;
  // Runs on the writer's thread after the commit; must be quick and must not throw. After `failed` by a connection that
  // broke during COMMIT, the changes may be there all the same: a job that matters must bear being sent again.
  using Done = std::function<void(Outcome)>;

  explicit Writer(Database& database, std::size_t longest_queue = 10'000);
  ~Writer();  // stop()
  Writer(const Writer&) = delete;
  Writer& operator=(const Writer&) = delete;

  void submit(Work work, Done done);
  // Waits for its commit; rethrows what the work threw, StorageFailure when it could not be kept. For the command line
  // and tests; not for the writer's own thread.
  Outcome write(const Work& work);
  // Finishes what is waiting and refuses what comes after; not for the writer's own thread.
  void stop();

 private:
  struct Job {
    Work work;
    Done done;
    Outcome outcome = Outcome::failed;
  };
  void run();
  void run_batch(std::vector<Job>& batch);
  void run_once(std::vector<Job>& batch);
  Outcome run_job(Job& job);
  void reconnect();

  Database& database_;
  std::unique_ptr<Connection> connection_;
  const std::size_t longest_queue_;
  std::mutex mutex_;
  std::condition_variable wake_;
  std::deque<Job> queue_;
  bool stopping_ = false;
  std::thread thread_;
};

}  // namespace meent::store
