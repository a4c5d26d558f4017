// SPDX-License-Identifier: EUPL-1.2
// A page read as a strict reader does it: its tags in order, what is nested wrongly, and its words.
#pragma once

#include <algorithm>
#include <cctype>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"

namespace meent::web {

struct Tag {
  std::string name;
  std::map<std::string, std::string> attributes;
  std::string inside;  // the name of the element around it
};

// A strict reader of what our pages may hold: lower-case names, quoted attributes, everything closed in order.
struct Document {
  std::vector<Tag> tags;
  std::string wrong;
  std::string text;
};

inline bool is_void(std::string_view name) {
  static const std::set<std::string_view> names{"meta", "link", "input", "br", "hr", "img"};
  return names.count(name) == 1;
}

inline Document read(std::string_view html) {
  Document document;
  std::vector<std::string> open;
  std::size_t at = 0;
  const auto fail = [&](const std::string& why) {
    document.wrong = why + " at: " + std::string(html.substr(at, 80));
    return document;
  };
  const auto is_name = [](char sign) {
    return std::islower(static_cast<unsigned char>(sign)) || std::isdigit(static_cast<unsigned char>(sign)) ||
           sign == '-' || sign == 'B';  // viewBox
  };
  while (at < html.size()) {
    if (html[at] == '>') return fail("loose >");
    if (html[at] != '<') {
      document.text += html[at++];
      continue;
    }
    if (html.substr(at, 15) == "<!doctype html>") {
      at += 15;
      continue;
    }
    const bool closing = html.substr(at, 2) == "</";
    std::size_t end = at + (closing ? 2 : 1);
    const std::size_t start = end;
    while (end < html.size() && is_name(html[end])) ++end;
    const std::string name(html.substr(start, end - start));
    if (name.empty()) return fail("loose <");
    if (closing) {
      if (open.empty() || open.back() != name || html[end] != '>') return fail("closes what is not open: " + name);
      open.pop_back();
      at = end + 1;
      continue;
    }
    Tag tag{name, {}, open.empty() ? "" : open.back()};
    bool self_closed = false;
    while (end < html.size() && html[end] != '>') {
      if (html[end] == ' ') {
        ++end;
        continue;
      }
      if (html[end] == '/') {
        self_closed = true;
        ++end;
        continue;
      }
      const std::size_t from = end;
      const bool letters = is_name(html[end]) || html[end] == 'p';
      while (end < html.size() &&
             (is_name(html[end]) || (letters && std::isupper(static_cast<unsigned char>(html[end])))))
        ++end;
      const std::string attribute(html.substr(from, end - from));
      if (attribute.empty()) return fail("no attribute name in " + name);
      std::string value;
      if (html[end] == '=') {
        if (html[end + 1] != '"') return fail("attribute without quotes in " + name);
        const std::size_t close = html.find('"', end + 2);
        if (close == std::string_view::npos) return fail("attribute without end in " + name);
        value = html.substr(end + 2, close - end - 2);
        if (value.find('<') != std::string::npos) return fail("< in attribute of " + name);
        end = close + 1;
      }
      if (!tag.attributes.emplace(attribute, value).second) return fail("attribute twice in " + name);
    }
    at = end + 1;
    document.tags.push_back(tag);
    if (!self_closed && !is_void(name)) open.push_back(name);
  }
  if (!open.empty()) document.wrong = "never closed: " + open.back();
  return document;
}

app::MunicipalityView city() { return {"almelo", "GM0141", "Almelo", "almelo"}; }

}  // namespace meent::web
