// SPDX-License-Identifier: EUPL-1.2
// Help at the counter: the form with which it begins, what was done so far, and what a person sees of it afterwards.
#pragma once

#include <string>
#include <vector>

#include "app/assistance.h"
#include "base/language.h"
#include "base/result.h"
#include "web/html.h"

namespace meent::web {

struct AssistanceForm {
  std::string form_token;
  // As typed.
  std::string address = {};
  std::string name = {};
  std::string channel = {};
  std::string asked = {};
  std::vector<FieldError> errors = {};
  std::string error = {};
  bool stopped = false;  // says that the official acts for themselves again
};

// Posts to …/werk/balie: "adres", "naam", "kanaal" and "gevraagd".
Html assistance_form_html(const app::AssistanceView& view, const AssistanceForm& form, Language language);
// While somebody is helped.
Html assistance_running_html(const app::AssistanceView& view, const app::Assistance& assistance, Language language);
// A section for the person's own page; nothing when nobody helped them.
Html own_assistance_html(const std::vector<app::OwnAssistance>& all, Language language);

}  // namespace meent::web
