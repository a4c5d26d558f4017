// SPDX-License-Identifier: EUPL-1.2
// Where the money is: pots drawn to scale with the amounts beside them, the postings of one, a dossier's own line, and
// the pages on which administrators write down what the council voted and close a year. Pure.
#pragma once

#include <string>
#include <vector>

#include "app/ledger.h"
#include "base/language.h"
#include "base/result.h"
#include "web/html.h"

namespace meent::web {

std::string pot_path(const app::MunicipalityView& municipality, const app::PotView& pot);

Html pots_html(const app::PotsView& view, Language language);
Html pot_html(const app::PotPage& view, Language language);
// What a dossier asked, got and kept, in one line; nothing when its instrument has no money.
Html purse_html(const std::optional<app::PurseView>& purse, Language language);

struct BudgetForm {
  std::string form_token = {};
  app::BudgetVote typed = {};
  std::vector<FieldError> errors = {};
  std::string error = {};
  std::string done = {};
};
Html budgets_html(const app::BudgetsView& view, const BudgetForm& form, Language language);

struct ClosingForm {
  std::string form_token = {};
  app::YearClosing typed = {};
  std::vector<FieldError> errors = {};
  std::string error = {};
};
Html closing_html(const app::PotPage& view, const ClosingForm& form, Language language);

}  // namespace meent::web
