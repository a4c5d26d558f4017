// SPDX-License-Identifier: EUPL-1.2
// Files that travel inside the binary: instruments/, municipalities/, migrations/, texts/*.mo, web/dist. Names are
// relative to the project ("instruments/buurtbegroten.toml"); the table is made by cmake/embed.cmake, sorted by name.
#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace meent {

struct EmbeddedFile {
  std::string_view name;
  std::string_view bytes;
};

std::span<const EmbeddedFile> embedded_files();
std::optional<std::string_view> find_embedded(std::string_view name);  // binary search

}  // namespace meent
