// SPDX-License-Identifier: EUPL-1.2
// Dated values as a table with their decisions, and the form for the next one.
#pragma once

#include <string>
#include <vector>

#include "app/local_values.h"
#include "base/language.h"
#include "base/result.h"
#include "web/html.h"

namespace meent::web {

struct ValuesForm {
  std::string form_token = {};
  app::ValueGiven typed = {};
  std::vector<FieldError> errors = {};
  std::string error = {};
  bool saved = false;
};

Html values_html(const app::ValuesView& view, const ValuesForm& form, Language language);

}  // namespace meent::web
