// SPDX-License-Identifier: EUPL-1.2
#include "web/api/request_body.h"

#include <algorithm>
#include <optional>

#include "base/money.h"
#include "base/text.h"

namespace meent::web {
namespace {

using Kind = ApiMember::Kind;

// Nothing when it is of another kind.
std::optional<std::string> text_of(const Json& value, Kind kind) {
  if (kind == Kind::text && value.is_text()) return clean_text(value.text());
  if (kind == Kind::whole && value.is_integer()) return std::to_string(value.integer());
  if (kind == Kind::yes_no && value.is_bool()) return value.boolean() ? "yes" : "no";
  return std::nullopt;
}

std::string_view expected(Kind kind) {
  switch (kind) {
    case Kind::text:
      return "json.expected_text";
    case Kind::whole:
      return "json.expected_whole";
    case Kind::yes_no:
      return "json.expected_yes_no";
    case Kind::numbers:
      return "json.expected_numbers";
    case Kind::answers:
    case Kind::file:
      break;
  }
  return "json.expected_object";
}

std::string media_of(std::string_view content_type) {
  return to_lower_ascii(trim(content_type.substr(0, content_type.find(';'))));
}
bool is_json(std::string_view content_type) { return media_of(content_type) == "application/json"; }

bool takes_file(const ApiOperation& operation) {
  return std::any_of(operation.body.begin(), operation.body.end(),
                     [](const ApiMember& member) { return member.kind == Kind::file; });
}

FieldError wrong(std::string_view field, std::string_view key) { return {std::string(field), std::string(key), {}}; }

void read_member(const ApiMember& member, const Json& value, Pairs& fields, JsonBody& body,
                 std::vector<FieldError>& errors) {
  if (member.kind == Kind::answers && value.is_object()) {
    body.answers = value;
    return;
  }
  if (member.kind == Kind::numbers && value.is_array()) {
    for (const Json& item : value.items()) {
      if (!item.is_integer()) return errors.push_back(wrong(member.field, expected(member.kind)));
      fields.emplace_back(member.field, std::to_string(item.integer()));
    }
    return;
  }
  const auto text = text_of(value, member.kind);
  if (!text) return errors.push_back(wrong(member.field, expected(member.kind)));
  const bool known =
      member.choices.empty() || std::find(member.choices.begin(), member.choices.end(), *text) != member.choices.end();
  if (!known) return errors.push_back(wrong(member.field, "form.not_a_choice"));
  fields.emplace_back(member.field, *text);
}

std::string escape_pointer(std::string_view name) {
  std::string out;
  for (const char sign : name) {
    if (sign == '~') out += "~0";
    else if (sign == '/') out += "~1";
    else out += sign;
  }
  return out;
}

Result<JsonBody> read_file_body(const ApiOperation& operation, std::string_view content_type, std::string_view bytes) {
  if (media_of(content_type) != "multipart/form-data") return Error{ErrorCode::invalid, "request.bad_file_type"};
  auto sent = TRY(parse_multipart(content_type, bytes));
  Pairs fields;
  std::vector<Upload> uploads;
  std::vector<FieldError> errors;
  for (const ApiMember& member : operation.body) {
    bool there = false;
    if (member.kind == Kind::file) {
      for (Upload& upload : sent.uploads)
        if (upload.field == member.name) {
          there = true;
          upload.field = member.field;
          uploads.push_back(std::move(upload));
        }
    } else if (const auto value = find_pair(sent.fields, member.name)) {
      there = true;
      fields.emplace_back(member.field, clean_text(*value));
    }
    if (!there && member.required) errors.push_back(wrong(member.field, "form.missing"));
  }
  for (const auto& sent_field : sent.fields) {
    const std::string& name = sent_field.first;
    if (std::none_of(operation.body.begin(), operation.body.end(),
                     [&](const ApiMember& member) { return member.name == name; }))
      errors.push_back(wrong("#/" + escape_pointer(clean_text(name)), "json.unknown_member"));
  }
  if (!errors.empty()) return Error{ErrorCode::invalid, "form.check_fields", {}, std::move(errors)};
  JsonBody body;
  body.form = Form(std::move(fields), std::move(uploads));
  return body;
}

}  // namespace

Result<JsonBody> read_json_body(const ApiOperation& operation, std::string_view content_type, std::string_view text) {
  JsonBody body;
  if (operation.body.empty() && text.empty()) return body;
  if (takes_file(operation)) return read_file_body(operation, content_type, text);
  if (!is_json(content_type)) return Error{ErrorCode::invalid, "request.bad_json_type"};
  const Json json = TRY(parse_json(text));
  if (!json.is_object()) return Error{ErrorCode::invalid, "request.no_object"};
  Pairs fields;
  std::vector<FieldError> errors;
  for (const ApiMember& member : operation.body) {
    const Json* const value = json.find(member.name);
    if (value != nullptr && !value->is_null()) read_member(member, *value, fields, body, errors);
    else if (member.required) errors.push_back(wrong(member.field, "form.missing"));
  }
  for (const auto& [name, value] : json.members()) {
    const bool known = std::any_of(operation.body.begin(), operation.body.end(),
                                   [&](const ApiMember& member) { return member.name == name; });
    if (!known) errors.push_back(wrong("#/" + escape_pointer(clean_text(name)), "json.unknown_member"));
  }
  if (!errors.empty()) return Error{ErrorCode::invalid, "form.check_fields", {}, std::move(errors)};
  body.form = Form(std::move(fields));
  return body;
}

Result<domain::Given> read_answers(const Json& answers, const std::vector<app::FieldView>& questions) {
  domain::Given given;
  std::vector<FieldError> errors;
  for (const auto& [name, value] : answers.members()) {
    if (value.is_null()) continue;
    const auto question = std::find_if(questions.begin(), questions.end(),
                                       [&](const app::FieldView& field) { return field.name == name; });
    const std::string type = question == questions.end() ? "" : question->type;
    const bool whole = type == "money" || type == "number" || (type.empty() && value.is_integer());
    const Kind kind = whole ? Kind::whole : type == "yes_no" ? Kind::yes_no : Kind::text;
    auto text = text_of(value, kind);
    if (!text) {
      errors.push_back(wrong(name, type == "money" ? std::string_view("json.expected_cents") : expected(kind)));
      continue;
    }
    // A negative amount is refused in the words for amounts.
    if (type == "money" && value.integer() >= 0) text = to_decimal(Money{value.integer()});
    if (!text->empty()) given.emplace_back(clean_text(name), std::move(*text));
  }
  if (!errors.empty()) return Error{ErrorCode::invalid, "form.check_fields", {}, std::move(errors)};
  return given;
}

std::string place_of(const ApiOperation& operation, std::string_view field) {
  if (field.starts_with("#/")) return std::string(field);
  if (operation.body.empty()) return "?" + std::string(field);
  for (const ApiMember& member : operation.body)
    if (member.field == field) return "#/" + std::string(member.name);
  for (const ApiMember& member : operation.body)
    if (member.kind == Kind::answers && field.starts_with(member.field))
      return "#/" + std::string(member.name) + "/" + escape_pointer(field.substr(member.field.size()));
  return "#/" + escape_pointer(field);
}

}  // namespace meent::web
