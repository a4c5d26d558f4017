// SPDX-License-Identifier: EUPL-1.2
#include "cli/story.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <ostream>

#include "cli/text_files.h"
#include "domain/instrument_parser.h"
#include "domain/story.h"

namespace meent::cli {
namespace {

using Instruments = std::vector<domain::Instrument>;

Instruments parse_all(const std::vector<TextFile>& files, std::vector<Finding>& findings) {
  Instruments instruments;
  for (const auto& file : files) {
    auto parsed = domain::load_instrument(file.text, file.name);
    findings.insert(findings.end(), parsed.findings.begin(), parsed.findings.end());
    if (parsed) instruments.push_back(*std::move(parsed.value));
  }
  return instruments;
}

// The definitions beside a folder of stories: the nearest folder above that holds any, else those in the binary.
std::vector<TextFile> definitions_for(const std::string& story) {
  namespace fs = std::filesystem;
  std::error_code failed;
  const fs::path folder = fs::absolute(story, failed).lexically_normal().parent_path();
  for (const fs::path& place : {folder, folder.parent_path()}) {
    std::vector<TextFile> files;
    for (fs::directory_iterator entry(place, failed), end; !failed && entry != end; entry.increment(failed))
      if (entry->path().extension() == ".toml")
        if (auto found = read_text_files(entry->path().string(), ".toml"))
          files.insert(files.end(), found->begin(), found->end());
    if (!files.empty()) return files;
  }
  return embedded_text_files("instruments/", ".toml");
}

void add_gaps(std::vector<std::string>& found, Language language, const Instruments& instruments,
              const domain::StoryReport& report) {
  for (const auto& instrument : instruments) {
    if (!report.phases.contains(instrument.id)) continue;
    const auto gaps = domain::find_gaps(instrument, report);
    for (const auto& phase : gaps.final_phases)
      found.push_back(t(language, "story.gap_phase", {{"instrument", instrument.id}, {"phase", phase}}));
    for (const auto& move : gaps.moves)
      found.push_back(t(language, "story.gap_move", {{"instrument", instrument.id}, {"move", move}}));
  }
}

}  // namespace

int run_story(const Call& call) {
  std::vector<std::string> paths = call.given.words;
  std::vector<TextFile> stories;
  bool embedded = false;
  if (paths.empty()) {
    embedded = !std::filesystem::is_directory("instruments/stories");
    if (!embedded) paths.emplace_back("instruments/stories");
  }
  if (embedded) stories = embedded_text_files("instruments/stories/", ".story");
  for (const auto& path : paths) {
    auto found = read_text_files(path, ".story");
    if (!found) return call.refuse(Error{ErrorCode::not_found, "file.unreadable", {{"file", path}}});
    if (found->empty()) return call.refuse(Error{ErrorCode::not_found, "story.nothing", {{"folder", path}}});
    stories.insert(stories.end(), found->begin(), found->end());
  }
  domain::StoryReport report;
  std::map<std::string, Instruments> by_folder;
  for (const auto& story : stories) {
    const std::string folder = std::filesystem::path(story.name).parent_path().string();
    auto place = by_folder.find(folder);
    if (place == by_folder.end()) {
      const auto files = embedded ? embedded_text_files("instruments/", ".toml") : definitions_for(story.name);
      place = by_folder.emplace(folder, parse_all(files, report.findings)).first;
    }
    report.add(domain::run_stories(story.text, story.name, place->second));
  }
  const bool coverage = call.given.has("coverage");
  std::vector<std::string> gaps;
  if (coverage)
    for (const auto& [folder, instruments] : by_folder) add_gaps(gaps, call.language, instruments, report);
  if (call.json()) {
    Json answer = Json::object({{"stories", report.stories},
                                {"steps", report.steps},
                                {"findings", findings_to_json(call.language, report.findings)}});
    if (coverage) answer.set("gaps", Json::array({gaps.begin(), gaps.end()}));
    call.out << answer.to_text(1) << '\n';
    return report.findings.empty() ? 0 : 1;
  }
  for (const auto& finding : report.findings) call.out << explain(call.language, finding) << '\n';
  for (const auto& gap : gaps) call.out << gap << '\n';
  call.out << t(call.language, report.findings.empty() ? "story.passed" : "story.failed",
                {{"stories", std::to_string(report.stories)},
                 {"steps", std::to_string(report.steps)},
                 {"count", std::to_string(report.findings.size())}})
           << '\n';
  return report.findings.empty() ? 0 : 1;
}

}  // namespace meent::cli
