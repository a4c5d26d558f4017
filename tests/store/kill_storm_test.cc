// SPDX-License-Identifier: EUPL-1.2
// A server that is killed in the middle of a vote, again and again: every ballot that was acknowledged is there once,
// and each code either still opens or has become a ballot.
#include <poll.h>
#include <signal.h>
#include <sys/wait.h>

#include <chrono>
#include <cstdlib>
#include <iostream>
#include <set>
#include <thread>

#include "base/hash.h"
#include "base/random.h"
#include "store/ballot_store.h"
#include "store/contract.h"
#include "store/writer.h"

namespace meent::store {
namespace {

class KillStorm : public Contract {};
INSTANTIATE_TEST_SUITE_P(Databases, KillStorm, testing::Values(true, false), database_name);

constexpr int codes_a_turn = 4000;
const domain::DossierId storm("storm");

std::string hash_of(int turn, int number, const char* what) {
  return sha256_hex(std::string(what) + std::to_string(turn) + ":" + std::to_string(number));
}

// The server: casts without pause and writes the receipt of each ballot that was acknowledged to `channel`.
[[noreturn]] void vote_until_killed(const std::string& url, int turn, int channel) {
  const auto database = Database::open(url);
  Writer writer(*database);
  for (int i = 0; i < codes_a_turn; ++i) {
    const std::string receipt = hash_of(turn, i, "receipt");
    writer.submit(
        [=](Connection& c) {
          return cast_ballot(c, {storm, receipt, {{domain::DossierId("p"), 1}}}, hash_of(turn, i, "code")) ==
                 Cast::stored;
        },
        [=](Outcome outcome) {
          if (outcome == Outcome::committed && write(channel, receipt.data(), receipt.size()) != 64) _exit(1);
        });
    if (i % 20 == 19) std::this_thread::sleep_for(std::chrono::milliseconds(1));
  }
  for (;;) pause();
}

// What arrives on `channel` until `time` has passed, or until its other end is closed when that is negative.
void collect(int channel, int time, std::string& bytes) {
  const auto end = std::chrono::steady_clock::now() + std::chrono::milliseconds(time);
  for (;;) {
    const auto left =
        std::chrono::duration_cast<std::chrono::milliseconds>(end - std::chrono::steady_clock::now()).count();
    if (time >= 0 && left <= 0) return;
    pollfd waiting{channel, POLLIN, 0};
    if (poll(&waiting, 1, time < 0 ? -1 : static_cast<int>(left)) == 0) return;
    char buffer[4096];
    const ssize_t size = read(channel, buffer, sizeof buffer);
    if (size <= 0) return;
    bytes.append(buffer, static_cast<std::size_t>(size));
  }
}

TEST_P(KillStorm, every_acknowledged_ballot_is_there_once) {
  const char* const asked = std::getenv("MEENT_STORM_ROUNDS");
  const int turns = asked != nullptr ? std::atoi(asked) : 10;
  std::set<std::string> acknowledged;
  SeededDraw draw(make_token(system_secrets()));
  for (int turn = 0; turn < turns; ++turn) {
    {
      Transaction transaction(*connection, Transaction::Kind::write);
      std::vector<std::string> codes;
      for (int i = 0; i < codes_a_turn; ++i) codes.push_back(hash_of(turn, i, "code"));
      add_letter_codes(*connection, storm, codes);
      transaction.commit();
    }
    int channel[2];
    ASSERT_EQ(pipe(channel), 0);
    const pid_t child = fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
      close(channel[0]);
      vote_until_killed(database->url(), turn, channel[1]);
    }
    close(channel[1]);
    std::string bytes;
    // The first answer shows that it runs; then any moment may be the last.
    pollfd first{channel[0], POLLIN, 0};
    ASSERT_EQ(poll(&first, 1, 30'000), 1);
    collect(channel[0], static_cast<int>(draw.below(120)), bytes);
    kill(child, SIGKILL);
    int status = 0;
    waitpid(child, &status, 0);
    ASSERT_TRUE(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
    collect(channel[0], -1, bytes);
    close(channel[0]);
    for (std::size_t i = 0; i + 64 <= bytes.size(); i += 64) acknowledged.insert(bytes.substr(i, 64));

    // At one moment: PostgreSQL may still be committing what the dead client sent last.
    const Transaction moment(*connection, Transaction::Kind::read);
    std::multiset<std::string> stored;
    for_each_ballot(*connection, storm, [&](const domain::Ballot& ballot) { stored.insert(ballot.receipt); });
    for (const std::string& one : acknowledged) ASSERT_EQ(stored.count(one), 1U) << "turn " << turn;
    const auto left = connection->query("SELECT COUNT(*) FROM letter_code")[0].integer(0);
    ASSERT_EQ(left + static_cast<std::int64_t>(stored.size()), (turn + 1) * codes_a_turn) << "turn " << turn;
  }
  EXPECT_GT(acknowledged.size(), static_cast<std::size_t>(turns));
  std::cout << "killed " << turns << " times; " << acknowledged.size() << " ballots acknowledged, none lost, "
            << count_ballots(*connection, storm) << " stored\n";
}

}  // namespace
}  // namespace meent::store
