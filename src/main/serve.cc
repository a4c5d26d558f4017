// SPDX-License-Identifier: EUPL-1.2
#include "main/serve.h"

#include <chrono>
#include <condition_variable>
#include <csignal>
#include <mutex>
#include <ostream>
#include <thread>

#include "app/install.h"
#include "app/procedure.h"
#include "main/database_command.h"
#include "store/writer.h"

namespace meent::main {
namespace {

// Lets the clock make its moves, once at the start and then every ten minutes.
class Clock {
 public:
  explicit Clock(store::Writer& writer)
      : thread_([this, &writer] {
          std::unique_lock lock(mutex_);
          do {
            writer.submit(
                [](store::Connection& connection) {
                  auto session = session_on(connection, Language::nl);
                  return app::tick(session) > 0;
                },
                [](store::Outcome) {});
          } while (!wake_.wait_for(lock, std::chrono::minutes(10), [this] { return stopping_; }));
        }) {}
  ~Clock() {
    {
      const std::lock_guard lock(mutex_);
      stopping_ = true;
    }
    wake_.notify_one();
    thread_.join();
  }

 private:
  std::mutex mutex_;
  std::condition_variable wake_;
  bool stopping_ = false;
  std::thread thread_;
};

web::Edge make_edge(store::Database& database, store::Writer& writer, Language language) {
  web::Edge edge;
  edge.read = [&database, language](const std::function<void(app::Session&)>& work) {
    thread_local const std::unique_ptr<store::Connection> connection = database.connect();
    const store::Transaction transaction(*connection, store::Transaction::Kind::read);
    auto session = session_on(*connection, language);
    work(session);
  };
  edge.write = [&writer, language](std::function<bool(app::Session&)> work, std::function<void(bool)> done) {
    writer.submit(
        [work = std::move(work), language](store::Connection& connection) {
          auto session = session_on(connection, language);
          return work(session);
        },
        [done = std::move(done)](store::Outcome outcome) { done(outcome == store::Outcome::committed); });
  };
  return edge;
}

}  // namespace

struct Serving::Inside {
  Inside(store::Database& database, const web::SiteSettings& site, const web::ServerSettings& settings)
      : writer(database),
        server(settings, web::make_site(make_edge(database, writer, site.language), site)),
        clock(writer) {
    server.start();
  }
  // In this order, so that the clock stops first and the writer, whom both ask, last.
  store::Writer writer;
  web::HttpServer server;
  Clock clock;
};

Serving::Serving(store::Database& database, const web::SiteSettings& site, const web::ServerSettings& server)
    : inside_(std::make_unique<Inside>(database, site, server)) {}

Serving::~Serving() { inside_->server.stop(); }

unsigned short Serving::port() const { return inside_->server.port(); }

int run_serve(const Invocation& invocation) {
  const bool demo = !invocation.arguments.empty() && invocation.arguments[0] == "--demo";
  const int prepared = run_use_case(
      invocation, [&](app::Session& session) { return demo ? app::add_examples(session) : Result<Done>(Done{}); });
  if (prepared != 0) return prepared;

  // Before any thread starts, so that only the wait below sees them.
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGINT);
  sigaddset(&signals, SIGTERM);
  pthread_sigmask(SIG_BLOCK, &signals, nullptr);

  const web::SiteSettings site{invocation.language, invocation.config.text("public-url").starts_with("https://"),
                               make_token(system_secrets())};
  web::ServerSettings settings;
  settings.address = invocation.config.text("address");
  settings.port = static_cast<unsigned short>(invocation.config.number("port"));
  settings.threads = invocation.config.number("threads");
  settings.https = site.https;
  const auto database = open_database(invocation);
  const Serving serving(*database, site, settings);
  invocation.out << t(invocation.language, "serve.open",
                      {{"url", "http://" + settings.address + ":" + std::to_string(serving.port())}})
                 << std::endl;
  int received = 0;
  sigwait(&signals, &received);
  return 0;
}

}  // namespace meent::main
