// SPDX-License-Identifier: EUPL-1.2
// A list that folds out to narrow a table down: each choice with how many there are of it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/language.h"
#include "web/html.h"
#include "web/pages/parts_view.h"

namespace meent::web {

// `all` is the first choice, with an empty value. A Choice has `value`, `label` and `count`.
template <class Choice>
Html count_select_html(std::string_view name, std::string_view label, std::string_view all,
                       const std::vector<Choice>& choices, std::string_view chosen, Language language) {
  std::string options;
  html(options, "<option value=\"\">{}</option>", all);
  for (const auto& choice : choices) {
    const std::string title = choice.label + " (" + format_number(language, choice.count) + ")";
    if (choice.value == chosen) html(options, "<option value=\"{}\" selected>{}</option>", choice.value, title);
    else html(options, "<option value=\"{}\">{}</option>", choice.value, title);
  }
  return html(
      "<div class=\"utrecht-form-field\"><label class=\"utrecht-form-label\" for=\"{}\">{}</label><select "
      "class=\"utrecht-select\" id=\"{}\" name=\"{}\">{}</select></div>",
      name, label, name, name, finish(options));
}

}  // namespace meent::web
