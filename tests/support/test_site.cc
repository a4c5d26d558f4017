// SPDX-License-Identifier: EUPL-1.2
#include "support/test_site.h"

#include <atomic>

#include "app/session.h"
#include "base/check.h"
#include "store/migrate.h"
#include "store/writer.h"
#include "web/application.h"
#include "web/http_server.h"

namespace meent::test {

struct TestSite::Inside {
  std::atomic<std::int64_t> now;
  std::unique_ptr<store::Database> database;
  std::unique_ptr<store::Writer> writer;
  std::unique_ptr<web::HttpServer> server;

  app::Session session_on(store::Connection& connection) const {
    return {connection, Instant{now.load()}, Language::nl, system_secrets(), {}, ""};
  }

  web::Edge edge() {
    web::Edge edge;
    edge.read = [this](const std::function<void(app::Session&)>& work) {
      // Of the server's threads, which end before the database does.
      thread_local const std::unique_ptr<store::Connection> connection = database->connect();
      const store::Transaction transaction(*connection, store::Transaction::Kind::read);
      auto session = session_on(*connection);
      work(session);
    };
    edge.write = [this](std::function<bool(app::Session&)> work, std::function<void(bool)> done) {
      writer->submit(
          [this, work = std::move(work)](store::Connection& connection) {
            auto session = session_on(connection);
            return work(session);
          },
          [done = std::move(done)](store::Outcome outcome) { done(outcome == store::Outcome::committed); });
    };
    return edge;
  }
};

TestSite::TestSite(SiteWanted wanted) : inside_(std::make_unique<Inside>()) {
  inside_->now = wanted.now.microseconds;
  inside_->database = store::Database::open(wanted.database);
  {
    const auto connection = inside_->database->connect();
    static_cast<void>(MUST(store::migrate(*connection)));
  }
  inside_->writer = std::make_unique<store::Writer>(*inside_->database);
  web::ServerSettings settings;
  settings.port = 0;
  settings.request_deadline = wanted.deadline;
  settings.idle_deadline = wanted.deadline + std::chrono::seconds(1);
  settings.drain_time = std::chrono::seconds(2);
  settings.most_connections = wanted.most_connections;
  settings.https = wanted.https;
  const web::SiteSettings site{Language::nl, wanted.https, "the key of a test"};
  inside_->server = std::make_unique<web::HttpServer>(settings, web::make_site(inside_->edge(), site));
  inside_->server->start();
}

TestSite::~TestSite() {
  inside_->server->stop();
  inside_->writer->stop();
}

unsigned short TestSite::port() const { return inside_->server->port(); }
Instant TestSite::now() const { return Instant{inside_->now.load()}; }
void TestSite::set_now(Instant now) { inside_->now = now.microseconds; }
store::Database& TestSite::database() { return *inside_->database; }

void TestSite::run(const std::function<void(app::Session&)>& use_case) {
  inside_->writer->write([&](store::Connection& connection) {
    auto session = inside_->session_on(connection);
    use_case(session);
    return true;
  });
}

std::vector<KnownRoute> list_routes() {
  std::vector<KnownRoute> routes;
  for (const web::RouteRow& row : web::all_routes())
    routes.push_back({std::string(row.method), std::string(row.pattern), row.writes});
  return routes;
}

}  // namespace meent::test
