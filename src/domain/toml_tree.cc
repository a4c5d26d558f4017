// SPDX-License-Identifier: EUPL-1.2
#include "domain/toml_tree.h"

#include <algorithm>
#include <sstream>

#include "base/text.h"
#include "domain/instrument_parser.h"

// The only include of toml++ in this storey: it costs two seconds.
#define TOML_ENABLE_FORMATTERS 0
#include <toml++/toml.h>

namespace meent::domain {
namespace {

constexpr int deepest = 32;

// The line on which brackets or dotted keys nest deeper than `deepest`, or 0. toml++ recurses per level, also when it
// frees its tables, so this must be known before it reads.
class DepthScan {
 public:
  explicit DepthScan(std::string_view text) : text_(text) {}

  int too_deep_at() {
    for (at_ = 0; at_ < text_.size(); ++at_) {
      const char c = text_[at_];
      if (c == '\n') {
        ++line_;
        dots_ = 0;
      } else if (c == '#') {
        skip_comment();
      } else if (c == '"' || c == '\'') {
        skip_string(c);
      } else if (c == '[' || c == '{') {
        if (++depth_ > deepest) return line_;
      } else if (c == ']' || c == '}') {
        if (depth_ > 0) --depth_;
      } else if (c == '.') {
        if (++dots_ > deepest) return line_;
      } else if (c == ',' || c == '=') {
        dots_ = 0;
      }
    }
    return 0;
  }

 private:
  void skip_comment() {
    while (at_ + 1 < text_.size() && text_[at_ + 1] != '\n') ++at_;
  }

  void skip_string(char quote) {
    const std::string triple(3, quote);
    if (text_.substr(at_, 3) == triple) {
      at_ += 3;
      while (at_ < text_.size() && text_.substr(at_, 3) != triple) {
        if (text_[at_] == '\n') ++line_;
        if (text_[at_] == '\\' && quote == '"') ++at_;
        ++at_;
      }
      at_ += 2;
      return;
    }
    ++at_;
    while (at_ < text_.size() && text_[at_] != quote && text_[at_] != '\n') {
      if (text_[at_] == '\\' && quote == '"') ++at_;
      ++at_;
    }
    // An unended string ends with its line; toml++ refuses it there.
    if (at_ < text_.size() && text_[at_] == '\n') --at_;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  int line_ = 1;
  int depth_ = 0;
  int dots_ = 0;
};

int line_at(std::string_view text, std::size_t place) {
  return 1 + static_cast<int>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(place), '\n'));
}

int first_line_not_utf8(std::string_view text) {
  int number = 0;
  for (const auto line : split(text, '\n')) {
    ++number;
    if (!is_utf8(line)) return number;
  }
  return number;
}

template <class Value>
std::string to_stream_text(const Value& value) {
  std::ostringstream out;
  out << value;
  return out.str();
}

TomlNode convert(const toml::node& node) {
  TomlNode result;
  result.line = static_cast<int>(node.source().begin.line);
  result.column = static_cast<int>(node.source().begin.column);
  if (const auto* const table = node.as_table()) {
    result.kind = TomlNode::Kind::table;
    for (const auto& [key, value] : *table) {
      result.members.emplace_back(std::string(key.str()), convert(value));
      // A table that only exists as the start of a dotted header has no place of its own.
      const auto line = static_cast<int>(key.source().begin.line);
      if (result.members.back().second.line == 0) result.members.back().second.line = line;
    }
    std::stable_sort(result.members.begin(), result.members.end(), [](const auto& left, const auto& right) {
      return std::pair(left.second.line, left.second.column) < std::pair(right.second.line, right.second.column);
    });
    if (result.line == 0 && !result.members.empty()) result.line = result.members.front().second.line;
  } else if (const auto* const array = node.as_array()) {
    result.kind = TomlNode::Kind::array;
    for (const auto& item : *array) result.items.push_back(convert(item));
  } else if (const auto* const text = node.as_string()) {
    result.kind = TomlNode::Kind::text;
    result.text = text->get();
  } else if (const auto* const whole = node.as_integer()) {
    result.kind = TomlNode::Kind::whole;
    result.whole = whole->get();
  } else if (const auto* const real = node.as_floating_point()) {
    result.kind = TomlNode::Kind::real;
    result.real = real->get();
  } else if (const auto* const boolean = node.as_boolean()) {
    result.kind = TomlNode::Kind::boolean;
    result.boolean = boolean->get();
  } else {
    result.kind = TomlNode::Kind::date;
    if (const auto* const date = node.as_date()) result.text = to_stream_text(date->get());
    if (const auto* const time = node.as_time()) result.text = to_stream_text(time->get());
    if (const auto* const moment = node.as_date_time()) result.text = to_stream_text(moment->get());
  }
  return result;
}

// As the file would write it, so that it needs no translation.
std::string_view example(TomlNode::Kind kind) {
  switch (kind) {
    case TomlNode::Kind::text:
      return "\"…\"";
    case TomlNode::Kind::whole:
      return "1";
    case TomlNode::Kind::real:
      return "1.5";
    case TomlNode::Kind::boolean:
      return "true";
    case TomlNode::Kind::date:
      return "2026-01-31";
    case TomlNode::Kind::array:
      return "[…]";
    case TomlNode::Kind::table:
      return "{…}";
  }
  return "";
}

}  // namespace

const TomlNode* TomlNode::find(std::string_view name) const {
  for (const auto& [word, node] : members)
    if (word == name) return &node;
  return nullptr;
}

Parsed<TomlNode> parse_toml(std::string_view text, const std::string& file) {
  Parsed<TomlNode> parsed;
  const auto refuse = [&](int line, std::string key, Params params = {}) {
    parsed.findings.push_back({file, line, std::move(key), std::move(params)});
    return parsed;
  };
  if (text.size() > largest_definition)
    return refuse(line_at(text, largest_definition), "toml.too_large",
                  {{"limit", std::to_string(largest_definition / 1024)}});
  if (!is_utf8(text)) return refuse(first_line_not_utf8(text), "toml.not_utf8");
  if (const int line = DepthScan(text).too_deep_at(); line > 0)
    return refuse(line, "toml.too_deep", {{"limit", std::to_string(deepest)}});
  try {
    parsed.value = convert(toml::parse(text, file));
  } catch (const toml::parse_error& error) {
    return refuse(std::max(1, static_cast<int>(error.source().begin.line)), "toml.malformed",
                  {{"reason", std::string(error.description())}});
  }
  return parsed;
}

Json to_json(const TomlNode& node) {
  switch (node.kind) {
    case TomlNode::Kind::text:
    case TomlNode::Kind::date:
      return Json(node.text);
    case TomlNode::Kind::whole:
      return Json(node.whole);
    case TomlNode::Kind::real:
      return Json(node.real);
    case TomlNode::Kind::boolean:
      return Json(node.boolean);
    case TomlNode::Kind::array: {
      Json::Array items;
      for (const auto& item : node.items) items.push_back(to_json(item));
      return Json(std::move(items));
    }
    case TomlNode::Kind::table: {
      Json::Object members;
      for (const auto& [name, member] : node.members) members.emplace_back(name, to_json(member));
      return Json(std::move(members));
    }
  }
  return Json();
}

void TomlReader::refuse(int line, std::string key, Params params) {
  findings_.push_back({file_, line, std::move(key), std::move(params)});
}

void TomlReader::check_words(const TomlNode& table, std::string_view where,
                             std::initializer_list<std::string_view> known) {
  for (const auto& [word, node] : table.members) {
    if (std::find(known.begin(), known.end(), word) != known.end()) continue;
    const std::vector<std::string> words(known.begin(), known.end());
    refuse(node.line, where.empty() ? "toml.unknown_word_on_top" : "toml.unknown_word",
           {{"word", word}, {"where", std::string(where)}, {"known", join(words, ", ")}});
  }
}

const TomlNode* TomlReader::member(const TomlNode& table, std::string_view name, std::string_view where,
                                   bool required) {
  const TomlNode* const node = table.find(name);
  if (node == nullptr && required)
    refuse(std::max(1, table.line), where.empty() ? "toml.missing_on_top" : "toml.missing",
           {{"word", std::string(name)}, {"where", std::string(where)}});
  return node;
}

bool TomlReader::is(const TomlNode& node, TomlNode::Kind kind, std::string_view name) {
  if (node.kind == kind) return true;
  refuse(node.line, "toml.wrong_type", {{"word", std::string(name)}, {"expected", std::string(example(kind))}});
  return false;
}

std::string TomlReader::text(const TomlNode& table, std::string_view name, std::string_view where, bool required) {
  const TomlNode* const node = member(table, name, where, required);
  if (node == nullptr || !is(*node, TomlNode::Kind::text, name)) return {};
  if (required && trim(node->text).empty()) refuse(node->line, "toml.empty", {{"word", std::string(name)}});
  return node->text;
}

int TomlReader::whole(const TomlNode& table, std::string_view name, std::string_view where, int fallback, int most) {
  const TomlNode* const node = member(table, name, where, false);
  if (node == nullptr || !is(*node, TomlNode::Kind::whole, name)) return fallback;
  if (node->whole < 1 || node->whole > most) {
    refuse(node->line, "toml.wrong_type", {{"word", std::string(name)}, {"expected", "1 … " + std::to_string(most)}});
    return fallback;
  }
  return static_cast<int>(node->whole);
}

bool TomlReader::yes_no(const TomlNode& table, std::string_view name, std::string_view where, bool fallback) {
  const TomlNode* const node = member(table, name, where, false);
  if (node == nullptr || !is(*node, TomlNode::Kind::boolean, name)) return fallback;
  return node->boolean;
}

LocalText TomlReader::local_text(const TomlNode& table, std::string_view name, std::string_view where, bool required) {
  const TomlNode* const node = member(table, name, where, required);
  if (node == nullptr) return {};
  const std::size_t before = findings_.size();
  LocalText text = local_text(*node, name);
  if (required && findings_.size() == before && trim(text.nl).empty())
    refuse(node->line, "toml.empty", {{"word", std::string(name)}});
  return text;
}

LocalText TomlReader::local_text(const TomlNode& node, std::string_view name) {
  if (node.kind == TomlNode::Kind::text) return {node.text, {}};
  if (node.kind != TomlNode::Kind::table) {
    refuse(node.line, "toml.wrong_type",
           {{"word", std::string(name)}, {"expected", "\"…\" / { nl = \"…\", en = \"…\" }"}});
    return {};
  }
  check_words(node, name, {"nl", "en"});
  return {text(node, "nl", name, true), text(node, "en", name)};
}

std::vector<std::string> TomlReader::texts(const TomlNode& table, std::string_view name, std::string_view where) {
  std::vector<std::string> result;
  const TomlNode* const node = member(table, name, where, false);
  if (node == nullptr) return result;
  if (node->kind == TomlNode::Kind::text) return {node->text};
  if (!is(*node, TomlNode::Kind::array, name)) return result;
  for (const auto& item : node->items)
    if (is(item, TomlNode::Kind::text, name)) result.push_back(item.text);
  return result;
}

const TomlNode* TomlReader::table(const TomlNode& table, std::string_view name, std::string_view where, bool required) {
  const TomlNode* const node = member(table, name, where, required);
  if (node == nullptr || !is(*node, TomlNode::Kind::table, name)) return nullptr;
  return node;
}

std::vector<Finding> TomlReader::take_findings() {
  std::stable_sort(findings_.begin(), findings_.end(),
                   [](const Finding& left, const Finding& right) { return left.line < right.line; });
  return std::move(findings_);
}

}  // namespace meent::domain
