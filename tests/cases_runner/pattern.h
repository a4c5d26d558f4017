// SPDX-License-Identifier: EUPL-1.2
// The patterns of .case files: "…" is anything, {name} is the text known by that name or, when there is none yet, a
// word that is remembered by it.
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace meent::cases {

using Names = std::map<std::string, std::string>;

bool match_whole(std::string_view pattern, std::string_view text, Names& names);
bool match_somewhere(std::string_view pattern, std::string_view text, Names& names);

}  // namespace meent::cases
