// SPDX-License-Identifier: EUPL-1.2
// What somebody filled in, read field by field. Getters never stop at the first mistake: they note a FieldError and go
// on, so that the page can show all of them at once, with what was typed.
//
//   Form form = TRY(Form::parse(request.header("content-type").value_or(""), request.body));
//   std::string title = form.text("title", 120);
//   auto budget = form.money("budget", Need::optional);
//   TRY(form.check());                               // invalid, with all FieldErrors
#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/money.h"
#include "base/result.h"
#include "web/request.h"

namespace meent::web {

enum class Need { required, optional };

// A file that was sent along. `file_name` is what the browser says: for showing, never for opening.
struct Upload {
  std::string field;
  std::string file_name;
  std::string content_type;
  std::string bytes;
};

struct Multipart {
  Pairs fields;
  std::vector<Upload> uploads;
};

// multipart/form-data (RFC 7578) of a body that is wholly there. Refuses with "request.bad_multipart",
// "request.bad_encoding" (a field that is not UTF-8) or "request.too_many_fields". O(size of the body).
Result<Multipart> parse_multipart(std::string_view content_type, std::string_view body);

class Form {
 public:
  explicit Form(Pairs fields = {}, std::vector<Upload> uploads = {});
  // By content type: urlencoded or multipart. Refuses with "request.bad_form_type" and as parse_form, parse_multipart.
  static Result<Form> parse(std::string_view content_type, std::string_view body);

  const Pairs& fields() const { return fields_; }
  const std::vector<Upload>& uploads() const { return uploads_; }

  // What was typed, cleaned (clean_text); "" when it is not there. Never notes an error.
  std::string raw(std::string_view name) const;
  std::vector<std::string> all(std::string_view name) const;  // of checkboxes with the same name, in order
  bool ticked(std::string_view name) const;                   // a checkbox that is there

  // Each notes one of: "form.missing", "form.too_long" {most}, "form.not_whole", "form.out_of_range" {lowest, highest},
  // "form.not_a_choice", or the key of parse_money and parse_date.
  std::string text(std::string_view name, std::size_t most_characters, Need need = Need::required);
  std::optional<Money> money(std::string_view name, Need need = Need::required);
  std::optional<long long> whole(std::string_view name, long long lowest, long long highest,
                                 Need need = Need::required);
  std::optional<Date> date(std::string_view name, Need need = Need::required);
  std::optional<std::string> choice(std::string_view name, std::initializer_list<std::string_view> choices,
                                    Need need = Need::required);

  void add_error(FieldError error) { errors_.push_back(std::move(error)); }
  const std::vector<FieldError>& errors() const { return errors_; }
  // Refuses with invalid "form.check_fields" and the errors, when there are any.
  Result<Done> check() const;

 private:
  std::optional<std::string> given(std::string_view name, Need need);  // notes "form.missing"
  Pairs fields_;
  std::vector<Upload> uploads_;
  std::vector<FieldError> errors_;
};

}  // namespace meent::web
