// SPDX-License-Identifier: EUPL-1.2
// Forms from the fields of an instrument: handing in a plan, changing it, and the fields that a move asks for. What was
// typed stays; what is wrong stands on top as links and again beside its field.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/views.h"
#include "base/language.h"
#include "base/result.h"
#include "web/html.h"

namespace meent::web {

struct DossierForm {
  std::string title;  // h1: "Dien een plan in"
  std::string intro = {};
  std::string action;                  // the address that is posted to
  std::string button;                  // a verb and what it does
  std::vector<app::FieldView> fields;  // with FieldView.raw as it was typed
  std::vector<FieldError> errors = {};
  std::string error = {};  // of the form as a whole, in the reader's language
  std::string form_token;
  bool is_public = true;            // what is typed will be read by everybody, and the form says so
  std::string keep_action = {};     // where it is kept for later; empty: it cannot be
  std::string kept = {};            // that it was, in words
  std::optional<Html> like = {};    // the place for ideas that are like this one (like_view.h)
  std::string like_below = {};      // the field it stands under
  std::optional<Html> looked = {};  // that they were looked for
};

// The whole page for one form. The names of the inputs are those of the fields.
Html dossier_form_html(const DossierForm& form, Language language);

// How such a form must be sent: with room for files only when it has a field of type picture.
std::string_view form_encoding(const std::vector<app::FieldView>& fields);

// A question that no instrument asks.
app::FieldView make_field(std::string name, std::string label, std::string type, std::string help = "",
                          std::string raw = "");

// One field with label, help and error; the id of the input is `prefix` + "-" + name (a radio group: that of its first
// choice, so that links in the summary reach it). Types: text, long_text, money, choice, place, date, number, yes_no
// ("yes", "no"); anything else is asked as text. With `autocomplete`, a browser's name for what is asked ("username"),
// it is a line of text, and may be an email or a password.
Html field_html(const app::FieldView& field, const std::vector<FieldError>& errors, std::string_view prefix,
                Language language, std::string_view autocomplete = "");

// The errors on top of a page, as links to the fields; nothing when there are none. An error of a field that the form
// does not show is said without a link.
Html error_summary_html(std::string_view error, const std::vector<FieldError>& errors,
                        const std::vector<app::FieldView>& fields, std::string_view prefix, Language language);

}  // namespace meent::web
