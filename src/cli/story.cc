// SPDX-License-Identifier: EUPL-1.2
#include "cli/story.h"

#include <algorithm>
#include <filesystem>
#include <map>

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

void print_gaps(std::ostream& out, Language language, const Instruments& instruments,
                const domain::StoryReport& report) {
  for (const auto& instrument : instruments) {
    if (!report.phases.contains(instrument.id)) continue;
    const auto gaps = domain::find_gaps(instrument, report);
    for (const auto& phase : gaps.final_phases)
      out << t(language, "story.gap_phase", {{"instrument", instrument.id}, {"phase", phase}}) << '\n';
    for (const auto& move : gaps.moves)
      out << t(language, "story.gap_move", {{"instrument", instrument.id}, {"move", move}}) << '\n';
  }
}

}  // namespace

int run_story(const std::vector<std::string>& args, std::ostream& out, std::ostream& err, Language language) {
  bool coverage = false;
  std::vector<std::string> paths;
  for (const auto& arg : args) {
    if (arg == "--coverage") {
      coverage = true;
    } else if (arg.starts_with("-")) {
      err << t(language, "story.usage") << '\n';
      return 2;
    } else {
      paths.push_back(arg);
    }
  }
  std::vector<TextFile> stories;
  bool embedded = false;
  if (paths.empty()) {
    embedded = !std::filesystem::is_directory("instruments/stories");
    if (!embedded) paths.emplace_back("instruments/stories");
  }
  if (embedded) stories = embedded_text_files("instruments/stories/", ".story");
  for (const auto& path : paths) {
    auto found = read_text_files(path, ".story");
    if (!found) {
      err << t(language, "lint.unreadable", {{"path", path}}) << '\n';
      return 2;
    }
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
  for (const auto& finding : report.findings) out << explain(language, finding) << '\n';
  if (coverage)
    for (const auto& [folder, instruments] : by_folder) print_gaps(out, language, instruments, report);
  out << t(language, report.findings.empty() ? "story.passed" : "story.failed",
           {{"stories", std::to_string(report.stories)},
            {"steps", std::to_string(report.steps)},
            {"count", std::to_string(report.findings.size())}})
      << '\n';
  return report.findings.empty() ? 0 : 1;
}

}  // namespace meent::cli
