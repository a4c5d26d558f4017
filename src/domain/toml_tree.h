// SPDX-License-Identifier: EUPL-1.2
// TOML as a tree that remembers its lines; toml++ stays behind it. Safe for text from anybody: refuses what is too
// large (256 KB), not UTF-8, nested too deep (32) or malformed, with one finding, and never throws.
#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/json.h"
#include "domain/local_text.h"
#include "domain/parsed.h"

namespace meent::domain {

struct TomlNode {
  enum class Kind { text, whole, real, boolean, date, array, table };
  Kind kind = Kind::table;
  int line = 0;
  int column = 0;
  std::string text = {};  // of text; of date as ISO
  std::int64_t whole = 0;
  double real = 0;
  bool boolean = false;
  std::vector<TomlNode> items = {};                            // of an array
  std::vector<std::pair<std::string, TomlNode>> members = {};  // of a table, in the order of their lines

  const TomlNode* find(std::string_view name) const;
};

Parsed<TomlNode> parse_toml(std::string_view text, const std::string& file);
Json to_json(const TomlNode& node);

// Reads members of tables and gathers what is wrong: "toml.missing", "toml.empty", "toml.wrong_type",
// "toml.unknown_word", "toml.unknown_choice", and for the top of the file "toml.missing_on_top" and
// "toml.unknown_word_on_top". Every finding has a line.
class TomlReader {
 public:
  explicit TomlReader(std::string file) : file_(std::move(file)) {}

  void refuse(int line, std::string key, Params params = {});
  void check_words(const TomlNode& table, std::string_view where, std::initializer_list<std::string_view> known);
  // The member, or nullptr; `required` reports that it is missing.
  const TomlNode* member(const TomlNode& table, std::string_view name, std::string_view where, bool required);
  bool is(const TomlNode& node, TomlNode::Kind kind, std::string_view name);  // reports "toml.wrong_type"
  std::string text(const TomlNode& table, std::string_view name, std::string_view where, bool required = false);
  int whole(const TomlNode& table, std::string_view name, std::string_view where, int fallback,
            int most = 1'000'000);  // from 1
  bool yes_no(const TomlNode& table, std::string_view name, std::string_view where, bool fallback);
  LocalText local_text(const TomlNode& table, std::string_view name, std::string_view where, bool required = false);
  LocalText local_text(const TomlNode& node, std::string_view name);
  // A list of texts, or one text standing for a list of one.
  std::vector<std::string> texts(const TomlNode& table, std::string_view name, std::string_view where);
  const TomlNode* table(const TomlNode& table, std::string_view name, std::string_view where, bool required = false);

  const std::string& file() const { return file_; }
  // In the order of the lines.
  std::vector<Finding> take_findings();
  bool has_findings() const { return !findings_.empty(); }

 private:
  std::string file_;
  std::vector<Finding> findings_;
};

}  // namespace meent::domain
