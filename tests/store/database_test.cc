// SPDX-License-Identifier: EUPL-1.2
// The traps between the two databases, each as a promise that both keep.
#include <atomic>
#include <thread>

#include "store/contract.h"
#include "store/dossier_store.h"
#include "store/migrate.h"
#include "store/person_store.h"
#include "store/readers.h"

namespace meent::store {
namespace {

class DatabaseContract : public Contract {};
INSTANTIATE_TEST_SUITE_P(Databases, DatabaseContract, testing::Values(true, false), database_name);

TEST_P(DatabaseContract, binds_parameters_by_their_number) {
  EXPECT_EQ(connection->query("SELECT CAST($2 AS TEXT) || CAST($1 AS TEXT)", {"a", "b"})[0].text(0), "ba");
  EXPECT_EQ(connection->query("SELECT CAST($1 AS TEXT) || CAST($1 AS TEXT)", {"a"})[0].text(0), "aa");
}

TEST_P(DatabaseContract, keeps_large_numbers_nulls_and_signs_of_all_scripts) {
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

TEST_P(DatabaseContract, tells_a_conflict_from_a_bug) {
  connection->query("INSERT INTO counter (scope, next) VALUES ($1, 1)", {"x"});
  EXPECT_THROW(connection->query("INSERT INTO counter (scope, next) VALUES ($1, 1)", {"x"}), Conflict);
  EXPECT_THROW(connection->query("SELECT nothing FROM nowhere"), BrokenPromise);
}

TEST_P(DatabaseContract, commits_after_a_cached_returning) {
  for (int i = 1; i <= 3; ++i) {
    Transaction transaction(*connection, Transaction::Kind::write);
    EXPECT_EQ(next_number(*connection, "amsterdam"), i);
    transaction.commit();
  }
}

TEST_P(DatabaseContract, binds_one_parameter_in_several_places) {
  connection->query("INSERT INTO counter (scope, next) VALUES ($1, $2)", {"a", 2});
  connection->query("INSERT INTO counter (scope, next) VALUES ($1, $2)", {"b", 3});
  const Rows rows = connection->query(
      "SELECT scope FROM counter WHERE next > $2 AND ($1 = '' OR scope = $1) AND next >= $2 ORDER BY scope", {"b", 1});
  ASSERT_EQ(rows.size(), 1U);
  EXPECT_EQ(rows[0].text(0), "b");
}

TEST_P(DatabaseContract, reads_flags_comparisons_and_doubles) {
  const Rows rows =
      connection->query("SELECT CAST($1 AS BIGINT), 1 = 1, 1 = 2, CAST($2 AS DOUBLE PRECISION)", {true, 5.8658491320});
  const Row row = rows[0];
  EXPECT_TRUE(row.boolean(0));
  EXPECT_TRUE(row.boolean(1));
  EXPECT_FALSE(row.boolean(2));
  EXPECT_EQ(row.number(3), 5.8658491320);
}

TEST_P(DatabaseContract, keeps_an_absent_value_apart_from_an_empty_one) {
  const Rows rows = connection->query("SELECT CAST($1 AS TEXT), CAST($2 AS TEXT), CAST($3 AS BIGINT)",
                                      {std::optional<std::string>(), "", std::optional<std::int64_t>()});
  const Row row = rows[0];
  EXPECT_EQ(row.optional_text(0), std::nullopt);
  EXPECT_EQ(row.optional_text(1), "");
  EXPECT_EQ(row.optional_integer(2), std::nullopt);
}

TEST_P(DatabaseContract, refuses_texts_that_only_one_of_the_two_would_keep) {
  EXPECT_THROW(connection->query("SELECT CAST($1 AS TEXT)", {std::string("a\0b", 3)}), BrokenPromise);
  EXPECT_THROW(connection->query("SELECT CAST($1 AS TEXT)", {"\xff"}), BrokenPromise);
}

TEST_P(DatabaseContract, tells_a_broken_reference_from_a_broken_rule) {
  EXPECT_THROW(add_role(*connection, domain::PersonId("nobody"), "nowhere", "officer"), Conflict);
  EXPECT_THROW(connection->query("INSERT INTO counter (scope, next) VALUES ($1, $2)", {"x", std::optional<int>()}),
               BrokenPromise);
}

TEST_P(DatabaseContract, says_nothing_of_what_people_wrote_in_a_failure) {
  add_person(*connection, {domain::PersonId("p"), "geheim@example.nl", "A"}, {});
  try {
    add_person(*connection, {domain::PersonId("q"), "geheim@example.nl", "B"}, {});
    FAIL();
  } catch (const Conflict& conflict) {
    EXPECT_EQ(std::string(conflict.what()).find("geheim"), std::string::npos);
  }
}

TEST_P(DatabaseContract, does_not_commit_what_failed_in_part) {
  {
    Transaction transaction(*connection, Transaction::Kind::write);
    connection->query("INSERT INTO counter (scope, next) VALUES ($1, 1)", {"a"});
    EXPECT_THROW(connection->query("INSERT INTO counter (scope, next) VALUES ($1, 1)", {"a"}), Conflict);
    EXPECT_THROW(transaction.commit(), Conflict);
  }
  EXPECT_EQ(connection->query("SELECT COUNT(*) FROM counter")[0].integer(0), 0);
  Transaction next(*connection, Transaction::Kind::write);
  connection->query("INSERT INTO counter (scope, next) VALUES ($1, 1)", {"a"});
  next.commit();
  EXPECT_EQ(connection->query("SELECT COUNT(*) FROM counter")[0].integer(0), 1);
}

TEST_P(DatabaseContract, rolls_back_what_is_not_committed) {
  {
    const Transaction transaction(*connection, Transaction::Kind::write);
    next_number(*connection, "a");
  }
  EXPECT_EQ(next_number(*connection, "a"), 1);
}

TEST_P(DatabaseContract, a_read_sees_one_moment) {
  const auto other = (*database)->connect();
  const Transaction transaction(*connection, Transaction::Kind::read);
  EXPECT_EQ(revision(*connection, "a"), 0);
  bump_revision(*other, "a");
  EXPECT_EQ(revision(*connection, "a"), 0);
  EXPECT_EQ(revision(*other, "a"), 1);
}

TEST_P(DatabaseContract, the_change_mark_shows_what_others_committed) {
  const auto other = (*database)->connect();
  const auto mark = change_mark(*connection);
  EXPECT_EQ(change_mark(*connection), mark);
  bump_revision(*other, "a");
  EXPECT_NE(change_mark(*connection), mark);
}

TEST_P(DatabaseContract, readers_read_and_cannot_write) {
  Readers readers(**database, 2);
  bump_revision(*connection, "a");
  EXPECT_EQ(readers.read([](Connection& c) { return revision(c, "a"); }), 1);
  EXPECT_THROW(readers.read([](Connection& c) { bump_revision(c, "a"); }), BrokenPromise);
  EXPECT_EQ(readers.read([](Connection& c) { return revision(c, "a"); }), 1);
}

TEST_P(DatabaseContract, more_threads_than_readers_take_turns) {
  Readers readers(**database, 2);
  bump_revision(*connection, "a");
  std::atomic<int> right = 0;
  std::vector<std::thread> threads;
  for (int i = 0; i < 8; ++i)
    threads.emplace_back([&] {
      for (int turn = 0; turn < 20; ++turn)
        right += readers.read([](Connection& c) { return revision(c, "a"); }) == 1 ? 1 : 0;
    });
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(right, 160);
}

TEST(MemoryDatabase, is_shared_by_its_connections_and_by_no_other) {
  const auto database = open_database("sqlite::memory:");
  const auto one = database->connect();
  const auto two = database->connect();
  static_cast<void>(MUST(migrate(*one)));
  bump_revision(*one, "a");
  EXPECT_EQ(revision(*two, "a"), 1);
  EXPECT_FALSE(schema_is_current(*open_database("sqlite::memory:")->connect()));
}

TEST(Database, says_what_an_address_must_look_like) {
  EXPECT_THROW(open_database("mysql://x"), StorageFailure);
  EXPECT_THROW(open_database("sqlite:/nowhere/at/all.db")->connect(), StorageFailure);
  EXPECT_THROW(open_database("postgresql://127.0.0.1:1/x?connect_timeout=2")->connect(), StorageFailure);
}

}  // namespace
}  // namespace meent::store
