// SPDX-License-Identifier: EUPL-1.2
#include "main/serve.h"

#include <chrono>
#include <condition_variable>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <mutex>
#include <ostream>
#include <sstream>
#include <thread>

#include "app/browse.h"
#include "app/import_round.h"
#include "app/install.h"
#include "app/procedure.h"
#include "app/voting.h"
#include "base/hash.h"
#include "base/log.h"
#include "base/text.h"
#include "cli/letter_sheet.h"
#include "store/migrate.h"
#include "store/writer.h"
#include "web/application.h"

namespace meent::main {
namespace {

// The one place where time enters.
Instant now() {
  return Instant{
      std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::system_clock::now().time_since_epoch())
          .count()};
}

std::unique_ptr<store::Database> open_database(const Invocation& invocation) {
  const std::string& url = invocation.config.text("database");
  if (url.starts_with("sqlite:")) {
    const auto folder = std::filesystem::path(url.substr(7)).parent_path();
    if (!folder.empty()) std::filesystem::create_directories(folder);
  }
  return store::Database::open(url);
}

app::Session session_on(store::Connection& connection, Language language) {
  return {connection, now(), language, system_secrets(), {}, ""};
}

bool prepare(const Invocation& invocation, store::Database& database) {
  const auto connection = database.connect();
  const auto migrated = store::migrate(*connection);
  if (!migrated) {
    invocation.err << explain(invocation.language, migrated.error()) << "\n";
    return false;
  }
  return true;
}

// Runs one use case in a transaction of its own; 0, or 1 with the refusal on err.
int run_use_case(const Invocation& invocation, const std::function<Result<Done>(app::Session&)>& use_case) {
  const auto database = open_database(invocation);
  if (!prepare(invocation, *database)) return 1;
  const auto connection = database->connect();
  store::Transaction transaction(*connection, store::Transaction::Kind::write);
  auto session = session_on(*connection, invocation.language);
  auto done = app::install(session);
  if (done) done = use_case(session);
  if (!done) {
    invocation.err << explain(invocation.language, done.error()) << "\n";
    return 1;
  }
  transaction.commit();
  return 0;
}

std::string read_file(const std::string& path) {
  std::ifstream stream(path, std::ios::binary);
  std::ostringstream text;
  text << stream.rdbuf();
  return text.str();
}

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

}  // namespace

int run_migrate(const Invocation& invocation) {
  const auto database = open_database(invocation);
  if (!prepare(invocation, *database)) return 1;
  invocation.out << t(invocation.language, "migrate.done") << "\n";
  return 0;
}

int run_tick(const Invocation& invocation) {
  return run_use_case(invocation, [&](app::Session& session) -> Result<Done> {
    invocation.out << n(invocation.language, "tick.made", app::tick(session)) << "\n";
    return Done{};
  });
}

int run_letters(const Invocation& invocation) {
  const auto& arguments = invocation.arguments;
  if (arguments.size() != 4) {
    invocation.err << t(invocation.language, "letters.usage") << "\n";
    return 2;
  }
  const auto number = parse_whole(arguments[1]);
  std::vector<cli::Letter> letters;
  for (const std::string_view line : split(read_file(arguments[2]), '\n')) {
    if (trim(line).empty()) continue;
    cli::Letter letter;
    for (const std::string_view part : split(trim(line), ';')) letter.address.emplace_back(trim(part));
    letters.push_back(std::move(letter));
  }
  if (!number || letters.empty()) {
    invocation.err << t(invocation.language, "letters.no_addresses", {{"file", arguments[2]}}) << "\n";
    return 1;
  }
  return run_use_case(invocation, [&](app::Session& session) -> Result<Done> {
    const auto round = TRY(app::view_dossier(session, arguments[0], *number));
    const auto codes =
        TRY(app::issue_letter_codes(session, arguments[0], *number, static_cast<std::int64_t>(letters.size())));
    for (std::size_t i = 0; i < letters.size(); ++i) letters[i].code = codes[i];
    std::string base = invocation.config.text("public-url");
    if (base.empty()) base = "http://" + invocation.config.text("address") + ":" + invocation.config.text("port");
    const cli::LetterTexts texts{round.municipality.name, round.link.title,
                                 round.link.due_on
                                     ? t(invocation.language, "letters.until",
                                         {{"date", format_weekday_date(invocation.language, *round.link.due_on)}})
                                     : "",
                                 base + "/" + arguments[0] + "/dossier/" + arguments[1] + "/stemmen"};
    std::ofstream file(arguments[3], std::ios::binary);
    file << cli::render_letters(invocation.language, texts, letters);
    file.close();
    if (!file) return Error{ErrorCode::unavailable, "letters.not_written", {{"file", arguments[3]}}};
    invocation.out << n(invocation.language, "letters.made", static_cast<long long>(letters.size())) << "\n";
    return Done{};
  });
}

int run_import(const Invocation& invocation) {
  const auto& arguments = invocation.arguments;
  if (arguments.size() != 4 || arguments[0] != "round" || arguments[2] != "--municipality") {
    invocation.err << t(invocation.language, "import.usage") << "\n";
    return 2;
  }
  const std::string text = read_file(arguments[1]);
  return run_use_case(invocation, [&](app::Session& session) -> Result<Done> {
    const auto imported = TRY(app::import_round(session, arguments[3], text, arguments[1]));
    for (const Finding& finding : imported.findings) invocation.err << explain(invocation.language, finding) << "\n";
    if (imported.number == 0) return Error{ErrorCode::invalid, "import.refused"};
    invocation.out << t(invocation.language, "import.round",
                        {{"plans", format_number(invocation.language, imported.plans)},
                         {"ballots", format_number(invocation.language, imported.ballots)},
                         {"address", "/" + arguments[3] + "/dossier/" + std::to_string(imported.number)}})
                   << "\n";
    return Done{};
  });
}

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

  const auto database = open_database(invocation);
  store::Writer writer(*database);
  const Language language = invocation.language;
  web::Edge edge;
  edge.read = [&database, language](const std::function<void(app::Session&)>& work) {
    thread_local const std::unique_ptr<store::Connection> connection = database->connect();
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
  const std::string& public_url = invocation.config.text("public-url");
  const web::SiteSettings site{language, public_url.starts_with("https://"), make_token(system_secrets())};
  web::ServerSettings settings;
  settings.address = invocation.config.text("address");
  settings.port = static_cast<unsigned short>(invocation.config.number("port"));
  settings.threads = invocation.config.number("threads");
  settings.https = site.https;
  web::HttpServer server(settings, web::make_site(std::move(edge), site));
  server.start();
  const Clock clock(writer);
  invocation.out << t(language, "serve.open",
                      {{"url", "http://" + settings.address + ":" + std::to_string(server.port())}})
                 << std::endl;
  int received = 0;
  sigwait(&signals, &received);
  server.stop();
  return 0;
}

}  // namespace meent::main
