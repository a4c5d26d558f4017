// SPDX-License-Identifier: EUPL-1.2
#include "main/database_command.h"

#include <chrono>
#include <filesystem>
#include <ostream>

#include "app/install.h"
#include "store/migrate.h"

namespace meent::main {
namespace {

Instant now() {
  return Instant{
      std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::system_clock::now().time_since_epoch())
          .count()};
}

}  // namespace

int run_use_case(const Invocation& invocation, const std::function<Result<Done>(app::Session&)>& use_case) {
  const std::string& url = invocation.config.text("database");
  if (url.starts_with("sqlite:")) {
    const auto folder = std::filesystem::path(url.substr(7)).parent_path();
    if (!folder.empty()) std::filesystem::create_directories(folder);
  }
  const auto database = store::Database::open(url);
  const auto connection = database->connect();
  const auto migrated = store::migrate(*connection);
  if (!migrated) {
    invocation.err << explain(invocation.language, migrated.error()) << "\n";
    return 1;
  }
  store::Transaction transaction(*connection, store::Transaction::Kind::write);
  app::Session session{*connection, now(), invocation.language, system_secrets(), {}, ""};
  auto done = app::install(session);
  if (done) done = use_case(session);
  if (!done) {
    invocation.err << explain(invocation.language, done.error()) << "\n";
    return 1;
  }
  transaction.commit();
  return 0;
}

}  // namespace meent::main
