// SPDX-License-Identifier: EUPL-1.2
// Two officials confirm one batch of paper ballots at the same moment, over HTTP; on SQLite and on PostgreSQL.
#include <gtest/gtest.h>

#include <algorithm>
#include <latch>
#include <thread>

#include "app/install.h"
#include "app/paper.h"
#include "app/sign_in.h"
#include "base/check.h"
#include "support/http_connection.h"
#include "support/round_builder.h"
#include "support/test_database.h"
#include "support/test_site.h"
#include "web/csrf.h"

namespace meent::test {
namespace {

class PaperRace : public testing::TestWithParam<bool> {};

std::string request_of(const std::string& path, const std::string& session, const std::string& fields) {
  const std::string cookie(43, 'c');
  const std::string body = "form_token=" + web::FormTokens(std::string(site_key)).token(cookie) + fields;
  return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nCookie: " + std::string(web::form_cookie_name) + "=" +
         cookie + "; " + std::string(web::session_cookie_name) + "=" + session +
         "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + std::to_string(body.size()) +
         "\r\n\r\n" + body;
}

TEST_P(PaperRace, of_two_officials_who_confirm_at_once_one_does) {
  if (!GetParam() && !has_postgres()) GTEST_SKIP() << "MEENT_TEST_POSTGRES is not set: run tools/test_postgres";
  TestDatabase database(GetParam());
  SiteWanted wanted;
  wanted.database = database.url();
  wanted.now = MUST(parse_rfc3339("2026-03-02T09:00:00Z"));
  TestSite site(wanted);
  MadeRound made;
  std::vector<std::string> sessions;
  site.run([&](app::Session& session) {
    static_cast<void>(MUST(app::install(session)));
    RoundWanted round;
    round.codes = 2;
    made = make_round(session, round);
    add_person(session, "tweede@voorbeeld.invalid", "utrecht", "officer");
    auto official = as(session, "ambtenaar@voorbeeld.invalid");
    static_cast<void>(MUST(app::open_paper_batch(official, "utrecht", made.number, "Balie")));
    for (std::int64_t i = 0; i < 2; ++i)
      static_cast<void>(MUST(app::enter_paper_ballot(
          official, "utrecht", made.number, 1,
          {i + 1, std::to_string(made.plans[0]), made.codes[static_cast<std::size_t>(i)], ""})));
    static_cast<void>(MUST(app::close_paper_batch(official, "utrecht", made.number, 1)));
    for (const char* who : {"college@voorbeeld.invalid", "tweede@voorbeeld.invalid"})
      sessions.push_back(MUST(app::use_sign_in_link(session, app::make_sign_in_link(session, who), "Iemand")).token);
  });
  const std::string path = "/utrecht/dossier/" + std::to_string(made.number) + "/papier/1/oordeel";
  const std::string fields = "&oordeel=bevestigen&geldig=2&ongeldig=0&plan-" + std::to_string(made.plans[0]) + "=2";
  std::vector<int> statuses(2);
  std::latch start(2);
  std::vector<std::thread> threads;
  for (std::size_t i = 0; i < 2; ++i)
    threads.emplace_back([&, i] {
      HttpConnection connection(site.port(), static_cast<int>(i) + 2);
      start.arrive_and_wait();
      connection.send(request_of(path, sessions[i], fields));
      statuses[i] = connection.read(With::body, std::chrono::seconds(60)).status;
    });
  for (std::thread& thread : threads) thread.join();
  std::sort(statuses.begin(), statuses.end());
  EXPECT_EQ(statuses, (std::vector<int>{303, 409}));
  const auto connection = database->connect();
  EXPECT_EQ(connection->query("SELECT COUNT(*) FROM ballot WHERE channel = 'paper'")[0].integer(0), 2);
  EXPECT_EQ(connection->query("SELECT COUNT(*) FROM event WHERE move = 'paper_confirmed'")[0].integer(0), 1);
  EXPECT_EQ(connection->query("SELECT COUNT(*) FROM paper_ballot")[0].integer(0), 0);
}

INSTANTIATE_TEST_SUITE_P(Both, PaperRace, testing::Bool(),
                         [](const testing::TestParamInfo<bool>& one) { return one.param ? "sqlite" : "postgres"; });

}  // namespace
}  // namespace meent::test
