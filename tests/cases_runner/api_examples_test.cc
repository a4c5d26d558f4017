// SPDX-License-Identifier: EUPL-1.2
// What docs/api.md shows is what works: each command of its blocks is run by a shell, with curl, against a site that
// has the rounds of which it speaks. Skipped where curl is not installed.
#include <gtest/gtest.h>
#include <stdlib.h>

#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "app/install.h"
#include "base/check.h"
#include "base/text.h"
#include "support/round_builder.h"
#include "support/test_site.h"

namespace meent::cases {
namespace {

// The commands of blocks that are marked "sh", each with its continued lines.
std::vector<std::string> commands_of(const std::string& document) {
  std::vector<std::string> commands;
  bool inside = false;
  bool goes_on = false;
  for (const std::string_view line : split(document, '\n')) {
    if (line.starts_with("```")) {
      inside = line == "```sh";
      continue;
    }
    if (!inside || line.empty()) continue;
    if (goes_on) commands.back() += "\n" + std::string(line);
    else commands.emplace_back(line);
    goes_on = line.ends_with('\\');
  }
  return commands;
}

std::string with_port(std::string command, unsigned short port) {
  const std::string written = "127.0.0.1:8080";
  for (auto at = command.find(written); at != std::string::npos; at = command.find(written))
    command.replace(at, written.size(), "127.0.0.1:" + std::to_string(port));
  return command;
}

// Standard output of a shell.
std::string run(const std::string& script) {
  const std::filesystem::path file = std::filesystem::path(testing::TempDir()) / "api_example.sh";
  std::ofstream(file) << script;
  FILE* const pipe = popen(("bash " + file.string() + " 2>&1").c_str(), "r");
  CHECK(pipe != nullptr);
  std::string out;
  std::array<char, 4096> part{};
  while (const std::size_t got = fread(part.data(), 1, part.size(), pipe)) out.append(part.data(), got);
  pclose(pipe);
  return out;
}

TEST(ApiExamples, of_the_manual_work_as_they_are_written) {
  if (run("command -v curl") == "") GTEST_SKIP() << "curl is not installed";
  test::TestSite site({.now = start_of(Date(2026, 3, 2)).plus_seconds(10 * 3600)});
  std::string key, code, points_code, ranking_code;
  site.run([&](app::Session& session) {
    static_cast<void>(MUST(app::install(session)));
    const auto ideas = test::make_round(session, {.phase = "ideeen", .plans = 1});
    const auto voting = test::make_round(session, {.title = "Stemronde", .phase = "stemmen", .plans = 2, .codes = 1});
    // The numbers that the manual speaks of.
    EXPECT_EQ(ideas.number, 1);
    EXPECT_EQ(ideas.plans.at(0), 2);
    EXPECT_EQ(voting.number, 3);
    EXPECT_EQ(voting.plans.at(1), 5);
    const auto points =
        test::make_round(session, {.title = "Punten", .phase = "stemmen", .plans = 1, .codes = 1, .kind = "points"});
    EXPECT_EQ(points.number, 6);
    const auto ranking =
        test::make_round(session, {.title = "Volgorde", .phase = "stemmen", .plans = 2, .codes = 1, .kind = "ranking"});
    EXPECT_EQ(ranking.number, 8);
    points_code = points.codes.at(0);
    ranking_code = ranking.codes.at(0);
    key = test::give_access_token(session, "bewoner@voorbeeld.invalid");
    code = voting.codes.at(0);
  });
  std::ifstream stream(std::string(MEENT_SOURCE_DIR) + "/docs/api.md", std::ios::binary);
  const auto commands = commands_of(std::string{std::istreambuf_iterator<char>(stream), {}});
  EXPECT_GT(commands.size(), 12u);
  for (const std::string& command : commands) {
    if (command.find("curl ") == std::string::npos) continue;
    // -w writes the status behind whatever came.
    const std::string out =
        run("cd '" + testing::TempDir() + "'\ncurl() { command curl --max-time 20 -w '\\n%{http_code}' \"$@\"; }\n" +
            "KEY='" + key + "' CODE='" + code + "' POINTS_CODE='" + points_code + "' RANKING_CODE='" + ranking_code +
            "'\n" + with_port(command, site.port()) + "\n");
    EXPECT_EQ(out.substr(out.rfind('\n') + 1).substr(0, 1), "2") << command << "\n" << out;
  }
}

}  // namespace
}  // namespace meent::cases
