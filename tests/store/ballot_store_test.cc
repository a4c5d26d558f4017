// SPDX-License-Identifier: EUPL-1.2
#include "store/ballot_store.h"

#include <algorithm>
#include <atomic>
#include <fstream>
#include <sstream>
#include <thread>

#include "base/hash.h"
#include "store/ballot_draft_store.h"
#include "store/contract.h"
#include "store/dossier_store.h"
#include "store/person_store.h"
#include "store/place_store.h"
#include "store/writer.h"

namespace meent::store {
namespace {

using domain::DossierId;

class BallotContract : public Contract {};
INSTANTIATE_TEST_SUITE_P(Databases, BallotContract, testing::Values(true, false), database_name);

const DossierId round_id("r");

// Twenty times the same form, over `writers` writers: as many server processes.
void cast_twenty_times(Database& database, Connection& connection, std::size_t writer_count) {
  std::vector<std::unique_ptr<Writer>> writers;
  for (std::size_t i = 0; i < writer_count; ++i) writers.push_back(std::make_unique<Writer>(database));
  add_letter_codes(connection, round_id, {sha256_hex("code"), sha256_hex("other")});
  std::atomic<int> stored = 0, again = 0, other = 0;
  std::vector<std::thread> people;
  for (std::size_t i = 0; i < 20; ++i)
    people.emplace_back([&, i] {
      Cast cast = Cast::no_code;
      const Outcome outcome = writers[i % writer_count]->write([&](Connection& c) {
        cast = cast_ballot(c, {round_id, "receipt", {{DossierId("p1"), 1}}}, sha256_hex("code"));
        return cast != Cast::no_code;
      });
      (outcome != Outcome::committed ? other : cast == Cast::again ? again : stored)++;
    });
  for (std::thread& person : people) person.join();
  EXPECT_EQ(stored, 1);
  EXPECT_EQ(again, 19);
  EXPECT_EQ(other, 0);
  EXPECT_EQ(count_ballots(connection, round_id), 1);
  EXPECT_EQ(connection.query("SELECT COUNT(*) FROM letter_code")[0].integer(0), 1);
  EXPECT_EQ(count_letters(connection, round_id), 2);
}

TEST_P(BallotContract, twenty_identical_casts_make_one_ballot) { cast_twenty_times(**database, *connection, 1); }

TEST_P(BallotContract, twenty_identical_casts_at_two_processes_make_one_ballot) {
  cast_twenty_times(**database, *connection, 2);
}

// Another process casts while this one ends the voting.
TEST_P(BallotContract, who_ends_the_voting_waits_for_ballots_that_are_under_way) {
  if (GetParam()) GTEST_SKIP() << "SQLite has one writer";
  std::atomic<bool> ended = false;
  auto other = (*database)->connect();
  std::optional<Transaction> casting(std::in_place, *connection, Transaction::Kind::write);
  hold_voting(*connection, round_id);
  add_ballot(*connection, {round_id, "receipt", {}});
  std::thread closing([&] {
    Transaction transaction(*other, Transaction::Kind::write);
    end_voting(*other, round_id);
    ended = true;
    shuffle_ballots(*other, round_id);
    EXPECT_EQ(count_ballots(*other, round_id), 1);
    transaction.commit();
  });
  const std::string sql =
      "SELECT COUNT(*) FROM pg_locks JOIN pg_database ON pg_database.oid = pg_locks.database"
      " WHERE datname = current_database() AND locktype = 'advisory' AND NOT granted";
  const auto watcher = (*database)->connect();
  const auto waiting = [&] { return watcher->query(sql)[0].integer(0) > 0; };
  while (!waiting() && !ended) std::this_thread::yield();
  EXPECT_FALSE(ended);
  casting->commit();
  closing.join();
  EXPECT_TRUE(ended);
  EXPECT_EQ(count_ballots(*connection, round_id), 1);
}

TEST_P(BallotContract, a_code_casts_once) {
  add_letter_codes(*connection, round_id, {"hash"});
  EXPECT_EQ(cast_ballot(*connection, {DossierId("another round"), "one", {}}, "hash"), Cast::no_code);
  EXPECT_EQ(cast_ballot(*connection, {round_id, "one", {}}, "hash"), Cast::stored);
  EXPECT_EQ(cast_ballot(*connection, {round_id, "two", {}}, "hash"), Cast::no_code);
  EXPECT_EQ(cast_ballot(*connection, {round_id, "one", {}}, "hash"), Cast::again);
  EXPECT_EQ(count_ballots(*connection, round_id), 1);
}

TEST_P(BallotContract, a_draft_is_one_of_a_person_and_a_round_and_knows_no_moment) {
  const domain::PersonId anna("a"), bram("b");
  save_municipality(*connection, {"breda", "GM0758", "Breda", ""});
  for (const auto& id : {anna, bram}) add_person(*connection, {id, id.text + "@example.nl", id.text}, Instant{1});
  domain::Dossier round;
  round.municipality = "breda";
  round.instrument = "buurtbegroten";
  round.opened_on = round.phase_entered_on = Date(2026, 1, 2);
  for (const char* id : {"r", "s"}) {
    round.id = DossierId(id);
    insert_dossier(*connection, round, id[0], {"deliberation", "", {}});
  }
  save_ballot_draft(*connection, DossierId("r"), anna, {"key of one", "one"});
  save_ballot_draft(*connection, DossierId("r"), anna, {"key of two", "two"});
  save_ballot_draft(*connection, DossierId("r"), bram, {"key of three", "three"});
  save_ballot_draft(*connection, DossierId("s"), anna, {"key of four", "four"});
  EXPECT_EQ(find_ballot_draft(*connection, DossierId("r"), anna)->choices, "two");
  EXPECT_EQ(find_ballot_draft(*connection, DossierId("r"), anna)->key, "key of one") << "open forms know it";
  remove_cast_draft(*connection, DossierId("s"), "key of one");
  remove_cast_draft(*connection, DossierId("r"), "key of two");
  EXPECT_TRUE(find_ballot_draft(*connection, DossierId("r"), anna));
  remove_cast_draft(*connection, DossierId("r"), "key of one");
  EXPECT_FALSE(find_ballot_draft(*connection, DossierId("r"), anna));
  EXPECT_EQ(find_ballot_draft(*connection, DossierId("r"), bram)->choices, "three");
  save_ballot_draft(*connection, DossierId("r"), anna, {"again", "five"});
  remove_ballot_draft(*connection, DossierId("r"), anna);
  EXPECT_FALSE(find_ballot_draft(*connection, DossierId("r"), anna));
  remove_ballot_drafts(*connection, DossierId("r"));
  EXPECT_FALSE(find_ballot_draft(*connection, DossierId("r"), bram));
  EXPECT_EQ(find_ballot_draft(*connection, DossierId("s"), anna)->choices, "four");
  erase_person(*connection, anna);
  EXPECT_EQ(connection->query("SELECT COUNT(*) FROM ballot_draft")[0].integer(0), 0);
}

TEST_P(BallotContract, a_code_that_was_issued_twice_is_a_conflict) {
  add_letter_codes(*connection, round_id, {"hash"});
  EXPECT_THROW(add_letter_codes(*connection, round_id, {"hash"}), Conflict);
}

TEST_P(BallotContract, a_ballot_has_no_time_no_person_and_no_number) {
  const Rows rows = GetParam()
                        ? connection->query("SELECT name FROM pragma_table_info('ballot') ORDER BY name")
                        : connection->query(
                              "SELECT column_name::text FROM information_schema.columns WHERE table_name = 'ballot'"
                              " AND table_schema = current_schema() ORDER BY column_name");
  std::vector<std::string> columns;
  for (std::size_t i = 0; i < rows.size(); ++i) columns.push_back(rows[i].text(0));
  EXPECT_EQ(columns, (std::vector<std::string>{"channel", "choices", "receipt", "round_id"}));
  if (GetParam()) {
    EXPECT_THROW(connection->query("SELECT rowid FROM ballot"), BrokenPromise);
  }
}

TEST_P(BallotContract, keeps_14411_ballots_in_one_transaction_and_reads_them_in_order) {
  {
    Transaction transaction(*connection, Transaction::Kind::write);
    for (int i = 0; i < 14'411; ++i)
      add_ballot(*connection, {round_id, sha256_hex(std::to_string(i)), {{DossierId("p"), 1}, {DossierId("q"), 3}}});
    transaction.commit();
  }
  EXPECT_EQ(count_ballots(*connection, round_id), 14'411);
  std::string last;
  std::int64_t count = 0;
  bool in_order = true;
  for_each_ballot(*connection, round_id, [&](const domain::Ballot& ballot) {
    in_order = in_order && last < ballot.receipt && ballot.choices.size() == 2 && ballot.choices[1].points == 3;
    last = ballot.receipt;
    ++count;
  });
  EXPECT_TRUE(in_order);
  EXPECT_EQ(count, 14'411);
}

TEST_P(BallotContract, ballots_survive_shuffling) {
  for (int i = 0; i < 20; ++i)
    add_ballot(*connection, {round_id, sha256_hex(std::to_string(i)), {{DossierId("p"), i + 1}, {DossierId("q"), 1}}});
  const auto before = list_ballots(*connection, round_id);
  shuffle_ballots(*connection, round_id);
  EXPECT_EQ(list_ballots(*connection, round_id), before);
  EXPECT_EQ(before.size(), 20U);
  EXPECT_THROW(add_ballot(*connection, before[0]), Conflict);
}

TEST_P(BallotContract, the_order_of_rows_is_that_of_receipts_after_shuffling) {
  for (int i = 0; i < 300; ++i) add_ballot(*connection, {round_id, sha256_hex(std::to_string(i)), {}});
  {
    Transaction transaction(*connection, Transaction::Kind::write);
    shuffle_ballots(*connection, round_id);
    transaction.commit();
  }
  scrub_ballots(*connection);
  const Rows rows =
      connection->query(GetParam() ? "SELECT receipt FROM ballot" : "SELECT receipt FROM ballot ORDER BY ctid");
  std::vector<std::string> order;
  for (std::size_t i = 0; i < rows.size(); ++i) order.push_back(rows[i].text(0));
  EXPECT_TRUE(std::is_sorted(order.begin(), order.end()));
  if (!GetParam()) {
    EXPECT_EQ(connection->query("SELECT COUNT(DISTINCT xmin::text) FROM ballot")[0].integer(0), 1);
  }
}

TEST_P(BallotContract, a_used_code_leaves_nothing_in_the_files) {
  if (!GetParam()) GTEST_SKIP() << "the files of PostgreSQL are out of reach here; ADR 0006";
  const std::string hash = sha256_hex("a code");
  add_letter_codes(*connection, round_id, {hash, sha256_hex("another")});
  EXPECT_EQ(cast_ballot(*connection, {round_id, "one", {}}, hash), Cast::stored);
  scrub_ballots(*connection);
  for (const char* suffix : {"", "-wal"}) {
    std::ifstream file(database->url().substr(7) + suffix, std::ios::binary);
    std::ostringstream bytes;
    bytes << file.rdbuf();
    EXPECT_EQ(bytes.str().find(hash), std::string::npos) << suffix;
  }
}

}  // namespace
}  // namespace meent::store
