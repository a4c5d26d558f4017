// SPDX-License-Identifier: EUPL-1.2
// On which line of a GeoJSON file each feature begins, so that a finding can point at it.
#pragma once

#include <string_view>
#include <vector>

namespace meent::algorithms {

// 1-based, in the order of the file. Promise of the caller: the text is JSON that parse_json() took, an object with an
// array "features"; of any other text something or nothing comes out, without harm. O(size of the text).
std::vector<int> find_feature_lines(std::string_view text);

}  // namespace meent::algorithms
