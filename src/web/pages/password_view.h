// SPDX-License-Identifier: EUPL-1.2
// Setting a password with a second factor, signing in with both, and the list of one's sessions.
#pragma once

#include <string>
#include <vector>

#include "app/password.h"
#include "base/language.h"
#include "web/html.h"

namespace meent::web {

struct PasswordForm {
  std::string form_token;
  app::PasswordView view;
  std::vector<FieldError> errors = {};
  std::string error = {};
};
// Posts "password", "code" and, when one is set already, "old_code" to /mijn/wachtwoord, with the key and the recovery
// codes that it shows.
Html password_html(const PasswordForm& form, Language language);

struct PasswordSignInForm {
  std::string form_token;
  std::string back = "/";
  bool failed = false;  // said without saying what was wrong
};
Html password_sign_in_html(const PasswordSignInForm& form, Language language);

Html sessions_html(const std::vector<app::OwnSession>& sessions, const std::string& form_token, Language language);

}  // namespace meent::web
