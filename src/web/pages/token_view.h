// SPDX-License-Identifier: EUPL-1.2
// Access tokens of one's own ("sleutels"): the list with a form for a new one, and the page that shows a new one, once.
#pragma once

#include <string>
#include <vector>

#include "app/access_tokens.h"
#include "base/language.h"
#include "base/result.h"
#include "web/html.h"

namespace meent::web {

struct TokenForm {
  std::string form_token;
  app::TokensView view;
  app::TokenWanted wanted = {};  // as it was filled in; with a token on the page that shows it
  std::vector<FieldError> errors = {};
  std::string error = {};
};
// Posts "name", "scope" (read or write) and "days" to /mijn/sleutels, with "step" show; "token" to
// /mijn/sleutels/intrekken, the id of one of the list.
Html tokens_html(const TokenForm& form, Language language);
// Posts the same with "step" make, the "token" that it shows and, of staff, a "code" of the phone.
Html new_token_html(const TokenForm& form, Language language);

}  // namespace meent::web
