// SPDX-License-Identifier: EUPL-1.2
#include "cli/lint.h"

#include <algorithm>
#include <filesystem>
#include <ostream>
#include <set>

#include "cli/text_files.h"
#include "domain/instrument_lint.h"
#include "domain/instrument_parser.h"
#include "domain/municipality_lint.h"
#include "domain/toml_tree.h"

namespace meent::cli {
namespace {

bool has(const std::vector<domain::Instrument>& instruments, const std::string& id) {
  return std::any_of(instruments.begin(), instruments.end(),
                     [&](const domain::Instrument& item) { return item.id == id; });
}

std::string normal(const std::string& name) { return std::filesystem::path(name).lexically_normal().string(); }

// The other definitions in the folders of files that were given alone; only for comparing with. False when one of them
// cannot be read: what the others say about it is then no fault of theirs.
bool add_neighbours(std::vector<domain::Instrument>& instruments, const std::set<std::string>& folders,
                    const std::set<std::string>& given) {
  bool all_read = true;
  for (const auto& folder : folders) {
    const auto files = read_text_files(folder, ".toml");
    if (!files) continue;
    for (const auto& file : *files) {
      if (given.contains(normal(file.name))) continue;
      auto parsed = domain::parse_instrument(file.text, file.name);
      all_read = all_read && parsed;
      if (parsed) instruments.push_back(*std::move(parsed.value));
    }
  }
  return all_read;
}

// A municipality's file has a slug where a definition has an id.
bool is_municipality(const TextFile& file) {
  const auto tree = domain::parse_toml(file.text, file.name);
  return tree && tree.value->find("slug") != nullptr && tree.value->find("format") == nullptr;
}

// Holds municipalities to the definitions that travel in the binary, or to those of this run where they differ.
class MunicipalityCheck {
 public:
  explicit MunicipalityCheck(const std::vector<domain::Instrument>& given) : instruments_(given) {
    for (const auto& file : embedded_text_files("instruments/", ".toml")) {
      auto parsed = domain::parse_instrument(file.text, file.name);
      if (!parsed || has(instruments_, parsed.value->id)) continue;
      (file.name.starts_with("instruments/drafts/") ? drafts_ : instruments_).push_back(*std::move(parsed.value));
    }
  }

  std::vector<Finding> operator()(const TextFile& file) const {
    const auto parsed = domain::parse_municipality(file.text, file.name);
    return parsed ? domain::lint_municipality(*parsed.value, instruments_, drafts_) : parsed.findings;
  }

 private:
  std::vector<domain::Instrument> instruments_;
  std::vector<domain::Instrument> drafts_;
};

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
  bool all_read = true;
  const auto municipalities =
      std::stable_partition(files.begin(), files.end(), [](const TextFile& file) { return !is_municipality(file); });
  for (auto file = files.begin(); file != municipalities; ++file) {
    if (!names.insert(normal(file->name)).second) continue;
    const auto folder = std::filesystem::path(file->name).parent_path();
    folders.insert(folder.empty() ? "." : folder.string());
    auto parsed = domain::parse_instrument(file->text, file->name);
    const auto more = parsed ? domain::lint(*parsed.value) : parsed.findings;
    findings.insert(findings.end(), more.begin(), more.end());
    all_read = all_read && parsed;
    if (parsed) instruments.push_back(*std::move(parsed.value));
  }
  if (!paths.empty()) all_read = add_neighbours(instruments, folders, names) && all_read;
  if (all_read)
    for (auto& finding : domain::lint_together(instruments))
      if (names.contains(normal(finding.file))) findings.push_back(std::move(finding));
  if (municipalities != files.end()) {
    const MunicipalityCheck check(instruments);
    for (auto file = municipalities; file != files.end(); ++file)
      for (auto& finding : check(*file)) findings.push_back(std::move(finding));
  }
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
