// SPDX-License-Identifier: EUPL-1.2
// Files and folders that a command names, as texts with their names.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace meent::cli {

struct TextFile {
  std::string name;
  std::string text;
};

// The file, or all files of the folder and below that end so, sorted by name; nothing when it cannot be read.
std::optional<std::vector<TextFile>> read_text_files(const std::string& path, std::string_view ending);
// Those that travel in the binary, with names that start and end so.
std::vector<TextFile> embedded_text_files(std::string_view start, std::string_view ending);

}  // namespace meent::cli
