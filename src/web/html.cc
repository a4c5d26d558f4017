// SPDX-License-Identifier: EUPL-1.2
#include "web/html.h"

#include <charconv>

namespace meent::web {
namespace {

void append_text(std::string& out, std::string_view value) {
  for (char const c : value) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\'':
        out += "&#39;";
        break;
      default:
        out += c;
    }
  }
}

bool is_safe_address(std::string_view value) {
  if (value.starts_with("//") || value.starts_with("/\\")) return false;
  for (char const c : value)
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) return false;
  for (std::string_view const scheme : {"https://", "http://", "mailto:", "tel:"})
    if (html_parsing::starts(value, scheme)) return true;
  // Without a colon before the first / ? or # there is no scheme at all.
  return value.substr(0, value.find_first_of("/?#")).find(':') == std::string_view::npos;
}

void append_part(std::string& out, std::string_view value) {
  constexpr char digits[] = "0123456789ABCDEF";
  for (char const c : value) {
    bool const plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
                       c == '.' || c == '_' || c == '~' || c == '/' || c == ',' || c == '@';
    if (plain) {
      out += c;
    } else {
      auto const byte = static_cast<unsigned char>(c);
      out += '%';
      out += digits[byte >> 4];
      out += digits[byte & 15];
    }
  }
}

}  // namespace

void append_escaped(std::string& out, HtmlSlot slot, std::string_view value) {
  if (slot == HtmlSlot::url && !is_safe_address(value)) out += '#';
  else if (slot == HtmlSlot::url_part) append_part(out, value);
  else append_text(out, value);
}

void append_value(std::string& out, HtmlSlot, double number) {
  char buffer[40];
  auto const [end, problem] = std::to_chars(buffer, buffer + sizeof buffer, number);
  out.append(buffer, end);
}

}  // namespace meent::web
