// SPDX-License-Identifier: EUPL-1.2
// What goes back. The security headers are added to every answer by the server itself.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace meent::app {
struct Session;
}

namespace meent::web {

// A part of a body that is made while it is sent. not_now: ask again a little later. broken: the rest cannot be made,
// and the connection is closed so that the reader sees that something is missing.
struct Piece {
  enum class Kind { more, end, not_now, broken };
  Kind kind = Kind::end;
  std::string text = {};  // of `more`; not empty
};
// Asks for the next piece; the answer may come on any thread, now or later, once.
using Pieces = std::function<void(std::function<void(Piece)>)>;
// Makes the next piece in a read transaction of its own; nothing at the end. Called by one thread at a time.
using PieceMaker = std::function<std::optional<std::string>(app::Session&)>;

struct Response {
  int status = 200;
  std::string content_type = "text/html; charset=utf-8";
  std::vector<std::pair<std::string, std::string>> headers = {};
  std::string body = {};
  std::shared_ptr<const std::string> kept = {};  // sent instead of body, without a copy

  // Who may show the page inside their own, as Content-Security-Policy writes it ("*"); empty: nobody. Such a page sets
  // no cookie.
  std::string frame_ancestors = {};
  PieceMaker make_piece = {};  // given by a handler instead of a body; the site makes `pieces` of it
  Pieces pieces = {};          // sent instead of a body, in chunks, as fast as the reader reads

  const std::string& text() const { return kept ? *kept : body; }
};

// The address when it is one of our own (a single / and no blank or control sign, which browsers leave out); "/" else.
std::string local_address(std::string_view address);
// 303 to local_address(path).
Response redirect(std::string_view path);
Response make_page(std::string html, int status = 200);

std::string_view reason_phrase(int status);

}  // namespace meent::web
