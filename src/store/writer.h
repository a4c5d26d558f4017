// SPDX-License-Identifier: EUPL-1.2
// The one who writes: two threads. The first, with a connection of its own, takes what is waiting and runs each job in
// a SAVEPOINT of one transaction. The second waits until what was committed is durable, and answers: the disk is waited
// for once, however many share it, and meanwhile the first goes on with the next batch. There is no timer. Where a
// COMMIT is durable by itself (PostgreSQL) the second only answers.
//
// Promises: `done` runs once for each job, and after the commit is durable; a job that refuses or throws leaves no
// trace and does not touch the others; jobs run in the order in which they came, and are answered in it; a full queue
// answers `refused` at once. A batch is at most 1,000 jobs and begins none after its first 100 ms. Others may see a
// change some milliseconds before it is durable, but nobody is told that it was kept. When the disk refuses to keep
// what was committed, that and all that follows is answered `failed` until the program starts again: what is on such a
// disk is known only by reading it anew.
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
  // Runs on the answering thread, after the commit is durable; must be quick and must not throw. After `failed` by a
  // connection or a disk that broke during COMMIT, the changes may be there all the same: a job that matters must bear
  // being sent again.
  using Done = std::function<void(Outcome)>;

  explicit Writer(Database& database, std::size_t longest_queue = 10'000);
  ~Writer();  // stop()
  Writer(const Writer&) = delete;
  Writer& operator=(const Writer&) = delete;

  void submit(Work work, Done done);
  // Waits until it is durable; rethrows what the work threw, StorageFailure when it could not be kept. For the command
  // line and tests; not for the writer's own threads.
  Outcome write(const Work& work);
  // Finishes what is waiting and refuses what comes after; not for the writer's own threads.
  void stop();

 private:
  struct Job {
    Work work;
    Done done;
    Outcome outcome = Outcome::failed;
  };
  using Batch = std::vector<Job>;
  void run();
  void answer_all();
  void run_batch(Batch& batch);
  void run_once(Batch& batch);
  Outcome run_job(Job& job);
  void reconnect();

  Database& database_;
  std::unique_ptr<Connection> connection_;
  const std::size_t longest_queue_;
  std::mutex mutex_;
  std::condition_variable wake_;
  std::deque<Job> queue_;
  bool stopping_ = false;
  const std::function<void()> make_durable_;
  std::mutex committed_mutex_;
  std::condition_variable committed_changed_;
  std::deque<Batch> committed_;
  bool all_committed_ = false;
  std::thread answering_;
  std::thread thread_;
};

}  // namespace meent::store
