// SPDX-License-Identifier: EUPL-1.2
// The procedures of a municipality as a list, and the text of one.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/own_instruments.h"
#include "base/language.h"
#include "base/result.h"
#include "web/html.h"

namespace meent::web {

// The name of the button that only looks the text over.
inline constexpr std::string_view check_button = "kijk";

struct DefinitionForm {
  std::string form_token = {};
  std::optional<app::CheckedDefinition> checked = {};  // once it was looked over
  std::vector<FieldError> errors = {};
  std::string error = {};
};

std::string definition_title(const app::DefinitionView& view, Language language);
Html definitions_html(const app::ManagedInstrumentsView& view, bool published, Language language);
// What was found stands on top, each with the line and its text; then the drawing, then the form.
Html definition_html(const app::DefinitionView& view, const DefinitionForm& form, Language language);

}  // namespace meent::web
