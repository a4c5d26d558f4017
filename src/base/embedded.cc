// SPDX-License-Identifier: EUPL-1.2
#include "base/embedded.h"

#include <algorithm>

namespace meent {

std::optional<std::string_view> find_embedded(std::string_view name) {
  const auto files = embedded_files();
  const auto found =
      std::lower_bound(files.begin(), files.end(), name,
                       [](const EmbeddedFile& file, std::string_view wanted) { return file.name < wanted; });
  if (found == files.end() || found->name != name) return std::nullopt;
  return found->bytes;
}

}  // namespace meent
