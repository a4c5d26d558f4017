// SPDX-License-Identifier: EUPL-1.2
// How many ballots a second become durable; a measurement, so only when MEENT_MEASURE is set.
#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdlib>
#include <iostream>
#include <thread>

#include "base/hash.h"
#include "store/ballot_store.h"
#include "store/contract.h"
#include "store/writer.h"

namespace meent::store {
namespace {

class WriterSpeed : public Contract {};
INSTANTIATE_TEST_SUITE_P(Databases, WriterSpeed, testing::Values(true, false), database_name);

TEST_P(WriterSpeed, casts_of_256_people_who_each_wait) {
  if (std::getenv("MEENT_MEASURE") == nullptr) GTEST_SKIP() << "MEENT_MEASURE is not set";
  const domain::DossierId round("r");
  constexpr int people = 256, each = 100;
  {
    Transaction transaction(*connection, Transaction::Kind::write);
    std::vector<std::string> codes;
    for (int i = 0; i < people * each; ++i) codes.push_back(sha256_hex(std::to_string(i)));
    add_letter_codes(*connection, round, codes);
    transaction.commit();
  }
  Writer writer(**database);
  std::vector<std::vector<double>> waits(people);
  std::vector<std::thread> threads;
  const auto begin = std::chrono::steady_clock::now();
  for (int person = 0; person < people; ++person)
    threads.emplace_back([&, person] {
      for (int i = 0; i < each; ++i) {
        const auto asked = std::chrono::steady_clock::now();
        const std::string code = sha256_hex(std::to_string(person * each + i));
        const std::string receipt = sha256_hex(code);
        const Outcome outcome = writer.write([&](Connection& c) {
          return cast_ballot(c, {round, receipt, {{domain::DossierId("p"), 1}}}, code) == Cast::stored;
        });
        ASSERT_EQ(outcome, Outcome::committed);
        waits[static_cast<std::size_t>(person)].push_back(
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - asked).count());
      }
    });
  for (std::thread& thread : threads) thread.join();
  const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  std::vector<double> all;
  for (const auto& one : waits) all.insert(all.end(), one.begin(), one.end());
  std::sort(all.begin(), all.end());
  EXPECT_EQ(count_ballots(*connection, round), people * each);
  std::cout << static_cast<int>(people * each / seconds) << " durable casts/s, p50 " << all[all.size() / 2]
            << " ms, p99 " << all[all.size() * 99 / 100] << " ms\n";
}

}  // namespace
}  // namespace meent::store
