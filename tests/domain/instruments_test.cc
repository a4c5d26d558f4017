// SPDX-License-Identifier: EUPL-1.2
// Every definition that is shipped lints clean, every story passes and every final phase is reached.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "domain/instrument_lint.h"
#include "domain/instrument_parser.h"
#include "domain/story.h"

namespace meent::domain {
namespace {

const std::string folder = std::string(MEENT_SOURCE_DIR) + "/instruments";

std::string read(const std::string& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<std::string> list(const std::string& path, std::string_view ending) {
  std::vector<std::string> files;
  for (const auto& entry : std::filesystem::directory_iterator(path))
    if (entry.path().string().ends_with(ending)) files.push_back(entry.path().string());
  std::sort(files.begin(), files.end());
  return files;
}

std::string show(const Finding& finding) {
  std::string text = finding.file + ":" + std::to_string(finding.line) + ": " + finding.key;
  for (const auto& [name, value] : finding.params) text += " " + name + "=" + value;
  return text;
}

std::vector<Instrument> load_all(const std::vector<std::string>& files) {
  std::vector<Instrument> instruments;
  for (const auto& file : files) {
    auto parsed = load_instrument(read(file), file);
    for (const auto& finding : parsed.findings) ADD_FAILURE() << show(finding);
    if (parsed) instruments.push_back(*std::move(parsed.value));
  }
  for (const auto& finding : lint_together(instruments)) ADD_FAILURE() << show(finding);
  return instruments;
}

TEST(Instruments, shipped_definitions_lint_clean) { EXPECT_GE(load_all(list(folder, ".toml")).size(), 3U); }

TEST(Instruments, drafts_lint_clean) { load_all(list(folder + "/drafts", ".toml")); }

TEST(Instruments, stories_pass_and_reach_every_final_phase) {
  const auto instruments = load_all(list(folder, ".toml"));
  StoryReport report;
  for (const auto& file : list(folder + "/stories", ".story")) report.add(run_stories(read(file), file, instruments));
  for (const auto& finding : report.findings) ADD_FAILURE() << show(finding);
  for (const auto& instrument : instruments) {
    const auto gaps = find_gaps(instrument, report);
    for (const auto& phase : gaps.final_phases) ADD_FAILURE() << instrument.id << " never reaches " << phase;
    for (const auto& move : gaps.moves) ADD_FAILURE() << instrument.id << " never makes " << move;
  }
}

}  // namespace
}  // namespace meent::domain
