// SPDX-License-Identifier: EUPL-1.2
#include "domain/fields.h"

#include <algorithm>

#include "base/date.h"
#include "base/money.h"
#include "base/text.h"
#include "domain/estimate.h"
#include "domain/place.h"

namespace meent::domain {
namespace {

constexpr std::size_t longest_line = 300;
constexpr std::size_t longest_text = 10'000;

Error refuse(std::string key, Params params = {}) {
  return Error{ErrorCode::invalid, std::move(key), std::move(params)};
}

Result<std::string> bounded(std::string text, std::size_t most) {
  if (count_characters(text) > most) return refuse("field.too_long", {{"most", std::to_string(most)}});
  return text;
}

Result<std::string> choice(const Field& field, std::string text) {
  std::vector<std::string> names;
  for (const auto& option : field.options) {
    if (option.name == text) return text;
    names.push_back(option.name);
  }
  return refuse("field.choice", {{"options", join(names, ", ")}});
}

}  // namespace

Result<std::string> normalise(const Field& field, const std::string& text) {
  if (!is_utf8(text)) return refuse("field.not_utf8");
  // White space at the ends is part of its form: a number that was left out.
  if (field.type == FieldType::estimate) return write_estimate(TRY(parse_estimate(text)));
  std::string clean = clean_text(text);
  if (clean.empty()) return field.required ? Result<std::string>(refuse("field.required")) : clean;
  switch (field.type) {
    case FieldType::place: {
      return bounded(TRY(normalise_place(clean)), longest_line);
    }
    case FieldType::text:
    case FieldType::file:
      return bounded(std::move(clean), longest_line);
    case FieldType::long_text:
      return bounded(std::move(clean), longest_text);
    case FieldType::number: {
      const auto number = parse_whole(clean);
      if (!number) return refuse("field.number");
      return std::to_string(*number);
    }
    case FieldType::money: {
      const Money money = TRY(parse_money(clean));
      return to_decimal(money);
    }
    case FieldType::date: {
      const Date date = TRY(parse_date(clean));
      return to_iso(date);
    }
    case FieldType::choice:
      return choice(field, std::move(clean));
    case FieldType::estimate:
    case FieldType::picture:
      return refuse("field.not_asked");
    case FieldType::yes_no:
      if (clean == "yes" || clean == "no") return clean;
      return refuse("field.yes_no");
  }
  return clean;
}

Result<std::map<std::string, std::string>> normalise_all(const Instrument& instrument, const Given& given) {
  std::map<std::string, std::string> facts;
  Error refusal{ErrorCode::invalid, "move.fields"};
  const Field reason{.name = std::string(reason_field), .type = FieldType::long_text};
  for (const auto& [name, text] : given) {
    const Field* const field = name == reason_field ? &reason : find_field(instrument, name);
    if (field == nullptr) {
      refusal.fields.push_back({name, "field.unknown"});
      continue;
    }
    auto normal = normalise(*field, text);
    if (normal) facts[name] = *std::move(normal);
    else refusal.fields.push_back({name, normal.error().key, normal.error().params});
  }
  if (!refusal.fields.empty()) return refusal;
  return facts;
}

std::vector<FieldError> find_asked_errors(const std::vector<const Field*>& asked,
                                          const std::map<std::string, std::string>& given,
                                          const std::map<std::string, std::string>& known) {
  std::vector<FieldError> errors;
  for (const Field* const field : asked)
    if (field->required && !given.contains(field->name) && !known.contains(field->name))
      errors.push_back({field->name, "field.required"});
  for (const auto& [name, text] : given) {
    const bool is_asked = name == reason_field || std::any_of(asked.begin(), asked.end(),
                                                              [&](const Field* field) { return field->name == name; });
    if (!is_asked) errors.push_back({name, "field.not_asked"});
  }
  return errors;
}

}  // namespace meent::domain
