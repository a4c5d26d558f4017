// SPDX-License-Identifier: EUPL-1.2
// Every tests/cases/**/*.case is a test by the name of its path.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "cases_runner/case_runner.h"

namespace meent::cases {
namespace {

const std::filesystem::path folder = std::filesystem::path(MEENT_SOURCE_DIR) / "tests" / "cases";

class Case : public testing::Test {
 public:
  explicit Case(std::string name) : name_(std::move(name)) {}

  void TestBody() override {
    std::ifstream stream(folder / name_, std::ios::binary);
    const CaseFile file = parse_case(std::string{std::istreambuf_iterator<char>(stream), {}});
    for (const std::string& mistake : file.mistakes) ADD_FAILURE() << "tests/cases/" << name_ << ":" << mistake;
    if (!file.mistakes.empty()) return;
    const auto failures = play_case(file);
    if (!file.known.empty())
      GTEST_SKIP() << "known: " << file.known
                   << (failures.empty() ? " — it is as it should be now: take away the first line of " + name_
                                        : "; still so at " + name_ + ":" + failures[0].substr(0, 200));
    for (const std::string& failure : failures) ADD_FAILURE() << "tests/cases/" << name_ << ":" << failure;
  }

 private:
  std::string name_;
};

int register_cases() {
  std::vector<std::string> names;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
    if (entry.path().extension() == ".case") names.push_back(entry.path().lexically_relative(folder).generic_string());
  std::sort(names.begin(), names.end());
  for (const std::string& name : names)
    testing::RegisterTest("Case", name.c_str(), nullptr, nullptr, (folder / name).c_str(), 1,
                          [name]() -> Case* { return new Case(name); });
  return static_cast<int>(names.size());
}

const int case_count = register_cases();

TEST(Cases, are_there) { EXPECT_GT(case_count, 100); }

}  // namespace
}  // namespace meent::cases
