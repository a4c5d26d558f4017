// SPDX-License-Identifier: EUPL-1.2
#include "main/setting_rules.h"

#include <arpa/inet.h>

#include <algorithm>

#include "base/language.h"
#include "base/text.h"
#include "main/config.h"

namespace meent::main {
namespace {

std::optional<Error> refusal(const char* key, const std::string& value) {
  return Error{ErrorCode::invalid, key, {{"value", hide_password(value).substr(0, 200)}}};
}

bool is_plain(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c != 0x7f; });
}

bool is_host(std::string_view host) {
  if (host.starts_with('[')) {
    in6_addr address{};
    return host.ends_with(']') &&
           inet_pton(AF_INET6, std::string(host.substr(1, host.size() - 2)).c_str(), &address) == 1;
  }
  return !host.empty() && host.size() <= 253 && !host.starts_with('.') && !host.starts_with('-') &&
         std::all_of(host.begin(), host.end(), [](char c) {
           return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
         });
}

bool is_whole_in(std::string_view text, long long least, long long most) {
  const auto whole = parse_whole(text);
  return whole && *whole >= least && *whole <= most && text[0] != '+';
}

// host, host:port, [::1]:port
bool is_host_with_port(std::string_view text) {
  const std::size_t colon = text.rfind(':');
  if (colon == text.npos || text.ends_with(']')) return is_host(text);
  return is_host(text.substr(0, colon)) && is_whole_in(text.substr(colon + 1), 1, 65535);
}

// What follows the scheme, when it is one of these.
std::optional<std::string_view> after_scheme(std::string_view url, std::initializer_list<std::string_view> schemes) {
  for (const std::string_view scheme : schemes)
    if (url.starts_with(scheme)) return url.substr(scheme.size());
  return std::nullopt;
}

}  // namespace

std::optional<Error> check_database(const std::string& value) {
  if (!is_utf8(value) || value.find('\n') != value.npos) return refusal("config.bad_database", value);
  if (const auto path = after_scheme(value, {"sqlite:"})) {
    // SQLite knows file: and other : names; only this one is ours.
    if (path->empty() || (path->starts_with(':') && *path != ":memory:")) return refusal("config.bad_database", value);
    return std::nullopt;
  }
  if (const auto rest = after_scheme(value, {"postgresql://", "postgres://"}))
    return is_plain(*rest) ? std::nullopt : refusal("config.bad_database", value);
  return refusal("config.bad_database", value);
}

std::optional<Error> check_address(const std::string& value) {
  in_addr four{};
  in6_addr six{};
  if (inet_pton(AF_INET, value.c_str(), &four) == 1 || inet_pton(AF_INET6, value.c_str(), &six) == 1)
    return std::nullopt;
  return refusal("config.bad_address", value);
}

std::optional<Error> check_port(const std::string& value) {
  return is_whole_in(value, 0, 65535) ? std::nullopt : refusal("config.bad_port", value);
}

std::optional<Error> check_threads(const std::string& value) {
  return is_whole_in(value, 1, 256) ? std::nullopt : refusal("config.bad_threads", value);
}

std::optional<Error> check_public_url(const std::string& value) {
  if (value.empty()) return std::nullopt;
  const auto rest = after_scheme(value, {"https://", "http://"});
  return rest && is_host_with_port(*rest) ? std::nullopt : refusal("config.bad_public_url", value);
}

std::optional<Error> check_mail(const std::string& value) {
  if (value.empty()) return std::nullopt;
  const auto rest = after_scheme(value, {"smtp://", "smtps://"});
  if (!rest || !is_plain(*rest)) return refusal("config.bad_mail", value);
  const std::size_t at = rest->rfind('@');
  return is_host_with_port(at == rest->npos ? *rest : rest->substr(at + 1)) ? std::nullopt
                                                                            : refusal("config.bad_mail", value);
}

std::optional<Error> check_mail_from(const std::string& value) {
  if (!is_mail_address(value) || !is_host(std::string_view(value).substr(value.find('@') + 1)))
    return refusal("config.bad_mail_from", value);
  return std::nullopt;
}

std::optional<Error> check_language(const std::string& value) {
  return find_language(value) ? std::nullopt : refusal("config.bad_language", value);
}

std::optional<Error> check_addresses(const std::string& value) {
  for (const std::string_view address : split(value, ','))
    if (!trim(address).empty() && check_address(std::string(trim(address))))
      return refusal("config.bad_addresses", value);
  return std::nullopt;
}

std::optional<Error> check_on_off(const std::string& value) {
  return value == "on" || value == "off" ? std::nullopt : refusal("config.bad_on_off", value);
}

std::optional<std::string> find_origin(const std::string& url) {
  for (const std::string_view scheme : {"https://", "http://"}) {
    if (!url.starts_with(scheme)) continue;
    const std::string host = url.substr(scheme.size(), url.find('/', scheme.size()) - scheme.size());
    if (is_host_with_port(host)) return std::string(scheme) + host;
  }
  return std::nullopt;
}

std::optional<Error> check_map_tiles(const std::string& value) {
  if (value.empty()) return std::nullopt;
  const auto holds = [&](std::string_view part) { return value.find(part) != value.npos; };
  // It becomes part of a header and of every page with a map.
  if (!find_origin(value) || !holds("{z}") || !holds("{x}") || !holds("{y}") || !is_plain(value) ||
      value.find_first_of("\"'<>;,") != value.npos)
    return refusal("config.bad_map_tiles", value);
  return std::nullopt;
}

std::optional<Error> check_path(const std::string& value) {
  return is_utf8(value) && value.find_first_of("\n\r") == value.npos ? std::nullopt : refusal("config.bad_path", "");
}

}  // namespace meent::main
