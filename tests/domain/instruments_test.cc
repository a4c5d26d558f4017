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
#include "domain/story_coverage.h"

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

void expect_both(const Instrument& instrument, const std::string& what, const LocalText& text) {
  EXPECT_FALSE(text.nl.empty()) << instrument.file << ": " << what << " has no Dutch text";
  EXPECT_FALSE(text.en.empty()) << instrument.file << ": " << what << " has no English text";
}

// What residents read of a definition that Meent ships, they can read in both languages; a button has a title.
TEST(Instruments, texts_are_in_dutch_and_english) {
  auto files = list(folder, ".toml");
  for (const auto& draft : list(folder + "/drafts", ".toml")) files.push_back(draft);
  for (const auto& instrument : load_all(files)) {
    expect_both(instrument, "the title", instrument.title);
    expect_both(instrument, "the summary", instrument.summary);
    if (!instrument.opening.title.empty()) expect_both(instrument, "the opening", instrument.opening.title);
    for (const auto& field : instrument.fields) {
      expect_both(instrument, field.name, field.label);
      if (!field.help.empty()) expect_both(instrument, field.name, field.help);
      for (const auto& option : field.options) expect_both(instrument, option.name, option.label);
    }
    for (const auto& role : instrument.roles)
      if (!role.who.empty()) expect_both(instrument, role.name, role.who);
    for (const auto& phase : instrument.phases) {
      expect_both(instrument, phase.name, phase.title);
      if (!phase.help.empty()) expect_both(instrument, phase.name, phase.help);
      for (const auto& move : phase.moves) {
        const bool by_people = std::any_of(move.by.begin(), move.by.end(), [](const std::string& role) {
          return role != clock_role && role != parent_role;
        });
        if (by_people) expect_both(instrument, move.name, move.title);
      }
    }
    EXPECT_TRUE(instrument.file.ends_with("/" + instrument.id + ".toml")) << instrument.file;
  }
}

// Whoever publishes a definition has seen every move made, every end reached and every refusal given.
TEST(Instruments, stories_pass_and_try_every_move_end_and_refusal) {
  const auto instruments = load_all(list(folder, ".toml"));
  StoryReport report;
  for (const auto& file : list(folder + "/stories", ".story")) report.add(run_stories(read(file), file, instruments));
  for (const auto& finding : report.findings) ADD_FAILURE() << show(finding);
  for (const auto& instrument : instruments) {
    const auto coverage = measure_coverage(instrument, report);
    EXPECT_GT(coverage.moves.total, 0) << instrument.id;
    for (const auto& end : coverage.ends.missing) ADD_FAILURE() << instrument.id << " never reaches " << end;
    for (const auto& move : coverage.moves.missing) ADD_FAILURE() << instrument.id << " never makes " << move;
    for (const auto& refusal : coverage.refusals.missing) ADD_FAILURE() << instrument.id << " never gets " << refusal;
  }
}

}  // namespace
}  // namespace meent::domain
