// SPDX-License-Identifier: EUPL-1.2
#include "base/json.h"

#include <algorithm>
#include <boost/json/parser.hpp>
#include <charconv>
#include <cmath>

#include "base/text.h"

namespace meent {
namespace {

void append_number(std::string& out, double value) {
  if (!std::isfinite(value)) {
    out += "null";
    return;
  }
  char buffer[40];
  const auto [end, problem] = std::to_chars(buffer, buffer + sizeof buffer, value);
  out.append(buffer, end);
}

void append(std::string& out, const Json& value, int indent, int depth) {
  const auto new_line = [&](int level) {
    if (indent == 0) return;
    out += '\n';
    out.append(static_cast<std::size_t>(indent * level), ' ');
  };
  if (value.is_null()) out += "null";
  else if (value.is_bool()) out += value.boolean() ? "true" : "false";
  else if (value.is_integer()) out += std::to_string(value.integer());
  else if (value.is_number()) append_number(out, value.number());
  else if (value.is_text()) append_json_string(out, value.text());
  else if (value.is_array()) {
    out += '[';
    bool first = true;
    for (const Json& item : value.items()) {
      if (!first) out += ',';
      first = false;
      new_line(depth + 1);
      append(out, item, indent, depth + 1);
    }
    if (!first) new_line(depth);
    out += ']';
  } else {
    out += '{';
    bool first = true;
    for (const auto& [name, member] : value.members()) {
      if (!first) out += ',';
      first = false;
      new_line(depth + 1);
      append_json_string(out, name);
      out += indent > 0 ? ": " : ":";
      append(out, member, indent, depth + 1);
    }
    if (!first) new_line(depth);
    out += '}';
  }
}

Result<Json> convert(const boost::json::value& value) {
  switch (value.kind()) {
    case boost::json::kind::null:
      return Json();
    case boost::json::kind::bool_:
      return Json(value.get_bool());
    case boost::json::kind::int64:
      return Json(value.get_int64());
    case boost::json::kind::uint64:
      return Json(static_cast<double>(value.get_uint64()));
    case boost::json::kind::double_:
      return Json(value.get_double());
    case boost::json::kind::string:
      return Json(std::string(value.get_string()));
    case boost::json::kind::array: {
      Json::Array items;
      items.reserve(value.get_array().size());
      for (const auto& item : value.get_array()) items.push_back(TRY(convert(item)));
      return Json(std::move(items));
    }
    case boost::json::kind::object: {
      Json::Object members;
      members.reserve(value.get_object().size());
      for (const auto& member : value.get_object())
        members.emplace_back(std::string(member.key()), TRY(convert(member.value())));
      return Json(std::move(members));
    }
  }
  return Json();
}

}  // namespace

const Json* Json::find(std::string_view name) const {
  if (!is_object()) return nullptr;
  for (const auto& [key, member] : members())
    if (key == name) return &member;
  return nullptr;
}

void Json::set(std::string_view name, Json value) {
  if (is_null()) value_ = Object{};
  for (auto& [key, member] : std::get<Object>(value_))
    if (key == name) {
      member = std::move(value);
      return;
    }
  std::get<Object>(value_).emplace_back(std::string(name), std::move(value));
}

std::string Json::to_text(int indent) const {
  std::string out;
  append(out, *this, indent, 0);
  return out;
}

Result<Json> parse_json(std::string_view text) {
  if (!is_utf8(text)) return Error{ErrorCode::invalid, "json.not_utf8"};
  boost::json::parse_options options;
  options.max_depth = 32;
  boost::json::parser parser({}, options);
  boost::json::error_code problem;
  const std::size_t read = parser.write_some(text.data(), text.size(), problem);
  if (!problem && !trim(text.substr(read)).empty()) problem = boost::json::error::extra_data;
  if (problem == boost::json::error::too_deep) return Error{ErrorCode::invalid, "json.too_deep"};
  if (problem) {
    const std::string_view before = text.substr(0, std::min(read, text.size()));
    const auto line = 1 + std::count(before.begin(), before.end(), '\n');
    const auto last = before.rfind('\n');
    const auto column = before.size() - (last == std::string_view::npos ? 0 : last + 1) + 1;
    return Error{ErrorCode::invalid,
                 "json.malformed",
                 {{"line", std::to_string(line)}, {"column", std::to_string(column)}, {"reason", problem.message()}}};
  }
  return convert(parser.release());
}

void append_json_string(std::string& out, std::string_view text) {
  out += '"';
  for (const char c : text) {
    switch (c) {
      case '"':
        out += "\\\"";
        break;
      case '\\':
        out += "\\\\";
        break;
      case '\n':
        out += "\\n";
        break;
      case '\r':
        out += "\\r";
        break;
      case '\t':
        out += "\\t";
        break;
      default:
        if (static_cast<unsigned char>(c) < 0x20) {
          constexpr char digits[] = "0123456789abcdef";
          out += "\\u00";
          out += digits[c >> 4];
          out += digits[c & 15];
        } else {
          out += c;
        }
    }
  }
  out += '"';
}

}  // namespace meent
