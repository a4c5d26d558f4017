// SPDX-License-Identifier: EUPL-1.2
// A kind of object as a table of members, from which both its JSON and its schema are made; for the tables of
// web/api/*resources.cc alone.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/json.h"
#include "base/money.h"
#include "base/time.h"

namespace meent::web::members {

template <class View>
struct Member {
  const char* name;
  Json schema;
  const char* description;
  Json (*of)(const View&);  // null: left out
  bool always = true;
};
template <class View>
using Members = std::vector<Member<View>>;

inline Json type(const char* name) { return Json::object({{"type", name}}); }
inline Json format(const char* name) { return Json::object({{"type", "string"}, {"format", name}}); }
inline Json text() { return type("string"); }
inline Json whole() { return Json::object({{"type", "integer"}, {"format", "int64"}}); }
inline Json yes_no() { return type("boolean"); }
inline Json day() { return format("date"); }
inline Json moment() { return format("date-time"); }
inline Json one(const char* name) { return Json::object({{"$ref", "#/components/schemas/" + std::string(name)}}); }
inline Json many(Json items) { return Json::object({{"type", "array"}, {"items", std::move(items)}}); }

inline Json given(const std::optional<Money>& money) { return money ? Json(money->cents) : Json(); }
inline Json given(const std::optional<Date>& date) { return date ? Json(to_iso(*date)) : Json(); }
inline Json given(const std::optional<std::int64_t>& number) { return number ? Json(*number) : Json(); }
inline Json given(const std::string& words) { return words.empty() ? Json() : Json(words); }

template <class View>
Json write(const Members<View>& members, const View& view) {
  Json object = Json::object();
  for (const auto& member : members) {
    Json value = member.of(view);
    if (member.always || !value.is_null()) object.set(member.name, std::move(value));
  }
  return object;
}

template <class View>
Json describe(const Members<View>& members) {
  Json properties = Json::object(), required = Json::array();
  for (const auto& member : members) {
    Json schema = member.schema;
    // OpenAPI 3.0 forbids anything beside a $ref.
    if (schema.find("$ref") == nullptr) schema.set("description", member.description);
    properties.set(member.name, std::move(schema));
    if (member.always) required.push_back(member.name);
  }
  Json schema = Json::object({{"type", "object"}, {"properties", std::move(properties)}});
  if (!required.items().empty()) schema.set("required", std::move(required));
  return schema;
}

template <class View>
Json list_of(const Members<View>& members, const std::vector<View>& views) {
  Json list = Json::array();
  for (const View& view : views) list.push_back(write(members, view));
  return list;
}

inline Json texts(const std::vector<std::string>& words) {
  Json list = Json::array();
  for (const auto& word : words) list.push_back(word);
  return list;
}

}  // namespace meent::web::members
