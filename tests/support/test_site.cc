// SPDX-License-Identifier: EUPL-1.2
#include "support/test_site.h"

#include <atomic>

#include "app/session.h"
#include "base/check.h"
#include "main/house_edge.h"
#include "store/migrate.h"
#include "web/application.h"
#include "web/http_server.h"
#include "web/routes.h"

namespace meent::test {

struct TestSite::Inside {
  std::atomic<std::int64_t> now;
  std::unique_ptr<store::Database> database;
  std::unique_ptr<main::HouseEdge> house;
  std::unique_ptr<web::HttpServer> server;

  app::Session session_on(store::Connection& connection) const {
    return {connection, Instant{now.load()}, Language::nl, system_secrets(), {}, "", nullptr, {}};
  }
};

TestSite::TestSite(SiteWanted wanted) : inside_(std::make_unique<Inside>()) {
  inside_->now = wanted.now.microseconds;
  inside_->database = store::Database::open(wanted.database);
  {
    const auto connection = inside_->database->connect();
    static_cast<void>(MUST(store::migrate(*connection)));
  }
  inside_->house = std::make_unique<main::HouseEdge>(*inside_->database, Language::nl,
                                                     [inside = inside_.get()] { return Instant{inside->now.load()}; });
  web::ServerSettings settings;
  settings.port = 0;
  settings.request_deadline = wanted.deadline;
  settings.idle_deadline = wanted.deadline + std::chrono::seconds(1);
  settings.drain_time = std::chrono::seconds(2);
  settings.most_connections = wanted.most_connections;
  settings.https = wanted.https;
  web::SiteSettings site;
  site.https = wanted.https;
  site.key = site_key;
  site.mail = wanted.mail;
  inside_->server = std::make_unique<web::HttpServer>(settings, web::make_site(inside_->house->edge(), site));
  inside_->server->start();
}

TestSite::~TestSite() {
  inside_->server->stop();
  inside_->house->stop();
}

unsigned short TestSite::port() const { return inside_->server->port(); }
Instant TestSite::now() const { return Instant{inside_->now.load()}; }
void TestSite::set_now(Instant now) { inside_->now = now.microseconds; }
store::Database& TestSite::database() { return *inside_->database; }

void TestSite::run(const std::function<void(app::Session&)>& use_case) {
  inside_->house->writer().write([&](store::Connection& connection) {
    auto session = inside_->session_on(connection);
    use_case(session);
    return true;
  });
}

std::vector<KnownRoute> list_routes() {
  std::vector<KnownRoute> routes;
  for (const web::RouteFacts& facts : web::all_routes())
    routes.push_back({std::string(facts.method), std::string(facts.pattern), facts.policy == web::Policy::write});
  return routes;
}

}  // namespace meent::test
