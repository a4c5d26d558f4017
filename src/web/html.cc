// SPDX-License-Identifier: EUPL-1.2
#include "web/html.h"

#include <charconv>

#include "base/text.h"

namespace meent::web {
namespace {

bool is_safe_address(std::string_view value) {
  // Browsers drop spaces in front and read \\ as /: "\\\\host" names a host as "//host" does.
  if (value.starts_with(' ')) return false;
  if (value.size() > 1 && (value[0] == '/' || value[0] == '\\') && (value[1] == '/' || value[1] == '\\')) return false;
  for (const char c : value)
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) return false;
  for (const std::string_view scheme : {"https://", "http://", "mailto:", "tel:", "otpauth://"})
    if (html_parsing::starts(value, scheme)) return true;
  // Without a colon before the first / ? or # there is no scheme at all.
  return value.substr(0, value.find_first_of("/?#")).find(':') == std::string_view::npos;
}

void append_part(std::string& out, std::string_view value, bool slash_is_plain) {
  constexpr char digits[] = "0123456789ABCDEF";
  for (const char c : value) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
                       c == '.' || c == '_' || c == '~' || c == ',' || c == '@' || (c == '/' && slash_is_plain);
    if (plain) {
      out += c;
    } else {
      const auto byte = static_cast<unsigned char>(c);
      out += '%';
      out += digits[byte >> 4];
      out += digits[byte & 15];
    }
  }
}

}  // namespace

void append_escaped(std::string& out, HtmlSlot slot, std::string_view value) {
  switch (slot) {
    case HtmlSlot::text:
    case HtmlSlot::attribute:
      return append_markup(out, value);
    case HtmlSlot::url:
      return is_safe_address(value) ? append_markup(out, value) : append_markup(out, "#");
    case HtmlSlot::url_segment:
      // An empty one before a literal / would make "//…", which names a host.
      return value.empty() ? append_markup(out, "-") : append_part(out, value, false);
    case HtmlSlot::url_part:
      return append_part(out, value, true);
    case HtmlSlot::number:
      break;  // holds no text
  }
}

void append_value(std::string& out, HtmlSlot, double number) {
  char buffer[40];
  const auto [end, problem] = std::to_chars(buffer, buffer + sizeof buffer, number);
  out.append(buffer, end);
}

}  // namespace meent::web
