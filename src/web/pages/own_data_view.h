// SPDX-License-Identifier: EUPL-1.2
// What is kept of the reader, and the form with which they erase it.
#pragma once

#include <string>
#include <vector>

#include "app/own_data.h"
#include "base/language.h"
#include "web/html.h"

namespace meent::web {

// Of a section with many items the newest; the file holds all.
Html own_data_html(const app::OwnData& data, Language language);

struct ErasingForm {
  app::ErasingView view;
  std::string form_token;
  std::string address = {};  // as typed
  std::vector<FieldError> errors = {};
  std::string error = {};
};
// Posts "address" to /mijn/wissen. With an obstacle it says why there is no form.
Html erasing_html(const ErasingForm& form, Language language);
Html erased_html(Language language);

}  // namespace meent::web
