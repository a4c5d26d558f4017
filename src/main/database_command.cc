// SPDX-License-Identifier: EUPL-1.2
#include "main/database_command.h"

#include <chrono>
#include <filesystem>
#include <ostream>

#include "app/install.h"
#include "store/migrate.h"

namespace meent::main {

Instant now() {
  return Instant{
      std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::system_clock::now().time_since_epoch())
          .count()};
}

std::unique_ptr<store::Database> open_database(const Invocation& invocation) {
  const std::string& url = invocation.config.text("database");
  if (url.starts_with("sqlite:") && url != "sqlite::memory:") {
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
    invocation.refuse(migrated.error());
    return false;
  }
  return true;
}

int run_use_case(const Invocation& invocation, const std::function<Result<Done>(app::Session&)>& use_case) {
  const auto database = open_database(invocation);
  return run_use_case(invocation, *database, use_case);
}

int run_use_case(const Invocation& invocation, store::Database& database,
                 const std::function<Result<Done>(app::Session&)>& use_case) {
  if (!prepare(invocation, database)) return 1;
  const auto connection = database.connect();
  store::Transaction transaction(*connection, store::Transaction::Kind::write);
  auto session = session_on(*connection, invocation.language);
  auto done = app::install(session);
  if (done) done = use_case(session);
  if (!done) return invocation.refuse(done.error());
  transaction.commit();
  return 0;
}

}  // namespace meent::main
