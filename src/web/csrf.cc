// SPDX-License-Identifier: EUPL-1.2
#include "web/csrf.h"

#include "base/hash.h"
#include "base/text.h"

namespace meent::web {
namespace {

constexpr std::string_view host_prefix = "__Host-";

}  // namespace

std::string hmac_sha256(std::string_view key, std::string_view message) {
  std::string block(64, '\0');
  if (key.size() > block.size()) {
    const Digest short_key = sha256(key);
    std::copy(short_key.begin(), short_key.end(), block.begin());
  } else {
    std::copy(key.begin(), key.end(), block.begin());
  }
  std::string inner = block, outer = block;
  for (std::size_t i = 0; i < block.size(); ++i) {
    inner[i] = static_cast<char>(block[i] ^ 0x36);
    outer[i] = static_cast<char>(block[i] ^ 0x5c);
  }
  inner += message;
  const Digest digest = sha256(inner);
  outer.append(digest.begin(), digest.end());
  return sha256_hex(outer);
}

std::string FormTokens::token(std::string_view cookie) const { return hmac_sha256(key_, std::string(cookie) + "form"); }

Result<Done> FormTokens::check(const Request& request, std::optional<std::string_view> field) const {
  const Error other_site{ErrorCode::not_allowed, "form.other_site"};
  if (const auto site = request.header("sec-fetch-site")) {
    if (*site != "same-origin" && *site != "none") return other_site;
  } else if (const auto origin = request.header("origin")) {
    // Behind a proxy only the host is known for certain; the scheme is the proxy's.
    const std::size_t scheme = origin->find("://");
    const std::string_view host = scheme == std::string_view::npos ? "" : origin->substr(scheme + 3);
    if (host.empty() || to_lower_ascii(host) != to_lower_ascii(request.header("host").value_or(""))) return other_site;
  }
  const std::string_view cookie = request.cookie(form_cookie_name).value_or("");
  // 43 signs are 256 bits; an empty or short cookie is one that we never gave.
  if (cookie.size() < 43 || !field || !equal_in_constant_time(*field, token(cookie)))
    return Error{ErrorCode::not_allowed, "form.not_ours"};
  return Done{};
}

std::string make_cookie(std::string_view name, std::string_view value, bool https, long long seconds) {
  std::string cookie(https ? host_prefix : "");
  cookie += name;
  cookie += '=';
  cookie += value;
  cookie += "; Path=/; HttpOnly; SameSite=Lax; Max-Age=" + std::to_string(seconds);
  if (https) cookie += "; Secure";
  return cookie;
}

void keep_host_cookies(Pairs& cookies) {
  std::erase_if(cookies, [](const auto& cookie) { return !cookie.first.starts_with(host_prefix); });
  for (auto& [name, value] : cookies) name.erase(0, host_prefix.size());
}

}  // namespace meent::web
