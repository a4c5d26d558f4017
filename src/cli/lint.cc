// SPDX-License-Identifier: EUPL-1.2
#include "cli/lint.h"

#include <algorithm>
#include <filesystem>
#include <ostream>
#include <set>

#include "cli/text_files.h"
#include "domain/instrument_lint.h"
#include "domain/instrument_parser.h"

namespace meent::cli {
namespace {

bool has(const std::vector<domain::Instrument>& instruments, const std::string& id) {
  return std::any_of(instruments.begin(), instruments.end(),
                     [&](const domain::Instrument& item) { return item.id == id; });
}

// The other definitions in the folder of a file that was given alone; only for comparing with.
void add_neighbours(std::vector<domain::Instrument>& instruments, const std::set<std::string>& folders) {
  for (const auto& folder : folders) {
    const auto files = read_text_files(folder, ".toml");
    if (!files) continue;
    for (const auto& file : *files) {
      auto parsed = domain::parse_instrument(file.text, file.name);
      if (parsed && !has(instruments, parsed.value->id)) instruments.push_back(*std::move(parsed.value));
    }
  }
}

}  // namespace

int run_lint(const Call& call) {
  const auto& paths = call.given.words;
  std::vector<TextFile> files;
  for (const auto& path : paths) {
    auto found = read_text_files(path, ".toml");
    if (!found) return call.refuse(Error{ErrorCode::not_found, "file.unreadable", {{"file", path}}});
    if (found->empty()) return call.refuse(Error{ErrorCode::not_found, "lint.nothing", {{"folder", path}}});
    files.insert(files.end(), found->begin(), found->end());
  }
  if (paths.empty()) files = embedded_text_files("instruments/", ".toml");
  std::vector<domain::Instrument> instruments;
  std::vector<Finding> findings;
  std::set<std::string> names;
  std::set<std::string> folders;
  for (const auto& file : files) {
    names.insert(file.name);
    const auto folder = std::filesystem::path(file.name).parent_path();
    folders.insert(folder.empty() ? "." : folder.string());
    auto parsed = domain::parse_instrument(file.text, file.name);
    const auto more = parsed ? domain::lint(*parsed.value) : parsed.findings;
    findings.insert(findings.end(), more.begin(), more.end());
    if (parsed) instruments.push_back(*std::move(parsed.value));
  }
  if (!paths.empty()) add_neighbours(instruments, folders);
  for (auto& finding : domain::lint_together(instruments))
    if (names.contains(finding.file)) findings.push_back(std::move(finding));
  if (call.json()) {
    call.out << Json::object({{"files", static_cast<std::int64_t>(files.size())},
                              {"findings", findings_to_json(call.language, findings)}})
                    .to_text(1)
             << '\n';
    return findings.empty() ? 0 : 1;
  }
  for (const auto& finding : findings) call.out << explain(call.language, finding) << '\n';
  call.out << t(call.language, findings.empty() ? "lint.clean" : "lint.found",
                {{"files", std::to_string(files.size())}, {"count", std::to_string(findings.size())}})
           << '\n';
  return findings.empty() ? 0 : 1;
}

}  // namespace meent::cli
