// SPDX-License-Identifier: EUPL-1.2
#include "store/writer.h"

#include <exception>
#include <future>

#include "base/log.h"

namespace meent::store {
namespace {

// More in one transaction would make the first of them wait too long.
constexpr std::size_t largest_batch = 1000;

}  // namespace

Writer::Writer(Database& database, std::size_t longest_queue)
    : database_(database), connection_(database.connect()), longest_queue_(longest_queue), thread_([this] { run(); }) {}

Writer::~Writer() {
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  wake_.notify_one();
  thread_.join();
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
        try {
          return work(connection);
        } catch (...) {
          problem = std::current_exception();
          throw;
        }
      },
      [&](Outcome outcome) { answer.set_value(outcome); });
  const Outcome outcome = answer.get_future().get();
  if (outcome == Outcome::failed && problem) std::rethrow_exception(problem);
  return outcome;
}

void Writer::run() {
  for (;;) {
    std::vector<Job> batch;
    {
      std::unique_lock lock(mutex_);
      wake_.wait(lock, [this] { return stopping_ || !queue_.empty(); });
      if (queue_.empty()) return;
      if (queue_.size() <= largest_batch) {
        batch.swap(queue_);
      } else {
        const auto end = queue_.begin() + static_cast<std::ptrdiff_t>(largest_batch);
        batch.assign(std::make_move_iterator(queue_.begin()), std::make_move_iterator(end));
        queue_.erase(queue_.begin(), end);
      }
    }
    run_batch(batch);
    for (Job& job : batch) job.done(job.outcome);
  }
}

void Writer::run_batch(std::vector<Job>& batch) {
  try {
    Transaction transaction(*connection_, Transaction::Kind::write);
    for (Job& job : batch) {
      connection_->query("SAVEPOINT job");
      bool keep = false;
      try {
        keep = job.work(*connection_);
        job.outcome = keep ? Outcome::committed : Outcome::rolled_back;
      } catch (const std::exception& problem) {
        log(LogLevel::error, "writer.job_failed", {{"reason", problem.what()}});
      }
      if (!keep) connection_->query("ROLLBACK TO SAVEPOINT job");
      connection_->query("RELEASE SAVEPOINT job");
    }
    transaction.commit();
  } catch (const std::exception& problem) {
    log(LogLevel::error, "writer.commit_failed", {{"reason", problem.what()}});
    for (Job& job : batch)
      if (job.outcome == Outcome::committed) job.outcome = Outcome::failed;
    try {
      connection_ = database_.connect();
    } catch (const std::exception& again) {
      log(LogLevel::error, "writer.reconnect_failed", {{"reason", again.what()}});
    }
  }
}

}  // namespace meent::store
