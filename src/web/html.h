// SPDX-License-Identifier: EUPL-1.2
// HTML that cannot be written unsafely: the literal is read while compiling, each {} gets the escaper of its place, and
// a place that has no safe escaper does not compile.
//
//   std::string out;
//   html(out, "<li><a href=\"{}\">{}</a></li>", url, title);
//   Html list = html("<ul>{}</ul>", Html{out});   // a fragment that is safe already goes in as it is
//
// A {} may stand in text, in a quoted attribute value, or in an attribute that holds an address: then at the start of
// the value (the whole address, checked against a list of schemes) or behind a literal path ("/{}/dossier/{}", escaped
// as part of a path). It may not stand in <script>, <style>, a comment, a tag or attribute name, an unquoted value, or
// in on…=, style=, srcdoc=, srcset= and <meta http-equiv … content=>. {{ and }} are not special.
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

enum class HtmlSlot { text, attribute, url, url_part };

// Called only while compiling, and only to stop it.
inline void this_html_is_not_safe(char const*) {}  // not constexpr: a consteval call of it is an error

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
  for (std::string_view const one : {"href", "src", "action", "formaction", "xlink:href", "poster", "cite", "data",
                                     "background", "ping", "longdesc", "manifest"})
    if (same(name, one)) return true;
  return false;
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
  auto const add = [&](HtmlSlot slot) {
    if (found >= Count) this_html_is_not_safe("more {} than arguments");
    parsed.slots[found] = slot;
    parsed.places[found] = at;
    ++found;
    at += 2;
  };
  auto const slot_here = [&] { return text.substr(at, 2) == "{}"; };
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
      std::size_t const end = text.find("-->", at);
      if (end == std::string_view::npos) this_html_is_not_safe("a comment is not closed");
      if (text.substr(at, end - at).find("{}") != std::string_view::npos) this_html_is_not_safe("{} in a comment");
      at = end + 3;
      continue;
    }
    ++at;
    if (at < text.size() && (text[at] == '/' || text[at] == '!')) ++at;
    std::size_t const name_from = at;
    while (at < text.size() && !is_space(text[at]) && text[at] != '>' && text[at] != '/') {
      if (slot_here()) this_html_is_not_safe("{} in the name of a tag");
      ++at;
    }
    std::string_view const tag = text.substr(name_from, at - name_from);
    bool http_equiv = false;
    while (at < text.size() && text[at] != '>') {
      if (is_space(text[at]) || text[at] == '/') {
        ++at;
        continue;
      }
      std::size_t const attribute_from = at;
      while (at < text.size() && !is_space(text[at]) && text[at] != '=' && text[at] != '>' && text[at] != '/') {
        if (slot_here()) this_html_is_not_safe("{} in the name of an attribute");
        ++at;
      }
      std::string_view const name = text.substr(attribute_from, at - attribute_from);
      if (same(name, "http-equiv")) http_equiv = true;
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
      std::size_t const value_from = at;
      while (at < text.size() && text[at] != '"') {
        if (!slot_here()) {
          ++at;
          continue;
        }
        if (starts(name, "on") || same(name, "style") || same(name, "srcdoc") || same(name, "srcset"))
          this_html_is_not_safe("{} in an attribute that is code");
        if (same(tag, "meta") && http_equiv) this_html_is_not_safe("{} in a meta http-equiv");
        if (!holds_url(name)) {
          add(HtmlSlot::attribute);
        } else if (at == value_from) {
          add(HtmlSlot::url);
        } else {
          std::string_view const before = text.substr(value_from, at - value_from);
          bool const path = before.front() == '/' && !before.starts_with("//");
          bool const after_slot = before.starts_with("{}");
          if (!path && !after_slot && before.front() != '#' && before.front() != '?' &&
              !before.starts_with("https://") && !before.starts_with("mailto:"))
            this_html_is_not_safe("{} behind something that is not a path");
          add(HtmlSlot::url_part);
        }
      }
      if (at >= text.size()) this_html_is_not_safe("a value is not closed");
      ++at;
    }
    if (at >= text.size()) this_html_is_not_safe("a tag is not closed");
    ++at;
    if (text[name_from - 1] == '<' && (same(tag, "script") || same(tag, "style"))) {
      std::size_t const end = text.find("</", at);
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
  consteval HtmlFormat(char const (&literal)[Length])
      : literal_(literal, Length - 1), parsed_(html_parsing::parse<sizeof...(Arguments)>({literal, Length - 1})) {
    std::size_t index = 0;
    ((std::is_same_v<std::remove_cvref_t<Arguments>, Html> && parsed_.slots[index] != HtmlSlot::text
          ? this_html_is_not_safe("a fragment in an attribute")
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
inline void append_value(std::string& out, HtmlSlot, Html const& fragment) { out += fragment.text; }
template <std::integral Number>
void append_value(std::string& out, HtmlSlot, Number number) {
  out += std::to_string(number);
}
void append_value(std::string& out, HtmlSlot slot, double number);  // shortest, with a point

template <class... Arguments>
void html(std::string& out, HtmlFormat<std::type_identity_t<Arguments>...> format, Arguments const&... arguments) {
  std::string_view const literal = format.literal();
  std::size_t from = 0;
  std::size_t index = 0;
  ((out += literal.substr(from, format.place(index) - from), append_value(out, format.slot(index), arguments),
    from = format.place(index) + 2, ++index),
   ...);
  out += literal.substr(from);
}

template <class... Arguments>
Html html(HtmlFormat<std::type_identity_t<Arguments>...> format, Arguments const&... arguments) {
  Html fragment;
  html<Arguments...>(fragment.text, format, arguments...);
  return fragment;
}

}  // namespace meent::web
