// SPDX-License-Identifier: EUPL-1.2
// What lies between the pages and the house: those who read, the one who writes, threads that may wait, and what is
// kept; composed in one place for the server and for tests of the whole site.
#pragma once

#include <functional>

#include "app/kept.h"
#include "base/language.h"
#include "base/time.h"
#include "main/workers.h"
#include "store/database.h"
#include "store/readers.h"
#include "store/writer.h"
#include "web/application.h"

namespace meent::main {

class HouseEdge {
 public:
  // `database` outlives this; `now` is asked once for each transaction, from several threads.
  HouseEdge(store::Database& database, Language language, std::function<Instant()> now);

  web::Edge edge();  // refers to this
  // Finishes what was begun and refuses what comes after. Whoever asked through edge() must outlive this call: it is
  // answered by it.
  void stop();
  store::Writer& writer() { return writer_; }

 private:
  app::Session session_on(store::Connection& connection);

  const Language language_;
  const std::function<Instant()> now_;
  const bool reads_wait_;
  app::Kept kept_;
  store::Readers readers_;
  store::Writer writer_;
  Workers workers_;
};

}  // namespace meent::main
