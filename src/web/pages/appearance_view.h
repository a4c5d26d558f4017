// SPDX-License-Identifier: EUPL-1.2
// The form for a municipality's own words and colour.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "app/appearance.h"
#include "base/language.h"
#include "base/result.h"
#include "web/html.h"

namespace meent::web {

struct AppearanceForm {
  std::string form_token = {};
  std::map<std::string, std::string> typed = {};
  std::vector<FieldError> errors = {};
  std::string error = {};
  bool saved = false;
};

Html appearance_html(const app::AppearanceView& view, const AppearanceForm& form, Language language);

}  // namespace meent::web
