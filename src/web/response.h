// SPDX-License-Identifier: EUPL-1.2
// What goes back. The security headers are added to every answer by the server itself.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace meent::web {

struct Response {
  int status = 200;
  std::string content_type = "text/html; charset=utf-8";
  std::vector<std::pair<std::string, std::string>> headers = {};
  std::string body = {};
  std::shared_ptr<const std::string> kept = {};  // sent instead of body, without a copy

  const std::string& text() const { return kept ? *kept : body; }
};

// The address when it is one of our own (a single / and no blank or control sign, which browsers leave out); "/" else.
std::string local_address(std::string_view address);
// 303 to local_address(path).
Response redirect(std::string_view path);
Response make_page(std::string html, int status = 200);

std::string_view reason_phrase(int status);

}  // namespace meent::web
