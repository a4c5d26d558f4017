// SPDX-License-Identifier: EUPL-1.2
// The whole site on loopback, for tests: the real HttpServer, make_site() and Writer over a database of its own, with a
// clock that stands still until it is set. This is the tests' one contact with web/application.h and with what
// src/main/serve.cc wires.
//
//   TestSite site({.now = MUST(parse_rfc3339("2026-03-02T09:00:00Z"))});
//   site.run([](app::Session& session) { MUST(app::install(session)); });
//   HttpConnection connection(site.port());
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "app/session.h"
#include "base/time.h"

namespace meent::store {
class Database;
}

namespace meent::test {

inline constexpr std::string_view site_key = "the key of a test";  // for form tokens

struct SiteWanted {
  std::string database = "sqlite::memory:";
  Instant now = {};
  std::chrono::seconds deadline{30};  // for one request
  std::size_t most_connections = 10'000;
  bool https = false;
  bool mail = true;  // the site says that letters go out; nothing sends them
};

class TestSite {
 public:
  explicit TestSite(SiteWanted wanted);
  ~TestSite();

  unsigned short port() const;
  Instant now() const;
  void set_now(Instant now);
  store::Database& database();
  // A use case in a write transaction of its own, beside the requests; throws what it throws.
  void run(const std::function<void(app::Session&)>& use_case);

 private:
  struct Inside;
  std::unique_ptr<Inside> inside_;
};

// The table of routes, whatever form it has.
struct KnownRoute {
  std::string method;
  std::string pattern;
  bool writes = false;
};
std::vector<KnownRoute> list_routes();

}  // namespace meent::test
