// SPDX-License-Identifier: EUPL-1.2
// How batches of paper ballots look to officials.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "app/paper.h"
#include "base/language.h"
#include "web/html.h"

namespace meent::web {

// A form that was refused keeps what was typed.
struct PaperForms {
  std::string form_token = {};
  std::string refused = {};  // which form: "openen", "biljet", "sluiten", "bevestigen", "terug" or "vervallen"
  std::map<std::string, std::string> typed = {};
  std::vector<FieldError> errors = {};
  std::string error = {};
};

Html paper_html(const app::PaperView& view, const PaperForms& forms, Language language);
Html paper_batch_html(const app::PaperBatchView& view, const PaperForms& forms, Language language);

}  // namespace meent::web
