// SPDX-License-Identifier: EUPL-1.2
// What both databases promise. Runs on SQLite always, on PostgreSQL when MEENT_TEST_POSTGRES is set.
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/wait.h>

#include <atomic>
#include <future>
#include <set>
#include <thread>

#include "base/hash.h"
#include "store/ballot_store.h"
#include "store/dossier_store.h"
#include "store/migrate.h"
#include "store/person_store.h"
#include "store/place_store.h"
#include "store/writer.h"
#include "support/test_database.h"

namespace meent::store {
namespace {

using domain::DossierId;

class Contract : public testing::TestWithParam<bool> {
 protected:
  void SetUp() override {
    if (!GetParam() && !test::has_postgres()) GTEST_SKIP() << "MEENT_TEST_POSTGRES is not set: run tools/test_postgres";
    database = std::make_unique<test::TestDatabase>(GetParam());
    connection = (*database)->connect();
  }
  std::unique_ptr<test::TestDatabase> database;
  std::unique_ptr<Connection> connection;
};
INSTANTIATE_TEST_SUITE_P(Databases, Contract, testing::Values(true, false),
                         [](const auto& one) { return one.param ? "sqlite" : "postgres"; });

TEST_P(Contract, binds_parameters_by_their_number) {
  EXPECT_EQ(connection->query("SELECT CAST($2 AS TEXT) || CAST($1 AS TEXT)", {"a", "b"})[0].text(0), "ba");
  EXPECT_EQ(connection->query("SELECT CAST($1 AS TEXT) || CAST($1 AS TEXT)", {"a"})[0].text(0), "aa");
}

TEST_P(Contract, keeps_large_numbers_nulls_and_signs_of_all_scripts) {
  connection->query(
      "INSERT INTO outbox (id, at, person_id, dossier_id, sequence, text_key, state, attempts)"
      " VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
      {"1", std::int64_t{9'007'199'254'740'993}, "é€😀", "d", 1, "k", "", 0});
  const Rows rows = connection->query("SELECT at, person_id, NULL, state FROM outbox");
  EXPECT_EQ(rows[0].integer(0), 9'007'199'254'740'993);
  EXPECT_EQ(rows[0].text(1), "é€😀");
  EXPECT_TRUE(rows[0].is_null(2));
  EXPECT_EQ(rows[0].text(3), "");
}

TEST_P(Contract, tells_a_conflict_from_a_bug) {
  connection->query("INSERT INTO counter (scope, next) VALUES ($1, 1)", {"x"});
  EXPECT_THROW(connection->query("INSERT INTO counter (scope, next) VALUES ($1, 1)", {"x"}), Conflict);
  EXPECT_THROW(connection->query("SELECT nothing FROM nowhere"), BrokenPromise);
}

TEST_P(Contract, commits_after_a_cached_returning) {
  for (int i = 1; i <= 3; ++i) {
    Transaction transaction(*connection, Transaction::Kind::write);
    EXPECT_EQ(next_number(*connection, "amsterdam"), i);
    transaction.commit();
  }
}

TEST_P(Contract, migrates_once_and_refuses_a_changed_migration) {
  EXPECT_TRUE(MUST(migrate(*connection)).empty());
  connection->query("UPDATE migration SET checksum = 'x' WHERE name = '0001_places_and_people'");
  EXPECT_EQ(migrate(*connection).error().key, "migrate.changed");
  connection->query("UPDATE migration SET name = '9999_later'  WHERE name = '0001_places_and_people'");
  EXPECT_EQ(migrate(*connection).error().key, "migrate.newer");
}

TEST_P(Contract, a_refused_job_leaves_the_others_alone) {
  Writer writer(**database);
  std::atomic<int> committed = 0, failed = 0, rolled_back = 0;
  std::vector<std::promise<void>> answers(30);
  for (std::size_t i = 0; i < 30; ++i)
    writer.submit(
        [i](Connection& c) {
          c.query("INSERT INTO counter (scope, next) VALUES ($1, 1)", {i % 3 == 0 ? "same" : std::to_string(i)});
          return i % 3 != 1;
        },
        [&, i](Outcome outcome) {
          (outcome == Outcome::committed ? committed : outcome == Outcome::conflict ? failed : rolled_back)++;
          answers[i].set_value();
        });
  for (auto& answer : answers) answer.get_future().wait();
  EXPECT_EQ(committed, 11);
  EXPECT_EQ(failed, 9);
  EXPECT_EQ(rolled_back, 10);
  EXPECT_EQ(connection->query("SELECT COUNT(*) FROM counter")[0].integer(0), 11);
}

TEST_P(Contract, twenty_identical_casts_make_one_ballot) {
  Writer writer(**database);
  const DossierId round("r");
  writer.write([&](Connection& c) {
    add_letter_codes(c, round, {sha256_hex("code")});
    return true;
  });
  std::atomic<int> cast = 0, again = 0, refused = 0;
  std::vector<std::thread> people;
  for (int i = 0; i < 20; ++i)
    people.emplace_back([&] {
      bool already = false;
      const Outcome outcome = writer.write([&](Connection& c) {
        already = has_ballot(c, round, "receipt");
        if (already) return true;
        if (!take_letter_code(c, round, sha256_hex("code"))) return false;
        add_ballot(c, {round, "receipt", {{DossierId("p1"), 1}}});
        return true;
      });
      (outcome != Outcome::committed ? refused : already ? again : cast)++;
    });
  for (std::thread& person : people) person.join();
  EXPECT_EQ(cast, 1);
  EXPECT_EQ(again, 19);
  EXPECT_EQ(refused, 0);
  EXPECT_EQ(count_ballots(*connection, round), 1);
  EXPECT_EQ(connection->query("SELECT COUNT(*) FROM letter_code")[0].integer(0), 0);
  EXPECT_EQ(count_letters(*connection, round), 1);
}

TEST_P(Contract, ballots_survive_shuffling) {
  const DossierId round("r");
  for (int i = 0; i < 20; ++i)
    add_ballot(*connection, {round, sha256_hex(std::to_string(i)), {{DossierId("p"), i + 1}, {DossierId("q"), 1}}});
  const auto before = list_ballots(*connection, round);
  shuffle_ballots(*connection, round);
  EXPECT_EQ(list_ballots(*connection, round), before);
  EXPECT_EQ(before.size(), 20U);
  EXPECT_THROW(add_ballot(*connection, before[0]), Conflict);
}

TEST_P(Contract, keeps_people_and_sessions) {
  const Instant now{1'000'000};
  add_person(*connection, {domain::PersonId("p"), "a@example.nl", "A"}, now);
  EXPECT_THROW(add_person(*connection, {domain::PersonId("q"), "a@example.nl", "B"}, now), Conflict);
  add_session(*connection, "token", domain::PersonId("p"), now, now.plus_seconds(10));
  EXPECT_EQ(find_session(*connection, "token", now)->name, "A");
  EXPECT_FALSE(find_session(*connection, "token", now.plus_seconds(10)));
  add_sign_in_link(*connection, "link", "a@example.nl", now.plus_seconds(10));
  EXPECT_EQ(take_sign_in_link(*connection, "link", now), "a@example.nl");
  EXPECT_FALSE(take_sign_in_link(*connection, "link", now));
}

TEST_P(Contract, loads_a_dossier_as_it_was_saved) {
  save_municipality(*connection, {"breda", "GM0758", "Breda", ""});
  domain::Dossier dossier;
  dossier.id = DossierId("d");
  dossier.municipality = "breda";
  dossier.instrument = "plan";
  dossier.title = "Bankjes";
  dossier.phase = "ingediend";
  dossier.opened_on = dossier.phase_entered_on = Date(2026, 1, 2);
  dossier.due_on = Date(2026, 2, 2);
  dossier.people["indiener"].insert(domain::PersonId("p"));
  dossier.sequence = 1;
  dossier.last_hash = "h";
  insert_dossier(*connection, dossier, 7, {"intake", "Vier bankjes", Money{980000}});
  domain::Event event;
  event.dossier_id = dossier.id;
  event.role = "indiener";
  event.move = "open";
  event.to = "ingediend";
  event.facts = {domain::make_fact("titel", "Bankjes", "salt")};
  append_event(*connection, event);
  dossier.facts["titel"] = "Bankjes";
  EXPECT_EQ(load_dossier(*connection, dossier.id), dossier);
  const auto row = find_row(*connection, "breda", 7);
  EXPECT_EQ(row->amount->cents, 980000);
  EXPECT_EQ(list_due(*connection, Date(2026, 2, 3)).size(), 1U);
  EXPECT_TRUE(list_due(*connection, Date(2026, 2, 2)).empty());
  EXPECT_EQ(list_events(*connection, dossier.id)[0].facts[0].text, "Bankjes");
}

// A child process casts ballots and reports each acknowledged one; it is killed in the middle, again and again.
TEST_P(Contract, every_acknowledged_ballot_survives_a_kill) {
  const char* const asked = std::getenv("MEENT_STORM_ROUNDS");
  const int rounds = asked != nullptr ? std::atoi(asked) : 5;
  const DossierId round("storm");
  std::set<std::string> acknowledged;
  for (int turn = 0; turn < rounds; ++turn) {
    int channel[2];
    ASSERT_EQ(pipe(channel), 0);
    const pid_t child = fork();
    if (child == 0) {
      close(channel[0]);
      const auto own = Database::open(database->url());
      Writer writer(*own);
      for (int i = 0;; ++i) {
        const std::string receipt = sha256_hex(std::to_string(turn) + ":" + std::to_string(i));
        writer.submit(
            [receipt, round](Connection& c) {
              add_ballot(c, {round, receipt, {{DossierId("p"), 1}}});
              return true;
            },
            [receipt, fd = channel[1]](Outcome outcome) {
              if (outcome == Outcome::committed && write(fd, receipt.data(), 64) != 64) _exit(1);
            });
        if (i % 50 == 49) std::this_thread::sleep_for(std::chrono::milliseconds(1));
      }
    }
    close(channel[1]);
    std::this_thread::sleep_for(std::chrono::milliseconds(60 + turn * 37 % 90));
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    char receipt[64];
    while (read(channel[0], receipt, 64) == 64) acknowledged.emplace(receipt, 64);
    close(channel[0]);
    std::multiset<std::string> stored;
    for (const auto& ballot : list_ballots(*(*database)->connect(), round)) stored.insert(ballot.receipt);
    for (const std::string& one : acknowledged) ASSERT_EQ(stored.count(one), 1U) << "turn " << turn;
  }
  EXPECT_GT(acknowledged.size(), 0U);
}

}  // namespace
}  // namespace meent::store
