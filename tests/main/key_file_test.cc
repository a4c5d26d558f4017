// SPDX-License-Identifier: EUPL-1.2
// The secret key: made once, for its owner alone, and the same after a restart.
#include "main/key_file.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "base/check.h"

namespace meent::main {
namespace {

namespace fs = std::filesystem;

class KeyFile : public testing::Test {
 protected:
  KeyFile() {
    folder_ = fs::temp_directory_path() / ("meent_key_" + std::to_string(getpid()));
    fs::create_directories(folder_);
  }
  ~KeyFile() override { fs::remove_all(folder_); }
  Config config(const std::string& database, const std::string& key_file = "") const {
    return read_config({"", {}, {{"MEENT_DATABASE", database}, {"MEENT_KEY_FILE", key_file}}, {}}).config;
  }
  std::string in_folder(const std::string& name) const { return (folder_ / name).string(); }
  fs::path folder_;
};

TEST_F(KeyFile, is_made_beside_the_database_and_survives_a_restart) {
  const Config settings = config("sqlite:" + in_folder("meent.db"));
  const std::string key = MUST(get_key(settings, system_secrets()));
  EXPECT_GE(key.size(), 43U);
  EXPECT_EQ(fs::status(in_folder("meent.db.key")).permissions(), static_cast<fs::perms>(0600));
  EXPECT_EQ(MUST(get_key(settings, system_secrets())), key);
  EXPECT_FALSE(fs::exists(in_folder("meent.db.key.part")));
}

TEST_F(KeyFile, stands_where_the_setting_says) {
  const Config settings = config("postgresql://db/meent", in_folder("sleutel"));
  const std::string key = MUST(get_key(settings, system_secrets()));
  EXPECT_TRUE(fs::exists(in_folder("sleutel")));
  EXPECT_EQ(MUST(get_key(settings, system_secrets())), key);
}

TEST_F(KeyFile, is_not_there_for_a_database_without_a_place_here) {
  for (const char* database : {"sqlite::memory:", "postgresql://db/meent"}) {
    const Config settings = config(database);
    EXPECT_FALSE(find_key_path(settings));
    EXPECT_NE(MUST(get_key(settings, system_secrets())), MUST(get_key(settings, system_secrets())));
  }
}

TEST_F(KeyFile, is_refused_when_others_can_read_it_or_it_is_too_short) {
  const Config settings = config("sqlite::memory:", in_folder("sleutel"));
  std::ofstream(in_folder("sleutel")) << std::string(43, 'k') << "\n";
  fs::permissions(in_folder("sleutel"), static_cast<fs::perms>(0644));
  EXPECT_EQ(get_key(settings, system_secrets()).error().key, "key.open_to_others");
  fs::permissions(in_folder("sleutel"), static_cast<fs::perms>(0640));
  EXPECT_EQ(MUST(get_key(settings, system_secrets())), std::string(43, 'k'));
  std::ofstream(in_folder("sleutel")) << "kort";
  EXPECT_EQ(get_key(settings, system_secrets()).error().key, "key.too_short");
}

TEST_F(KeyFile, that_cannot_be_made_is_refused) {
  EXPECT_EQ(get_key(config("sqlite::memory:", in_folder("weg/sleutel")), system_secrets()).error().key,
            "file.not_written");
  EXPECT_EQ(get_key(config("sqlite::memory:", folder_.string()), system_secrets()).error().key, "file.folder");
}

}  // namespace
}  // namespace meent::main
