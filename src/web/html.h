// SPDX-License-Identifier: EUPL-1.2
// HTML that cannot be written unsafely: the literal is read while compiling, each {} gets the escaper of its place, and
// a place that has no safe escaper does not compile.
//
//   std::string out;
//   html(out, "<li><a href=\"{}\">{}</a></li>", url, title);
//   Html list = html("<ul>{}</ul>", Html{out});   // a fragment that is safe already goes in as it is
//
// A {} may stand in text, in a quoted attribute value, or in an attribute that holds an address: then as the start of
// the value (an address, checked against a list of schemes; what follows begins with /, ? or #) or behind a literal
// path
// ("/{}/dossier/{}", escaped as part of a path). It may not stand in <script>, <style>, a comment, a tag or attribute
// name, an unquoted value, or in on…=, style=, srcdoc=, <base>, <animate>, <set> and <meta http-equiv>; a
// <script src> needs a literal path, and so does each address in a srcset. A literal closes every tag, comment, script
// and value it opens.
#pragma once

#include <array>
#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>

namespace meent::web {

// Markup that is safe as it stands.
struct Html {
  std::string text;
};

// url_segment: right behind a lone /, where another / would name a host.
// number: only whole numbers may stand there.
enum class HtmlSlot { text, attribute, url, url_segment, url_part, number };

// Called only while compiling, and only to stop it.
inline void this_html_is_not_safe(const char*) {}  // not constexpr: a consteval call of it is an error

namespace html_parsing {

constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
constexpr bool same(std::string_view left, std::string_view right) {
  if (left.size() != right.size()) return false;
  for (std::size_t i = 0; i < left.size(); ++i)
    if (lower(left[i]) != lower(right[i])) return false;
  return true;
}
constexpr bool is_space(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f'; }
constexpr bool starts(std::string_view text, std::string_view start) {
  return text.size() >= start.size() && same(text.substr(0, start.size()), start);
}
constexpr bool holds_url(std::string_view name) {
  for (const std::string_view one : {"href", "src", "action", "formaction", "xlink:href", "poster", "cite", "data",
                                     "background", "ping", "longdesc", "manifest", "codebase", "profile"})
    if (same(name, one)) return true;
  return false;
}
// Where the browser would run, style or fetch what stands there.
constexpr bool holds_code(std::string_view tag, std::string_view name) {
  if (starts(name, "on")) return true;
  for (const std::string_view one : {"style", "srcdoc", "imagesrcset", "http-equiv"})
    if (same(name, one)) return true;
  return same(tag, "base") || same(tag, "set") || starts(tag, "animate");
}
constexpr std::size_t find_end_tag(std::string_view text, std::size_t from, std::string_view tag) {
  for (std::size_t at = from; at + 2 + tag.size() <= text.size(); ++at)
    if (text[at] == '<' && text[at + 1] == '/' && same(text.substr(at + 2, tag.size()), tag)) return at;
  return std::string_view::npos;
}
// Which escaper a {} behind `before` needs in an address; attribute: none is safe.
constexpr HtmlSlot url_slot(std::string_view before) {
  if (before.empty()) return HtmlSlot::url;
  if (before == "/") return HtmlSlot::url_segment;
  if (before.starts_with("{}")) {
    const char next = before.size() > 2 ? before[2] : '{';
    return next == '/' || next == '?' || next == '#' ? HtmlSlot::url_part : HtmlSlot::attribute;
  }
  if (before.front() == '?' || before.front() == '#' || before == "mailto:") return HtmlSlot::url_part;
  if (before.starts_with("https://"))
    return before.substr(8).find('/') < before.substr(8).find("{}") ? HtmlSlot::url_part : HtmlSlot::attribute;
  if (before.front() != '/' || before.starts_with("//") || before.starts_with("/\\")) return HtmlSlot::attribute;
  return before.starts_with("/{}{}") || before == "/{}" ? HtmlSlot::attribute : HtmlSlot::url_part;
}

// In a list of addresses with their widths: within an address of our own, behind a literal path, or a width.
constexpr HtmlSlot srcset_slot(std::string_view before) {
  const std::size_t comma = before.rfind(", ");
  if (comma != std::string_view::npos) before.remove_prefix(comma + 2);
  if (before.ends_with(' ')) return HtmlSlot::number;
  if (before.find(' ') != std::string_view::npos || url_slot(before) != HtmlSlot::url_part) return HtmlSlot::attribute;
  return HtmlSlot::url_part;
}

template <std::size_t Count>
struct Parsed {
  std::array<HtmlSlot, Count + 1> slots{};
  std::array<std::size_t, Count + 1> places{};
};

template <std::size_t Count>
consteval Parsed<Count> parse(std::string_view text) {
  Parsed<Count> parsed;
  std::size_t found = 0;
  std::size_t at = 0;
  const auto add = [&](HtmlSlot slot) {
    if (found >= Count) this_html_is_not_safe("more {} than arguments");
    parsed.slots[found] = slot;
    parsed.places[found] = at;
    ++found;
    at += 2;
  };
  const auto slot_here = [&] { return text.substr(at, 2) == "{}"; };
  while (at < text.size()) {
    if (slot_here()) {
      add(HtmlSlot::text);
      continue;
    }
    if (text[at] != '<') {
      ++at;
      continue;
    }
    if (text.substr(at, 4) == "<!--") {
      const std::size_t end = text.find("-->", at);
      if (end == std::string_view::npos) this_html_is_not_safe("a comment is not closed");
      if (text.substr(at, end - at).find("{}") != std::string_view::npos) this_html_is_not_safe("{} in a comment");
      at = end + 3;
      continue;
    }
    ++at;
    if (at < text.size() && (text[at] == '/' || text[at] == '!')) ++at;
    const std::size_t name_from = at;
    while (at < text.size() && !is_space(text[at]) && text[at] != '>' && text[at] != '/') {
      if (slot_here()) this_html_is_not_safe("{} in the name of a tag");
      ++at;
    }
    const std::string_view tag = text.substr(name_from, at - name_from);
    bool http_equiv = false;
    bool slot_in_tag = false;
    while (at < text.size() && text[at] != '>') {
      if (is_space(text[at]) || text[at] == '/') {
        ++at;
        continue;
      }
      const std::size_t attribute_from = at;
      while (at < text.size() && !is_space(text[at]) && text[at] != '=' && text[at] != '>' && text[at] != '/') {
        if (slot_here()) this_html_is_not_safe("{} in the name of an attribute");
        ++at;
      }
      const std::string_view name = text.substr(attribute_from, at - attribute_from);
      if (same(name, "http-equiv")) http_equiv = true;
      if (name.empty()) this_html_is_not_safe("a = without the name of an attribute before it");
      if (at >= text.size() || text[at] != '=') continue;
      ++at;
      if (at >= text.size() || text[at] != '"') {
        while (at < text.size() && !is_space(text[at]) && text[at] != '>') {
          if (slot_here()) this_html_is_not_safe("{} in a value without double quotes");
          ++at;
        }
        continue;
      }
      ++at;
      const std::size_t value_from = at;
      while (at < text.size() && text[at] != '"') {
        if (!slot_here()) {
          ++at;
          continue;
        }
        slot_in_tag = true;
        if (holds_code(tag, name)) this_html_is_not_safe("{} in an attribute that is code");
        if (same(name, "srcset")) {
          const HtmlSlot slot = srcset_slot(text.substr(value_from, at - value_from));
          if (slot == HtmlSlot::attribute) this_html_is_not_safe("{} in a srcset that is not behind a literal path");
          add(slot);
          continue;
        }
        if (!holds_url(name)) {
          add(HtmlSlot::attribute);
          continue;
        }
        const HtmlSlot slot = url_slot(text.substr(value_from, at - value_from));
        if (slot == HtmlSlot::attribute) this_html_is_not_safe("{} behind something that is not a path");
        if (slot == HtmlSlot::url && same(tag, "script")) this_html_is_not_safe("a script from any address");
        add(slot);
        const char next = at < text.size() ? text[at] : ' ';
        if (slot == HtmlSlot::url && next != '"' && next != '/' && next != '?' && next != '#')
          this_html_is_not_safe("an address that goes on without / ? or #");
      }
      if (at >= text.size()) this_html_is_not_safe("a value is not closed");
      ++at;
    }
    if (at >= text.size()) this_html_is_not_safe("a tag is not closed");
    if (http_equiv && slot_in_tag) this_html_is_not_safe("{} in a meta http-equiv");
    ++at;
    if (text[name_from - 1] == '<' && (same(tag, "script") || same(tag, "style"))) {
      const std::size_t end = find_end_tag(text, at, tag);
      if (text.substr(at, end - at).find("{}") != std::string_view::npos) this_html_is_not_safe("{} in code");
      if (end == std::string_view::npos) this_html_is_not_safe("script or style is not closed in the same literal");
      at = end;
    }
  }
  if (found != Count) this_html_is_not_safe("fewer {} than arguments");
  return parsed;
}

}  // namespace html_parsing

template <class... Arguments>
class HtmlFormat {
 public:
  template <std::size_t Length>
  consteval HtmlFormat(const char (&literal)[Length])
      : literal_(literal, Length - 1), parsed_(html_parsing::parse<sizeof...(Arguments)>({literal, Length - 1})) {
    std::size_t index = 0;
    ((std::is_same_v<std::remove_cvref_t<Arguments>, Html> && parsed_.slots[index] != HtmlSlot::text
          ? this_html_is_not_safe("a fragment in an attribute")
          : void(),
      parsed_.slots[index] == HtmlSlot::number && !std::integral<std::remove_cvref_t<Arguments>>
          ? this_html_is_not_safe("something else than a number as a width")
          : void(),
      ++index),
     ...);
  }
  std::string_view literal() const { return literal_; }
  HtmlSlot slot(std::size_t index) const { return parsed_.slots[index]; }
  std::size_t place(std::size_t index) const { return parsed_.places[index]; }

 private:
  std::string_view literal_;
  html_parsing::Parsed<sizeof...(Arguments)> parsed_;
};

void append_escaped(std::string& out, HtmlSlot slot, std::string_view value);

inline void append_value(std::string& out, HtmlSlot slot, std::string_view value) { append_escaped(out, slot, value); }
inline void append_value(std::string& out, HtmlSlot, const Html& fragment) { out += fragment.text; }
// "1" or "true" is never what a reader should see.
template <class Value>
  requires(std::same_as<Value, bool> || std::same_as<Value, char>)
void append_value(std::string& out, HtmlSlot slot, Value) = delete;
template <std::integral Number>
  requires(!std::same_as<Number, bool> && !std::same_as<Number, char>)
void append_value(std::string& out, HtmlSlot, Number number) {
  out += std::to_string(number);
}
void append_value(std::string& out, HtmlSlot slot, double number);  // shortest, with a point

template <class... Arguments>
void html(std::string& out, HtmlFormat<std::type_identity_t<Arguments>...> format, const Arguments&... arguments) {
  const std::string_view literal = format.literal();
  std::size_t from = 0;
  std::size_t index = 0;
  ((out += literal.substr(from, format.place(index) - from), append_value(out, format.slot(index), arguments),
    from = format.place(index) + 2, ++index),
   ...);
  out += literal.substr(from);
}

template <class... Arguments>
Html html(HtmlFormat<std::type_identity_t<Arguments>...> format, const Arguments&... arguments) {
  Html fragment;
  html<Arguments...>(fragment.text, format, arguments...);
  return fragment;
}

}  // namespace meent::web
