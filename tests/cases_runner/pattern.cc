// SPDX-License-Identifier: EUPL-1.2
#include "cases_runner/pattern.h"

namespace meent::cases {
namespace {

constexpr std::string_view anything = "…";

bool is_word_sign(char c) {
  return c != ' ' && c != '\n' && c != '"' && c != '<' && c != '>' && c != '&' && c != ';' && c != ',' && c != '/';
}

// Whether `text` begins with the pattern; the whole of it when `to_end`.
bool match(std::string_view pattern, std::string_view text, bool to_end, Names& names) {
  if (pattern.empty()) return !to_end || text.empty();
  if (pattern.starts_with(anything)) {
    for (std::size_t skipped = 0; skipped <= text.size(); ++skipped) {
      Names tried = names;
      if (match(pattern.substr(anything.size()), text.substr(skipped), to_end, tried)) {
        names = std::move(tried);
        return true;
      }
    }
    return false;
  }
  const std::size_t close = pattern.starts_with('{') ? pattern.find('}') : std::string_view::npos;
  if (close != std::string_view::npos) {
    const std::string name(pattern.substr(1, close - 1));
    const std::string_view rest = pattern.substr(close + 1);
    if (const auto known = names.find(name); known != names.end())
      return text.starts_with(known->second) && match(rest, text.substr(known->second.size()), to_end, names);
    std::size_t length = 0;
    while (length < text.size() && is_word_sign(text[length])) ++length;
    for (; length > 0; --length) {
      Names tried = names;
      tried[name] = text.substr(0, length);
      if (match(rest, text.substr(length), to_end, tried)) {
        names = std::move(tried);
        return true;
      }
    }
    return false;
  }
  return !text.empty() && text.front() == pattern.front() && match(pattern.substr(1), text.substr(1), to_end, names);
}

}  // namespace

bool match_whole(std::string_view pattern, std::string_view text, Names& names) {
  return match(pattern, text, true, names);
}

bool match_somewhere(std::string_view pattern, std::string_view text, Names& names) {
  for (std::size_t from = 0; from <= text.size(); ++from)
    if (match(pattern, text.substr(from), false, names)) return true;
  return false;
}

}  // namespace meent::cases
