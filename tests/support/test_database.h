// SPDX-License-Identifier: EUPL-1.2
// A fresh, migrated database for a test: a SQLite file of its own, or a schema of its own in the PostgreSQL that
// MEENT_TEST_POSTGRES names (tools/test_postgres starts one).
#pragma once

#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <memory>
#include <string>

#include "base/check.h"
#include "base/random.h"
#include "store/database.h"
#include "store/migrate.h"

namespace meent::test {

inline bool has_postgres() { return std::getenv("MEENT_TEST_POSTGRES") != nullptr; }

class TestDatabase {
 public:
  explicit TestDatabase(bool sqlite = true) {
    const std::string name = "meent_" + make_code(system_secrets(), 12);
    if (sqlite) {
      path_ = std::filesystem::temp_directory_path() / (name + ".db");
      url_ = "sqlite:" + path_.string();
    } else {
      const std::string base = std::getenv("MEENT_TEST_POSTGRES");
      store::Database::open(base)->connect()->run_script("CREATE SCHEMA \"" + name + "\"");
      url_ = base + "?options=-csearch_path%3D%22" + name + "%22";
    }
    database_ = store::Database::open(url_);
    const auto connection = database_->connect();
    static_cast<void>(MUST(store::migrate(*connection)));
  }
  ~TestDatabase() {
    database_.reset();
    if (path_.empty()) return;
    for (const char* suffix : {"", "-wal", "-shm"}) std::filesystem::remove(path_.string() + suffix);
  }
  store::Database& operator*() { return *database_; }
  store::Database* operator->() { return database_.get(); }
  const std::string& url() const { return url_; }

 private:
  std::filesystem::path path_;
  std::string url_;
  std::unique_ptr<store::Database> database_;
};

}  // namespace meent::test
