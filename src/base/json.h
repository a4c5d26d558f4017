// SPDX-License-Identifier: EUPL-1.2
// A small JSON value (RFC 8259). Objects keep the order in which members were put in; numbers are 64-bit integers or
// doubles. Parsing (Boost.JSON inside) refuses text that is not UTF-8 and nesting
// deeper than 32; of members with the same name the last counts.
//
//   Json answer = Json::object({{"rule", "greedy"}, {"cost", 12500}});
//   answer.to_text()  // {"rule":"greedy","cost":12500}
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "base/result.h"

namespace meent {

class Json {
 public:
  using Member = std::pair<std::string, Json>;
  using Array = std::vector<Json>;
  using Object = std::vector<Member>;

  Json() = default;  // null
  Json(std::nullptr_t) {}
  Json(bool value) : value_(value) {}
  Json(int value) : value_(std::int64_t{value}) {}
  Json(std::int64_t value) : value_(value) {}
  Json(std::uint64_t value) : value_(static_cast<std::int64_t>(value)) {}
  Json(double value) : value_(value) {}
  Json(const char* text) : value_(std::string(text)) {}
  Json(std::string_view text) : value_(std::string(text)) {}
  Json(std::string text) : value_(std::move(text)) {}
  Json(Array items) : value_(std::move(items)) {}
  Json(Object members) : value_(std::move(members)) {}
  static Json array(Array items = {}) { return Json(std::move(items)); }
  static Json object(Object members = {}) { return Json(std::move(members)); }

  bool is_null() const { return value_.index() == 0; }
  bool is_bool() const { return std::holds_alternative<bool>(value_); }
  bool is_integer() const { return std::holds_alternative<std::int64_t>(value_); }
  bool is_number() const { return is_integer() || std::holds_alternative<double>(value_); }
  bool is_text() const { return std::holds_alternative<std::string>(value_); }
  bool is_array() const { return std::holds_alternative<Array>(value_); }
  bool is_object() const { return std::holds_alternative<Object>(value_); }

  // Promise: the value is of that kind (std::bad_variant_access else); ask is_… first about input.
  bool boolean() const { return std::get<bool>(value_); }
  std::int64_t integer() const { return std::get<std::int64_t>(value_); }
  double number() const { return is_integer() ? static_cast<double>(integer()) : std::get<double>(value_); }
  const std::string& text() const { return std::get<std::string>(value_); }
  const Array& items() const { return std::get<Array>(value_); }
  Array& items() { return std::get<Array>(value_); }
  const Object& members() const { return std::get<Object>(value_); }

  // The member, or nullptr when there is none or this is not an object. Linear in the number of members.
  const Json* find(std::string_view name) const;
  // Puts a member at the end of an object, or replaces it.
  void set(std::string_view name, Json value);
  void push_back(Json item) { items().push_back(std::move(item)); }

  // Compact; `indent` > 0 puts every member on a line of its own. Doubles are written shortest-exact.
  std::string to_text(int indent = 0) const;
  bool operator==(const Json&) const = default;

 private:
  std::variant<std::monostate, bool, std::int64_t, double, std::string, Array, Object> value_;
};

// Refuses with "json.malformed" {line, column, reason}, "json.not_utf8" or "json.too_deep".
Result<Json> parse_json(std::string_view text);

// `text` as a JSON string with its quotes.
void append_json_string(std::string& out, std::string_view text);

}  // namespace meent
