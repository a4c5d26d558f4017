// SPDX-License-Identifier: EUPL-1.2
// What a route of the interface for programs does, in words and schemas: the OpenAPI document, the reading of bodies
// and the place that a refusal names all come from it.
#pragma once

#include <string_view>
#include <vector>

namespace meent::web {

struct ApiParameter {
  std::string_view name;
  std::string_view type;  // "string" or "integer"
  std::string_view description;
};

// A member of the body of a request. `field` is what the use case calls it when it refuses.
struct ApiMember {
  // answers: an object, with a value for each name; `field` is what stands before those names in a refusal. file:
  // bytes; a body with one is multipart/form-data, with text beside it and nothing else.
  enum class Kind { text, whole, yes_no, numbers, answers, file };
  std::string_view name;
  std::string_view field;
  Kind kind;
  std::string_view description;
  bool required = true;
  std::vector<std::string_view> choices = {};  // of a text: nothing else; empty: anything
};

inline constexpr long long most_api_pages = 100'000;

enum class Idempotency { none, optional, required };

struct ApiOperation {
  std::string_view id;
  std::string_view summary;
  std::string_view schema = {};  // name of the answer's; empty: any object
  bool list = false;             // the answer is an array of it
  std::vector<ApiParameter> query = {};
  std::string_view media = {};                  // type of a file; empty: JSON
  std::vector<ApiMember> body = {};             // of a request
  int success = 200;                            // 201: with Location; 204: without a body
  Idempotency idempotency = Idempotency::none;  // takes an Idempotency-Key
};

}  // namespace meent::web
