// SPDX-License-Identifier: EUPL-1.2
// A request as the pages see it, and the pure parsers of what browsers send: each takes any bytes, never throws and
// refuses what is not well-formed instead of guessing.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/language.h"
#include "base/result.h"

namespace meent::web {

using Pairs = std::vector<std::pair<std::string, std::string>>;

struct Request {
  std::string method;
  std::string path;  // decoded, begins with /
  Pairs query = {};
  Pairs headers = {};  // names in lower case
  Pairs cookies = {};
  std::string body = {};
  std::string peer = {};  // address of the client

  std::optional<std::string_view> header(std::string_view lower_case_name) const;
  std::optional<std::string_view> cookie(std::string_view name) const;
  std::optional<std::string_view> parameter(std::string_view name) const;  // of the query
};

inline constexpr std::size_t most_pairs = 500;

// %XX and, in forms, + for a space. Refuses with "request.bad_encoding": a broken %, a zero byte or no UTF-8.
Result<std::string> decode_percent(std::string_view text, bool plus_is_space);
// application/x-www-form-urlencoded, also of a query. Refuses as above and with too_many "request.too_many_fields".
Result<Pairs> parse_form(std::string_view body);
// What is no name=value is left out.
Pairs parse_cookies(std::string_view header);
// "/pad?query" → path and query; refuses what does not begin with / and dot segments ("..").
Result<std::pair<std::string, Pairs>> parse_target(std::string_view target);
// The first of ?taal=, the cookie and Accept-Language that names a language we have; the fallback else.
Language choose_language(const Request& request, Language fallback);

std::optional<std::string_view> find_pair(const Pairs& pairs, std::string_view name);

}  // namespace meent::web
