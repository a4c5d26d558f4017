// SPDX-License-Identifier: EUPL-1.2
#include "web/request.h"

#include "base/text.h"

namespace meent::web {
namespace {

int hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

}  // namespace

std::optional<std::string_view> find_pair(const Pairs& pairs, std::string_view name) {
  for (const auto& [key, value] : pairs)
    if (key == name) return value;
  return std::nullopt;
}

std::optional<std::string_view> Request::header(std::string_view name) const { return find_pair(headers, name); }
std::optional<std::string_view> Request::cookie(std::string_view name) const { return find_pair(cookies, name); }
std::optional<std::string_view> Request::parameter(std::string_view name) const { return find_pair(query, name); }

Result<std::string> decode_percent(std::string_view text, bool plus_is_space) {
  const auto bad = Error{ErrorCode::invalid, "request.bad_encoding"};
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '%') {
      if (i + 2 >= text.size()) return bad;
      const int high = hex_digit(text[i + 1]), low = hex_digit(text[i + 2]);
      if (high < 0 || low < 0 || (high == 0 && low == 0)) return bad;
      out += static_cast<char>(high * 16 + low);
      i += 2;
    } else if (text[i] == '+' && plus_is_space) {
      out += ' ';
    } else if (text[i] == '\0') {
      return bad;
    } else {
      out += text[i];
    }
  }
  if (!is_utf8(out)) return bad;
  return out;
}

Result<Pairs> parse_form(std::string_view body) {
  Pairs pairs;
  if (body.empty()) return pairs;
  for (const std::string_view part : split(body, '&')) {
    if (part.empty()) continue;
    if (pairs.size() >= most_pairs) return Error{ErrorCode::invalid, "request.too_many_fields"};
    const std::size_t equals = part.find('=');
    const std::string_view value = equals == std::string_view::npos ? "" : part.substr(equals + 1);
    pairs.emplace_back(TRY(decode_percent(part.substr(0, equals), true)), TRY(decode_percent(value, true)));
  }
  return pairs;
}

Pairs parse_cookies(std::string_view header) {
  Pairs pairs;
  for (std::string_view part : split(header, ';')) {
    part = trim(part);
    const std::size_t equals = part.find('=');
    if (equals == std::string_view::npos || equals == 0 || pairs.size() >= most_pairs) continue;
    std::string_view value = part.substr(equals + 1);
    if (value.size() >= 2 && value.front() == '"' && value.back() == '"') value = value.substr(1, value.size() - 2);
    pairs.emplace_back(part.substr(0, equals), value);
  }
  return pairs;
}

Result<std::pair<std::string, Pairs>> parse_target(std::string_view target) {
  const auto bad = Error{ErrorCode::invalid, "request.bad_address"};
  const std::size_t question = target.find('?');
  std::string path = TRY(decode_percent(target.substr(0, question), false));
  if (!path.starts_with('/') || path.find('\\') != std::string::npos) return bad;
  for (const std::string_view segment : split(path, '/'))
    if (segment == "." || segment == "..") return bad;
  Pairs query;
  if (question != std::string_view::npos) query = TRY(parse_form(target.substr(question + 1)));
  return std::pair{std::move(path), std::move(query)};
}

Language choose_language(const Request& request, Language fallback) {
  if (const auto asked = request.parameter("taal"))
    if (const auto language = find_language(*asked)) return *language;
  if (const auto kept = request.cookie("taal"))
    if (const auto language = find_language(*kept)) return *language;
  if (const auto accepted = request.header("accept-language")) {
    for (const std::string_view part : split(*accepted, ',')) {
      const auto language = find_language(to_lower_ascii(trim(part).substr(0, 2)));
      if (language) return *language;
    }
  }
  return fallback;
}

}  // namespace meent::web
