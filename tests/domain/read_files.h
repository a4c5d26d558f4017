// SPDX-License-Identifier: EUPL-1.2
// The definitions and stories of this repository, for tests.
#pragma once

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace meent::domain {

inline std::string read_file(const std::string& name) {
  std::ifstream in(std::string(MEENT_SOURCE_DIR) + "/" + name, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

// Names from the root of the repository, in order.
inline std::vector<std::string> list_files(const std::string& folder, std::string_view ending) {
  std::vector<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(std::string(MEENT_SOURCE_DIR) + "/" + folder))
    if (entry.path().string().ends_with(ending)) names.push_back(folder + "/" + entry.path().filename().string());
  std::sort(names.begin(), names.end());
  return names;
}

}  // namespace meent::domain
