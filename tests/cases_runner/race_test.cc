// SPDX-License-Identifier: EUPL-1.2
// Many at once, over HTTP: the same form from twenty connections, and one code on twenty forms. On SQLite and on
// PostgreSQL (MEENT_TEST_POSTGRES; tools/test_postgres sets it).
#include <gtest/gtest.h>

#include <algorithm>
#include <latch>
#include <set>
#include <thread>

#include "app/install.h"
#include "base/check.h"
#include "support/http_connection.h"
#include "support/round_builder.h"
#include "support/test_database.h"
#include "support/test_site.h"
#include "web/csrf.h"

namespace meent::test {
namespace {

constexpr int voters = 20;

class Race : public testing::TestWithParam<bool> {
 protected:
  void SetUp() override {
    if (!GetParam() && !has_postgres()) GTEST_SKIP() << "MEENT_TEST_POSTGRES is not set: run tools/test_postgres";
    database_ = std::make_unique<TestDatabase>(GetParam());
    SiteWanted wanted;
    wanted.database = database_->url();
    wanted.now = MUST(parse_rfc3339("2026-03-02T09:00:00Z"));
    site_ = std::make_unique<TestSite>(wanted);
    site_->run([&](app::Session& session) {
      static_cast<void>(MUST(app::install(session)));
      RoundWanted round;
      round.codes = 2;
      round_ = make_round(session, round);
    });
  }
  void TearDown() override { site_.reset(); }

  std::string vote(const std::string& nonce, const std::string& code, std::int64_t plan) const {
    const std::string cookie(43, 'c');
    const std::string body = "form_token=" + web::FormTokens(std::string(site_key)).token(cookie) + "&nonce=" + nonce +
                             "&plan=" + std::to_string(plan) + "&code=" + code + "&step=cast";
    return "POST /utrecht/dossier/" + std::to_string(round_.number) +
           "/stemmen HTTP/1.1\r\nHost: localhost\r\nCookie: meent_form=" + cookie +
           "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + std::to_string(body.size()) +
           "\r\n\r\n" + body;
  }

  // Each from a connection and an address of its own, all at the same moment.
  std::vector<HttpAnswer> send_together(const std::vector<std::string>& requests) const {
    std::vector<HttpAnswer> answers(requests.size());
    std::latch start(static_cast<std::ptrdiff_t>(requests.size()));
    std::vector<std::thread> threads;
    for (std::size_t i = 0; i < requests.size(); ++i)
      threads.emplace_back([&, i] {
        HttpConnection connection(site_->port(), static_cast<int>(i) + 2);
        start.arrive_and_wait();
        connection.send(requests[i]);
        answers[i] = connection.read(With::body, std::chrono::seconds(60));
      });
    for (std::thread& thread : threads) thread.join();
    return answers;
  }

  std::int64_t count(const std::string& table) const {
    return (*database_)->connect()->query("SELECT COUNT(*) FROM " + table)[0].integer(0);
  }

  std::unique_ptr<TestDatabase> database_;
  std::unique_ptr<TestSite> site_;
  MadeRound round_;
};

TEST_P(Race, the_same_form_twenty_times_is_one_ballot_with_one_receipt) {
  const std::string form = vote(std::string(30, 'n'), round_.codes[0], round_.plans[0]);
  const auto answers = send_together(std::vector<std::string>(voters, form));
  std::set<std::string> receipts;
  for (const HttpAnswer& answer : answers) {
    EXPECT_EQ(answer.status, 303) << answer.head;
    receipts.insert(answer.header("location").value_or("none"));
  }
  EXPECT_EQ(receipts.size(), 1u);
  EXPECT_EQ(receipts.count("none"), 0u);
  EXPECT_EQ(count("ballot"), 1);
  EXPECT_EQ(count("letter_code"), 1);
}

TEST_P(Race, one_code_on_twenty_forms_is_one_ballot_and_nineteen_refusals) {
  std::vector<std::string> requests;
  for (int i = 0; i < voters; ++i)
    requests.push_back(vote(std::string(30, static_cast<char>('a' + i)), round_.codes[0],
                            round_.plans[static_cast<std::size_t>(i) % round_.plans.size()]));
  const auto answers = send_together(requests);
  const auto with_status = [&](int status) {
    return std::count_if(answers.begin(), answers.end(), [&](const auto& answer) { return answer.status == status; });
  };
  EXPECT_EQ(with_status(303), 1);
  EXPECT_EQ(with_status(422), voters - 1);
  EXPECT_EQ(count("ballot"), 1);
  EXPECT_EQ(count("letter_code"), 1);
}

INSTANTIATE_TEST_SUITE_P(Both, Race, testing::Bool(),
                         [](const testing::TestParamInfo<bool>& one) { return one.param ? "sqlite" : "postgres"; });

}  // namespace
}  // namespace meent::test
