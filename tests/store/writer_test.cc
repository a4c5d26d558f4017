// SPDX-License-Identifier: EUPL-1.2
#include "store/writer.h"

#include <algorithm>
#include <atomic>
#include <future>
#include <thread>

#include "store/contract.h"
#include "store/dossier_store.h"

namespace meent::store {
namespace {

class WriterContract : public Contract {};
INSTANTIATE_TEST_SUITE_P(Databases, WriterContract, testing::Values(true, false), database_name);

TEST_P(WriterContract, a_refused_job_leaves_the_others_alone) {
  Writer writer(**database);
  std::atomic<int> committed = 0, conflicts = 0, rolled_back = 0;
  std::vector<std::promise<void>> answers(30);
  for (std::size_t i = 0; i < 30; ++i)
    writer.submit(
        [i](Connection& c) {
          c.query("INSERT INTO counter (scope, next) VALUES ($1, 1)", {i % 3 == 0 ? "same" : std::to_string(i)});
          return i % 3 != 1;
        },
        [&, i](Outcome outcome) {
          (outcome == Outcome::committed ? committed : outcome == Outcome::conflict ? conflicts : rolled_back)++;
          answers[i].set_value();
        });
  for (auto& answer : answers) answer.get_future().wait();
  EXPECT_EQ(committed, 11);
  EXPECT_EQ(conflicts, 9);
  EXPECT_EQ(rolled_back, 10);
  EXPECT_EQ(connection->query("SELECT COUNT(*) FROM counter")[0].integer(0), 11);
}

TEST_P(WriterContract, a_job_that_hides_its_conflict_is_not_kept_in_part) {
  Writer writer(**database);
  const Outcome outcome = writer.write([](Connection& c) {
    bump_revision(c, "a");
    next_number(c, "n");
    try {
      c.query("INSERT INTO counter (scope, next) VALUES ($1, 1)", {"n"});
    } catch (const Conflict&) {
      return true;
    }
    return true;
  });
  EXPECT_EQ(outcome, Outcome::conflict);
  EXPECT_EQ(revision(*connection, "a"), 0);
  EXPECT_EQ(writer.write([](Connection& c) { return next_number(c, "n") == 1; }), Outcome::committed);
}

TEST_P(WriterContract, a_commit_waits_for_the_disk) {
  if (GetParam()) {
    EXPECT_EQ(connection->query("PRAGMA synchronous")[0].integer(0), 2);
    EXPECT_EQ(connection->query("PRAGMA journal_mode")[0].text(0), "wal");
    EXPECT_EQ(connection->query("PRAGMA foreign_keys")[0].integer(0), 1);
    EXPECT_EQ(connection->query("PRAGMA secure_delete")[0].integer(0), 1);
  } else {
    EXPECT_EQ(connection->query("SHOW synchronous_commit")[0].text(0), "on");
  }
}

TEST_P(WriterContract, done_runs_when_the_change_can_be_seen) {
  Writer writer(**database);
  std::promise<std::int64_t> seen;
  writer.submit(
      [](Connection& c) {
        bump_revision(c, "a");
        return true;
      },
      [&](Outcome) { seen.set_value(revision(*connection, "a")); });
  EXPECT_EQ(seen.get_future().get(), 1);
}

TEST_P(WriterContract, answers_in_the_order_in_which_jobs_came) {
  Writer writer(**database);
  std::vector<int> answered;
  for (int i = 0; i < 500; ++i)
    writer.submit([](Connection& c) { return next_number(c, "n") > 0; },
                  [&answered, i](Outcome) { answered.push_back(i); });
  writer.stop();
  ASSERT_EQ(answered.size(), 500U);
  EXPECT_TRUE(std::is_sorted(answered.begin(), answered.end()));
}

// A database whose disk can be told to refuse, and which says how often it was asked to keep something.
class Disk : public Database {
 public:
  explicit Disk(Database& real) : real_(real) {}
  std::unique_ptr<Connection> connect() override;
  bool is_sqlite() const override { return real_.is_sqlite(); }
  std::atomic<bool> refuses = false;
  std::atomic<int> asked = 0;

 private:
  Database& real_;
};

class OnDisk : public Connection {
 public:
  OnDisk(std::unique_ptr<Connection> real, Disk& disk) : real_(std::move(real)), disk_(disk) {}
  std::int64_t change_mark() override { return real_->change_mark(); }
  bool is_sqlite() const override { return real_->is_sqlite(); }
  std::function<void()> defer_durability() override {
    return [this, keep = real_->defer_durability()] {
      ++disk_.asked;
      if (disk_.refuses) throw StorageFailure("no room");
      if (keep) keep();
    };
  }

 protected:
  Rows run(std::string_view sql, std::span<const Parameter> parameters) override {
    if (parameters.empty()) return real_->query(sql);
    return real_->query(sql, {parameters[0]});
  }
  void run_all(const std::string& sql) override { real_->run_script(sql); }

 private:
  std::unique_ptr<Connection> real_;
  Disk& disk_;
};

std::unique_ptr<Connection> Disk::connect() { return std::make_unique<OnDisk>(real_.connect(), *this); }

TEST_P(WriterContract, nobody_is_told_that_it_was_kept_before_the_disk_said_so) {
  Disk disk(**database);
  Writer writer(disk);
  const auto work = [](Connection& c) { return next_number(c, "n") > 0; };
  EXPECT_EQ(writer.write(work), Outcome::committed);
  EXPECT_EQ(disk.asked, 1);
  disk.refuses = true;
  EXPECT_THROW(writer.write(work), StorageFailure);
  // What a disk that refused once says afterwards means nothing.
  disk.refuses = false;
  EXPECT_THROW(writer.write(work), StorageFailure);
  EXPECT_EQ(disk.asked, 2);
}

TEST_P(WriterContract, only_the_connection_that_asked_commits_without_waiting) {
  if (!GetParam()) GTEST_SKIP() << "a commit of PostgreSQL waits";
  const auto keep = connection->defer_durability();
  ASSERT_TRUE(keep);
  EXPECT_EQ(connection->query("PRAGMA synchronous")[0].integer(0), 1);
  next_number(*connection, "n");
  keep();
  const auto other = (*database)->connect();
  EXPECT_EQ(next_number(*other, "n"), 2);
  EXPECT_EQ(other->query("PRAGMA synchronous")[0].integer(0), 2);
}

TEST_P(WriterContract, write_passes_on_what_the_work_threw) {
  Writer writer(**database);
  EXPECT_THROW(writer.write([](Connection&) -> bool { throw std::out_of_range("x"); }), std::out_of_range);
  EXPECT_EQ(writer.write([](Connection&) { return true; }), Outcome::committed);
}

TEST_P(WriterContract, keeps_the_order_in_which_jobs_came) {
  Writer writer(**database);
  std::vector<std::int64_t> numbers(200);
  for (std::int64_t& number : numbers)
    writer.submit(
        [&number](Connection& c) {
          number = next_number(c, "n");
          return true;
        },
        [](Outcome) {});
  writer.stop();
  for (std::size_t i = 0; i < numbers.size(); ++i) EXPECT_EQ(numbers[i], static_cast<std::int64_t>(i + 1));
}

TEST_P(WriterContract, refuses_when_full_and_finishes_what_waits) {
  Writer writer(**database, 2);
  std::promise<void> started, go;
  auto gate = go.get_future().share();
  std::atomic<int> committed = 0, refused = 0;
  const auto count = [&](Outcome outcome) { (outcome == Outcome::committed ? committed : refused)++; };
  writer.submit(
      [&](Connection&) {
        started.set_value();
        gate.wait();
        return true;
      },
      count);
  started.get_future().wait();
  for (int i = 0; i < 5; ++i) writer.submit([](Connection&) { return true; }, count);
  EXPECT_EQ(refused, 3);
  go.set_value();
  writer.stop();
  EXPECT_EQ(committed, 3);
  writer.submit([](Connection&) { return true; }, count);
  EXPECT_EQ(refused, 4);
}

TEST_P(WriterContract, a_slow_batch_is_cut_short_and_loses_nothing) {
  Writer writer(**database);
  std::atomic<int> committed = 0;
  for (int i = 0; i < 8; ++i)
    writer.submit(
        [](Connection& c) {
          std::this_thread::sleep_for(std::chrono::milliseconds(40));
          next_number(c, "n");
          return true;
        },
        [&](Outcome outcome) { committed += outcome == Outcome::committed ? 1 : 0; });
  writer.stop();
  EXPECT_EQ(committed, 8);
  EXPECT_EQ(next_number(*connection, "n"), 9);
}

TEST_P(WriterContract, two_writers_of_two_processes_take_turns) {
  std::vector<std::thread> threads;
  for (int i = 0; i < 2; ++i)
    threads.emplace_back([&] {
      Writer writer(**database);
      for (int turn = 0; turn < 100; ++turn)
        writer.submit([](Connection& c) { return next_number(c, "n") > 0; }, [](Outcome) {});
    });
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(next_number(*connection, "n"), 201);
}

TEST_P(WriterContract, does_a_deadlocked_batch_again) {
  if (GetParam()) GTEST_SKIP() << "SQLite has one writer at a time";
  bump_revision(*connection, "a");
  bump_revision(*connection, "b");
  std::promise<void> first, second;
  auto first_has = first.get_future().share();
  auto second_has = second.get_future().share();
  const auto job = [&](const char* one, const char* other, std::promise<void>& mine, std::shared_future<void> theirs) {
    auto turn = std::make_shared<int>(0);
    return [=, &mine](Connection& c) {
      bump_revision(c, one);
      if (++*turn == 1) {
        mine.set_value();
        theirs.wait();
      }
      bump_revision(c, other);
      return true;
    };
  };
  Writer left(**database), right(**database);
  std::atomic<int> committed = 0;
  const auto count = [&](Outcome outcome) { committed += outcome == Outcome::committed ? 1 : 0; };
  left.submit(job("a", "b", first, second_has), count);
  right.submit(job("b", "a", second, first_has), count);
  left.stop();
  right.stop();
  EXPECT_EQ(committed, 2);
  EXPECT_EQ(revision(*connection, "a"), 3);
  EXPECT_EQ(revision(*connection, "b"), 3);
}

}  // namespace
}  // namespace meent::store
