// SPDX-License-Identifier: EUPL-1.2
// gzip (RFC 1952) by zlib, for pages that are kept and long forms that hold nothing their asker put there. Other pages
// for one reader are sent as they are: their length must not tell a stranger on the line about the secrets in them
// (BREACH, 2013).
#pragma once

#include <string>
#include <string_view>

namespace meent::web {

std::string gzip(std::string_view text);
// Whether Accept-Encoding names a coding with another quality than 0 (RFC 9110, 12.5.3).
bool accepts_coding(std::string_view header, std::string_view coding);
inline bool accepts_gzip(std::string_view header) { return accepts_coding(header, "gzip"); }

}  // namespace meent::web
