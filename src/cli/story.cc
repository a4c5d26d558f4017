// SPDX-License-Identifier: EUPL-1.2
#include "cli/story.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <ostream>

#include "cli/text_files.h"
#include "domain/instrument_parser.h"
#include "domain/story.h"
#include "domain/story_coverage.h"

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

struct CoveredInstrument {
  std::string id;
  domain::StoryCoverage coverage;
};

// Of all definitions, or of those that the chosen stories are about.
std::vector<CoveredInstrument> measure_all(const std::map<std::string, Instruments>& by_folder,
                                           const domain::StoryReport& report, bool chosen) {
  std::vector<CoveredInstrument> all;
  for (const auto& [folder, instruments] : by_folder)
    for (const auto& instrument : instruments)
      if (!chosen || report.phases.contains(instrument.id))
        all.push_back({instrument.id, domain::measure_coverage(instrument, report)});
  std::sort(all.begin(), all.end(),
            [](const CoveredInstrument& left, const CoveredInstrument& right) { return left.id < right.id; });
  return all;
}

std::vector<std::string> gaps_of(Language language, const CoveredInstrument& item) {
  std::vector<std::string> gaps;
  const auto add = [&](const domain::Covered& covered, std::string_view key, const std::string& name) {
    for (const auto& missing : covered.missing)
      gaps.push_back(t(language, key, {{"instrument", item.id}, {name, missing}}));
  };
  add(item.coverage.ends, "story.gap_phase", "phase");
  add(item.coverage.moves, "story.gap_move", "move");
  add(item.coverage.refusals, "story.gap_refusal", "refusal");
  return gaps;
}

std::string reached(const domain::Covered& covered) {
  return std::to_string(covered.total - static_cast<int>(covered.missing.size()));
}

std::string covered_in_words(Language language, const CoveredInstrument& item) {
  const auto& [moves, ends, refusals] = item.coverage;
  return t(language, "story.covered",
           {{"instrument", item.id},
            {"moves", reached(moves)},
            {"all_moves", std::to_string(moves.total)},
            {"percentage", std::to_string(moves.total == 0 ? 100 : std::stoi(reached(moves)) * 100 / moves.total)},
            {"ends", reached(ends)},
            {"all_ends", std::to_string(ends.total)},
            {"refusals", reached(refusals)},
            {"all_refusals", std::to_string(refusals.total)}});
}

Json covered_to_json(const CoveredInstrument& item) {
  const auto count = [](const domain::Covered& covered) {
    return Json::object(
        {{"total", covered.total}, {"reached", covered.total - static_cast<int>(covered.missing.size())}});
  };
  return Json::object({{"instrument", item.id},
                       {"moves", count(item.coverage.moves)},
                       {"ends", count(item.coverage.ends)},
                       {"refusals", count(item.coverage.refusals)}});
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
  std::vector<CoveredInstrument> covered;
  if (coverage) covered = measure_all(by_folder, report, !call.given.words.empty());
  std::vector<std::string> gaps;
  for (const auto& item : covered)
    for (auto& gap : gaps_of(call.language, item)) gaps.push_back(std::move(gap));
  if (call.json()) {
    Json answer = Json::object({{"stories", report.stories},
                                {"steps", report.steps},
                                {"findings", findings_to_json(call.language, report.findings)}});
    if (coverage) {
      std::vector<Json> rows;
      for (const auto& item : covered) rows.push_back(covered_to_json(item));
      answer.set("coverage", Json::array(std::move(rows)));
      answer.set("gaps", Json::array({gaps.begin(), gaps.end()}));
    }
    call.out << answer.to_text(1) << '\n';
    return report.findings.empty() ? 0 : 1;
  }
  for (const auto& finding : report.findings) call.out << explain(call.language, finding) << '\n';
  for (const auto& gap : gaps) call.out << gap << '\n';
  for (const auto& item : covered) call.out << covered_in_words(call.language, item) << '\n';
  call.out << t(call.language, report.findings.empty() ? "story.passed" : "story.failed",
                {{"stories", std::to_string(report.stories)},
                 {"steps", std::to_string(report.steps)},
                 {"count", std::to_string(report.findings.size())}})
           << '\n';
  return report.findings.empty() ? 0 : 1;
}

}  // namespace meent::cli
