// SPDX-License-Identifier: EUPL-1.2
#include "store/writer.h"

#include <chrono>
#include <exception>
#include <future>

#include "base/log.h"

namespace meent::store {
namespace {

// More in one transaction would make the first of them wait too long.
constexpr std::size_t largest_batch = 1000;
constexpr std::chrono::milliseconds longest_batch{100};
constexpr int most_attempts = 3;
// A disk that has stopped may not let what is committed and unanswered grow without end.
constexpr std::size_t most_unanswered_batches = 16;

}  // namespace

Writer::Writer(Database& database, std::size_t longest_queue)
    : database_(database),
      connection_(database.connect()),
      longest_queue_(longest_queue),
      make_durable_(connection_->defer_durability()),
      answering_([this] { answer_all(); }),
      thread_([this] { run(); }) {}

Writer::~Writer() { stop(); }

void Writer::stop() {
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  wake_.notify_one();
  if (thread_.joinable()) thread_.join();
  {
    const std::lock_guard lock(committed_mutex_);
    all_committed_ = true;
  }
  committed_changed_.notify_all();
  if (answering_.joinable()) answering_.join();
}

void Writer::submit(Work work, Done done) {
  {
    const std::lock_guard lock(mutex_);
    if (!stopping_ && queue_.size() < longest_queue_) {
      queue_.push_back({std::move(work), std::move(done)});
      wake_.notify_one();
      return;
    }
  }
  done(Outcome::refused);
}

Outcome Writer::write(const Work& work) {
  std::promise<Outcome> answer;
  std::exception_ptr problem;
  submit(
      [&](Connection& connection) {
        problem = nullptr;
        try {
          return work(connection);
        } catch (...) {
          problem = std::current_exception();
          throw;
        }
      },
      [&](Outcome outcome) { answer.set_value(outcome); });
  const Outcome outcome = answer.get_future().get();
  if (problem) std::rethrow_exception(problem);
  if (outcome == Outcome::failed) throw StorageFailure("the commit failed");
  return outcome;
}

void Writer::run() {
  for (;;) {
    Batch batch;
    {
      std::unique_lock lock(mutex_);
      wake_.wait(lock, [this] { return stopping_ || !queue_.empty(); });
      if (queue_.empty()) return;
      while (!queue_.empty() && batch.size() < largest_batch) {
        batch.push_back(std::move(queue_.front()));
        queue_.pop_front();
      }
    }
    run_batch(batch);
    {
      std::unique_lock lock(committed_mutex_);
      committed_changed_.wait(lock, [this] { return committed_.size() < most_unanswered_batches; });
      committed_.push_back(std::move(batch));
    }
    committed_changed_.notify_all();
  }
}

void Writer::answer_all() {
  bool disk_failed = false;
  for (;;) {
    std::deque<Batch> batches;
    {
      std::unique_lock lock(committed_mutex_);
      committed_changed_.wait(lock, [this] { return all_committed_ || !committed_.empty(); });
      if (committed_.empty()) return;
      batches.swap(committed_);
    }
    committed_changed_.notify_all();
    try {
      // Once it failed, a second try may succeed without anything having been kept (fsync(2)).
      if (make_durable_ && !disk_failed) make_durable_();
    } catch (const std::exception& problem) {
      disk_failed = true;
      log(LogLevel::error, "writer.disk_failed", {{"reason", problem.what()}});
    }
    for (Batch& batch : batches)
      for (Job& job : batch) job.done(disk_failed && job.outcome == Outcome::committed ? Outcome::failed : job.outcome);
  }
}

void Writer::run_batch(Batch& batch) {
  for (int attempt = 1;; ++attempt) {
    try {
      run_once(batch);
      return;
    } catch (const Busy& problem) {
      if (attempt < most_attempts) continue;
      log(LogLevel::error, "writer.busy", {{"reason", problem.what()}});
    } catch (const std::exception& problem) {
      log(LogLevel::error, "writer.commit_failed", {{"reason", problem.what()}});
    }
    for (Job& job : batch) job.outcome = Outcome::failed;
    reconnect();
    return;
  }
}

void Writer::run_once(Batch& batch) {
  const auto begin = std::chrono::steady_clock::now();
  Transaction transaction(*connection_, Transaction::Kind::write);
  connection_->query("SAVEPOINT job");
  std::size_t ran = 0;
  for (; ran < batch.size(); ++ran) {
    if (ran > 0 && std::chrono::steady_clock::now() - begin > longest_batch) break;
    batch[ran].outcome = run_job(batch[ran]);
  }
  transaction.commit();
  if (ran == batch.size()) return;
  const std::lock_guard lock(mutex_);
  for (; batch.size() > ran; batch.pop_back()) queue_.push_front(std::move(batch.back()));
}

Outcome Writer::run_job(Job& job) {
  Outcome outcome = Outcome::failed;
  try {
    outcome = job.work(*connection_) ? Outcome::committed : Outcome::rolled_back;
    // A job that caught a failure would be kept in part by SQLite and not at all by PostgreSQL.
    if (outcome == Outcome::committed && connection_->has_failed()) outcome = Outcome::conflict;
  } catch (const Conflict&) {
    outcome = Outcome::conflict;
  } catch (const Busy&) {
    throw;
  } catch (const std::exception& problem) {
    log(LogLevel::error, "writer.job_failed", {{"reason", problem.what()}});
  }
  if (outcome != Outcome::committed) {
    connection_->query("ROLLBACK TO SAVEPOINT job");  // which stays, for the next
  } else if (connection_->is_sqlite()) {
    connection_->query("RELEASE SAVEPOINT job");
    connection_->query("SAVEPOINT job");
  } else {
    connection_->run_script("RELEASE SAVEPOINT job; SAVEPOINT job");  // one way to the server and back
  }
  connection_->forget_failure();
  return outcome;
}

void Writer::reconnect() {
  try {
    auto connection = database_.connect();
    connection->defer_durability();
    connection_ = std::move(connection);
  } catch (const std::exception& problem) {
    log(LogLevel::error, "writer.reconnect_failed", {{"reason", problem.what()}});
  }
}

}  // namespace meent::store
