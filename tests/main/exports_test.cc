// SPDX-License-Identifier: EUPL-1.2
// A hundred thousand ballots as a file, over a socket, from the site as `meent serve` composes it.
#include <arpa/inet.h>
#include <gtest/gtest.h>
#include <malloc.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <string>

#include "app/install.h"
#include "app/tally_procedure.h"
#include "base/check.h"
#include "base/hash.h"
#include "base/log.h"
#include "main/database_command.h"
#include "main/serve.h"
#include "store/ballot_store.h"
#include "support/round_builder.h"
#include "support/test_database.h"

#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define MEENT_SANITIZED
#endif
#endif

namespace meent::main {
namespace {

// A sanitizer keeps what was given back: then only the rows are counted.
#ifdef MEENT_SANITIZED
constexpr bool memory_is_measured = false;
#else
constexpr bool memory_is_measured = true;
#endif

constexpr int ballots = 100'000;

long long resident_kilobytes() {
  std::ifstream status("/proc/self/status");
  for (std::string word; status >> word;)
    if (word == "VmRSS:") {
      long long kilobytes = 0;
      status >> kilobytes;
      return kilobytes;
    }
  return 0;
}

struct Received {
  std::size_t bytes = 0;
  std::size_t lines = 0;  // ends of lines of the file: those with a receipt before them
  long long most_kilobytes = 0;
  bool ended = false;
};

Received receive(unsigned short port, const std::string& path) {
  Received received;
  const int channel = socket(AF_INET, SOCK_STREAM, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(port);
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  // HTTP/1.0: the bytes of the file alone, until the end of the connection.
  const std::string request = "GET " + path + " HTTP/1.0\r\nHost: localhost\r\n\r\n";
  if (connect(channel, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0 &&
      write(channel, request.data(), request.size()) > 0) {
    static char bytes[16 * 1024];
    int reads = 0;
    for (ssize_t count = 0; (count = read(channel, bytes, sizeof bytes)) > 0; ++reads) {
      received.bytes += static_cast<std::size_t>(count);
      received.lines += static_cast<std::size_t>(std::count(bytes, bytes + count, '\n'));
      if (reads % 20 == 0) received.most_kilobytes = std::max(received.most_kilobytes, resident_kilobytes());
    }
    received.ended = true;
  }
  close(channel);
  return received;
}

TEST(LargeExport, takes_the_same_memory_however_many_ballots_there_are) {
  // One arena for all threads: else the page cache of a reader (16 MB) is new memory where the writer's was given back,
  // or not, as chance has it.
  mallopt(M_ARENA_MAX, 1);
  test::TestDatabase database;
  test::MadeRound round;
  {
    const auto connection = database->connect();
    store::Transaction transaction(*connection, store::Transaction::Kind::write);
    auto session = session_on(*connection, Language::nl);
    static_cast<void>(MUST(app::install(session)));
    test::add_people(session);
    round = test::make_round(session, {.phase = "uitslag", .plans = 30, .ballots = 2});
    const auto row = *store::find_row(*connection, "utrecht", round.number);
    domain::Ballot ballot{row.id, "", {}};
    for (const std::int64_t plan : round.plans)
      ballot.choices.push_back({store::find_row(*connection, "utrecht", plan)->id});
    for (int i = 2; i < ballots; ++i) {
      ballot.receipt = sha256_hex(std::to_string(i));
      store::add_ballot(*connection, ballot);
    }
    Json head = *app::find_record_head(session, row.id);
    head.set("ballots", ballots);
    store::save_record_head(*connection, row.id, head.to_text());
    transaction.commit();
  }
  web::ServerSettings settings;
  settings.port = 0;
  settings.threads = 1;
  web::SiteSettings site;
  site.key = "a secret of this test";
  const Serving serving(*database, site, settings);
  const std::string base = "/utrecht/dossier/" + std::to_string(round.number);
  // The first page of this process, with its caches.
  static_cast<void>(receive(serving.port(), base));
  static_cast<void>(receive(serving.port(), base + "/plannen.csv"));
  for (const char* file : {"/stemmen.csv", "/verslag.pb"}) {
    const long long before = resident_kilobytes();
    const Received received = receive(serving.port(), base + file);
    ASSERT_TRUE(received.ended);
    EXPECT_GT(received.lines, static_cast<std::size_t>(ballots));
    EXPECT_LT(received.lines, static_cast<std::size_t>(ballots) + 80) << "head of HTTP, META and PROJECTS besides";
    EXPECT_GT(received.bytes, 14'000'000u);
    const long long grown = received.most_kilobytes - before;
    RecordProperty(std::string("grown_kB") + (file + 1), static_cast<int>(grown));
    std::printf("%s: %zu bytes, resident memory grew by %lld kB\n", file, received.bytes, grown);
    if (memory_is_measured) {
      EXPECT_LT(grown, 8'000) << "half of the file";
    }
  }
}

}  // namespace
}  // namespace meent::main
