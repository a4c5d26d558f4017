// SPDX-License-Identifier: EUPL-1.2
#include "cli/text_files.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "base/embedded.h"

namespace meent::cli {

Result<std::string> read_file(const std::string& path, std::size_t limit) {
  namespace fs = std::filesystem;
  std::error_code failed;
  const fs::file_status status = fs::status(path, failed);
  const Params params{{"file", path}};
  if (status.type() == fs::file_type::not_found) return Error{ErrorCode::not_found, "file.missing", params};
  if (fs::is_directory(status)) return Error{ErrorCode::invalid, "file.folder", params};
  // A pipe or a device may never end.
  if (!failed && !fs::is_regular_file(status)) return Error{ErrorCode::invalid, "file.not_plain", params};
  std::ifstream stream(path, std::ios::binary);
  std::string text;
  if (stream) {
    text.resize(limit + 1);
    stream.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(stream.gcount()));
  }
  if (failed || stream.bad() || !stream.is_open()) return Error{ErrorCode::unavailable, "file.unreadable", params};
  if (text.size() > limit)
    return Error{
        ErrorCode::invalid, "file.too_large", {{"file", path}, {"limit", std::to_string(limit / (1024 * 1024))}}};
  return text;
}

std::optional<std::vector<TextFile>> read_text_files(const std::string& path, std::string_view ending) {
  namespace fs = std::filesystem;
  std::vector<std::string> names;
  std::error_code failed;
  if (fs::is_directory(path, failed)) {
    for (fs::recursive_directory_iterator entry(path, failed), end; !failed && entry != end; entry.increment(failed))
      if (entry->is_regular_file(failed) && entry->path().string().ends_with(ending))
        names.push_back(entry->path().string());
    if (failed) return std::nullopt;
  } else {
    names.push_back(path);
  }
  std::sort(names.begin(), names.end());
  std::vector<TextFile> files;
  for (const auto& name : names) {
    std::ifstream in(name, std::ios::binary);
    if (!in) return std::nullopt;
    files.push_back({name, std::string(std::istreambuf_iterator<char>(in), {})});
    if (in.bad()) return std::nullopt;
  }
  return files;
}

std::vector<TextFile> embedded_text_files(std::string_view start, std::string_view ending) {
  std::vector<TextFile> files;
  for (const auto& file : embedded_files())
    if (file.name.starts_with(start) && file.name.ends_with(ending))
      files.push_back({std::string(file.name), std::string(file.bytes)});
  return files;
}

}  // namespace meent::cli
