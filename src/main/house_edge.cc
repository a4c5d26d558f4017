// SPDX-License-Identifier: EUPL-1.2
#include "main/house_edge.h"

namespace meent::main {
namespace {

web::Written to_written(store::Outcome outcome) {
  switch (outcome) {
    case store::Outcome::committed:
      return web::Written::kept;
    case store::Outcome::rolled_back:
      return web::Written::taken_back;
    case store::Outcome::conflict:
      return web::Written::conflict;
    case store::Outcome::refused:
      return web::Written::busy;
    case store::Outcome::failed:
      break;
  }
  return web::Written::failed;
}

}  // namespace

HouseEdge::HouseEdge(store::Database& database, Language language, std::function<Instant()> now)
    : language_(language),
      now_(std::move(now)),
      reads_wait_(!database.is_sqlite()),
      readers_(database),
      writer_(database),
      // Reading from PostgreSQL is mostly waiting; from SQLite it is work, for which there are no more than two cores
      // to count on.
      workers_(reads_wait_ ? 8 : 2) {}

void HouseEdge::stop() {
  workers_.stop();
  writer_.stop();
}

app::Session HouseEdge::session_on(store::Connection& connection) {
  return {connection, now_(), language_, system_secrets(), {}, "", nullptr, {}};
}

web::Edge HouseEdge::edge() {
  web::Edge edge;
  edge.now = now_;
  edge.reads_wait = reads_wait_;
  edge.later = [this](std::function<void()> work) { return workers_.submit(std::move(work)); };
  edge.read = [this](const std::function<void(app::Session&)>& work) {
    readers_.read([&](store::Connection& connection) {
      auto session = session_on(connection);
      session.kept = &kept_;
      work(session);
    });
  };
  edge.write = [this](std::function<bool(app::Session&)> work, std::function<void(web::Written)> answer) {
    writer_.submit(
        [this, work = std::move(work)](store::Connection& connection) {
          auto session = session_on(connection);
          return work(session);
        },
        [answer = std::move(answer)](store::Outcome outcome) { answer(to_written(outcome)); });
  };
  return edge;
}

}  // namespace meent::main
