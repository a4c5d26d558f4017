// SPDX-License-Identifier: EUPL-1.2
#include "web/form.h"

#include <algorithm>

#include "base/text.h"

namespace meent::web {
namespace {

// "form-data; name=\"photo\"; filename=\"huis.jpg\"" → the value of one parameter. Browsers write %22 for a quote.
std::optional<std::string> parameter_of(std::string_view header, std::string_view name) {
  std::size_t at = header.find(';');
  while (at != std::string_view::npos && at < header.size()) {
    ++at;
    while (at < header.size() && (header[at] == ' ' || header[at] == '\t')) ++at;
    const std::size_t equals = header.find('=', at);
    if (equals == std::string_view::npos) return std::nullopt;
    const std::string found = to_lower_ascii(trim(header.substr(at, equals - at)));
    std::string value;
    at = equals + 1;
    if (at < header.size() && header[at] == '"') {
      const std::size_t end = header.find('"', at + 1);
      if (end == std::string_view::npos) return std::nullopt;
      value = header.substr(at + 1, end - at - 1);
      at = header.find(';', end);
    } else {
      const std::size_t end = header.find(';', at);
      value = trim(header.substr(at, end == std::string_view::npos ? end : end - at));
      at = end;
    }
    if (found == name) return value;
  }
  return std::nullopt;
}

std::string first_word(std::string_view header) { return to_lower_ascii(trim(header.substr(0, header.find(';')))); }

}  // namespace

Result<Multipart> parse_multipart(std::string_view content_type, std::string_view body) {
  const Error bad{ErrorCode::invalid, "request.bad_multipart"};
  const auto boundary = parameter_of(content_type, "boundary");
  if (first_word(content_type) != "multipart/form-data" || !boundary || boundary->empty() || boundary->size() > 70)
    return bad;
  const std::string line = "--" + *boundary;
  Multipart multipart;
  if (!body.starts_with(line)) return bad;
  std::size_t at = line.size();
  for (;;) {
    if (body.substr(at, 2) == "--") return multipart;
    if (body.substr(at, 2) != "\r\n") return bad;
    at += 2;
    const std::size_t head_end = body.find("\r\n\r\n", at);
    if (head_end == std::string_view::npos || head_end - at > 2000) return bad;
    std::string disposition, type;
    for (std::string_view header : split(body.substr(at, head_end - at), '\n')) {
      header = trim(header);
      const std::size_t colon = header.find(':');
      if (colon == std::string_view::npos) return bad;
      const std::string name = to_lower_ascii(header.substr(0, colon));
      if (name == "content-disposition") disposition = header.substr(colon + 1);
      if (name == "content-type") type = to_lower_ascii(trim(header.substr(colon + 1)));
    }
    const std::size_t from = head_end + 4;
    const std::size_t end = body.find("\r\n" + line, from);
    const auto name = parameter_of(disposition, "name");
    if (end == std::string_view::npos || first_word(disposition) != "form-data" || !name) return bad;
    const std::string_view value = body.substr(from, end - from);
    if (multipart.fields.size() + multipart.uploads.size() >= most_pairs)
      return Error{ErrorCode::invalid, "request.too_many_fields"};
    if (!is_utf8(*name) || name->find('\0') != std::string::npos)
      return Error{ErrorCode::invalid, "request.bad_encoding"};
    if (const auto file_name = parameter_of(disposition, "filename")) {
      if (!is_utf8(*file_name)) return Error{ErrorCode::invalid, "request.bad_encoding"};
      // A file field that was left empty is sent as a file without a name.
      if (!file_name->empty() || !value.empty())
        multipart.uploads.push_back({*name, *file_name, type, std::string(value)});
    } else {
      if (!is_utf8(value) || value.find('\0') != std::string_view::npos)
        return Error{ErrorCode::invalid, "request.bad_encoding"};
      multipart.fields.emplace_back(*name, value);
    }
    at = end + 2 + line.size();
  }
}

Form::Form(Pairs fields, std::vector<Upload> uploads) : fields_(std::move(fields)), uploads_(std::move(uploads)) {}

Result<Form> Form::parse(std::string_view content_type, std::string_view body) {
  const std::string kind = first_word(content_type);
  if (kind == "multipart/form-data") {
    Multipart multipart = TRY(parse_multipart(content_type, body));
    return Form(std::move(multipart.fields), std::move(multipart.uploads));
  }
  if (kind == "application/x-www-form-urlencoded" || (kind.empty() && body.empty())) return Form(TRY(parse_form(body)));
  return Error{ErrorCode::invalid, "request.bad_form_type"};
}

std::string Form::raw(std::string_view name) const { return clean_text(find_pair(fields_, name).value_or("")); }

std::vector<std::string> Form::all(std::string_view name) const {
  std::vector<std::string> values;
  for (const auto& [field, value] : fields_)
    if (field == name) values.push_back(clean_text(value));
  return values;
}

bool Form::ticked(std::string_view name) const { return find_pair(fields_, name).has_value(); }

std::optional<std::string> Form::given(std::string_view name, Need need) {
  std::string value = raw(name);
  if (!value.empty()) return value;
  if (need == Need::required) add_error({std::string(name), "form.missing"});
  return std::nullopt;
}

std::string Form::text(std::string_view name, std::size_t most_characters, Need need) {
  std::string value = given(name, need).value_or("");
  if (count_characters(value) > most_characters)
    add_error({std::string(name), "form.too_long", {{"most", std::to_string(most_characters)}}});
  return value;
}

std::optional<Money> Form::money(std::string_view name, Need need) {
  const auto value = given(name, need);
  if (!value) return std::nullopt;
  const auto money = parse_money(*value);
  if (money) return *money;
  add_error({std::string(name), money.error().key, money.error().params});
  return std::nullopt;
}

std::optional<long long> Form::whole(std::string_view name, long long lowest, long long highest, Need need) {
  const auto value = given(name, need);
  if (!value) return std::nullopt;
  const auto number = parse_whole(*value);
  if (number && *number >= lowest && *number <= highest) return number;
  if (!number) add_error({std::string(name), "form.not_whole"});
  else
    add_error({std::string(name),
               "form.out_of_range",
               {{"lowest", std::to_string(lowest)}, {"highest", std::to_string(highest)}}});
  return std::nullopt;
}

std::optional<Date> Form::date(std::string_view name, Need need) {
  const auto value = given(name, need);
  if (!value) return std::nullopt;
  const auto date = parse_date(*value);
  if (date) return *date;
  add_error({std::string(name), date.error().key, date.error().params});
  return std::nullopt;
}

std::optional<std::string> Form::choice(std::string_view name, std::initializer_list<std::string_view> choices,
                                        Need need) {
  auto value = given(name, need);
  if (!value) return std::nullopt;
  if (std::find(choices.begin(), choices.end(), *value) != choices.end()) return value;
  add_error({std::string(name), "form.not_a_choice"});
  return std::nullopt;
}

Result<Done> Form::check() const {
  if (errors_.empty()) return Done{};
  return Error{ErrorCode::invalid, "form.check_fields", {}, errors_};
}

}  // namespace meent::web
