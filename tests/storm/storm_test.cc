// SPDX-License-Identifier: EUPL-1.2
// A vote that was acknowledged is kept, whatever happens to the server: it is killed in the middle of a storm of
// voters, again and again, and what it said is held against what the database has. MEENT_STORM_ROUNDS says how often
// (3).
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <set>
#include <thread>

#include "app/install.h"
#include "app/voting.h"
#include "base/hash.h"
#include "base/text.h"
#include "store/dossier_store.h"
#include "storm/running_server.h"
#include "storm/voters.h"
#include "support/round_builder.h"
#include "support/test_database.h"

namespace meent::test {
namespace {

constexpr int voters = 32;
constexpr int letters_a_turn = 400;

int storm_rounds() {
  const char* const wanted = std::getenv("MEENT_STORM_ROUNDS");
  return wanted == nullptr ? 3 : static_cast<int>(parse_whole(wanted).value_or(3));
}

std::int64_t draw(std::int64_t below) {
  return static_cast<std::int64_t>(std::stoull(sha256_hex(make_token(system_secrets())).substr(0, 12), nullptr, 16)) %
         below;
}

// The rows that votes change, as they are at one moment.
struct Stored {
  std::set<std::string> receipts;
  std::set<std::string> codes;  // hashes
};

std::set<std::string> first_column(const store::Rows& rows) {
  std::set<std::string> texts;
  for (std::size_t i = 0; i < rows.size(); ++i) texts.insert(rows[i].text(0));
  return texts;
}

class Storm : public testing::TestWithParam<const char*> {
 protected:
  void SetUp() override {
    sqlite_ = GetParam() == std::string("sqlite");
    if (!sqlite_ && !has_postgres()) GTEST_SKIP() << "MEENT_TEST_POSTGRES names no PostgreSQL (tools/test_postgres)";
    database_ = std::make_unique<TestDatabase>(sqlite_);
    place_.database = database_->url();
    place_.key_file = (std::filesystem::temp_directory_path() / ("meent_" + make_code(system_secrets(), 12))).string();
    place_.port = find_free_port();
    in_session([&](app::Session& session) {
      static_cast<void>(MUST(app::install(session)));
      round_ = make_round(session, {.title = "Storm", .plans = 5, .codes = 1});
      round_id_ = store::find_row(session.database, "utrecht", round_.number)->id;
    });
    ASSERT_TRUE(has_code(read_stored(), Vote{round_.codes[0], "", {}})) << "the test knows how codes are kept";
    ballot_path_ = "/utrecht/dossier/" + std::to_string(round_.number) + "/stemmen";
  }
  void TearDown() override { std::filesystem::remove(place_.key_file); }

  template <class Work>
  void in_session(Work&& work) {
    const auto connection = (*database_)->connect();
    store::Transaction transaction(*connection, store::Transaction::Kind::write);
    const auto since = std::chrono::system_clock::now().time_since_epoch();
    app::Session session{*connection,  Instant{std::chrono::duration_cast<std::chrono::microseconds>(since).count()},
                         Language::nl, system_secrets(),
                         {},           ""};
    work(session);
    transaction.commit();
  }

  std::vector<Vote> make_votes() {
    std::vector<Vote> votes;
    in_session([&](app::Session& session) {
      for (std::string& code : MUST(app::issue_letter_codes(session, "utrecht", round_.number, letters_a_turn)))
        votes.push_back({std::move(code),
                         make_token(system_secrets()),
                         {round_.plans[votes.size() % 5], round_.plans[(votes.size() + 2) % 5]}});
    });
    letters_ += votes.size();
    return votes;
  }

  Stored read_stored() {
    const auto connection = (*database_)->connect();
    const store::Transaction transaction(*connection, store::Transaction::Kind::read);
    return {first_column(connection->query("SELECT receipt FROM ballot WHERE round_id = $1", {round_id_.text})),
            first_column(connection->query("SELECT code_hash FROM letter_code WHERE round_id = $1", {round_id_.text}))};
  }
  static bool has_ballot(const Stored& rows, const Vote& vote) {
    return rows.receipts.contains(app::receipt_of(vote.nonce, vote.code));
  }
  bool has_code(const Stored& rows, const Vote& vote) const {
    return rows.codes.contains(sha256_hex("letter:" + round_id_.text + ":" + vote.code));
  }

  // What was acknowledged is there, no code is both open and used, none is lost and no ballot came from nowhere.
  void hold_against_database(const std::vector<Vote>& votes, bool all_are_cast) {
    const Stored rows = read_stored();
    int unlike = 0;
    for (const Vote& vote : votes) {
      const bool ballot = has_ballot(rows, vote);
      const bool must = vote.acknowledged() || all_are_cast;
      if (ballot == has_code(rows, vote) || (must && !ballot) || (!vote.sent && ballot)) ++unlike;
      if (vote.acknowledged() && !vote.location.ends_with("/ontvangst/" + app::receipt_of(vote.nonce, vote.code)))
        ++unlike;
    }
    EXPECT_EQ(unlike, 0) << "votes whose rows and answers do not agree";
    EXPECT_EQ(rows.receipts.size() + rows.codes.size(), letters_ + 1) << "letters, and the one of the beginning";
    if (all_are_cast) {
      EXPECT_EQ(rows.receipts.size(), cast_) << "a ballot for each vote, and no other";
    }
  }

  bool sqlite_ = true;
  std::unique_ptr<TestDatabase> database_;
  ServerPlace place_;
  MadeRound round_;
  domain::DossierId round_id_;
  std::string ballot_path_;
  std::size_t letters_ = 0;
  std::size_t cast_ = 0;
};

TEST_P(Storm, killed_in_the_middle_it_has_every_acknowledged_vote_once) {
  auto server = std::make_unique<RunningServer>(place_);
  // Opened once: the form must stay good however often the server falls.
  const OpenBallot ballot = open_ballot(place_.port, ballot_path_);
  std::size_t acknowledged = 0, unanswered = 0, stored_unanswered = 0;
  std::vector<long long> starts;
  const int rounds = storm_rounds();
  for (int turn = 0; turn < rounds && !HasFailure(); ++turn) {
    std::vector<Vote> votes = make_votes();
    {
      const Voters storm(place_.port, ballot, votes, voters);
      const auto enough = static_cast<std::size_t>(draw(letters_a_turn * 3 / 4));
      while (storm.acknowledged() < enough && !storm.idle()) std::this_thread::yield();
      std::this_thread::sleep_for(std::chrono::microseconds(draw(10'000)));
      server->kill();
    }
    hold_against_database(votes, false);
    server = std::make_unique<RunningServer>(place_);
    starts.push_back(server->start_time().count());

    // Whoever saw no answer sends the same form again, and so does one in ten of those who did.
    std::vector<Vote> sent;
    for (Vote& vote : votes) {
      if (!vote.sent) continue;
      EXPECT_TRUE(vote.acknowledged() || vote.status == 0) << "answered with " << vote.status;
      acknowledged += vote.acknowledged() ? 1 : 0;
      unanswered += vote.status == 0 ? 1 : 0;
      sent.push_back(vote);
    }
    cast_ += sent.size();
    {
      const Stored rows = read_stored();
      for (const Vote& vote : sent)
        if (vote.status == 0 && has_ballot(rows, vote)) ++stored_unanswered;
    }
    HttpConnection again(place_.port);
    for (std::size_t i = 0; i < sent.size(); ++i) {
      if (sent[i].status != 0 && i % 10 != 0) continue;
      cast(again, ballot, sent[i]);
      ASSERT_EQ(sent[i].status, 303) << "the same form, sent again after the crash";
    }
    hold_against_database(sent, true);
  }
  EXPECT_GT(acknowledged, 0U);
  std::sort(starts.begin(), starts.end());
  std::cout << "[  storm   ] " << GetParam() << ": killed " << rounds << " times, " << acknowledged
            << " votes acknowledged and kept, " << unanswered << " unanswered (" << stored_unanswered
            << " of them stored), start-up " << starts[starts.size() / 2] << " ms (median), " << starts.back()
            << " ms (longest)\n";
}

TEST_P(Storm, asked_to_stop_it_answers_what_it_took_in_and_ends_well) {
  RunningServer server(place_);
  const OpenBallot ballot = open_ballot(place_.port, ballot_path_);
  std::vector<Vote> votes = make_votes();
  {
    const Voters storm(place_.port, ballot, votes, voters);
    while (storm.acknowledged() < letters_a_turn / 4 && !storm.idle()) std::this_thread::yield();
    EXPECT_EQ(server.terminate(), 0);
  }
  const Stored rows = read_stored();
  std::size_t acknowledged = 0, silent = 0;
  for (const Vote& vote : votes) {
    EXPECT_TRUE(vote.acknowledged() || vote.status == 0) << "answered with " << vote.status;
    // Taken in means answered: a vote without an answer never reached the server, and its code is still good.
    EXPECT_EQ(has_ballot(rows, vote), vote.acknowledged());
    acknowledged += vote.acknowledged() ? 1 : 0;
    silent += vote.sent && vote.status == 0 ? 1 : 0;
  }
  EXPECT_GE(acknowledged, static_cast<std::size_t>(letters_a_turn / 4));
  std::cout << "[  storm   ] " << GetParam() << ": stopped after " << acknowledged << " votes, " << silent
            << " came too late\n";
}

INSTANTIATE_TEST_SUITE_P(, Storm, testing::Values("sqlite", "postgres"),
                         [](const auto& database) { return std::string(database.param); });

}  // namespace
}  // namespace meent::test
