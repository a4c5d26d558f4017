// SPDX-License-Identifier: EUPL-1.2
#include "support/page_reader.h"

#include <map>

#include "base/text.h"

namespace meent::test {
namespace {

constexpr std::string_view nbsp = "\u00a0";  // in amounts: "€ 4.000"

std::string unescape(std::string_view text) {
  static const std::vector<std::pair<std::string_view, char>> entities{
      {"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&#39;", '\''}};
  std::string out;
  for (std::size_t i = 0; i < text.size();) {
    bool found = false;
    for (const auto& [entity, sign] : entities)
      if (!found && text.substr(i, entity.size()) == entity) {
        out += sign;
        i += entity.size();
        found = true;
      }
    if (!found) out += text[i++];
  }
  return out;
}

struct Tag {
  std::string name;  // "/form" for an end
  std::map<std::string, std::string> attributes;
  std::size_t end = 0;  // behind its >
};

Tag read_tag(std::string_view html, std::size_t at) {
  Tag tag;
  tag.end = std::min(html.find('>', at), html.size() - 1) + 1;
  std::string_view inside = html.substr(at + 1, tag.end - at - 2);
  const std::size_t name_end = std::min(inside.find(' '), inside.size());
  tag.name = inside.substr(0, name_end);
  inside.remove_prefix(name_end);
  while (!(inside = trim(inside)).empty()) {
    const std::size_t end = inside.find_first_of(" =");
    const std::string name(inside.substr(0, end));
    inside.remove_prefix(std::min(end, inside.size()));
    std::string value;
    if (inside.starts_with("=\"")) {
      const std::size_t close = std::min(inside.find('"', 2), inside.size());
      value = unescape(inside.substr(2, close - 2));
      inside.remove_prefix(std::min(close + 1, inside.size()));
    } else if (inside.starts_with('=')) {
      inside.remove_prefix(1);  // not one of ours
    }
    tag.attributes[name] = value;
  }
  return tag;
}

}  // namespace

std::vector<PageForm> read_forms(std::string_view html) {
  std::vector<PageForm> forms;
  bool inside = false;
  std::string select;
  for (std::size_t at = html.find('<'); at != std::string_view::npos; at = html.find('<', at)) {
    Tag tag = read_tag(html, at);
    at = tag.end;
    auto& given = tag.attributes;
    if (tag.name == "form") {
      forms.push_back({given["action"], {}, {}});
      inside = true;
    } else if (tag.name == "/form") {
      inside = false;
    } else if (inside && tag.name == "input") {
      const std::string& type = given["type"];
      if ((type == "checkbox" || type == "radio") && !given.contains("checked")) continue;
      forms.back().fields.emplace_back(given["name"], given["value"]);
      if (type == "hidden") forms.back().hidden.emplace_back(given["name"], given["value"]);
    } else if (inside && tag.name == "textarea") {
      const std::size_t end = std::min(html.find("</textarea>", at), html.size());
      std::string text = unescape(html.substr(at, end - at));
      if (text.starts_with('\n')) text.erase(0, 1);
      forms.back().fields.emplace_back(given["name"], text);
    } else if (inside && tag.name == "select") {
      select = given["name"];
    } else if (inside && tag.name == "option" && given.contains("selected")) {
      forms.back().fields.emplace_back(select, given["value"]);
    }
  }
  return forms;
}

std::string read_text(std::string_view html) {
  std::string out;
  bool space = false;
  for (std::size_t i = 0; i < html.size();) {
    if (html[i] == '<') {
      // Tags that stand within a sentence do not part its words.
      const Tag tag = read_tag(html, i);
      const std::string_view name = std::string_view(tag.name).substr(tag.name.starts_with('/') ? 1 : 0);
      space = space || (name != "strong" && name != "span" && name != "a" && name != "code" && name != "time");
      i = tag.end;
    } else if (html.substr(i, nbsp.size()) == nbsp) {
      space = true;
      i += nbsp.size();
    } else if (html[i] == ' ' || html[i] == '\n' || html[i] == '\t') {
      space = true;
      ++i;
    } else {
      if (space && !out.empty()) out += ' ';
      space = false;
      std::size_t end = std::min(html.find_first_of("< \n\t", i), html.size());
      end = std::min(end, html.find(nbsp, i));
      out += unescape(html.substr(i, end - i));
      i = end;
    }
  }
  return out;
}

}  // namespace meent::test
