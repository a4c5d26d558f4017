// SPDX-License-Identifier: EUPL-1.2
#include "main/serve.h"

#include <chrono>
#include <condition_variable>
#include <csignal>
#include <mutex>
#include <ostream>
#include <thread>

#include "app/drafts.h"
#include "app/health.h"
#include "app/install.h"
#include "app/procedure.h"
#include "app/sign_in.h"
#include "base/log.h"
#include "base/text.h"
#include "main/database_command.h"
#include "main/house_edge.h"
#include "main/key_file.h"
#include "main/setting_rules.h"

namespace meent::main {
namespace {

// Lets the clock make its moves, once at the start and then every ten minutes, and tidies up after it.
class Clock {
 public:
  Clock(store::Database& database, store::Writer& writer)
      : thread_([this, &database, &writer] {
          std::unique_lock lock(mutex_);
          do {
            lock.unlock();
            turn(database, writer);
            lock.lock();
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
  void turn(store::Database& database, store::Writer& writer) {
    try {
      std::vector<domain::DossierId> due;
      writer.write([&](store::Connection& connection) {
        auto session = session_on(connection, Language::nl);
        due = app::list_due(session);
        return false;
      });
      // A job each: the writer logs one that throws, and goes on with the others.
      for (const domain::DossierId& id : due)
        writer.submit(
            [id](store::Connection& connection) {
              auto session = session_on(connection, Language::nl);
              return app::tick(session, id) > 0;
            },
            [](store::Outcome) {});
      std::int64_t closed = 0;
      writer.write([&](store::Connection& connection) {
        auto session = session_on(connection, Language::nl);
        closed = app::votes_closed(session);
        app::forget_expired(session);
        app::forget_old_drafts(session);
        app::note_job(session, "tick", static_cast<std::int64_t>(due.size()));
        return true;
      });
      // The write-ahead log of SQLite is emptied each time: that costs next to nothing.
      if (closed == scrubbed_ && !database.is_sqlite()) return;
      const auto connection = database.connect();
      auto session = session_on(*connection, Language::nl);
      app::scrub(session);
      scrubbed_ = closed;
    } catch (const std::exception& problem) {
      log(LogLevel::warning, "clock.later_again", {{"reason", problem.what()}});
    }
  }

  std::mutex mutex_;
  std::condition_variable wake_;
  bool stopping_ = false;
  std::int64_t scrubbed_ = -1;  // votes_closed() then; a crash may have come between closing and scrubbing
  std::thread thread_;
};

}  // namespace

struct Serving::Inside {
  Inside(store::Database& database, const web::SiteSettings& site, const web::ServerSettings& settings,
         const std::optional<MailSettings>& mail)
      : house(database, site.language, now),
        server(settings, web::make_site(house.edge(), site)),
        clock(database, house.writer()) {
    if (mail) send_mail(database, *mail);
    server.start();
  }
  void send_mail(store::Database& database, const MailSettings& settings) {
    mail_connection = database.connect();
    const auto write = [this](const std::function<void(app::Session&)>& work) {
      house.writer().write([&](store::Connection& connection) {
        auto session = session_on(connection, Language::nl);
        work(session);
        return true;
      });
    };
    const auto has_mail = [this] {
      const store::Transaction transaction(*mail_connection, store::Transaction::Kind::read);
      auto session = session_on(*mail_connection, Language::nl);
      return app::has_mail(session);
    };
    mail_room.emplace(settings, write, has_mail);
  }
  // The server stops first; what it could not wait for is finished while the site, which is answered, is still there.
  ~Inside() {
    mail_room.reset();
    server.stop();
    house.stop();
  }
  HouseEdge house;
  web::HttpServer server;
  Clock clock;
  std::unique_ptr<store::Connection> mail_connection;  // the mail room's own
  std::optional<MailRoom> mail_room;
};

Serving::Serving(store::Database& database, const web::SiteSettings& site, const web::ServerSettings& server,
                 const std::optional<MailSettings>& mail)
    : inside_(std::make_unique<Inside>(database, site, server, mail)) {}

Serving::~Serving() = default;

unsigned short Serving::port() const { return inside_->server.port(); }

int run_serve(const Invocation& invocation) {
  const bool demo = invocation.given.has("demo");
  const auto database = open_database(invocation);
  const int prepared = run_use_case(invocation, *database, [&](app::Session& session) {
    return demo ? app::add_examples(session) : Result<Done>(Done{});
  });
  if (prepared != 0) return prepared;

  // Before any thread starts, so that only the wait below sees them.
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGINT);
  sigaddset(&signals, SIGTERM);
  pthread_sigmask(SIG_BLOCK, &signals, nullptr);

  const auto key = get_key(invocation.config, system_secrets());
  if (!key) return invocation.refuse(key.error());
  if (!find_key_path(invocation.config)) invocation.err << t(invocation.language, "key.for_this_run") << "\n";
  const auto mail = mail_settings(invocation.config);
  if (!mail) return invocation.refuse(mail.error());
  web::SiteSettings site;
  site.mail = mail->has_value();
  site.language = invocation.language;
  site.https = invocation.config.text("public-url").starts_with("https://");
  site.public_url = invocation.config.text("public-url");
  while (site.public_url.ends_with('/')) site.public_url.pop_back();
  site.version = MEENT_VERSION;
  site.key = *key;
  site.limits = invocation.config.text("rate-limits") == "on";
  site.trusted_proxies.clear();
  for (const std::string_view proxy : split(invocation.config.text("trusted-proxies"), ','))
    if (!trim(proxy).empty()) site.trusted_proxies.emplace_back(trim(proxy));
  web::ServerSettings settings;
  settings.address = invocation.config.text("address");
  settings.port = static_cast<unsigned short>(invocation.config.number("port"));
  settings.threads = invocation.config.number("threads");
  settings.https = site.https;
  site.tiles = {invocation.config.text("map-tiles"), invocation.config.text("map-tiles-credit")};
  settings.image_origin = find_origin(site.tiles.address).value_or("");
  if (const auto free = web::HttpServer::check_address(settings); !free) return invocation.refuse(free.error());
  const Serving serving(*database, site, settings, *mail);
  invocation.out << t(invocation.language, "serve.open",
                      {{"url", "http://" +
                                   (settings.address.find(':') == std::string::npos ? settings.address
                                                                                    : "[" + settings.address + "]") +
                                   ":" + std::to_string(serving.port())}})
                 << std::endl;
  int received = 0;
  sigwait(&signals, &received);
  return 0;
}

}  // namespace meent::main
