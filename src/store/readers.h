// SPDX-License-Identifier: EUPL-1.2
// Those who read: connections that are kept and lent out, one at a time to a thread. The one that came back last goes
// first, for its prepared statements and pages are warm. A connection that broke is thrown away, so that reading works
// again once the database does.
//
//   Readers readers(*database);
//   const auto row = readers.read([&](Connection& connection) { return find_row(connection, slug, number); });
#pragma once

#include <condition_variable>
#include <memory>
#include <mutex>
#include <vector>

#include "store/database.h"

namespace meent::store {

class Readers {
 public:
  // `most`: connections at the same time; who comes after waits.
  explicit Readers(Database& database, std::size_t most = 16) : database_(database), free_(most) {}
  Readers(const Readers&) = delete;
  Readers& operator=(const Readers&) = delete;

  // Runs `work` in a read transaction (one view of the database, see Transaction) and returns what it returns. Writing
  // in it is refused with BrokenPromise. Throws Busy when no connection came free in five seconds. Never ask for one
  // inside another: with every connection lent out they would wait for each other.
  template <class Work>
  auto read(Work&& work) {
    Loan loan(*this);
    const Transaction transaction(*loan.connection, Transaction::Kind::read);
    return work(*loan.connection);
  }

 private:
  struct Loan {
    explicit Loan(Readers& from) : readers(from), connection(from.take()) {}
    ~Loan() { readers.give_back(std::move(connection)); }
    Loan(const Loan&) = delete;
    Loan& operator=(const Loan&) = delete;
    Readers& readers;
    std::unique_ptr<Connection> connection;
  };
  std::unique_ptr<Connection> take();
  void give_back(std::unique_ptr<Connection> connection);

  Database& database_;
  std::mutex mutex_;
  std::condition_variable came_back_;
  std::size_t free_;
  std::vector<std::unique_ptr<Connection>> idle_;
};

}  // namespace meent::store
