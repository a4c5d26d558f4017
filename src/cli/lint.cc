// SPDX-License-Identifier: EUPL-1.2
#include "cli/lint.h"

#include <algorithm>
#include <filesystem>
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

int run_lint(const std::vector<std::string>& args, std::ostream& out, std::ostream& err, Language language) {
  std::vector<TextFile> files;
  for (const auto& path : args) {
    if (path.starts_with("-")) {
      err << t(language, "lint.usage") << '\n';
      return 2;
    }
    auto found = read_text_files(path, ".toml");
    if (!found) {
      err << t(language, "lint.unreadable", {{"path", path}}) << '\n';
      return 2;
    }
    files.insert(files.end(), found->begin(), found->end());
  }
  if (args.empty()) files = embedded_text_files("instruments/", ".toml");
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
  if (!args.empty()) add_neighbours(instruments, folders);
  for (auto& finding : domain::lint_together(instruments))
    if (names.contains(finding.file)) findings.push_back(std::move(finding));
  for (const auto& finding : findings) out << explain(language, finding) << '\n';
  out << t(language, findings.empty() ? "lint.clean" : "lint.found",
           {{"files", std::to_string(files.size())}, {"count", std::to_string(findings.size())}})
      << '\n';
  return findings.empty() ? 0 : 1;
}

}  // namespace meent::cli
