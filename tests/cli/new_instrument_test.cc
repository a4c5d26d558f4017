// SPDX-License-Identifier: EUPL-1.2
// docs/walkthroughs/add-an-instrument.md begins with tools/new_instrument.sh: what it makes lints, its story passes and
// reaches everything, and it overwrites nothing.
#include <gtest/gtest.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <sstream>

#include "base/check.h"
#include "cli/lint.h"
#include "cli/story.h"

namespace meent::cli {
namespace {

namespace fs = std::filesystem;

class NewInstrument : public ::testing::Test {
 protected:
  void SetUp() override {
    fs::remove_all(place_);
    fs::create_directories(place_ / "tools");
    fs::create_directories(place_ / "instruments" / "stories");
    fs::copy_file(fs::path(MEENT_SOURCE_DIR) / "tools" / "new_instrument.sh", place_ / "tools" / "new_instrument.sh");
  }
  void TearDown() override { fs::remove_all(place_); }

  int make(const std::string& id) const {
    const std::string tool = (place_ / "tools" / "new_instrument.sh").string();
    return std::system(("bash '" + tool + "' '" + id + "' >/dev/null 2>&1").c_str());
  }

  int run(const Command& command, int (*work)(const Call&), const std::vector<std::string>& line) {
    std::ostringstream out;
    const auto given = parse_arguments(command, line);
    CHECK(given.has_value());
    const int status = work(Call{command, *given, Language::en, out, out});
    said_ = out.str();
    return status;
  }

  std::string said_;
  // One for each test: they may run at the same time.
  const fs::path place_ = fs::path(::testing::TempDir()) / ("meent_new_instrument_" + std::to_string(::getpid()));
};

TEST_F(NewInstrument, lints_and_its_story_reaches_everything) {
  ASSERT_EQ(make("wijkschouw"), 0);
  EXPECT_EQ(run(lint_command, run_lint, {(place_ / "instruments").string()}), 0) << said_;
  EXPECT_EQ(run(story_command, run_story, {"--coverage", (place_ / "instruments" / "stories").string()}), 0) << said_;
  EXPECT_EQ(said_.find("no story"), std::string::npos) << said_;
}

TEST_F(NewInstrument, refuses_what_is_there_already_and_what_is_no_name) {
  ASSERT_EQ(make("wijkschouw"), 0);
  EXPECT_NE(make("wijkschouw"), 0);
  for (const auto* id : {"", "Wijkschouw", "wijk schouw", "../wijk", "9wijk"}) EXPECT_NE(make(id), 0) << id;
}

}  // namespace
}  // namespace meent::cli
