// SPDX-License-Identifier: EUPL-1.2
// Files and folders that a command names, as texts with their names.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace meent::cli {

struct TextFile {
  std::string name;
  std::string text;
};

// The bytes of one file. Refuses with not_found "file.missing", invalid "file.folder", "file.not_plain" or
// "file.too_large" {limit, in MB}, unavailable "file.unreadable"; each has {file}.
Result<std::string> read_file(const std::string& path, std::size_t limit);

// The file, or all files of the folder and below that end so, sorted by name; nothing when it cannot be read.
std::optional<std::vector<TextFile>> read_text_files(const std::string& path, std::string_view ending);
// Those that travel in the binary, with names that start and end so.
std::vector<TextFile> embedded_text_files(std::string_view start, std::string_view ending);

}  // namespace meent::cli
