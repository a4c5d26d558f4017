// SPDX-License-Identifier: EUPL-1.2
// Who brought a dossier in: their names, inviting somebody, answering an invitation, stepping out.
#pragma once

#include <string>
#include <vector>

#include "app/initiators.h"
#include "base/language.h"
#include "base/result.h"
#include "web/html.h"

namespace meent::web {

struct InitiatorsForm {
  app::InitiatorsView view;
  std::string form_token;
  bool sent = false;         // says that an invitation goes out
  std::string address = {};  // as typed
  std::vector<FieldError> errors = {};
  std::string error = {};
};
// Posts "address" to …/initiatiefnemers/uitnodigen, "answer" (yes or no) to …/antwoord, and nothing to …/stoppen.
Html initiators_html(const InitiatorsForm& form, Language language);

}  // namespace meent::web
